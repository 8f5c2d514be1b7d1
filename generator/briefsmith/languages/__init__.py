"""Everything that knows a language: one folder each, found by looking, loaded when asked for.

A new language is a new folder `languages/<code>/` whose `__init__.py` holds `LANGUAGE`; nothing lists the folders.
"""

from briefsmith.languages.discovery import every, find, folders
from briefsmith.languages.language import ABSENT, Absent, Language

__all__ = ["ABSENT", "Absent", "Language", "every", "find", "folders"]

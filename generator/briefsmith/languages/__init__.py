"""Everything that knows a language: one folder each, found by looking, loaded when asked for.

A new language is a new folder `languages/<code>/` whose `__init__.py` holds `LANGUAGE`; nothing lists the folders.
"""

from briefsmith.languages.absent import ABSENT, Absent
from briefsmith.languages.discovery import ENGLISH, every, find, folders, written
from briefsmith.languages.language import PARTS, Language, absent

__all__ = ["ABSENT", "ENGLISH", "PARTS", "Absent", "Language", "absent", "every", "find", "folders", "written"]

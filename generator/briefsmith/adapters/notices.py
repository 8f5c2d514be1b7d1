"""Keeps a notice of the theme's, which readers of a terminal can do nothing about, from every command.

Material prints it while MkDocs reads `theme:`, before any plugin is loaded, unless this variable is set. `mkdocs.yml`
names `SILENCED`, and so this module, while it is still being parsed. Versions are pinned in `pyproject.toml` with that
notice in mind.
"""

from __future__ import annotations

import os

SILENCED = os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

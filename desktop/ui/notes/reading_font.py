# SPDX-License-Identifier: Apache-2.0
"""The type of notes at its line height.

QPlainTextEdit has no line height: lines are as high as the first family of the font says. An empty
font that is 26 px high at 16 px of type stands first; every letter comes from those behind it.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from desktop.system.resources import resource_folder
from desktop.ui.theme.fonts import font

_STYLES = ("Regular", "SemiBold", "Italic", "SemiBoldItalic")


@cache
def _lines_family() -> str:
    folder, family = resource_folder() / "fonts", ""
    for style in _STYLES:
        path = folder / f"TeduhReadingLines-{style}.ttf"
        number = QFontDatabase.addApplicationFont(str(path))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = families[0] if families else family
    return family


def reading_font() -> QFont:
    """16/26 at the present text size; without the empty font, lines are only closer."""
    made = font("reading")
    family = _lines_family()
    if family:
        made.setFamilies([family, *made.families()])
    return made

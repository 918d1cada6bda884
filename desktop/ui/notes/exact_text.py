# SPDX-License-Identifier: Apache-2.0
"""Any text into Qt's editor and back without a byte lost. Pure.

A QTextDocument takes CR, U+2029, U+FDD0 and U+FDD1 for ends of blocks, and the step between Python
and Qt reads U+FEFF and U+FFFE at the start as a byte order mark. Each stands in the editor as one
noncharacter; those noncharacters themselves are doubled up behind a mark of their own.
"""

from __future__ import annotations

import re

BLOCK_END = "\u2029"
"""What `QTextDocument.toRawText` puts between blocks."""

_ESCAPE = "\ufdd2"
CARRIAGE_RETURN = "\ufdd3"
_STANDS_FOR = {
    CARRIAGE_RETURN: "\r",
    "\ufdd4": "\u2029",
    "\ufdd5": "\ufdd0",
    "\ufdd6": "\ufdd1",
    "\ufdd7": "\ufeff",
    "\ufdd8": "\ufffe",
}
STAND_INS = "".join(_STANDS_FOR)
_INTO = {original: mark for mark, original in _STANDS_FOR.items()} | {
    mark: _ESCAPE + mark for mark in (_ESCAPE, *_STANDS_FOR)
}
_FOREIGN = re.compile(f"[{''.join(_INTO)}]")
_OURS = re.compile(f"{_ESCAPE}[{_ESCAPE}{STAND_INS}]|[{STAND_INS}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
REPLACEMENT = "\ufffd"


def sound(text: str) -> str:
    """Half a surrogate pair, which no file can hold, as the visible replacement character."""
    return _SURROGATE.sub(REPLACEMENT, text)


def to_editor(text: str) -> str:
    """The text as it is handed to the editor; ends of lines stay "\\n"."""
    return _FOREIGN.sub(lambda found: _INTO[found.group()], sound(text))


def from_editor(raw: str) -> str:
    """The exact text behind `toRawText()`."""
    return _OURS.sub(_original, raw.replace(BLOCK_END, "\n"))


def _original(found: re.Match[str]) -> str:
    mark = found.group()
    return mark[1] if len(mark) == 2 else _STANDS_FOR[mark]


def editor_position(text: str, index: int) -> int:
    """Where character `index` of the exact text stands in the editor, in UTF-16 units."""
    before = to_editor(text[:index])
    return utf16_units(before, len(before))


def utf8_size(text: str) -> int:
    """Bytes the text takes when it is kept."""
    return len(text) if text.isascii() else len(sound(text).encode())


def utf16_units(text: str, index: int) -> int:
    """Where character `index` of the editor's text stands as Qt counts."""
    before = text[:index]
    return index if before.isascii() else len(before.encode("utf-16-le", "surrogatepass")) // 2

# SPDX-License-Identifier: Apache-2.0
"""Fonts of the documents, loaded once when first needed, and which of them draws which letter.

reportlab has no fallback: a letter its font lacks comes out as an empty box of that font. So every
text is cut into runs here, each in the first font of its chain that has all of the run's letters.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.system.resources import resource_folder

UNKNOWN = "\ufffd"
"""Stands for a letter that none of our fonts has. Not □, which would read as an open task."""

_SYMBOLS = ("NotoSansSymbols-Regular", "NotoSansSymbols2-Regular", "NotoSansMath-Regular")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_SPACES = re.compile(r"[\t\r\n\v\f\u0085\u2028\u2029]")


class Face(StrEnum):
    """The cuts of Inter that documents use."""

    REGULAR = "Inter-Regular"
    MEDIUM = "Inter-Medium"
    SEMIBOLD = "Inter-SemiBold"
    ITALIC = "Inter-Italic"
    SEMIBOLD_ITALIC = "Inter-SemiBoldItalic"

    @property
    def chain(self) -> tuple[str, ...]:
        """File names in the order in which they are asked for a letter."""
        bold = self in {Face.SEMIBOLD, Face.SEMIBOLD_ITALIC}
        return (self.value, "NotoSans-Bold" if bold else "NotoSans-Regular", *_SYMBOLS)


Run = tuple[str, str]
"""(name of a registered font, text it can draw)"""


@cache
def load(name: str) -> frozenset[str]:
    """Register the font and return the letters it has."""
    font = TTFont(name, str(resource_folder() / "fonts" / f"{name}.ttf"))
    pdfmetrics.registerFont(font)
    return frozenset(map(chr, font.face.charToGlyph))


def clean(text: str) -> str:
    """Composed letters, one kind of space, nothing that has no shape of its own."""
    composed = unicodedata.normalize("NFC", text)
    return _INVISIBLE.sub("", _SPACES.sub(" ", composed))


def runs(text: str, face: Face) -> list[Run]:
    """Cut cleaned `text` into runs; a letter no font has becomes UNKNOWN, never nothing."""
    if load(face.value).issuperset(text):
        return [(face.value, text)] if text else []
    drawn = (_drawn(letter, face) for letter in text)
    return [
        (name, "".join(letter for _, letter in group))
        for name, group in groupby(drawn, key=lambda pair: pair[0])
    ]


def kernable(text: str, face: Face) -> bool:
    """Whether shaping keeps the text readable by machines.

    reportlab shapes a word in its first font only, and turns glyphs back into letters by the first
    letter that has the glyph: a closing quotation mark would be copied out of the PDF as U+02EE.
    """
    letters = load(face.value)
    font: Any = pdfmetrics.getFont(face.value)
    own = font.face
    return all(
        letter in letters and own.glyphToChar[own.charToGlyph[ord(letter)]][0] == ord(letter)
        for letter in set(clean(text))
    )


@cache
def _drawn(letter: str, face: Face) -> Run:
    found = next((name for name in face.chain if letter in load(name)), "")
    return (found, letter) if found else _drawn(UNKNOWN, face)


def width_of(text: str, face: Face, size: float) -> float:
    """Width in points of one line."""
    return sum(float(pdfmetrics.stringWidth(part, name, size)) for name, part in runs(text, face))


def elided(text: str, face: Face, size: float, width: float) -> str:
    """`text`, or as much of its beginning as fits in `width` points, with an ellipsis."""
    text = clean(text)
    if width_of(text, face, size) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = width_of(text[:middle].rstrip() + "…", face, size) <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    return text[:low].rstrip() + "…"

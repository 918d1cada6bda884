# SPDX-License-Identifier: Apache-2.0
"""Styles and paragraphs.

Paragraphs are made of ready fragments instead of reportlab's markup: nothing a person typed is ever
parsed, so nothing needs escaping and nothing can break.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from desktop.reports.fonts import Face, clean, kernable, load, runs, width_of

INK = HexColor("#1F2A2E")
GREY = HexColor("#4A575C")
ACCENT = HexColor("#1F6F6B")
RULE = HexColor("#C4C8C9")
WHITE = HexColor("#FFFFFF")

_CHUNK = 4000


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph is set, in points.

    `bars` are quotation bars at its left. `kerned` is for the few large lines: it costs time.
    """

    face: Face = Face.REGULAR
    size: float = 10
    leading: float = 15
    colour: Color = INK
    before: float = 0
    indent: float = 0
    bullet_at: float = 0
    bars: int = 0
    shaded: bool = False
    right: bool = False
    centred: bool = False
    kerned: bool = False


BODY = Look(before=4)
BODY_TIGHT = replace(BODY, before=0)
TITLE = Look(Face.SEMIBOLD, 20, 25, kerned=True)
HEADING = Look(Face.SEMIBOLD, 12.5, 17, before=16, kerned=True)
CELL = Look(size=9, leading=12.5)
CELL_MEDIUM = replace(CELL, face=Face.MEDIUM)
CELL_STRONG = replace(CELL, face=Face.SEMIBOLD)
LABEL = replace(CELL, colour=GREY)
CAPTION = Look(size=8.5, leading=12.5, colour=GREY)
HEAD_CELL = replace(CAPTION, face=Face.MEDIUM)


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one face; "" with `breaks` is a line break. `face` None takes the paragraph's."""

    text: str
    face: Face | None = None
    breaks: bool = False


@cache
def style_of(look: Look) -> ParagraphStyle:
    """reportlab's style of a look, made once."""
    load(look.face.value)
    style = ParagraphStyle(
        "look",
        fontName=look.face.value,
        fontSize=look.size,
        leading=look.leading,
        textColor=look.colour,
        spaceBefore=look.before,
        leftIndent=look.indent,
        bulletIndent=look.bullet_at,
        bulletFontName=look.face.value,
        bulletFontSize=look.size,
        alignment=2 if look.right else 1 if look.centred else 0,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )
    style.quoteBars = look.bars
    style.shaping = int(look.kerned)
    if look.shaded:
        style.backColor = HexColor("#F3F3F3")
        style.borderPadding = 3
        style.rightIndent = 4
    return style


class Block(Paragraph):
    """A paragraph with quotation bars at its left, where its style asks for them."""

    def draw(self) -> None:
        """Draw the bars, then the text."""
        for bar in range(self.style.quoteBars):
            self.canv.setStrokeColor(RULE)
            self.canv.setLineWidth(1.5)
            self.canv.line(bar * 12 + 2, 0, bar * 12 + 2, self.height)
        super().draw()


def paragraph(content: str | Iterable[Span], look: Look = BODY, bullet: str = "") -> Block:
    """One paragraph of plain text or spans; never parses what it is given."""
    spans = (Span(content),) if isinstance(content, str) else tuple(content)
    fragments = [piece for span in spans for piece in _fragments(span, look)]
    mark = _fragments(Span(bullet), look) if bullet else None
    if look.kerned and not all(kernable(span.text, span.face or look.face) for span in spans):
        look = replace(look, kerned=False)
    make: Any = Block  # the stubs know nothing of marks made of fragments
    block: Block = make(None, style_of(look), bulletText=mark, frags=fragments or [_blank(look)])
    return block


def paragraphs(spans: Sequence[Span], look: Look = BODY, bullet: str = "") -> list[Block]:
    """Like `paragraph`, cut where it is so long that breaking it into lines would crawl."""
    total = sum(len(span.text) for span in spans)
    if total <= 5 * _CHUNK:
        return [paragraph(spans, look, bullet)]
    first, *rest = _chunks(spans)
    after = replace(look, before=0)
    return [paragraph(first, look, bullet), *(paragraph(chunk, after) for chunk in rest)]


def draw_text(
    canvas: Canvas,
    text: str,
    x: float,
    y: float,
    *,
    face: Face = Face.REGULAR,
    size: float = 8.5,
    colour: Color = INK,
    anchor: float = 0,
) -> None:
    """One line at baseline `y`; `anchor` 0, 0.5 or 1 puts its start, middle or end at `x`."""
    text = clean(text)
    pen = canvas.beginText(x - anchor * width_of(text, face, size) if anchor else x, y)
    pen.setFillColor(colour)
    for name, part in runs(text, face):
        pen.setFont(name, size)
        pen.textOut(part)
    canvas.drawText(pen)


def _chunks(spans: Sequence[Span]) -> Iterable[list[Span]]:
    """Runs of spans of about _CHUNK letters, cut at spaces."""
    gathered: list[Span] = []
    size = 0
    for span in spans:
        text = span.text
        while size + len(text) > _CHUNK:
            cut = text.rfind(" ", 0, _CHUNK - size) + 1 or _CHUNK - size
            yield [*gathered, replace(span, text=text[:cut])]
            gathered, size, text = [], 0, text[cut:]
        gathered.append(replace(span, text=text))
        size += len(text)
    if gathered:
        yield gathered


def _fragments(span: Span, look: Look) -> list[Any]:
    if span.breaks:
        fragment = _fragment(look.face.value, "", look)
        fragment.lineBreak = True
        return [fragment]
    face = span.face or look.face
    return [_fragment(name, part, look) for name, part in runs(clean(span.text), face)]


def _blank(look: Look) -> Any:
    return _fragment(look.face.value, "", look)


def _fragment(font: str, text: str, look: Look) -> Any:
    return ParaFrag(
        fontName=font,
        fontSize=look.size,
        textColor=look.colour,
        text=text,
        rise=0,
        greek=0,
        bold=0,
        italic=0,
        link=[],
        us_lines=[],
    )

# SPDX-License-Identifier: Apache-2.0
"""Markdown as typed in notes -> paragraphs.

A note is what its writer sees: every line break stays, HTML and entities stay letters, nothing is
fetched, and rules of CommonMark that would swallow or reinterpret typed text are switched off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from reportlab.platypus import Flowable

from desktop.reports.fonts import UNKNOWN, Face
from desktop.reports.opening import Line
from desktop.reports.text import BODY, GREY, Look, Span, paragraphs

_SWALLOWING = ["code", "lheading", "reference", "entity", "html_block", "html_inline", "autolink"]
_HEADINGS = {1: Look(Face.SEMIBOLD, 11.5, 16, before=9), 2: Look(Face.SEMIBOLD, 10.5, 15, before=8)}
_MINOR = Look(Face.SEMIBOLD, 10, 15, before=6)
_BOXES = {"[ ] ": "☐", "[x] ": "☑", "[X] ": "☑"}
_STEP = 15.0
_NUMBERED_STEP = 20.0
_QUOTE = 12.0
_DEEPEST = 60
_WIDEST = 220.0
"""Points; lists and quotations nested deeper are not moved in further."""


@dataclass(slots=True)
class _List:
    """An open list; `mark` is drawn before the next block, then used up."""

    ordered: bool
    mark: str = ""


@dataclass(slots=True)
class _State:
    """Where in the nesting the reader is."""

    body: Look
    lists: list[_List] = field(default_factory=list)
    quotes: int = 0


def markdown(source: str, body: Look = BODY) -> list[Flowable]:
    """Paragraphs of a Markdown text; [] for an empty one."""
    source = source.replace("\0", UNKNOWN)
    tokens = _parser().parse(source)
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        return _as_typed(source, body)  # the parser drops what is nested deeper
    state = _State(body)
    drawn: list[Flowable] = []
    for token in tokens:
        drawn.extend(_block(token, state))
    return drawn


def _as_typed(source: str, body: Look) -> list[Flowable]:
    lines = (line for line in source.splitlines() if line.strip())
    return [block for line in lines for block in paragraphs([Span(line)], body)]


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST}).disable(_SWALLOWING)


def _block(token: Token, state: _State) -> Iterator[Flowable]:
    kind = token.type
    if kind in {"bullet_list_open", "ordered_list_open"}:
        state.lists.append(_List(kind == "ordered_list_open"))
    elif kind in {"bullet_list_close", "ordered_list_close"}:
        state.lists.pop()
    elif kind == "list_item_open":
        state.lists[-1].mark = _mark(token, state.lists[-1])
    elif kind in {"blockquote_open", "blockquote_close"}:
        state.quotes += 1 if kind == "blockquote_open" else -1
    elif kind == "hr":
        yield Line()
    elif kind == "fence":
        yield from _code(token, state)
    elif kind == "heading_open":
        state.body = _HEADINGS.get(int(token.tag[1]), _MINOR)
    elif kind == "inline":
        yield from _paragraph(list(spans(token.children or [])), state)
    elif kind == "heading_close":
        state.body = BODY


def _mark(token: Token, owner: _List) -> str:
    return f"{token.info}{token.markup}" if owner.ordered else "•"


def _paragraph(content: list[Span], state: _State) -> Iterator[Flowable]:
    mark = ""
    if state.lists and state.lists[-1].mark:
        mark, state.lists[-1].mark = state.lists[-1].mark, ""
        box = _BOXES.get(content[0].text[:4]) if content else None
        if box:
            mark, content[0] = box, replace(content[0], text=content[0].text[4:])
    yield from paragraphs(content, _placed(state.body, state, bool(mark)), mark)


def _placed(look: Look, state: _State, item: bool) -> Look:
    steps = [_NUMBERED_STEP if each.ordered else _STEP for each in state.lists]
    quotes = min(state.quotes, 6)
    left = min(quotes * _QUOTE + sum(steps[:-1]), _WIDEST)
    return replace(
        look,
        indent=left + sum(steps[-1:]),
        bullet_at=left + 2,
        bars=quotes,
        before=3 if item else look.before,
        colour=GREY if state.quotes else look.colour,
    )


def _code(token: Token, state: _State) -> Iterator[Flowable]:
    """Typed spaces and lines kept; what stands behind the opening fence is its first line."""
    info = [token.info.strip()] if token.info.strip() else []
    lines = [*info, *token.content.rstrip("\n").split("\n")]
    content: list[Span] = []
    for number, line in enumerate(lines):
        content += [Span("", breaks=True)] if number else []
        content.append(Span(line.expandtabs(4).replace(" ", "\u00a0")))
    placed = _placed(state.body, state, False)
    look = replace(placed, size=9, leading=13, before=9, indent=placed.indent + 4, shaded=True)
    yield from paragraphs(content, look)


def spans(children: Sequence[Token]) -> Iterator[Span]:
    """Inline tokens as spans: bold, italic, breaks; addresses of links and pictures written out."""
    bold = italic = 0
    address = ""
    for token in children:
        kind = token.type
        bold += {"strong_open": 1, "strong_close": -1}.get(kind, 0)
        italic += {"em_open": 1, "em_close": -1}.get(kind, 0)
        face = _face(bool(bold), bool(italic))
        if kind in {"softbreak", "hardbreak"}:
            yield Span("", breaks=True)
        elif kind == "link_open":
            address = str(token.attrs.get("href", ""))
        elif kind == "link_close":
            yield Span(f" ({address})", face)
        elif kind == "image":
            yield Span(f"{token.content} ({token.attrs.get('src', '')})", face)
        elif token.content:
            yield Span(token.content, face)


def _face(bold: bool, italic: bool) -> Face | None:
    if bold:
        return Face.SEMIBOLD_ITALIC if italic else Face.SEMIBOLD
    return Face.ITALIC if italic else None

# SPDX-License-Identifier: Apache-2.0
"""The words that led to a note, handed from the search to the editor. In memory only."""

from __future__ import annotations

from desktop.domain.search_text import find_span, parse_search, pattern_of
from desktop.ui.base.desk import Desk
from desktop.ui.notes.exact_text import editor_position

_KEY = "note_search"


def remember(desk: Desk, session: int, typed: str) -> None:
    """The next note to be shown was found by these words."""
    desk.setProperty(_KEY, (session, typed))


def take(desk: Desk, session: int) -> str:
    """The words that led to this session's note, once; "" when it was not found by searching."""
    kept = desk.property(_KEY)
    desk.setProperty(_KEY, None)
    if isinstance(kept, tuple | list) and len(kept) == 2 and kept[0] == session:
        return str(kept[1])
    return ""


def editor_range(text: str, typed: str) -> tuple[int, int] | None:
    """Where in the editor the first of the words stands, or None."""
    span = find_span(text, pattern_of(parse_search(typed)))
    return (editor_position(text, span[0]), editor_position(text, span[1])) if span else None

# SPDX-License-Identifier: Apache-2.0
"""A heading that never stands alone at the foot of a page."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desktop.reports.ledger import Ledger
from desktop.reports.page import WIDTH
from desktop.reports.text import CAPTION, HEADING, Block, Look, paragraph

_LINES_KEPT = 4
_MOST = 460
"""Points a heading may ask for; more would leave pages nearly empty."""


def section(
    heading: str, content: Sequence[Flowable], note: str = "", look: Look = HEADING
) -> list[Flowable]:
    """Heading, a small line under it, content; together they ask for room to begin."""
    top: list[Flowable] = [paragraph(heading, look)] if heading else []
    if note:
        top += [paragraph(note, CAPTION)]
    if content and isinstance(content[0], Ledger):
        top.append(Spacer(0, 5))
    need = look.before + sum(float(part.wrap(WIDTH, 1e6)[1]) for part in top)
    need += room_to_begin(content[0]) if content else 0
    return [CondPageBreak(min(need, _MOST)), *top, *content]


def kept_together(parts: Sequence[Flowable]) -> list[Flowable]:
    """On one page where that does not leave most of a page empty: no signature without text."""
    need = sum(float(part.wrap(WIDTH, 1e6)[1]) + float(part.getSpaceBefore()) for part in parts)
    return [CondPageBreak(need), *parts] if need <= _MOST else list(parts)


def room_to_begin(first: Flowable) -> float:
    """How much of a flowable must stand right under its heading."""
    if isinstance(first, Ledger):
        return first.start_height()
    height = float(first.wrap(WIDTH, 1e6)[1])
    if isinstance(first, Block):
        height = min(height, _LINES_KEPT * first.style.leading)
    return height + float(first.getSpaceBefore())

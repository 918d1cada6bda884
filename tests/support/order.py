# SPDX-License-Identifier: Apache-2.0
"""Whether things lie over one another, and whether Tab goes as one reads."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from desktop.ui.common.reading_order import reading_order

_OVERLAYS = (
    "ToastHost",
    "Veil",
    "QRubberBand",
    "QSizeGrip",
    "ContextPanel",  # over the writing column, which keeps clear of it or is covered on purpose
    "_Frame",  # the round edge around the weeks of the calendar
)
_PLAY = 2


def overlaps(root: QWidget) -> Iterator[str]:
    """Visible siblings that share more than a seam."""
    for parent in [root, *root.findChildren(QWidget)]:
        if not parent.isVisible() or isinstance(parent, QAbstractScrollArea | QLineEdit):
            continue
        children = [child for child in parent.children() if _counts(child)]
        widgets = [child for child in children if isinstance(child, QWidget)]
        for one, other in combinations(widgets, 2):
            shared = one.geometry().intersected(other.geometry())
            if min(shared.width(), shared.height()) > _PLAY:
                size = f"{shared.width()}x{shared.height()}"
                yield f"{_called(one)} and {_called(other)} share {size}"


def _counts(child: object) -> bool:
    if not isinstance(child, QWidget) or not child.isVisible() or child.isWindow():
        return False
    return not any(word in type(child).__name__ for word in _OVERLAYS)


def _called(widget: QWidget) -> str:
    said = widget.accessibleName() or str(widget.property("text") or "")
    return f"{type(widget).__name__} {said[:30]!r}"


def backwards(root: QWidget) -> Iterator[str]:
    """Steps of Tab that go up in a column, or to the left in a line; the step round is none."""
    order = reading_order(root)
    for one, other in pairwise(order):
        a, b = _within_common(one, other)
        if a is None or b is None:
            continue
        if b.bottom() <= a.top() and _beside(a, b):
            yield f"Tab goes up from {_called(one)} to {_called(other)}"
        elif b.right() <= a.left() and min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > 8:
            yield f"Tab goes left from {_called(one)} to {_called(other)}"


def _beside(a: QRect, b: QRect) -> bool:
    """In one column: a step up to the head of the next column is as one reads."""
    return min(a.right(), b.right()) - max(a.left(), b.left()) > 8


def _within_common(one: QWidget, other: QWidget) -> tuple[QRect | None, QRect | None]:
    """The two child areas of their nearest common holder in which they are."""
    holders = []
    at: QWidget | None = one
    while at is not None:
        holders.append(at)
        at = at.parentWidget()
    below, common = other, other.parentWidget()
    while common is not None and common not in holders:
        below, common = common, common.parentWidget()
    if common is None or common is one:
        return None, None
    place = holders.index(common)
    first = holders[place - 1] if place else one
    return _area(first, common), _area(below, common)


def _area(widget: QWidget, holder: QWidget) -> QRect:
    return QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())

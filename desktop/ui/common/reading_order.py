# SPDX-License-Identifier: Apache-2.0
"""Tab goes as one reads: in the order of the layouts, not in that of building.

Qt's own chain is the order in which widgets came into the window; whatever is built later, as it
is for most lists and cards here, would come last.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


def reading_order(root: QWidget) -> list[QWidget]:
    """Return what Tab stops at within a window, first to last."""
    return [widget for widget in _walk(root) if takes_tab(widget)]


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab stops here now."""
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _walk(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for part in _parts(widget):
        if part.isVisible() and not part.isWindow():
            yield from _walk(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """The children of a widget in reading order."""
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    if isinstance(widget, QScrollArea | QStackedWidget):
        return children
    if isinstance(widget, QSplitter):
        panes = (widget.widget(at) for at in range(widget.count()))
        placed = [pane for pane in panes if pane is not None]
    else:
        layout = widget.layout()
        placed = list(_placed(layout)) if layout is not None else []
    known = set(map(id, placed))
    return [*placed, *(child for child in children if id(child) not in known)]


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)


class ReadsInOrder(_Base):
    """Mix in before the Qt class of a window or dialog."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to what comes next in reading, round and round."""
        order = reading_order(self)
        if not order:
            return False
        at = _place(order, QApplication.focusWidget())
        reasons = Qt.FocusReason
        step = 1 if forward else -1
        target = order[(at + step) % len(order)] if at >= 0 else order[0 if forward else -1]
        target.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
        return True


def _place(order: list[QWidget], focus: QWidget | None) -> int:
    """Where the focus stands in the order, -1 where it is nowhere in it."""
    at = focus
    while at is not None:
        if at in order:
            return order.index(at)
        at = at.parentWidget()
    return -1

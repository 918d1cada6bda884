# SPDX-License-Identifier: Apache-2.0
"""Search results: whose note, when, and the words found, set off in the line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desktop.ui.common.list_delegate import ROW_ROLE, RowDelegate
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.paint import RIGHT, box, ring, text_width, words
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CONTROL

_SIDE, _PAD = 8, 12


@dataclass(frozen=True, slots=True)
class HitRow(Row):
    """A row whose subtitle has (start, end) `marks` to set off."""

    marks: tuple[tuple[int, int], ...] = ()


class HitDelegate(RowDelegate):
    """Like every list row, but the words found stand out in the second line."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a tall row."""
        return super().sizeHint(option, index)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw ground, title and the marked line."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, HitRow):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(_SIDE, 1, -_SIDE, -1)
        _draw_ground(painter, area, option)
        _draw_hit(painter, area.adjusted(_PAD, 0, -_PAD, 0), row)
        painter.restore()


def _draw_ground(painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
    c, state = look().colors, option.state
    if state & QStyle.StateFlag.State_Selected:
        box(painter, area, fill=c.selected, radius=RADIUS_CONTROL)
    elif state & QStyle.StateFlag.State_MouseOver:
        box(painter, area, fill=c.hover, radius=RADIUS_CONTROL)
    if state & QStyle.StateFlag.State_HasFocus:
        ring(painter, area, RADIUS_CONTROL)


def _draw_hit(painter: QPainter, area: QRectF, row: HitRow) -> None:
    c, first, second = look().colors, look().line("body"), look().line("small") + 2
    top = area.top() + (area.height() - first - second) / 2
    small = font("small")
    line = QRectF(area.left(), top, area.width(), first)
    words(painter, line, row.trailing, small, c.text2, RIGHT)
    line.setWidth(line.width() - text_width(row.trailing, small) - 12)
    words(painter, line, row.title, font("body", 500), c.text)
    _draw_marked(painter, QRectF(area.left(), top + first, area.width(), second), row)


def _draw_marked(painter: QPainter, area: QRectF, row: HitRow) -> None:
    c, plain, strong = look().colors, font("small"), font("small", 600)
    left, at = area.left(), 0
    for start, end in (*row.marks, (len(row.subtitle), len(row.subtitle))):
        for text, face, ink in (
            (row.subtitle[at:start], plain, c.text2),
            (row.subtitle[start:end], strong, c.accent),
        ):
            room = area.right() - left
            if text and room > 0:
                words(painter, QRectF(left, area.top(), room, area.height()), text, face, ink)
                left += text_width(text, face)
        at = end


class HitList(ListView):
    """Results or drafts; Up from the first row asks for the search field again."""

    up_pressed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setItemDelegate(HitDelegate(parent=self))

    def enter(self) -> None:
        """Take the keyboard, at the first row unless one is chosen."""
        if self.rows.rowCount():
            self.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self.rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up leaves the list at its top."""
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.up_pressed.emit()
        else:
            super().keyPressEvent(event)

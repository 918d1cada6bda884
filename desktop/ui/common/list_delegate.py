# SPDX-License-Identifier: Apache-2.0
"""Paints the rows of `ListView`."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.ui.common.paint import LEFT, RIGHT, box, centered_icon, ring, text_width, words
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import ICON, RADIUS_CONTROL

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_SIDE, _PAD = 8, 12


class RowLike(Protocol):
    """What a model must give under ROW_ROLE to be painted (see list_view.Row)."""

    @property
    def title(self) -> str: ...
    @property
    def subtitle(self) -> str: ...
    @property
    def trailing(self) -> str: ...
    @property
    def icon(self) -> str: ...
    @property
    def mark(self) -> str: ...
    @property
    def mark_tone(self) -> str: ...


class RowDelegate(QStyledItemDelegate):
    """Title over subtitle, icon before, words or a mark behind."""

    def __init__(self, *, tall: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tall = tall

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the row height of the present density."""
        del option, index
        heights = look().heights
        return QSize(120, (heights.row_tall if self._tall else heights.row) + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw ground, ring and words of one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c, state = look().colors, option.state
        area = QRectF(option.rect).adjusted(_SIDE, 1, -_SIDE, -1)
        if state & QStyle.StateFlag.State_Selected:
            box(painter, area, fill=c.selected, radius=RADIUS_CONTROL)
        elif state & QStyle.StateFlag.State_MouseOver:
            box(painter, area, fill=c.hover, radius=RADIUS_CONTROL)
        if state & QStyle.StateFlag.State_HasFocus and getattr(option.widget, "ring_shown", False):
            ring(painter, area, RADIUS_CONTROL)
        row = index.data(ROW_ROLE)
        if row is not None:
            draw_row(painter, area.adjusted(_PAD, 0, -_PAD, 0), cast("RowLike", row))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A row tells in a tooltip what it cuts, and has none where it is whole."""
        row, room = index.data(ROW_ROLE), option.rect.width() - 2 * (_SIDE + _PAD)
        if row is None or is_cut(room, cast("RowLike", row)):
            return super().helpEvent(event, view, option, index)
        QToolTip.hideText()
        return True


def whole_row(row: RowLike) -> str:
    """The words of a row one under the other, for a tooltip where they are cut."""
    return "\n".join(part for part in (row.title, row.subtitle) if part)


def is_cut(width: float, row: RowLike) -> bool:
    """Whether words of a row do not fit into `width` px."""
    side = look().px(ICON)
    room = width - (side + 12 if row.icon else 0) - (side + 8 if row.mark else 0)
    room -= text_width(row.trailing, font("small")) + 12 if row.trailing else 0
    title = text_width(row.title, font("body", 500))
    return max(title, text_width(row.subtitle, font("small"))) > room


def draw_row(painter: QPainter, area: QRectF, row: RowLike) -> None:
    """Draw one row's icon, words and mark into `area`."""
    c, side = look().colors, look().px(ICON)
    if row.icon:
        spot = QRectF(area.left(), area.top(), side, area.height())
        centered_icon(painter, row.icon, c.text2, spot, side)
        area = area.adjusted(side + 12, 0, 0, 0)
    if row.mark:
        spot = QRectF(area.right() - side, area.top(), side, area.height())
        centered_icon(painter, row.mark, c.role(row.mark_tone), spot, look().px(18))
        area = area.adjusted(0, 0, -side - 8, 0)
    if row.trailing:
        trailing = font("small")
        words(painter, area, row.trailing, trailing, c.text2, RIGHT)
        area = area.adjusted(0, 0, -text_width(row.trailing, trailing) - 12, 0)
    _draw_lines(painter, area, row)


def _draw_lines(painter: QPainter, area: QRectF, row: RowLike) -> None:
    c, title = look().colors, font("body", 500)
    if not row.subtitle:
        words(painter, area, row.title, title, c.text, LEFT)
        return
    first, second = look().line("body"), look().line("small") + 2
    top = area.top() + (area.height() - first - second) / 2
    words(painter, QRectF(area.left(), top, area.width(), first), row.title, title, c.text)
    under = QRectF(area.left(), top + first, area.width(), second)
    words(painter, under, row.subtitle, font("small"), c.text2)

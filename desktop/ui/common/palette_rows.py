# SPDX-License-Identifier: Apache-2.0
"""The rows of the command palette and how they are painted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.common.key_hint import caps_of, caps_width, draw_caps, native_keys
from desktop.ui.common.paint import LEFT, box, centered_icon, text_width, words
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import ICON, RADIUS_CONTROL

PALETTE_ROLE = Qt.ItemDataRole.UserRole + 1
ROW, HEADING, FIRST_HEADING = 44, 32, 32
INSET, PAD, TEXT_AT = 8, 12, 52
_GAP = 12
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """`spans` of `text` are bold; `hint` stands behind it in grey; `verb` is said beside Enter.

    A row without an icon is a heading and cannot be chosen.
    """

    key: object
    text: str
    icon: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    hint: str = ""
    keys: str = ""
    verb: str = ""

    @property
    def heading(self) -> bool:
        """Whether it only heads a group."""
        return not self.icon


class PaletteModel(QAbstractListModel):
    """Rows in order; `set_rows` replaces them all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[PaletteRow] = ()

    def set_rows(self, rows: Sequence[PaletteRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        flags = super().flags(index)
        chosen = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags & ~chosen if self.rows[index.row()].heading else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for the delegate and its words for everyone else."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == PALETTE_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        return row_words(row) if role == Qt.ItemDataRole.AccessibleTextRole else None


def row_words(row: PaletteRow) -> str:
    """A row as it is spoken."""
    keys = native_keys(row.keys) if row.keys else ""
    return ", ".join(part for part in (row.text, row.hint, keys) if part)


class PaletteDelegate(QStyledItemDelegate):
    """Icon, words with what was matched in bold, a hint, keycaps at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row or a heading."""
        del option
        row = index.data(PALETTE_ROLE)
        return QSize(120, look().px(HEADING if row.heading else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row, area, c = index.data(PALETTE_ROLE), QRectF(option.rect), look().colors
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            area.adjust(INSET + PAD, 0, -INSET - PAD, 0)
            words(painter, area, row.text, font("caption", 600), c.text2, LEFT)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            area.adjust(INSET, 0, -INSET, 0)
            if chosen:
                box(painter, area, fill=c.selected, radius=RADIUS_CONTROL)
            _draw(painter, area.adjusted(PAD, 0, -PAD, 0), row, chosen=chosen)
        painter.restore()


def _draw(painter: QPainter, area: QRectF, row: PaletteRow, *, chosen: bool) -> None:
    c, side = look().colors, look().px(ICON)
    spot = QRectF(area.left(), area.top(), side, area.height())
    centered_icon(painter, row.icon, c.text if chosen else c.text2, spot, side)
    area = area.adjusted(side + _GAP, 0, 0, 0)
    if chosen:
        area = _draw_enter(painter, area, row.verb if not row.keys else "")
    if row.keys:
        caps = caps_of(row.keys)
        wide = caps_width(caps)
        draw_caps(painter, area.right() - wide, area.center().y(), caps)
        area.setRight(area.right() - wide - _GAP)
    used = _draw_words(painter, area, row)
    rest = area.adjusted(used + _GAP, 0, 0, 0)
    if row.hint and rest.width() > look().px(40):
        words(painter, rest, row.hint, font("small"), c.text2)


def _draw_enter(painter: QPainter, area: QRectF, verb: str) -> QRectF:
    c, side = look().colors, look().px(16)
    spot = QRectF(area.right() - side, area.top(), side, area.height())
    centered_icon(painter, "corner-down-left", c.text2, spot, side)
    area = area.adjusted(0, 0, -side - 8, 0)
    if not verb:
        return area
    wide = text_width(verb, font("small"))
    words(painter, area.adjusted(area.width() - wide, 0, 0, 0), verb, font("small"), c.text2)
    return area.adjusted(0, 0, -wide - _GAP, 0)


def _draw_words(painter: QPainter, area: QRectF, row: PaletteRow) -> float:
    """Draw the parts one after the other; how wide they were."""
    c, left = look().colors, area.left()
    for part, matched in parts(row.text, row.spans):
        face = font("body", 600 if matched else 500)
        if left >= area.right():
            break
        room = QRectF(left, area.top(), area.right() - left, area.height())
        words(painter, room, part, face, c.link if matched else c.text)
        left += text_width(part, face)
    return min(left, area.right()) - area.left()


def parts(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """The text cut at its spans; True for what was matched."""
    at = 0
    for start, end in spans:
        if start > at:
            yield text[at:start], False
        yield text[start:end], True
        at = end
    if at < len(text):
        yield text[at:], False

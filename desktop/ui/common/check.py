# SPDX-License-Identifier: Apache-2.0
"""Boxes to tick and rounds to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from desktop.ui.common.named import name_it
from desktop.ui.common.paint import box, centered_icon, dot, ring, smooth
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.icons import BOLD
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP

_MARK = 18
_GAP = 10
_EDGE = 3


if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object  # two Qt classes above one another crash PySide


class _Marked(Focusable, Themed, _Base):
    """Mark at the left, words that wrap at the right."""

    def _begin(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.start_theme()

    def restyle(self) -> None:
        """Take the font from the look."""
        self.setFont(font("body"))

    def sizeHint(self) -> QSize:
        """Return one line."""
        words = self.text()
        wide = QFontMetrics(self.font()).horizontalAdvance(words) + 4 if words else 0
        lead = self._lead() if words else self._mark() + 2 * _EDGE
        return QSize(lead + wide, max(look().px(28), 24))

    def minimumSizeHint(self) -> QSize:
        """Words may wrap down to 120 px."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._lead() + look().px(120)), hint.height())

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt calls it
        """Return the height of the wrapped words."""
        return max(self._words_rect(width).height() + look().px(8), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt calls it
        """Words are part of the target."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark, words and focus ring."""
        del event
        c, painter = look().colors, smooth(self)
        mark = self._mark()
        top = (min(self.height(), self.sizeHint().height()) - mark) // 2
        self._draw_mark(painter, QRectF(_EDGE, top, mark, mark))
        painter.setFont(self.font())
        painter.setPen(c.text if self.isEnabled() else c.text3)
        area = self._words_rect(self.width())
        area.moveTop((self.height() - area.height()) // 2)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), self.text())
        if self.ring_shown:
            ring(painter, QRectF(self.rect()), RADIUS_CHIP)
        painter.end()

    def _draw_mark(self, painter: QPainter, area: QRectF) -> None:
        raise AssertionError("each kind draws its own mark")

    def _edge(self) -> str:
        """The colour around an empty mark."""
        c = look().colors
        return c.border if not self.isEnabled() else c.text if self.is_over() else c.border_strong

    def _ground(self) -> str:
        c = look().colors
        return c.sunken if not self.isEnabled() else c.hover if self.is_pressed() else c.surface

    def _mark(self) -> int:
        return look().px(_MARK)

    def _lead(self) -> int:
        return _EDGE + self._mark() + _GAP

    def _words_rect(self, width: int) -> QRect:
        room = QRect(self._lead(), 0, max(width - self._lead() - 3, 1), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        used = QFontMetrics(self.font()).boundingRect(room, flags, self.text())
        return QRect(room.left(), 0, room.width(), used.height())


class CheckBox(_Marked, QCheckBox):
    """A box to tick. Without `text` it needs a `name`."""

    @overload
    def __init__(self, text: str, *, parent: QWidget | None = None) -> None: ...

    @overload
    def __init__(self, *, name: str, parent: QWidget | None = None) -> None: ...

    def __init__(self, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _name(self, text, name)
        self._begin()

    def _draw_mark(self, painter: QPainter, area: QRectF) -> None:
        c = look().colors
        if not self.isChecked():
            border = self._edge()
            box(painter, area, fill=self._ground(), border=border, width=1.4, radius=5)
            return
        box(painter, area, fill=c.accent if self.isEnabled() else c.border_strong, radius=5)
        centered_icon(painter, "check", c.on_accent, area, area.width() * 0.8, BOLD)


class Radio(_Marked, QRadioButton):
    """One of several; those with the same parent exclude each other. Without `text`, a `name`."""

    @overload
    def __init__(self, text: str, *, parent: QWidget | None = None) -> None: ...

    @overload
    def __init__(self, *, name: str, parent: QWidget | None = None) -> None: ...

    def __init__(self, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _name(self, text, name)
        self._begin()

    def _draw_mark(self, painter: QPainter, area: QRectF) -> None:
        c, middle, radius = look().colors, QPointF(area.center()), area.width() / 2
        on = c.accent if self.isEnabled() else c.border_strong
        if self.isChecked():
            dot(painter, middle, radius, fill=c.surface, border=on, width=2)
            dot(painter, middle, radius * 0.5, fill=on)
        else:
            dot(painter, middle, radius, fill=self._ground(), border=self._edge(), width=1.4)


def _name(button: QAbstractButton, text: str, name: str) -> None:
    name_it(button, name or text)
    button.setText(text)

# SPDX-License-Identifier: Apache-2.0
"""What the colours and icons of the grid mean."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.calendar import CalendarEntry, EntryState
from desktop.domain.calendar_words import STATE_ICONS, state_label
from desktop.ui.base.desk import Desk
from desktop.ui.booking.service_fill import legend
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.paint import centered_icon, smooth, text_width, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_SWATCH, _BAR, _GAP = 14, 3, 8
_STATES = (EntryState.DONE, EntryState.ABSENT, EntryState.CANCELLED, EntryState.OPEN)


class _Key(Themed, QWidget):
    """A colour or an icon with its word."""

    def __init__(self, *, fill: str = "", icon: str = "") -> None:
        super().__init__()
        self._text, self._fill, self._icon = "", fill, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        self.setFont(font("small"))

    def sizeHint(self) -> QSize:
        wide = look().px(_SWATCH) + _GAP + text_width(self._text, self.font()) + 2
        return QSize(wide, look().line("small") + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c, painter, side = look().colors, smooth(self), look().px(_SWATCH)
        spot = QRectF(0, (self.height() - side) / 2, side, side)
        if self._fill:
            fill = c.events[self._fill]
            painter.fillRect(spot, QColor(fill.ground))
            painter.fillRect(QRectF(0, spot.top(), _BAR, side), QColor(fill.text))
        else:
            centered_icon(painter, self._icon, c.text2, spot, side)
        room = QRectF(side + _GAP, 0, self.width() - side - _GAP, self.height())
        words(painter, room, self._text, self.font(), c.text2)
        painter.end()


class Legend(QWidget):
    """Only what is on view: services by colour, then states by icon."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._fills = {fill: _Key(fill=fill) for fill in look().colors.events}
        self._states = {state: _Key(icon=STATE_ICONS[state]) for state in _STATES}
        for state, key in self._states.items():
            key.set_text(state_label(state, desk.translate).lower())
        keys = (*self._fills.values(), *self._states.values())
        self.setLayout(FlowLayout(*keys, gap=14, line_gap=4))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: Iterable[CalendarEntry]) -> None:
        """Explain these."""
        shown = list(entries)
        words = legend({entry.service for entry in shown}, self.desk.translate)
        states = {entry.state for entry in shown}
        for fill, key in self._fills.items():
            key.set_text(words.get(fill, ""))
            key.setVisible(fill in words)
        for state, key in self._states.items():
            key.setVisible(state in states)

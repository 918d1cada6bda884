# SPDX-License-Identifier: Apache-2.0
"""Rows and columns in one line each, dividers and a quiet scroll area."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.common.dress import dress_bars
from desktop.ui.theme.look import look

Item = QWidget | QLayout | int | None
"""A widget, a layout, a distance in px, or None for what is left over."""
Margins = int | tuple[int, int, int, int]
BAR = 12
"""How wide a scroll bar is."""


def column(*items: Item, gap: int = 8, margins: Margins = 0) -> QVBoxLayout:
    """Return a vertical layout; margins are one number or left, top, right, bottom."""
    made = QVBoxLayout()
    _fill(made, items, gap, margins)
    return made


def row(*items: Item, gap: int = 8, margins: Margins = 0) -> QHBoxLayout:
    """Return a horizontal layout, items centred vertically."""
    made = QHBoxLayout()
    _fill(made, items, gap, margins)
    return made


def boxed(layout: QLayout) -> QWidget:
    """Return a plain widget that holds `layout`."""
    made = QWidget()
    made.setLayout(layout)
    return made


def _fill(layout: QBoxLayout, items: Iterable[Item], gap: int, margins: Margins) -> None:
    layout.setSpacing(gap)
    sides = (margins,) * 4 if isinstance(margins, int) else margins
    layout.setContentsMargins(*sides)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


class Divider(QWidget):
    """A 1 px line in the decoration colour."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if vertical else free, free if vertical else fixed)

    def sizeHint(self) -> QSize:
        """Return 1 px; the layout stretches the other way."""
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the border colour."""
        QPainter(self).fillRect(event.rect(), QColor(look().colors.border))


class Scroll(QScrollArea):
    """A frameless, see-through scroll area for one column; never scrolls sideways by itself.

    `steady` keeps the room of the bar free while there is none, so that nothing jumps sideways:
    take BAR px off the right margin of the content.
    """

    def __init__(
        self, content: QWidget, parent: QWidget | None = None, *, steady: bool = False
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        dress_bars(self)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        if steady:
            self.verticalScrollBar().rangeChanged.connect(self._keep_room)
            self._keep_room(0, 0)

    def _keep_room(self, low: int, high: int) -> None:
        self.setViewportMargins(0, 0, 0 if high > low else BAR, 0)

# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""Showing one component in all its states side by side, without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.ui.common.card import Card
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.common.themed import Focusable

State = Literal["rest", "hover", "focus", "pressed", "disabled", "error"]
ACTING: tuple[State, ...] = ("rest", "hover", "focus", "pressed", "disabled")
TYPING: tuple[State, ...] = ("rest", "hover", "focus", "disabled", "error")
_NAMES = {
    "rest": "Biasa",
    "hover": "Di bawah tetikus",
    "focus": "Fokus",
    "pressed": "Ditekan",
    "disabled": "Nonaktif",
    "error": "Galat",
}
ERROR = "Belum dapat dibaca. Ketik ulang, misalnya seperti contoh."
Make = Callable[[], QWidget]


def force(widget: QWidget, state: State) -> QWidget:
    """Show a component in a state for good; returns it."""
    target = widget.focusProxy() or widget
    if state == "disabled":
        widget.setEnabled(False)
    elif state == "error" and isinstance(widget, FieldFrame):
        widget.set_error(ERROR)
    elif isinstance(target, Focusable):
        target.ring_shown = state == "focus"
        target.forced = state
    elif isinstance(target, QLineEdit | QPlainTextEdit | QComboBox):
        target.setProperty("forced", state)
    if state == "pressed" and isinstance(target, QAbstractButton):
        target.setDown(True)
    return widget


def table(lines: Sequence[tuple[str, Make]], states: Sequence[State] = ACTING) -> QWidget:
    """A grid: a component in each line, a state in each column."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(12)
    grid.setContentsMargins(0, 0, 0, 0)
    for place, state in enumerate(states, 1):
        grid.addWidget(Text(_NAMES[state], "caption", "text2"), 0, place)
        grid.setColumnStretch(place, 1)
    for line, (name, make) in enumerate(lines, 1):
        grid.addWidget(Text(name, "small", "text2", weight=500), line, 0)
        for place, state in enumerate(states, 1):
            made = force(make(), state)
            plain = isinstance(made, FieldFrame | QLineEdit | QPlainTextEdit)
            align = Qt.AlignmentFlag.AlignTop if plain else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(made, line, place, align)
    return boxed(grid)


def page(*cards: QWidget) -> QWidget:
    """The cards of one page under one another."""
    return boxed(column(*cards, None, gap=16, margins=24))


def section(title: str, *items: QWidget) -> Card:
    """A card with a heading."""
    return Card(SectionTitle(title), *items, gap=14)

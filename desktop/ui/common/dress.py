# SPDX-License-Identifier: Apache-2.0
"""Dressing Qt's own widgets in our look; call it once after building one."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.ui.theme import qss
from desktop.ui.theme.look import look
from desktop.ui.theme.registry import follow


def dress(widget: QWidget) -> None:
    """Give a field, text area, menu, table or tree our look, and keep it at theme changes."""
    if isinstance(widget, QAbstractScrollArea):
        dress_bars(widget)
    if isinstance(widget, QLineEdit | QComboBox):
        follow(widget, _field)
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        follow(widget, _area)
    elif isinstance(widget, QMenu):
        follow(widget, _menu)
    elif isinstance(widget, QAbstractItemView):
        follow(widget, _table)


def dress_bars(area: QAbstractScrollArea) -> None:
    """Give only the scroll bars our look."""
    follow(area.verticalScrollBar(), _bar)
    follow(area.horizontalScrollBar(), _bar)


def dress_choices(view: QAbstractItemView) -> None:
    """Give the list that a drop-down opens our look."""
    dress_bars(view)
    follow(view, _choices)


def _field(widget: QWidget) -> None:
    widget.setStyleSheet(qss.field_sheet(look()))


def _area(widget: QWidget) -> None:
    widget.setStyleSheet(qss.field_sheet(look(), area=True))


def _menu(widget: QWidget) -> None:
    widget.setStyleSheet(qss.menu_sheet(look()))


def _table(widget: QWidget) -> None:
    widget.setStyleSheet(qss.table_sheet(look()))


def _bar(widget: QWidget) -> None:
    widget.setStyleSheet(qss.scroll_bar_sheet(look()))


def _choices(widget: QWidget) -> None:
    widget.setStyleSheet(qss.choices_sheet(look()))

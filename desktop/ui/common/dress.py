# SPDX-License-Identifier: Apache-2.0
"""Dressing Qt's own widgets in our look; call it once after building one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

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
from desktop.ui.theme.look import Look, look
from desktop.ui.theme.registry import follow


def dress(widget: QWidget) -> None:
    """Give a field, text area, menu, table or tree our look, and keep it at theme changes.

    Best after it has its parent: Qt styles a dressed widget anew at each change of parent.
    """
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
    widget.setStyleSheet(_sheet("field"))


def _area(widget: QWidget) -> None:
    widget.setStyleSheet(_sheet("area"))


def _menu(widget: QWidget) -> None:
    widget.setStyleSheet(_sheet("menu"))


def _table(widget: QWidget) -> None:
    widget.setStyleSheet(_sheet("table"))


def _bar(widget: QWidget) -> None:
    widget.setStyleSheet(_sheet("bar"))


def _choices(widget: QWidget) -> None:
    widget.setStyleSheet(_sheet("choices"))


_SHEETS: dict[str, Callable[[Look], str]] = {
    "field": qss.field_sheet,
    "area": partial(qss.field_sheet, area=True),
    "menu": qss.menu_sheet,
    "table": qss.table_sheet,
    "bar": qss.scroll_bar_sheet,
    "choices": qss.choices_sheet,
}


class _Worded:
    """The sheets worded so far, and for which look."""

    look: Look | None = None
    sheets: ClassVar[dict[str, str]] = {}


def _sheet(kind: str) -> str:
    """A form has many fields, and they all wear the same."""
    now = look()
    if _Worded.look is not now:
        _Worded.look = now
        _Worded.sheets.clear()
    if kind not in _Worded.sheets:
        _Worded.sheets[kind] = _SHEETS[kind](now)
    return _Worded.sheets[kind]

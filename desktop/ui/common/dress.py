# SPDX-License-Identifier: Apache-2.0
"""Dressing Qt's own widgets in our look; call it once after building one.

A style sheet is put on when Qt first polishes the widget, that is shortly before it is shown or
measured. Qt styles a dressed widget anew at each change of parent, of which a field in a form sees
four: put on at once, the sheets of a form of twenty fields took a third of its building.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import ClassVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt
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
from desktop.ui.theme.registry import Act, follow


def dress(widget: QWidget) -> None:
    """Give a field, text area, menu, table or tree our look, and keep it at theme changes."""
    if isinstance(widget, QAbstractScrollArea):
        dress_bars(widget)
    if isinstance(widget, QLineEdit | QComboBox):
        _put_on(widget, _field)
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        _put_on(widget, _area)
    elif isinstance(widget, QMenu):
        _put_on(widget, _menu)
    elif isinstance(widget, QAbstractItemView):
        _put_on(widget, _table)


def dress_bars(area: QAbstractScrollArea) -> None:
    """Give only the scroll bars our look."""
    _put_on(area.verticalScrollBar(), _bar)
    _put_on(area.horizontalScrollBar(), _bar)


def dress_choices(view: QAbstractItemView) -> None:
    """Give the list that a drop-down opens our look."""
    dress_bars(view)
    _put_on(view, _choices)


class _Wardrobe(QObject):
    """Waits for the polishing of widgets that are not dressed yet."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: WeakKeyDictionary[QObject, Act] = WeakKeyDictionary()

    def take(self, widget: QWidget, act: Act) -> None:
        """Dress it when it is polished."""
        self._waiting[widget] = act
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress what is polished now."""
        if event.type() == QEvent.Type.Polish and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            act = self._waiting.pop(watched, None)
            if act is not None:
                follow(watched, act)
        return False


@cache
def _wardrobe() -> _Wardrobe:
    return _Wardrobe()


def _put_on(widget: QWidget, act: Act) -> None:
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        follow(widget, act)
    else:
        _wardrobe().take(widget, act)


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

# SPDX-License-Identifier: Apache-2.0
"""What a screen reader is told of a chart: that it is one, its summary, and the chosen point."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid


@runtime_checkable
class Spoken(Protocol):
    """A widget that says its chosen value in words."""

    def value_text(self) -> str:
        """The chosen point as a sentence, "" without one."""
        ...


class ChartFace(QAccessibleWidget):
    """A chart to assistive technology."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Chart)
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        """The point in words as the value; name and description as the widget has them."""
        widget = self._widget
        if kind == QAccessible.Text.Value and isValid(widget) and isinstance(widget, Spoken):
            return widget.value_text()
        return super().text(kind)


class _Faces:
    """Qt owns the interfaces, Python must keep their other half as long as they live."""

    installed = False
    kept: list[ChartFace] = []  # noqa: RUF012 - one list for the process, as Qt has one factory


def _make(key: str, owner: QObject) -> QAccessibleInterface | None:
    if key != "ChartView" or not isinstance(owner, QWidget):
        return None
    _Faces.kept = [face for face in _Faces.kept if isValid(face)]
    face = ChartFace(owner)
    _Faces.kept.append(face)
    return face


def speak_charts() -> None:
    """Have Qt ask us for the interface of a ChartView; once per process."""
    if not _Faces.installed:
        QAccessible.installFactory(_make)
        _Faces.installed = True

# SPDX-License-Identifier: Apache-2.0
"""How far what is on view is scrolled, and scrolling it there again."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

Scrolls = tuple[int, ...]


def scrolls_of(screen: QWidget) -> Scrolls:
    """The position of each visible scroll area, in the order they were built."""
    return tuple(bar.value() for bar in _bars(screen))


def scroll_back(screen: QWidget, wanted: Scrolls) -> None:
    """Scroll as before once the layout has settled; what looks otherwise now is left alone."""
    if any(wanted):
        QTimer.singleShot(0, screen, lambda: _apply(screen, wanted))


def _bars(screen: QWidget) -> list[QScrollBar]:
    areas = screen.findChildren(QAbstractScrollArea)
    return [area.verticalScrollBar() for area in areas if area.isVisible()]


def _apply(screen: QWidget, wanted: Scrolls) -> None:
    bars = _bars(screen)
    if len(bars) == len(wanted):
        for bar, value in zip(bars, wanted, strict=True):
            bar.setValue(value)

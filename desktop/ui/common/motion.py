# SPDX-License-Identifier: Apache-2.0
"""Fades of 120 ms, none where the person asked for less motion."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from desktop.ui.theme.look import look


def fade_in(widget: QWidget) -> None:
    """Show `widget`, faded in; the effect goes when it has ended, as it slows painting."""
    widget.show()
    if look().motion_ms == 0:
        return
    effect = QGraphicsOpacityEffect(widget)
    widget.setGraphicsEffect(effect)
    move = QPropertyAnimation(effect, b"opacity", effect)
    move.setDuration(look().motion_ms)
    move.setStartValue(0.0)
    move.setEndValue(1.0)
    move.setEasingCurve(QEasingCurve.Type.OutCubic)
    move.finished.connect(effect.deleteLater)
    move.start()

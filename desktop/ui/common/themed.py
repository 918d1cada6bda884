# SPDX-License-Identifier: Apache-2.0
"""What our widgets share: hearing a theme change, and a focus ring only for the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.theme.registry import follow

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

_RETURNS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Themed(_Base):
    """Mix in before the Qt class; call `start_theme()` last in `__init__`, override `restyle()`."""

    def start_theme(self) -> None:
        """Style the widget now and at each theme, text size or density change from now on."""
        follow(self, _again)

    def restyle(self) -> None:
        """Read `look()` again. Set fonts and sizes here, not colours: painting reads those."""


def _again(widget: QWidget) -> None:
    if isinstance(widget, Themed):
        widget.restyle()
        widget.updateGeometry()
        widget.update()


class Focusable(_Base):
    """Mix in before the Qt class; `ring_shown` is true while focus came by keyboard."""

    ring_shown = False
    forced = ""
    """For the gallery: "hover" or "pressed" is shown without a mouse."""
    _by_keyboard = False

    def is_over(self) -> bool:
        """Whether to look as under the mouse."""
        return self.forced == "hover" or (self.isEnabled() and self.underMouse())

    def is_pressed(self) -> bool:
        """Whether to look as pressed; a button knows itself."""
        down = isinstance(self, QAbstractButton) and self.isDown()
        return self.forced == "pressed" or down

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring unless the mouse brought the focus, now or before the window was left."""
        super().focusInEvent(event)
        if event.reason() not in _RETURNS:
            self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        self.ring_shown = self._by_keyboard
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.ring_shown = False
        self.update()

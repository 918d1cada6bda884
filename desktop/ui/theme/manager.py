# SPDX-License-Identifier: Apache-2.0
"""Puts one look on the whole application and follows the system's light and dark."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import Look, look, put_look
from desktop.ui.theme.palette import palette
from desktop.ui.theme.registry import tell_all
from desktop.ui.theme.tokens import DARK, LIGHT, Density

TEXT_PERCENT = range(90, 151)


class Mode(StrEnum):
    """Which theme the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEME = {
    Mode.SYSTEM: Qt.ColorScheme.Unknown,
    Mode.LIGHT: Qt.ColorScheme.Light,
    Mode.DARK: Qt.ColorScheme.Dark,
}


class ThemeManager(QObject):
    """Build one per process with the application; every setter repaints what is on screen.

    Widgets need no reference to it: they are told (see ui.common.themed and ui.theme.registry).
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        mode: Mode = Mode.SYSTEM,
        text_percent: int = 100,
        density: Density = Density.COMFORTABLE,
        reduced_motion: bool = False,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()
        self._mode = mode
        self._applied = False
        self._wanted = Look(LIGHT, _scale(text_percent), density, reduced_motion)
        app.setStyle("Fusion")
        self._ask_scheme()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def mode(self) -> Mode:
        """Return the chosen mode."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Choose system, light or dark."""
        self._mode = mode
        self._ask_scheme()
        self._apply()

    def set_text_percent(self, percent: int) -> None:
        """Choose the text size, 90–150 %; values outside are brought to the nearest end."""
        self._wanted = replace(self._wanted, scale=_scale(percent))
        self._apply()

    def set_density(self, density: Density) -> None:
        """Choose how close rows and controls stand."""
        self._wanted = replace(self._wanted, density=density)
        self._apply()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Choose whether things fade and move, or change at once."""
        self._wanted = replace(self._wanted, reduced_motion=reduced)
        self._apply()

    def _ask_scheme(self) -> None:
        self._hints.setColorScheme(_SCHEME[self._mode])

    def _system_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _is_dark(self) -> bool:
        if self._mode is Mode.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    def _apply(self) -> None:
        new = replace(self._wanted, colors=DARK if self._is_dark() else LIGHT)
        if self._applied and new == look():
            return
        self._applied = True
        put_look(new)
        self._app.setPalette(palette(new.colors))
        self._app.setFont(font())
        QToolTip.setPalette(palette(new.colors))
        QToolTip.setFont(font("small"))
        tell_all()
        self.changed.emit()


def _scale(percent: int) -> float:
    return min(max(percent, TEXT_PERCENT[0]), TEXT_PERCENT[-1]) / 100

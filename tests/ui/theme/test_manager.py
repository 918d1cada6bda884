# SPDX-License-Identifier: Apache-2.0
"""One look for the whole application."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.gallery.window import GalleryWindow
from desktop.ui.theme.look import look
from desktop.ui.theme.manager import Mode, ThemeManager
from desktop.ui.theme.tokens import DARK, Density

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # no screen


def test_dark_puts_the_dark_tokens(theme: ThemeManager) -> None:
    theme.set_mode(Mode.DARK)
    assert look().colors is DARK


def test_dark_darkens_the_palette(theme: ThemeManager, qapp: QApplication) -> None:
    theme.set_mode(Mode.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.canvas.lower()


def test_text_size_stays_between_its_ends(theme: ThemeManager) -> None:
    theme.set_text_percent(400)
    assert look().scale == 1.5


def test_text_size_grows_the_controls(theme: ThemeManager) -> None:
    theme.set_text_percent(150)
    assert look().heights.control == 54


def test_density_brings_rows_together(theme: ThemeManager) -> None:
    theme.set_density(Density.COMPACT)
    assert look().heights.row_tall == 48


def test_reduced_motion_takes_no_time(theme: ThemeManager) -> None:
    assert look().motion_ms == 0


def test_motion_is_taken_away_at_once(theme: ThemeManager) -> None:
    theme.set_reduced_motion(False)
    assert look().motion_ms == 120
    theme.set_reduced_motion(True)
    assert look().motion_ms == 0


class _Evening:
    """What a desktop says that has turned dark, or light again; offscreen Qt says nothing."""

    def __init__(self, scheme: Qt.ColorScheme) -> None:
        self.colorScheme = lambda: scheme

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802 - Qt's name
        """Taken and forgotten."""


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Dark, Qt.ColorScheme.Light], ids=str)
@pytest.mark.parametrize("mode", [Mode.SYSTEM, Mode.LIGHT])
def test_only_the_system_mode_follows_live(
    theme: ThemeManager,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    scheme: Qt.ColorScheme,
    mode: Mode,
) -> None:
    monkeypatch.setattr(theme, "_hints", _Evening(scheme))
    theme.set_mode(mode)
    qapp.styleHints().colorSchemeChanged.emit(scheme)
    assert look().colors.dark is (mode is Mode.SYSTEM and scheme is Qt.ColorScheme.Dark)


def test_system_mode_follows_the_system(theme: ThemeManager, qapp: QApplication) -> None:
    theme.set_mode(Mode.SYSTEM)
    with_hints = qapp.styleHints()
    expected = with_hints.colorScheme() is Qt.ColorScheme.Dark
    assert look().colors.dark is expected


def test_a_change_is_told_once(theme: ThemeManager, qtbot: QtBot) -> None:
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(True))
    theme.set_mode(Mode.DARK)
    theme.set_mode(Mode.DARK)
    assert heard == [True]


@pytest.mark.slow
def test_six_hundred_widgets_change_at_once(
    theme: ThemeManager, qapp: QApplication, qtbot: QtBot
) -> None:
    windows = [GalleryWindow() for _ in range(2)]
    for window in windows:
        qtbot.addWidget(window)
        for page in ("choices", "fields"):
            window.show_page(page)
    count = sum(len(window.findChildren(QWidget)) for window in windows)
    assert count > 600
    best = min(_switch(theme, mode) for mode in (Mode.DARK, Mode.LIGHT, Mode.DARK))
    assert best < 0.15


def _switch(theme: ThemeManager, mode: Mode) -> float:
    start = time.perf_counter()
    theme.set_mode(mode)
    return time.perf_counter() - start

# SPDX-License-Identifier: Apache-2.0
"""Every component in both themes and text sizes: nothing cut, everything named and large enough."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.gallery import GalleryWindow, save_screenshots
from desktop.ui.theme.manager import Mode, ThemeManager

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # no screen
LOOKS = [(mode, percent) for mode in (Mode.LIGHT, Mode.DARK) for percent in (100, 150)]


@pytest.fixture(params=LOOKS, ids=str)
def gallery(
    request: pytest.FixtureRequest, theme: ThemeManager, qtbot: QtBot, qapp: QApplication
) -> GalleryWindow:
    """The gallery, as wide as the design at its text size."""
    mode, percent = request.param
    theme.set_mode(mode)
    theme.set_text_percent(percent)
    window = GalleryWindow()
    qtbot.addWidget(window)
    window.resize(round(1280 * percent / 100), 900)
    window.show()
    qapp.processEvents()
    return window


def visible(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Visible descendants of a kind."""
    return [each for each in window.findChildren(kind) if each.isVisible()]


def test_no_words_are_cut(gallery: GalleryWindow) -> None:
    cut = [
        (type(each).__name__, each.property("text"), each.size(), each.sizeHint())
        for kind in (QLabel, QAbstractButton)
        for each in visible(gallery, kind)
        if not each.hasHeightForWidth()
        and (
            each.width() < each.sizeHint().width() - 1
            or each.height() < each.sizeHint().height() - 1
        )
    ]
    assert cut == []


def test_wrapped_words_have_their_height(gallery: GalleryWindow) -> None:
    cut = [
        each.text()
        for each in gallery.findChildren(QLabel)
        if each.isVisible()
        and each.hasHeightForWidth()
        and each.height() < each.heightForWidth(each.width()) - 1
    ]
    assert cut == []


def test_what_takes_the_focus_has_a_name(gallery: GalleryWindow) -> None:
    unnamed = [
        type(each).__name__
        for each in visible(gallery, QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not each.accessibleName().strip()
        and not str(each.property("text") or "").strip()
    ]
    assert unnamed == []


def test_what_takes_the_focus_is_large_enough(gallery: GalleryWindow) -> None:
    small = [
        (type(each).__name__, each.size())
        for each in visible(gallery, QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and min(each.width(), each.height()) < 24
    ]
    assert small == []


def test_nothing_scrolls_sideways(gallery: GalleryWindow) -> None:
    assert gallery.view.horizontalScrollBar().maximum() == 0


def test_screenshots_are_written(theme: ThemeManager, qapp: QApplication, tmp_path: Path) -> None:
    saved = save_screenshots(qapp, theme, tmp_path, modes=[Mode.DARK], percents=[100])
    assert saved[0].stat().st_size > 10_000
    qapp.sendPostedEvents(None, 52)  # DeferredDelete

# SPDX-License-Identifier: Apache-2.0
"""Every component in both themes and text sizes: nothing cut, everything named and large enough."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.i18n import Language
from desktop.ui.common.layout import Scroll
from desktop.ui.gallery.window import PAGES, GalleryWindow, save_screenshots
from desktop.ui.theme.manager import Mode, ThemeManager
from tests.journeys.rig import the_catalogue
from tests.support.looks import faults

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # no screen
LOOKS = [(mode, percent) for mode in (Mode.LIGHT, Mode.DARK) for percent in (100, 150)]


@pytest.fixture(params=LOOKS, ids=str)
def gallery(
    request: pytest.FixtureRequest, theme: ThemeManager, qtbot: QtBot, qapp: QApplication
) -> GalleryWindow:
    """The gallery, as wide as the design at its text size, all pages built."""
    mode, percent = request.param
    theme.set_mode(mode)
    theme.set_text_percent(percent)
    window = GalleryWindow()
    qtbot.addWidget(window)
    window.resize(round(1360 * percent / 100), 900)
    window.show()
    qapp.processEvents()
    return window


def pages(window: GalleryWindow, app: QApplication) -> Iterator[Scroll]:
    """Each page on view, one after the other."""
    for page in PAGES:
        window.show_page(page.key)
        for _ in range(3):
            app.processEvents()
        yield window.view


def test_nothing_is_wrong_on_any_page(gallery: GalleryWindow, qapp: QApplication) -> None:
    found = [
        f"{gallery.rail.current}: {fault.kind} {fault.what}"
        for view in pages(gallery, qapp)
        for fault in faults(view, indonesian=False)
    ]
    assert found == []


def test_nothing_scrolls_sideways(gallery: GalleryWindow, qapp: QApplication) -> None:
    wide = [view.horizontalScrollBar().maximum() for view in pages(gallery, qapp)]
    assert not any(wide)


@pytest.mark.parametrize("language", Language)
def test_it_opens_in_both_languages(
    theme: ThemeManager, qtbot: QtBot, qapp: QApplication, language: Language
) -> None:
    del theme
    the_catalogue().speak(language)
    window = GalleryWindow()
    qtbot.addWidget(window)
    window.show()
    assert len(list(pages(window, qapp))) == len(PAGES)
    the_catalogue().speak(Language.ENGLISH)


def test_screenshots_are_written(theme: ThemeManager, qapp: QApplication, tmp_path: Path) -> None:
    saved = save_screenshots(
        qapp, theme, tmp_path / "new", modes=[Mode.DARK], percents=[100], pages=PAGES[:2]
    )
    assert [path.stem for path in saved] == ["gallery_buttons_dark_100", "gallery_choices_dark_100"]
    assert all(path.stat().st_size > 10_000 for path in saved)
    qapp.sendPostedEvents(None, 52)  # DeferredDelete

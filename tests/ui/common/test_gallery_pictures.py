# SPDX-License-Identifier: Apache-2.0
"""The gallery looks as it looked when its references were made, and a change would be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.i18n import Language
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.card import Card
from desktop.ui.gallery.window import PAGES, Page, shown_page
from desktop.ui.theme.look import look, put_look
from desktop.ui.theme.manager import Mode, ThemeManager
from tests.journeys.rig import the_catalogue
from tests.support.gallery_pictures import (
    FOLDER,
    MODES,
    Difference,
    differing,
    picture,
    reference,
    shrunk,
    whole,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # no screen
BUTTONS = PAGES[0]
EACH_MODE = pytest.mark.parametrize("mode", MODES)
EACH_PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)


@pytest.fixture(autouse=True)
def _indonesian(theme: ThemeManager) -> Iterator[None]:
    del theme
    the_catalogue().speak(Language.INDONESIAN)
    yield
    the_catalogue().speak(Language.ENGLISH)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def against_reference(made: Image.Image, page: Page, mode: Mode) -> Difference:
    """How far a picture is from what is kept."""
    with Image.open(reference(page, mode)) as kept:
        return differing(made, kept.convert("RGB"))


@EACH_MODE
@EACH_PAGE
def test_a_page_looks_as_it_did(
    qapp: QApplication, theme: ThemeManager, tmp_path: Path, page: Page, mode: Mode
) -> None:
    theme.set_mode(mode)
    made = picture(qapp, page)
    made.save(tmp_path / f"{page.key}_{mode}.png")
    found = against_reference(made, page, mode)
    assert not found, f"see {tmp_path}; right? python -m tests.support.gallery_pictures"


def test_no_reference_is_left_over() -> None:
    wanted = {reference(page, mode).name for page in PAGES for mode in MODES}
    assert {path.name for path in FOLDER.glob("*.png")} == wanted


def test_the_references_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.glob("*.png")) < 500_000


@pytest.fixture
def buttons(qapp: QApplication, theme: ThemeManager) -> Iterator[QWidget]:
    """The page of buttons, light, to be changed."""
    del theme
    shown = shown_page(qapp, BUTTONS)
    yield shown
    shown.close()
    shown.deleteLater()


def changed(shown: QWidget) -> Difference:
    """How far the page is from its reference now."""
    QApplication.processEvents()
    return against_reference(shrunk(shown), BUTTONS, Mode.LIGHT)


def test_an_unchanged_page_is_the_same(buttons: QWidget) -> None:
    assert not changed(buttons)


def test_another_kind_of_button_is_seen(buttons: QWidget) -> None:
    buttons.findChildren(Button)[0].set_kind("secondary")
    assert changed(buttons)


def test_a_slightly_other_accent_is_seen(buttons: QWidget) -> None:
    before = look()
    put_look(replace(before, colors=replace(before.colors, accent="#2F7F8B")))
    assert changed(buttons)
    put_look(before)


def test_another_border_colour_is_seen(buttons: QWidget) -> None:
    before = look()
    put_look(replace(before, colors=replace(before.colors, border_strong="#B5BBBD")))
    assert changed(buttons)
    put_look(before)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_eight_pixels_of_padding_are_seen(buttons: QWidget, place: int) -> None:
    card = buttons.findChildren(Card)[place]
    sides = card.body.contentsMargins()
    card.body.setContentsMargins(sides.left() + 8, *(20,) * 3)
    assert changed(buttons)


@pytest.mark.parametrize("name", ["Riwayat", "Panel", "Sebelumnya"])
def test_a_missing_icon_is_seen(buttons: QWidget, name: str) -> None:
    button = next(
        each for each in buttons.findChildren(IconButton) if each.accessibleName() == name
    )
    button._tone = "surface"  # as the card behind it
    button.setChecked(False)
    assert changed(buttons)


@EACH_PAGE
def test_softer_letters_are_not_seen(qapp: QApplication, page: Page) -> None:
    shown = shown_page(qapp, page)
    soft = whole(shown).filter(ImageFilter.GaussianBlur(0.6)).reduce(4)
    shown.close()
    shown.deleteLater()
    assert not against_reference(soft, page, Mode.LIGHT)

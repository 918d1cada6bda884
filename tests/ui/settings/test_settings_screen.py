# SPDX-License-Identifier: Apache-2.0
"""Every setting applies at once; the practice is saved as one leaves a field."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.domain.i18n import Language
from desktop.services.practice import (
    get_practice,
    list_licences,
    list_locations,
    save_locations,
    save_practice,
)
from desktop.services.vault import OpenVault
from desktop.system.capture import CAN_BLOCK
from desktop.system.settings import RowDensity, Theme
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button, IconButton
from desktop.ui.settings.about_page import AboutPage, licence_files, licence_text
from desktop.ui.settings.backup_page import BackupPage
from desktop.ui.settings.look_page import LookPage
from desktop.ui.settings.practice_page import PracticePage
from desktop.ui.settings.privacy_page import PrivacyPage
from desktop.ui.settings.settings_screen import Section, SettingsScreen
from tests.support.listening import child
from tests.support.working import Working

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the platform without a screen


@pytest.fixture
def screen(qtbot: QtBot, desk: Working) -> SettingsScreen:
    made = SettingsScreen(desk)
    qtbot.addWidget(made)
    made.resize(1072, 800)
    made.show()
    made.show_place(Place(Area.SETTINGS))
    return made


def look_page(screen: SettingsScreen) -> LookPage:
    screen.show_section(Section.LOOK)
    assert isinstance(screen.page, LookPage)
    return screen.page


def practice_page(screen: SettingsScreen) -> PracticePage:
    screen.show_section(Section.GENERAL)
    assert isinstance(screen.page, PracticePage)
    return screen.page


def press(page: LookPage, words: str) -> None:
    """Click the segment with these words."""
    (found,) = [one for one in page.findChildren(QAbstractButton) if one.text() == words]
    found.click()


@pytest.mark.parametrize(
    ("words", "name", "value"),
    [
        ("Dark", "theme", Theme.DARK),
        ("Compact", "density", RowDensity.COMPACT),
        ("No motion", "reduced_motion", True),
        ("Bahasa Indonesia", "language", Language.INDONESIAN),
    ],
)
def test_looks_apply_at_once(
    qtbot: QtBot, screen: SettingsScreen, desk: Working, words: str, name: str, value: object
) -> None:
    page = look_page(screen)
    with qtbot.waitSignal(desk.setting_changed) as told:
        press(page, words)
    assert told.args == [name]
    assert getattr(desk.settings.current, name) is value


def test_text_size_is_chosen_by_key(screen: SettingsScreen, desk: Working) -> None:
    QTest.keyClick(look_page(screen).text, Qt.Key.Key_Down)
    assert desk.settings.current.text_percent == 110


def test_the_lock_time_is_chosen(screen: SettingsScreen, desk: Working) -> None:
    screen.show_section(Section.PRIVACY)
    assert isinstance(screen.page, PrivacyPage)
    QTest.keyClick(screen.page.lock, Qt.Key.Key_End)
    assert desk.settings.current.lock_minutes == 30


def privacy_page(screen: SettingsScreen) -> PrivacyPage:
    screen.show_section(Section.PRIVACY)
    assert isinstance(screen.page, PrivacyPage)
    return screen.page


@pytest.mark.parametrize(("key", "minutes"), [(Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 30)])
def test_the_time_of_the_veil_is_chosen(
    screen: SettingsScreen, desk: Working, key: Qt.Key, minutes: int
) -> None:
    QTest.keyClick(privacy_page(screen).veil, key)
    assert desk.settings.current.veil_minutes == minutes


def test_a_time_between_the_usual_ones_is_shown(screen: SettingsScreen, desk: Working) -> None:
    desk.change_setting("lock_minutes", 7)
    page = privacy_page(screen)
    assert (page.lock.value(), page.lock.currentText()) == (7, "7 min")


@pytest.mark.parametrize("name", ["hide_names", "veil_when_inactive"])
def test_a_box_is_in_force_at_once_and_kept(
    screen: SettingsScreen, desk: Working, name: str
) -> None:
    page = privacy_page(screen)
    box = {"hide_names": page.names, "veil_when_inactive": page.inactive}[name]
    box.click()
    page.reload()
    assert (getattr(desk.settings.current, name), box.isChecked()) == (True, True)


def test_blocking_capture_is_offered_only_where_the_system_can(screen: SettingsScreen) -> None:
    assert privacy_page(screen).capture.isVisible() is CAN_BLOCK


def test_arrow_keys_walk_the_sections(screen: SettingsScreen) -> None:
    screen.focus_first()
    QTest.keyClick(screen.sections, Qt.Key.Key_Down)
    assert screen.place() == Place(Area.SETTINGS, tab="look")


def test_an_unknown_section_shows_the_last_one(screen: SettingsScreen) -> None:
    screen.show_place(Place(Area.SETTINGS, tab="none"))
    assert screen.place().tab == "general"


def test_the_name_is_saved_when_the_field_is_left(screen: SettingsScreen, vault: OpenVault) -> None:
    field = practice_page(screen).fields["therapist_name"]
    QTest.keyClicks(field.edit, "Rani, M.Psi.")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert get_practice(vault).therapist_name == "Rani, M.Psi."


def test_leaving_the_screen_saves_what_is_typed(screen: SettingsScreen, vault: OpenVault) -> None:
    QTest.keyClicks(practice_page(screen).fields["city"].edit, "Bandung")
    screen.leave()
    assert get_practice(vault).city == "Bandung"


def test_a_wrong_phone_is_told_and_stays_typed(screen: SettingsScreen, vault: OpenVault) -> None:
    page = practice_page(screen)
    page.fields["phone"].set_text("abc")
    screen.leave()
    assert page.message.isVisible()
    assert page.fields["phone"].text() == "abc"
    assert get_practice(vault).phone == ""


def test_a_phone_is_shown_as_it_is_dialled(screen: SettingsScreen, vault: OpenVault) -> None:
    practice_page(screen).fields["phone"].set_text("081234567890")
    screen.leave()
    screen.reload()
    assert practice_page(screen).fields["phone"].text() == "0812-3456-7890"
    assert get_practice(vault).phone == "+6281234567890"


def test_a_figure_must_be_one(screen: SettingsScreen, vault: OpenVault) -> None:
    page = practice_page(screen)
    page.fields["session_minutes"].set_text("an hour")
    screen.leave()
    assert page.fields["session_minutes"].error
    assert get_practice(vault).session_minutes == 50


def test_a_licence_is_added(screen: SettingsScreen, vault: OpenVault) -> None:
    page = practice_page(screen)
    page.licences.add_button.click()
    for cell, words in zip(page.licences.cells[0], ("SIPP", "0000", "31/12/2028"), strict=True):
        QTest.keyClicks(cell.edit, words)
        QTest.keyClick(cell.edit, Qt.Key.Key_Return)
    (licence,) = list_licences(vault)
    assert (licence.label, licence.number) == ("SIPP", "0000")
    assert licence.valid_until is not None


def test_a_place_is_removed(screen: SettingsScreen, vault: OpenVault) -> None:
    save_locations(vault, [("Ruang Satu", ""), ("Ruang Dua", "")])
    screen.reload()
    page = practice_page(screen)
    line = page.locations.cells[0][0].parentWidget()
    assert line is not None
    child(line, IconButton).click()
    assert [place.name for place in list_locations(vault)] == ["Ruang Dua"]


def test_nothing_typed_writes_nothing(screen: SettingsScreen, vault: OpenVault) -> None:
    save_practice(vault, get_practice(vault))
    screen.reload()
    before = get_practice(vault)
    screen.leave()
    assert get_practice(vault) == before


def test_the_backup_folder_is_chosen(screen: SettingsScreen, desk: Working, tmp_path: Path) -> None:
    screen.show_section(Section.BACKUP)
    page = screen.page
    assert isinstance(page, BackupPage)
    desk.prompts.answers.append(tmp_path)
    page.choose_button.click()
    assert desk.settings.current.backup_folder == str(tmp_path)
    assert "same disk" in page.message.text()


def test_a_folder_that_is_away_is_told(screen: SettingsScreen, desk: Working) -> None:
    desk.settings.change(backup_folder="/nowhere/at/all")
    screen.show_section(Section.BACKUP)
    assert isinstance(screen.page, BackupPage)
    assert "not there" in screen.page.message.text()


def test_every_licence_can_be_read(screen: SettingsScreen) -> None:
    screen.show_section(Section.ABOUT)
    assert isinstance(screen.page, AboutPage)
    assert "OPEN FONT LICENSE" in screen.page.text.text()
    assert all(licence_text(path).strip() for _name, path in licence_files())


def test_every_button_says_what_it_does(screen: SettingsScreen) -> None:
    for section in Section:
        screen.show_section(section)
    for button in screen.findChildren(IconButton):
        assert button.accessibleName()
    assert all(button.text() for button in screen.findChildren(Button) if button.isVisible())

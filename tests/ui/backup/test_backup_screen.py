# SPDX-License-Identifier: Apache-2.0
"""The backup screen says how it stands, makes and proves backups, and hides what cannot work."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.changed import Changed
from desktop.services.backup import list_backups
from desktop.services.vault import OpenVault
from desktop.ui.backup.backup_screen import BackupScreen
from desktop.ui.base.place import Area, Place
from desktop.ui.common.pill import Pill
from tests.support.backups import a_backup
from tests.support.working import Working

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the platform without a screen


@pytest.fixture
def screen(qtbot: QtBot, desk: Working) -> BackupScreen:
    made = BackupScreen(desk)
    qtbot.addWidget(made)
    made.resize(1072, 800)
    made.show()
    made.show_place(Place(Area.BACKUP))
    desk.changed.connect(made.reload)
    return made


def said(desk: Working) -> list[str]:
    return [notice.text for notice in desk.notices]


def test_without_a_backup_it_says_so(screen: BackupScreen) -> None:
    assert screen.state.sentence.text() == "No backup yet"
    assert not screen.drill.button.isVisible()
    assert not screen.list.isVisible()


def test_backing_up_makes_a_file_and_a_line(
    qtbot: QtBot, screen: BackupScreen, desk: Working, usb: Path
) -> None:
    with qtbot.waitSignal(desk.changed):
        screen.state.button.click()
    assert len(list(usb.glob("*.teduh"))) == 1
    assert screen.state.sentence.text().startswith("Last backup: today")
    assert len(screen.list.buttons) == 1
    assert said(desk) == ["Backup made and verified"]


def test_the_first_time_it_asks_for_the_folder(
    qtbot: QtBot, screen: BackupScreen, desk: Working, usb: Path
) -> None:
    desk.settings.change(backup_folder="")
    desk.prompts.answers.append(usb)
    with qtbot.waitSignal(desk.changed):
        screen.state.button.click()
    assert desk.settings.current.backup_folder == str(usb)


def test_no_folder_no_backup(screen: BackupScreen, desk: Working) -> None:
    desk.settings.change(backup_folder="")
    desk.prompts.answers.append(None)
    screen.state.button.click()
    assert desk.works == []


def test_the_drill_proves_the_newest_backup(
    qtbot: QtBot, screen: BackupScreen, desk: Working, vault: OpenVault, usb: Path
) -> None:
    a_backup(vault, usb)
    screen.reload()
    with qtbot.waitSignal(desk.changed):
        screen.drill.button.click()
    assert list_backups(vault)[0].proven_at is not None
    assert screen.drill.pill.text() == "Proven today"


def test_a_check_says_what_is_whole(
    qtbot: QtBot, screen: BackupScreen, desk: Working, vault: OpenVault, usb: Path
) -> None:
    record = a_backup(vault, usb)
    with qtbot.waitSignal(desk.notice_requested):
        screen.check(record)
    assert said(desk) == ["Backup checked: 0 clients and 0 notes are whole"]


def test_what_lies_on_a_drive_that_is_away_offers_nothing(
    screen: BackupScreen, vault: OpenVault, usb: Path
) -> None:
    record = a_backup(vault, usb)
    Path(record.path).unlink()
    screen.reload()
    assert not any(action.isEnabled() for action in screen.menu_of(record).actions())
    assert not screen.drill.button.isVisible()


def test_the_same_disk_is_called_by_its_name(screen: BackupScreen) -> None:
    assert "Same disk" in [pill.text() for pill in screen.places.findChildren(Pill)]


def test_every_line_has_a_named_button(screen: BackupScreen, vault: OpenVault, usb: Path) -> None:
    a_backup(vault, usb)
    screen.reload()
    assert screen.list.buttons[0].accessibleName().startswith("More for the backup of ")


def test_it_cares_for_backups(screen: BackupScreen) -> None:
    assert screen.CARES & Changed.BACKUPS
    assert screen.place() == Place(Area.BACKUP)

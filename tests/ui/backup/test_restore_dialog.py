# SPDX-License-Identifier: Apache-2.0
"""Restoring: what is inside comes first, nothing changes unmeant, the old data are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.i18n import Language
from desktop.services.practice import get_state, set_state
from desktop.services.vault import OpenVault
from desktop.ui.backup.backup_screen import BackupScreen
from desktop.ui.backup.restore_dialog import RestoreDialog
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.theme.manager import ThemeManager
from tests.db.cheap_keys import PASSPHRASE
from tests.services.vaults import CLOCK, opened, some_keys
from tests.support.backups import a_backup
from tests.support.working import Working

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the platform without a screen

Make = Callable[..., RestoreDialog]


@pytest.fixture
def backup(vault: OpenVault, usb: Path) -> Path:
    """From before the word "later" was kept."""
    record = a_backup(vault, usb)
    set_state(vault, "word", "later")
    return Path(record.path)


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, theme: ThemeManager, backup: Path) -> Iterator[Make]:
    """A dialog with the backup checked and shown."""
    del theme
    tasks = Tasks(qapp)

    def made(folder: Path) -> RestoreDialog:
        dialog = RestoreDialog(
            None, tasks, ScriptedPrompts(backup), CLOCK, folder, Language.ENGLISH
        )
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.choose_button.click()
        qtbot.waitUntil(lambda: not dialog.running)
        return dialog

    yield made
    tasks.close()


def type_in(dialog: RestoreDialog, passphrase: str, word: str = "restore") -> None:
    QTest.keyClicks(dialog.secret.passphrase.edit, passphrase)
    QTest.keyClicks(dialog.word.edit, word)


def ends(qtbot: QtBot, dialog: RestoreDialog) -> None:
    """Press the button and wait until only the way to the lock screen is left."""
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: dialog.confirm_button.text() == "Go to the lock screen")


def test_what_is_inside_is_shown_before_anything(make: Make, vault: OpenVault) -> None:
    dialog = make(vault.folder)
    assert dialog.contents.isVisible()
    assert not dialog.confirm_button.isEnabled()


def test_it_stays_off_until_the_word_is_typed(make: Make, vault: OpenVault) -> None:
    dialog = make(vault.folder)
    type_in(dialog, PASSPHRASE, "resto")
    assert not dialog.confirm_button.isEnabled()
    QTest.keyClicks(dialog.word.edit, "re")
    assert dialog.confirm_button.isEnabled()


def test_a_wrong_passphrase_is_told_at_its_field(
    qtbot: QtBot, make: Make, vault: OpenVault
) -> None:
    vault.close()
    dialog = make(vault.folder)
    type_in(dialog, "not the passphrase")
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: bool(dialog.secret.passphrase.error))
    assert dialog.word.text() == "restore"


def test_a_misread_key_is_told_without_the_worker(make: Make, vault: OpenVault) -> None:
    dialog = make(vault.folder)
    dialog.secret.kind.set_value(True)
    dialog.secret.kind.changed.emit(True)
    QTest.keyClicks(dialog.secret.key.edit, "ABC")
    QTest.keyClicks(dialog.word.edit, "restore")
    dialog.confirm_button.click()
    assert "36" in dialog.secret.key.error
    assert not dialog.running


def test_restoring_replaces_and_keeps_what_was_there(
    qtbot: QtBot, make: Make, vault: OpenVault
) -> None:
    vault.close()
    dialog = make(vault.folder)
    type_in(dialog, PASSPHRASE)
    ends(qtbot, dialog)
    kept = [one.name for one in vault.folder.parent.iterdir() if "before-restore" in one.name]
    assert len(kept) == 1
    assert kept[0] in dialog.message.text()
    restored = opened(vault.folder)
    assert get_state(restored, "word") == ""
    restored.close()


def test_restored_comes_when_the_dialog_is_left(qtbot: QtBot, make: Make, vault: OpenVault) -> None:
    vault.close()
    dialog = make(vault.folder)
    type_in(dialog, PASSPHRASE)
    ends(qtbot, dialog)
    with qtbot.waitSignal(dialog.restored):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_recovery_key_restores_into_an_empty_place(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    dialog = make(tmp_path / "new" / "vault")
    assert not dialog.word.isVisible()
    dialog.secret.kind.set_value(True)
    dialog.secret.kind.changed.emit(True)
    dialog.secret.key.set_text(some_keys().recovery.text.lower())
    ends(qtbot, dialog)
    assert (tmp_path / "new" / "vault" / "vault.db").exists()


def test_a_file_that_is_no_backup_is_refused(
    qtbot: QtBot, make: Make, vault: OpenVault, tmp_path: Path
) -> None:
    dialog = make(vault.folder)
    other = tmp_path / "other.teduh"
    other.write_bytes(b"something else")
    dialog.show_file(other)
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.message.isVisible()
    assert not dialog.contents.isVisible()


def test_with_an_open_vault_a_wrong_secret_leaves_it_open(
    qtbot: QtBot, desk: Working, vault: OpenVault, backup: Path
) -> None:
    screen, dialog = at_desk(qtbot, desk, backup)
    type_in(dialog, "not the passphrase")
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: bool(dialog.secret.passphrase.error))
    assert get_state(vault, "word") == "later"
    dialog.reject()
    assert screen.dialog is None


def test_with_an_open_vault_it_is_closed_once_the_backup_is_proven(
    qtbot: QtBot, desk: Working, vault: OpenVault, backup: Path
) -> None:
    screen, dialog = at_desk(qtbot, desk, backup)
    type_in(dialog, PASSPHRASE)
    ends(qtbot, dialog)
    with qtbot.waitSignal(screen.restored):
        dialog.confirm_button.click()
    restored = opened(vault.folder)
    assert get_state(restored, "word") == ""
    restored.close()


def at_desk(qtbot: QtBot, desk: Working, backup: Path) -> tuple[BackupScreen, RestoreDialog]:
    """Opened from the backup screen."""
    screen = BackupScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.restore(backup)
    dialog = screen.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.running)
    return screen, dialog

# SPDX-License-Identifier: Apache-2.0
"""Things that happen at the wrong moment: nothing hangs, nothing is lost, a sentence says what."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.db.audit import verify_audit
from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.domain.problems.reports import PRINTER_REFUSED
from desktop.domain.problems.vault import ALREADY_OPEN_HERE
from desktop.services.backup import list_backups
from desktop.services.clients import list_clients, trash_client
from desktop.services.notes import note_of
from desktop.services.sessions import list_sessions, trash_session
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.common.dialog import Dialog
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.reports.reports_screen import ReportsScreen
from desktop.ui.theme.look import look
from desktop.ui.window.system_lock import SystemLock
from tests.db.cheap_keys import PASSPHRASE
from tests.journeys.rig import Rig
from tests.journeys.test_stage_1_vault import unlock
from tests.journeys.test_stage_2_client_and_note import (
    add_client,
    body_of,
    open_service,
    write_note,
)
from tests.journeys.test_stage_4_paper_and_backup import at_a_demo_desk
from tests.services.vaults import a_closed_vault, opened
from tests.support.full_disk import a_full_disk

pytestmark = pytest.mark.parametrize("rig", [Language.INDONESIAN], indirect=True)


def said(rig: Rig) -> str:
    """What the dialog on top says."""
    (dialog,) = rig.all(Dialog, rig.window)[:1]
    return f"{dialog.accessibleName()} {dialog.accessibleDescription()}"


def set_backup_folder(rig: Rig, folder: Path) -> None:
    """Choose where backups go, as the screen does."""
    assert rig.window is not None
    rig.window.start.settings.change(backup_folder=str(folder))


def test_a_second_instance_is_told_kindly(rig: Rig) -> None:
    other: OpenVault = opened(a_closed_vault(rig.vault))
    window = rig.start()
    rig.type_into(rig.say("LockView", "Passphrase"), PASSPHRASE)
    rig.key(Qt.Key.Key_Return)
    words = rig.say("Problem", ALREADY_OPEN_HERE.what)
    lock = window.lock_view
    assert lock is not None
    rig.until(lambda: words in lock._field.error)
    other.close()
    rig.until(lambda: lock._open.isEnabled())
    unlock(rig, PASSPHRASE)


def test_unlocking_is_pressed_twice(rig: Rig) -> None:
    a_closed_vault(rig.vault)
    window = rig.start()
    lock = window.lock_view
    assert lock is not None
    rig.type_into(rig.say("LockView", "Passphrase"), PASSPHRASE)
    for _ in range(3):
        QTest.keyClick(lock._field.edit, Qt.Key.Key_Return)
        QTest.mouseClick(lock._open, Qt.MouseButton.LeftButton)
    rig.until(lambda: window.at_desk is not None)
    rig.settle()
    assert not window.start.tasks.busy()


def test_settings_that_cannot_be_written_apply_all_the_same(rig: Rig) -> None:
    window = rig.at_the_desk()
    (rig.home / "settings.json").unlink(missing_ok=True)
    (rig.home / "settings.json").mkdir()
    assert window.at_desk is not None
    window.at_desk.desk.change_setting("text_percent", 125)
    rig.settle()
    assert rig.window is not None
    assert "settings.json" in said(rig)
    assert look().scale == pytest.approx(1.25)
    rig.press("ProblemDoor", "Close")


def test_a_backup_folder_that_vanished_is_said(rig: Rig) -> None:
    rig.at_the_desk()
    set_backup_folder(rig, rig.home / "stick" / "gone")
    rig.go(Place(Area.BACKUP))
    rig.press("StateCard", "Back up now")
    rig.until(lambda: rig.all(Dialog, rig.window))
    assert str(rig.home / "stick") in said(rig)
    rig.press("ProblemDoor", "Close")
    assert not list_backups(rig.open_vault)


def test_a_printer_that_refuses_is_said(rig: Rig) -> None:
    def refuse(*_: object) -> bool:
        raise Problem(PRINTER_REFUSED)

    at_a_demo_desk(rig)
    client = max(list_clients(rig.open_vault), key=lambda line: line.sessions_held)
    rig.go(Place(Area.REPORTS, client=client.id))
    rig.screen(ReportsScreen)._printing = refuse
    rig.wait_for("ReportsScreen", "Print…")
    rig.press("ReportsScreen", "Print…")
    words = rig.say("Problem", PRINTER_REFUSED.what)
    rig.until(lambda: words in _all_words(rig))


def _all_words(rig: Rig) -> str:
    assert rig.window is not None
    labels = [label.text() for label in rig.all(QLabel, rig.window)]
    return " ".join([*labels, *(d.accessibleName() for d in rig.all(Dialog, rig.window))])


def test_the_clock_jumps_backwards_while_writing(rig: Rig) -> None:
    rig.at_the_desk()
    client = add_client(rig, "Ayu")
    open_service(rig)
    write_note(rig, "satu ")
    rig.screen(NoteScreen).page.flush()
    rig.clock.advance(timedelta(days=-400))
    rig.keys("dua")
    rig.go(Place(Area.TODAY))
    assert body_of(rig, client) == "satu dua"
    assert verify_audit(rig.open_vault.store) is None
    rig.quit()
    rig.start()
    unlock(rig, PASSPHRASE)
    assert body_of(rig, client) == "satu dua"


def test_a_client_trashed_elsewhere_leads_back_to_today(rig: Rig) -> None:
    rig.at_the_desk()
    client = add_client(rig, "Ayu")
    open_service(rig)
    write_note(rig, "x")
    session = rig.place().session
    rig.go(Place(Area.TODAY))
    trash_session(rig.open_vault, list_sessions(rig.open_vault, client)[0].id)
    trash_client(rig.open_vault, client)
    rig.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert rig.window is not None
    for dialog in rig.all(Dialog, rig.window):
        dialog.reject()
    rig.settle()
    assert rig.place().area in {Area.TODAY, Area.NOTE}
    if rig.place().area is Area.NOTE:
        assert rig.place().session == session
    rig.go(Place(Area.CLIENTS))
    assert rig.place().client == 0


def test_an_undo_after_the_record_is_gone_is_told(rig: Rig) -> None:
    rig.at_the_desk()
    add_client(rig, "Ayu")
    open_service(rig)
    write_note(rig, "Sesi.")
    rig.press("NoteHeader", "Sign")
    rig.press("SignDialog", "Sign")
    with rig.open_vault.store.writing() as connection:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        connection.execute("UPDATE note SET state = 'signed', signature = 'other'")
    rig.press("Notices", "Undo")
    rig.settle()
    rig.go(Place(Area.TODAY))
    for dialog in rig.all(Dialog, rig.window):
        dialog.reject()
    assert rig.place().area is Area.TODAY


def test_the_language_is_switched_with_an_unsaved_text(rig: Rig) -> None:
    window = rig.at_the_desk()
    client = add_client(rig, "Ayu")
    open_service(rig)
    write_note(rig, "")
    desk = window.at_desk
    assert desk is not None
    with a_full_disk():
        rig.keys("belum")
        desk.desk.change_setting("language", Language.ENGLISH)
        rig.settle()
        assert rig.all(MarkdownEditor)[0].exact_text() == "belum"
    rig.until(lambda: body_of(rig, client) == "belum")
    rig.until(lambda: rig.say("NoteHeader", "Sign") == "Sign")
    assert rig.all(MarkdownEditor)[0].exact_text() == "belum"


def test_the_language_is_switched_while_a_backup_runs(rig: Rig) -> None:
    at_a_demo_desk(rig)
    (rig.home / "usb").mkdir()
    set_backup_folder(rig, rig.home / "usb")
    rig.go(Place(Area.BACKUP))
    rig.press("StateCard", "Back up now")
    assert rig.window is not None
    assert rig.window.at_desk is not None
    rig.window.at_desk.desk.change_setting("language", Language.ENGLISH)
    rig.until(lambda: list_backups(rig.open_vault))
    rig.until(lambda: rig.window and not rig.window.start.tasks.busy())


def test_the_text_size_is_switched_over_an_open_form(rig: Rig) -> None:
    window = rig.at_the_desk()
    rig.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    rig.keys("Ayu")
    assert window.at_desk is not None
    window.at_desk.desk.change_setting("text_percent", 150)
    rig.settle()
    rig.key(Qt.Key.Key_Return)
    assert [line.name for line in list_clients(rig.open_vault)] == ["Ayu"]


@pytest.mark.parametrize("how", ["close", "lock"])
def test_leaving_during_a_backup_does_not_hang_and_leaves_no_part(rig: Rig, how: str) -> None:
    at_a_demo_desk(rig)
    usb = rig.home / "usb"
    usb.mkdir()
    set_backup_folder(rig, usb)
    rig.go(Place(Area.BACKUP))
    rig.press("StateCard", "Back up now")
    window = rig.window
    assert window is not None
    started = time.monotonic()
    if how == "close":
        window.close()
    else:
        rig.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        rig.until(lambda: rig.restarts)
    assert time.monotonic() - started < 2
    assert not list(rig.home.rglob("*.part*"))
    assert not window.isVisible()


def test_closing_while_a_report_is_made_does_not_hang(rig: Rig) -> None:
    at_a_demo_desk(rig)
    client = max(list_clients(rig.open_vault), key=lambda line: line.sessions_held)
    rig.go(Place(Area.REPORTS, client=client.id))
    QTest.qWait(260)
    started = time.monotonic()
    rig.quit()
    assert time.monotonic() - started < 2


def test_an_idle_lock_takes_an_open_form_away(rig: Rig) -> None:
    window = rig.at_the_desk()
    rig.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    rig.keys("Rahasia")
    assert window.at_desk is not None
    window.at_desk.idle.idle.emit()
    rig.until(lambda: rig.restarts)
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_an_idle_lock_after_the_vault_was_closed_by_a_restore(rig: Rig) -> None:
    window = rig.at_the_desk()
    rig.open_vault.close()
    assert window.at_desk is not None
    window.at_desk.idle.idle.emit()
    rig.until(lambda: rig.restarts)


def test_the_lock_of_the_system_is_told_twice(rig: Rig) -> None:
    lock = SystemLock(rig.at_the_desk())
    lock.left()
    lock.left()
    rig.until(lambda: rig.restarts)
    assert len(rig.restarts) == 1


def test_the_lock_of_the_system_before_unlocking_is_nothing(rig: Rig) -> None:
    a_closed_vault(rig.vault)
    SystemLock(rig.start()).left()
    assert not rig.restarts


def test_an_idle_lock_under_the_veil_saves_and_locks(rig: Rig) -> None:
    window = rig.at_the_desk()
    assert window.at_desk is not None
    window.at_desk.idle.resting.emit()
    window.at_desk.idle.idle.emit()
    rig.until(lambda: rig.restarts)
    assert rig.restarts[0][0] == "--locked-at"


def test_a_damaged_backup_is_refused_and_the_vault_stays_open(rig: Rig) -> None:
    rig.at_the_desk()
    add_client(rig, "Ayu")
    file = rig.home / "broken.teduh"
    file.write_bytes(b"PK\x03\x04" + bytes(500))
    rig.go(Place(Area.BACKUP))
    rig.prompts.answers = [file]
    rig.press("BackupScreen", "Restore from a backup…")
    rig.press("RestoreDialog", "Choose a backup…")
    rig.until(lambda: not rig.prompts.answers)
    rig.key(Qt.Key.Key_Escape)
    rig.go(Place(Area.CLIENTS))
    assert len(list_clients(rig.open_vault)) == 1


def test_a_note_that_was_erased_elsewhere_keeps_its_typed_text(rig: Rig) -> None:
    rig.at_the_desk()
    client = add_client(rig, "Ayu")
    open_service(rig)
    write_note(rig, "a")
    screen = rig.screen(NoteScreen)
    screen.page.flush()
    session = list_sessions(rig.open_vault, client)[0].id
    note = note_of(rig.open_vault, session)
    assert note is not None
    trash_session(rig.open_vault, session)
    rig.keys("b")
    screen.page.flush()
    assert rig.all(MarkdownEditor)[0].exact_text() == "ab"

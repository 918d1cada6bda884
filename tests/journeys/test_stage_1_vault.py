# SPDX-License-Identifier: Apache-2.0
"""First run, recovery kit, desk, lock, wrong and right passphrase, recovery key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.domain.recovery_key import groups
from desktop.ui.base.place import Area, Place
from desktop.ui.common.recovery_panel import RecoveryPanel
from desktop.ui.first_run.flow import FirstRun
from desktop.ui.settings.recovery_dialogs import NewKeyDialog
from desktop.ui.window.new_secrets import MustChangeDialog
from tests.journeys.rig import Rig

PASSPHRASE = "kuda putih membaca koran"
NEWER = "payung hijau di bawah meja"


def first_run(rig: Rig, passphrase: str = PASSPHRASE, *, brings_list: bool = False) -> str:
    """Go through the three steps; returns the recovery key."""
    window = rig.start()
    assert isinstance(window.beginning, object)
    rig.type_into(
        rig.say("WhoStep", "Your name, as it stands on reports"), "Sari, M.Psi., Psikolog"
    )
    rig.press("FirstRun", "Continue")
    rig.type_into(rig.say("PassphraseStep", "Passphrase (a long password)"), passphrase)
    rig.type_into(rig.say("PassphraseStep", "The same passphrase again"), passphrase)
    rig.press("FirstRun", "Continue")
    rig.until(lambda: rig.all(RecoveryPanel))
    key = prove_key(rig)
    rig.press("FirstRun", "Continue")
    if brings_list:
        rig.press("BackupStep", "I have a list of clients to bring along (XLSX or CSV)")
    rig.press("FirstRun", "Start working")
    rig.until(lambda: window.at_desk is not None)
    return key


def prove_key(rig: Rig) -> str:
    """Save the sheet, type the covered groups; the key as the sheet holds it."""
    assert rig.window is not None
    assert rig.window.beginning is not None
    keys = rig.window.beginning.flow._keys
    assert keys is not None
    rig.prompts.answers = [rig.home / "sheet.pdf"]
    rig.press("RecoveryPanel", "Save PDF…")
    rig.until(lambda: (rig.home / "sheet.pdf").exists())
    panel = rig.all(RecoveryPanel)[0]
    for number in panel.asked:
        name = rig.say("RecoveryPanel", "Group {number}", number=number)
        rig.type_into(name, groups(keys.recovery.text)[number - 1].lower())
    assert panel.is_proven()
    return keys.recovery.text


def unlock(rig: Rig, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase on the lock screen."""
    window = rig.window
    assert window is not None
    rig.type_into(rig.say("LockView", "Passphrase"), passphrase)
    rig.key(Qt.Key.Key_Return)
    rig.until(lambda: window.at_desk is not None)


def test_from_first_run_to_the_desk_and_back_after_a_lock(rig: Rig) -> None:
    first_run(rig)
    window = rig.window
    assert window is not None
    assert window.windowTitle() == "Teduh"
    assert window.at_desk is not None
    window.at_desk.view.go(Place(Area.BACKUP))
    window.at_desk.lock()
    rig.until(lambda: rig.restarts)
    assert rig.restarts[-1][0] == "--locked-at"
    rig.start(locked_at=rig.restarts[-1][1])
    unlock(rig)
    assert rig.window is not None
    assert rig.window.at_desk is not None
    assert rig.window.at_desk.view.place().area is Area.BACKUP


def test_a_wrong_passphrase_is_told_and_waits(rig: Rig) -> None:
    first_run(rig)
    rig.quit()
    window = rig.start()
    rig.type_into(rig.say("LockView", "Passphrase"), "bukan frasa sandinya")
    rig.key(Qt.Key.Key_Return)
    said = rig.say("Problem", "This passphrase does not open your practice data.")
    assert window.lock_view is not None
    rig.until(lambda: window.lock_view is not None and said in window.lock_view._field.error)
    assert window.at_desk is None


def open_with_key(rig: Rig, key: str) -> None:
    """Forget the passphrase, type the recovery key."""
    window = rig.start()
    rig.press("LockView", "Open with the recovery key")
    rig.type_into(rig.say("LockView", "Recovery key"), key.lower().replace("-", " "))
    rig.key(Qt.Key.Key_Return)
    rig.until(lambda: window.at_desk is not None)


def choose_passphrase(rig: Rig, passphrase: str) -> None:
    """In the dialog that cannot be skipped."""
    rig.until(lambda: rig.all(MustChangeDialog, rig.window))
    rig.type_into(rig.say("PassphraseDialog", "New passphrase"), passphrase)
    rig.type_into(rig.say("PassphraseDialog", "The new passphrase again"), passphrase)
    rig.press("PassphraseDialog", "Change the passphrase")
    rig.wait_for("NewSecrets", "Make a new key")


def test_the_recovery_key_opens_and_a_new_passphrase_is_chosen_at_once(rig: Rig) -> None:
    key = first_run(rig)
    rig.quit()
    open_with_key(rig, key)
    choose_passphrase(rig, NEWER)
    rig.press("NewSecrets", "Keep the present sheet")
    rig.quit()
    rig.start()
    unlock(rig, NEWER)
    assert not rig.open_vault.must_change_passphrase


def test_the_new_passphrase_cannot_be_skipped_but_by_locking(rig: Rig) -> None:
    key = first_run(rig)
    rig.quit()
    open_with_key(rig, key)
    rig.until(lambda: rig.all(MustChangeDialog, rig.window))
    rig.key(Qt.Key.Key_Escape)
    assert rig.all(MustChangeDialog, rig.window)
    rig.press("MustChangeDialog", "Lock")
    rig.until(lambda: rig.restarts)
    open_with_key(rig, key)
    assert rig.all(MustChangeDialog, rig.window)


def test_a_new_sheet_is_made_after_the_key_was_used(rig: Rig) -> None:
    key = first_run(rig)
    rig.quit()
    open_with_key(rig, key)
    choose_passphrase(rig, NEWER)
    rig.press("NewSecrets", "Make a new key")
    dialog = rig.all(NewKeyDialog, rig.window)[0]
    rig.type_into(rig.say("NewKeyDialog", "Passphrase"), NEWER)
    rig.press("NewKeyDialog", "Make a new key")
    rig.until(lambda: dialog.panel is not None)
    panel = dialog.panel
    assert panel is not None
    rig.prompts.answers = [rig.home / "new-sheet.pdf"]
    rig.press("RecoveryPanel", "Save PDF…")
    rig.until(lambda: (rig.home / "new-sheet.pdf").exists())
    for number in panel.asked:
        name = rig.say("RecoveryPanel", "Group {number}", number=number)
        rig.type_into(name, groups(dialog._key)[number - 1])
    newer = dialog._key
    rig.press("NewKeyDialog", "Done")
    rig.quit()
    assert newer != key
    open_with_key(rig, newer)


def test_nothing_confidential_lies_outside_the_vault(rig: Rig) -> None:
    first_run(rig)
    rig.quit()
    marker = PASSPHRASE.encode()
    for path in Path(rig.home).rglob("*"):
        if path.is_file():
            assert marker not in path.read_bytes()


def test_the_passphrase_step_waits_for_twelve_characters(rig: Rig) -> None:
    window = rig.start()
    rig.type_into(rig.say("WhoStep", "Your name, as it stands on reports"), "Sari")
    rig.press("FirstRun", "Continue")
    rig.type_into(rig.say("PassphraseStep", "Passphrase (a long password)"), "pendek")
    rig.type_into(rig.say("PassphraseStep", "The same passphrase again"), "pendek")
    assert window.beginning is not None
    flow = window.beginning.flow
    assert isinstance(flow, FirstRun)
    assert not flow._frames[1].on_button.isEnabled()
    assert rig.all(QLineEdit)

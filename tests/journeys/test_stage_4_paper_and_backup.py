# SPDX-License-Identifier: Apache-2.0
"""A report on paper, a backup proven, restored on another computer; kept out of other files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2

from desktop.domain.demo_words import DEMO_WORDS
from desktop.services.backup import list_backups
from desktop.services.clients import list_clients
from desktop.services.demo import build_demo
from desktop.services.reports import list_disclosures
from desktop.ui.backup.restore_dialog import RestoreDialog
from desktop.ui.base.place import Area, Place
from desktop.ui.reports.reports_screen import ReportsScreen
from tests.db.cheap_keys import CHEAP
from tests.journeys.rig import Rig


def at_a_demo_desk(rig: Rig) -> None:
    """Open a practice of twelve invented clients."""
    build_demo(rig.vault, clock=rig.clock, params=CHEAP)
    window = rig.start()
    rig.type_into(rig.say("LockView", "Passphrase"), DEMO_WORDS)
    rig.press("LockView", "Open")
    rig.until(lambda: window.at_desk is not None)


def back_up(rig: Rig) -> Path:
    """Press the button, choose a folder; the file that was made."""
    folder = rig.home / "usb"
    folder.mkdir(exist_ok=True)
    rig.go(Place(Area.BACKUP))
    rig.prompts.answers = [folder]
    rig.press("StateCard", "Back up now")
    rig.until(lambda: list_backups(rig.open_vault))
    (record,) = list_backups(rig.open_vault)
    assert record.verified_at is not None
    return Path(record.path)


def test_a_progress_report_is_saved_and_registered(rig: Rig) -> None:
    at_a_demo_desk(rig)
    client = max(list_clients(rig.open_vault), key=lambda line: line.sessions_held)
    rig.go(Place(Area.REPORTS, client=client.id))
    rig.screen(ReportsScreen)
    path = rig.home / "laporan.pdf"
    rig.prompts.answers = [path]
    rig.wait_for("ReportsScreen", "Save PDF…")
    rig.press("ReportsScreen", "Save PDF…")
    rig.until(path.exists)
    document = pypdfium2.PdfDocument(path.read_bytes())
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert client.name in text
    assert len(list_disclosures(rig.open_vault, client.id)) == 1


def test_a_backup_is_restored_on_another_computer(rig: Rig) -> None:
    at_a_demo_desk(rig)
    names = [line.name for line in list_clients(rig.open_vault)]
    file = back_up(rig)
    rig.quit()
    other = replace(rig, home=rig.home.parent / "other", window=None, restarts=[])
    window = other.start()
    other.prompts.answers = [file]
    other.press("WhoStep", "I have a backup: restore it")
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    other.press("RestoreDialog", "Choose a backup…")
    other.until(lambda: dialog.secret.isVisible())
    dialog.secret.passphrase.edit.setText(DEMO_WORDS)
    other.press("RestoreDialog", "Restore this backup")
    other.until(lambda: (other.vault / "vault.db").exists())
    other.until(lambda: dialog.confirm_button.isEnabled())
    other.press("RestoreDialog", "Go to the lock screen")
    other.until(lambda: other.restarts)
    window = other.start()
    other.type_into(other.say("LockView", "Passphrase"), DEMO_WORDS)
    other.press("LockView", "Open")
    other.until(lambda: window.at_desk is not None)
    assert [line.name for line in list_clients(other.open_vault)] == names
    other.quit()


def test_no_name_lies_outside_the_vault_and_what_was_saved(rig: Rig) -> None:
    at_a_demo_desk(rig)
    back_up(rig)
    names = [line.name.encode() for line in list_clients(rig.open_vault)]
    rig.quit()
    for path in rig.home.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not [name for name in names if name in content], path.name


def test_a_lost_key_file_is_repaired_from_a_backup(rig: Rig) -> None:
    at_a_demo_desk(rig)
    file = back_up(rig)
    rig.quit()
    (rig.vault / "vault.keys").unlink()
    window = rig.start()
    rig.type_into(rig.say("LockView", "Passphrase"), DEMO_WORDS)
    rig.press("LockView", "Open")
    rig.wait_for("LockView", "Repair the key file from a backup…")
    rig.prompts.answers = [file]
    rig.press("LockView", "Repair the key file from a backup…")
    rig.wait_for("LockView", "Open")
    rig.type_into(rig.say("LockView", "Passphrase"), DEMO_WORDS)
    rig.press("LockView", "Open")
    rig.until(lambda: window.at_desk is not None)

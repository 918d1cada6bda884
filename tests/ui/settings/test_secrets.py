# SPDX-License-Identifier: Apache-2.0
"""Changing the passphrase, renewing and testing the recovery key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.problems import Problem
from desktop.services.vault import OpenVault
from desktop.services.vault_keys import unlock_keys, unlock_keys_with_recovery
from desktop.ui.settings.passphrase_dialog import PassphraseDialog
from desktop.ui.settings.recovery_dialogs import KeyTestDialog, NewKeyDialog
from desktop.ui.settings.security_page import SecurityPage
from tests.db.cheap_keys import PASSPHRASE
from tests.services.vaults import some_keys
from tests.support.working import Working

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the platform without a screen

NEW = "kuda hijau berlari pagi"


def prints(data: bytes, parent: QWidget) -> bool:
    """A printer that always takes the sheet."""
    del parent
    return data.startswith(b"%PDF")


@pytest.fixture
def page(qtbot: QtBot, desk: Working) -> SecurityPage:
    made = SecurityPage(desk, prints)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def passphrase(page: SecurityPage) -> PassphraseDialog:
    page.passphrase_button.click()
    assert isinstance(page.dialog, PassphraseDialog)
    return page.dialog


@pytest.fixture
def renewal(page: SecurityPage) -> NewKeyDialog:
    page.new_button.click()
    assert isinstance(page.dialog, NewKeyDialog)
    return page.dialog


def type_new(dialog: PassphraseDialog, present: str, again: str = NEW) -> None:
    QTest.keyClicks(dialog.present.edit, present)
    QTest.keyClicks(dialog.first.edit, NEW)
    QTest.keyClicks(dialog.second.edit, again)


def test_the_passphrase_is_changed(
    qtbot: QtBot, page: SecurityPage, passphrase: PassphraseDialog, vault: OpenVault
) -> None:
    type_new(passphrase, PASSPHRASE)
    with qtbot.waitSignal(passphrase.finished):
        passphrase.confirm_button.click()
    assert unlock_keys(vault.folder, NEW).data_key == vault.data_key
    assert page.dialog is None


def test_a_wrong_present_passphrase_changes_nothing(
    qtbot: QtBot, passphrase: PassphraseDialog, vault: OpenVault
) -> None:
    type_new(passphrase, "not the present one")
    passphrase.confirm_button.click()
    qtbot.waitUntil(lambda: bool(passphrase.present.error))
    assert passphrase.first.text() == NEW
    assert unlock_keys(vault.folder, PASSPHRASE).data_key == vault.data_key
    passphrase.reject()


def test_two_different_ones_are_not_taken(passphrase: PassphraseDialog) -> None:
    type_new(passphrase, PASSPHRASE, "something else")
    assert not passphrase.confirm_button.isEnabled()
    passphrase.reject()


def test_after_the_recovery_key_the_present_one_is_not_asked(
    qtbot: QtBot, page: SecurityPage, vault: OpenVault
) -> None:
    vault.must_change_passphrase = True
    page.passphrase_button.click()
    dialog = page.dialog
    assert isinstance(dialog, PassphraseDialog)
    assert not dialog.present.isVisible()
    QTest.keyClicks(dialog.first.edit, NEW)
    QTest.keyClicks(dialog.second.edit, NEW)
    with qtbot.waitSignal(dialog.finished):
        dialog.confirm_button.click()
    assert not vault.must_change_passphrase


def test_the_right_sheet_is_proven(page: SecurityPage) -> None:
    page.test_button.click()
    dialog = page.dialog
    assert isinstance(dialog, KeyTestDialog)
    QTest.keyClicks(dialog.key.edit, some_keys().recovery.text)
    QTest.keyClick(dialog.key.edit, Qt.Key.Key_Return)
    assert dialog.message.isVisible()
    dialog.reject()


def test_a_misread_sheet_names_the_group(page: SecurityPage) -> None:
    page.test_button.click()
    dialog = page.dialog
    assert isinstance(dialog, KeyTestDialog)
    text = some_keys().recovery.text
    dialog.key.set_text(("1" if text[0] != "1" else "2") + text[1:])
    dialog.confirm_button.click()
    assert "group 1" in dialog.key.error
    dialog.reject()


def make_key(qtbot: QtBot, dialog: NewKeyDialog) -> None:
    QTest.keyClicks(dialog.passphrase.edit, PASSPHRASE)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: dialog.panel is not None)


def prove(dialog: NewKeyDialog) -> None:
    """Print, then type the covered groups."""
    panel = dialog.panel
    assert panel is not None
    panel.print_requested.emit()
    for field, number in zip(panel._fields, panel.asked, strict=True):
        QTest.keyClicks(field.edit, dialog._key.split("-")[number - 1])


def test_a_new_key_replaces_the_earlier_one(
    qtbot: QtBot, renewal: NewKeyDialog, vault: OpenVault
) -> None:
    make_key(qtbot, renewal)
    key = renewal._key
    prove(renewal)
    with qtbot.waitSignal(renewal.finished):
        renewal.confirm_button.click()
    assert unlock_keys_with_recovery(vault.folder, key).data_key == vault.data_key
    with pytest.raises(Problem):
        unlock_keys_with_recovery(vault.folder, some_keys().recovery.text)


def test_a_wrong_passphrase_makes_no_key(
    qtbot: QtBot, renewal: NewKeyDialog, vault: OpenVault
) -> None:
    QTest.keyClicks(renewal.passphrase.edit, "something wrong")
    renewal.confirm_button.click()
    qtbot.waitUntil(lambda: bool(renewal.passphrase.error))
    found = unlock_keys_with_recovery(vault.folder, some_keys().recovery.text)
    assert found.data_key == vault.data_key
    renewal.reject()


def test_it_cannot_be_left_before_the_new_key_is_proven(
    qtbot: QtBot, renewal: NewKeyDialog
) -> None:
    make_key(qtbot, renewal)
    QTest.keyClick(renewal, Qt.Key.Key_Escape)
    assert renewal.isVisible()
    assert renewal.message.isVisible()
    assert not renewal.confirm_button.isEnabled()
    prove(renewal)
    renewal.confirm_button.click()


def test_a_misprinted_key_gives_way_to_another(qtbot: QtBot, renewal: NewKeyDialog) -> None:
    make_key(qtbot, renewal)
    first = renewal._key
    renewal.another_button.click()
    qtbot.waitUntil(lambda: renewal._key != first)
    prove(renewal)
    renewal.confirm_button.click()


def test_the_sheet_is_saved_as_a_pdf(
    qtbot: QtBot, renewal: NewKeyDialog, desk: Working, tmp_path: Path
) -> None:
    make_key(qtbot, renewal)
    desk.prompts.answers.append(tmp_path / "sheet.pdf")
    panel = renewal.panel
    assert panel is not None
    panel.save_requested.emit()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    prove(renewal)
    renewal.confirm_button.click()

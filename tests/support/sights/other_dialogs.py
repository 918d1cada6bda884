# SPDX-License-Identifier: Apache-2.0
"""Dialogs of measures, settings, backup and trash."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.problems import Problem
from desktop.domain.problems.backup import BACKUP_PLACE_MISSING
from desktop.domain.trash import TrashKind
from desktop.services.trash import list_trash
from desktop.ui.backup.backup_screen import BackupScreen
from desktop.ui.base.place import Area, Place
from desktop.ui.measures.import_dialog import ImportScoresDialog
from desktop.ui.measures.norm_dialog import NormDialog
from desktop.ui.measures.risk_prompt import RiskPrompt
from desktop.ui.settings.passphrase_dialog import PassphraseDialog
from desktop.ui.settings.recovery_dialogs import KeyTestDialog, NewKeyDialog
from desktop.ui.settings.settings_screen import Section, SettingsScreen
from desktop.ui.settings.trash_page import TrashPage
from tests.support.measure_samples import PHQ9
from tests.support.sights.base import (
    Sight,
    desk_of,
    over,
    screen_at,
    settings_at,
    top_dialog,
)
from tests.support.sights.shell import failed_screen, palette, shortcuts
from tests.support.trash_samples import fill_trash
from tests.support.whole_desk import BACKUPS, WholeDesk, wait_until

_TABLE = b"code;date;phq9\n1;2026-01-05;18\n1;2026-02-05;12\n2;2026-01-05;99\n"


def other_dialogs() -> Iterator[Sight]:
    yield over("norm", lambda desk, top: NormDialog(desk_of(desk), PHQ9, top))
    yield Sight("import", _import)
    yield over("risk_prompt", _risk_prompt)
    yield over("passphrase_change", lambda desk, top: PassphraseDialog(desk_of(desk), top))
    yield over("recovery_new", lambda desk, top: NewKeyDialog(desk_of(desk), _no_printer, top))
    yield over("recovery_test", lambda desk, top: KeyTestDialog(desk_of(desk), top))
    yield Sight("restore", partial(_restore, with_file=False))
    yield Sight("restore_checked", partial(_restore, with_file=True))
    yield Sight("problem", _problem)
    yield Sight("trash", _trash)
    yield Sight("trash_delete", partial(_trash_dialog, kind=TrashKind.ADMINISTRATION))
    yield Sight("trash_both", partial(_trash_dialog, kind=TrashKind.GOAL))
    yield Sight("palette", partial(palette, typed=""))
    yield Sight("palette_found", partial(palette, typed="ayu"))
    yield Sight("palette_nothing", partial(palette, typed="Wayan Sudirta"))
    yield Sight("shortcuts", shortcuts)
    yield Sight("failed_screen", failed_screen)


def _import(desk: WholeDesk) -> QWidget:
    dialog = ImportScoresDialog(desk_of(desk), desk.window)
    dialog.open()
    dialog.open_data(_TABLE, "skor.csv")
    wait_until(lambda: dialog.pane.counts.text())
    return dialog


def _risk_prompt(desk: WholeDesk, top: QWidget) -> QDialog:
    return RiskPrompt(desk_of(desk), "PHQ-9: 2", top)


def _no_printer(data: bytes, parent: QWidget) -> bool:
    del data, parent
    return False


def _restore(desk: WholeDesk, *, with_file: bool) -> QWidget:
    screen = screen_at(desk, Place(Area.BACKUP), BackupScreen)
    screen.restore(next((desk.home / BACKUPS).glob("*.teduh")) if with_file else None)
    dialog = screen.dialog
    assert dialog is not None
    wait_until(lambda: not dialog.running)
    return dialog


def _problem(desk: WholeDesk) -> QWidget:
    desk_of(desk).problem(Problem(BACKUP_PLACE_MISSING, path="/media/usb"))
    return top_dialog(desk)


def _trash(desk: WholeDesk) -> QWidget:
    fill_trash(desk.vault, {desk.client, desk.risk_client})
    return _trash_page(desk).window()


def _trash_page(desk: WholeDesk) -> TrashPage:
    page = screen_at(desk, settings_at(desk, Section.TRASH), SettingsScreen).page
    assert isinstance(page, TrashPage)
    return page


def _trash_dialog(desk: WholeDesk, kind: TrashKind) -> QWidget:
    if not list_trash(desk.vault, kind):
        fill_trash(desk.vault, {desk.client, desk.risk_client})
    page = _trash_page(desk)
    page.list.choose((kind, list_trash(desk.vault, kind)[0].id))
    page.delete_chosen() if kind is TrashKind.ADMINISTRATION else page.restore_chosen()
    return top_dialog(desk)

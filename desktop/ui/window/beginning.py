# SPDX-License-Identifier: Apache-2.0
"""The window before there is a vault: first run, or restoring a backup instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.formats import clock_time
from desktop.domain.i18n import Language
from desktop.domain.practice import Practice
from desktop.domain.problems import Problem
from desktop.services.practice import save_practice, set_state
from desktop.services.reports import recovery_sheet
from desktop.services.vault import create_vault
from desktop.services.vault_keys import repair_keys
from desktop.system.files import write_file
from desktop.ui.backup.restore_dialog import RestoreDialog
from desktop.ui.base.place import PLACE, Area, Place
from desktop.ui.base.translate import translate
from desktop.ui.first_run.flow import FirstRun, FirstRunResult, Typed
from desktop.ui.pdf.dialog import print_with_dialog
from desktop.ui.window.host import Host
from desktop.ui.window.problem_door import ProblemDoor

if TYPE_CHECKING:
    from desktop.services.vault import OpenVault


class Beginning(QObject):
    """Runs the first steps and makes the vault at their end."""

    def __init__(self, window: Host) -> None:
        super().__init__(window)
        self._window = window
        self._door = ProblemDoor(window)
        self.flow = self._new_flow(Typed(folder=window.start.folder))

    def show(self) -> None:
        """Put the first step into the window."""
        self._window.put(self.flow)
        self.flow.focus_first()

    def _new_flow(self, typed: Typed) -> FirstRun:
        start = self._window.start
        flow = FirstRun(start.tasks, start.prompts, start.settings.current.language, typed)
        flow.finished.connect(self._finished)
        flow.language_chosen.connect(self._language_chosen)
        flow.restore_requested.connect(self._restore)
        flow.sheet_requested.connect(self._make_sheet)
        return flow

    def _language_chosen(self, language: Language) -> None:
        start = self._window.start
        start.settings.change(language=language)
        start.catalogue.speak(language)
        self.flow = self._new_flow(self.flow.typed)
        self.show()

    def _finished(self, result: FirstRunResult) -> None:
        start = self._window.start
        try:
            vault = create_vault(result.folder, result.keys, start.clock)
            self._first_records(vault, result)
        except Problem as problem:
            self.flow.show_problem(problem)
            return
        backups = str(result.backup_folder) if result.backup_folder is not None else ""
        start.settings.change(vault_folder=str(result.folder), backup_folder=backups)
        self._window.enter(vault)

    def _first_records(self, vault: OpenVault, result: FirstRunResult) -> None:
        language = self._window.start.settings.current.language
        save_practice(vault, Practice(therapist_name=result.therapist_name, language=language))
        if result.brings_list:
            set_state(vault, PLACE, Place(Area.IMPORT_CLIENTS).to_text())

    def _make_sheet(self, key: str, to_printer: bool) -> None:
        start = self._window.start
        language = start.settings.current.language
        try:
            sheet = recovery_sheet(key, start.clock.today(), "", language, translate)
            taken = self._print(sheet) if to_printer else self._save(sheet)
        except Problem as problem:
            self._door.show(problem)
            return
        if taken and self.flow.panel is not None:
            now = clock_time(start.clock.local(start.clock.now()), language)
            words = self.tr("Printed {time}") if to_printer else self.tr("Saved {time}")
            self.flow.panel.taken(words.format(time=now))

    def _print(self, sheet: bytes) -> bool:
        return print_with_dialog(sheet, self._window)

    def _save(self, sheet: bytes) -> bool:
        path = self._window.start.prompts.save_file(
            self._window,
            self.tr("Save the recovery sheet"),
            self.tr("teduh-recovery-sheet.pdf"),
            "PDF (*.pdf)",
        )
        if path is None:
            return False
        write_file(path, sheet)
        return True

    def _restore(self) -> None:
        offer_restore(self._window)


def repair_key_file(window: Host) -> bool:
    """Ask for a backup and take the key file from it; False when none was chosen."""
    start = window.start
    title = translate("Beginning", "Choose a backup of these data")
    patterns = translate("Beginning", "Teduh backups (*.teduh)")
    chosen = start.prompts.open_file(window, title, patterns)
    if chosen is None:
        return False
    repair_keys(start.folder, chosen)
    return True


def offer_restore(window: Host) -> None:
    """Restore a backup into the vault's folder; the program then starts anew at the lock screen."""
    start = window.start
    dialog = RestoreDialog(
        window,
        start.tasks,
        start.prompts,
        start.clock,
        start.folder,
        start.settings.current.language,
    )
    dialog.restored.connect(window.restart)
    dialog.open()

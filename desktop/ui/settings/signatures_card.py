# SPDX-License-Identifier: Apache-2.0
"""How signed notes are locked, and checking all signatures in the worker."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from desktop.domain.formats import whole
from desktop.domain.practice import NoteLock
from desktop.domain.progress import Cancelled, Progress
from desktop.domain.signing import ChainReport
from desktop.services.practice import get_practice, save_practice
from desktop.services.signing import check_chain
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk, LongWork
from desktop.ui.common.button import Button
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import column
from desktop.ui.common.select import Combo
from desktop.ui.settings.page import choice, section

HOURS = (1, 4, 12, 24, 48, 72, 168)


class SignaturesCard(QWidget):
    """Each choice is in force at once; a check says its result in words and keeps it on view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lock = Combo(self.tr("Lock signed notes"))
        self.check_button = Button(self.tr("Check signatures"), icon="badge-check")
        self.result = InlineMessage("ok", "")
        self.result.hide()
        card = section(
            self.tr("Signed notes"),
            "",
            choice(
                self.tr("Lock signed notes"),
                self.lock,
                self.tr(
                    "A locked note is changed by an addendum only. Before that it can be taken "
                    "back to draft, and the trail keeps that it was signed."
                ),
            ),
            choice(
                self.tr("Is every signed text as it was signed?"),
                self.check_button,
                self.tr("Each signature covers the text and the signature before it."),
            ),
            self.result,
        )
        self.setLayout(column(card))
        self.lock.chosen.connect(self._set_lock)
        self.check_button.clicked.connect(self.check)

    def reload(self) -> None:
        """Show what is in force."""
        practice = get_practice(self._desk.vault)
        hours = sorted({*HOURS, practice.note_lock_hours})
        options: list[tuple[str, object]] = [
            (self.tr("When it is signed"), (NoteLock.ON_SIGNING.value, practice.note_lock_hours)),
            *((self._after(number), (NoteLock.AFTER_HOURS.value, number)) for number in hours),
            (self.tr("Never"), (NoteLock.OFF.value, practice.note_lock_hours)),
        ]
        with QSignalBlocker(self.lock):
            self.lock.set_options(options)
            self.lock.set_value((practice.note_lock.value, practice.note_lock_hours))

    def _after(self, hours: int) -> str:
        if hours == 1:
            return self.tr("1 hour after signing")
        return self.tr("{hours} hours after signing").format(hours=hours)

    def _set_lock(self, value: object) -> None:
        if not isinstance(value, tuple | list):
            return
        lock, hours = NoteLock(str(value[0])), int(value[1])
        vault = self._desk.vault
        record = replace(get_practice(vault), note_lock=lock, note_lock_hours=hours)
        self._desk.attempt(partial(save_practice, vault, record))

    def check(self) -> None:
        """Check all of them; writing goes on meanwhile."""
        self.check_button.setEnabled(False)
        title = self.tr("Checking the signatures")
        job = partial(_job, self._desk.vault)
        self._desk.work(LongWork(title, job, self._checked, owner=self, failed=self._failed))

    def _checked(self, found: object) -> None:
        self.check_button.setEnabled(True)
        if isinstance(found, ChainReport):
            self.result.show_message("danger" if found.faults else "ok", self._said(found))

    def _failed(self, error: BaseException) -> None:
        del error  # told by the strip; the button is there again
        self.check_button.setEnabled(True)

    def _said(self, found: ChainReport) -> str:
        number = whole(found.checked, self._desk.language)
        if found.checked == 0:
            return self.tr("Nothing has been signed yet.")
        if not found.faults:
            return self.tr(
                "Signed texts checked: {number}. Each is exactly as it was signed, and none is "
                "missing from the chain."
            ).format(number=number)
        altered = sum(1 for fault in found.faults if fault.altered)
        return self.tr(
            "Signed texts checked: {number}. Altered after signing: {altered}. Without their place "
            "in the chain: {loose}. Keep a backup from before, and compare."
        ).format(number=number, altered=altered, loose=len(found.faults) - altered)


def _job(vault: OpenVault, progress: Progress, cancelled: Cancelled) -> ChainReport:
    return check_chain(vault, progress, cancelled)

# SPDX-License-Identifier: Apache-2.0
"""Printing a paper for oneself, and entering it in the register of each client it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId
from desktop.domain.own_paper import OwnPaper
from desktop.domain.problems import Problem
from desktop.services.own_papers import own_entry, own_pdf
from desktop.services.reports import register_disclosure
from desktop.ui.base.desk import Desk

Printing = Callable[[bytes, QWidget], bool]
"""(PDF, parent) -> printed? A test hands in one that needs no printer."""
CONTEXT = "OwnPaperPrinting"
_PRINTED = QT_TRANSLATE_NOOP("OwnPaperPrinting", "Printed for your own file")


def print_own_paper(
    desk: Desk, paper: OwnPaper, clients: Sequence[ClientId], parent: QWidget, printing: Printing
) -> bool:
    """Print it; False when the therapist changed their mind or the printer refused."""
    data = own_pdf(paper, desk.translate)
    try:
        if not printing(data, parent):
            return False
        changed = Changed.NOTHING
        for client in clients:
            changed |= register_disclosure(desk.vault, client, own_entry(paper), data)[1]
    except Problem as problem:
        desk.problem(problem)
        return False
    desk.notify(changed)
    desk.toast(desk.translate(CONTEXT, _PRINTED))
    return True

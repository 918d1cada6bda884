# SPDX-License-Identifier: Apache-2.0
"""What stands between the records and whoever comes by: the veil, and questions before parting."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.changed import Changed
from desktop.domain.problems import Problem
from desktop.domain.problems.storage import DISK_FULL
from desktop.ui.base.place import Area, Place
from desktop.ui.clients.client_dialog import ClientDialog
from desktop.ui.tasks.own_tasks_dialog import OwnTasksDialog
from desktop.ui.window.new_secrets import MustChangeDialog, NewSecrets
from desktop.ui.window.parting import NotSavedDialog
from tests.support.sights.base import Sight, desk_of, over, top_dialog
from tests.support.whole_desk import WholeDesk, settle


def guarding() -> Iterator[Sight]:
    """The veil over a screen and over a form, dialogs of the window, a toast in front."""
    yield Sight("veil", _veil)
    yield Sight("veil_form", _veil_form)
    yield over("not_saved", partial(_not_saved, away=False))
    yield over("not_saved_away", partial(_not_saved, away=True))
    yield over("must_change", lambda desk, top: MustChangeDialog(desk_of(desk), top))
    yield Sight("new_sheet", _new_sheet)
    yield Sight("toast", _toast)
    yield Sight("own_tasks_toast", _own_tasks_toast)


def _veil(desk: WholeDesk) -> QWidget:
    desk.go(Place(Area.TODAY))
    _raise(desk)
    return desk.window


def _veil_form(desk: WholeDesk) -> QWidget:
    form = ClientDialog(desk_of(desk), desk.client, section="background", parent=desk.window)
    form.open()
    settle()
    _raise(desk)
    return form


def _raise(desk: WholeDesk) -> None:
    assert desk.window.at_desk is not None
    desk.window.at_desk.veiling.rise()


def _not_saved(desk: WholeDesk, top: QWidget, *, away: bool) -> QDialog:
    del desk
    return NotSavedDialog(Problem(DISK_FULL), "Kunci", away=away, parent=top)


def _new_sheet(desk: WholeDesk) -> QWidget:
    NewSecrets(desk_of(desk), desk.window, desk.window)._offer_sheet()
    return top_dialog(desk)


def _toast(desk: WholeDesk) -> QWidget:
    desk.go(Place(Area.TODAY))
    desk_of(desk).toast("Klien diarsipkan", lambda: Changed.NOTHING)
    return desk.window


def _own_tasks_toast(desk: WholeDesk) -> QWidget:
    dialog = OwnTasksDialog(desk_of(desk), desk.window)
    dialog.open()
    settle()
    desk_of(desk).toast("Tugas ditandai selesai", lambda: Changed.NOTHING)
    return dialog

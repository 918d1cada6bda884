# SPDX-License-Identifier: Apache-2.0
"""What a sight is, and the ways to one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.common.overlay import Overlay
from desktop.ui.settings.settings_screen import Section
from tests.support.measure_samples import PHQ9
from tests.support.whole_desk import WholeDesk, settle

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Sight:
    """Something to see; `show` returns its root, which is closed again when it is a dialog."""

    name: str
    show: Callable[[WholeDesk], QWidget]

    @contextmanager
    def shown(self, desk: WholeDesk) -> Iterator[QWidget]:
        """Show it, and take veil, toast and dialog away afterwards."""
        at_desk = desk.window.at_desk
        assert at_desk is not None
        at_desk.idle.touch()  # a slow run is no empty chair
        root = self.show(desk)
        settle()
        yield root
        if at_desk.veiling.up:
            at_desk.veiling.lift()
        at_desk.view.notices.toast.dismiss()
        overlay = root.parentWidget()
        if isinstance(overlay, Overlay):
            overlay.close_overlay()
        if isinstance(root, QDialog):
            root.done(QDialog.DialogCode.Rejected)
            root.deleteLater()
        settle()


def at(name: str, place: Callable[[WholeDesk], Place]) -> Sight:
    def show(desk: WholeDesk) -> QWidget:
        desk.go(place(desk))
        return desk.window

    return Sight(name, show)


def over(name: str, make: Callable[[WholeDesk, QWidget], QDialog]) -> Sight:
    def show(desk: WholeDesk) -> QWidget:
        dialog = make(desk, desk.window)
        dialog.open()
        return dialog

    return Sight(name, show)


def desk_of(desk: WholeDesk) -> Desk:
    assert desk.window.at_desk is not None
    return desk.window.at_desk.desk


def screen_at(desk: WholeDesk, place: Place, kind: type[W]) -> W:
    desk.go(place)
    assert desk.window.at_desk is not None
    screen = desk.window.at_desk.view.present()
    assert isinstance(screen, kind)
    return screen


def top_dialog(desk: WholeDesk) -> QDialog:
    settle()
    shown = [each for each in desk.window.findChildren(QDialog) if each.isVisible()]
    assert len(shown) == 1, [each.accessibleName() for each in shown]
    return shown[0]


def tab_of(desk: WholeDesk, tab: str) -> Place:
    return Place(Area.CLIENTS, client=desk.client, tab=tab)


def settings_at(desk: WholeDesk, section: Section) -> Place:
    del desk
    return Place(Area.SETTINGS, tab=section)


def of_measure(desk: WholeDesk, area: Area, tab: str = "") -> Place:
    return Place(area, client=desk.client, measure=PHQ9.id, tab=tab)


def note_at(desk: WholeDesk, *, signed: bool) -> Place:
    session = desk.session if signed else desk.draft_session
    return Place(Area.NOTE, client=desk.client, session=session)

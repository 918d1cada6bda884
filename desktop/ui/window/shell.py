# SPDX-License-Identifier: Apache-2.0
"""The desk as commands reach it, and the shortcuts that run them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import ClientId
from desktop.ui.base.command import Command, Takes
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.window.commands import COMMANDS
from desktop.ui.window.desk_view import DeskView


class DeskShell(QObject):
    """One per DeskView, which owns it: a `desktop.ui.base.command.Shell`."""

    def __init__(self, view: DeskView) -> None:
        super().__init__(view)
        self._view = view
        self._acts = {
            "lock": view.lock_requested.emit,
            "veil": view.veil_requested.emit,
            "hide_names": view.toggle_names,
            "back": view.back,
            "forward": view.forward,
            "undo": view.undo_last,
            "next_pane": view.next_pane,
        }
        for each in COMMANDS:
            for keys in each.all_keys if each.possible(self) else ():
                shortcut = QShortcut(QKeySequence(keys), view)
                shortcut.activated.connect(partial(self.run, each))

    @property
    def desk(self) -> Desk:
        """The desk of the open vault."""
        return self._view.desk

    @property
    def over(self) -> QWidget:
        """What a form opens over."""
        return self._view

    def has(self, area: Area) -> bool:
        """Whether a screen stands there."""
        return self._view.has(area)

    def go(self, place: Place) -> None:
        """Show a place."""
        self._view.go(place)

    def begin(self, place: Place) -> None:
        """Begin what `place` names in its area."""
        self._view.begin(place)

    def do(self, act: str) -> None:
        """Do an act of the window itself."""
        self._acts[act]()

    def run(self, command: Command, client: ClientId | None = None) -> None:
        """Run a command for `client`, else for the one on view where it is about clients."""
        if client is None and command.takes is not Takes.NOTHING:
            client = ClientId(self._view.place().client)
        command.run(self, client or ClientId(0))

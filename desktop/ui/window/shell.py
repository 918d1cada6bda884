# SPDX-License-Identifier: Apache-2.0
"""The desk as commands reach it, and the shortcuts that run them."""

from __future__ import annotations

from collections.abc import Callable
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
from desktop.ui.window.palette_desk import PaletteDesk
from desktop.ui.window.recent import Recent
from desktop.ui.window.sheet_desk import SheetDesk

_TEXT_STEP, _LEAST_TEXT, _MOST_TEXT = 10, 90, 150


class DeskShell(QObject):
    """One per DeskView, which owns it: a `desktop.ui.base.command.Shell`."""

    def __init__(self, view: DeskView, recent: Recent) -> None:
        super().__init__(view)
        self._view = view
        self.palette = PaletteDesk(self, recent, self.run, self)
        self.sheet = SheetDesk(self, self)
        self._acts: dict[str, Callable[[], object]] = {
            "lock": view.lock_requested.emit,
            "veil": view.veil_requested.emit,
            "hide_names": view.toggle_names,
            "back": view.back,
            "forward": view.forward,
            "undo": view.undo_last,
            "next_pane": view.next_pane,
            "palette": self.open_palette,
            "shortcuts": self.open_sheet,
            "text_larger": partial(self._text, _TEXT_STEP),
            "text_smaller": partial(self._text, -_TEXT_STEP),
        }
        view.desk.palette_requested.connect(self.open_palette)
        view.place_shown.connect(lambda place: recent.visited(place.client))
        for each in COMMANDS:
            for keys in each.all_keys if each.possible(self) else ():
                shortcut = QShortcut(QKeySequence(keys), view)
                shortcut.activated.connect(partial(self.press, each))

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

    def press(self, command: Command) -> None:
        """Run a command by its key: for the client chosen in the palette, else the one on view."""
        opened = self.palette.palette is not None
        client = self.palette.close()
        if opened and command.key == "palette":
            return  # the same key closes it
        if command.key != "shortcuts":
            self.sheet.close()
        if command.takes is Takes.NOTHING:
            client = ClientId(0)
        elif not client:
            client = ClientId(self._view.place().client)
        self.run(command, client)

    def run(self, command: Command, client: ClientId) -> None:
        """Run a command; one that needs a client and has none asks for whom."""
        if command.takes is Takes.NEEDS and not client:
            self.palette.open(0, command)
        else:
            command.run(self, client)

    def open_palette(self) -> None:
        """Open the palette."""
        self.palette.open(self._view.place().client)

    def open_sheet(self) -> None:
        """Open the shortcut sheet, or close it."""
        self.sheet.open(self._view.present())

    def _text(self, by: int) -> None:
        percent = self.desk.settings.current.text_percent + by
        self.desk.change_setting("text_percent", min(max(percent, _LEAST_TEXT), _MOST_TEXT))

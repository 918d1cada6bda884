# SPDX-License-Identifier: Apache-2.0
"""Opens the palette over the desk and runs what is chosen in it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId
from desktop.domain.problems import Problem
from desktop.ui.base.command import CONTEXT, Command, Shell, Takes
from desktop.ui.base.place import Area, Place
from desktop.ui.base.translate import translate
from desktop.ui.common.overlay import Overlay
from desktop.ui.common.palette import Palette
from desktop.ui.window.client_runs import add_client
from desktop.ui.window.commands import COMMANDS
from desktop.ui.window.palette_ask import PaletteAsk
from desktop.ui.window.palette_search import Choice, PaletteSearch, Shown
from desktop.ui.window.recent import Recent

WIDE = 600
_WHILE_LOOKING_MS = 30
Run = Callable[[Command, ClientId], None]


def desk_keys() -> frozenset[str]:
    """The shortcuts that work over the palette too."""
    return frozenset(QKeySequence(keys).toString() for each in COMMANDS for keys in each.all_keys)


class PaletteDesk(QObject):
    """One per view. `run(command, client)` is how a chosen command is run."""

    def __init__(self, shell: Shell, recent: Recent, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._recent, self._run = shell, recent, run
        self._ask: PaletteAsk | None = None
        self._search: PaletteSearch | None = None
        self._overlay: Overlay | None = None
        self._palette: Palette | None = None
        self._command: Command | None = None
        shell.desk.changed.connect(self._changed)

    @property
    def palette(self) -> Palette | None:
        """The palette, while it is open."""
        return self._palette

    def open(self, present: int, command: Command | None = None) -> None:
        """Open it while `present` is the client on view; with a `command` it asks for whom."""
        self.close()
        if self._ask is None:
            self._ask = PaletteAsk(self._shell, self._recent)
            self._search = PaletteSearch(self._shell, self._ask, self)
        self._ask.present, self._command = ClientId(present), command
        name = self.tr("Search or command")
        if command is not None:
            name = self.tr("{command}: for which client?").format(
                command=translate(CONTEXT, command.title)
            )
        self._palette = Palette(name)
        self._overlay = Overlay(self._shell.over, self._palette, wide=WIDE)
        self._overlay.let_through(desk_keys())
        self._overlay.closed.connect(self._closed)
        self._palette.typed.connect(self._typed)
        self._palette.chosen.connect(self._chosen)
        self._typed("")
        self._overlay.open()
        self._palette.field.setFocus()
        QTimer.singleShot(_WHILE_LOOKING_MS, self._palette, self._prepare)

    def close(self) -> ClientId:
        """Close it where it is open; the client of its chosen row, 0 for none."""
        row = self._palette.present() if self._palette is not None else None
        if self._overlay is not None:
            self._overlay.close_overlay()
        return row.key.client if row is not None and isinstance(row.key, Choice) else ClientId(0)

    def _prepare(self) -> None:
        if self._ask is not None:
            with contextlib.suppress(Problem):  # the first letter will tell it
                self._ask.prepare()

    def _typed(self, text: str) -> None:
        if self._palette is None or self._search is None or self._overlay is None:
            return
        try:
            find = self._search.search if self._command is None else self._search.clients
            shown = find(text)
        except Problem as problem:
            self._shell.desk.problem(problem)
            shown = Shown((), 0)
        self._palette.show_rows(shown.rows, self._count(shown.count), shown.nothing)
        self._overlay.place()

    def _count(self, count: int) -> str:
        return self.tr("1 result") if count == 1 else self.tr("{n} results").format(n=count)

    def _chosen(self, key: object) -> None:
        if not isinstance(key, Choice):
            return
        command, wanted = key.command or self._command, key.client
        self.close()
        if key.name:
            add_client(self._shell, key.name)
        elif command is None:
            self._shell.go(Place(Area.CLIENTS, client=wanted))
        elif command.takes is Takes.NEEDS and not wanted:
            self.open(0, command)
        else:
            self._recent.ran(command.key)
            self._run(command, wanted)

    def _closed(self) -> None:
        self._overlay = self._palette = self._command = None

    def _changed(self, changed: Changed) -> None:
        if changed & Changed.CLIENTS and self._ask is not None:
            self._ask.forget()

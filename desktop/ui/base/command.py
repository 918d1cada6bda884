# SPDX-License-Identifier: Apache-2.0
"""A command: what can be done from anywhere, by its key, from the palette, from the navigation.

The list of all is `desktop.ui.window.commands.COMMANDS`; nothing else knows a shortcut of the desk.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.domain.ids import ClientId
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place

CONTEXT = "Commands"
"""The context of every title, for QT_TRANSLATE_NOOP and for translate()."""


class Group(Enum):
    """Under which heading a command stands."""

    GO = auto()
    WORK = auto()
    DESK = auto()


class Takes(Enum):
    """Whether a command is about a client. NEEDS: without one it asks which."""

    NOTHING = auto()
    MAY = auto()
    NEEDS = auto()


class Shell(Protocol):
    """What a command may reach. `over` is the parent for a form; it opens over everything."""

    @property
    def desk(self) -> Desk: ...
    @property
    def over(self) -> QWidget: ...
    def has(self, area: Area) -> bool:
        """Whether a screen stands there."""
        ...

    def go(self, place: Place) -> None: ...
    def begin(self, place: Place) -> None: ...
    def do(self, act: str) -> None:
        """An act of the window itself: lock, back, forward, undo, next_pane, …"""
        ...


Run = Callable[[Shell, ClientId], None]


@dataclass(frozen=True, slots=True)
class Command:
    """`title` and `for_client` ("New note for {name}") are English sources in CONTEXT.

    `also` are words it is found by besides its title in both languages, never shown; both languages
    in one text. `keys` as QKeySequence reads them, several divided by "; ". `run` gets the client,
    0 for none. `hint` says something of a client in a few words, such as "3 goals".
    """

    key: str
    icon: str
    title: str
    group: Group
    run: Run
    keys: str = ""
    also: str = ""
    for_client: str = ""
    takes: Takes = Takes.NOTHING
    area: Area | None = None
    hint: Callable[[Shell, ClientId], str] | None = None
    listed: bool = True

    @property
    def all_keys(self) -> tuple[str, ...]:
        """Every shortcut; the first is the one shown in the palette."""
        return tuple(self.keys.split("; ")) if self.keys else ()

    def possible(self, shell: Shell) -> bool:
        """Whether the screen it needs is there."""
        return self.area is None or shell.has(self.area)


def goes(area: Area, tab: str = "") -> Run:
    """To a place; with a client, to that client there."""

    def run(shell: Shell, client: ClientId) -> None:
        shell.go(Place(area, client=client, tab=tab))

    return run


def begins(area: Area, tab: str) -> Run:
    """Begin something in an area; it is no place to come back to."""

    def run(shell: Shell, client: ClientId) -> None:
        shell.begin(Place(area, client=client, tab=tab))

    return run


def does(act: str) -> Run:
    """An act of the window itself."""

    def run(shell: Shell, client: ClientId) -> None:
        del client
        shell.do(act)

    return run


def sets(name: str, value: object) -> Run:
    """Set a field of the settings."""

    def run(shell: Shell, client: ClientId) -> None:
        del client
        shell.desk.change_setting(name, value)

    return run

# SPDX-License-Identifier: Apache-2.0
"""What was used last: clients by id, commands by key; the palette offers them first."""

from __future__ import annotations

import json
from typing import TypeVar

from desktop.domain.ids import ClientId

T = TypeVar("T")
_KEPT = 8


class Recent:
    """Two short lists, the last used first. Kept in the vault, never in the settings."""

    def __init__(self, text: str = "") -> None:
        self.clients: list[ClientId] = []
        self.commands: list[str] = []
        try:
            values = json.loads(text or "{}")
            self.clients = [ClientId(each) for each in _list(values, "clients", int)]
            self.commands = _list(values, "commands", str)
        except (ValueError, TypeError, AttributeError):
            return  # written by another version; only what comes first is lost

    def visited(self, client: int) -> None:
        """A client was shown."""
        if client:
            self.clients = _first(self.clients, ClientId(client))

    def ran(self, command: str) -> None:
        """A command was run from the palette."""
        self.commands = _first(self.commands, command)

    def to_text(self) -> str:
        """JSON for the vault's desk state: ids and keys only."""
        return json.dumps({"clients": self.clients, "commands": self.commands})


def _first(kept: list[T], newest: T) -> list[T]:
    return [newest, *(each for each in kept if each != newest)][:_KEPT]


def _list(values: dict[str, list[object]], name: str, kind: type[T]) -> list[T]:
    return [each for each in values.get(name, []) if isinstance(each, kind)][:_KEPT]

# SPDX-License-Identifier: Apache-2.0
"""What somebody means by a few typed words: which clients, which commands, for whom."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.client import ClientName
from desktop.domain.fuzzy import fold_each, score, tokens
from desktop.domain.ids import ClientId
from desktop.services.quick_find import NOBODY, Found, Names, all_names, find, names_of
from desktop.system.resources import resource_folder
from desktop.ui.base.command import CONTEXT, Command, Group, Shell, Takes
from desktop.ui.base.translate import in_every_language, translate
from desktop.ui.window.commands import COMMANDS
from desktop.ui.window.recent import Recent

CLIENTS = 5
_TITLE = 4
_OF_CLIENT = 40
"""Between a command whose title was typed with a slip and one whose title was typed."""
_SURELY = 16
"""The score of a token that begins a word."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`about` is the client commands name; `of_name` the words that mean a client.

    Where other words remain, a command was meant first.
    """

    wanted: tuple[str, ...]
    clients: Found = NOBODY
    about: ClientName | None = None
    of_name: tuple[str, ...] = ()

    @property
    def commands_first(self) -> bool:
        """Whether the words name a command, and more surely than a client."""
        return bool(self.wanted) and (self.of_name != self.wanted or self.clients.loose)


class PaletteAsk:
    """Keeps the names of all clients until one of them changes (`forget`)."""

    def __init__(self, shell: Shell, recent: Recent) -> None:
        self._shell, self._recent = shell, recent
        self._names: Names | None = None
        self.present = ClientId(0)
        titles = [(CONTEXT, each.title) for each in COMMANDS]
        spoken = in_every_language(titles, resource_folder() / "translations")
        self._words = {
            each.key: fold_each("\n".join((*both, *each.also.split(", "))))
            for each, both in zip(COMMANDS, spoken, strict=True)
        }

    def forget(self) -> None:
        """Read the names anew next time."""
        self._names = None

    def prepare(self) -> None:
        """Read the names, while the first letter is awaited."""
        self._all()

    def ask(self, text: str) -> Asked:
        """Understand what was typed."""
        wanted = tokens(text)
        if not wanted:
            last = names_of(self._shell.desk.vault, self._recent.clients)[:CLIENTS]
            return Asked(wanted, Found(last, len(last)), self._on_view())
        found, of_name = self._find(wanted, loose=False), wanted
        if not found.names:
            rest = tuple(token for token in wanted if not self._begins_command(token))
            found, of_name = self._find(rest), rest
        about = found.names[0] if found.names else self._on_view()
        return Asked(wanted, found, about, of_name if found.names else ())

    def clients(self, text: str) -> Asked:
        """Only whom it means."""
        wanted = tokens(text)
        return Asked(wanted, self._find(wanted)) if wanted else self.ask(text)

    def commands(self, asked: Asked) -> list[Command]:
        """The commands meant, best first; all of them when nothing was typed."""
        rated = [
            (-self._rate(each, asked), number, each)
            for number, each in enumerate(COMMANDS)
            if each.listed and each.possible(self._shell)
        ]
        return [each for good, _, each in sorted(rated, key=lambda one: one[:2]) if good]

    def _all(self) -> Names:
        if self._names is None:
            self._names = all_names(self._shell.desk.vault)
        return self._names

    def _find(self, wanted: tuple[str, ...], *, loose: bool = True) -> Found:
        return find(self._all(), wanted, self._recent.clients, CLIENTS, loose=loose)

    def _on_view(self) -> ClientName | None:
        if not self.present:
            return None
        return next(iter(names_of(self._shell.desk.vault, [self.present])), None)

    def _begins_command(self, token: str) -> bool:
        return any(score([token], words) > _SURELY for words in self._words.values())

    def _rate(self, command: Command, asked: Asked) -> int:
        """How well a command answers; 0 not at all."""
        if not asked.wanted:
            return self._rate_unasked(command)
        rest = asked.wanted
        if command.takes is not Takes.NOTHING and asked.of_name:
            rest = tuple(token for token in rest if token not in asked.of_name)
            if not rest:
                return _OF_CLIENT
        title = fold_each(translate(CONTEXT, command.title))
        # A slip is forgiven only where nobody is called what was typed.
        loose = not asked.clients.names or asked.clients.loose
        return max(
            score(rest, title, loose=loose) * _TITLE,
            score(rest, self._words[command.key], loose=loose and len(rest) == 1),
        )

    def _rate_unasked(self, command: Command) -> int:
        if command.group is Group.GO and command.takes is Takes.NEEDS:
            return 0
        last = self._recent.commands
        return 1 + (len(last) - last.index(command.key) if command.key in last else 0)

# SPDX-License-Identifier: Apache-2.0
"""The rows of the palette: clients, commands that already name one, places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from desktop.domain.client import ClientName
from desktop.domain.formats import relative_moment
from desktop.domain.fuzzy import Span, fold_each, spans
from desktop.domain.ids import ClientId
from desktop.services.quick_find import next_times
from desktop.ui.base.command import CONTEXT, Command, Group, Shell, Takes
from desktop.ui.base.names import hides_names, shown_name
from desktop.ui.base.translate import translate
from desktop.ui.common.palette_rows import PaletteRow
from desktop.ui.window.palette_ask import Asked, PaletteAsk

_MOST = 6
NO_CLIENT = ClientId(0)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a row stands for: a command (for a client), a client, or a name to be added."""

    command: Command | None = None
    client: ClientId = NO_CLIENT
    name: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The rows, how many of them can be chosen, and a sentence when nothing was found."""

    rows: tuple[PaletteRow, ...]
    count: int
    nothing: str = ""


class PaletteSearch(QObject):
    """Puts what was meant into words."""

    def __init__(self, shell: Shell, ask: PaletteAsk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell, self._ask = shell, ask

    def search(self, text: str) -> Shown:
        """Everything for what was typed; what was used last when nothing was."""
        asked = self._ask.ask(text)
        commands = self._ask.commands(asked)
        groups = [
            (self._heading(asked), self._clients(asked)),
            (self.tr("Commands"), self._commands(asked, commands, going=False)),
            (self.tr("Go to"), self._commands(asked, commands, going=True)),
        ]
        if asked.commands_first:
            groups.append(groups.pop(0))
        return self._shown(groups, text.strip())

    def clients(self, text: str) -> Shown:
        """Only clients: whom a command is to be about."""
        asked = self._ask.clients(text)
        return self._shown([(self._heading(asked), self._clients(asked))], text.strip())

    def _commands(
        self, asked: Asked, commands: Iterable[Command], *, going: bool
    ) -> list[PaletteRow]:
        wanted = [each for each in commands if (each.group is Group.GO) is going]
        return [self._row(each, asked) for each in (wanted[:_MOST] if asked.wanted else wanted)]

    def _row(self, command: Command, asked: Asked) -> PaletteRow:
        about = asked.about if command.takes is not Takes.NOTHING else None
        text, hint = translate(CONTEXT, command.title), ""
        if about is not None:
            text = translate(CONTEXT, command.for_client).format(name=self._name(about))
            hint = command.hint(self._shell, about.id) if command.hint is not None else ""
        going = command.group is Group.GO
        return PaletteRow(
            Choice(command, about.id if about is not None else NO_CLIENT),
            text,
            command.icon,
            self._marks(asked, text),
            hint,
            command.all_keys[0] if command.keys else "",
            self.tr("Open") if going else self.tr("Do"),
        )

    def _clients(self, asked: Asked) -> list[PaletteRow]:
        """Name, code and next time; the times are read at once."""
        names = asked.clients.names
        desk = self._shell.desk
        times = next_times(desk.vault, [each.id for each in names]) if names else {}
        made = []
        for each in names:
            text, at = self._name(each), times.get(each.id)
            parts = [each.code] if each.code != text else []
            if at is not None:
                local = desk.clock.local(at)
                parts.append(relative_moment(local, desk.clock.today(), desk.language))
            marks = self._marks(asked, text)
            row = PaletteRow(Choice(client=each.id), text, "user", marks, " · ".join(parts))
            made.append(replace(row, verb=self.tr("Open")))
        return made

    def _name(self, name: ClientName) -> str:
        return shown_name(self._shell.desk, name)

    def _marks(self, asked: Asked, text: str) -> tuple[Span, ...]:
        # Initials that happen to hold the letters typed were not what was found.
        named = bool(asked.of_name) and hides_names(self._shell.desk)
        return spans(() if named else asked.wanted, fold_each(text))

    def _heading(self, asked: Asked) -> str:
        shown, total = len(asked.clients.names), asked.clients.total
        if not asked.wanted:
            return self.tr("Recent clients")
        if total <= shown:
            return self.tr("Clients")
        return self.tr("Clients, {shown} of {total}").format(shown=shown, total=total)

    def _shown(self, groups: Sequence[tuple[str, list[PaletteRow]]], text: str) -> Shown:
        rows: list[PaletteRow] = []
        for heading, members in groups:
            if members:
                rows += [PaletteRow(None, heading), *members]
        count = sum(not each.heading for each in rows)
        if count or not text:
            return Shown(tuple(rows), count)
        offer = self.tr("Add client “{name}”").format(name=text)
        at = offer.find(text)
        marks = ((at, at + len(text)),)
        row = PaletteRow(Choice(name=text), offer, "user-plus", marks, verb=self.tr("Do"))
        return Shown((row,), 0, self.tr("Nothing found for “{text}”.").format(text=text))

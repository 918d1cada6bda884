# SPDX-License-Identifier: Apache-2.0
"""The rows that look like somebody: a table of them, one in detail, and a choice for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.client_import import (
    Act,
    Choice,
    ClientField,
    ClientPlan,
    Duplicate,
    Wrong,
    takes,
)
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_person
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.rows_table import RowsTable
from desktop.ui.common.select import Select
from desktop.ui.common.text import Text
from desktop.ui.importing.duplicate_panel import DuplicatePanel
from desktop.ui.importing.words import ACTS, act_words, shown_value, why_words

_ROWS = 5


class DuplicatesPart(QWidget):
    """`changed` when any choice changed; `choices` holds those that are not the default."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plan: ClientPlan | None = None
        self._shown: list[Duplicate] = []
        self.choices: dict[int, Choice] = {}
        self.title = Text("", "body", weight=600, wrap=True)
        self.all = Select(self.tr("For all of them"), self._bulk())
        self.table = RowsTable(self.tr("Rows that look like a client"))
        self.panel = DuplicatePanel(desk)
        head = row(self.title, self.all, gap=16)
        head.setStretch(0, 1)
        head.setAlignment(self.title, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(boxed(head), self.table, self.panel, gap=12))
        self.all.changed.connect(self._all_chosen)
        self.panel.changed.connect(self._chosen)
        self.table.current_changed.connect(self._show_current)

    def show_plan(self, plan: ClientPlan, wrong: Wrong, *, fresh: bool = False) -> None:
        """Show the pairs of a plan; choices stay where a pair is the same and not `fresh`."""
        pairs = () if fresh or self._plan is None else map(_pair, self._plan.duplicates)
        before, chosen = set(pairs), self.choices
        same = [one.row for one in plan.duplicates if _pair(one) in before]
        self.choices = {number: chosen[number] for number in same if number in chosen}
        self._plan = plan
        if not self.choices:
            self.all.set_value("default")
        found = self._shown = [one for one in plan.duplicates if takes(plan.rows[one.row], wrong)]
        self.setVisible(bool(found))
        if not found:
            return
        text = self.tr("{count} rows look like somebody who is there already.")
        self.title.setText(text.format(count=len(found)))
        headings = (
            self.tr("Line"),
            self.tr("In the list"),
            self.tr("Looks like"),
            self.tr("What happens"),
        )
        self.table.set_rows(headings, PairRows(self._desk, plan, found, self.choices))
        self.table.fit_rows(_ROWS)
        self.table.setCurrentIndex(self.table.rows.index(0, 0))

    def _bulk(self) -> list[tuple[str, object]]:
        acts: list[tuple[str, object]] = [(act_words(self._desk, act), act) for act in ACTS]
        return [(self.tr("As suggested"), "default"), *acts]

    def _all_chosen(self, value: object) -> None:
        if self._plan is None:
            return
        self.choices.clear()
        if isinstance(value, Act):
            self.choices.update({one.row: Choice(value) for one in self._shown})
        self._redraw()
        self._show_current(self.table.currentIndex().row())
        self.changed.emit()

    def _chosen(self, number: int, choice: object) -> None:
        if isinstance(choice, Choice):
            self.choices[number] = choice
            self._redraw()
            self.changed.emit()

    def _redraw(self) -> None:
        model = self.table.rows
        last = model.index(model.rowCount() - 1, model.columnCount() - 1)
        model.dataChanged.emit(model.index(0, 0), last)

    def _show_current(self, at: int) -> None:
        if self._plan is None or not 0 <= at < len(self._shown):
            return
        found = self._shown[at]
        choice = self.choices.get(found.row) or Choice(found.act)
        text = self.tr("Line {line} and {client}: {why}.")
        who = text.format(
            line=self._plan.rows[found.row].line,
            client=_like(self._desk, self._plan, found),
            why=why_words(self._desk, found.why).casefold(),
        )
        self.panel.show_duplicate(found, choice, who)


class PairRows:
    """The table's rows, worded when they are looked at."""

    def __init__(
        self,
        desk: Desk,
        plan: ClientPlan,
        shown: Sequence[Duplicate],
        choices: dict[int, Choice],
    ) -> None:
        self._desk, self._plan, self._shown, self._choices = desk, plan, shown, choices

    def __len__(self) -> int:
        return len(self._shown)

    def __getitem__(self, at: int) -> Sequence[str]:
        found = self._shown[at]
        given = self._plan.rows[found.row]
        choice = self._choices.get(found.row) or Choice(found.act)
        name = given.draft.full_name or given.draft.alias
        return (
            str(given.line),
            shown_value(self._desk, ClientField.FULL_NAME, name),
            _like(self._desk, self._plan, found),
            act_words(self._desk, choice.act),
        )


def _pair(found: Duplicate) -> tuple[int, int, int]:
    return found.row, found.client, found.earlier


def _like(desk: Desk, plan: ClientPlan, found: Duplicate) -> str:
    name = shown_person(desk, found.name)
    if found.client:
        return f"{name} · {found.code}"
    text = desk.translate("ImportClients", "{name} · line {line}")
    return text.format(name=name, line=plan.rows[found.earlier].line)

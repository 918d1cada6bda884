# SPDX-License-Identifier: Apache-2.0
"""What is wrong in the list, line by line, and what to do with these rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.client_import import ClientPlan, Wrong
from desktop.domain.imports import RowProblem
from desktop.ui.base.desk import Desk
from desktop.ui.common.check import Radio
from desktop.ui.common.layout import column
from desktop.ui.common.rows_table import RowsTable
from desktop.ui.common.text import Text

_ROWS = 5


class ProblemsPart(QWidget):
    """`changed` when the therapist chooses; nothing is left out unless chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problems: Sequence[RowProblem] = ()
        self.title = Text("", "body", weight=600, wrap=True)
        self.table = RowsTable(self.tr("What is wrong in the list"))
        self.rounds = {
            Wrong.STOP: Radio(self.tr("Correct the file first, then choose it again")),
            Wrong.LEAVE_OUT: Radio(self.tr("Leave these rows out")),
            Wrong.WITHOUT_CELLS: Radio(
                self.tr("Import these rows without the wrong cells, where there is a name")
            ),
        }
        self.rounds[Wrong.STOP].setChecked(True)
        self.whole = Text("", "body", "text2", wrap=True, selectable=True)
        self.table.current_changed.connect(self._show_whole)
        self.setLayout(column(self.title, self.table, self.whole, *self.rounds.values(), gap=8))
        for each in self.rounds.values():
            each.toggled.connect(self._toggled)

    def show_plan(self, plan: ClientPlan) -> None:
        """Show the problems of a plan; the choice of before stays."""
        problems = self._problems = plan.problems
        rows = sum(1 for row in plan.rows if row.problems)
        self.setVisible(bool(problems))
        if not problems:
            return
        self.title.setText(self.tr("{count} rows have problems.").format(count=rows))
        headings = (self.tr("Line"), self.tr("What is wrong"))
        self.table.set_rows(headings, ProblemRows(self._desk, problems))
        self.table.fit_rows(_ROWS)
        self.table.setCurrentIndex(self.table.rows.index(0, 0))

    def clear(self) -> None:
        """Leave nothing out."""
        self.rounds[Wrong.STOP].setChecked(True)

    def wrong(self) -> Wrong:
        """What is chosen."""
        return next(wrong for wrong, each in self.rounds.items() if each.isChecked())

    def _show_whole(self, at: int) -> None:
        one = self._problems[at]
        text = self.tr("Line {line}: {problem}")
        problem = one.problem.sentence(self._desk.translate)
        self.whole.setText(text.format(line=one.line, problem=problem))

    def _toggled(self, on: bool) -> None:
        if on:
            self.changed.emit()


class ProblemRows:
    """The table's rows, worded when they are looked at."""

    def __init__(self, desk: Desk, problems: Sequence[RowProblem]) -> None:
        self._desk, self._problems = desk, problems

    def __len__(self) -> int:
        return len(self._problems)

    def __getitem__(self, at: int) -> Sequence[str]:
        one = self._problems[at]
        return (str(one.line), one.problem.what(self._desk.translate))

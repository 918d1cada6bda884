# SPDX-License-Identifier: Apache-2.0
"""What an import would do: counts, the first rows, and the rows that cannot be read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.chart import ChartTable
from desktop.domain.import_result import ScorePreview
from desktop.ui.base.desk import Desk
from desktop.ui.common.check import CheckBox
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.text import Text
from desktop.ui.measures.chart_table import ChartTableView
from desktop.ui.theme.look import look

_ROWS = 5
_PROBLEMS = 200


class PreviewPane(QWidget):
    """Nothing is written by looking at it. `summary` is for the dialog to place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.counts = Text("", "body", weight=500, wrap=True)
        self.known = Text("", "small", "text2", wrap=True)
        self.missing = InlineMessage("info", "")
        self.sample = ChartTableView(self.tr("First rows of the table"))
        self.problems = ChartTableView(self.tr("Rows that cannot be read"))
        self.leave_out = CheckBox(self.tr("Leave these rows out"))
        self.summary = boxed(column(self.missing, self.counts, self.known, self.leave_out, gap=6))
        self.setLayout(column(self.sample, self.problems, gap=10))
        self.clear()

    def clear(self) -> None:
        """Show nothing yet."""
        for widget in (self.missing, self.counts, self.known, self.sample, self.problems):
            widget.hide()
        self.leave_out.hide()

    def say_missing(self, kind: str, text: str) -> None:
        """Say what stands in the way of an import."""
        self.clear()
        self.missing.show_message("danger" if kind == "danger" else "info", text)

    def show_preview(self, preview: ScorePreview) -> None:
        """Show counts, rows and problems."""
        self.clear()
        rows = tuple(row[: len(preview.headings)] for row in preview.sample[:_ROWS])
        wide = len(preview.headings)
        filled = tuple((*row, *[""] * (wide - len(row))) for row in rows)
        self.sample.set_table(ChartTable(preview.headings, filled))
        self.sample.setFixedHeight(look().px(44) * (len(filled) + 1))
        self.sample.show()
        plan = preview.plan
        if plan is None:
            self.missing.show_message("info", self._needed(preview))
            return
        text = self.tr("{clients} clients ({new} new), {times} time points, {scores} scores.")
        self.counts.setText(
            text.format(
                clients=len(plan.clients),
                new=preview.new_clients,
                times=plan.time_points,
                scores=len(plan.administrations),
            )
        )
        self.counts.show()
        text = self.tr("{known} of them are in the vault already and stay; {other} differ.")
        self.known.setText(text.format(known=preview.known, other=preview.differing))
        self.known.setVisible(preview.known > 0)
        self._show_problems(preview)

    def _show_problems(self, preview: ScorePreview) -> None:
        plan = preview.plan
        if plan is None or not plan.problems:
            return
        headings = (self.tr("Line"), self.tr("What is wrong"))
        translate = self._desk.translate
        rows = tuple(
            (str(one.line), one.problem.sentence(translate)) for one in plan.problems[:_PROBLEMS]
        )
        self.problems.set_table(ChartTable(headings, rows))
        self.problems.setFixedHeight(look().px(44) * (min(len(rows), 4) + 1))
        self.problems.show()
        text = self.tr("{count} rows cannot be read. Leave these rows out")
        self.leave_out.setText(text.format(count=len(plan.problems)))
        self.leave_out.setAccessibleName(self.leave_out.text())
        self.leave_out.show()

    def _needed(self, preview: ScorePreview) -> str:
        if preview.mapping is None:
            return self.tr("Choose the column with the client code.")
        if not preview.mapping.scores:
            return self.tr("Choose at least one column with scores.")
        return self.tr("Choose the column with the date or with the time point.")

# SPDX-License-Identifier: Apache-2.0
"""The chart's twin: the same facts as a table, for the keyboard and for reading aloud."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView

from desktop.domain.chart import ChartTable
from desktop.ui.common.rows_table import RowsTable


class ChartTableView(RowsTable):
    """A table of texts over `rows`; the last column takes what is left."""

    def set_table(self, table: ChartTable) -> None:
        """Show other rows, the newest chosen and in view."""
        self.rows.set_rows(table.headings, table.rows)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if table.rows:
            last = self.rows.index(len(table.rows) - 1, 0)
            self.setCurrentIndex(last)
            self.scrollTo(last)

# SPDX-License-Identifier: Apache-2.0
"""A chart's table as CSV that a spreadsheet program cannot mistake for formulas."""

from __future__ import annotations

import csv
import io

from desktop.domain.chart import ChartTable

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def table_csv(table: ChartTable) -> str:
    """Headings and rows, lines ended by CRLF."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in (table.headings, *table.rows):
        writer.writerow([harmless(cell) for cell in row])
    return out.getvalue()


def harmless(cell: str) -> str:
    """The cell; with an apostrophe in front where a spreadsheet would compute it."""
    return "'" + cell if cell.lstrip(" ").startswith(_FORMULA) else cell

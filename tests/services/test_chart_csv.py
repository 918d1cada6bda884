# SPDX-License-Identifier: Apache-2.0
"""A chart's table that leaves the program."""

from __future__ import annotations

from desktop.domain.chart import ChartTable
from desktop.services.chart_csv import table_csv


def test_rows_follow_the_headings() -> None:
    table = ChartTable(("Date", "Score"), (("3 Jul 2026", "18"),))
    assert table_csv(table).decode("utf-8-sig") == "Date,Score\r\n3 Jul 2026,18\r\n"


def test_what_a_spreadsheet_would_compute_is_text() -> None:
    table = ChartTable(("Date", "Difference"), (("3 Jul 2026", "-12"),))
    assert table_csv(table).decode("utf-8-sig").endswith("3 Jul 2026,'-12\r\n")

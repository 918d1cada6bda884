# SPDX-License-Identifier: Apache-2.0
"""A table that leaves the program."""

from __future__ import annotations

import pytest

from desktop.domain.chart import ChartTable
from desktop.ui.measures.chart_csv import harmless, table_csv


def test_rows_follow_the_headings() -> None:
    table = ChartTable(("Date", "Score"), (("3 Jul 2026", "18"),))
    assert table_csv(table) == "Date,Score\r\n3 Jul 2026,18\r\n"


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\tx", " =1", "|cmd"])
def test_formulas_are_made_harmless(cell: str) -> None:
    assert harmless(cell) == "'" + cell


def test_plain_text_stays() -> None:
    assert harmless("down 12 (improved)") == "down 12 (improved)"

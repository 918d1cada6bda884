# SPDX-License-Identifier: Apache-2.0
"""A chart's table as a file for a spreadsheet program."""

from __future__ import annotations

from desktop.domain.chart import ChartTable
from desktop.exchange.csv_table import csv_write


def table_csv(table: ChartTable) -> bytes:
    """Headings and rows; UTF-8 with a byte order mark."""
    return csv_write(table.headings, table.rows)

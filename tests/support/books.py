# SPDX-License-Identifier: Apache-2.0
"""Spreadsheets for tests: written by openpyxl as Excel would, or with a part replaced by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence

import openpyxl

SHEET = "xl/worksheets/sheet1.xml"


def a_book(
    *sheets: Iterable[Sequence[object]],
    formats: Mapping[str, str] | None = None,
    as_text: bool = False,
) -> bytes:
    """An XLSX file; `formats` gives cells of the first sheet a number format.

    `as_text` keeps "=1+1" from becoming a formula.
    """
    book = openpyxl.Workbook()
    book.remove(book["Sheet"])
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"Lembar {number}")
        for row in rows:
            sheet.append(list(row))
            for cell in sheet[sheet.max_row] if as_text else ():
                if cell.data_type == "f":
                    cell.data_type = "s"
    for place, code in (formats or {}).items():
        book["Lembar 1"][place].number_format = code
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(body: bytes, name: str = SHEET, data: bytes | None = None) -> bytes:
    """A file in which one part is `body`, whether it was there or not."""
    out = io.BytesIO()
    source = data or a_book([["Nama", "Kode"], ["Ayu", "1"]])
    with (
        zipfile.ZipFile(io.BytesIO(source)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for one in old.namelist():
            if one != name:
                new.writestr(one, old.read(one))
        new.writestr(name, body)
    return out.getvalue()


def a_sheet(rows: bytes) -> bytes:
    """A sheet with rows written by hand."""
    return with_part(b"<worksheet><sheetData>" + rows + b"</sheetData></worksheet>")

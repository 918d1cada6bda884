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
    head = f"<worksheet {_MAIN}><sheetData>".encode()
    return with_part(head + rows + b"</sheetData></worksheet>")


_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_TYPES = 'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"'
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def as_excel_writes(
    strings: bytes, rows: bytes, *, before: str = "", old_mac: bool = False
) -> bytes:
    """A file with shared strings, styles and relative links, as Excel writes it.

    `strings` are `si` elements, `rows` those of the sheet; style 1 is a date, 2 has eight zeros.
    `before` is a prefix of all names, such as "x:".
    """
    b = before.encode()
    ns = _MAIN.replace("xmlns", f"xmlns:{before[:-1]}") if before else _MAIN
    parts = {
        "[Content_Types].xml": f"<Types {_TYPES}>"
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}sheet.main+xml"/>'
        '<Override PartName="/xl/sharedStrings.xml"'
        f' ContentType="{_TYPE}sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships {_PACKAGE}><Relationship Id="rId1" Type="{_LINKS}/'
        'officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f"<Relationships {_PACKAGE}>"
        f'<Relationship Id="rId3" Type="{_LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="rId2" Type="{_LINKS}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId1" Type="{_LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId9" Type="{_LINKS}/worksheet" TargetMode="External"'
        ' Target="file:///etc/passwd"/></Relationships>',
        "xl/workbook.xml": f'<{before}workbook {ns} xmlns:r="{_LINKS}">'
        f'<{before}workbookPr date1904="{int(old_mac)}"/><{before}sheets>'
        f'<{before}sheet name="Rahasia" sheetId="9" state="hidden" r:id="rId1"/>'
        f'<{before}sheet name="Klien" sheetId="1" r:id="rId1"/>'
        f'<{before}sheet name="Luar" sheetId="2" r:id="rId9"/>'
        f"</{before}sheets></{before}workbook>",
        "xl/styles.xml": f"<{before}styleSheet {ns}><{before}numFmts>"
        f'<{before}numFmt numFmtId="164" formatCode="00000000"/></{before}numFmts>'
        f'<{before}cellStyleXfs><{before}xf numFmtId="0"/></{before}cellStyleXfs>'
        f'<{before}cellXfs><{before}xf numFmtId="0"/><{before}xf numFmtId="14"/>'
        f'<{before}xf numFmtId="164"/></{before}cellXfs></{before}styleSheet>',
    }
    head, tail = f"<{before}sst {ns}>".encode(), b"</" + b + b"sst>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, text)
        made.writestr("xl/sharedStrings.xml", head + strings + tail)
        sheet = f"<{before}worksheet {ns}><{before}sheetData>".encode() + rows
        made.writestr(SHEET, sheet + b"</" + b + b"sheetData></" + b + b"worksheet>")
    return out.getvalue()

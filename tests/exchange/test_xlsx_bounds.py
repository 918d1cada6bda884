# SPDX-License-Identifier: Apache-2.0
"""What is handed on to the library: bounded, of one kind, and no more than the list needs."""

from __future__ import annotations

import io
import zipfile

import pytest

from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems import sheets as texts
from desktop.exchange.sheets import read_book
from desktop.exchange.xlsx_package import Package
from tests.support.books import SHEET, a_book, a_sheet, as_excel_writes, with_part

_NAMES = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STYLES = "xl/styles.xml"
_ONE = b'<row r="1"><c r="A1"><v>1</v></c></row>'


def encrypted() -> bytes:
    """A file whose entries say that they are."""
    data = bytearray(a_book([["a", "b"]]))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def twice() -> bytes:
    """A file in which a part is there twice."""
    out = io.BytesIO(a_book([["a", "b"]]))
    with zipfile.ZipFile(out, "a") as more:
        more.writestr("/" + SHEET, b"<worksheet/>")
    return out.getvalue()


def styled(code: str) -> bytes:
    """A file with this number format."""
    body = f'<styleSheet xmlns="{_NAMES}"><numFmts><numFmt numFmtId="164" formatCode="{code}"/>'
    return with_part(f"{body}</numFmts></styleSheet>".encode(), _STYLES)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (encrypted(), texts.SHEET_OLD_OR_LOCKED),
        (twice(), texts.SHEET_DAMAGED),
        (with_part("<worksheet/>".encode("utf-16"), SHEET), texts.SHEET_DAMAGED),
        (with_part(b'<?xml version="1.0" encoding="cp037"?><a/>', SHEET), texts.SHEET_DAMAGED),
        (with_part("<!DOCTYPE a><a/>".encode("utf-16"), SHEET), texts.SHEET_DECLARATIONS),
        (styled("[" * 30), texts.SHEET_DAMAGED),
        (styled("0" * 300), texts.SHEET_DAMAGED),
        (a_sheet(b"<row>" + b'<c a="1"/>' * 101_000 + b"</row>"), texts.SHEET_BOMB),
        (a_sheet(_ONE + b"<row/>" * 900_000), texts.SHEET_BOMB),
        (a_sheet(b'<row r="99999999"><c><v>1</v></c></row>'), texts.SHEET_TOO_MANY_CELLS),
        (a_sheet(b'<row xmlns="other"><c><v>1</v></c></row>'), texts.SHEET_DAMAGED),
    ],
)
def test_more_than_a_list_needs_is_refused(data: bytes, text: ProblemText) -> None:
    with pytest.raises(Problem) as caught:
        read_book(data)
    assert caught.value.text is text


def test_only_what_is_needed_is_handed_on() -> None:
    data = with_part(b"<a/>", "xl/drawings/drawing1.xml", a_book([["a", "b"], [1, 2]]))
    with zipfile.ZipFile(Package(data).with_sheet(1)) as made:
        assert "xl/drawings/drawing1.xml" not in made.namelist()
        assert "docProps/core.xml" not in made.namelist()
        assert b"<fills" not in made.read(_STYLES)


def test_what_the_library_would_refuse_does_not_matter_elsewhere() -> None:
    rules = b'<dataValidations count="x"><dataValidation type="none of these"/></dataValidations>'
    with zipfile.ZipFile(io.BytesIO(a_book([["a", "b"], [1, 2]]))) as book:
        sheet = book.read(SHEET).replace(b"</sheetData>", b"</sheetData>" + rules)
    data = with_part(sheet, SHEET, a_book([["a", "b"], [1, 2]]))
    assert read_book(data).table.rows[0].cells == ("1", "2")


def test_a_strict_file_is_read() -> None:
    rows = b'<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'
    data = as_excel_writes(b"<si><t>x</t></si>", rows)
    strict = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheet = book.read(SHEET).replace(_NAMES.encode(), strict)
    assert read_book(with_part(sheet, SHEET, data)).table.headings == ("1", "2")

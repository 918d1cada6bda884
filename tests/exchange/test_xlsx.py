# SPDX-License-Identifier: Apache-2.0
"""XLSX in: cells as they are seen, sheets, titles, and files that are no honest spreadsheet."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems import imports as tables
from desktop.domain.problems import sheets as texts
from desktop.exchange.sheets import read_book
from desktop.exchange.xlsx_formats import digits_lost, zeros_of
from tests.support.books import SHEET, a_book, a_sheet, as_excel_writes, with_part


def cells(data: bytes) -> tuple[str, ...]:
    """The first row under the headings."""
    return read_book(data).table.rows[0].cells


def refusal(data: bytes) -> ProblemText:
    """How a file is refused."""
    with pytest.raises(Problem) as caught:
        read_book(data)
    return caught.value.text


def test_values_come_as_they_are_seen() -> None:
    day = date(1996, 11, 22)
    moment = datetime.combine(day, time(10, 5))
    row = ["Ayu & <b>", 81234567890, day, moment, time(14, 30), 12.5, True, "=1+1"]
    assert cells(a_book([list("abcdefgh"), row])) == (
        "Ayu & <b>",
        "81234567890",
        "1996-11-22",
        "1996-11-22 10:05",
        "14:30",
        "12.5",
        "TRUE",
        "#N/A",
    )


def test_leading_zeros_of_a_format_are_seen() -> None:
    data = a_book([["a", "b"], [812345, 7]], formats={"A2": "00000000", "B2": "000-000"})
    assert cells(data) == ("00812345", "000-007")


STRINGS = (
    b"<si><t>Nama</t></si><si><t>Lahir</t></si><si><t>HP</t></si>"
    b'<si><r><rPr/><t xml:space="preserve">Ayu </t></r><r><t>Lestari</t></r>'
    b'<rPh sb="0" eb="1"><t>x</t></rPh></si>'
)
ROWS = (
    b'<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>'
    b'<c r="C2" t="s"><v>2</v></c></row><row r="5"><c r="A5" t="s"><v>3</v></c>'
    b'<c r="B5" s="1"><v>35391</v></c><c r="C5" s="2"><v>8123456</v></c></row>'
)


def test_a_file_as_excel_writes_it() -> None:
    book = read_book(as_excel_writes(STRINGS, ROWS))
    assert (book.sheets, book.table.headings) == (("Klien",), ("Nama", "Lahir", "HP"))
    assert (book.table.rows[0].line, book.table.rows[0].cells) == (
        5,
        ("Ayu Lestari", "1996-11-22", "08123456"),
    )


def test_names_with_a_prefix_are_the_same() -> None:
    rows = ROWS.replace(b"<row", b"<x:row").replace(b"</row", b"</x:row")
    rows = rows.replace(b"<c", b"<x:c").replace(b"</c", b"</x:c")
    rows = rows.replace(b"<v", b"<x:v").replace(b"</v", b"</x:v")
    strings = STRINGS.replace(b"</", b"</x:").replace(b"<s", b"<x:s").replace(b"<t", b"<x:t")
    strings = strings.replace(b"<r", b"<x:r")
    assert cells(as_excel_writes(strings, rows, before="x:"))[0] == "Ayu Lestari"


def test_days_of_an_old_mac() -> None:
    assert cells(as_excel_writes(STRINGS, ROWS, old_mac=True))[1] == "2000-11-23"


def test_numbers_with_too_many_figures_are_marked() -> None:
    row = read_book(a_book([["a", "b"], [3201234567890120, 3201234567890121]])).table.rows[0]
    assert (set(row.lost), set(row.numbers)) == ({0}, {0, 1})


@pytest.mark.parametrize(
    ("value", "code", "wanted"),
    [
        (35391, "mm-dd-yy", "1996-11-22"),
        (35391, "dd/mm/yyyy", "1996-11-22"),
        (35391, "[$-421]dd mmmm yyyy;@", "1996-11-22"),
        (35391, '"Rp"#,##0.00', "35391"),
        (35391, "0.00", "35391"),
        (35391, "[Red]General", "35391"),
        (1, "dd/mm/yyyy", "1900-01-01"),
        (61, "dd/mm/yyyy", "1900-03-01"),
        (1.5, "[h]:mm", "36:00"),
        (35391.4201388, "dd/mm/yyyy hh:mm", "1996-11-22 10:05"),
        (99_999_999, "dd/mm/yyyy", "#N/A"),
    ],
)
def test_formats(value: float, code: str, wanted: str) -> None:
    assert cells(a_book([["a", "b"], ["x", value]], formats={"B2": code}))[1] == wanted


@pytest.mark.parametrize(("code", "zeros"), [("00-000", "00-000"), ("0.00", ""), ("#,##0", "")])
def test_patterns_of_zeros(code: str, zeros: str) -> None:
    assert zeros_of(code) == zeros


def test_figures_that_a_program_wrote_whole_are_trusted() -> None:
    assert not digits_lost(3201234567890121)
    assert digits_lost(3.2012345678901e15)


def test_a_title_above_the_headings_is_skipped() -> None:
    book = read_book(a_book([["Daftar klien"], [], ["Nama", "Kode"], ["Ayu", 1]]))
    assert (book.table.headings, book.table.rows[0].line) == (("Nama", "Kode"), 4)


def test_another_sheet() -> None:
    data = a_book([["a", "b"], [1, 2]], [["c", "d"], [3, 4]])
    assert read_book(data).sheets == ("Lembar 1", "Lembar 2")
    assert read_book(data, 1).table.headings == ("c", "d")


def test_csv_still_is_read() -> None:
    assert read_book(b"Nama;Kode\nAyu;1\n").table.headings == ("Nama", "Kode")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (a_book([["a", "b"]])[:-40], texts.SHEET_DAMAGED),
        (b"PK\x03\x04rest", texts.SHEET_DAMAGED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), texts.SHEET_OLD_OR_LOCKED),
        (b"%PDF-1.7\n", texts.SHEET_OTHER_KIND),
        (b"\x89PNG", texts.SHEET_OTHER_KIND),
        (with_part(b"<worksheet><sheetData>"), texts.SHEET_DAMAGED),
        (with_part(b"\0" * 50, SHEET), texts.SHEET_DAMAGED),
        (with_part(b" " * 30_000_000 + b"<worksheet/>"), texts.SHEET_BOMB),
        (with_part(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), texts.SHEET_DECLARATIONS),
        (a_sheet(b'<row><c r="ZZZ1"><v>1</v></c></row>'), tables.TABLE_TOO_MANY_COLUMNS),
        (a_sheet(b'<row r="9"/>'), tables.TABLE_EMPTY),
        (a_sheet(b'<row><c t="s"><v>99</v></c></row>'), texts.SHEET_DAMAGED),
        (
            a_sheet(b'<row><c t="str"><v>' + b"ab" * 20_000 + b"</v></c></row>"),
            texts.SHEET_CELL_TOO_LONG,
        ),
    ],
)
def test_what_is_no_honest_spreadsheet_is_refused(data: bytes, text: ProblemText) -> None:
    assert refusal(data) is text

# SPDX-License-Identifier: Apache-2.0
"""CSV in and out: encodings, delimiters, bounds, formulas."""

from __future__ import annotations

import contextlib
import csv
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.problems import Problem
from desktop.exchange import csv_table
from desktop.exchange.csv_table import csv_write, read_table

PLAIN = "nama;skor\r\nAyu;7,5\r\nBé;12\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    table = read_table(PLAIN.encode(encoding))
    assert table.headings == ("nama", "skor")
    assert table.rows[1].cells == ("Bé", "12")


def test_big_endian_utf_16() -> None:
    assert read_table(b"\xfe\xff" + PLAIN.encode("utf-16-be")).headings == ("nama", "skor")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiters(delimiter: str) -> None:
    data = delimiter.join(("a", "b")) + "\n" + delimiter.join(("1", "2"))
    table = read_table(data.encode())
    assert (table.delimiter, table.rows[0].cells) == (delimiter, ("1", "2"))


def test_decimal_commas_do_not_make_a_comma_table() -> None:
    assert read_table(b"id;a\n1;2,5\n2;3,5\n").delimiter == ";"


def test_a_sep_line_is_obeyed_and_counted() -> None:
    table = read_table(b"sep=;\r\na;b\r\n1,2;3\r\n")
    assert (table.headings, table.rows[0].line) == (("a", "b"), 3)


def test_lines_are_counted_over_blank_and_folded_ones() -> None:
    table = read_table(b'a,b\n\n1,"x\ny"\n,\n2,z\n')
    assert [row.line for row in table.rows] == [3, 6]


def _refused(data: bytes) -> Problem:
    with pytest.raises(Problem) as caught:
        read_table(data)
    return caught.value


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "imports.empty"),
        (b"\xef\xbb\xbf\n\n", "imports.empty"),
        (b"a,b\n1,\0\n", "imports.not_text"),
        ("a,b\n1,2".encode("utf-16-le"), "imports.not_text"),
        (b"a,b\n\x81\x8d,2", "imports.encoding"),
        (b"\xef\xbb\xbfa\xff", "imports.encoding"),
        (b'a,b\n1,"2', "imports.quotes"),
        (b'a,b\n1,"2"x\n', "imports.quotes"),
        (b"a" + b",a" * 2000, "imports.too_many_columns"),
        (b"a,b\n1," + b"x" * 1_000_001, "imports.field_too_large"),
        (b"x" * 50_000_001, "imports.too_large"),
    ],
)
def test_what_is_refused(data: bytes, code: str) -> None:
    assert _refused(data).text.code == code


def test_too_many_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_table, "MAX_ROWS", 2)
    assert _refused(b"a,b\n1,2\n1,2\n1,2\n").text.code == "imports.too_many_rows"


def test_the_line_of_an_open_quote_is_named() -> None:
    assert _refused(b'a,b\n1,2\n3,"4\n5,6\n').holes["line"] == 3


def test_the_limit_of_the_csv_module_is_put_back() -> None:
    before = csv.field_size_limit()
    read_table(b"a,b\n1,2")
    assert csv.field_size_limit() == before


@pytest.mark.parametrize("text", ["=1+1", "+62812", "-2", "@x", "\tx", "\rx", " =1", "|cmd"])
def test_formulas_are_disarmed(text: str) -> None:
    assert read_table(csv_write(["a", "b"], [["x", text]])).rows[0].cells[1] == f"'{text}"


def test_numbers_dates_and_nothing() -> None:
    written = csv_write(["a", "b", "c"], [[-2, date(2026, 11, 22), None]])
    assert written.endswith(b"-2,2026-11-22,\r\n")


_SAFE = st.text(
    st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=12
).filter(lambda text: text.strip() != "" and text.lstrip(" ")[0] not in "=+-@\t\r\n|%")


@given(st.lists(st.tuples(_SAFE, _SAFE, _SAFE), max_size=6))
def test_what_is_written_is_read_back(rows: list[tuple[str, str, str]]) -> None:
    table = read_table(csv_write(["a", "b", "c"], rows))
    assert [row.cells for row in table.rows] == rows


@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_a_problem(data: bytes) -> None:
    with contextlib.suppress(Problem):
        assert read_table(data).headings

# SPDX-License-Identifier: Apache-2.0
"""More than 300 files that are no honest list: each is refused in a sentence of its own, or read as
plain text; nothing is ever written, and none takes long."""

from __future__ import annotations

import io
import random
import struct
import time
import zipfile
from collections.abc import Iterator

import pytest

from desktop.domain.i18n import untranslated
from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems import imports as tables
from desktop.domain.problems import sheets as texts
from desktop.services.client_imports import import_clients, open_list, plan_clients
from desktop.services.clients import list_clients
from desktop.services.vault import OpenVault
from tests.support.books import SHEET, a_sheet, as_excel_writes, with_part

_ROWS = [f'<row><c t="s"><v>{n}</v></c><c s="1"><v>{n}</v></c></row>'.encode() for n in range(20)]
BOOK = as_excel_writes(
    b"".join(f"<si><t>Nama {n}</t></si>".encode() for n in range(20)), b"".join(_ROWS)
)
CSV = "Nama;Kode;HP\n" + "".join(f"Klien {n};{n};0812345{n:05d}\n" for n in range(20))
PARTS = tuple(zipfile.ZipFile(io.BytesIO(BOOK)).namelist())
_SECONDS = 10
_SILENT = ProblemText("silent", "", "")
Named = tuple[str, bytes]


def cut_short() -> Iterator[Named]:
    """Files that end too early."""
    for at in range(1, 40):
        yield f"book cut at {at}/40", BOOK[: len(BOOK) * at // 40]
    for at in range(1, 10):
        yield f"utf-16 cut at {at}", CSV.encode("utf-16")[: 2 * at + 1]


def turned_bits() -> Iterator[Named]:
    """Single bytes changed anywhere in a spreadsheet."""
    chance = random.Random(11)
    for number in range(80):
        data = bytearray(BOOK)
        data[chance.randrange(4, len(data))] ^= 1 << chance.randrange(8)
        yield f"bit {number}", bytes(data)


def bad_parts() -> Iterator[Named]:
    """Each part replaced by what does not belong there."""
    bodies = {
        "nothing": b"",
        "zeros": bytes(64),
        "half": b"<a><b>",
        "entity": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        "outside": b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        "laughs": b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
        "code page": b'<?xml version="1.0" encoding="x-none"?><a/>',
        "deep": b"<a>" * 50_000,
        "spaces": b" " * 3_000_000 + b"<a/>",
        "numbers": b'<styleSheet><numFmts><numFmt numFmtId="x"/></numFmts></styleSheet>',
    }
    for part in PARTS:
        for name, body in bodies.items():
            yield f"{part}: {name}", with_part(body, part, BOOK)


def bad_cells() -> Iterator[Named]:
    """Sheets with cells that no program writes."""
    rows = {
        "column ZZZ": b'<row><c r="ZZZ1"><v>1</v></c></row>',
        "row -1": b'<row r="-1"><c r="A-1" t="s"><v>-1</v></c></row>',
        "row x": b'<row r="x"><c><v>1</v></c></row>',
        "row of many figures": b'<row r="' + b"9" * 5_000 + b'"><c><v>1</v></c></row>',
        "no such string": b'<row><c t="s"><v>999</v></c></row>',
        "string x": b'<row><c t="s"><v>x</v></c></row>',
        "style -1": b'<row><c s="-1"><v>1</v></c></row>',
        "style x": b'<row><c s="x"><v>1</v></c></row>',
        "infinite": b"<row><c><v>1e999</v></c></row>",
        "no number": b"<row><c><v>nan</v></c></row>",
        "long": b'<row><c t="str"><v>' + b"ab" * 20_000 + b"</v></c></row>",
        "NUL": b'<row><c t="inlineStr"><is><t>a_x0000_b</t></is></c></row>',
        "half a pair": b'<row><c t="inlineStr"><is><t>a_xD800_b</t></is></c></row>',
        "wide": b"<row>" + b"<c><v>1</v></c>" * 2_100 + b"</row>",
        "formula": b"<row><c><f>HYPERLINK(1)</f></c></row>",
        "dates": b'<row><c s="1"><v>99999999999</v></c></row>',
    }
    for name, body in rows.items():
        for times in (1, 300):
            yield f"cells: {name} x {times}", a_sheet(body * times)


def bombs() -> Iterator[Named]:
    """Little that becomes much."""
    for name in (SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"):
        yield f"bomb {name}", with_part(b" " * 20_000_000 + b"<a/>", name, BOOK)
    strings = b"<sst>" + b"<si/>" * 40_000 + b"</sst>"
    yield "strings", with_part(strings, "xl/sharedStrings.xml", BOOK)
    yield "many entries", _with_entries(2_100)
    yield "far directory", _with_directory_of(0x7FFFFFFF)
    yield "elements", a_sheet(b"<x/>" * 30_000)
    for size in (1 << 16, 1 << 20):
        yield f"zeros {size}", bytes(size)


def other_files() -> Iterator[Named]:
    """What is no table at all."""
    starts = {
        "pdf": b"%PDF-1.7\n",
        "old xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "png": b"\x89PNG\r\n\x1a\n",
        "rtf": b"{\\rtf1",
        "gzip": b"\x1f\x8b\x08",
        "empty zip": b"PK\x05\x06" + bytes(18),
        "a zip": _zip({"a.txt": b"a"}),
        "an ods": _zip({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
    }
    for name, start in starts.items():
        yield name, start
        yield name + " with more", start + bytes(500)
    yield "nothing", b""
    yield "blank lines", b"\n\n\n"


def bad_text() -> Iterator[Named]:
    """CSV with what breaks readers."""
    chance = random.Random(5)
    yield "NUL", CSV.replace("Klien 3", "Kl\0ien").encode()
    yield "open quote", (CSV + '"' + "a" * 1_000).encode()
    yield "long cell", (CSV + "a" * 30_000 + ";1;\n").encode()
    yield "a million columns", b"a;" * 1_000_000
    yield "cells", (b";" * 1_900 + b"\n") * 3_000
    yield "same headings", b"Nama;Nama;Nama\nA;B;C\n"
    yield "no headings", b"Ayu Lestari;0812345678\n"
    for number in range(30):
        yield f"noise {number}", chance.randbytes(400)
    for encoding in ("utf-16-le", "utf-16-be", "utf-32", "cp037", "shift_jis", "utf-7"):
        yield f"encoding {encoding}", CSV.encode(encoding)
    for text in ("=cmd()", "+1+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(1)", "|calc", "%0A"):
        yield f"formula {text!r}", f"Nama;Kode\n{text};1\n".encode()


def _zip(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, body in files.items():
            made.writestr(name, body)
    return out.getvalue()


def _with_entries(count: int) -> bytes:
    return _zip({"[Content_Types].xml": b"", **{f"{n}": b"" for n in range(count)}})


def _with_directory_of(size: int) -> bytes:
    at = BOOK.rfind(b"PK\x05\x06")
    return BOOK[: at + 12] + struct.pack("<I", size) + BOOK[at + 16 :]


ALL = tuple(
    named
    for kind in (cut_short, turned_bits, bad_parts, bad_cells, bombs, other_files, bad_text)
    for named in kind()
)


def outcome(vault: OpenVault, data: bytes) -> ProblemText | None:
    """How a file is refused, None where it can be read."""
    try:
        plan_clients(vault, open_list(data))
    except Problem as problem:
        return problem.text if len(problem.sentence(untranslated)) > 20 else _SILENT
    return None


def test_there_are_enough() -> None:
    assert len(ALL) >= 300


def test_nothing_is_written_and_none_takes_long(vault: OpenVault) -> None:
    before, slow, silent = vault.store.state, list[str](), 0
    for name, data in ALL:
        start = time.perf_counter()
        silent += outcome(vault, data) is _SILENT
        if time.perf_counter() - start > _SECONDS:
            slow.append(name)
    assert (slow, silent) == ([], 0)
    assert vault.store.state == before


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("book cut at 20/40", texts.SHEET_DAMAGED),
        (f"{SHEET}: laughs", texts.SHEET_DECLARATIONS),
        (f"{SHEET}: outside", texts.SHEET_DECLARATIONS),
        (f"bomb {SHEET}", texts.SHEET_BOMB),
        ("bomb xl/styles.xml", texts.SHEET_BOMB),
        ("bomb xl/sharedStrings.xml", texts.SHEET_BOMB),
        ("many entries", texts.SHEET_BOMB),
        ("far directory", texts.SHEET_BOMB),
        ("cells: column ZZZ x 1", tables.TABLE_TOO_MANY_COLUMNS),
        ("cells: long x 1", texts.SHEET_CELL_TOO_LONG),
        ("old xls", texts.SHEET_OLD_OR_LOCKED),
        ("an ods", texts.SHEET_OTHER_KIND),
        ("pdf", texts.SHEET_OTHER_KIND),
        ("NUL", tables.TABLE_NOT_TEXT),
        ("open quote", tables.TABLE_QUOTES),
        ("a million columns", tables.TABLE_TOO_MANY_COLUMNS),
        ("nothing", tables.TABLE_EMPTY),
    ],
)
def test_each_is_told_in_its_own_words(vault: OpenVault, name: str, text: ProblemText) -> None:
    assert outcome(vault, dict(ALL)[name]) is text


def test_formulas_stay_text(vault: OpenVault) -> None:
    plan = plan_clients(vault, open_list(b"Nama;Kode\n=cmd();1\n"))
    import_clients(vault, plan)
    assert list_clients(vault)[0].name == "=cmd()"

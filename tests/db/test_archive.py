# SPDX-License-Identifier: Apache-2.0
"""Any zip program opens a backup; we open only exactly what we would have written."""

from __future__ import annotations

import io
import zipfile

import pytest

from desktop.db.archive import NAMES, ArchiveWriter, read_entries, read_small
from desktop.domain.problems import Problem
from desktop.domain.problems import backup as texts

CONTENTS = {"vault.db": b"d" * 5000, "keys.json": b'{"k": 1}', "manifest.json": b"{}"}


def archive() -> bytes:
    file = io.BytesIO()
    writer = ArchiveWriter(file)
    for name in NAMES:
        writer.add(name, iter([CONTENTS[name][:100], CONTENTS[name][100:]]))
    writer.finish()
    return file.getvalue()


def read(data: bytes) -> dict[str, bytes]:
    file = io.BytesIO(data)
    return {name: read_small(file, entry) for name, entry in read_entries(file).items()}


def test_what_was_written_is_read() -> None:
    assert read(archive()) == CONTENTS


def test_a_zip_program_agrees() -> None:
    with zipfile.ZipFile(io.BytesIO(archive())) as other:
        assert other.testzip() is None
        assert {name: other.read(name) for name in other.namelist()} == CONTENTS


def test_every_flipped_byte_is_refused() -> None:
    data = archive()
    for place in [*range(100), 4000, *range(5000, len(data))]:
        flipped = bytearray(data)
        flipped[place] ^= 0x10
        with pytest.raises(Problem):
            read(bytes(flipped))


@pytest.mark.parametrize("size", [0, 1, 30, 60, 3000, 5100, -400, -1])
def test_every_cut_is_refused(size: int) -> None:
    with pytest.raises(Problem):
        read(archive()[:size])


@pytest.mark.parametrize("extra", [b"\0", b"PK\5\6" + bytes(18), b"x" * 1000])
def test_anything_appended_or_prepended_is_refused(extra: bytes) -> None:
    for data in (archive() + extra, extra + archive()):
        with pytest.raises(Problem):
            read(data)


def test_the_same_contents_from_another_program_are_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as other:
        for name in NAMES:
            other.writestr(name, CONTENTS[name])
    with pytest.raises(Problem) as caught:
        read(file.getvalue())
    assert caught.value.text is texts.BACKUP_DAMAGED


def test_another_file_is_no_backup() -> None:
    with pytest.raises(Problem) as caught:
        read(b"%PDF-1.7 something else entirely")
    assert caught.value.text is texts.NOT_A_BACKUP

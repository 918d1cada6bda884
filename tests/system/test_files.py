# SPDX-License-Identifier: Apache-2.0
"""A file appears whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems import storage as texts
from desktop.system.files import problem_of, remove_large, write_file, written_beside


def test_the_content_is_there_and_nothing_else(tmp_path: Path) -> None:
    write_file(tmp_path / "a.pdf", b"whole")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.pdf": b"whole"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_only_this_user_can_read_it(tmp_path: Path) -> None:
    write_file(tmp_path / "a.pdf", b"x")
    assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o600


def test_a_writer_that_fails_half_way_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")

    def fail() -> None:
        with written_beside(path) as file:
            file.write(b"half")
            raise OSError(errno.ENOSPC, "no space left")

    with pytest.raises(Problem) as caught:
        fail()
    assert caught.value.text is texts.DISK_FULL
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.pdf": b"old"}


def test_a_sync_that_fails_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(errno.EIO, "input/output error")

    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Problem) as caught:
        write_file(path, b"new")
    assert caught.value.text is texts.DISK_FAILED
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.pdf": b"old"}


def test_a_leftover_part_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.pdf.part").write_bytes(b"leftover")
    write_file(tmp_path / "a.pdf", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_missing_folder_is_told_with_the_path(tmp_path: Path) -> None:
    path = tmp_path / "unplugged" / "a.pdf"
    with pytest.raises(Problem) as caught:
        write_file(path, b"x")
    assert caught.value.text is texts.CANNOT_WRITE
    assert caught.value.holes == {"path": str(path)}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (errno.ENOSPC, texts.DISK_FULL),
        (errno.EDQUOT, texts.DISK_FULL),
        (errno.EIO, texts.DISK_FAILED),
        (errno.EACCES, texts.CANNOT_WRITE),
        (errno.EROFS, texts.CANNOT_WRITE),
    ],
)
def test_what_the_system_refuses_has_its_own_words(code: int, text: ProblemText) -> None:
    assert problem_of(OSError(code, "x"), Path("a")).text is text


def test_a_large_file_is_removed_bit_by_bit(tmp_path: Path) -> None:
    file = tmp_path / "large"
    with file.open("wb") as made:
        made.truncate(50 << 20)
    remove_large(file)
    assert not file.exists()
    remove_large(file)  # and one that is not there is no fault

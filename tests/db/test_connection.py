# SPDX-License-Identifier: Apache-2.0
"""The one open(): encrypted, alone, and clear about what is wrong."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.db.binding import Error
from desktop.db.connection import SQLITE_MAGIC, open_connection
from desktop.db.faults import known_problem
from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems import storage as texts
from tests.support.vault import RAW_KEY

PAGE = 4096


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "vault.db"
    connection = open_connection(path, RAW_KEY, create=True)
    connection.executescript("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT) STRICT;")
    connection.executemany(
        "INSERT INTO word (text) VALUES (?)", [("rahasia" * 50,) for _ in range(200)]
    )
    connection.close()
    return path


def refusal(path: Path, key: bytes = RAW_KEY) -> ProblemText:
    with pytest.raises(Problem) as caught:
        open_connection(path, key)
    return caught.value.text


def read_all(path: Path) -> None:
    connection = open_connection(path, RAW_KEY)
    try:
        connection.execute("SELECT count(*), sum(length(text)) FROM word").fetchone()
    finally:
        connection.close()


def test_reopens_what_was_written(file: Path) -> None:
    connection = open_connection(file, RAW_KEY)
    assert connection.execute("SELECT count(*) FROM word").fetchone() == (200,)
    connection.close()


def test_nothing_readable_is_in_the_file(file: Path) -> None:
    content = file.read_bytes()
    assert not content.startswith(SQLITE_MAGIC)
    assert b"rahasia" not in content


def test_only_this_user_can_read_the_file(file: Path) -> None:
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("locking_mode", "exclusive"),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("recursive_triggers", 1),
        ("cipher_status", "1"),
        ("cipher_use_hmac", "1"),
    ],
)
def test_every_setting_holds(file: Path, pragma: str, value: object) -> None:
    connection = open_connection(file, RAW_KEY)
    assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    connection.close()


def test_another_key_is_refused(file: Path) -> None:
    assert refusal(file, bytes(32)) is texts.VAULT_UNREADABLE


def test_a_plain_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE a (b)")
    plain.commit()
    plain.close()
    assert refusal(path) is texts.VAULT_NOT_ENCRYPTED


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    assert refusal(tmp_path / "vault.db") is texts.VAULT_MISSING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 100, b"x" * 9000])
def test_something_else_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vault.db"
    path.write_bytes(content)
    assert refusal(path) is texts.VAULT_UNREADABLE


def test_an_existing_file_is_not_made_anew(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(Problem) as caught:
        open_connection(file, RAW_KEY, create=True)
    assert caught.value.text is texts.VAULT_EXISTS
    assert file.read_bytes() == before


def test_a_second_opener_is_told_that_it_is_busy(file: Path) -> None:
    first = open_connection(file, RAW_KEY)
    script = (
        "import sys; from pathlib import Path\n"
        "from desktop.db.connection import open_connection\n"
        "from desktop.domain.problems import Problem\n"
        "try: open_connection(Path(sys.argv[1]), bytes(range(32)))\n"
        "except Problem as problem: print(problem.text.code)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, str(file)], capture_output=True, text=True, check=True
    )
    first.close()
    assert told.stdout.strip() == texts.VAULT_BUSY.code


@pytest.mark.parametrize("pages", [1, 2, 5])
def test_a_file_cut_at_a_page_is_never_read_as_whole(file: Path, pages: int) -> None:
    file.write_bytes(file.read_bytes()[: pages * PAGE])
    with pytest.raises((Problem, Error)) as caught:
        read_all(file)
    error: Exception = caught.value
    assert not isinstance(error, Error) or known_problem(error) is not None


def test_our_own_mistakes_are_no_problems(file: Path) -> None:
    connection = open_connection(file, RAW_KEY)
    with pytest.raises(Error, match="no such table") as caught:
        connection.execute("SELECT a FROM missing")
    assert known_problem(caught.value) is None
    connection.close()

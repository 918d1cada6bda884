# SPDX-License-Identifier: Apache-2.0
"""The only place that opens a database: keyed, encrypted, and set to lose nothing."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.db.binding import Connection, Cursor, Error, OperationalError, connect
from desktop.db.changes import Changes
from desktop.db.faults import known_problem
from desktop.domain.problems import Problem
from desktop.domain.problems import storage as texts

KEY_BYTES = 32
SQLITE_MAGIC = b"SQLite format 3\0"
PRAGMAS = (
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "locking_mode = EXCLUSIVE",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "mmap_size = 0",
    "recursive_triggers = ON",
)
_READING = ("locking_mode = NORMAL", "query_only = ON")
_READ_ONLY = 8
_execute = Cursor.execute


class VaultCursor(Cursor):
    """A cursor that takes a failed statement's rows out of the running digest again."""

    def execute(self, sql: str, parameters: Any = (), /) -> VaultCursor:
        """Run one statement; a failed one leaves no trace, as in the file itself."""
        changes = vault_connection(self.connection).changes
        mark = changes.mark()
        try:
            super().execute(sql, parameters)
        except Error:
            changes.back_to(mark)
            raise
        return self

    def executemany(self, sql: str, parameters: Any, /) -> VaultCursor:
        """Run one statement for many rows; after a failure the transaction can only roll back."""
        try:
            super().executemany(sql, parameters)
        except Error:
            vault_connection(self.connection).changes.doom()
            raise
        return self


class VaultConnection(Connection):
    """A connection that counts which rows changed since BEGIN."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.changes = Changes()
        self._plain = super().cursor(Cursor)

    def control(self, sql: str, parameters: Any = ()) -> int:
        """Run a statement that touches no watched row: BEGIN, COMMIT, the stored sums; rows."""
        return self._plain.execute(sql, parameters).rowcount

    def cursor(self, factory: Any = VaultCursor) -> Any:
        """Every statement goes through a VaultCursor."""
        return super().cursor(factory)

    def execute(self, sql: str, parameters: Any = (), /) -> VaultCursor:
        """What VaultCursor.execute does, in fewer steps: every save comes by here."""
        changes, cursor = self.changes, VaultCursor(self)
        mark = changes.mark()
        try:
            _execute(cursor, sql, parameters)
        except Error:
            changes.back_to(mark)
            raise
        return cursor


def vault_connection(connection: Connection) -> VaultConnection:
    """The same connection under its own type; every connection here is made by open_connection."""
    if not isinstance(connection, VaultConnection):
        raise TypeError("not opened by open_connection")
    return connection


def open_connection(
    path: Path, data_key: bytes, *, create: bool = False, alone: bool = True
) -> VaultConnection:
    """Open the encrypted database at `path` with the 32-byte `data_key`, alone.

    With `alone` False it only reads, and others may read beside it: for a copy being checked.
    Raises Problem: missing, existing (with `create`), not encrypted, unreadable, damaged, busy.
    A file without write permission opens for reading.
    """
    if len(data_key) != KEY_BYTES:
        raise ValueError("a data key has 32 bytes")
    if create:
        _create_file(path, data_key)
    # Looked at before connecting: closing a second handle would drop the lock of the first.
    _refuse_plaintext(path)
    return _connect(path, data_key, alone=alone)


def _create_file(path: Path, data_key: bytes) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise Problem(texts.VAULT_EXISTS, folder=str(path.parent)) from None
    except OSError as error:
        raise Problem(texts.CANNOT_WRITE, detail=type(error).__name__, path=str(path)) from error
    connection = _connect(path, data_key)
    try:
        connection.executescript("CREATE TABLE first (a); DROP TABLE first;")
    except OperationalError as error:
        raise known_problem(error) or error from error
    finally:
        connection.close()


def _refuse_plaintext(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(len(SQLITE_MAGIC))
    except FileNotFoundError:
        raise Problem(texts.VAULT_MISSING, folder=str(path.parent)) from None
    except OSError as error:
        raise Problem(texts.CANNOT_OPEN, detail=type(error).__name__, path=str(path)) from error
    if len(head) < len(SQLITE_MAGIC):
        raise Problem(texts.VAULT_UNREADABLE)
    if head == SQLITE_MAGIC:
        raise Problem(texts.VAULT_NOT_ENCRYPTED)


def _connect(path: Path, data_key: bytes, *, alone: bool = True) -> VaultConnection:
    try:
        connection = connect(
            path, timeout=0, isolation_level=None, check_same_thread=False, factory=VaultConnection
        )
    except Error as error:
        raise known_problem(error) or error from error
    try:
        _set_up(connection, data_key, PRAGMAS if alone else (*PRAGMAS, *_READING))
        if alone:
            _take_alone(connection)
    except Error as error:
        connection.close()
        raise known_problem(error) or error from error
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: VaultConnection, data_key: bytes, pragmas: Sequence[str]) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    for name in ("cipher_status", "cipher_use_hmac"):
        if str(connection.execute(f"PRAGMA {name}").fetchone()[0]) != "1":
            raise RuntimeError(f"{name} is off")


def _take_alone(connection: VaultConnection) -> None:
    """Exclusive locking mode takes its lock only at the first write; take it now."""
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != _READ_ONLY:
            raise
    else:
        connection.execute("COMMIT")

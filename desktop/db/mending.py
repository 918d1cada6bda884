# SPDX-License-Identifier: Apache-2.0
"""After a power cut: free pages may hold half-written bytes that no rollback journal undoes.

SQLite does not journal a free page it takes into use, since its old bytes mean nothing. Torn by a
power cut, such a page fails its authentication code: nothing is lost, but every later check would
call the vault damaged and every backup, which copies all pages, would stop there.
"""

from __future__ import annotations

from pathlib import Path

from desktop.db.binding import DatabaseError
from desktop.db.connection import VaultConnection

_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_TABLE = "teduh_free_pages"


def was_cut_off(path: Path) -> bool:
    """Whether the journal beside the database at `path` waits to be rolled back."""
    try:
        with path.with_name(path.name + "-journal").open("rb") as file:
            return file.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC
    except OSError:
        return False


def write_free_pages_anew(connection: VaultConnection) -> None:
    """Use every free page once and free it again, which overwrites it.

    What the disk refuses is left for the checks to find: it is no reason not to open.
    """
    free = int(connection.execute("PRAGMA freelist_count").fetchone()[0])
    if not free:
        return
    size = free * int(connection.execute("PRAGMA page_size").fetchone()[0])
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"CREATE TABLE {_TABLE} (filling)")
        connection.execute(f"INSERT INTO {_TABLE} VALUES (zeroblob(?))", (size,))  # noqa: S608 - a constant name
        connection.execute(f"DROP TABLE {_TABLE}")
        connection.execute("COMMIT")
    except (DatabaseError, MemoryError):  # SQLCipher says "out of memory" of a page it cannot read
        if connection.in_transaction:
            connection.execute("ROLLBACK")

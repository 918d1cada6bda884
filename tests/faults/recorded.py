# SPDX-License-Identifier: Apache-2.0
"""Run under the recorder: `python -m tests.faults.recorded ACT ROOT`.

Each act works on the vault in ROOT/vault and acknowledges what it called done.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.db.binding import Connection, connect
from desktop.db.migrate import Migration, migrations
from desktop.db.store import open_store
from desktop.domain.backup import PassphraseSecret
from desktop.domain.progress import never, silent
from desktop.services.backup import make_backup
from desktop.services.restore import restore_backup
from desktop.services.vault import change_passphrase, replace_data_key
from desktop.services.vault_keys import prepare_keys, unlock_keys
from tests.db.cheap_keys import CHEAP, PASSPHRASE
from tests.faults.preload import tell
from tests.faults.writing import Writing, opened, text_of
from tests.services.vaults import CLOCK

NEW = "kopi tubruk gerobak"
STEPS = 150
_RAW_NOTES = 6


def notes(root: Path) -> None:
    """An afternoon of notes."""
    vault = opened(root / "vault")
    writing = Writing(vault, tell, seed=1)
    for _ in range(STEPS):
        writing.step()
    vault.close()


def careless(root: Path) -> None:
    """The same saves with a write-ahead log and NORMAL syncs: what we do not do."""
    connection = open_careless(root / "careless.db")
    rng = random.Random(1)
    numbers = dict.fromkeys(range(_RAW_NOTES), 0)
    for _ in range(STEPS):
        note = rng.randrange(_RAW_NOTES)
        numbers[note] += 1
        values = (note, text_of(note, numbers[note]))
        connection.execute("INSERT OR REPLACE INTO note VALUES (?, ?)", values)
        tell(f"saved {note} {numbers[note]}\n")
    connection.close()


def open_careless(path: Path) -> Connection:
    """Encrypted like a vault, but with WAL and NORMAL."""
    connection = connect(path, isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{bytes(range(32)).hex()}'\"")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, body TEXT)")
    return connection


def passphrase(root: Path) -> None:
    """Change the passphrase."""
    vault = opened(root / "vault")
    change_passphrase(vault, NEW, CHEAP)
    tell("done\n")
    vault.close()


def data_key(root: Path) -> None:
    """Replace the data key: everything is written anew."""
    vault = opened(root / "vault")
    fresh = replace_data_key(vault, prepare_keys(NEW, CHEAP))
    tell("done\n")
    fresh.close()


def backup(root: Path) -> None:
    """Make a backup."""
    vault = opened(root / "vault")
    make_backup(vault, root / "usb", silent, never)
    tell("done\n")
    vault.close()


def restore(root: Path) -> None:
    """Restore the backup that is there over the vault."""
    file = next((root / "usb").glob("*.teduh"))
    secret = PassphraseSecret(PASSPHRASE)
    restore_backup(file, root / "vault", secret, CLOCK, silent, never)
    tell("done\n")


def migration(root: Path) -> None:
    """Open with a newer schema."""
    key = unlock_keys(root / "vault", PASSPHRASE).data_key
    open_store(root / "vault", key, CLOCK, steps=newer_schema()).close()
    tell("done\n")


def newer_schema() -> tuple[Migration, ...]:
    """The present steps and one that rewrites every note."""
    present = migrations()
    sql = "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT; UPDATE note SET body = body || '';"
    return (*present, Migration(present[-1].number + 1, sql))


ACTS: dict[str, Callable[[Path], None]] = {
    "notes": notes,
    "careless": careless,
    "passphrase": passphrase,
    "data_key": data_key,
    "backup": backup,
    "restore": restore,
    "migration": migration,
}

if __name__ == "__main__":
    ACTS[sys.argv[1]](Path(sys.argv[2]))

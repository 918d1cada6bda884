# SPDX-License-Identifier: Apache-2.0
"""The backups this vault remembers."""

from __future__ import annotations

from datetime import datetime

from desktop.db.binding import Connection
from desktop.db.rows import Table, moment_text
from desktop.domain.backup import BackupRecord
from desktop.domain.ids import BackupId

RECORDS = Table("backup_record", BackupRecord)
_ALL = f"{RECORDS.select} ORDER BY backup_record.sequence DESC"
_NEXT = "SELECT coalesce(max(sequence), 0) + 1 FROM backup_record"
_PROVEN = "UPDATE backup_record SET verified_at = ?, proven_at = ? WHERE id = ?"


def backup_records(connection: Connection) -> tuple[BackupRecord, ...]:
    """All of them, newest first."""
    return RECORDS.read_all(connection.execute(_ALL))


def next_sequence(connection: Connection) -> int:
    """The number of the next backup."""
    return int(connection.execute(_NEXT).fetchone()[0])


def insert_backup_record(connection: Connection, record: BackupRecord) -> BackupId:
    """Remember a backup; the id of `record` is ignored."""
    cursor = connection.execute(RECORDS.insert, RECORDS.values(record))
    return BackupId(int(cursor.lastrowid or 0))


def mark_proven(connection: Connection, backup: BackupId, at: datetime) -> None:
    """A restore drill succeeded at `at`."""
    connection.execute(_PROVEN, (moment_text(at), moment_text(at), backup))


def forget_backup(connection: Connection, backup: BackupId) -> None:
    """Its file was removed."""
    connection.execute(RECORDS.delete, (backup,))

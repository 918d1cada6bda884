# SPDX-License-Identifier: Apache-2.0
"""Reading backups without trust: nothing is believed, and nothing written, before it is checked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.db.archive import (
    DATABASE,
    KEYS,
    MANIFEST,
    Entry,
    read_chunks,
    read_entries,
    read_small,
)
from desktop.db.copying import check_copy
from desktop.db.keys import KeySlots
from desktop.db.manifest import Manifest, manifest_from_json, require_authentic
from desktop.db.migrate import migrations
from desktop.db.slots_json import slots_from_json
from desktop.domain.problems import Problem, storage, vault
from desktop.domain.problems import backup as texts
from desktop.domain.progress import READING_BACK, Cancelled, Progress, stop_if
from desktop.system.files import forget_cached, new_private_file, sync_file, told


@dataclass(frozen=True, slots=True)
class OpenBackup:
    """A backup whose form is sound; its manifest is not authenticated yet."""

    path: Path
    file: BinaryIO
    database: Entry
    slots: KeySlots
    manifest: Manifest
    code: str


@contextmanager
def opened_backup(path: Path) -> Iterator[OpenBackup]:
    """Check form, manifest and slots. Problem: missing, not a backup, damaged, newer."""
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise Problem(texts.BACKUP_MISSING, path=str(path)) from None
    except OSError as error:
        name = type(error).__name__
        raise Problem(storage.CANNOT_OPEN, detail=name, path=str(path)) from error
    with file:
        try:
            backup = _opened(path, file)
        except OSError as error:
            name = type(error).__name__
            raise Problem(storage.CANNOT_OPEN, detail=name, path=str(path)) from error
        yield backup


def _opened(path: Path, file: BinaryIO) -> OpenBackup:
    entries = read_entries(file)
    manifest, code = manifest_from_json(read_small(file, entries[MANIFEST]))
    keys = read_small(file, entries[KEYS])
    database = entries[DATABASE]
    same_keys = hashlib.sha256(keys).hexdigest() == manifest.keys_sha256
    if not same_keys or database.size != manifest.size:
        raise Problem(texts.BACKUP_ALTERED)
    slots = _slots(keys)
    if slots.vault_id.hex() != manifest.contents.vault_id:
        raise Problem(texts.BACKUP_ALTERED)
    return OpenBackup(path, file, database, slots, manifest, code)


def _slots(keys: bytes) -> KeySlots:
    try:
        return slots_from_json(keys)
    except Problem as problem:
        if problem.text is vault.KEYS_NEWER:
            raise Problem(texts.BACKUP_NEWER) from problem
        raise Problem(texts.BACKUP_DAMAGED, detail=problem.text.code) from problem


def database_chunks(
    backup: OpenBackup, progress: Progress, cancelled: Cancelled
) -> Iterator[bytes]:
    """The database in pieces; a Problem after the last one if its SHA-256 is another."""
    hashed, done = hashlib.sha256(), 0
    for chunk in read_chunks(backup.file, backup.database):
        stop_if(cancelled)
        hashed.update(chunk)
        done += len(chunk)
        progress(done / max(backup.database.size, 1), READING_BACK)
        yield chunk
    if hashed.hexdigest() != backup.manifest.sha256:
        raise Problem(texts.BACKUP_ALTERED, detail="sha256")


def read_through(backup: OpenBackup, progress: Progress, cancelled: Cancelled) -> None:
    """Read the database without keeping it."""
    for _ in database_chunks(backup, progress, cancelled):
        pass


def read_back(path: Path, expected: Manifest, cancelled: Cancelled) -> None:
    """Read a backup just written from the disk: its contents must be those that were packed."""
    forget_cached(path)
    with opened_backup(path) as backup:
        read_through(backup, lambda _fraction, _stage: None, cancelled)
        if backup.manifest != expected:
            raise Problem(texts.BACKUP_NOT_EQUAL)


def unpack_database(
    backup: OpenBackup, data_key: bytes, target: Path, progress: Progress, cancelled: Cancelled
) -> None:
    """Authenticate the manifest, write the database to `target`, run every check on it.

    The caller removes `target` after a failure.
    """
    require_authentic(backup.manifest, backup.code, data_key)
    if backup.manifest.contents.schema > migrations()[-1].number:
        raise Problem(texts.BACKUP_NEWER)
    with told(target), new_private_file(target) as file:
        for chunk in database_chunks(backup, lambda f, s: progress(f * 0.4, s), cancelled):
            file.write(chunk)
    sync_file(target)
    try:
        state = check_copy(target, data_key, lambda f, s: progress(0.4 + f * 0.6, s), cancelled)
    except Problem as problem:
        raise Problem(texts.BACKUP_DAMAGED, detail=problem.text.code) from problem
    contents = backup.manifest.contents
    stated = (contents.generation, dict(contents.counts), backup.manifest.digest)
    if (state.generation, state.counts(), state.digest()) != stated:
        raise Problem(texts.BACKUP_ALTERED, detail="state")

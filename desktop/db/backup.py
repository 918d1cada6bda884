# SPDX-License-Identifier: Apache-2.0
"""Writing a backup while the vault stays in use: copy, pack, read back, compare, rename."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path

from desktop.db.archive import DATABASE, KEYS, MANIFEST, ArchiveWriter, file_chunks
from desktop.db.copying import check_copy, copy_in_steps, copy_target, remove_copy
from desktop.db.keys import KeySlots
from desktop.db.manifest import Manifest, manifest_to_json
from desktop.db.setdigest import State
from desktop.db.slots_json import slots_to_json
from desktop.db.store import Store
from desktop.db.verify import read_back
from desktop.domain.backup import BackupContents
from desktop.domain.problems import Problem
from desktop.domain.problems import backup as texts
from desktop.domain.progress import (
    COPYING,
    DONE,
    PACKING,
    READING_BACK,
    Cancelled,
    Progress,
    part,
    stop_if,
)
from desktop.system.durable import sync_folder
from desktop.system.files import new_private_file, part_of, remove, sync_file, sync_so_far, told

_COPIED, _PACKED, _READ = 0.4, 0.55, 0.65
# Eight megabytes: a save that comes while much more is waiting for the disk waits for all of it.
_SYNC_STEPS, _SYNC_CHUNKS = 16, 8


@dataclass(frozen=True, slots=True)
class BackupOrder:
    """What a new backup is to be: the keys that open it, its number, its time, its maker."""

    data_key: bytes
    slots: KeySlots
    sequence: int
    made_at: datetime
    app_version: str


def write_backup(
    store: Store, order: BackupOrder, file: Path, progress: Progress, cancelled: Cancelled
) -> Manifest:
    """Write and prove the backup `file`. Whatever goes wrong, no part of it is left behind."""
    copy, packed = file.with_name(file.name + ".db.part"), part_of(file)
    with told(file):
        try:
            remove_copy(copy)
            state = _snapshot(store, order, copy, part(progress, 0, _COPIED), cancelled)
            progress(_COPIED, PACKING)
            manifest = _pack(copy, packed, order, state, cancelled)
            progress(_PACKED, READING_BACK)
            read_back(packed, manifest, cancelled)
            _require_equal(copy, order, state, part(progress, _READ, 1), cancelled)
            packed.replace(file)
            sync_folder(file.parent)
        finally:
            remove_copy(copy)
            remove(packed)
    progress(1, DONE)
    return manifest


def _snapshot(
    store: Store, order: BackupOrder, copy: Path, progress: Progress, cancelled: Cancelled
) -> State:
    """Copy in small steps; the state is that of the last step, taken under the same hold."""
    states: list[State] = []
    with (
        copy_target(copy, order.data_key) as target,
        copy.open("r+b") as file,
        store.stepping("backup") as (source, breathe),
    ):
        steps = count(1)

        def between(left: int, total: int) -> None:
            stop_if(cancelled)
            if left == 0:
                states.append(store.state)
                return
            progress(1 - left / max(total, 1), COPYING)
            breathe(partial(sync_so_far, file) if next(steps) % _SYNC_STEPS == 0 else None)

        copy_in_steps(source, target, between)
    return states[-1]


def _pack(
    copy: Path, packed: Path, order: BackupOrder, state: State, cancelled: Cancelled
) -> Manifest:
    hashed = hashlib.sha256()

    def chunks() -> Iterator[bytes]:
        for number, chunk in enumerate(file_chunks(copy), 1):
            stop_if(cancelled)
            hashed.update(chunk)
            yield chunk
            if number % _SYNC_CHUNKS == 0:
                sync_so_far(file)

    keys = slots_to_json(order.slots)
    with new_private_file(packed) as file:
        writer = ArchiveWriter(file)
        writer.add(DATABASE, chunks())
        manifest = _manifest(order, state, copy.stat().st_size, hashed.hexdigest(), keys)
        writer.add(KEYS, iter([keys]))
        writer.add(MANIFEST, iter([manifest_to_json(manifest, order.data_key)]))
        writer.finish()
    sync_file(packed)
    return manifest


def _manifest(order: BackupOrder, state: State, size: int, sha256: str, keys: bytes) -> Manifest:
    contents = BackupContents(
        order.slots.vault_id.hex(),
        order.sequence,
        state.generation,
        order.made_at,
        state.schema,
        order.app_version,
        state.counts(),
    )
    return Manifest(contents, state.digest(), size, sha256, hashlib.sha256(keys).hexdigest())


def _require_equal(
    copy: Path, order: BackupOrder, state: State, progress: Progress, cancelled: Cancelled
) -> None:
    if check_copy(copy, order.data_key, progress, cancelled) != state:
        raise Problem(texts.BACKUP_NOT_EQUAL)

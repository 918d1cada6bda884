# SPDX-License-Identifier: Apache-2.0
"""Facts about backups: what is in one, how far it was checked, which are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path

from desktop.domain.ids import BackupId

SUFFIX = ".teduh"


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a backup says it holds. `counts` is rows per table."""

    vault_id: str
    sequence: int
    generation: int
    made_at: datetime
    schema: int
    app_version: str
    counts: Mapping[str, int]

    @property
    def clients(self) -> int:
        """Number of clients."""
        return self.counts.get("client", 0)

    @property
    def sessions(self) -> int:
        """Number of sessions."""
        return self.counts.get("session", 0)

    @property
    def notes(self) -> int:
        """Number of notes."""
        return self.counts.get("note", 0)

    @property
    def administrations(self) -> int:
        """Number of answer sheets."""
        return self.counts.get("administration", 0)


@dataclass(frozen=True, slots=True)
class BackupRecord:
    """A backup this vault remembers. `sequence` orders them, whatever the clock said.

    `sha256` is of the database inside; `seconds` is how long it took; `proven_at` is the last
    restore drill.
    """

    id: BackupId
    uuid: str
    sequence: int
    made_at: datetime
    path: str
    size: int
    sha256: str
    generation: int
    clients: int
    notes: int
    administrations: int
    seconds: float
    verified_at: datetime | None
    proven_at: datetime | None
    same_disk: bool


class Depth(Enum):
    """How far a check could go."""

    STRUCTURE = "structure"
    """Without a secret: form, checksums and key slots; not whether the records are right."""
    WHOLE = "whole"
    """With the key: every page, reference and record as well."""


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """A check that found nothing wrong; what it found wrong is raised as a Problem."""

    path: Path
    contents: BackupContents
    depth: Depth


@dataclass(frozen=True, slots=True)
class RestoreResult:
    """What was restored, and where the data that were there before are now."""

    folder: Path
    contents: BackupContents
    kept_before: Path | None


@dataclass(frozen=True, slots=True)
class PassphraseSecret:
    """The passphrase that was in use when the backup was made."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoverySecret:
    """The printed recovery key as typed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DataKeySecret:
    """The data key itself: the vault with the id `vault_id` is open already."""

    key: bytes = field(repr=False)
    vault_id: str


BackupSecret = PassphraseSecret | RecoverySecret | DataKeySecret

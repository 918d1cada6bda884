# SPDX-License-Identifier: Apache-2.0
"""The chain of signatures: each covers a text and the signature before it, across the vault."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

FORMAT = "teduh-signature-1"


class SignedKind(StrEnum):
    """What can be signed."""

    NOTE = "note"
    ADDENDUM = "addendum"


@dataclass(frozen=True, slots=True)
class Signed:
    """What one signature covers. `owner` is the uuid of the session, or of the addendum's note."""

    kind: SignedKind
    uuid: str
    owner: str
    body: str
    signed_at: datetime
    signed_by: str
    previous: str


def signature(signed: Signed) -> str:
    """SHA-256 (hex) over every field, each preceded by its length, so none can flow into another.

    The moment counts in whole milliseconds, as the vault stores it.
    """
    moment = signed.signed_at.astimezone(UTC).isoformat(timespec="milliseconds")
    fields = (FORMAT, signed.kind.value, signed.uuid, signed.owner, moment, signed.signed_by)
    digest = hashlib.sha256()
    for field in (*fields, signed.previous, signed.body):
        data = field.encode()
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What checking all signatures found: how many texts, and what is wrong with which."""

    checked: int
    faults: tuple[SignatureFault, ...]


@dataclass(frozen=True, slots=True)
class SignatureFault:
    """A signed text whose signature does not fit. `altered`: its own words; else its place."""

    kind: SignedKind
    uuid: str
    altered: bool

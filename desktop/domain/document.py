# SPDX-License-Identifier: Apache-2.0
"""Documents kept in the vault, and the register of what left it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import ClientId, DisclosureId, DocumentId, SessionId


class DocumentKind(StrEnum):
    """What a document is."""

    TRANSCRIPT = "transcript"
    REPORT = "report"
    SCAN = "scan"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document without its content. `size` in bytes; `pages` chunks of content.

    Until `arrived`, its pages are still being written and nobody is shown it.
    """

    id: DocumentId
    uuid: str
    client_id: ClientId
    session_id: SessionId | None
    kind: DocumentKind
    title: str
    media_type: str
    size: int
    pages: int
    sha256: str
    created_at: datetime
    arrived: bool = True
    trashed_at: datetime | None = None


class DisclosureBasis(StrEnum):
    """On which ground something was given to somebody."""

    CLIENT_COPY = "client_copy"
    CONSENT = "consent"
    GUARDIAN = "guardian"
    COURT_ORDER = "court_order"
    DANGER_TO_LIFE = "danger_to_life"
    OTHER_LAW = "other_law"
    OWN_FILE = "own_file"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Who got what, when, why, on which basis. A row of table `disclosure`."""

    id: DisclosureId
    uuid: str
    client_id: ClientId
    what: str
    recipient: str
    purpose: str
    basis: DisclosureBasis
    identity: str
    sha256: str
    disclosed_at: datetime

# SPDX-License-Identifier: Apache-2.0
"""Clients, the people around them, and first enquiries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.episode import Service
from desktop.domain.ids import ClientId, ContactId, EnquiryId


class ClientStatus(StrEnum):
    """Where a client stands with the practice."""

    INQUIRY = "inquiry"
    WAITING = "waiting"
    ACTIVE = "active"
    PAUSED = "paused"
    CLOSED = "closed"


class Sex(StrEnum):
    """As the client gives it; the empty string on a client means not recorded."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class FormOfAddress(StrEnum):
    """How the client is spoken to; the empty string on a client means by name alone."""

    BAPAK = "bapak"
    IBU = "ibu"
    SAUDARA = "saudara"
    SAUDARI = "saudari"
    KAK = "kak"
    ANANDA = "ananda"


@dataclass(frozen=True, slots=True)
class Client:
    """A client record. A row of table `client`.

    `full_name` is one field, as the client writes it, or "" for an anonymous client, who then has
    an `alias`; one of the two is never empty. `phone` is stored +62…, typed 08….
    """

    id: ClientId
    uuid: str
    code: str
    full_name: str
    alias: str
    nickname: str
    form_of_address: FormOfAddress | None
    birth_date: date | None
    sex: Sex | None
    marital_status: str
    education: str
    occupation: str
    religion: str
    address: str
    nik: str
    bpjs: str
    phone: str
    email: str
    contact_preference: str
    referral_source: str
    status: ClientStatus
    retention_until: date | None
    note: str
    created_at: datetime
    updated_at: datetime
    trashed_at: datetime | None

    @property
    def name(self) -> str:
        """The name to show: the full name, or the alias of an anonymous client."""
        return self.full_name or self.alias

    @property
    def anonymous(self) -> bool:
        """Known by an alias only."""
        return not self.full_name


@dataclass(frozen=True, slots=True)
class ClientDraft:
    """What a therapist types into the client form. Checked by the service that saves it."""

    full_name: str = ""
    alias: str = ""
    code: str = ""
    nickname: str = ""
    form_of_address: FormOfAddress | None = None
    birth_date: date | None = None
    sex: Sex | None = None
    marital_status: str = ""
    education: str = ""
    occupation: str = ""
    religion: str = ""
    address: str = ""
    nik: str = ""
    bpjs: str = ""
    phone: str = ""
    email: str = ""
    contact_preference: str = ""
    referral_source: str = ""
    status: ClientStatus = ClientStatus.ACTIVE
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClientLine:
    """One narrow row of the client list: what its two lines and its mark need, nothing more.

    Times are aware UTC. `last_measure` is a measure id with `last_score` as it is read on screen
    and `last_direction` -1, 0, +1 of the score itself against the one before (None: no earlier).
    `due_measure` is a measure an active client is to fill in since `due_on`, "" for none.
    """

    id: ClientId
    code: str
    name: str
    anonymous: bool
    status: ClientStatus
    next_at: datetime | None
    last_at: datetime | None
    sessions_held: int
    last_measure: str
    last_score: float | None
    last_direction: int | None
    open_risks: int
    due_measure: str = ""
    due_on: date | None = None


class ClientSort(StrEnum):
    """In which order clients are listed."""

    NAME = "name"
    LAST = "last"
    NEXT = "next"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class ClientFilter:
    """Which clients are listed: all conditions hold together; `statuses` None is anywhere.

    `text` is sought in name, alias, nickname and code. `service`: one they have or had.
    `attention`: an open risk, an unsigned note of an earlier day, or a measure that is due.
    """

    text: str = ""
    statuses: frozenset[ClientStatus] | None = None
    tag: str = ""
    service: Service | None = None
    attention: bool = False


@dataclass(frozen=True, slots=True)
class ClientName:
    """What a client is found by. `key` holds every name and the code, folded, on lines."""

    id: ClientId
    code: str
    name: str
    anonymous: bool
    status: ClientStatus
    key: str


class ContactRole(StrEnum):
    """What a person is to the client."""

    EMERGENCY = "emergency"
    GUARDIAN = "guardian"
    PARTNER = "partner"
    PARENT = "parent"
    PHYSICIAN = "physician"
    REFERRER = "referrer"
    TEACHER = "teacher"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person around the client. `may_consent`: a guardian (wali) who may sign for the client."""

    id: ContactId
    uuid: str
    client_id: ClientId
    role: ContactRole
    name: str
    relation: str
    phone: str
    email: str
    may_call: bool
    may_consent: bool
    note: str
    trashed_at: datetime | None = None


class EnquiryStatus(StrEnum):
    """What became of a first call."""

    NEW = "new"
    WAITING = "waiting"
    CLIENT = "client"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Enquiry:
    """A first call, noted in twenty seconds; nothing but a name or alias is demanded."""

    id: EnquiryId
    uuid: str
    name: str
    phone: str
    caller: str
    concern: str
    preferred_times: str
    status: EnquiryStatus
    client_id: ClientId | None
    created_at: datetime
    service: Service | None = None
    trashed_at: datetime | None = None

# SPDX-License-Identifier: Apache-2.0
"""The list for supervision: questions, with a client or without, and what came of them."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any
from uuid import uuid4

from desktop.db import administrations
from desktop.db import supervision as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, SessionId, SupervisionItemId
from desktop.domain.note_text import check_section
from desktop.domain.problems import Problem
from desktop.domain.problems.beside import QUESTION_MISSING, QUESTION_NEEDS_WORDS
from desktop.domain.problems.notes import SESSION_MISSING
from desktop.domain.problems.outcomes import CLIENT_MISSING, SESSION_OF_OTHER_CLIENT
from desktop.domain.supervision import (
    SupervisionDraft,
    SupervisionFilter,
    SupervisionItem,
    SupervisionLine,
)
from desktop.domain.trash import TrashKind
from desktop.services.trash import move_to_trash, restore
from desktop.services.typed_text import tidy
from desktop.services.vault import OpenVault

_LIMIT = 500


def add_question(vault: OpenVault, draft: SupervisionDraft) -> tuple[SupervisionItemId, Changed]:
    """A new question."""
    typed, now = _checked(draft), vault.clock.now()
    with vault.store.writing("supervision.add") as conn:
        _check_places(conn, typed)
        made = SupervisionItem(
            id=SupervisionItemId(0),
            uuid=str(uuid4()),
            created_at=now,
            updated_at=now,
            trashed_at=None,
            **_typed(typed),
        )
        key = db.insert_item(conn, made)
        append_audit(conn, vault.clock, "supervision.add", "supervision_item", made.uuid)
    return key, Changed.SUPERVISION


def update_question(vault: OpenVault, item: SupervisionItemId, draft: SupervisionDraft) -> Changed:
    """Replace what was typed, also whether it was discussed and what came of it."""
    typed = _checked(draft)
    with vault.store.writing("supervision.update") as conn:
        _check_places(conn, typed)
        after = replace(_present(conn, item), updated_at=vault.clock.now(), **_typed(typed))
        db.update_item(conn, after)
        append_audit(conn, vault.clock, "supervision.update", "supervision_item", after.uuid)
    return Changed.SUPERVISION


def discuss_question(vault: OpenVault, item: SupervisionItemId, outcome: str = "") -> Changed:
    """Discussed today, with what came of it."""
    before = draft_of_question(get_question(vault, item))
    after = replace(before, discussed_on=vault.clock.today(), outcome=outcome)
    return update_question(vault, item, after)


def reopen_question(vault: OpenVault, item: SupervisionItemId) -> Changed:
    """Still to be discussed; the outcome is taken back."""
    before = draft_of_question(get_question(vault, item))
    return update_question(vault, item, replace(before, discussed_on=None, outcome=""))


def trash_question(vault: OpenVault, item: SupervisionItemId) -> Changed:
    """Into the trash."""
    return move_to_trash(vault, TrashKind.SUPERVISION, item)


def untrash_question(vault: OpenVault, item: SupervisionItemId) -> Changed:
    """Out of the trash again."""
    return restore(vault, TrashKind.SUPERVISION, item)


def get_question(vault: OpenVault, item: SupervisionItemId) -> SupervisionItem:
    """One question, also from the trash; Problem when it is not there."""
    with vault.store.reading("supervision.get") as conn:
        return _present(conn, item)


def draft_of_question(item: SupervisionItem) -> SupervisionDraft:
    """What the form starts from."""
    return SupervisionDraft(
        **{each.name: getattr(item, each.name) for each in fields(SupervisionDraft)}
    )


def list_questions(
    vault: OpenVault,
    wanted: SupervisionFilter = SupervisionFilter.OPEN,
    client: ClientId | None = None,
    limit: int = _LIMIT,
) -> tuple[SupervisionLine, ...]:
    """Questions, the newest first; of one client where one is named."""
    with vault.store.reading("supervision.list") as conn:
        return db.listed(conn, wanted, client, limit)


def questions_of_session(vault: OpenVault, session: SessionId) -> tuple[SupervisionItem, ...]:
    """What was marked in a session."""
    with vault.store.reading("supervision.session") as conn:
        return db.of_session(conn, session)


def question_text(item: SupervisionItem) -> str:
    """What search looks through."""
    return "\n".join(part for part in (item.question, item.outcome) if part)


def _typed(draft: SupervisionDraft) -> dict[str, Any]:
    return {each.name: getattr(draft, each.name) for each in fields(SupervisionDraft)}


def _checked(draft: SupervisionDraft) -> SupervisionDraft:
    typed = tidy(draft)
    if not typed.question:
        raise Problem(QUESTION_NEEDS_WORDS)
    check_section(typed.question)
    check_section(typed.outcome)
    return typed


def _check_places(conn: Connection, draft: SupervisionDraft) -> None:
    client = draft.client_id
    if client is not None and administrations.client_uuid(conn, client) is None:
        raise Problem(CLIENT_MISSING)
    if draft.session_id is not None:
        place = administrations.session_place(conn, draft.session_id)
        if place is None:
            raise Problem(SESSION_MISSING)
        if client is not None and place[0] != client:
            raise Problem(SESSION_OF_OTHER_CLIENT)


def _present(conn: Connection, item: SupervisionItemId) -> SupervisionItem:
    found = db.item(conn, item)
    if found is None:
        raise Problem(QUESTION_MISSING)
    return found

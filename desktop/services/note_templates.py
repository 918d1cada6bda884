# SPDX-License-Identifier: Apache-2.0
"""The templates of session notes: those of the program as they come or changed, and one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from uuid import uuid4

from desktop.db import writing_aids as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.i18n import Language
from desktop.domain.ids import SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.aids import AID_TOO_LONG, TEMPLATE_NAMELESS
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.writing_aids import (
    BODY_LIMIT,
    NAME_LIMIT,
    NoteTemplate,
    TemplateChoice,
    program_templates,
)
from desktop.services.typed_text import tidy_text
from desktop.services.vault import OpenVault
from desktop.system.resources import resource_folder


@cache
def _program(language: Language) -> dict[str, tuple[str, str]]:
    path = resource_folder() / "templates" / f"notes.{language.value}.txt"
    return program_templates(path.read_text(encoding="utf-8"))


def list_templates(vault: OpenVault, language: Language) -> tuple[TemplateChoice, ...]:
    """All of them in the therapist's order, the hidden ones too."""
    with vault.store.reading("template.list") as conn:
        rows = db.templates(conn)
    program = _program(language)
    by_code = {row.code: row for row in rows if row.code}
    placed: list[tuple[int, int, TemplateChoice]] = []
    for number, (code, (name, body)) in enumerate(program.items()):
        row = by_code.get(code)
        place = row.position if row else number
        placed.append((place, number, _of_program(code, name, body, row)))
    placed += [
        (row.position, len(program) + number, _own(row))
        for number, row in enumerate(rows)
        if not row.code
    ]
    return tuple(choice for _, _, choice in sorted(placed, key=lambda one: one[:2]))


def _of_program(code: str, name: str, body: str, row: NoteTemplate | None) -> TemplateChoice:
    if row is None:
        return TemplateChoice(code, name, body)
    changed = bool(row.name or row.body)
    return TemplateChoice(
        code, row.name or name, row.body or body, row.hidden, row.id, changed=changed
    )


def _own(row: NoteTemplate) -> TemplateChoice:
    return TemplateChoice(row.uuid, row.name, row.body, row.hidden, row.id, own=True)


def find_template(vault: OpenVault, language: Language, key: str) -> TemplateChoice | None:
    """One of them by code or uuid; None for one that is gone."""
    return next((one for one in list_templates(vault, language) if one.key == key), None)


def last_template(vault: OpenVault, session: SessionId) -> str:
    """The key a new note of a session begins with, "" for none."""
    with vault.store.reading("template.last") as conn:
        return db.last_used(conn, session)


def stored_template(vault: OpenVault, number: int) -> NoteTemplate | None:
    """What is stored of one, to be put back later."""
    with vault.store.reading("template.get") as conn:
        return db.template(conn, number)


def add_template(vault: OpenVault, name: str, body: str, language: Language) -> tuple[int, Changed]:
    """A template of one's own, at the end of the list."""
    name, body = _checked(name, body)
    place = len(list_templates(vault, language))
    with vault.store.writing("template.add") as conn:
        record = _new(vault, "", name=name, body=body, position=place)
        key = db.put_template(conn, record)
        append_audit(conn, vault.clock, "template.add", "note_template", record.uuid)
    return key, Changed.TEMPLATES


def change_template(vault: OpenVault, choice: TemplateChoice, name: str, body: str) -> Changed:
    """Other words for a template; one of the program keeps its code and can be reset."""
    name, body = _checked(name, body)
    with vault.store.writing("template.change") as conn:
        record = _row(vault, conn, choice)
        _store(vault, conn, replace(record, name=name, body=body), "template.change")
    return Changed.TEMPLATES


def reset_template(vault: OpenVault, choice: TemplateChoice) -> Changed:
    """A template of the program as it comes; its place stays."""
    with vault.store.writing("template.reset") as conn:
        record = replace(_row(vault, conn, choice), name="", body="", hidden=False)
        _store(vault, conn, record, "template.reset")
    return Changed.TEMPLATES


def hide_template(vault: OpenVault, choice: TemplateChoice, *, hidden: bool) -> Changed:
    """Leave a template out of the menu, or offer it again."""
    with vault.store.writing("template.hide") as conn:
        record = replace(_row(vault, conn, choice), hidden=hidden)
        _store(vault, conn, record, "template.hide")
    return Changed.TEMPLATES


def order_templates(vault: OpenVault, keys: Sequence[str], language: Language) -> Changed:
    """Offer them in the order of `keys`; those not named come after."""
    known = {choice.key: choice for choice in list_templates(vault, language)}
    wanted = [known[key] for key in keys if key in known]
    wanted += [choice for key, choice in known.items() if key not in keys]
    with vault.store.writing("template.order") as conn:
        for place, choice in enumerate(wanted):
            record = _row(vault, conn, choice)
            if record.position != place or not record.id:
                db.put_template(conn, replace(record, position=place))
        append_audit(conn, vault.clock, "template.order", "note_template", "")
    return Changed.TEMPLATES


def _checked(name: str, body: str) -> tuple[str, str]:
    name, body = tidy_text(name), tidy_text(body)
    if not name:
        raise Problem(TEMPLATE_NAMELESS)
    for text, limit in ((name, NAME_LIMIT), (body, BODY_LIMIT)):
        if len(text) > limit:
            raise Problem(AID_TOO_LONG, limit=limit)
    return name, body


def _row(vault: OpenVault, conn: Connection, choice: TemplateChoice) -> NoteTemplate:
    """What is stored of it; a first row, not stored yet, for one of the program."""
    found = db.template(conn, choice.id) if choice.id else None
    if found is None and not choice.own:
        codes = list(_program(Language.INDONESIAN))
        found = next((row for row in db.templates(conn) if row.code == choice.key), None)
        found = found or _new(vault, choice.key, position=codes.index(choice.key))
    if found is None or found.trashed_at is not None:
        raise Problem(RECORD_GONE)
    return found


def _new(
    vault: OpenVault, code: str, *, name: str = "", body: str = "", position: int
) -> NoteTemplate:
    now = vault.clock.now()
    return NoteTemplate(
        id=0,
        uuid=str(uuid4()),
        code=code,
        name=name,
        body=body,
        position=position,
        hidden=False,
        created_at=now,
        updated_at=now,
        trashed_at=None,
    )


def _store(vault: OpenVault, conn: Connection, record: NoteTemplate, action: str) -> None:
    db.put_template(conn, replace(record, updated_at=vault.clock.now()))
    append_audit(conn, vault.clock, action, "note_template", record.uuid)

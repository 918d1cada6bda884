# SPDX-License-Identifier: Apache-2.0
"""Filled-in measures: recorded with their score, corrected, charted and compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import uuid4

from desktop.db import administrations, norms
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.administration import (
    Administration,
    AdministrationDraft,
    AnswerSource,
    RiskState,
)
from desktop.domain.changed import Changed
from desktop.domain.chart import ChartModel
from desktop.domain.chart_build import ChartEntry, ChartOptions, build_chart
from desktop.domain.i18n import Language, Translate
from desktop.domain.ids import AdministrationId, ClientId, EpisodeId, MeasureId
from desktop.domain.measures.change import Change, change
from desktop.domain.measures.model import Measure
from desktop.domain.measures.scoring import Score, score, score_total
from desktop.domain.note_text import check_section
from desktop.domain.problems import Problem
from desktop.domain.problems import outcomes as texts
from desktop.domain.problems.notes import SESSION_MISSING
from desktop.domain.trash import TrashKind
from desktop.services.measure_library import measure_library
from desktop.services.risk import flag_administration
from desktop.services.trash import move_to_trash, restore
from desktop.services.vault import OpenVault


@dataclass(frozen=True, slots=True)
class _Scored:
    """What the engine says about one draft."""

    answers: tuple[int | None, ...]
    total: float | None
    complete: bool
    risk: RiskState
    source: AnswerSource


def record(
    vault: OpenVault, client: ClientId, draft: AdministrationDraft, *, historic: bool = False
) -> tuple[Administration, Changed]:
    """Score and keep a form; a positive or unknown risk item opens a flag, unless historic.

    A form dated before the client's newest of the same measure is historic by itself.
    """
    measure = measure_library().get(draft.measure_id)
    scored = _scored(measure, draft)
    _check(vault, draft)
    with vault.store.writing("administration.record") as conn:
        form = new_form(vault, conn, client, draft, scored, measure.version, historic=historic)
        form = replace(form, id=administrations.insert(conn, form))
        detail: dict[str, str | int] = {"measure": measure.id}
        append_audit(
            conn, vault.clock, "administration.record", "administration", form.uuid, detail
        )
        flagged = flag_administration(vault, conn, form)
    return form, Changed.ADMINISTRATIONS | flagged


def new_form(
    vault: OpenVault,
    conn: Connection,
    client: ClientId,
    draft: AdministrationDraft,
    scored: _Scored,
    version: int,
    *,
    historic: bool,
) -> Administration:
    """The form as it will be stored, not stored yet."""
    episode = _episode(conn, client, draft)
    newest = administrations.newest_day(conn, client, draft.measure_id)
    return Administration(
        id=AdministrationId(0),
        uuid=str(uuid4()),
        client_id=client,
        episode_id=episode,
        session_id=draft.session_id,
        measure_id=draft.measure_id,
        measure_version=version,
        filled_on=draft.filled_on,
        time_point=draft.time_point,
        informant=draft.informant,
        source=scored.source,
        answers=scored.answers,
        total=scored.total,
        complete=scored.complete,
        risk=scored.risk,
        historic=historic or (newest is not None and draft.filled_on < newest),
        note=draft.note,
        created_at=vault.clock.now(),
        trashed_at=None,
    )


def _episode(conn: Connection, client: ClientId, draft: AdministrationDraft) -> EpisodeId | None:
    if administrations.client_uuid(conn, client) is None:
        raise Problem(texts.CLIENT_MISSING)
    if draft.session_id is None:
        return administrations.open_episode(conn, client)
    place = administrations.session_place(conn, draft.session_id)
    if place is None:
        raise Problem(SESSION_MISSING)
    if place[0] != client:
        raise Problem(texts.SESSION_OF_OTHER_CLIENT)
    return place[1]


def update(
    vault: OpenVault, administration: AdministrationId, draft: AdministrationDraft
) -> tuple[Administration, Changed]:
    """Correct a form and score it again. A flag it opened stays until an assessment closes it."""
    measure = measure_library().get(draft.measure_id)
    scored = _scored(measure, draft)
    _check(vault, draft)
    with vault.store.writing("administration.update") as conn:
        before = _present(conn, administration)
        fresh = new_form(
            vault, conn, before.client_id, draft, scored, measure.version, historic=before.historic
        )
        form = replace(
            fresh,
            id=before.id,
            uuid=before.uuid,
            created_at=before.created_at,
            historic=before.historic,
            trashed_at=before.trashed_at,
        )
        administrations.update(conn, form)
        append_audit(conn, vault.clock, "administration.update", "administration", form.uuid)
        flagged = flag_administration(vault, conn, form)
    return form, Changed.ADMINISTRATIONS | flagged


def trash(vault: OpenVault, administration: AdministrationId) -> Changed:
    """Put a form into the trash; its flag is hidden with it, not closed."""
    return move_to_trash(vault, TrashKind.ADMINISTRATION, administration)


def untrash(vault: OpenVault, administration: AdministrationId) -> Changed:
    """Take a form back from the trash."""
    return restore(vault, TrashKind.ADMINISTRATION, administration)


def get_administration(vault: OpenVault, administration: AdministrationId) -> Administration:
    """One form; Problem when it is not there."""
    with vault.store.reading("administration.get") as conn:
        return _present(conn, administration)


def list_administrations(
    vault: OpenVault, client: ClientId, measure: MeasureId | None = None
) -> tuple[Administration, ...]:
    """A client's forms (of one measure), oldest first."""
    with vault.store.reading("administration.list") as conn:
        return administrations.of_client(conn, client, measure)


def measures_of(vault: OpenVault, client: ClientId) -> tuple[MeasureId, ...]:
    """Measures this client has filled in, the last used first."""
    with vault.store.reading("administration.measures") as conn:
        return administrations.measures_of(conn, client)


def list_measures_in_use(vault: OpenVault) -> tuple[Measure, ...]:
    """The measures offered: all that come with Teduh but those taken out of use."""
    with vault.store.reading("measure.in_use") as conn:
        usage = administrations.usage(conn)
    return tuple(one for one in measure_library().measures if usage.get(one.id, True))


def set_in_use(vault: OpenVault, measure: MeasureId, *, used: bool) -> Changed:
    """Offer a measure, or no longer offer it; its scores stay."""
    known = measure_library().get(measure)
    with vault.store.writing("measure.use") as conn:
        administrations.set_in_use(conn, known.id, used=used)
        detail: dict[str, str | int] = {"measure": known.id, "used": int(used)}
        append_audit(conn, vault.clock, "measure.use", "measure", "", detail)
    return Changed.MEASURES


def chart_of(
    vault: OpenVault,
    client: ClientId,
    measure: MeasureId,
    options: ChartOptions,
    translate: Translate,
    language: Language,
    *,
    since: date = date.min,
    until: date = date.max,
) -> ChartModel:
    """The chart of one measure; the norms entered in this vault are put into `options`.

    `since` and `until` (both inclusive) leave out forms filled in at other times.
    """
    known = measure_library().get(measure)
    with vault.store.reading("chart") as conn:
        forms = administrations.of_client(conn, client, known.id)
        numbers = administrations.session_numbers(conn, client)
        entered = norms.listed(conn, known.id)
    entries = [
        ChartEntry(
            form.filled_on,
            form.total if form.complete else None,
            numbers.get(form.session_id) if form.session_id else None,
            form.id,
        )
        for form in forms
        if since <= form.filled_on <= until
    ]
    return build_chart(known, entries, replace(options, norms=entered), translate, language)


def change_between(vault: OpenVault, before: AdministrationId, after: AdministrationId) -> Change:
    """What happened between two complete forms of one measure and client."""
    with vault.store.reading("change") as conn:
        first, last = _present(conn, before), _present(conn, after)
        entered = norms.listed(conn, first.measure_id)
    same = first.measure_id == last.measure_id and first.client_id == last.client_id
    if not same or first.total is None or last.total is None:
        raise Problem(texts.NOT_COMPARABLE)
    measure = measure_library().get(first.measure_id)
    return change(measure, first.total, last.total, entered)


def _scored(measure: Measure, draft: AdministrationDraft) -> _Scored:
    if draft.total_only is not None:
        if draft.answers:
            raise Problem(texts.ADMINISTRATION_BOTH)
        imported = draft.source is AnswerSource.IMPORTED
        source = AnswerSource.IMPORTED if imported else AnswerSource.TOTAL_ONLY
        whole = score_total(measure, draft.total_only)
        return _Scored((), float(whole.total), True, whole.risk, source)
    if all(answer is None for answer in draft.answers):
        raise Problem(texts.ADMINISTRATION_EMPTY)
    found = score(measure, draft.answers)
    total = float(found.total) if isinstance(found, Score) else None
    return _Scored(draft.answers, total, total is not None, found.risk, draft.source)


def _check(vault: OpenVault, draft: AdministrationDraft) -> None:
    check_section(draft.note)
    if draft.filled_on > vault.clock.today():
        raise Problem(texts.ADMINISTRATION_FUTURE)


def _present(conn: Connection, administration: AdministrationId) -> Administration:
    found = administrations.get(conn, administration)
    if found is None:
        raise Problem(texts.ADMINISTRATION_MISSING)
    return found

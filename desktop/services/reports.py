# SPDX-License-Identifier: Apache-2.0
"""Reports as PDF bytes in memory; saving one enters it in the register of disclosures."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

from desktop.db import administrations, disclosures, report_facts
from desktop.db.audit import append_audit
from desktop.domain.audience import Reader
from desktop.domain.changed import Changed
from desktop.domain.document import Disclosure
from desktop.domain.formats import clock_time, date_time, time_with_zone, weekday_date
from desktop.domain.i18n import Language, Translate
from desktop.domain.ids import ClientId, DisclosureId, SessionId
from desktop.domain.measures.words import CONTEXT as MEASURES
from desktop.domain.measures.words import SUPPORTS_JUDGEMENT
from desktop.domain.note import Addendum, Note
from desktop.domain.note_text import check_section
from desktop.domain.problems import Problem
from desktop.domain.problems.outcomes import CLIENT_MISSING, REPORT_EXISTS, REPORT_PERIOD_WRONG
from desktop.domain.record_words import modality_label
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.domain.report import ProgressReport
from desktop.domain.report_options import (
    DisclosureDraft,
    ReportOptions,
    ReportSection,
    SessionReportOptions,
)
from desktop.domain.report_words import ReportWords
from desktop.domain.session import Session
from desktop.domain.session_report import NoteSection, SessionSummary, TaskLine
from desktop.reports import (
    render_progress_report,
    render_recovery_sheet,
    render_session_summary,
)
from desktop.services.clients import present_client
from desktop.services.episodes import get_episode
from desktop.services.notes import note_of
from desktop.services.report_inputs import (
    ClientFacts,
    letterhead,
    note_parts,
    service_text,
    subject,
)
from desktop.services.sessions import get_session, session_number
from desktop.services.signing import list_addenda
from desktop.services.vault import OpenVault
from desktop.system.files import remove, write_file


def progress_input(
    vault: OpenVault, client: ClientId, options: ReportOptions, translate: Translate
) -> ProgressReport:
    """What a progress report or closing summary would say; the therapist may edit it further."""
    until = options.until or vault.clock.today()
    if options.since is not None and options.since > until:
        raise Problem(REPORT_PERIOD_WRONG)
    facts = ClientFacts(vault, client, options.since, until, translate, options.language)
    has = options.has
    limits = options.limits
    if limits is None:
        limits = translate(MEASURES, SUPPORTS_JUDGEMENT)
    return ProgressReport(
        kind=options.kind,
        language=options.language,
        letterhead=letterhead(vault, translate),
        subject=subject(facts.client, options.identity, until, options.language),
        dated=vault.clock.today(),
        since=facts.begun,
        until=until,
        service=facts.service,
        planned=facts.episode.episode.planned_sessions if facts.episode else None,
        held=facts.held,
        purpose=options.purpose,
        recipient=options.recipient,
        consent=options.consent,
        summary=_summary(facts, options),
        charts=facts.charts() if has(ReportSection.CHARTS) else (),
        measures=facts.measure_rows() if has(ReportSection.MEASURES) else (),
        measures_note=facts.norms() if has(ReportSection.MEASURES) else "",
        goals=facts.goal_rows() if has(ReportSection.GOALS) else (),
        done=facts.work_done() if has(ReportSection.WORK) else (),
        risk=options.risk if has(ReportSection.RISK) else "",
        plan=options.plan if has(ReportSection.PLAN) else "",
        limits=limits if has(ReportSection.LIMITS) else "",
        client_signs=has(ReportSection.CLIENT_SIGNS),
        confidentiality=options.confidentiality,
    )


def _summary(facts: ClientFacts, options: ReportOptions) -> str:
    if not options.has(ReportSection.SUMMARY):
        return ""
    return facts.summary() if options.summary is None else options.summary


def default_summary(
    vault: OpenVault, client: ClientId, options: ReportOptions, translate: Translate
) -> str:
    """The composed summary, for the therapist to change before the report is made."""
    until = options.until or vault.clock.today()
    return ClientFacts(vault, client, options.since, until, translate, options.language).summary()


def progress_report(
    vault: OpenVault, client: ClientId, options: ReportOptions, translate: Translate
) -> bytes:
    """A progress report or closing summary as PDF, in memory only."""
    return render_progress_report(progress_input(vault, client, options, translate), translate)


def session_input(
    vault: OpenVault, session: SessionId, options: SessionReportOptions, translate: Translate
) -> SessionSummary:
    """What the summary of one session would say: the chosen sections of its note, no more."""
    held, note, language = get_session(vault, session), note_of(vault, session), options.language
    client = present_client(vault, held.client_id)
    with vault.store.reading("report.session") as conn:
        goals = report_facts.goals_of_session(conn, held.client_id, session)
    addenda = list_addenda(vault, note.id) if note and options.addenda else ()
    words = ReportWords(translate, language)
    return SessionSummary(
        language=language,
        letterhead=letterhead(vault, translate),
        subject=subject(client, options.identity, vault.clock.today(), language),
        dated=vault.clock.today(),
        when=_when(held, language),
        number=session_number(vault, session),
        modality=", ".join(
            part for part in (modality_label(held.modality, translate), held.platform) if part
        ),
        present=held.participants,
        service=service_text(get_episode(vault, held.episode_id), translate),
        sections=_sections(note, options),
        addenda=tuple(
            part for one in addenda for part in _addendum(vault, one, words, options.reader)
        ),
        goals=goals if options.goals else (),
        tasks=tuple(TaskLine(text, done) for text, done in options.tasks),
        signed=_signed(vault, note, words),
        confidentiality=options.confidentiality,
    )


def _sections(note: Note | None, options: SessionReportOptions) -> tuple[NoteSection, ...]:
    return tuple(
        NoteSection(heading, text)
        for heading, text in note_parts(note.body if note else "", options.reader)
        if options.headings is None or heading in options.headings
    )


def _when(session: Session, language: Language) -> str:
    start = session.starts_at.astimezone(ZoneInfo(session.zone))
    day = weekday_date(start.date(), language)
    if session.ends_at is not None:
        end = session.ends_at.astimezone(ZoneInfo(session.zone))
        return f"{day} – {weekday_date(end.date(), language)}"
    end = start + timedelta(minutes=session.minutes)
    until = time_with_zone(end, language, session.zone)
    return f"{day}, {clock_time(start, language)}–{until}"


def _addendum(
    vault: OpenVault, addendum: Addendum, words: ReportWords, reader: Reader
) -> Iterator[NoteSection]:
    """Its sections that `reader` may see, under the moment it was added."""
    parts = note_parts(addendum.body, reader)
    moment = _moment(vault, addendum.signed_at, words.language)
    for number, (heading, text) in enumerate(parts):
        yield NoteSection(moment if number == 0 else heading, _titled(heading, text, number))


def _titled(heading: str, text: str, number: int) -> str:
    return f"### {heading}\n\n{text}" if heading and number == 0 else text


def _signed(vault: OpenVault, note: Note | None, words: ReportWords) -> str:
    if note is None or note.signed_at is None:
        return ""
    return words.signed(_moment(vault, note.signed_at, words.language), note.signed_by)


def _moment(vault: OpenVault, moment: datetime, language: Language) -> str:
    return date_time(vault.clock.local(moment), language)


def session_summary(
    vault: OpenVault, session: SessionId, options: SessionReportOptions, translate: Translate
) -> bytes:
    """The summary of one session as PDF, in memory only."""
    return render_session_summary(session_input(vault, session, options, translate), translate)


def recovery_sheet(
    key_text: str, created: date, practice: str, language: Language, translate: Translate
) -> bytes:
    """The printed page with the recovery key; needs no open vault."""
    sheet = RecoverySheet(language, created, key_text, practice)
    return render_recovery_sheet(sheet, translate)


def save_pdf(
    vault: OpenVault,
    path: Path,
    data: bytes,
    client: ClientId,
    draft: DisclosureDraft,
    *,
    replace: bool = False,
) -> tuple[DisclosureId, Changed]:
    """Write a report to `path`, whole or not at all, and enter it in the register.

    A file that is there is a Problem unless `replace`. Without its entry a new file does not stay.
    """
    for text in (draft.what, draft.recipient, draft.purpose):
        check_section(text)
    replaced = path.exists()
    if replaced and not replace:
        raise Problem(REPORT_EXISTS, file=path.name)
    with vault.store.reading("report.save") as conn:
        if administrations.client_uuid(conn, client) is None:
            raise Problem(CLIENT_MISSING)
    write_file(path, data)
    try:
        return register_disclosure(vault, client, draft, data)
    except BaseException:
        if not replaced:
            remove(path)
        raise


def register_disclosure(
    vault: OpenVault, client: ClientId, draft: DisclosureDraft, data: bytes
) -> tuple[DisclosureId, Changed]:
    """Enter what was saved or printed in the register, with the SHA-256 of its bytes."""
    entry = Disclosure(
        id=DisclosureId(0),
        uuid=str(uuid4()),
        client_id=client,
        what=draft.what,
        recipient=draft.recipient,
        purpose=draft.purpose,
        basis=draft.basis,
        identity=draft.identity.value,
        sha256=hashlib.sha256(data).hexdigest(),
        disclosed_at=vault.clock.now(),
    )
    with vault.store.writing("disclosure.add") as conn:
        key = disclosures.insert(conn, entry)
        detail: dict[str, str | int] = {"sha256": entry.sha256, "basis": entry.basis.value}
        append_audit(conn, vault.clock, "disclosure.add", "disclosure", entry.uuid, detail)
    return key, Changed.DISCLOSURES


def list_disclosures(
    vault: OpenVault, client: ClientId, limit: int = 200
) -> tuple[Disclosure, ...]:
    """What was given out about a client, newest first."""
    with vault.store.reading("disclosure.list") as conn:
        return disclosures.of_client(conn, client, limit)

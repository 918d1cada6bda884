# SPDX-License-Identifier: Apache-2.0
"""Reports: gathered from the records at the chosen identity, and registered when saved."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.administration import AdministrationDraft
from desktop.domain.audience import Reader
from desktop.domain.goal import GoalDraft
from desktop.domain.i18n import Language, untranslated
from desktop.domain.ids import ClientId, MeasureId, SessionId
from desktop.domain.practice import Practice
from desktop.domain.problems import Problem
from desktop.domain.problems.outcomes import REPORT_EXISTS, REPORT_PERIOD_WRONG
from desktop.domain.report import ProgressReport
from desktop.domain.report_identity import initials
from desktop.domain.report_options import (
    DisclosureDraft,
    IdentityLevel,
    ReportOptions,
    ReportSection,
    SessionReportOptions,
)
from desktop.domain.session_report import SessionSummary
from desktop.services.administrations import record
from desktop.services.goals import create_goal, rate_goal
from desktop.services.notes import open_note, save_draft, save_process_note
from desktop.services.practice import save_practice
from desktop.services.report_inputs import note_parts
from desktop.services.reports import (
    list_disclosures,
    progress_input,
    progress_report,
    recovery_sheet,
    save_pdf,
    session_input,
    session_summary,
)
from desktop.services.signing import add_addendum, sign_note
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_episode, utc

PHQ9 = MeasureId("phq-9")
ENGLISH = ReportOptions(Language.ENGLISH)
SESSION = SessionReportOptions(Language.ENGLISH)
SECRET = "countertransference"


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client with two scores, a rated goal, and two sessions with a technique."""
    save_practice(vault, Practice(name="Ruang Teduh", therapist_name="Sari", city="Bandung"))
    made = a_client(vault, birth_date=date(1996, 1, 1))
    episode = an_episode(vault, made, started_on=date(2026, 9, 1), approach="CBT")
    for month, answers in ((9, (2,) * 9), (11, (0,) * 9)):
        day = utc(2026, month, 10, 3)
        a_session(vault, made, day, techniques="breathing, thought record")
        record(vault, made, AdministrationDraft(PHQ9, day.date(), answers), historic=True)
    goal, _ = create_goal(
        vault, episode, GoalDraft("Sleep", unit="nights", baseline=2, target=6, scale_max=7)
    )
    rate_goal(vault, goal, date(2026, 11, 10), 5, 1)
    return made


@pytest.fixture
def session(vault: OpenVault, client: ClientId) -> SessionId:
    """A session with a note in sections and a process note."""
    made = a_session(vault, client, utc(2026, 11, 20, 3))
    note = open_note(vault, made)
    save_draft(vault, note.id, "before\n\n## Subjective\nslept\n\n## Plan\nwalk\n")
    save_process_note(vault, made, SECRET)
    return made


def progress(vault: OpenVault, client: ClientId, **options: Any) -> ProgressReport:
    """The gathered report."""
    return progress_input(vault, client, replace(ENGLISH, **options), untranslated)


def summary(vault: OpenVault, session: SessionId) -> SessionSummary:
    """The gathered summary."""
    return session_input(vault, session, SESSION, untranslated)


def test_scores_first_and_now(vault: OpenVault, client: ClientId) -> None:
    row = progress(vault, client).measures[0]
    assert (row.name, row.first, row.now) == ("PHQ-9", "18 (moderately severe)", "0 (minimal)")
    assert row.difference == "−18"
    assert row.meaning.startswith("Improved and now below the clinical cut-off.")


def test_goals_with_their_level(vault: OpenVault, client: ClientId) -> None:
    row = progress(vault, client).goals[0]
    assert (row.title, row.baseline, row.now, row.target, row.gas) == ("Sleep", "2", "5", "6", 1)


def test_the_work_is_counted_by_session(vault: OpenVault, client: ClientId) -> None:
    done = progress(vault, client).done
    assert {(one.title, one.text) for one in done} == {
        ("breathing", "in 2 sessions"),
        ("thought record", "in 2 sessions"),
    }


def test_a_period_leaves_out_the_rest(vault: OpenVault, client: ClientId) -> None:
    report = progress(vault, client, since=date(2026, 11, 1))
    assert (report.held, report.measures[0].now, report.charts) == (1, "", ())
    earlier = progress(vault, client, until=date(2026, 10, 1))
    assert (earlier.held, earlier.goals[0].now) == (1, "")


def test_a_period_that_ends_before_it_starts_is_refused(vault: OpenVault, client: ClientId) -> None:
    with pytest.raises(Problem) as caught:
        progress(vault, client, since=date(2026, 11, 2), until=date(2026, 11, 1))
    assert caught.value.text is REPORT_PERIOD_WRONG


def test_the_summary_is_composed_of_facts(vault: OpenVault, client: ClientId) -> None:
    text = progress(vault, client).summary
    assert "2 sessions were held" in text
    assert "PHQ-9 went from 18 (moderately severe) to 0 (minimal)." in text
    assert "- Goal “Sleep”: from 2 to 5 nights (target 6)." in text


def test_the_therapists_own_summary_stands(vault: OpenVault, client: ClientId) -> None:
    assert progress(vault, client, summary="Mine.").summary == "Mine."


def test_only_ticked_sections_are_filled(vault: OpenVault, client: ClientId) -> None:
    report = progress(vault, client, sections=frozenset({ReportSection.GOALS}), plan="p", risk="r")
    assert report.goals
    filled = (report.summary, report.charts, report.measures, report.done, report.plan, report.risk)
    assert not any(filled)


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        (IdentityLevel.NAME, "Ayu Lestari"),
        (IdentityLevel.INITIALS, "A. L."),
        (IdentityLevel.CODE, "K-2026-001"),
    ],
)
def test_identity_levels(
    vault: OpenVault, client: ClientId, level: IdentityLevel, shown: str
) -> None:
    assert progress(vault, client, identity=level).subject.shown == shown


def test_a_single_name_prints_the_code(vault: OpenVault) -> None:
    client = a_client(vault, "Sukarno")
    assert progress(vault, client, identity=IdentityLevel.INITIALS).subject.shown == "K-2026-001"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Dr. Ayu Lestari, M.Psi., Psikolog", "A. L."),
        ("I Made Wayan", "I. M. W."),
        ("M. Yusuf", "M. Y."),
        ("Ayu", ""),
        ("Dr. Ayu", ""),
        ("", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_note_is_cut_at_its_headings() -> None:
    body = "a\n\n# One\r\nb\n#no heading\n\n### Two ##\n\nc\n## Empty\n"
    assert note_parts(body, Reader.RECORD) == (("", "a"), ("One", "b\n#no heading"), ("Two", "c"))


def test_a_session_in_words(vault: OpenVault, session: SessionId) -> None:
    found = summary(vault, session)
    assert found.when == "Fri, 20 Nov 2026, 10:00–10:50 (WIB)"
    assert (found.number, found.modality, found.service) == (3, "In person", "Counselling, CBT")
    assert [part.heading for part in found.sections] == ["", "Subjective", "Plan"]
    assert found.signed == ""


def test_only_chosen_headings(vault: OpenVault, session: SessionId) -> None:
    options = SessionReportOptions(Language.ENGLISH, headings=frozenset({"Plan"}))
    found = session_input(vault, session, options, untranslated)
    assert [part.body for part in found.sections] == ["walk"]


def test_a_signed_note_says_so_with_its_addenda(vault: OpenVault, session: SessionId) -> None:
    note = open_note(vault, session).id
    sign_note(vault, note)
    add_addendum(vault, note, "more")
    found = summary(vault, session)
    assert found.signed == "Signed 22 Nov 2026 08:00 by Sari"
    assert [part.body for part in found.addenda] == ["more"]


def test_process_notes_are_in_no_report(
    vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    assert SECRET not in repr(progress(vault, client)) + repr(summary(vault, session))


def test_all_papers_are_pdf(vault: OpenVault, client: ClientId, session: SessionId) -> None:
    papers = (
        progress_report(vault, client, ENGLISH, untranslated),
        session_summary(vault, session, SESSION, untranslated),
        recovery_sheet("0" * 36, date(2026, 1, 1), "", Language.ENGLISH, untranslated),
    )
    assert all(paper.startswith(b"%PDF-") for paper in papers)


def test_saving_enters_the_register(vault: OpenVault, client: ClientId, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    save_pdf(vault, path, b"%PDF-1", client, DisclosureDraft("progress", "dr. Budi"))
    entry = list_disclosures(vault, client)[0]
    assert (entry.recipient, entry.sha256) == ("dr. Budi", hashlib.sha256(b"%PDF-1").hexdigest())
    assert path.read_bytes() == b"%PDF-1"
    assert [one.name for one in tmp_path.glob("report*")] == ["report.pdf"]


def test_a_file_that_is_there_stays(vault: OpenVault, client: ClientId, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    with pytest.raises(Problem) as caught:
        save_pdf(vault, path, b"new", client, DisclosureDraft("progress"))
    assert caught.value.text is REPORT_EXISTS
    assert path.read_bytes() == b"old"
    save_pdf(vault, path, b"new", client, DisclosureDraft("progress"), replace=True)
    assert path.read_bytes() == b"new"


def test_a_file_that_cannot_be_written_is_not_registered(
    vault: OpenVault, client: ClientId, tmp_path: Path
) -> None:
    with pytest.raises(Problem):
        save_pdf(vault, tmp_path / "no" / "r.pdf", b"x", client, DisclosureDraft("progress"))
    assert list_disclosures(vault, client) == ()

# SPDX-License-Identifier: Apache-2.0
"""The progress report: what stands on it, and what it survives."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import get_type_hints

import pytest

from desktop.domain import report as inputs
from desktop.domain import session_report as session_inputs
from desktop.domain.i18n import Language, untranslated
from desktop.domain.report import GoalRow, ProgressReport, Subject
from desktop.domain.session_report import SessionSummary
from desktop.reports import render_progress_report
from desktop.reports.progress import period
from tests.reports.reading import metadata_of, pages_of, text_of
from tests.reports.samples import AYU, HEAD, a_chart, a_report, an_empty_report


def drawn(report: ProgressReport) -> bytes:
    """The report in English words."""
    return render_progress_report(report, untranslated)


def test_every_part_is_on_paper() -> None:
    text = text_of(drawn(a_report()))
    for words in (
        "Praktik Psikologi Beranda Teduh",
        "A. L., female, 29 tahun",
        "3 Juli–24 November 2026",
        "10 planned, 10 held",
        "sedang-berat (18)",
        "PHQ-9 turun 12 poin sejak sesi 1",
        "Perubahan reliabel (ambang 4)",
        "Yakin diri, 0–10",
        "Restrukturisasi kognitif, sesi 3–10.",
        "Terapi dilanjutkan setiap dua minggu.",
        "Yogyakarta, 24 November 2026",
        "Page 1 of 2",
    ):
        assert words in text


def test_running_head_begins_on_the_second_page() -> None:
    first, second = pages_of(drawn(a_report()))
    head = "Progress report · A. L. · 24 November 2026"
    assert head not in first
    assert head in second


def test_the_code_stands_on_every_page() -> None:
    assert all("K-2026-014" in page for page in pages_of(drawn(a_report())))


def test_empty_parts_leave_no_heading() -> None:
    text = text_of(drawn(an_empty_report()))
    assert "Closing summary" in text
    assert "Summary " not in text.replace("Closing summary", "")
    assert "Risk" not in text
    assert "Goals" not in text


def test_an_empty_report_is_one_page() -> None:
    assert len(pages_of(drawn(an_empty_report()))) == 1


def test_the_same_input_gives_the_same_bytes() -> None:
    assert drawn(a_report()) == drawn(a_report())


def test_bytes_do_not_depend_on_what_was_drawn_before() -> None:
    before = drawn(a_report())
    drawn(a_report(summary="→ ✓ ☑ “lain” ﬁ"))
    assert drawn(a_report()) == before


def test_metadata_names_the_practice_and_no_client() -> None:
    found = metadata_of(drawn(a_report(subject=Subject("Ayu Lestari", "K-2026-014"))))
    assert found["Title"] == "Progress report"
    assert found["Author"] == HEAD.practice
    assert "Ayu" not in str(found)


def test_the_language_of_the_document_is_told() -> None:
    assert b"/Lang (id-ID)" in drawn(a_report())
    assert b"/Lang (en-GB)" in drawn(a_report(language=Language.ENGLISH))


def test_fonts_are_embedded_as_subsets_only() -> None:
    data = drawn(a_report())
    assert b"/BaseFont /AAAAAA+Inter-Regular" in data
    assert b"Helvetica" not in data
    assert len(data) < 120_000


def test_three_hundred_goals_repeat_the_head_of_the_table() -> None:
    goals = tuple(GoalRow(f"Tujuan nomor {n}", now=str(n)) for n in range(300))
    pages = pages_of(drawn(a_report(goals=goals)))
    assert "Tujuan nomor 299" in " ".join(pages)
    assert all("Baseline" in page for page in pages if "Tujuan nomor" in page)


def test_a_goal_longer_than_a_page_is_whole() -> None:
    title = " ".join(f"kata{n}" for n in range(1500))
    text = text_of(drawn(a_report(goals=(GoalRow(title, "indikator", gas=0),))))
    assert "kata0 " in text
    assert "kata1499" in text


def test_very_long_names_stay_on_the_paper() -> None:
    name = "Kusumaningrat" * 30
    pages = pages_of(drawn(a_report(subject=replace(AYU, shown=name))))
    assert name in "".join(pages).replace("\r\n", "").replace("\n", "")


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    for count in range(1, 30):
        report = a_report(summary="baris\n" * count, risk="Tanya.\n" * 3, goals=())
        for page in pages_of(drawn(report)):
            body = page.split("CONFIDENTIAL")[0].split()
            assert body[-1] not in {"measures", "done", "Risk", "Plan", "report", "Summary"}


def test_signatures_are_never_alone_with_short_limits() -> None:
    for count in range(20, 60, 3):
        pages = pages_of(drawn(a_report(summary="baris\n" * count)))
        signed = next(page for page in pages if "Received and read" in page)
        assert "Limits of this report" in signed


def test_a_chart_without_scores_says_so() -> None:
    empty = a_chart(points=(), segments=(), latest=None)
    assert "Belum ada skor." in text_of(drawn(a_report(charts=(empty,))))


def test_kerned_headings_copy_as_they_were_typed() -> None:
    finding = "“Turun” — AV To, Ty 1–2"
    assert finding in text_of(drawn(a_report(charts=(a_chart(finding=finding),))))


@pytest.mark.parametrize(
    ("since", "until", "shown"),
    [
        (date(2026, 7, 3), date(2026, 11, 24), "3 Juli–24 November 2026"),
        (date(2026, 7, 3), date(2026, 7, 24), "3–24 Juli 2026"),
        (date(2025, 7, 3), date(2026, 7, 24), "3 Juli 2025 – 24 Juli 2026"),
        (None, date(2026, 7, 24), "24 Juli 2026"),
        (None, None, ""),
    ],
)
def test_period(since: date | None, until: date | None, shown: str) -> None:
    assert period(since, until, Language.INDONESIAN) == shown


def test_no_input_has_room_for_a_process_note() -> None:
    assert "ProcessNote" not in vars(inputs)
    assert "ProcessNote" not in vars(session_inputs)
    for kind in (ProgressReport, SessionSummary):
        names = {field.name for field in fields(kind)}
        assert not any("process" in name for name in names)
        assert not any("note.Process" in str(hint) for hint in get_type_hints(kind).values())

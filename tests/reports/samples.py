# SPDX-License-Identifier: Apache-2.0
"""Invented reports for the tests, each part overridable."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from desktop.domain.chart import (
    ChartAxis,
    ChartBand,
    ChartFlag,
    ChartGap,
    ChartModel,
    ChartPoint,
    CutoffLine,
    TimeTick,
    ValueTick,
)
from desktop.domain.client import Sex
from desktop.domain.i18n import Language
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.domain.report import (
    GoalRow,
    Letterhead,
    MeasureRow,
    ProgressReport,
    ReportKind,
    Subject,
    WorkDone,
)
from desktop.domain.session_report import NoteSection, SessionSummary, TaskLine

HEAD = Letterhead(
    practice="Praktik Psikologi Beranda Teduh",
    therapist="Nadira Prameswari, M.Psi., Psikolog",
    title="Psikolog",
    licences=("SIPP 0000-26-1-1", "STR 0000-2026 (nomor contoh)"),
    address="Jalan Contoh 10, Yogyakarta 55000",
    city="Yogyakarta",
    phone="0800 0000 0000",
    email="halo@beranda-teduh.example",
)
AYU = Subject("A. L.", "K-2026-014", Sex.FEMALE, "29 tahun")
KEY = "0123AB-CDEFGH-JKMNPQ-RSTVWX-YZ0123-4567AB"

_SCORES = ((1, 18), (2, 17), (3, 19), (4, 15), (5, 14), (7, 13), (8, 9), (9, 8), (10, 6))
_DAYS = ("3/7", "14/7", "28/7", "11/8", "25/8", "8/9", "6/10", "20/10", "10/11", "24/11")
_BANDS = (
    (0, 5, "Minimal", "0–4"),
    (5, 10, "Ringan", "5–9"),
    (10, 15, "Sedang", "10–14"),
    (15, 20, "Sedang-berat", "15–19"),
    (20, 27, "Berat", "20–27"),
)


def at(session: float) -> float:
    """Where session 1..10 stands on the sample chart."""
    return (session - 0.5) / 10


def a_chart(**changes: Any) -> ChartModel:
    """PHQ-9 over ten sessions, one not filled in."""
    last = len(_SCORES) - 1
    model = ChartModel(
        measure="PHQ-9",
        finding="PHQ-9 turun 12 poin sejak sesi 1",
        subtitle="Perubahan reliabel, ambang 6 poin. Sesi 6 tidak diisi.",
        sources="Kategori dan batas: skor baku PHQ-9. Ambang: Inggris; bukan norma Indonesia.",
        summary="",
        empty="Belum ada skor.",
        low=0,
        high=27,
        axis=ChartAxis.SESSION,
        axis_label="Sesi",
        value_ticks=tuple(ValueTick(v, str(v)) for v in (0, 5, 10, 15, 20, 27)),
        time_ticks=tuple(
            TimeTick(at(n), str(n), _DAYS[n - 1], latest=n == 10) for n in range(1, 11)
        ),
        bands=tuple(
            ChartBand(low, high, name, span, rank, len(_BANDS))
            for rank, (low, high, name, span) in enumerate(_BANDS)
        ),
        cutoffs=(CutoffLine(10, "Batas klinis 10", worse_above=True),),
        points=tuple(
            ChartPoint(at(n), v, date(2026, 7, n), n, str(v), "", "", n, latest=i == last)
            for i, (n, v) in enumerate(_SCORES)
        ),
        segments=((0, 1, 2, 3, 4), (5, 6, 7, 8)),
        gaps=(ChartGap(at(6), "tidak diisi", ""),),
        flags=(
            ChartFlag(at(4), date(2026, 8, 11), "obat baru"),
            ChartFlag(at(6.5), date(2026, 9, 15), "libur"),
            ChartFlag(at(8.5), date(2026, 10, 30), "pindah tim"),
        ),
        latest=last,
    )
    return replace(model, **changes)


def a_report(**changes: Any) -> ProgressReport:
    """A progress report with something in every part."""
    report = ProgressReport(
        kind=ReportKind.PROGRESS,
        language=Language.INDONESIAN,
        letterhead=HEAD,
        subject=AYU,
        dated=date(2026, 11, 24),
        since=date(2026, 7, 3),
        until=date(2026, 11, 24),
        service="Psikoterapi, kognitif-perilaku",
        planned=10,
        held=10,
        purpose="Diminta klien, untuk dokter keluarga",
        consent="17 November 2026, tertulis",
        summary="Selama sepuluh sesi, gejala depresi turun dari **sedang-berat (18)** ke "
        "**ringan (6)** dan sudah tiga kali berturut-turut di bawah batas klinis.",
        charts=(a_chart(),),
        measures=(
            MeasureRow("PHQ-9, depresi", "18", "6", "turun 12", "Perubahan reliabel (ambang 6)"),
            MeasureRow("GAD-7, kecemasan", "14", "7", "turun 7", "Perubahan reliabel (ambang 4)"),
            MeasureRow("WHO-5", "28", "56", "naik 28", "Di atas 50; ambang reliabel tak ada"),
        ),
        goals_note="Satu tercapai, dua sedikit di bawah target.",
        goals=(
            GoalRow("Bicara di rapat tanpa pergi", "Yakin diri, 0–10", "2", "7", "8", -1, "Hadir"),
            GoalRow("Tidur tujuh jam", "Rata-rata jam tidur", "4,5", "6,4", "7", -1, "Enam jam"),
            GoalRow("Lewat jalan biasa", "Hari per minggu", "1", "5", "4", 1, "Setiap hari kerja"),
        ),
        done=(
            WorkDone("Restrukturisasi kognitif", "sesi 3–10. Keyakinan turun dari 70% ke 35%."),
            WorkDone("Aktivasi perilaku", "sesi 2–10. Jalan pagi tiga kali seminggu."),
        ),
        risk="Ditanyakan pada setiap sesi. Butir risiko PHQ-9 bernilai 0 sejak sesi 5.",
        plan="Terapi dilanjutkan setiap dua minggu.",
        limits="Laporan ini memuat data yang disetujui klien untuk dibagikan.",
    )
    return replace(report, **changes)


def an_empty_report() -> ProgressReport:
    """Nothing but what the type demands."""
    blank = Letterhead("", "")
    day = date(2026, 11, 24)
    return ProgressReport(ReportKind.CLOSING, Language.ENGLISH, blank, Subject("", ""), day)


def a_summary(**changes: Any) -> SessionSummary:
    """The summary of one session."""
    summary = SessionSummary(
        language=Language.INDONESIAN,
        letterhead=HEAD,
        subject=AYU,
        dated=date(2026, 11, 24),
        when="Selasa, 24 November 2026, 10.00–10.50 WIB",
        number=10,
        modality="Tatap muka",
        present="Klien",
        service="Psikoterapi, kognitif-perilaku",
        sections=(
            NoteSection("Subjektif", "Tidur **lebih baik**, _masih_ terbangun pukul tiga."),
            NoteSection("Rencana", "1. Lanjut paparan\n2. Tinjau jurnal\n\n> kata klien"),
        ),
        goals=("Bicara di rapat tanpa pergi",),
        tasks=(TaskLine("Jurnal tidur setiap pagi"), TaskLine("Jalan pagi", done=True)),
        signed="Ditandatangani 24 Nov 2026 11.02 oleh Nadira Prameswari",
    )
    return replace(summary, **changes)


def a_sheet(language: Language = Language.INDONESIAN) -> RecoverySheet:
    """A recovery sheet with an invented key."""
    return RecoverySheet(language, date(2026, 11, 24), KEY, "Praktik Psikologi Beranda Teduh")

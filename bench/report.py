# SPDX-License-Identifier: Apache-2.0
"""A progress report of several pages, beside reportlab alone: the same text in the same font."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate

from bench.big_vault import BigVault
from bench.figure import Figure, interleaved, p95, ratio
from bench.memory_of import forget_peak, resident_mb
from bench.painted import milliseconds
from desktop.domain.i18n import Language
from desktop.domain.ids import ClientId
from desktop.domain.report_options import ReportOptions
from desktop.reports.fonts import Face, load
from desktop.services.reports import progress_report
from desktop.services.vault import OpenVault

PAIRS = 15
PAGES = 6
_LONG = "Klien menyatakan tidurnya membaik, lalu pekerjaan terasa berat dan jarak dijaga. " * 12


def run(big: BigVault) -> list[Figure]:
    """Ratio to reportlab, and milliseconds."""
    vault = big.open()
    forget_peak()
    before = resident_mb()
    plan, pages = plan_for(vault)
    ours = _maker(vault, plan)
    texts = _texts(progress_report(vault, ClientId(1), _options(plan), _plain))
    pairs = interleaved(_timed(lambda: _bare(texts)), ours, PAIRS)
    vault.close()
    middle = sorted(pairs[1])[len(pairs[1]) // 2]
    return [
        ratio("report", f"{pages} pages, against reportlab alone", pairs, 1.5),
        Figure("report", f"{pages} pages, median", middle, "ms", 400, f"p95 {p95(pairs[1]):.0f}"),
        Figure("report", "memory added", resident_mb(peak=True) - before, "MB"),
    ]


def plan_for(vault: OpenVault) -> tuple[str, int]:
    """How long a plan the therapist must write for the report to fill six pages."""
    plan, pages = "", 0
    while pages < PAGES:
        plan += f"{_LONG}\n\n"
        pages = len(_texts(progress_report(vault, ClientId(1), _options(plan), _plain)))
    return plan, pages


def _options(plan: str) -> ReportOptions:
    return ReportOptions(Language.INDONESIAN, plan=plan)


def _plain(context: str, source: str) -> str:
    del context
    return source


def _maker(vault: OpenVault, plan: str) -> Callable[[], float]:
    return _timed(lambda: progress_report(vault, ClientId(1), _options(plan), _plain))


def _timed(make: Callable[[], bytes]) -> Callable[[], float]:
    def measured() -> float:
        started = time.perf_counter()
        make()
        return milliseconds(started)

    return measured


def _texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


def _bare(texts: list[str]) -> bytes:
    load(Face.REGULAR.value)
    style = ParagraphStyle("plain", fontName=Face.REGULAR.value, fontSize=9.5, leading=14)
    file = io.BytesIO()
    story: list[Flowable] = []
    for text in texts:
        story += [Paragraph(escape(line), style) for line in text.splitlines() if line.strip()]
        story.append(PageBreak())
    SimpleDocTemplate(file).build(story)
    return file.getvalue()

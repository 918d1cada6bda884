# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""Goals, charts, notes, paper, the lock screen. All people and numbers are invented."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from desktop.domain.chart_build import ChartEntry, ChartEvent, ChartOptions, build_chart
from desktop.domain.i18n import Language
from desktop.services.measure_library import measure_library
from desktop.ui.base.translate import translate
from desktop.ui.common.card import Card
from desktop.ui.common.gas_strip import GasStrip
from desktop.ui.common.layout import Divider, boxed, column, row
from desktop.ui.common.pill import Pill
from desktop.ui.common.privacy_veil import PrivacyVeil
from desktop.ui.common.progress import Meter
from desktop.ui.common.sparkline import Sparkline
from desktop.ui.common.stage_line import StageLine, StageMark, StageState
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.common.track_bar import Track, TrackBar
from desktop.ui.gallery.sample_pdf import SAMPLE_PDF
from desktop.ui.gallery.states import ERROR, page, section
from desktop.ui.measures.chart_view import ChartView
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.pdf.preview import PdfPreview
from desktop.ui.theme.look import look
from desktop.ui.window.lock_view import LockView

_FIRST = date(2026, 7, 3)
_NOTE = """## Subjektif
Tidur **6–7 jam**, *sekali* terbangun.

- Berangkat kerja tanpa memutar jalan
- [x] Jurnal pikiran tiga kali

> Saya ingin bisa bertanya tanpa gemetar.

1. Latihan paparan
2. Rencana minggu depan
"""


def goals() -> QWidget:
    """Stage line, goal card and a meter."""
    done, now, ahead = StageState.DONE, StageState.NOW, StageState.AHEAD
    names = ("Perkenalan", "Evaluasi masalah", "Tujuan", "Keterampilan baru")
    stages = [StageMark(name, done) for name in names]
    stages += [StageMark("Latihan", now, "sejak 6 Okt"), StageMark("Dukungan", ahead)]
    stages.append(StageMark("Evaluasi hasil", ahead))
    track = Track(0, 10, 2, 8, 7, "awal 2", "target 8", "kini 7")
    spark = Sparkline("Yakin diri", [2, 2, 3, 3, 4, 4, 5, 6, 6, 7], "7", target=8)
    words = Text("Hadir sampai usai, belum bertanya", "small", weight=600)
    strip = GasStrip("Capaian", -1, editable=True)
    gas = row(Text("Capaian", "small", "text2"), strip, words, None, gap=12)
    heading = row(SectionTitle("Bicara di rapat tanpa pergi"), None, Pill("Berjalan", "info"))
    left = column(TrackBar("Bicara di rapat", track), gas, gap=8)
    body = row(left, spark, gap=32)
    body.setStretch(0, 3)
    body.setStretch(1, 1)
    meter = row(Text("Tidur tujuh jam", "small"), None, Text("6,4 jam", "small", "text2"))
    quote = Text("“Saya ingin bisa bertanya tanpa gemetar.”", "small", "text2")
    goal = Card(heading, quote, body, Divider(), meter, Meter("Tidur tujuh jam", 0.8), gap=8)
    return page(section("Tahap layanan", StageLine("Tahap layanan", stages)), goal)


def charts() -> QWidget:
    """The chart of a measure at rest, focused, small, with one point and without any."""
    whole, focused = _chart(18, 15, None, 14, 9, 6), _chart(18, 15, 14, 9)
    focused.ring_shown = True
    small = _chart(18, 15, 14, 9, compact=True)
    empty = _chart()
    for chart in (whole, focused, empty):
        chart.setFixedHeight(look().px(270))
    return page(
        section("Grafik", whole),
        section("Fokus", focused),
        section("Kecil, dan tanpa isi", boxed(row(small, empty, gap=24))),
    )


def _chart(*totals: float | None, compact: bool = False) -> ChartView:
    """PHQ-9 every second week."""
    entries = [
        ChartEntry(_FIRST + timedelta(days=14 * place), total, place + 1, place + 1)
        for place, total in enumerate(totals)
    ]
    options = ChartOptions(events=(ChartEvent(_FIRST + timedelta(days=20), "Obat baru"),))
    measure = measure_library().get("phq-9")
    model = build_chart(measure, entries, options, translate, Language.INDONESIAN)
    return ChartView(model, compact=compact)


def notes() -> QWidget:
    """The editor as one writes, and signed."""
    writing, signed = MarkdownEditor("Catatan"), MarkdownEditor("Catatan yang ditandatangani")
    for editor in (writing, signed):
        editor.load(_NOTE)
        editor.setFixedHeight(look().px(330))
    signed.setReadOnly(True)
    return page(section("Menulis", writing), section("Ditandatangani", signed))


def paper() -> QWidget:
    """A document, one that is being made, and none."""
    full, busy, none = PdfPreview(), PdfPreview(), PdfPreview()
    full.show_pdf(SAMPLE_PDF)
    busy.show_busy()
    none.show_message(ERROR)
    for preview in (full, busy, none):
        preview.setFixedHeight(look().px(420))
    three = row(full, busy, none, gap=16)
    return page(section("Pratinjau", boxed(three)))


def locked() -> QWidget:
    """The lock screen at rest, and after a wrong passphrase."""
    rest, wrong, with_key = LockView("14.26"), LockView("14.26"), LockView("")
    wrong.refuse("Frasa sandi tidak cocok. Periksa huruf besar dan kecil.")
    with_key.use_recovery_key()
    for view in (rest, wrong, with_key):
        view.setFixedHeight(look().px(520))
    return page(boxed(column(row(rest, wrong, gap=16), with_key, gap=16)))


def veiled() -> QWidget:
    """The privacy veil over a window, over a low one, and over one that does not have the word."""
    low = _Veiled(280, speaks=True)
    silent = _Veiled(280, speaks=False)
    return page(
        section("Jendela", _Veiled(400, speaks=True)),
        section("Jendela rendah, dan jendela lain", boxed(row(low, silent, gap=16))),
    )


class _Veiled(QWidget):
    """A window with something to cover."""

    def __init__(self, height: int, *, speaks: bool) -> None:
        super().__init__()
        self.setFixedHeight(look().px(height))
        self.veil = PrivacyVeil(self, speaks=speaks)
        self.veil.rise()

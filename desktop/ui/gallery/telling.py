# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""Pills, messages, progress, empty places, toasts: what tells something."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.icon_view import IconTile
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import Divider, boxed, column, row
from desktop.ui.common.pill import Pill
from desktop.ui.common.progress import Meter, ProgressStrip
from desktop.ui.common.score import ScorePill
from desktop.ui.common.step_dots import StepDots
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.common.toast import ToastHost
from desktop.ui.gallery.states import page, section
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import TYPE

_LONG = "Tidur 6–7 jam, tinggal sekali terbangun. Berangkat kerja tanpa memutar jalan dua kali. "


def pills() -> QWidget:
    """States in a word, scores with their band, steps, icons on a ground."""
    states = [
        Pill("Berjalan", "info"),
        Pill("Tercapai", "ok", "circle-check"),
        Pill("Disk yang sama", "warn", "triangle-alert"),
        Pill("Perlu ditindaklanjuti", "danger", "triangle-alert"),
        Pill("Draf"),
        Pill("Berlangsung", "accent"),
        Pill("Polos", "plain"),
    ]
    bands = ("2 · minimal", "6 · ringan", "12 · sedang", "17 · sedang-berat", "22 · berat")
    scores = [ScorePill(text, band) for band, text in enumerate(bands)]
    tiles = [IconTile("triangle-alert", "danger"), IconTile("signature", "warn")]
    tiles += [IconTile("clipboard-list", "info"), IconTile("shield-check", "ok")]
    meter = row(Text("Tidur tujuh jam", "small"), None, Text("6,4 jam", "small", "text2"))
    steps = row(StepDots(3, 1), Text("Langkah 2 dari 3", "small", "text2"), None, gap=12)
    return page(
        section("Keadaan", boxed(row(*states, None))),
        section("Skor dan pitanya", boxed(row(*scores, None))),
        section("Ikon di atas dasar", boxed(row(*tiles, None, gap=12))),
        section("Langkah", boxed(steps)),
        section("Ukuran", boxed(column(meter, Meter("Tidur tujuh jam", 0.8)))),
    )


def messages() -> QWidget:
    """Messages that stay, progress, an empty place, a toast."""
    with_percent, without_cancel = ProgressStrip(), ProgressStrip()
    with_percent.start("Memeriksa cadangan: 14.208 catatan")
    with_percent.set_progress(62, 100)
    without_cancel.start("Menutup data", cancellable=False)
    empty = EmptyState("calendar", "Tidak ada sesi hari ini.", "Jadwalkan sesi", "calendar-plus")
    return page(
        section(
            "Pesan yang tinggal",
            InlineMessage("info", "Topik ditulis dengan kata kami sendiri."),
            InlineMessage("warn", "Salinan ini ada di disk yang sama.", "Tambah tempat"),
            InlineMessage("danger", "Ruang penyimpanan penuh. Catatan terakhir belum tersimpan."),
            InlineMessage("ok", "Cadangan terakhir: hari ini 08.15, sudah diperiksa."),
        ),
        section("Kemajuan", with_percent, without_cancel),
        section("Pesan yang lewat", _ToastGround()),
        section("Tempat kosong", empty),
    )


class _ToastGround(QWidget):
    """Room for a toast that stays."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(look().px(84))
        self.toast = ToastHost(self)
        self.toast.show_toast("Klien diarsipkan", "Urungkan")
        self.toast.stay()


def type_scale() -> QWidget:
    """Every type role, and the colours of text."""
    roles = [Text(f"{role} Turun 12 poin sejak sesi ke-1", role) for role in TYPE]
    tones = ("text", "text2", "text3", "accent", "link", "danger", "warn", "ok", "info")
    inks = row(*(Text(tone, "body", tone, weight=500) for tone in tones), None, gap=16)
    return page(
        section("Huruf", *roles),
        section("Warna teks", boxed(inks)),
        section("Bacaan", Text(_LONG * 3, "reading", wrap=True)),
        section("Judul bagian", SectionTitle("Perlu perhatian"), Divider()),
    )

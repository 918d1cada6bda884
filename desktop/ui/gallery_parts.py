# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""The sections of the gallery. All people and numbers are invented."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from desktop.domain.i18n import Language
from desktop.ui.common.button import Button, IconButton, Kind
from desktop.ui.common.card import Card
from desktop.ui.common.check import CheckBox, Radio
from desktop.ui.common.date_field import DateField, TimeField
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.field import Field
from desktop.ui.common.gas_strip import GasStrip
from desktop.ui.common.icon_view import IconTile
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.key_hint import KeyHint
from desktop.ui.common.layout import Divider, boxed, column, row
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.page_header import PageHeader
from desktop.ui.common.passphrase import PassphraseField
from desktop.ui.common.pill import Chip, Pill
from desktop.ui.common.progress import Meter, ProgressStrip
from desktop.ui.common.score import ScorePill
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.select import Select
from desktop.ui.common.sparkline import Sparkline
from desktop.ui.common.stage_line import StageLine, StageMark, StageState
from desktop.ui.common.step_dots import StepDots
from desktop.ui.common.table import Table
from desktop.ui.common.tabs import Tabs
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.common.text_area import TextArea
from desktop.ui.common.track_bar import Track, TrackBar
from desktop.ui.theme.tokens import TYPE

_LONG = "Tidur 6–7 jam, tinggal sekali terbangun. Berangkat kerja tanpa memutar jalan dua kali."


def header() -> QWidget:
    """Page header with pill and actions, then tabs."""
    actions = [IconButton("ellipsis", "Lainnya"), Button("Catatan baru", "primary", "plus")]
    top = PageHeader("Ayu Lestari", "Sesi ke-10 · mulai 3 Juli 2026", actions, back="Klien")
    top.set_pill("Rencana keselamatan aktif", "warn")
    names = ("Ringkasan", "Catatan", "Tujuan", "Kuesioner", "Jadwal", "Dokumen")
    tabs = Tabs("Bagian", [(name, "") for name in names] + [("Catatan proses", "lock")])
    tabs.setCurrentIndex(2)
    return boxed(column(top, tabs, gap=16))


def buttons() -> QWidget:
    """Every kind at rest, focused and disabled."""
    kinds: tuple[tuple[Kind, str, str], ...] = (
        ("primary", "Simpan hasil", "check"),
        ("secondary", "Jadwalkan sesi", "calendar-plus"),
        ("quiet", "Kembali", ""),
        ("danger", "Musnahkan", "trash-2"),
        ("link", "Lihat semua", ""),
    )
    rest = [Button(text, kind, icon or None) for kind, text, icon in kinds]
    focused = [Button(text, kind, icon or None) for kind, text, icon in kinds]
    off = [Button(text, kind, icon or None) for kind, text, icon in kinds]
    for button in focused:
        button.ring_shown = True
    for button in off:
        button.setEnabled(False)
    icons = [
        IconButton("history", "Riwayat", shortcut="Ctrl+H"),
        IconButton("panel-right", "Panel", checkable=True),
        IconButton("chevron-left", "Sebelumnya", small=True),
    ]
    icons[1].setChecked(True)
    small = Button("Buat catatan", compact=True)
    return Card(
        SectionTitle("Tombol"),
        row(*rest, None),
        row(*focused, None),
        row(*off, None),
        row(
            small, Button("Tujuan baru", icon="plus", compact=True), *icons, KeyHint("Ctrl+K"), None
        ),
    )


def fields() -> QWidget:
    """Fields at rest, with help, error, good, warning and disabled."""
    bad, good, off = (
        Field("Nomor telepon", text="08"),
        Field("Kelompok 3", text="7QKM2X"),
        Field("Kode"),
    )
    bad.set_error("Nomor ini terlalu pendek. Ketik misalnya 0812-3456-7890.")
    good.set_good("Cocok")
    off.set_text("K-2026-014")
    off.edit.setEnabled(False)
    secret = PassphraseField("Frasa sandi")
    secret.edit.setText("rumah teduh")
    secret.set_warning("Caps Lock menyala", "arrow-big-up")
    day = DateField("Tanggal", date(2026, 11, 22), Language.INDONESIAN)
    day.set_value(date(2026, 11, 24))
    clock = TimeField("Jam", Language.INDONESIAN, "Misalnya 14.30")
    area = TextArea("Keluhan utama", "Dengan kata-kata klien", min_lines=2)
    area.set_text(_LONG)
    choice = Select("Jenis layanan", [("Konseling", 1), ("Psikoterapi", 2)])
    left = column(Field("Nama lengkap", "Seperti ditulis klien"), bad, secret, None, gap=16)
    right = column(row(day, clock, gap=12), row(good, off, gap=12), choice, None, gap=16)
    two = row(left, right, gap=24)
    return Card(SectionTitle("Isian"), SearchField("Cari klien…"), two, area)


def choices() -> QWidget:
    """Boxes, rounds, segments, chips and pills."""
    ticked, off, radio = CheckBox("Jurnal pikiran"), CheckBox("Tidak tersedia"), Radio("Tidak ada")
    ticked.setChecked(True)
    radio.setChecked(True)
    off.setEnabled(False)
    segments = Segmented("Tampilan", [("Hari", 1), ("Minggu", 2), ("Bulan", 3), ("Agenda", 4)])
    pills = [
        Pill("Berjalan", "info"),
        Pill("Tercapai", "ok", "circle-check"),
        Pill("Disk yang sama", "warn", "triangle-alert"),
        Pill("Perlu ditindaklanjuti", "danger", "triangle-alert"),
        Pill("Draf"),
        Pill("Berlangsung", "accent"),
    ]
    bands = ("2 · minimal", "6 · ringan", "12 · sedang", "17 · sedang-berat", "22 · berat")
    scores = [ScorePill(text, band) for band, text in enumerate(bands)]
    chips = [Chip("Aktif 18", checked=True), Chip("Tunggu 4"), Chip("Paparan", removable=True)]
    return Card(
        SectionTitle("Pilihan dan keadaan"),
        row(CheckBox("Jalan pagi 20 menit"), ticked, off, radio, Radio("Ada"), None, gap=16),
        row(segments, *chips, None),
        row(*pills, None),
        row(*scores, None),
        row(StepDots(3, 1), Text("Langkah 2 dari 3", "small", "text2"), None, gap=12),
    )


def messages() -> QWidget:
    """Inline messages, progress and an empty state."""
    strip = ProgressStrip()
    strip.start("Memeriksa cadangan: 14.208 catatan")
    strip.set_progress(62, 100)
    tiles = [IconTile("triangle-alert", "danger"), IconTile("signature", "warn")]
    tiles += [IconTile("clipboard-list", "info"), IconTile("shield-check", "ok")]
    empty = EmptyState("calendar", "Tidak ada sesi hari ini.", "Jadwalkan sesi", "calendar-plus")
    return Card(
        SectionTitle("Pesan"),
        InlineMessage("info", "Topik ditulis dengan kata kami sendiri."),
        InlineMessage("warn", "Salinan ini ada di disk yang sama dengan data.", "Tambah tempat"),
        InlineMessage("danger", "Ruang penyimpanan penuh. Catatan terakhir belum tersimpan."),
        InlineMessage("ok", "Cadangan terakhir: hari ini 08.15, sudah diperiksa."),
        row(*tiles, None, gap=12),
        strip,
        empty,
    )


def lists() -> QWidget:
    """A list of clients and a table."""
    people = ListView("Klien")
    people.set_rows(
        [
            Row(1, "Ayu Lestari", "Hari ini 13.00 · PHQ-9 6 ↓"),
            Row(2, "Bagas Pratama", "Kam 10.00 · GAD-7 11 ↑", trailing="Kam"),
            Row(3, "Gita Maharani", "Sab 10.45 · PHQ-9 13 →", mark="triangle-alert"),
            Row(4, "Intan Mulia", "Belum dijadwalkan", icon="user"),
        ]
    )
    people.choose(1)
    people.setFixedHeight(4 * 58)
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Waktu", "Tempat", "Isi", "Ukuran"])
    for day, size in (("Sel, 24 Nov 2026", "246 MB"), ("Sen, 23 Nov 2026", "245 MB")):
        cells = (day, "USB dan komputer", "312 klien · 14.208 catatan", size)
        model.appendRow([QStandardItem(cell) for cell in cells])
    table = Table("Daftar cadangan", model)
    model.setParent(table)
    table.resizeColumnsToContents()
    table.setMinimumWidth(460)
    table.setFixedHeight(180)
    line = row(people, table, gap=24)
    line.setStretch(0, 1)
    line.setStretch(1, 2)
    return Card(SectionTitle("Daftar"), line)


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
    return boxed(column(StageLine("Tahap layanan", stages), goal, gap=12))


def type_scale() -> QWidget:
    """Every type role, and the colours of text."""
    roles = [Text(f"{role} Turun 12 poin sejak sesi ke-1", role) for role in TYPE]
    tones = ("text", "text2", "text3", "accent", "link", "danger", "warn", "ok", "info")
    inks = row(*(Text(tone, "body", tone, weight=500) for tone in tones), None, gap=16)
    return Card(SectionTitle("Huruf"), *roles, inks, Text(_LONG * 2, "reading", wrap=True), gap=6)

# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""Buttons, choices, chips, tabs: what is pressed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.ui.common.button import Button, IconButton, Kind
from desktop.ui.common.check import CheckBox, Radio
from desktop.ui.common.key_hint import KeyHint
from desktop.ui.common.layout import boxed, row
from desktop.ui.common.nav_item import NavItem
from desktop.ui.common.pill import Chip
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.tabs import Tabs
from desktop.ui.gallery.states import Make, page, section, table
from desktop.ui.theme.look import look

_KINDS: tuple[tuple[Kind, str, str, str], ...] = (
    ("primary", "Utama", "Simpan hasil", "check"),
    ("secondary", "Kedua", "Jadwalkan sesi", "calendar-plus"),
    ("quiet", "Tenang", "Batalkan", ""),
    ("danger", "Berbahaya", "Musnahkan", "trash-2"),
    ("link", "Tautan", "Lihat semua", ""),
    ("back", "Kembali", "Klien", "chevron-left"),
)


def buttons() -> QWidget:
    """Every kind in every state, and buttons with only an icon."""
    lines: list[tuple[str, Make]] = [
        (name, partial(Button, text, kind, icon or None)) for kind, name, text, icon in _KINDS
    ]
    lines.append(("Ringkas", partial(Button, "Buat catatan", compact=True)))
    icons: list[tuple[str, Make]] = [
        ("Ikon", partial(IconButton, "history", "Riwayat", shortcut="")),
        ("Sakelar, menyala", _switched_on),
        ("Kecil", partial(IconButton, "chevron-left", "Sebelumnya", small=True)),
    ]
    keys = row(*(KeyHint(keys) for keys in ("Ctrl+K", "F6", "Ctrl+Shift+N")), None, gap=16)
    return page(
        section("Tombol", table(lines)),
        section("Tombol ikon", table(icons)),
        section("Tombol papan ketik", boxed(keys)),
    )


def _switched_on() -> QWidget:
    made = IconButton("panel-right", "Panel", checkable=True)
    made.setChecked(True)
    return made


def choices() -> QWidget:
    """Boxes, rounds, segments, chips, tabs, places."""
    marks: list[tuple[str, Make]] = [
        ("Kotak", partial(CheckBox, "Jalan pagi")),
        ("Kotak, dipilih", partial(_ticked, CheckBox, "Jurnal")),
        ("Bulatan", partial(Radio, "Tidak ada")),
        ("Bulatan, dipilih", partial(_ticked, Radio, "Ada")),
    ]
    chips: list[tuple[str, Make]] = [
        ("Chip", partial(Chip, "Tunggu 4")),
        ("Chip, dipilih", partial(Chip, "Aktif 18", checked=True)),
        ("Chip, dapat dihapus", partial(Chip, "Paparan", removable=True)),
    ]
    return page(
        section("Kotak dan bulatan", table(marks)),
        section("Chip", table(chips)),
        section("Pilihan berjajar", table([("Tampilan", _segments)], ("rest", "disabled"))),
        section("Tab", _tabs("rest"), _tabs("focus"), _tabs("disabled")),
        section("Tempat di navigasi", table([("Biasa", _place), ("Di sini", _here)])),
    )


def _ticked(kind: type[CheckBox] | type[Radio], words: str) -> QWidget:
    made = kind(words)
    made.setChecked(True)
    return made


def _segments() -> QWidget:
    made = Segmented("Tampilan", [("Hari", 1), ("Minggu", 2), ("Bulan", 3), ("Agenda", 4)])
    made.set_value(2)
    return made


def _tabs(state: str) -> QWidget:
    names = ("Ringkasan", "Catatan", "Tujuan", "Kuesioner", "Jadwal", "Dokumen")
    tabs = Tabs("Bagian", [(name, "") for name in names] + [("Catatan proses", "lock")])
    tabs.setCurrentIndex(2)
    tabs.ring_shown = state == "focus"
    tabs.setEnabled(state != "disabled")
    return tabs


def _place() -> QWidget:
    made = NavItem("backup", "database", "Cadangan")
    made.set_status("hari ini 08.15")
    made.setFixedWidth(look().px(150))
    return made


def _here() -> QWidget:
    made = NavItem("clients", "users", "Klien", "Ctrl+2")
    made.setFixedWidth(look().px(150))
    made.setChecked(True)
    return made

# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""Fields, dates, drop-downs: what is typed or picked."""

from __future__ import annotations

from datetime import date, time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.i18n import Language
from desktop.ui.common.date_field import DateField, TimeField
from desktop.ui.common.field import Field
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.month_grid import MonthGrid
from desktop.ui.common.month_popup import MonthPopup
from desktop.ui.common.passphrase import PassphraseField
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.select import Select
from desktop.ui.common.text import Text
from desktop.ui.common.text_area import TextArea
from desktop.ui.gallery.states import TYPING, Make, State, page, section, table

_LONG = "Tidur 6–7 jam, tinggal sekali terbangun. Berangkat kerja tanpa memutar jalan dua kali."
_TODAY, _LANGUAGE = date(2026, 11, 22), Language.INDONESIAN
_NO_ERROR: tuple[State, ...] = ("rest", "hover", "focus", "disabled")


def fields() -> QWidget:
    """Lines, passphrases, searches, areas."""
    lines: list[tuple[str, Make]] = [
        ("Kosong", partial(Field, "Nama", "Seperti ditulis klien", placeholder="Nama lengkap")),
        ("Terisi", partial(Field, "Nama", text="Ayu Lestari")),
        ("Frasa sandi", _secret),
        ("Area", _area),
    ]
    search: list[tuple[str, Make]] = [("Cari", partial(SearchField, "Cari klien…"))]
    said = row(_said("good"), _said("warning"), _caps(), gap=16)
    return page(
        section("Isian", table(lines, TYPING)),
        section("Pencarian", table(search, _NO_ERROR)),
        section("Kata di bawah isian", boxed(said)),
    )


def dates() -> QWidget:
    """Dates, times, a month, drop-downs."""
    lines: list[tuple[str, Make]] = [
        ("Tanggal", _day),
        ("Jam", _clock),
        ("Pilihan", partial(Select, "Layanan", [("Konseling", 1), ("Psikoterapi", 2)])),
    ]
    month = MonthGrid("Tanggal", _TODAY, _LANGUAGE)
    month.show_day(date(2026, 11, 24), _TODAY)
    month.ring_shown = True
    notes = column(
        Text("Ketik 22/11/2026, 22 nov, atau besok.", "small", "text2"),
        Text("Alt+Bawah membuka kalender.", "small", "text2"),
        None,
    )
    return page(
        section("Tanggal, jam, pilihan", table(lines, TYPING)),
        section("Bulan", boxed(row(month, _popup(), notes, None, gap=24))),
    )


def _popup() -> QWidget:
    """The calendar that a date field opens, held in place."""
    popup = MonthPopup("Pilih tanggal", _TODAY, _LANGUAGE)
    popup.setWindowFlags(Qt.WindowType.Widget)
    popup.grid.show_day(date(2026, 11, 24), _TODAY)
    return popup


def _secret() -> QWidget:
    made = PassphraseField("Frasa sandi")
    made.edit.setText("rumah teduh")
    return made


def _caps() -> QWidget:
    made = PassphraseField("Frasa sandi")
    made.set_warning("Caps Lock menyala", "arrow-big-up")
    return made


def _said(kind: str) -> QWidget:
    made = Field("Kelompok 3", text="7QKM2X")
    if kind == "good":
        made.set_good("Cocok")
    else:
        made.set_warning("Sudah dipakai klien lain")
    return made


def _area() -> QWidget:
    made = TextArea("Keluhan utama", min_lines=2)
    made.set_text(_LONG)
    return made


def _day() -> QWidget:
    made = DateField("Tanggal", _TODAY, _LANGUAGE)
    made.set_value(date(2026, 11, 24))
    return made


def _clock() -> QWidget:
    made = TimeField("Jam", _LANGUAGE, "Misalnya 14.30")
    made.set_value(time(14, 30))
    return made

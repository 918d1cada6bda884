# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""What lies over the window: palette and shortcut sheet, and the button of the palette."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.common.error_state import ErrorState
from desktop.ui.common.layout import boxed, row
from desktop.ui.common.palette import Palette
from desktop.ui.common.palette_rows import PaletteRow
from desktop.ui.common.save_line import SaveLine
from desktop.ui.common.search_button import SearchButton
from desktop.ui.common.shortcut_sheet import KeyGroup, KeyLine, ShortcutSheet
from desktop.ui.gallery.states import page, section

_FOUND = (
    PaletteRow(None, "Klien"),
    PaletteRow(1, "Ayu Lestari", "user", ((0, 3),), "K-2026-014 · hari ini 13.00", verb="Buka"),
    PaletteRow(2, "Laras Ayuningtyas", "user", ((6, 9),), "K-2026-022 · besok 10.30"),
    PaletteRow(None, "Perintah"),
    PaletteRow(3, "Catatan baru untuk Ayu Lestari", "pen-line", ((19, 22),), "", "Ctrl+N"),
    PaletteRow(4, "Isi alat ukur Ayu Lestari", "clipboard-check", ((14, 17),), "PHQ-9"),
)
_KEYS = (
    KeyGroup("Pergi ke", (KeyLine("Hari ini", ("Ctrl+1",)), KeyLine("Klien", ("Ctrl+2",)))),
    KeyGroup(
        "Perintah",
        (
            KeyLine("Catatan baru", ("Ctrl+N",)),
            KeyLine("Tombol pintas", ("F1", "Ctrl+/")),
            KeyLine("Jadwalkan sesi", ("Ctrl+Shift+A",)),
        ),
    ),
)


def palettes() -> QWidget:
    """The button of the palette, the palette with hits and with none, the shortcut sheet."""
    found, nobody = Palette("Cari atau perintah"), Palette("Cari perintah")
    found.field.setText("ayu")
    found.show_rows(_FOUND, "4 hasil")
    nobody.field.setText("Wayan")
    offer = PaletteRow(1, "Tambah klien “Wayan”", "user-plus", ((14, 19),), verb="Jalankan")
    nobody.show_rows((offer,), "0 hasil", "Tidak ditemukan: “Wayan”.")
    sheet = ShortcutSheet("Tombol pintas", _KEYS)
    for each in (found, nobody, sheet):
        each.setMinimumHeight(each.sizeHint().height())
    button = SearchButton("Cari atau perintah", "Ctrl+K")
    focused = SearchButton("Cari klien atau perintah", "Ctrl+K")
    focused.ring_shown = True
    failed = ErrorState("Coba lagi")
    failed.show_error(
        "Data praktik Anda tidak dapat dibaca.", "Periksa disk, lalu pilih Coba lagi."
    )
    return page(
        section("Tombol yang membukanya", boxed(row(button, focused, None))),
        section("Palet perintah", boxed(row(found, nobody, gap=24))),
        section("Tombol pintas", sheet),
        section("Keadaan penyimpanan", boxed(row(*_saving(), gap=24))),
        section("Layar yang tidak dapat dibaca", failed),
    )


def _saving() -> list[SaveLine]:
    """Saved, being saved, not saved; and folded."""
    lines = [SaveLine("Tersimpan 14.02") for _ in range(4)]
    lines[1].show_state("Menyimpan…", "ellipsis")
    lines[2].show_state("Belum tersimpan. Coba lagi.", "triangle-alert", wrong=True)
    lines[3].set_folded(True)
    return lines

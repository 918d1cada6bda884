# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""Lists, tables, cards, the head of a page, dialogs and menus: what holds others."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.card import Card
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.field import Field
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.list_delegate import RowDelegate
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.page_header import PageHeader
from desktop.ui.common.popover import Menu
from desktop.ui.common.table import Table
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.gallery.states import page, section
from desktop.ui.theme.icons import icon
from desktop.ui.theme.look import look

_STATES = QStyle.StateFlag
_ROWS = (
    (Row("rest", "Ayu Lestari", "Biasa · PHQ-9 6 ↓"), _STATES.State_None),
    (Row("hover", "Bagas Pratama", "Di bawah tetikus", trailing="Kam"), _STATES.State_MouseOver),
    (Row("focus", "Gita Maharani", "Fokus", mark="triangle-alert"), _STATES.State_HasFocus),
    (Row("chosen", "Intan Mulia", "Dipilih", icon="user"), _STATES.State_Selected),
    (
        Row("both", "Nama yang panjang sekali sehingga tidak muat di barisnya", "Dipilih, fokus"),
        _STATES.State_Selected | _STATES.State_HasFocus,
    ),
)


class _InStates(RowDelegate):
    """Shows each row in a state of its own."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row as if it were in its state."""
        self.initStyleOption(option, index)
        option.state = _STATES.State_Enabled | _ROWS[index.row()][1]
        super().paint(painter, option, index)


def lists() -> QWidget:
    """Rows in every state, and a table."""
    people = ListView("Klien")
    people.setItemDelegate(_InStates(parent=people))
    people.set_rows([row for row, _state in _ROWS])
    people.ring_shown = True
    people.setFixedHeight(len(_ROWS) * (look().heights.row_tall + 2) + 4)
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Waktu", "Tempat", "Isi", "Ukuran"])
    for day, size in (("Sel, 24 Nov 2026", "246 MB"), ("Sen, 23 Nov 2026", "245 MB")):
        cells = (day, "USB dan komputer", "312 klien · 14.208 catatan", size)
        model.appendRow([QStandardItem(cell) for cell in cells])
    table = Table("Daftar cadangan", model)
    model.setParent(table)
    table.resizeColumnsToContents()
    table.selectRow(0)
    table.setFixedHeight(look().px(180))
    return page(section("Baris", people), section("Tabel", table))


def cards() -> QWidget:
    """Cards, and the head of a page."""
    actions = [IconButton("ellipsis", "Lainnya"), Button("Catatan baru", "primary", "plus")]
    top = PageHeader("Ayu Lestari", "Sesi ke-10 · mulai 3 Juli 2026", actions, back="Klien")
    top.set_pill("Rencana keselamatan aktif", "warn")
    plain = Card(SectionTitle("Kartu"), Text("Di atas dasar permukaan.", "body", "text2"))
    sunk = Card(SectionTitle("Cekung"), Text("Di atas dasar cekung."), ground="sunken")
    soft = Card(SectionTitle("Lembut"), Text("Di atas dasar aksen."), ground="accent_soft")
    three = row(plain, sunk, soft, gap=16)
    return page(section("Kepala halaman", top), section("Kartu", boxed(three)))


def overlays() -> QWidget:
    """Questions and menus, laid into the page."""
    ask = Dialog(
        "Arsipkan klien",
        "Catatan tetap ada dan dapat dibuka kembali.",
        confirm="Arsipkan klien",
        cancel="Batalkan",
    )
    wrong = Field("Ketik nama klien", text="Ayu")
    wrong.set_error("Nama belum sama.")
    danger = Dialog(
        "Musnahkan data",
        "",
        InlineMessage("danger", "Tidak dapat dikembalikan."),
        wrong,
        confirm="Musnahkan data",
        cancel="Batalkan",
        kind="danger",
    )
    both = row(_laid(ask), _laid(danger), None, gap=24)
    return page(section("Dialog", boxed(both)), section("Menu", boxed(row(_menu(), None))))


def _laid(window: QWidget) -> QWidget:
    """A window as a part of the page."""
    window.setWindowFlags(Qt.WindowType.Widget)
    frame = Card(window, padding=0, ground="canvas")
    return boxed(column(frame, None))


def _menu() -> QWidget:
    menu = Menu("Lainnya")
    menu.addAction(icon("pencil"), "Ubah data diri")
    chosen = menu.addAction(icon("archive"), "Arsipkan")
    menu.addSeparator()
    menu.addAction(icon("trash-2"), "Pindahkan ke sampah").setEnabled(False)
    menu.setWindowFlags(Qt.WindowType.Widget)
    menu.setActiveAction(chosen)
    menu.setMinimumSize(menu.sizeHint())
    return menu

# SPDX-License-Identifier: Apache-2.0
"""Commands that go to the places of the navigation, and those of the window itself."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language
from desktop.system.settings import Theme
from desktop.ui.base.command import Command, Group, does, goes, sets
from desktop.ui.base.place import WAITING, Area

LOCK = "lock"


def _place(area: Area, icon: str, title: str, keys: str = "", also: str = "") -> Command:
    return Command(area, icon, title, Group.GO, goes(area), keys, also, area=area)


def _window(
    act: str, icon: str, title: str, keys: str = "", also: str = "", *, listed: bool = True
) -> Command:
    return Command(act, icon, title, Group.DESK, does(act), keys, also, listed=listed)


def _setting(key: str, icon: str, title: str, name: str, value: object, also: str) -> Command:
    return Command(key, icon, title, Group.DESK, sets(name, value), also=also)


PLACES: tuple[Command, ...] = (
    _place(
        Area.TODAY,
        "sun",
        QT_TRANSLATE_NOOP("Commands", "Today"),
        "Ctrl+1",
        "beranda, home, sesi hari ini, perlu perhatian",
    ),
    _place(
        Area.CLIENTS,
        "users",
        QT_TRANSLATE_NOOP("Commands", "Clients"),
        "Ctrl+2",
        "pasien, patients, daftar klien",
    ),
    _place(
        Area.CALENDAR,
        "calendar",
        QT_TRANSLATE_NOOP("Commands", "Calendar"),
        "Ctrl+3",
        "jadwal, agenda, minggu, week, janji temu, appointments",
    ),
    _place(
        Area.NOTES,
        "file-text",
        QT_TRANSLATE_NOOP("Commands", "Notes"),
        "Ctrl+4",
        "draf, drafts, belum ditandatangani, unsigned, cari catatan, search notes",
    ),
    _place(
        Area.MEASURES,
        "clipboard-list",
        QT_TRANSLATE_NOOP("Commands", "Measures"),
        "Ctrl+5",
        "kuesioner, questionnaires, skala, scales, tes, tests",
    ),
    _place(
        Area.REPORTS,
        "chart-line",
        QT_TRANSLATE_NOOP("Commands", "Reports"),
        "Ctrl+6",
        "surat, letters, rujukan, referral, kuitansi, receipt, PDF",
    ),
    _place(
        Area.BACKUP,
        "database",
        QT_TRANSLATE_NOOP("Commands", "Backup"),
        "",
        "cadangkan sekarang, back up now, pulihkan, restore, salinan, copy",
    ),
    _place(
        Area.SETTINGS,
        "settings",
        QT_TRANSLATE_NOOP("Commands", "Settings"),
        "Ctrl+,",
        "preferensi, preferences, tema, theme, bahasa, language, ukuran teks, text size",
    ),
    Command(
        "waiting.list",
        "users-round",
        QT_TRANSLATE_NOOP("Commands", "Waiting list"),
        Group.GO,
        goes(Area.CALENDAR, WAITING),
        also="daftar tunggu, permintaan, enquiries, antrean, queue",
        area=Area.CALENDAR,
    ),
    Command(
        "trash",
        "trash-2",
        QT_TRANSLATE_NOOP("Commands", "Trash"),
        Group.GO,
        goes(Area.SETTINGS, "trash"),
        also="sampah, terhapus, deleted, kembalikan, restore, hapus permanen, recycle bin",
        area=Area.SETTINGS,
    ),
)

DESK: tuple[Command, ...] = (
    _window(
        "veil",
        "eye-off",
        QT_TRANSLATE_NOOP("Commands", "Privacy veil"),
        "Ctrl+.",
        "sembunyikan layar, tutup layar, hide screen, blur, cover, privasi",
    ),
    _window(
        "hide_names",
        "user-x",
        QT_TRANSLATE_NOOP("Commands", "Hide or show names"),
        "",
        "inisial, initials, sembunyikan nama, anonim, anonymous, privasi, privacy",
    ),
    _window(
        "palette",
        "search",
        QT_TRANSLATE_NOOP("Commands", "Search or command"),
        "Ctrl+K",
        listed=False,
    ),
    _window(
        "shortcuts",
        "info",
        QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"),
        "F1; Ctrl+/",
        "tombol pintas, bantuan, help, keys, pintasan",
    ),
    _window(
        "undo", "undo-2", QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z", "kembalikan, take back"
    ),
    _window(
        LOCK,
        "lock",
        QT_TRANSLATE_NOOP("Commands", "Lock"),
        "Ctrl+L",
        "kunci Teduh, keluar, log out",
    ),
    _window("back", "arrow-left", QT_TRANSLATE_NOOP("Commands", "Back"), "Alt+Left", listed=False),
    _window(
        "forward",
        "arrow-right",
        QT_TRANSLATE_NOOP("Commands", "Forward"),
        "Alt+Right",
        listed=False,
    ),
    _window(
        "next_pane",
        "panel-right",
        QT_TRANSLATE_NOOP("Commands", "Next part of the window"),
        "F6",
        listed=False,
    ),
    _setting(
        "theme.light",
        "sun",
        QT_TRANSLATE_NOOP("Commands", "Light theme"),
        "theme",
        Theme.LIGHT,
        "terang, siang, tampilan, appearance",
    ),
    _setting(
        "theme.dark",
        "moon",
        QT_TRANSLATE_NOOP("Commands", "Dark theme"),
        "theme",
        Theme.DARK,
        "gelap, malam, tampilan, appearance",
    ),
    _window(
        "text_larger",
        "zoom-in",
        QT_TRANSLATE_NOOP("Commands", "Larger text"),
        "Ctrl++; Ctrl+=",
        "perbesar huruf, zoom",
    ),
    _window(
        "text_smaller",
        "zoom-out",
        QT_TRANSLATE_NOOP("Commands", "Smaller text"),
        "Ctrl+-",
        "perkecil huruf, zoom",
    ),
    _setting(
        "language.id",
        "languages",
        QT_TRANSLATE_NOOP("Commands", "Speak Indonesian"),
        "language",
        Language.INDONESIAN,
        "bahasa Indonesia, language",
    ),
    _setting(
        "language.en",
        "languages",
        QT_TRANSLATE_NOOP("Commands", "Speak English"),
        "language",
        Language.ENGLISH,
        "bahasa Inggris, language",
    ),
)

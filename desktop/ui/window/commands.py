# SPDX-License-Identifier: Apache-2.0
"""All commands of the desk. Shortcuts, navigation, palette and shortcut sheet are made from these.

To add one, add an entry to `COMMANDS`; docs/how-to-add.md tells how.
"""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId
from desktop.ui.base.command import Command, Group, Shell, Takes, begins, does, goes
from desktop.ui.base.place import NEW_CLIENT, NEW_NOTE, WAITING, Area

LOCK = "lock"
RAIL = (
    Area.TODAY,
    Area.CLIENTS,
    Area.CALENDAR,
    Area.NOTES,
    Area.MEASURES,
    Area.REPORTS,
)
RAIL_FOOT = (Area.BACKUP, Area.SETTINGS, LOCK)


def _place(area: Area, icon: str, title: str, keys: str = "", also: str = "") -> Command:
    return Command(area, icon, title, Group.GO, goes(area), keys, also, area=area)


def _window(act: str, icon: str, title: str, keys: str, also: str = "") -> Command:
    return Command(act, icon, title, Group.DESK, does(act), keys, also)


def _schedule(shell: Shell, client: ClientId) -> None:
    from desktop.ui.booking.appointment_dialog import AppointmentDialog

    AppointmentDialog(shell.desk, client=client or None, parent=shell.over).open()


def _new_task(shell: Shell, client: ClientId) -> None:
    from desktop.ui.tasks.task_dialog import TaskDialog

    TaskDialog(shell.desk, client or None, parent=shell.over).open()


def _new_enquiry(shell: Shell, client: ClientId) -> None:
    from desktop.ui.booking.enquiry_dialog import EnquiryDialog

    del client
    EnquiryDialog(shell.desk, parent=shell.over).open()


COMMANDS: tuple[Command, ...] = (
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
        "trash",
        "trash-2",
        QT_TRANSLATE_NOOP("Commands", "Trash"),
        Group.GO,
        goes(Area.SETTINGS, "trash"),
        also="sampah, terhapus, deleted, kembalikan, restore, hapus permanen, recycle bin",
        area=Area.SETTINGS,
    ),
    Command(
        "note.new",
        "pen-line",
        QT_TRANSLATE_NOOP("Commands", "New note"),
        Group.WORK,
        begins(Area.CLIENTS, NEW_NOTE),
        "Ctrl+N",
        "mulai catatan, tulis, start note, write, catatan sesi, session note",
        QT_TRANSLATE_NOOP("Commands", "New note for {name}"),
        Takes.NEEDS,
    ),
    Command(
        "client.new",
        "user-plus",
        QT_TRANSLATE_NOOP("Commands", "Add client"),
        Group.WORK,
        begins(Area.CLIENTS, NEW_CLIENT),
        "Ctrl+Shift+N",
        "klien baru, new client, pasien baru, daftar, register",
    ),
    Command(
        "session.schedule",
        "calendar-plus",
        QT_TRANSLATE_NOOP("Commands", "Schedule session"),
        Group.WORK,
        _schedule,
        "Ctrl+Shift+A",
        "janji temu baru, new appointment, buat jadwal, book",
        QT_TRANSLATE_NOOP("Commands", "Schedule session for {name}"),
        Takes.MAY,
    ),
    Command(
        "task.new",
        "list-checks",
        QT_TRANSLATE_NOOP("Commands", "New task"),
        Group.WORK,
        _new_task,
        also="tugas baru, pekerjaan rumah, homework, PR, to do, pengingat, reminder",
        for_client=QT_TRANSLATE_NOOP("Commands", "New task for {name}"),
        takes=Takes.MAY,
    ),
    Command(
        "enquiry.new",
        "phone",
        QT_TRANSLATE_NOOP("Commands", "New enquiry"),
        Group.WORK,
        _new_enquiry,
        "Ctrl+Shift+E",
        "permintaan baru, telepon masuk, calon klien, first call, lead",
    ),
    Command(
        "waiting.list",
        "users-round",
        QT_TRANSLATE_NOOP("Commands", "Waiting list"),
        Group.GO,
        goes(Area.CALENDAR, WAITING),
        "",
        "daftar tunggu, permintaan, enquiries, antrean, queue",
    ),
    _window(
        LOCK, "lock", QT_TRANSLATE_NOOP("Commands", "Lock"), "Ctrl+L", "kunci Teduh, keluar, quit"
    ),
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
        "undo", "undo-2", QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z", "batalkan, take back"
    ),
    _window(
        "back",
        "arrow-left",
        QT_TRANSLATE_NOOP("Commands", "Back"),
        "Alt+Left",
        "sebelumnya, previous",
    ),
    _window(
        "forward",
        "arrow-right",
        QT_TRANSLATE_NOOP("Commands", "Forward"),
        "Alt+Right",
        "berikutnya, next",
    ),
    _window(
        "next_pane",
        "panel-right",
        QT_TRANSLATE_NOOP("Commands", "Next part of the window"),
        "F6",
        "panel, pane, navigasi, navigation",
    ),
)


def command(key: str) -> Command:
    """The command with this key; KeyError when there is none."""
    return {command.key: command for command in COMMANDS}[key]

# SPDX-License-Identifier: Apache-2.0
"""All commands of the desk. Shortcuts, navigation, palette and shortcut sheet are made from these.

To add one, add an entry to `WORK`; docs/how-to-add.md tells how.
"""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.ui.base.command import Command, Group, Takes, begins, goes
from desktop.ui.base.place import NEW_CLIENT, NEW_NOTE, Area
from desktop.ui.window.client_commands import OF_CLIENT
from desktop.ui.window.client_runs import fill_in, new_enquiry, new_task, schedule, what_to_fill
from desktop.ui.window.desk_commands import DESK, LOCK, PLACES

RAIL = (
    Area.TODAY,
    Area.CLIENTS,
    Area.CALENDAR,
    Area.NOTES,
    Area.MEASURES,
    Area.REPORTS,
)
RAIL_FOOT = (Area.BACKUP, Area.SETTINGS, LOCK)
WORK: tuple[Command, ...] = (
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
        "client.import",
        "upload",
        QT_TRANSLATE_NOOP("Commands", "Import clients from a list"),
        Group.WORK,
        goes(Area.IMPORT_CLIENTS),
        also="pindah, moving in, Excel, XLSX, CSV, impor, daftar klien, urungkan, undo",
        area=Area.IMPORT_CLIENTS,
    ),
    Command(
        "session.schedule",
        "calendar-plus",
        QT_TRANSLATE_NOOP("Commands", "Schedule session"),
        Group.WORK,
        schedule,
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
        new_task,
        also="tugas baru, pekerjaan rumah, homework, PR, to do, pengingat, reminder",
        for_client=QT_TRANSLATE_NOOP("Commands", "New task for {name}"),
        takes=Takes.MAY,
    ),
    Command(
        "supervision.list",
        "circle-question-mark",
        QT_TRANSLATE_NOOP("Commands", "Questions for supervision"),
        Group.GO,
        goes(Area.SUPERVISION),
        also="supervisi, pertanyaan, konsultasi, intervisi, peer group",
        area=Area.SUPERVISION,
    ),
    Command(
        "reflection.course",
        "chart-line",
        QT_TRANSLATE_NOOP("Commands", "My reflection over time"),
        Group.GO,
        goes(Area.REFLECTION),
        also="refleksi terapis, empati, empathy, keterampilan, skills, diri, self",
        area=Area.REFLECTION,
    ),
    Command(
        "enquiry.new",
        "phone",
        QT_TRANSLATE_NOOP("Commands", "New enquiry"),
        Group.WORK,
        new_enquiry,
        "Ctrl+Shift+E",
        "permintaan baru, telepon masuk, calon klien, first call, lead",
    ),
    Command(
        "measure.fill",
        "clipboard-check",
        QT_TRANSLATE_NOOP("Commands", "Fill in a measure"),
        Group.WORK,
        fill_in,
        "",
        "isi kuesioner, questionnaire, skor baru, new score, tes, test",
        QT_TRANSLATE_NOOP("Commands", "Fill in a measure with {name}"),
        Takes.NEEDS,
        Area.MEASURE_ENTRY,
        what_to_fill,
    ),
    Command(
        "report.write",
        "printer",
        QT_TRANSLATE_NOOP("Commands", "Write a report"),
        Group.WORK,
        goes(Area.REPORTS),
        "",
        "surat, letter, cetak, print, rujukan, referral, kuitansi, receipt, ringkasan, summary",
        QT_TRANSLATE_NOOP("Commands", "Write a report on {name}"),
        Takes.NEEDS,
        Area.REPORTS,
    ),
)
COMMANDS: tuple[Command, ...] = (*WORK, *OF_CLIENT, *PLACES, *DESK)
"""All of them; the palette shows those of equal worth in this order."""
_BY_KEY = {each.key: each for each in COMMANDS}


def command(key: str) -> Command:
    """The command with this key; KeyError when there is none."""
    return _BY_KEY[key]

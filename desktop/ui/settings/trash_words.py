# SPDX-License-Identifier: Apache-2.0
"""What lies in the trash, in words; names as they may be seen now."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.domain.formats import clock_time, date_short, weekday_date
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId
from desktop.domain.trash import Keeps, TrashKind, TrashLine
from desktop.services.measure_library import measure_library
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of, shown_person
from desktop.ui.common.list_view import Row

CONTEXT = "Trash"
PHRASE_LENGTH = 24
KINDS = {
    TrashKind.CLIENT: QT_TRANSLATE_NOOP("Trash", "Client"),
    TrashKind.SESSION: QT_TRANSLATE_NOOP("Trash", "Session with its note"),
    TrashKind.GOAL: QT_TRANSLATE_NOOP("Trash", "Goal"),
    TrashKind.ADMINISTRATION: QT_TRANSLATE_NOOP("Trash", "Questionnaire"),
    TrashKind.CONTACT: QT_TRANSLATE_NOOP("Trash", "Contact"),
    TrashKind.DOCUMENT: QT_TRANSLATE_NOOP("Trash", "Document"),
    TrashKind.TASK: QT_TRANSLATE_NOOP("Trash", "Task"),
    TrashKind.ENQUIRY: QT_TRANSLATE_NOOP("Trash", "Enquiry"),
    TrashKind.THREAD: QT_TRANSLATE_NOOP("Trash", "Open thread"),
    TrashKind.SUPERVISION: QT_TRANSLATE_NOOP("Trash", "Question for supervision"),
    TrashKind.NOTE_TEMPLATE: QT_TRANSLATE_NOOP("Trash", "Template"),
    TrashKind.SNIPPET: QT_TRANSLATE_NOOP("Trash", "Short text"),
}
ICONS = {
    TrashKind.CLIENT: "user",
    TrashKind.SESSION: "notebook-pen",
    TrashKind.GOAL: "target",
    TrashKind.ADMINISTRATION: "clipboard-list",
    TrashKind.CONTACT: "users",
    TrashKind.DOCUMENT: "paperclip",
    TrashKind.TASK: "list-checks",
    TrashKind.ENQUIRY: "phone",
    TrashKind.THREAD: "hourglass",
    TrashKind.SUPERVISION: "circle-question-mark",
    TrashKind.NOTE_TEMPLATE: "file-text",
    TrashKind.SNIPPET: "type",
}
WHY_KEPT = {
    Keeps.SIGNED: QT_TRANSLATE_NOOP(
        "Trash",
        "A signed note belongs to it. Signed notes are records that must be kept, so it stays here"
        " until you restore it.",
    ),
    Keeps.SESSIONS: QT_TRANSLATE_NOOP(
        "Trash",
        "This client has sessions. Their record must be kept, so it stays here until you restore"
        " it.",
    ),
    Keeps.RISK: QT_TRANSLATE_NOOP(
        "Trash",
        "A follow-up of risk belongs to it. That record must be kept, so it stays here until you"
        " restore it.",
    ),
    Keeps.DISCLOSED: QT_TRANSLATE_NOOP(
        "Trash",
        "Something of this client was given to others. The register must be kept, so it stays here"
        " until you restore it.",
    ),
}
_KEPT = QT_TRANSLATE_NOOP("Trash", "kept")
_DAYS = QT_TRANSLATE_NOOP("Trash", "{n} days left")
_ONE_DAY = QT_TRANSLATE_NOOP("Trash", "1 day left")
_TODAY = QT_TRANSLATE_NOOP("Trash", "soon deleted")
_SINCE = QT_TRANSLATE_NOOP("Trash", "since {date}")


def line_row(desk: Desk, line: TrashLine, now: datetime) -> Row:
    """Kind and what, whose and since when, and how long it stays."""
    kind = desk.translate(CONTEXT, KINDS[line.kind])
    since = desk.clock.local(line.trashed_at).date()
    said = desk.translate(CONTEXT, _SINCE).format(date=date_short(since, desk.language))
    owner = "" if line.kind is TrashKind.CLIENT else whose(desk, line)
    return Row(
        (line.kind, line.id),
        what(desk, line),
        " · ".join(part for part in (kind, owner, said) if part),
        trailing=days_left(desk, line, now),
        icon=ICONS[line.kind],
    )


def what(desk: Desk, line: TrashLine) -> str:
    """The thing itself: a name, a title, the measure and its day, the day and time of a session."""
    match line.kind:
        case TrashKind.CLIENT:
            return whose(desk, line)
        case TrashKind.CONTACT | TrashKind.ENQUIRY:
            return shown_person(desk, line.name)
        case TrashKind.SESSION:
            return _session(desk, line)
        case TrashKind.ADMINISTRATION:
            return _form(desk, line)
        case _:
            return line.name or desk.translate(CONTEXT, KINDS[line.kind])


def whose(desk: Desk, line: TrashLine) -> str:
    """The client it belongs to, or is; "" for none."""
    owner = None if line.client_id is None else ClientId(line.client_id)
    return shown_name_of(desk, owner, line.client_name)


def phrase(desk: Desk, line: TrashLine) -> str:
    """What is typed to delete it: the client's code, else its beginning, exactly as shown."""
    if line.client_code:
        return line.client_code
    name = what(desk, line)
    short = name[:PHRASE_LENGTH].rpartition(" ")[0] if len(name) > PHRASE_LENGTH else ""
    return short or name[:PHRASE_LENGTH]


def days_left(desk: Desk, line: TrashLine, now: datetime) -> str:
    """How long it stays, in words."""
    days = line.days_left(now)
    if line.keeps is not None:
        source = _KEPT
    elif days == 0:
        source = _TODAY
    else:
        source = _ONE_DAY if days == 1 else _DAYS
    return desk.translate(CONTEXT, source).format(n=days)


def _session(desk: Desk, line: TrashLine) -> str:
    if line.at is None:
        return ""
    start = line.at.astimezone(ZoneInfo(line.zone))
    day, time = weekday_date(start.date(), desk.language), clock_time(start, desk.language)
    return f"{day} · {time}"


def _form(desk: Desk, line: TrashLine) -> str:
    known = {measure.id: measure.title for measure in measure_library().measures}
    title = next((said for key, said in known.items() if key == line.name), line.name)
    return f"{title} · {date_short(line.on, desk.language)}" if line.on else title

# SPDX-License-Identifier: Apache-2.0
"""The day in words."""

from __future__ import annotations

from collections import Counter
from zoneinfo import ZoneInfo

from desktop.domain.attention import AttentionItem, AttentionKind
from desktop.domain.formats import clock_time, date_short, relative_moment
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.record_words import modality_label, service_label
from desktop.domain.session import Modality
from desktop.domain.session_words import attendance_label, session_words
from desktop.domain.today import BackupState, Today, TodayRow, TodayState
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place

CONTEXT = "TodayWords"
STATES: dict[TodayState, str] = {
    TodayState.DONE: QT_TRANSLATE_NOOP("TodayWords", "Not signed yet"),
    TodayState.NO_NOTE: QT_TRANSLATE_NOOP("TodayWords", "Note not written yet"),
    TodayState.ABSENT: QT_TRANSLATE_NOOP("TodayWords", "Did not take place"),
    TodayState.NOW: QT_TRANSLATE_NOOP("TodayWords", "In progress"),
    TodayState.NEXT: "",
}
_SIGNED = QT_TRANSLATE_NOOP("TodayWords", "Signed {time}")
_NO_SERVICE = QT_TRANSLATE_NOOP("TodayWords", "no open service")
_SESSIONS = QT_TRANSLATE_NOOP("TodayWords", "{count} sessions")
_ONE = QT_TRANSLATE_NOOP("TodayWords", "1 session")
_DONE = QT_TRANSLATE_NOOP("TodayWords", "{count} over")
_ABSENT = QT_TRANSLATE_NOOP("TodayWords", "{count} did not take place")
_NEXT = QT_TRANSLATE_NOOP("TodayWords", "next {time}")
_NEVER = QT_TRANSLATE_NOOP("TodayWords", "There is no backup yet")
_OLD = QT_TRANSLATE_NOOP("TodayWords", "The last backup is old")
_GOOD = QT_TRANSLATE_NOOP("TodayWords", "Backup is in place")
_UNCHECKED = QT_TRANSLATE_NOOP("TodayWords", "Backup not checked yet")
_MAKE_ONE = QT_TRANSLATE_NOOP("TodayWords", "Make the first one now")
_VERIFIED = QT_TRANSLATE_NOOP("TodayWords", "{moment} · verified")
_SAME_DISK = QT_TRANSLATE_NOOP("TodayWords", "On the same disk as the data")
_OVER = (TodayState.DONE, TodayState.NO_NOTE)


def times(row: TodayRow, desk: Desk) -> tuple[str, str]:
    """Start and end on the clock where the session is."""
    zone = ZoneInfo(row.zone)
    language = desk.language
    return (
        clock_time(row.starts_at.astimezone(zone), language),
        clock_time(row.ends_at.astimezone(zone), language),
    )


def row_subline(row: TodayRow, desk: Desk) -> str:
    """Sesi ke-10 · Psikoterapi · Ruang praktik."""
    say = desk.translate
    planned = row.planned_sessions
    parts = ["" if row.number is None else session_words(row.number, say, planned)]
    parts.append(service_label(row.service, say) if row.service else say(CONTEXT, _NO_SERVICE))
    if row.modality is Modality.IN_PERSON and row.place:
        parts.append(row.place)
    else:
        parts.append(modality_label(row.modality, say))
    return " · ".join(part for part in parts if part)


def state_words(row: TodayRow, desk: Desk) -> str:
    """Where the row stands; nothing for what is still to come."""
    if row.state is TodayState.ABSENT and row.attendance is not None:
        said = attendance_label(row.attendance, desk.translate)
        return said[:1].upper() + said[1:]
    if row.state is TodayState.DONE and row.signed_at is not None:
        moment = desk.clock.local(row.signed_at)
        same_day = moment.date() == desk.clock.today()
        shown = clock_time(moment, desk.language) if same_day else ""
        shown = shown or date_short(moment.date(), desk.language)
        return desk.translate(CONTEXT, _SIGNED).format(time=shown)
    source = STATES[row.state]
    return desk.translate(CONTEXT, source) if source else ""


def day_subline(today: Today, desk: Desk) -> str:
    """7 sesi · 2 selesai, 1 tidak terlaksana · berikutnya 14.30."""
    say, counted = desk.translate, Counter(row.state for row in today.rows)
    over, absent = sum(counted[state] for state in _OVER), counted[TodayState.ABSENT]
    if not today.rows:
        return ""
    many = len(today.rows)
    parts = [say(CONTEXT, _ONE) if many == 1 else say(CONTEXT, _SESSIONS).format(count=many)]
    states = [say(CONTEXT, _DONE).format(count=over)] if over else []
    states += [say(CONTEXT, _ABSENT).format(count=absent)] if absent else []
    parts.append(", ".join(states))
    following = next((row for row in today.rows if row.state is TodayState.NEXT), None)
    if following is not None:
        parts.append(say(CONTEXT, _NEXT).format(time=times(following, desk)[0]))
    return " · ".join(part for part in parts if part)


def destination(item: AttentionItem) -> Place:
    """Where a single thing is dealt with."""
    client = item.client_id or 0
    if item.kind in (AttentionKind.BACKUP_NEVER, AttentionKind.BACKUP_OLD):
        return Place(Area.BACKUP)
    if item.kind is AttentionKind.MEASURE_DUE:
        return Place(Area.MEASURE_ENTRY, client=client, measure=item.measure_id or "")
    if item.session_id is not None:
        return Place(Area.NOTE, client=client, session=item.session_id)
    return Place(Area.CLIENTS, client=client, tab="overview")


def backup_words(state: BackupState, desk: Desk) -> tuple[str, str, str, str]:
    """(icon, kind, title, line under it)."""
    say = desk.translate
    if state.made_at is None:
        return "shield-alert", "warn", say(CONTEXT, _NEVER), say(CONTEXT, _MAKE_ONE)
    local = desk.clock.local(state.made_at)
    made = relative_moment(local, desk.clock.today(), desk.language)
    made = made[:1].upper() + made[1:]
    if state.stale:
        return "shield-alert", "warn", say(CONTEXT, _OLD), date_short(local.date(), desk.language)
    if state.verified_at is None:
        return "shield-alert", "warn", say(CONTEXT, _UNCHECKED), made
    return "shield-check", "ok", say(CONTEXT, _GOOD), say(CONTEXT, _VERIFIED).format(moment=made)


def same_disk_words(state: BackupState, desk: Desk) -> str:
    """A warning where the backup would break with the data."""
    return desk.translate(CONTEXT, _SAME_DISK) if state.same_disk else ""

# SPDX-License-Identifier: Apache-2.0
"""What waits for the therapist: single things, and the groups Today shows them in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.domain.formats import date_near, short_name
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.ids import ClientId, MeasureId, SessionId, TaskId

CONTEXT = "Today"
_RISKS_BY_NAME = 2
"""So many clients with an open risk stand in rows of their own; more of them share one."""
_NAMED = 2


class AttentionKind(StrEnum):
    """What asks for attention, most pressing first."""

    RISK_OPEN = "risk_open"
    BACKUP_NEVER = "backup_never"
    BACKUP_OLD = "backup_old"
    NOTE_MISSING = "note_missing"
    DRAFT_UNSIGNED = "draft_unsigned"
    MEASURE_DUE = "measure_due"
    TASK_DUE = "task_due"


_ONE: dict[AttentionKind, str] = {
    AttentionKind.RISK_OPEN: QT_TRANSLATE_NOOP("Today", "Risk to follow up"),
    AttentionKind.BACKUP_NEVER: QT_TRANSLATE_NOOP("Today", "There is no backup yet"),
    AttentionKind.BACKUP_OLD: QT_TRANSLATE_NOOP("Today", "The last backup is old"),
    AttentionKind.NOTE_MISSING: QT_TRANSLATE_NOOP("Today", "Note not written yet"),
    AttentionKind.DRAFT_UNSIGNED: QT_TRANSLATE_NOOP("Today", "Draft not signed"),
    AttentionKind.MEASURE_DUE: QT_TRANSLATE_NOOP("Today", "Measure due"),
    AttentionKind.TASK_DUE: QT_TRANSLATE_NOOP("Today", "Own task"),
}
_MANY: dict[AttentionKind, str] = {
    AttentionKind.RISK_OPEN: QT_TRANSLATE_NOOP("Today", "{count} clients with a risk to follow up"),
    AttentionKind.NOTE_MISSING: QT_TRANSLATE_NOOP("Today", "{count} notes not written yet"),
    AttentionKind.DRAFT_UNSIGNED: QT_TRANSLATE_NOOP("Today", "{count} drafts not signed"),
    AttentionKind.MEASURE_DUE: QT_TRANSLATE_NOOP("Today", "{count} measures due"),
    AttentionKind.TASK_DUE: QT_TRANSLATE_NOOP("Today", "{count} own tasks"),
}
_BELOW: dict[AttentionKind, str] = {
    AttentionKind.RISK_OPEN: QT_TRANSLATE_NOOP("Today", "{name} · since {date}"),
    AttentionKind.BACKUP_OLD: QT_TRANSLATE_NOOP("Today", "Made on {date}"),
    AttentionKind.NOTE_MISSING: QT_TRANSLATE_NOOP("Today", "{name} · session of {date}"),
    AttentionKind.DRAFT_UNSIGNED: QT_TRANSLATE_NOOP("Today", "{name} · session of {date}"),
    AttentionKind.MEASURE_DUE: QT_TRANSLATE_NOOP("Today", "{name} · {words} · due {date}"),
}
_MAKE_ONE = QT_TRANSLATE_NOOP("Today", "Make the first one now")
_OLDEST = QT_TRANSLATE_NOOP("Today", "Oldest: {name}, {date}")
_DUE = QT_TRANSLATE_NOOP("Today", "due {date}")
_NO_DAY = QT_TRANSLATE_NOOP("Today", "no day set")


@dataclass(frozen=True, slots=True)
class AttentionItem:
    """One thing to look at, or `count` of a kind; `on` is the local date the oldest dates from.

    `words` is the title of the measure or what the task is; `others` are further ones of a group.
    """

    kind: AttentionKind
    on: date | None = None
    client_id: ClientId | None = None
    client_name: str = ""
    session_id: SessionId | None = None
    measure_id: MeasureId | None = None
    task_id: TaskId | None = None
    words: str = ""
    count: int = 1
    others: tuple[AttentionItem, ...] = ()

    def title(self, translate: Translate) -> str:
        """What it is, in a few words."""
        if self.count > 1:
            return translate(CONTEXT, _MANY[self.kind]).format(count=self.count)
        if self.kind is AttentionKind.TASK_DUE:
            return self.words
        return translate(CONTEXT, _ONE[self.kind])

    def below(self, translate: Translate, language: Language, today: date) -> str:
        """Whose it is and since when."""
        on = date_near(self.on, today, language) if self.on else ""
        if self.kind is AttentionKind.BACKUP_NEVER:
            return translate(CONTEXT, _MAKE_ONE)
        if self.kind is AttentionKind.TASK_DUE:
            return self._task_below(translate, on)
        if self.count > 1:
            return self._group_below(translate, on)
        holes = {"name": self.client_name, "date": on, "words": self.words}
        return translate(CONTEXT, _BELOW[self.kind]).format(**holes)

    def _group_below(self, translate: Translate, on: str) -> str:
        if self.kind is AttentionKind.MEASURE_DUE:
            return " · ".join(
                f"{short_name(one.client_name)} {one.words}" for one in (self, *self.others)
            )
        return translate(CONTEXT, _OLDEST).format(name=self.client_name, date=on)

    def _task_below(self, translate: Translate, on: str) -> str:
        if self.count > 1:
            return " · ".join(one.words for one in (self, *self.others))
        due = translate(CONTEXT, _DUE).format(date=on) if on else translate(CONTEXT, _NO_DAY)
        return " · ".join(part for part in (self.client_name, due) if part)


def grouped(
    items: Iterable[AttentionItem], counts: Mapping[AttentionKind, int] | None = None
) -> tuple[AttentionItem, ...]:
    """One item for each kind, in the order they come; a few open risks keep their names.

    `counts` says how many there are of a kind where not all of them are among the items.
    """
    kinds: dict[AttentionKind, list[AttentionItem]] = {}
    for item in items:
        kinds.setdefault(item.kind, []).append(item)
    found: list[AttentionItem] = []
    for kind, members in kinds.items():
        by_name = kind is AttentionKind.RISK_OPEN and len(members) <= _RISKS_BY_NAME
        found += members if by_name else [_group(members, (counts or {}).get(kind, 0))]
    return tuple(found)


def _group(members: list[AttentionItem], count: int) -> AttentionItem:
    first = min(members, key=lambda item: item.on or date.max)
    rest = [item for item in members if item is not first]
    return replace(first, count=max(count, len(members)), others=tuple(rest[: _NAMED - 1]))

# SPDX-License-Identifier: Apache-2.0
"""What to know before the session that is running: last score, tasks, open points, plan."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.measures.change import change
from desktop.domain.measures.change_words import direction_text
from desktop.domain.measures.scoring import band_of
from desktop.domain.measures.words import band_label, reported_text
from desktop.domain.preparation import ClientAlerts, LastScore, Preparation
from desktop.domain.task import Task
from desktop.services.measure_library import measure_library
from desktop.services.preparation import prepare
from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.theme.look import look

CONTEXT = "Brief"
LAST = QT_TRANSLATE_NOOP("Brief", "Last time")
TASKS = QT_TRANSLATE_NOOP("Brief", "Tasks")
OPEN = QT_TRANSLATE_NOOP("Brief", "Open")
PLAN = QT_TRANSLATE_NOOP("Brief", "Plan")
_NO_LAST = QT_TRANSLATE_NOOP("Brief", "No score and no note yet")
_NO_TASKS = QT_TRANSLATE_NOOP("Brief", "No task agreed")
_NO_OPEN = QT_TRANSLATE_NOOP("Brief", "Nothing is open")
_NO_PLAN = QT_TRANSLATE_NOOP("Brief", "No plan and no goal yet")
_RISK = QT_TRANSLATE_NOOP("Brief", "risk to follow up")
_DRAFT = QT_TRANSLATE_NOOP("Brief", "1 draft not signed")
_DRAFTS = QT_TRANSLATE_NOOP("Brief", "{count} drafts not signed")
_DUE = QT_TRANSLATE_NOOP("Brief", "{measure} due")
_DONE = QT_TRANSLATE_NOOP("Brief", "{task}, done")
_RESULT = QT_TRANSLATE_NOOP("Brief", "{task}, {result}")
_LABEL_WIDE = 80


@dataclass(frozen=True, slots=True)
class Brief:
    """(label, words) lines."""

    lines: tuple[tuple[str, str], ...]


def brief_of(desk: Desk, client: ClientId, session: SessionId | None = None) -> Brief:
    """Four lines for the session at hand; where nothing is known a line says so."""
    found = prepare(desk.vault, client, session)
    said = (
        (LAST, _last(desk, found), _NO_LAST),
        (TASKS, " · ".join(_task(desk, task) for task in found.tasks), _NO_TASKS),
        (OPEN, _open(desk, found.alerts), _NO_OPEN),
        (PLAN, _plan(found), _NO_PLAN),
    )
    say = desk.translate
    return Brief(
        tuple((say(CONTEXT, label), words or say(CONTEXT, none)) for label, words, none in said)
    )


def _last(desk: Desk, found: Preparation) -> str:
    said = _score(desk, found.score) if found.score else ""
    return said or found.last_words


def _score(desk: Desk, last: LastScore) -> str:
    measure = measure_library().find(last.measure)
    if measure is None:
        return ""
    band = band_of(measure, last.total)
    parts = [f"{measure.title} {reported_text(measure, last.total, desk.language)}"]
    parts += [band_label(band.label, desk.translate)] if band else []
    if last.first_total is not None:
        moved = change(measure, last.first_total, last.total)
        parts.append(direction_text(moved, desk.translate, desk.language))
    return " · ".join(parts)


def _task(desk: Desk, task: Task) -> str:
    if task.result:
        return desk.translate(CONTEXT, _RESULT).format(task=task.what, result=task.result)
    return task.what if task.open else desk.translate(CONTEXT, _DONE).format(task=task.what)


def _open(desk: Desk, alerts: ClientAlerts) -> str:
    say, parts = desk.translate, []
    if alerts.open_risks:
        parts.append(say(CONTEXT, _RISK))
    if alerts.unsigned:
        words = _DRAFT if alerts.unsigned == 1 else _DRAFTS
        parts.append(say(CONTEXT, words).format(count=alerts.unsigned))
    for key, _ in alerts.measures_due:
        measure = measure_library().find(key)
        parts.append(say(CONTEXT, _DUE).format(measure=measure.title if measure else key))
    parts += [thread.body for thread in alerts.threads]
    said = " · ".join(parts)
    return said[:1].upper() + said[1:]


def _plan(found: Preparation) -> str:
    written = " ".join(line.strip() for line in found.plan.splitlines() if line.strip())
    return written or " · ".join(found.goals)


class BriefBox(Card):
    """The lines on a sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows = column(gap=8)
        self._pool: list[tuple[QWidget, ElidedText, ElidedText]] = []
        super().__init__(self._rows, gap=0, padding=(16, 12, 16, 12), parent=parent)

    def show_brief(self, brief: Brief) -> None:
        """Show other lines."""
        while len(self._pool) < len(brief.lines):
            self._add()
        for number, (holder, label, words) in enumerate(self._pool):
            label.setFixedWidth(look().px(_LABEL_WIDE))
            holder.setVisible(number < len(brief.lines))
            if number < len(brief.lines):
                label.setText(brief.lines[number][0])
                words.setText(brief.lines[number][1])

    def _add(self) -> None:
        label = ElidedText("", "small", "text2", weight=500)
        words = ElidedText("", "small")
        line = row(label, words, gap=8)
        line.setStretch(1, 1)
        holder = boxed(line)
        self._pool.append((holder, label, words))
        self._rows.addWidget(holder)

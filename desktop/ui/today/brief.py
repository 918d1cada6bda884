# SPDX-License-Identifier: Apache-2.0
"""What to know before the session that is running: score, goal, last note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.domain.goal import GoalStatus
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId
from desktop.domain.measures.change import change
from desktop.domain.measures.change_words import direction_text
from desktop.domain.measures.scoring import band_of
from desktop.domain.measures.words import band_label, reported_text
from desktop.services.administrations import list_administrations
from desktop.services.goals import list_goals
from desktop.services.measure_library import measure_library
from desktop.services.sessions import list_sessions
from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.theme.look import look

CONTEXT = "Brief"
SCORE = QT_TRANSLATE_NOOP("Brief", "Score")
GOAL = QT_TRANSLATE_NOOP("Brief", "Goals")
NOTE = QT_TRANSLATE_NOOP("Brief", "Last note")
_LABEL_WIDE = 88
_RECENT = 4


@dataclass(frozen=True, slots=True)
class Brief:
    """(label, words) lines; those without words are left out."""

    lines: tuple[tuple[str, str], ...]


def brief_of(desk: Desk, client: ClientId) -> Brief | None:
    """The lines for a client, None where nothing is known yet."""
    said = (
        (SCORE, _score(desk, client)),
        (GOAL, _goals(desk, client)),
        (NOTE, _note(desk, client)),
    )
    lines = tuple((desk.translate(CONTEXT, label), words) for label, words in said if words)
    return Brief(lines) if lines else None


def _score(desk: Desk, client: ClientId) -> str:
    forms = [form for form in list_administrations(desk.vault, client) if form.complete]
    measure = measure_library().find(forms[-1].measure_id) if forms else None
    if measure is None or forms[-1].total is None:
        return ""
    same = [form for form in forms if form.measure_id == measure.id and form.total is not None]
    last, first = same[-1].total or 0.0, same[0].total or 0.0
    band = band_of(measure, last)
    parts = [f"{measure.title} {reported_text(measure, last, desk.language)}"]
    parts += [band_label(band.label, desk.translate)] if band else []
    if len(same) > 1:
        moved = change(measure, first, last)
        parts.append(direction_text(moved, desk.translate, desk.language))
    return " · ".join(parts)


def _goals(desk: Desk, client: ClientId) -> str:
    goals = [each.goal for each in list_goals(desk.vault, client)]
    return " · ".join(goal.title for goal in goals if goal.status is GoalStatus.ACTIVE)


def _note(desk: Desk, client: ClientId) -> str:
    lines = list_sessions(desk.vault, client, limit=_RECENT)
    return next((line.first_words for line in lines if line.first_words), "")


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
            holder.setVisible(number < len(brief.lines))
            if number < len(brief.lines):
                label.setText(brief.lines[number][0])
                words.setText(brief.lines[number][1])

    def _add(self) -> None:
        label = ElidedText("", "small", "text2", weight=500)
        label.setFixedWidth(look().px(_LABEL_WIDE))
        words = ElidedText("", "small")
        line = row(label, words, gap=8)
        line.setStretch(1, 1)
        holder = boxed(line)
        self._pool.append((holder, label, words))
        self._rows.addWidget(holder)

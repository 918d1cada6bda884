# SPDX-License-Identifier: Apache-2.0
"""The therapist's reflection on a session: levels of skills, and free text. Never leaves here."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.i18n import Translate
from desktop.domain.ids import SessionId
from desktop.domain.reflection import ReflectionSkill, level_words, skill_name
from desktop.services.reflections import get_reflection, list_skills, rate_skill
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.layout import column, row
from desktop.ui.common.level_strip import LevelStrip
from desktop.ui.common.text import Text
from desktop.ui.notes.keeping import Keeping
from desktop.ui.notes.page import Page


class SkillRow(QWidget):
    """A skill with its level. Reused for whatever skill comes next."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._session = desk, SessionId(0)
        self.skill: ReflectionSkill | None = None
        self._name = Text("", "body")
        self._words = Text("", "small", "text2")
        self.strip = LevelStrip(self.tr("Level"), partial(_words, desk.translate))
        line = row(self._name, self._words, self.strip, gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.strip.chosen.connect(self._rate)
        self.strip.cleared.connect(self._clear)

    def show_skill(self, skill: ReflectionSkill, level: int | None, session: SessionId) -> None:
        """Show another skill, as it is rated in a session."""
        self.skill, self._session = skill, session
        name = skill_name(skill, self._desk.translate)
        self._name.setText(name)
        self.strip.set_name(name)
        self.strip.set_level(level)
        self._words.setText("" if level is None else level_words(level, self._desk.translate))

    def _rate(self, level: int) -> None:
        self._keep(level)

    def _clear(self) -> None:
        self._keep(None)

    def _keep(self, level: int | None) -> None:
        skill, vault, session = self.skill, self._desk.vault, self._session
        if skill is None:
            return
        levels = get_reflection(vault, session).levels
        before = levels.get(skill.id)
        if self._desk.attempt(partial(rate_skill, vault, session, skill, level)):
            undo = partial(rate_skill, vault, session, skill, before)
            self._desk.toast(self.tr("Reflection kept"), undo)


class ReflectionPage(QWidget):
    """Skills over the sheet; a link leads to the course over time."""

    def __init__(self, desk: Desk, keeping: Keeping) -> None:
        super().__init__()
        self._desk = desk
        self._pool: list[SkillRow] = []
        self._rows = column(gap=8)
        self.course = Button(self.tr("Over time, and the list of skills"), "link", "chart-line")
        hint = Text(self.tr("Only for you. Nothing has to be rated."), "small", "text2", wrap=True)
        head = row(hint, self.course, gap=12)
        head.setStretch(0, 1)
        self.page = Page(desk, self.tr("Reflection"), keeping.write_reflection, templates=False)
        parts = column(Card(head, self._rows, gap=12, padding=(20, 14, 20, 14)), self.page, gap=8)
        parts.setStretch(1, 1)
        self.setLayout(parts)
        self.setFocusProxy(self.page)
        self.course.clicked.connect(self._go)

    def show_session(self, session: SessionId) -> None:
        """Show what is stored of a session."""
        found = get_reflection(self._desk.vault, session)
        self.page.show_text(session, found.body, found.updated_at)
        skills = list_skills(self._desk.vault)
        for number, skill in enumerate(skills):
            if number == len(self._pool):
                made = SkillRow(self._desk)
                self._pool.append(made)
                self._rows.addWidget(made)
            self._pool[number].show_skill(skill, found.levels.get(skill.id), session)
            self._pool[number].show()
        for spare in self._pool[len(skills) :]:
            spare.hide()

    def rows(self) -> list[SkillRow]:
        """Return the skills on view."""
        return [each for each in self._pool if not each.isHidden()]

    def _go(self) -> None:
        self._desk.go(Place(Area.REFLECTION))


def _words(translate: Translate, level: int) -> str:
    return level_words(level, translate)

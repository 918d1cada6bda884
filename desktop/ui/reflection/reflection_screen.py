# SPDX-License-Identifier: Apache-2.0
"""How each skill went over time, for oneself; and which skills one reflects on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.chart import ChartModel
from desktop.domain.ids import ReflectionSkillId
from desktop.domain.reflection import ReflectionSkill, skill_name
from desktop.domain.reflection_chart import reflection_chart
from desktop.services.reflections import add_skill, course_of, list_skills, remove_skill
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.field import Field
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.common.page_header import PageHeader
from desktop.ui.common.select import Combo
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.reflection.skill_line import SkillLine
from desktop.ui.theme.look import look

ChartMaker = Callable[[ChartModel], QWidget]
_CHART = 320


class ReflectionScreen(Screen):
    """Area.REFLECTION. `chart` draws a ChartModel."""

    CARES = Changed.REFLECTIONS | Changed.SESSIONS | Changed.CLIENTS

    def __init__(self, desk: Desk, chart: ChartMaker, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._make = chart
        self._skills: tuple[ReflectionSkill, ...] = ()
        self._chosen = ""
        self._pool: list[SkillLine] = []
        said = self.tr("Only on this screen: never in reports, exports or prints.")
        self.header = PageHeader(self.tr("My reflection"), said, back=self.tr("Notes"))
        self.choice = Combo(self.tr("Skill"))
        self.finding = Text("", "body", weight=600, wrap=True)
        self._place_of_chart = column()
        self._lines = column(gap=6)
        self.name = Field(self.tr("Another skill"))
        self.add = Button(self.tr("Add skill"), "secondary", "plus")
        head = row(self.finding, self.choice, gap=12)
        head.setStretch(0, 1)
        new = row(self.name, column(None, self.add), gap=8)
        new.setStretch(0, 1)
        course = Card(head, self._place_of_chart, gap=12, padding=(20, 16, 20, 16))
        listed = Card(
            SectionTitle(self.tr("Skills")), self._lines, new, gap=12, padding=(20, 16, 20, 16)
        )
        inner = column(self.header, course, listed, None, gap=16, margins=(32, 28, 32, 24))
        self.setLayout(column(Scroll(boxed(inner))))
        self.choice.chosen.connect(self._choose)
        self.add.clicked.connect(self._add)
        self.name.edit.returnPressed.connect(self._add)
        self.header.back_requested.connect(self._leave)

    def place(self) -> Place:
        """This page; which skill is shown is kept only while it is open."""
        return Place(Area.REFLECTION)

    def reload(self) -> None:
        """Read skills and their course again."""
        self._skills = list_skills(self.desk.vault, hidden=True)
        shown = [skill for skill in self._skills if not skill.hidden]
        translate = self.desk.translate
        self.choice.set_options([(skill_name(one, translate), _key(one)) for one in shown])
        if self._chosen not in {_key(one) for one in shown}:
            self._chosen = _key(shown[0]) if shown else ""
        self.choice.set_value(self._chosen)
        self._show_course()
        for number, skill in enumerate(self._skills):
            if number == len(self._pool):
                made = SkillLine(self.desk)
                self._pool.append(made)
                self._lines.addWidget(made)
            self._pool[number].show_skill(skill)
            self._pool[number].show()
        for spare in self._pool[len(self._skills) :]:
            spare.hide()

    def focus_first(self) -> None:
        """To the choice of a skill."""
        self.choice.setFocus()

    def lines(self) -> list[SkillLine]:
        """Return the skills on view."""
        return self._pool[: len(self._skills)]

    def _choose(self, key: object) -> None:
        self._chosen = str(key)
        self._show_course()

    def _show_course(self) -> None:
        found = next((one for one in self._skills if _key(one) == self._chosen), None)
        while (item := self._place_of_chart.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if found is None:
            self.finding.setText(self.tr("No skill is chosen."))
            return
        translate, language = self.desk.translate, self.desk.language
        points = course_of(self.desk.vault, found)
        model = reflection_chart(skill_name(found, translate), points, translate, language)
        self.finding.setText(model.finding)
        if points:
            chart = self._make(model)
            chart.setMinimumHeight(look().px(_CHART))
            self._place_of_chart.addWidget(chart)

    def _add(self) -> None:
        made: list[ReflectionSkillId] = []

        def keep() -> Changed:
            key, changed = add_skill(self.desk.vault, self.name.text())
            made.append(key)
            return changed

        if self.desk.attempt(keep):
            self.name.set_text("")
            skill = next(one for one in self._skills if one.id == made[0])
            undo = partial(remove_skill, self.desk.vault, skill)
            self.desk.toast(self.tr("Skill added"), undo)

    def _leave(self) -> None:
        self.desk.go(Place(Area.NOTES))


def _key(skill: ReflectionSkill) -> str:
    return skill.code or str(skill.id)

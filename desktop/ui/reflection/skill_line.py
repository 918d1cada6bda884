# SPDX-License-Identifier: Apache-2.0
"""One skill in the list: whether it is asked, and its name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.reflection import ReflectionSkill, skill_name
from desktop.services.reflections import hide_skill, rename_skill
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.button import IconButton
from desktop.ui.common.check import CheckBox
from desktop.ui.common.field import Field
from desktop.ui.common.layout import row


class SkillLine(QWidget):
    """Reused for whatever skill comes next. F2 renames."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.skill: ReflectionSkill | None = None
        self.box = CheckBox(self.tr("Skill"))
        self.edit = IconButton("pencil", self.tr("Rename"), small=True)
        line = row(self.box, self.edit, gap=8)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.box.clicked.connect(self._tick)
        self.edit.clicked.connect(self.rename)

    def show_skill(self, skill: ReflectionSkill) -> None:
        """Show another skill."""
        self.skill = skill
        name = skill_name(skill, self.desk.translate)
        self.box.setText(name)
        self.box.setAccessibleName(name)
        self.box.setChecked(not skill.hidden)
        self.edit.set_name(self.tr("Rename {skill}").format(skill=name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames."""
        if event.key() == Qt.Key.Key_F2:
            self.rename()
        else:
            super().keyPressEvent(event)

    def rename(self) -> None:
        """Ask for another name."""
        if self.skill is not None:
            SkillDialog(self.desk, self.skill, self.window()).open()

    def _tick(self) -> None:
        skill, vault = self.skill, self.desk.vault
        if skill is None:
            return
        hidden = not skill.hidden
        if self.desk.attempt(partial(hide_skill, vault, skill, hidden=hidden)):
            undo = partial(hide_skill, vault, skill, hidden=not hidden)
            said = self.tr("Skill left out") if hidden else self.tr("Skill taken up again")
            self.desk.toast(said, undo)


class SkillDialog(FormDialog):
    """Another name; empty gives a skill of the program its own name back."""

    def __init__(self, desk: Desk, skill: ReflectionSkill, parent: QWidget | None = None) -> None:
        self._skill = skill
        self.name = Field(self.tr("Name"), text=skill_name(skill, desk.translate))
        super().__init__(
            desk,
            self.tr("Rename skill"),
            "",
            self.name,
            confirm=self.tr("Save skill"),
            parent=parent,
        )
        self.saved.connect(self._say)
        self.name.setFocus()

    def save(self) -> Changed:
        """Keep the name."""
        return rename_skill(self.desk.vault, self._skill, self.name.text())

    def _say(self) -> None:
        undo = partial(rename_skill, self.desk.vault, self._skill, self._skill.name)
        self.desk.toast(self.tr("Skill renamed"), undo)

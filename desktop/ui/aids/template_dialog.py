# SPDX-License-Identifier: Apache-2.0
"""A template: its name, headings and hints."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.trash import TrashKind
from desktop.domain.writing_aids import TemplateChoice
from desktop.services.note_templates import (
    add_template,
    change_template,
    reset_template,
    stored_template,
)
from desktop.services.trash import move_to_trash
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.field import Field
from desktop.ui.common.text_area import TextArea


class TemplateDialog(FormDialog):
    """A new one where `choice` is None."""

    def __init__(
        self, desk: Desk, choice: TemplateChoice | None = None, parent: QWidget | None = None
    ) -> None:
        self._choice, self._added = choice, 0
        self._before = stored_template(desk.vault, choice.id) if choice and choice.id else None
        self.name = Field(self.tr("Name"), text=choice.name if choice else "")
        self.words = TextArea(
            self.tr("Headings and hints"),
            self.tr(
                "A heading begins with ##. A line that begins with a question mark and a blank"
                " is a hint: it shows dimmed under the empty heading and never gets into a note."
            ),
            min_lines=8,
            max_lines=12,
        )
        self.words.set_text(choice.body.strip() if choice else self.tr("## Heading\n? Hint\n"))
        super().__init__(
            desk,
            self.tr("Change template") if choice else self.tr("New template"),
            "",
            self.name,
            self.words,
            confirm=self.tr("Save template"),
            long=True,
            parent=parent,
        )
        self.saved.connect(self._say)
        self.name.setFocus()

    def save(self) -> Changed:
        """Write what was typed."""
        vault, name, body = self.desk.vault, self.name.text(), self.words.text()
        if self._choice is not None:
            return change_template(vault, self._choice, name, body)
        self._added, changed = add_template(vault, name, body, self.desk.language)
        return changed

    def _say(self) -> None:
        vault, added = self.desk.vault, self._added
        if self._choice is not None:
            reset = partial(reset_template, vault, self._choice)
            undo = way_back(vault, self._before) if self._before else reset
            self.desk.toast(self.tr("Template changed"), undo)
            return
        self.desk.toast(
            self.tr("Template saved"), lambda: move_to_trash(vault, TrashKind.NOTE_TEMPLATE, added)
        )

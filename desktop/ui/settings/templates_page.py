# SPDX-License-Identifier: Apache-2.0
"""Templates of notes and short texts: changed, added, ordered, hidden, shared."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.trash import TrashKind
from desktop.domain.writing_aids import Snippet, TemplateChoice
from desktop.services.note_templates import (
    hide_template,
    list_templates,
    order_templates,
    reset_template,
    stored_template,
)
from desktop.services.snippets import list_snippets
from desktop.services.trash import move_to_trash, restore
from desktop.services.undo import way_back
from desktop.ui.aids.snippet_dialog import SnippetDialog
from desktop.ui.aids.template_dialog import TemplateDialog
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.flow import flow
from desktop.ui.common.layout import column
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.text import Text
from desktop.ui.settings.aids_sharing import AidsSharing
from desktop.ui.settings.page import SettingsPage, section
from desktop.ui.theme.look import look

_AT_MOST, _SHOWN = 7, 28


class AidList(ListView):
    """As high as its rows, up to seven. Del removes, Alt+Up and Alt+Down move."""

    def __init__(self, name: str, page: TemplatesPage) -> None:
        self._page = page
        super().__init__(name, tall=False)

    def restyle(self) -> None:
        """Measure again."""
        super().restyle()
        count = min(max(self.rows.rowCount(), 1), _AT_MOST)
        self.setFixedHeight(count * (look().heights.row + 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the page what changes the list."""
        if not self._page.list_key(self, event):
            super().keyPressEvent(event)


class TemplatesPage(SettingsPage):
    """Two lists with their acts, and the sharing of both."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._choices: tuple[TemplateChoice, ...] = ()
        self._snippets: tuple[Snippet, ...] = ()
        self.templates = AidList(self.tr("Templates of session notes"), self)
        self.snippets = AidList(self.tr("Short texts"), self)
        self.none = Text(
            self.tr("No short texts yet. In a note you type ; and the keyword, then space."),
            "small",
            "text2",
            wrap=True,
        )
        self.sharing = AidsSharing(desk)
        self._make_buttons()
        self._lay()
        self._connect()

    def _make_buttons(self) -> None:
        self.new_template = Button(self.tr("New template"), icon="plus", compact=True)
        self.edit_template = Button(self.tr("Change"), icon="pencil", compact=True)
        self.up = IconButton("arrow-up", self.tr("Move up"), shortcut="Alt+Up", small=True)
        self.down = IconButton("arrow-down", self.tr("Move down"), shortcut="Alt+Down", small=True)
        self.hide_button = Button(self.tr("Hide"), icon="eye-off", compact=True)
        self.remove = Button(self.tr("Reset"), icon="rotate-ccw", compact=True)
        self.new_snippet = Button(self.tr("New short text"), icon="plus", compact=True)
        self.edit_snippet = Button(self.tr("Change"), icon="pencil", compact=True)
        self.trash_snippet = Button(self.tr("Move to trash"), icon="trash-2", compact=True)

    def _lay(self) -> None:
        acts = [
            self.new_template, self.edit_template, self.up, self.down, self.hide_button,
            self.remove,
        ]  # fmt: skip
        first = section(
            self.tr("Templates of session notes"),
            self.tr("The order here is the order in the menu of the note."),
            flow(acts, gap=8),
            self.templates,
        )
        second = section(
            self.tr("Short texts"),
            "",
            flow([self.new_snippet, self.edit_snippet, self.trash_snippet], gap=8),
            self.none,
            self.snippets,
        )
        self.setLayout(column(first, second, self.sharing, None, gap=16))
        self.setFocusProxy(self.templates)

    def _connect(self) -> None:
        self.templates.chosen.connect(self._show_chosen)
        self.templates.opened.connect(self.change_template)
        self.new_template.clicked.connect(self._new_template)
        self.edit_template.clicked.connect(self.change_template)
        self.up.clicked.connect(partial(self.move_template, -1))
        self.down.clicked.connect(partial(self.move_template, 1))
        self.hide_button.clicked.connect(self.hide_or_show)
        self.remove.clicked.connect(self.remove_template)
        self.snippets.opened.connect(self.change_snippet)
        self.new_snippet.clicked.connect(self._new_snippet)
        self.edit_snippet.clicked.connect(self.change_snippet)
        self.trash_snippet.clicked.connect(self.remove_snippet)
        self.desk.changed.connect(self._changed)

    def reload(self) -> None:
        """Read both lists again; what is chosen stays chosen."""
        vault, language = self.desk.vault, self.desk.language
        self._choices = list_templates(vault, language)
        self._snippets = list_snippets(vault)
        self.templates.set_rows([self._template_row(one) for one in self._choices])
        self.snippets.set_rows(
            [Row(one.id, f";{one.keyword}", trailing=_start(one.body)) for one in self._snippets]
        )
        if self._choices and self.templates.key() is None:
            self.templates.choose(self._choices[0].key)
        if self._snippets and self.snippets.key() is None:
            self.snippets.choose(self._snippets[0].id)
        for one in (self.templates, self.snippets):
            one.restyle()
        self.snippets.setVisible(bool(self._snippets))
        self.none.setVisible(not self._snippets)
        for button in (self.edit_snippet, self.trash_snippet):
            button.setEnabled(bool(self._snippets))
        self._show_chosen()

    def chosen_template(self) -> TemplateChoice | None:
        """The template chosen in the list."""
        key = self.templates.key()
        return next((one for one in self._choices if one.key == key), None)

    def chosen_snippet(self) -> Snippet | None:
        """The short text chosen in the list."""
        key = self.snippets.key()
        return next((one for one in self._snippets if one.id == key), None)

    def change_template(self) -> None:
        """Change name, headings and hints."""
        choice = self.chosen_template()
        if choice is not None:
            TemplateDialog(self.desk, choice, self).open()

    def move_template(self, by: int) -> None:
        """One place up or down."""
        keys = [one.key for one in self._choices]
        key = self.templates.key()
        at = keys.index(str(key)) if key in keys else -1
        if at < 0 or not 0 <= at + by < len(keys):
            return
        keys[at], keys[at + by] = keys[at + by], keys[at]
        self.desk.attempt(partial(order_templates, self.desk.vault, keys, self.desk.language))

    def hide_or_show(self) -> None:
        """Leave it out of the menu of the note, or offer it again."""
        choice = self.chosen_template()
        if choice is not None:
            act = partial(hide_template, self.desk.vault, choice, hidden=not choice.hidden)
            self.desk.attempt(act)

    def remove_template(self) -> None:
        """One's own goes to the trash; one of the program comes back as it was."""
        choice, vault = self.chosen_template(), self.desk.vault
        if choice is None:
            return
        if choice.own:
            kind = TrashKind.NOTE_TEMPLATE
            if self.desk.attempt(partial(move_to_trash, vault, kind, choice.id)):
                undo = partial(restore, vault, kind, choice.id)
                self.desk.toast(self.tr("Template moved to trash"), undo)
            return
        self._reset(choice)

    def _reset(self, choice: TemplateChoice) -> None:
        vault = self.desk.vault
        before = stored_template(vault, choice.id) if choice.changed else None
        if before is not None and self.desk.attempt(partial(reset_template, vault, choice)):
            self.desk.toast(self.tr("Template as it comes with Teduh"), way_back(vault, before))

    def change_snippet(self) -> None:
        """Change keyword and text."""
        found = self.chosen_snippet()
        if found is not None:
            SnippetDialog(self.desk, found, parent=self).open()

    def remove_snippet(self) -> None:
        """Into the trash, with a way back."""
        found, vault, kind = self.chosen_snippet(), self.desk.vault, TrashKind.SNIPPET
        if found is not None and self.desk.attempt(partial(move_to_trash, vault, kind, found.id)):
            undo = partial(restore, vault, kind, found.id)
            self.desk.toast(self.tr("Short text moved to trash"), undo)

    def list_key(self, which: AidList, event: QKeyEvent) -> bool:
        """Whether a key changed one of the lists."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, alt = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Delete:
            self.remove_template() if which is self.templates else self.remove_snippet()
            return True
        if alt and key in moves and which is self.templates:
            self.move_template(moves[key])
            return True
        return False

    def _new_template(self) -> None:
        TemplateDialog(self.desk, None, self).open()

    def _new_snippet(self) -> None:
        SnippetDialog(self.desk, parent=self).open()

    def _template_row(self, one: TemplateChoice) -> Row:
        state = self.tr("your own") if one.own else self.tr("changed") if one.changed else ""
        said = (state, self.tr("hidden") if one.hidden else "")
        return Row(one.key, one.name, trailing=" · ".join(part for part in said if part))

    def _show_chosen(self) -> None:
        choice = self.chosen_template()
        own = choice is not None and choice.own
        hidden = choice is not None and choice.hidden
        self.hide_button.setText(self.tr("Show") if hidden else self.tr("Hide"))
        self.hide_button.set_icon("eye" if hidden else "eye-off")
        self.remove.setText(self.tr("Move to trash") if own else self.tr("Reset"))
        self.remove.set_icon("trash-2" if own else "rotate-ccw")
        self.remove.setEnabled(choice is not None and (own or choice.changed))
        for button in (self.hide_button, self.remove):
            button.updateGeometry()
        first, last = self._choices[:1], self._choices[-1:]
        self.up.setEnabled(choice is not None and choice not in first)
        self.down.setEnabled(choice is not None and choice not in last)

    def _changed(self, changed: Changed) -> None:
        if changed & Changed.TEMPLATES and self.isVisible():
            self.reload()


def _start(body: str) -> str:
    line = " ".join(body.split())
    return line if len(line) <= _SHOWN else line[:_SHOWN].rstrip() + "…"

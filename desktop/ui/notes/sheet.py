# SPDX-License-Identifier: Apache-2.0
"""One sheet to write on, with its seven tools."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.writing_aids import TemplateChoice
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.card import Card
from desktop.ui.common.layout import Divider, column, row
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.markdown_source import LineKind
from desktop.ui.notes.snippet_line import SnippetLine
from desktop.ui.notes.templates import template_menu
from desktop.ui.theme.look import look

_EDITOR_MIN = 220


class Tools(QWidget):
    """Bold, italic, heading, list, numbered, check box, quote; and the templates."""

    template_chosen = Signal(str)
    status_requested = Signal()

    def __init__(self, desk: Desk, editor: MarkdownEditor) -> None:
        super().__init__()
        self._editor = editor
        self._desk = desk
        self._present = ""
        bold = self._tool("bold", self.tr("Bold"), "Ctrl+B")
        italic = self._tool("italic", self.tr("Italic"), "Ctrl+I")
        bold.clicked.connect(editor.toggle_bold)
        italic.clicked.connect(editor.toggle_italic)
        kinds = [
            self._kind("heading", self.tr("Heading"), "Ctrl+Alt+H", LineKind.HEADING),
            self._kind("list", self.tr("List"), "Ctrl+Shift+8", LineKind.BULLET),
            self._kind("list-ordered", self.tr("Numbered list"), "Ctrl+Shift+7", LineKind.NUMBER),
            self._kind("square-check-big", self.tr("Check box"), "Ctrl+Shift+9", LineKind.CHECKBOX),
            self._kind("text-quote", self.tr("Quote"), "Ctrl+Shift+0", LineKind.QUOTE),
        ]
        divider = Divider(vertical=True)
        divider.setFixedHeight(20)
        self.template = Button(
            self.tr("Template"), "quiet", "chevron-down", compact=True, trailing=True
        )
        self.template.clicked.connect(self._open_templates)
        self.audience = self._tool("eye", self.tr("Who may read this section"), "Ctrl+Alt+R")
        self.audience.clicked.connect(editor.open_audience_menu)
        self.audience.hide()
        self.status = self._tool("stethoscope", self.tr("Mental status"), "Ctrl+Alt+M")
        self.status.clicked.connect(self.status_requested)
        tools = (bold, italic, kinds[0], divider, *kinds[1:], self.status, self.audience)
        self.setLayout(row(*tools, None, self.template, gap=2))

    def set_template(self, choice: TemplateChoice | None) -> None:
        """Say which template the note was begun with."""
        name = choice.name if choice else ""
        self._present = choice.key if choice else ""
        words = self.tr("Template: {name}").format(name=name) if name else self.tr("Template")
        self.template.setText(words)
        self.template.updateGeometry()

    def _tool(self, icon: str, name: str, keys: str) -> IconButton:
        return IconButton(icon, name, shortcut=keys)

    def _kind(self, icon: str, name: str, keys: str, kind: LineKind) -> IconButton:
        button = self._tool(icon, name, keys)
        button.setProperty("kind", kind.value)
        button.clicked.connect(self._kind_clicked)
        return button

    def _kind_clicked(self) -> None:
        self._editor.toggle_kind(LineKind(self.sender().property("kind")))

    def _open_templates(self) -> None:
        menu = template_menu(self._desk, self, self._present)
        menu.triggered.connect(self._chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.template.mapToGlobal(self.template.rect().bottomLeft()))

    def _chosen(self, action: QAction) -> None:
        self.template_chosen.emit(str(action.data()))


class Sheet(QWidget):
    """Tools over a sheet whose text is at most 656 px wide."""

    def __init__(self, desk: Desk, name: str, *, templates: bool = True) -> None:
        super().__init__()
        self.editor = MarkdownEditor(name)
        self.tools = Tools(desk, self.editor)
        self.tools.template.setVisible(templates)
        self.tools.audience.setVisible(templates)
        self.editor.chips.offered = templates
        self.card = Card(self.editor, padding=(31, 20, 12, 12))
        self.editor.setMinimumHeight(look().px(_EDITOR_MIN))
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.line = SnippetLine(desk, self.editor)
        parts = column(self.tools, self.card, self.line, gap=8)
        parts.setStretch(1, 1)
        self.setLayout(parts)
        self.setFocusProxy(self.editor)

    def set_read_only(self, read_only: bool) -> None:
        """A signed text is read, not written."""
        self.editor.setReadOnly(read_only)
        self.tools.setVisible(not read_only)
        self.line.setVisible(not read_only)

# SPDX-License-Identifier: Apache-2.0
"""The column one writes in: tabs, the sheets, and what stands under the session note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.note import Addendum
from desktop.domain.writing_aids import TemplateChoice, template_hints, template_text
from desktop.ui.base.desk import Desk
from desktop.ui.common.layout import Scroll, column, row
from desktop.ui.common.themed import Themed
from desktop.ui.notes.addenda import AddendaCard, SignedPart
from desktop.ui.notes.keeping import Keeping
from desktop.ui.notes.moved_part import MovedPart
from desktop.ui.notes.note_tabs import SESSION, NoteTabs
from desktop.ui.notes.page import Page
from desktop.ui.notes.reflection_page import ReflectionPage
from desktop.ui.notes.risk_card import RiskCard
from desktop.ui.notes.templates import preset, template_of
from desktop.ui.theme.look import look

SHEET_WIDTH = 720


class WritingColumn(Themed, QWidget):
    """At most 720 px wide, in the middle; scrolls where it is low."""

    template_chosen = Signal(str)

    def __init__(self, desk: Desk, keeping: Keeping) -> None:
        super().__init__()
        self._desk, self._keeping = desk, keeping
        self.tabs = NoteTabs()
        self.page = Page(desk, self.tr("Session note"), keeping.write, templates=True)
        self.process = Page(desk, self.tr("Process note"), keeping.write_process, templates=False)
        self.reflection = ReflectionPage(desk, keeping)
        self.pages = (self.page, self.process, self.reflection.page)
        self.stack = QStackedWidget()
        for widget in (self.page, self.process, self.reflection):
            self.stack.addWidget(widget)
        self.moved = MovedPart(desk)
        self.signed = SignedPart(desk)
        self.addenda = AddendaCard(desk)
        self.card = RiskCard()
        parts = column(
            self.tabs, self.moved, self.signed, self.stack, self.addenda, self.card, gap=12
        )
        parts.setStretch(3, 1)
        self._inner = QWidget()
        self._inner.setLayout(parts)
        self._content = QWidget()
        self._content.setLayout(row(None, self._inner, None, gap=0, margins=(24, 6, 24, 20)))
        self.area = Scroll(self._content)
        self.setLayout(column(self.area))
        self.tabs.bar.currentChanged.connect(self._tab_changed)
        self.page.sheet.tools.template_chosen.connect(self.template_chosen)
        for page in self.pages[1:]:
            page.editor.long_pasted.connect(page.editor.limit_reached)
        self.area.viewport().installEventFilter(self)
        self.start_theme()

    def tab(self) -> int:
        """SESSION, PROCESS or REFLECTION."""
        return self.tabs.bar.currentIndex()

    def current(self) -> Page:
        """The page in sight."""
        return self.pages[self.tab()]

    def show_tab(self, index: int) -> None:
        """Turn to one of the notes."""
        self.tabs.bar.setCurrentIndex(index)

    def show_note(self, session: int, addenda: tuple[Addendum, ...]) -> None:
        """Show what is stored of a session's notes."""
        keeping, note = self._keeping, self._keeping.note
        template = self._template()
        begin = template_text(template.body) if template and note is None else ""
        saved_at = note.updated_at if note else None
        self.page.show_text(session, keeping.body, saved_at, begin=begin)
        self.page.sheet.set_read_only(keeping.signed)
        self.process.show_text(session, *keeping.process())
        self.reflection.show_session(keeping.session)
        self.moved.show_session(keeping.session)
        self.show_template(template)
        self.addenda.show_addenda(addenda)
        self.signed.show_note(note)
        self._tab_changed()

    def show_template(self, template: TemplateChoice | None) -> None:
        """Name it, and show its hints under the headings that are still empty."""
        self.page.sheet.tools.set_template(template)
        self.page.editor.hints.set_hints(template_hints(template.body) if template else {})

    def _template(self) -> TemplateChoice | None:
        """What the note was begun with, or would be."""
        if self._keeping.note is not None:
            return template_of(self._desk, self._keeping.note.template)
        found = preset(self._desk, self._keeping.session)
        self._keeping.preset = found.key if found else ""
        return found

    def restyle(self) -> None:
        """Take the width of the sheet from the text size and the room there is."""
        room = self.area.viewport().width() - 48
        self._inner.setFixedWidth(min(look().px(SHEET_WIDTH), max(room, 320)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the room there is."""
        if event.type() == QEvent.Type.Resize:
            self.restyle()
        return super().eventFilter(watched, event)

    def _tab_changed(self) -> None:
        on_session = self.tab() == SESSION
        self.stack.setCurrentIndex(self.tab())
        self.card.setVisible(on_session)
        self.addenda.setVisible(on_session and self.addenda.filled)
        self.signed.setVisible(on_session and self._keeping.signed)

# SPDX-License-Identifier: Apache-2.0
"""All notes: searching as one types, and what is still to be signed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changed import Changed
from desktop.domain.formats import date_short, relative_moment, weekday_date, whole
from desktop.domain.note import NoteHit
from desktop.domain.note_work import UnsignedNote
from desktop.services.notes import unsigned_notes
from desktop.services.search import can_search, search_notes
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.announce import announce
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.layout import column, row
from desktop.ui.common.page_header import PageHeader
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.notes import found
from desktop.ui.notes.hit_list import HitList, HitRow
from desktop.ui.notes.words import local

_LIMIT = 50
_DRAFTS = 100


class NotesScreen(Screen):
    """Area.NOTES."""

    CARES = Changed.NOTES | Changed.SESSIONS | Changed.CLIENTS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._places: dict[int, Place] = {}
        self.supervision = Button(self.tr("Supervision"), "secondary", "circle-question-mark")
        self.reflection = Button(self.tr("My reflection"), "secondary", "chart-line")
        acts = (self.supervision, self.reflection)
        self.header = PageHeader(self.tr("Notes"), actions=acts)
        self.search = SearchField(self.tr("Search all notes"))
        self.title = SectionTitle("")
        self.count = Text("", "small", "text2")
        self.list = HitList(self.tr("Notes"))
        self.empty = EmptyState("file-text", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        head = row(self.title, None, self.count)
        parts = column(
            self.header,
            self.search,
            head,
            Card(self.stack, padding=(4, 8, 4, 8)),
            gap=16,
            margins=(32, 28, 32, 24),
        )
        parts.setStretch(3, 1)
        self.setLayout(parts)
        self.supervision.clicked.connect(self._to_supervision)
        self.reflection.clicked.connect(self._to_reflection)
        self.search.searched.connect(self._typed)
        self.search.down_pressed.connect(self.list.enter)
        self.search.returnPressed.connect(self._open_first)
        self.list.up_pressed.connect(self.focus_first)
        self.list.opened.connect(self._open)
        self.key_words("Ctrl+F; /", self.tr("Search all notes"), self._search_again)

    def place(self) -> Place:
        """The page; what was searched for is never kept."""
        return Place(Area.NOTES)

    def reload(self) -> None:
        """Read again what is shown."""
        self._searched(self.search.text().strip())

    def focus_first(self) -> None:
        """Into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_supervision(self) -> None:
        self.desk.go(Place(Area.SUPERVISION))

    def _to_reflection(self) -> None:
        self.desk.go(Place(Area.REFLECTION))

    def _search_again(self) -> None:
        self.focus_first()
        self.search.selectAll()

    def _typed(self, text: str) -> None:
        if self.isVisible():  # the field waits a moment; by then the vault may be locked
            self._searched(text)

    def _searched(self, text: str) -> None:
        if can_search(text):
            self._show_hits(text)
        else:
            self._show_drafts(begun=bool(text))

    def _show_hits(self, text: str) -> None:
        hits = search_notes(self.desk.vault, text, limit=_LIMIT)
        self.title.setText(self.tr("Found"))
        number = whole(len(hits.hits), self.desk.language)
        words = self.tr("{number}+ notes") if hits.more else self.tr("{number} notes")
        if len(hits.hits) == 1:
            words = self.tr("1 note")
        self.count.setText(words.format(number=number))
        self._places = {
            hit.note_id: Place(Area.NOTE, client=hit.client_id, session=hit.session_id)
            for hit in hits.hits
        }
        self._fill([self._hit_row(hit) for hit in hits.hits])
        self.empty.set_sentence(
            self.tr("No note has these words. Try fewer letters, or one word only.")
        )
        announce(self, self.count.text())

    def _show_drafts(self, *, begun: bool) -> None:
        drafts = unsigned_notes(self.desk.vault, _DRAFTS)
        self.title.setText(self.tr("Not signed yet"))
        hint = self.tr("Type two letters or more to search.") if begun else ""
        self.count.setText(hint)
        self._places = {
            one.note_id: Place(Area.NOTE, client=one.client_id, session=one.session_id)
            for one in drafts
        }
        self._fill([self._draft_row(one) for one in drafts])
        self.empty.set_sentence(
            self.tr("Every note is signed. Open a client to start a new note, or search above.")
        )

    def _fill(self, rows: list[HitRow]) -> None:
        self.list.set_rows(rows)
        self.stack.setCurrentWidget(self.list if rows else self.empty)

    def _hit_row(self, hit: NoteHit) -> HitRow:
        day = local(hit.starts_at, hit.zone).date()
        when = weekday_date(day, self.desk.language)
        who = shown_name_of(self.desk, hit.client_id, hit.client_name)
        return HitRow(hit.note_id, who, hit.snippet, when, marks=hit.marks)

    def _draft_row(self, one: UnsignedNote) -> HitRow:
        clock, language = self.desk.clock, self.desk.language
        session = date_short(local(one.starts_at, one.zone).date(), language)
        touched = relative_moment(clock.local(one.updated_at), clock.today(), language)
        return HitRow(
            one.note_id,
            shown_name_of(self.desk, one.client_id, one.client_name),
            self.tr("Session on {date}").format(date=session),
            self.tr("last changed {moment}").format(moment=touched),
        )

    def _open_first(self) -> None:
        self._searched(self.search.text().strip())
        if self.list.rows.rowCount():
            self.list.enter()

    def _open(self, key: object) -> None:
        place = self._places.get(key) if isinstance(key, int) else None
        if place is None:
            return
        text = self.search.text().strip()
        if can_search(text):
            found.remember(self.desk, place.session, text)
        self.desk.go(place)

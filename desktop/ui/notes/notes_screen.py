# SPDX-License-Identifier: Apache-2.0
"""Everything written: searching as one types, and what is still to be signed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changed import Changed
from desktop.domain.formats import date_short, relative_moment, weekday_date, whole
from desktop.domain.note_work import UnsignedNote
from desktop.domain.written import WrittenHit, WrittenKind
from desktop.services.indexing import index_left, is_indexing
from desktop.services.notes import unsigned_notes
from desktop.services.search import can_search
from desktop.services.search_all import search_everything
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
from desktop.ui.notes.hit_list import HitList, HitRow
from desktop.ui.notes.opening import open_hit
from desktop.ui.notes.search_filters import SearchFilters, kind_word
from desktop.ui.notes.words import local

_LIMIT = 50
_DRAFTS = 100


class NotesScreen(Screen):
    """Area.NOTES."""

    CARES = (
        Changed.NOTES
        | Changed.SESSIONS
        | Changed.CLIENTS
        | Changed.GOALS
        | Changed.TASKS
        | Changed.RISK
        | Changed.DOCUMENTS
        | Changed.THREADS
        | Changed.REFLECTIONS
        | Changed.SUPERVISION
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._places: dict[object, Place] = {}
        self._hits: dict[object, WrittenHit] = {}
        self.supervision = Button(self.tr("Supervision"), "secondary", "circle-question-mark")
        self.reflection = Button(self.tr("My reflection"), "secondary", "chart-line")
        acts = (self.supervision, self.reflection)
        self.header = PageHeader(self.tr("Notes"), actions=acts)
        self.search = SearchField(self.tr("Search everything you wrote"))
        self.filters = SearchFilters(desk)
        self.title = SectionTitle("")
        self.count = Text("", "small", "text2")
        self.list = HitList(self.tr("Notes"))
        self.empty = EmptyState("file-text", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.narrow = EmptyState("search", "", self.tr("Search without filters"))
        self.stack.addWidget(self.narrow)
        head = row(self.title, None, self.count)
        parts = column(
            self.header,
            self.search,
            self.filters,
            head,
            Card(self.stack, padding=(4, 8, 4, 8)),
            gap=16,
            margins=(32, 28, 32, 24),
        )
        parts.setStretch(4, 1)
        self.setLayout(parts)
        self.supervision.clicked.connect(self._to_supervision)
        self.reflection.clicked.connect(self._to_reflection)
        self.search.searched.connect(self._typed)
        self.filters.changed.connect(self.reload)
        self.narrow.action_requested.connect(self.filters.clear)
        self.search.down_pressed.connect(self.list.enter)
        self.search.returnPressed.connect(self._open_first)
        self.list.up_pressed.connect(self.focus_first)
        self.list.opened.connect(self._open)
        self.key_words("Ctrl+F; /", self.tr("Search everything you wrote"), self._search_again)

    def place(self) -> Place:
        """The page; what was searched for is never kept."""
        return Place(Area.NOTES)

    def reload(self) -> None:
        """Read again what is shown."""
        index_left(self.desk.vault)
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
        self.filters.setVisible(can_search(text))
        self.filters.show_privacy()
        if can_search(text):
            self._show_hits(text)
        else:
            self._show_drafts(begun=bool(text))

    def _show_hits(self, text: str) -> None:
        hits = search_everything(self.desk.vault, text, self.filters.value(), _LIMIT)
        self.title.setText(self.tr("Found"))
        number = whole(len(hits.hits), self.desk.language)
        words = self.tr("{number}+ texts") if hits.more else self.tr("{number} texts")
        if len(hits.hits) == 1:
            words = self.tr("1 text")
        if is_indexing(self.desk.vault):
            words = self.tr("{count}. Older texts are still being made findable.").format(
                count=words
            )
        self.count.setText(words.format(number=number))
        self._places = {}
        self._hits = {(hit.kind, hit.record, hit.page): hit for hit in hits.hits}
        self._fill([self._hit_row(key, hit) for key, hit in self._hits.items()])
        self.empty.set_sentence(
            self.tr("No text has these words. Try fewer letters, or one word only.")
        )
        self.narrow.set_sentence(self.tr("No text has these words with the filters chosen."))
        announce(self, self.count.text())

    def _show_drafts(self, *, begun: bool) -> None:
        drafts = unsigned_notes(self.desk.vault, _DRAFTS)
        self.title.setText(self.tr("Not signed yet"))
        hint = self.tr("Type two letters or more to search.") if begun else ""
        self.count.setText(hint)
        self._hits = {}
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
        nothing = self.narrow if self.filters.isVisible() and self.filters.narrows else self.empty
        self.stack.setCurrentWidget(self.list if rows else nothing)

    def _hit_row(self, key: object, hit: WrittenHit) -> HitRow:
        clock = self.desk.clock
        moment = local(hit.at, hit.zone) if hit.zone else clock.local(hit.at)
        when = weekday_date(moment.date(), self.desk.language)
        who = shown_name_of(self.desk, hit.client_id, hit.client_name)
        if hit.kind is not WrittenKind.NOTE:
            when = f"{kind_word(self.desk, hit.kind)} · {when}"
        return HitRow(key, who or self.tr("Own task"), hit.snippet, when, marks=hit.marks)

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
        hit, place = self._hits.get(key), self._places.get(key)
        if hit is not None:
            open_hit(self.desk, hit, self.search.text().strip(), self)
        elif place is not None:
            self.desk.go(place)

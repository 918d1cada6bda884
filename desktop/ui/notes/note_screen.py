# SPDX-License-Identifier: Apache-2.0
"""Writing the note of one session: what is typed is saved, what is signed stays."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.changed import Changed
from desktop.domain.document import DocumentLine
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.note import VersionReason
from desktop.domain.problems import Problem
from desktop.domain.writing_aids import template_text
from desktop.services.notes import list_versions
from desktop.services.risk import open_flags
from desktop.services.sessions import draft_of, get_session, session_number
from desktop.services.sign_checks import open_checks
from desktop.services.signing import list_addenda, take_back, undo_signing
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.layout import column
from desktop.ui.common.themed import Themed
from desktop.ui.notes import found
from desktop.ui.notes.addenda import AddendumDialog
from desktop.ui.notes.autosave import SaveState
from desktop.ui.notes.beside import Beside
from desktop.ui.notes.context_panel import ContextPanel
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.history_dialog import HistoryDialog
from desktop.ui.notes.keeping import Keeping
from desktop.ui.notes.note_header import NoteHeader
from desktop.ui.notes.note_tabs import PROCESS, REFLECTION, SESSION
from desktop.ui.notes.session_dialog import SessionDialog
from desktop.ui.notes.sign_dialog import SignDialog
from desktop.ui.notes.status_dialog import StatusDialog
from desktop.ui.notes.templates import SETTINGS, template_of
from desktop.ui.notes.transcript import TranscriptViewer
from desktop.ui.notes.transcript_desk import TranscriptDesk
from desktop.ui.notes.words import session_line
from desktop.ui.notes.writing_column import WritingColumn
from desktop.ui.theme.look import look

_WIDE = 1200
_TABS = {"process": PROCESS, "reflection": REFLECTION}
_WHO = "notes"


class NoteScreen(Themed, Screen):
    """Area.NOTE: header, column with the sheets, context at the right."""

    CARES = (
        Changed.NOTES
        | Changed.SESSIONS
        | Changed.RISK
        | Changed.CLIENTS
        | Changed.GOALS
        | Changed.ADMINISTRATIONS
        | Changed.DOCUMENTS
        | Changed.TASKS
        | Changed.THREADS
        | Changed.SUPERVISION
        | Changed.REFLECTIONS
        | Changed.TEMPLATES
    )
    FOLDS_NAVIGATION = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client, self._session = ClientId(0), SessionId(0)
        self._wide: bool | None = None
        self.keeping, self._beside = Keeping(desk.vault), Beside(desk.vault)
        self.header = NoteHeader(desk)
        self.writing = WritingColumn(desk, self.keeping)
        self.page, self.process = self.writing.page, self.writing.process
        self.panel = ContextPanel(desk, self)
        self.transcripts = TranscriptDesk(desk, self.keeping, self)
        self._outer = column(self.header, self.writing, gap=0)
        self._outer.setStretch(1, 1)
        self.setLayout(self._outer)
        self._connect()
        self.key_words("Ctrl+Space", self.tr("Tick a check box in the text"))
        self.key_words("Ctrl+Alt+O", self.tr("Keep the chosen words open"), self._keep_open)
        self.key_words("Ctrl+Alt+Q", self.tr("Ask the chosen words in supervision"), self._ask)
        self.key_words("Ctrl+Alt+K", self.tr("To the risk check"), self._to_risk)
        self.key_words("Ctrl+Alt+A", self.tr("Change attendance"))
        self.key_words("Esc", self.tr("Close the panel, then back to where you came from"))
        self.start_theme()

    def _connect(self) -> None:
        header, writing = self.header, self.writing
        header.back_requested.connect(self.desk.back)
        header.session_requested.connect(self._edit_session)
        header.print_requested.connect(self._print)
        header.history_requested.connect(self._open_history)
        header.context_toggled.connect(self._place_panel)
        header.sign_requested.connect(self.sign)
        header.saved.retry_requested.connect(self._flush)
        writing.tabs.bar.currentChanged.connect(self._tab_changed)
        writing.signed.addendum_requested.connect(self._add_addendum)
        writing.signed.draft_requested.connect(self._take_back)
        writing.template_chosen.connect(self._use_template)
        writing.card.risk.changed.connect(self._save_risk)
        writing.card.work.changed.connect(self._save_work)
        for page in writing.pages:
            page.state_changed.connect(self._show_state)
            page.state_changed.connect(self._tell_saving)
            page.sheet.tools.status_requested.connect(self._pick_status)
        self.page.editor.long_pasted.connect(self.transcripts.offer)
        self.panel.copy_requested.connect(self._copy_in)
        self.panel.document_chosen.connect(self.open_transcript)

    def show_place(self, place: Place) -> None:
        """Show a session's note; raises Problem when the session is gone."""
        self._client, self._session = ClientId(place.client), SessionId(place.session)
        self.writing.show_tab(_TABS.get(place.tab, SESSION))
        self.reload()
        typed, editor = found.take(self.desk, place.session), self.writing.current().editor
        span = found.editor_range(editor.exact_text(), typed) if typed else None
        if span:
            editor.select_range(*span)

    def place(self) -> Place:
        """The session, and which of its notes."""
        tab = next((name for name, at in _TABS.items() if at == self.writing.tab()), "")
        return Place(Area.NOTE, client=self._client, session=self._session, tab=tab)

    def reload(self) -> None:
        """Read everything but what is being typed."""
        vault = self.desk.vault
        session = get_session(vault, self._session)
        self._client = session.client_id
        self.keeping.open(self._session)
        note = self.keeping.note
        risks = len(open_flags(vault, self._client, 5))
        line = session_line(self.desk, session, session_number(vault, self._session))
        self.header.show_session(shown_name_of(self.desk, self._client), line, risks=risks)
        self.header.attendance.show_session(self._session, session.attendance)
        addenda = list_addenda(vault, note.id) if note and self.keeping.signed else ()
        self.writing.show_note(self._session, addenda)
        here, beside = self._session, self._beside
        self.writing.card.show_session(here, beside.risk(here), beside.work(here))
        self.panel.set_writable(not self.keeping.signed)
        self.panel.show_session(self._client, self._session)
        self._show_state()

    def leave(self) -> None:
        """Save both notes and what stands under them; keep a version."""
        self.writing.card.flush()
        if not self._flush():
            self.desk.toast(
                self.tr("The note is not saved yet. Its text is kept here and tried again.")
            )
            return
        self.keep()
        try:
            self.keeping.left()
        except Problem as problem:
            self.desk.problem(problem)

    def keep(self) -> Problem | None:
        """Try again whatever the vault refused, of sessions left earlier too."""
        self.writing.card.flush()
        refused = (
            self.page.keep(self.keeping.write_of),
            self.process.keep(self.keeping.write_process_of),
            self.writing.reflection.page.keep(self.keeping.write_reflection_of),
            self._beside.save_waiting(),
        )
        return next((problem for problem in refused if problem is not None), None)

    def panes(self) -> Sequence[QWidget]:
        """The text, what stands beside it, the head."""
        return (self.writing, self.panel, self.header)

    def focus_first(self) -> None:
        """Into the text, at its end when it is to be continued."""
        editor = self.writing.current().editor
        if not (editor.textCursor().hasSelection() or editor.isReadOnly() or editor.begun):
            editor.moveCursor(editor.textCursor().MoveOperation.End)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen_words(self) -> str:
        cursor = self.writing.current().editor.textCursor()
        return " ".join(cursor.selectedText().split())

    def _keep_open(self) -> None:
        """What is chosen in the text stays open; without a choice it is typed in the panel."""
        words = self._chosen_words()
        if words:
            self.panel.threads.add(words)
            return
        self.header.context.setChecked(True)
        self._place_panel()
        self.panel.threads.line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self) -> None:
        self._flush()
        self.panel.questions.ask(self._chosen_words())

    def _to_risk(self) -> None:
        self.writing.show_tab(SESSION)
        self.writing.card.risk.enter()

    def sign(self) -> None:
        """Save, say what is still open, sign, and offer to take it back."""
        self.writing.card.flush()
        if not self._flush() or self.keeping.signed:
            return
        checks = open_checks(self.desk.vault, self._session)
        if checks and self.page.editor.exact_text().strip():
            dialog = SignDialog(self.desk, checks, self)
            dialog.accepted.connect(self._sign_now)
            self._open(dialog)
        else:
            self._sign_now()

    def _sign_now(self) -> None:
        if not self.desk.attempt(self._sign):
            return
        note = self.keeping.note
        if note is not None:
            undo = partial(undo_signing, self.desk.vault, note.id)
            self.desk.toast(self.tr("Note signed"), undo)

    def _take_back(self) -> None:
        note = self.keeping.note
        if note is not None and self.desk.attempt(partial(take_back, self.desk.vault, note.id)):
            self.desk.toast(self.tr("Note is a draft again"))

    def _sign(self) -> Changed:
        self.keeping.sign()
        return Changed.NOTES

    def open_transcript(self, document: DocumentLine) -> None:
        """Show an attached transcript."""
        self._open(TranscriptViewer(self.desk, document, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel that lies over the text, then goes back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.panel.isVisible() and not self._wide:
            self.header.context.setChecked(False)
        else:
            self.desk.back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the text where there is room, else over it and only when asked for."""
        super().resizeEvent(event)
        wide = self.width() >= look().px(_WIDE)
        if wide != self._wide:
            self._wide = wide
            self.header.context.setChecked(wide)
        self._place_panel()

    def restyle(self) -> None:
        """Larger text takes a wider panel."""
        if self._wide is not None:
            self._place_panel()

    def _place_panel(self) -> None:
        shown, width = self.header.context.isChecked(), self.panel.wanted_width()
        self.panel.setVisible(shown)
        self.writing.setContentsMargins(0, 0, width if shown and self._wide else 0, 0)
        self._outer.activate()
        top = self.header.sizeHint().height()
        self.panel.setGeometry(self.width() - width, top, width, self.height() - top)
        self.panel.raise_()

    def _flush(self) -> bool:
        done = [page.flush() for page in self.writing.pages]
        return all(done)

    def _tab_changed(self) -> None:
        self._flush()
        self._show_state()
        self.focus_first()

    def _show_state(self) -> None:
        on_session = self.writing.tab() == SESSION
        signed = self.keeping.signed and on_session
        self.header.saved.show_state(None if signed else self.writing.current().autosave)
        self.header.history.setEnabled(on_session and self.keeping.note is not None)
        self.header.sign.setVisible(on_session and not self.keeping.signed)

    def _tell_saving(self) -> None:
        """Have the whole desk know whether all texts are in the vault, also of sessions left."""
        keepers = [page.autosave for page in self.writing.pages]
        states = {each.state for each in keepers}
        if SaveState.FAILED in states or any(page.waiting for page in self.writing.pages):
            self.desk.saving.failed(_WHO)
        elif SaveState.SAVING in states:
            self.desk.saving.waiting(_WHO)
        else:
            moments = [each.saved_at for each in keepers if each.saved_at is not None]
            self.desk.saving.done(_WHO, max(moments, default=None))

    def _save_risk(self) -> None:
        risk = self.writing.card.risk.value()
        self.desk.attempt(partial(self._beside.save_risk, self._session, risk))

    def _save_work(self) -> None:
        work = self.writing.card.work.value()
        self.desk.attempt(partial(self._beside.save_work, self._session, work))

    def _edit_session(self) -> None:
        self._flush()
        draft = draft_of(get_session(self.desk.vault, self._session))
        self._open(SessionDialog(self.desk, self._session, draft, self))

    def _print(self) -> None:
        """Choose reader, sections and printer on the screen Reports; the note is saved first."""
        if self._flush():
            self.desk.go(Place(Area.REPORTS, client=self._client, session=self._session))

    def _add_addendum(self) -> None:
        if self.keeping.note is not None:
            self._open(AddendumDialog(self.desk, self.keeping.note.id, self))

    def _use_template(self, key: str) -> None:
        """Put its headings in at the caret; an untouched beginning makes way for them."""
        if key == SETTINGS:
            self.desk.go(Place(Area.SETTINGS, tab="templates"))
            return
        choice, editor = template_of(self.desk, key), self.page.editor
        if choice is None:
            return
        fits = editor.begin_again(template_text(choice.body))
        if not fits:
            editor.limit_reached.emit()
            return
        try:
            self.keeping.use_template(key)
        except Problem as problem:
            self.desk.problem(problem)
        self.writing.show_template(choice)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick_status(self) -> None:
        """Put sentences about the mental status in at the caret, as one step of undo."""
        editor, dialog = self.writing.current().editor, StatusDialog(self.desk, self)
        dialog.accepted.connect(lambda: self._put_words(editor, dialog.sentences()))
        self._open(dialog)

    def _put_words(self, editor: MarkdownEditor, words: str) -> None:
        cursor = editor.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        editor.setTextCursor(cursor)
        if not editor.put((" " if cursor.positionInBlock() else "") + words):
            editor.limit_reached.emit()

    def _copy_in(self, text: str) -> None:
        editor = self.page.editor
        self.writing.show_tab(SESSION)
        text = ("\n" if editor.textCursor().positionInBlock() else "") + text
        if not editor.put(text):
            editor.limit_reached.emit()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_history(self) -> None:
        self._flush()
        note = self.keeping.note
        if note is None:
            return
        versions, now = list_versions(self.desk.vault, note.id), self.page.editor.exact_text()
        dialog = HistoryDialog(self.desk, versions, now, self, writable=not self.keeping.signed)
        dialog.accepted.connect(partial(self._put_back, dialog))
        self._open(dialog)

    def _put_back(self, dialog: HistoryDialog) -> None:
        try:
            self.keeping.keep_version(VersionReason.INTERVAL)
        except Problem as problem:
            self.desk.problem(problem)
            return
        self.page.editor.replace_all(dialog.chosen_text)
        self.desk.toast(self.tr("Version put back"), partial(self._undo_typed, self._session))

    def _undo_typed(self, session: SessionId) -> Changed:
        if session == self._session and not self.keeping.signed:
            self.page.editor.undo()
        return Changed.NOTHING

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

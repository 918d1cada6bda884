# SPDX-License-Identifier: Apache-2.0
"""The screen Reports: choices at the left, the paper at the right, saved or printed when asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.progress import Stopped
from desktop.services.clients import get_client
from desktop.services.practice import get_state, set_state
from desktop.services.reports import register_disclosure, save_pdf
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.base.translate import translate
from desktop.ui.common.button import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import Divider, Scroll, boxed, column, row
from desktop.ui.common.text import Text
from desktop.ui.pdf.dialog import print_with_dialog
from desktop.ui.pdf.preview import PdfPreview
from desktop.ui.reports.choices import Made, Make
from desktop.ui.reports.kept_form import KEY, kept_from
from desktop.ui.reports.report_form import ReportForm
from desktop.ui.reports.words import CONTEXT, FILE_NAMES, Paper
from desktop.ui.theme.look import look
from desktop.ui.theme.registry import follow

Printing = Callable[[bytes, QWidget], bool]
"""(PDF, parent) -> printed? A test hands in one that needs no printer."""

PAUSE_MS = 400
_FORM_WIDTH, _EDGES = 318, 38


class ReportsScreen(Screen):
    """Makes the paper in the worker 400 ms after the last change; results too late are dropped."""

    CARES = (
        Changed.CLIENTS
        | Changed.PRACTICE
        | Changed.EPISODES
        | Changed.SESSIONS
        | Changed.NOTES
        | Changed.GOALS
        | Changed.ADMINISTRATIONS
        | Changed.MEASURES
    )

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, printing: Printing = print_with_dialog
    ) -> None:
        super().__init__(desk, parent)
        self._printing = printing
        self._made: Made | None = None
        self._wanted: Callable[[Made], None] | None = None
        self._ticket = self._turn = 0
        self._kept = ""
        self._wait = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._wait.timeout.connect(self._make)
        self.form = ReportForm(desk)
        self.preview = PdfPreview()
        self.message = InlineMessage("danger", "")
        self.message.hide()
        self.save_button = Button(self.tr("Save PDF…"), "primary", "download")
        self.print_button = Button(self.tr("Print…"), icon="printer")
        self._right = QStackedWidget()
        self._build()
        self._connect()

    @property
    def made(self) -> Made | None:
        """The paper on view; None while another is being made."""
        return self._made

    def place(self) -> Place:
        """The client, and the session whose summary is made."""
        client = self.form.client.client
        if client is None:
            return Place(Area.REPORTS)
        session = self.form.session.session() if self.form.kind() is Paper.SESSION else None
        return Place(Area.REPORTS, client=client.id, session=session or 0)

    def show_place(self, place: Place) -> None:
        """Go on with what was begun, or begin for the client (and session) of the place."""
        if self.form.client.client is None:
            self._restore(place)
        here = self.place()
        if place.client and (place.client, place.session or here.session) != (
            here.client,
            here.session,
        ):
            session = SessionId(place.session) if place.session else None
            self.form.show_client(ClientId(place.client), session)
        self.reload()

    def reload(self) -> None:
        """Make the paper anew from the records as they are now."""
        try:
            self.form.reload()
        except Problem as problem:
            self._show_problem(problem)
            return
        self._changed()

    def leave(self) -> None:
        """Keep what stands in the form; a paper still waiting is made on return."""
        self._wait.stop()
        self._keep_form()

    def keep(self) -> Problem | None:
        """Keep what stands in the form; why it cannot be."""
        return self._keep_form()

    def panes(self) -> Sequence[QWidget]:
        """The choices and the paper."""
        return (self._left, self._right)

    def focus_first(self) -> None:
        """Put the keyboard into the client field, or on saving when there is a client."""
        chosen = self.form.client.client is not None
        (self.form.paper if chosen else self.form.client).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Make it again where only the veil was over it."""
        super().showEvent(event)
        if self._made is None and not self._wait.isActive() and self.form.ready():
            self._changed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the paper: it is made again on return."""
        super().hideEvent(event)
        self._drop()
        self.preview.clear()

    def save(self) -> None:
        """Ask where, then write the paper and its entry in the register."""
        self._with_paper(self._save)

    def print_paper(self) -> None:
        """Print the paper and enter it in the register."""
        self._with_paper(self._print)

    def file_name(self, made: Made) -> str:
        """The name suggested: kind and code, never a client's name."""
        client = self.form.client.client
        source = FILE_NAMES[made.choices.paper]
        return translate(CONTEXT, source).format(code=client.code if client else "")

    def _build(self) -> None:
        reminder = InlineMessage(
            "info", self.tr("Check the names of other people before you print.")
        )
        scroll = Scroll(self.form)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = row(self.save_button, self.print_button, None, gap=8)
        title = Text(self.tr("Reports"), "h1")
        self._left = boxed(
            column(title, scroll, reminder, buttons, gap=14, margins=(24, 24, 14, 20))
        )
        follow(self._left, _fit_form)
        self._right.addWidget(
            EmptyState("file-text", self.tr("Choose a client to see the paper here."))
        )
        self._right.addWidget(
            boxed(column(boxed(column(self.message, margins=(16, 12, 16, 0))), self.preview, gap=0))
        )
        whole = row(self._left, Divider(vertical=True), self._right, gap=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._enable()

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.form.client_chosen.connect(self._changed)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_paper)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.print_paper)
        self.key_words("Ctrl+P", self.tr("Print the paper"))

    def _changed(self) -> None:
        """What is on view no longer is what would be made."""
        self._drop()
        ready = self.form.ready()
        self._right.setCurrentIndex(int(self.form.client.client is not None))
        self._enable()
        if ready:
            self._wait.start()
        elif self.form.client.client is not None:
            self._show_gap()

    def _show_gap(self) -> None:
        if self.form.kind() is Paper.SESSION:
            self.preview.show_message(self.tr("This client has no session yet."))

    def _keep_form(self) -> Problem | None:
        kept = self.form.kept()
        text = kept.to_text() if kept is not None else self._kept
        if text != self._kept:
            try:
                set_state(self.desk.vault, KEY, text)
            except Problem as problem:
                return problem
            self._kept = text
        return None

    def _restore(self, place: Place) -> None:
        """Go on where the form was left before locking, unless another paper is asked for."""
        self._kept = get_state(self.desk.vault, KEY)
        kept = kept_from(self._kept)
        if kept is None or place.client not in (0, kept.client):
            return
        if place.session not in (0, kept.session):
            return
        try:
            present = get_client(self.desk.vault, ClientId(kept.client)).trashed_at is None
        except Problem:  # destroyed meanwhile: nothing about them is kept
            set_state(self.desk.vault, KEY, "")
            self._kept = ""
            return
        if present:
            self.form.restore(kept)

    def _enable(self) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(self.form.ready())

    def _drop(self) -> None:
        self._wait.stop()
        self._turn += 1
        self.desk.tasks.cancel(self._ticket)
        self._made = self._wanted = None

    def _make(self) -> None:
        self._wait.stop()
        choices = self.form.choices()
        if choices is None:
            return
        if self.preview.view.page_count == 0:
            self.preview.show_busy()
        answer = _Answer(self, self._turn)
        job = Make(self.desk.vault, choices)
        self._ticket = self.desk.tasks.run(self, job, answer.done, answer.failed)

    def take(self, turn: int, made: Made) -> None:
        """Show what the worker made, unless the choices changed meanwhile."""
        if turn != self._turn:
            return
        self._made = made
        self.message.hide()
        self.form.texts.show_suggestion(made.suggestion)
        bar = self.preview.view.verticalScrollBar()
        at = bar.value()
        self.preview.show_pdf(made.data)
        bar.setValue(at)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted(made)

    def fail(self, turn: int, error: BaseException) -> None:
        """Say why there is no paper; the form keeps everything."""
        if isinstance(error, Stopped) or turn != self._turn:
            return
        self.preview.clear()
        if not isinstance(error, Problem):
            raise error
        self._show_problem(error)

    def _show_problem(self, problem: Problem) -> None:
        self._wanted = None
        self.preview.clear()
        self.message.show_message("danger", problem.sentence(translate))

    def _with_paper(self, act: Callable[[Made], None]) -> None:
        """Act on the paper that belongs to the choices; wait for it where it is being made."""
        if not self.form.ready():
            return
        if self._made is not None:
            act(self._made)
            return
        self._wanted = act
        if self._wait.isActive():
            self._make()

    def _save(self, made: Made) -> None:
        path = self.desk.prompts.save_file(
            self, self.tr("Save the report"), self.file_name(made), "PDF (*.pdf)"
        )
        if path is None:
            return
        chosen = made.choices

        def act() -> Changed:
            # The system's dialog has asked before replacing a file.
            return save_pdf(
                self.desk.vault, path, made.data, chosen.client, chosen.disclosure, replace=True
            )[1]

        if self.desk.attempt(act):
            self.desk.toast(self.tr("PDF saved and entered in the register"))

    def _print(self, made: Made) -> None:
        chosen = made.choices
        try:
            if not self._printing(made.data, self):
                return
        except Problem as problem:
            self.desk.problem(problem)
            return

        def act() -> Changed:
            vault = self.desk.vault
            return register_disclosure(vault, chosen.client, chosen.disclosure, made.data)[1]

        if self.desk.attempt(act):
            self.desk.toast(self.tr("Printed and entered in the register"))


def _fit_form(left: QWidget) -> None:
    left.setFixedWidth(look().px(_FORM_WIDTH) + _EDGES)


class _Answer:
    """Remembers which turn a job belongs to."""

    def __init__(self, screen: ReportsScreen, turn: int) -> None:
        self._screen, self._turn = screen, turn

    def done(self, result: object) -> None:
        """A paper came."""
        if isinstance(result, Made):
            self._screen.take(self._turn, result)

    def failed(self, error: BaseException) -> None:
        """None came."""
        self._screen.fail(self._turn, error)

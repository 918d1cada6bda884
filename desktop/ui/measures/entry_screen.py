# SPDX-License-Identifier: Apache-2.0
"""Entering or correcting one form, typed from paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.administration import Administration, AnswerSource, RiskState
from desktop.domain.changed import Changed
from desktop.domain.formats import weekday_date
from desktop.domain.ids import AdministrationId, ClientId, SessionId
from desktop.domain.measures.model import Measure
from desktop.domain.measures.scoring import Incomplete, risk_of
from desktop.domain.measures.words import (
    recall_text,
    reported_text,
    risk_sentences,
    since_text,
)
from desktop.domain.problems import Problem
from desktop.services.administrations import (
    get_administration,
    list_administrations,
    record,
    trash,
    update,
)
from desktop.services.measure_library import measure_library
from desktop.services.norms import list_norms
from desktop.services.practice import get_state, set_state
from desktop.services.risk import open_flags
from desktop.services.sessions import get_session
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.button import Button
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.measures.entry_form import TOTAL, EntryForm
from desktop.ui.measures.entry_state import unsaved_from
from desktop.ui.measures.heading import Heading
from desktop.ui.measures.history import history_of, number_of
from desktop.ui.measures.result_panel import ResultPanel
from desktop.ui.measures.risk_prompt import RiskPrompt
from desktop.ui.risk.assessment_dialog import AssessmentDialog
from desktop.ui.theme.look import look

UNSAVED = "measure_entry"
_KEEP_AFTER_MS = 1_500
_SIDE_BY_SIDE = 840
_ROOMY = 1_000
_PANEL, _SLIM, _ANY = 336, 288, 16_777_215
_ASKS = (RiskState.POSITIVE, RiskState.UNKNOWN)


class EntryScreen(Screen):
    """The form at the left, what it amounts to at the right."""

    CARES = Changed.MEASURES | Changed.CLIENTS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._place = Place(Area.MEASURE_ENTRY)
        self._measure: Measure = measure_library().measures[0]
        self._forms: tuple[Administration, ...] = ()
        self._dirty = False
        self.save_button = Button(self.tr("Save result"), "primary", "check")
        self.form = EntryForm(desk)
        self.heading = Heading(self.form.mode, self.save_button)
        self.panel = ResultPanel(desk)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER_MS)
        self._body = row(self.form, self.panel, gap=24)
        self._body.setStretch(0, 1)
        page = column(self.heading, self._body, None, gap=16, margins=(32, 16, 32, 24))
        self.setLayout(column(Scroll(boxed(page)), gap=0))
        self._connect()
        self.key_words("0; 1; 2; 3", self.tr("Answer and go to the next item"))
        self.key_words("Del", self.tr("Take the answer away"))

    def show_place(self, place: Place) -> None:
        """A new form of `place.measure`, or `place.record` to correct; tab "total": total only."""
        vault = self.desk.vault
        form = get_administration(vault, AdministrationId(place.record)) if place.record else None
        measure = measure_library().get(form.measure_id if form else place.measure)
        client = ClientId(form.client_id if form else place.client)
        session = form.session_id or 0 if form else place.session
        self._measure = measure
        self._place = replace(place, client=client, measure=measure.id, session=session)
        self._forms = list_administrations(vault, client, measure.id)
        day = form.filled_on if form else self._new_day()
        total_only = form is None and (place.tab == TOTAL or measure.item_count == 0)
        self.form.start(measure, form, day, total_only=total_only)
        self._show_client()
        self._dirty = False
        self._restore()
        self._recompute()

    def place(self) -> Place:
        """The form that is entered or corrected."""
        return replace(self._place, tab=TOTAL if self.form.total_only else "")

    def reload(self) -> None:
        """Read earlier forms and norms again; what is typed stays."""
        self._show_client()
        client = ClientId(self._place.client)
        self._forms = list_administrations(self.desk.vault, client, self._measure.id)
        self._recompute()

    def _show_client(self) -> None:
        self.heading.set_back(shown_name_of(self.desk, ClientId(self._place.client)))

    def leave(self) -> None:
        """Keep what is typed and not saved in the vault, to be offered again."""
        self._timer.stop()
        self._keep()

    def focus_first(self) -> None:
        """Start typing."""
        self.form.focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing is written: the window has called `leave` before."""
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Result beside the form, or below it where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size may need another arrangement."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def save(self) -> None:
        """Save the form; a Problem is said on the page and nothing typed is lost."""
        session = SessionId(self._place.session) if self._place.session else None
        draft = self.form.draft(session)
        if draft is None:
            return
        vault, correcting = self.desk.vault, self._place.record
        former = None
        try:
            if correcting:
                former = get_administration(vault, AdministrationId(correcting))
                form, changed = update(vault, AdministrationId(correcting), draft)
            else:
                form, changed = record(vault, ClientId(self._place.client), draft)
        except Problem as problem:
            self.form.message.show_message("danger", problem.sentence(self.desk.translate))
            return
        self._saved(form, changed, former)

    def _arrange(self) -> None:
        ways, wide = QBoxLayout.Direction, self.width() >= look().px(_SIDE_BY_SIDE)
        self._body.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        side = look().px(_PANEL if self.width() > look().px(_ROOMY) else _SLIM)
        self.panel.setMinimumWidth(side if wide else 0)
        self.panel.setMaximumWidth(side if wide else _ANY)

    def _saved(self, form: Administration, changed: Changed, former: Administration | None) -> None:
        vault = self.desk.vault
        self._dirty = False
        self._timer.stop()
        set_state(vault, UNSAVED, "")
        self._place = replace(self._place, record=form.id)
        self.desk.notify(changed)
        undo = way_back(vault, former) if former else partial(trash, vault, form.id)
        self.desk.toast(self._done_text(form), undo)
        if form.historic or form.risk not in _ASKS:
            self.desk.back()
            return
        self._prompt(form)

    def _prompt(self, form: Administration) -> None:
        _, positive = risk_of(self._measure, form.answers)
        alone = form.source is AnswerSource.TOTAL_ONLY
        said = risk_sentences(
            self._measure, form.risk, positive, self.desk.translate, total_only=alone
        )
        prompt = RiskPrompt(self.desk, " ".join(said), self)
        prompt.accepted.connect(self._assess)
        prompt.rejected.connect(self.desk.back)
        prompt.open()

    def _assess(self) -> None:
        client, record_id = ClientId(self._place.client), self._place.record
        flags = open_flags(self.desk.vault, client)
        mine = [flag for flag in flags if flag.administration_id == record_id]
        dialog = AssessmentDialog(self.desk, client, mine, self)
        dialog.finished.connect(self.desk.back)
        dialog.open()

    def _done_text(self, form: Administration) -> str:
        if form.total is None:
            return self.tr("{measure} saved as incomplete").format(measure=self._measure.title)
        shown = reported_text(self._measure, form.total, self.desk.language)
        return self.tr("{measure} saved: {score}").format(measure=self._measure.title, score=shown)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.heading.back_requested.connect(self.desk.back)
        self.form.changed.connect(self._edited)
        self.form.save_requested.connect(self.save)
        self.panel.chart_requested.connect(self._open_chart)
        self._timer.timeout.connect(self._keep)

    def _new_day(self) -> date:
        today = self.desk.clock.today()
        if not self._place.session:
            return today
        session = get_session(self.desk.vault, SessionId(self._place.session))
        return min(session.starts_at.astimezone(ZoneInfo(session.zone)).date(), today)

    def _edited(self) -> None:
        self._dirty = True
        self._recompute()
        if self.isVisible():
            self._timer.start()

    def _recompute(self) -> None:
        day = self.form.day() or self.desk.clock.today()
        norms = list_norms(self.desk.vault, self._measure.id)
        without = AdministrationId(self._place.record)
        history = history_of(self._measure, self._forms, norms, until=day, without=without)
        result = self.form.result()
        self.panel.show_result(result, history, total_only=self.form.total_only)
        unfinished = isinstance(result, Incomplete)
        words = self.tr("Save as incomplete") if unfinished else self.tr("Save result")
        self.save_button.setText(words)
        self.save_button.updateGeometry()
        self._show_subline(day)
        others = [form.filled_on for form in self._forms if form.id != without]
        newest = max(others, default=date.min)
        older = not self._place.record and day < newest
        if older and self.form.historic.isHidden():
            text = self.tr(
                "Older than the newest form of {date}: kept as history, without a risk prompt."
            )
            shown = weekday_date(newest, self.desk.language)
            self.form.historic.show_message("info", text.format(date=shown))
        self.form.historic.setVisible(older)

    def _show_subline(self, day: date) -> None:
        desk = self.desk
        session = SessionId(self._place.session) if self._place.session else None
        number = number_of(desk.vault, session)
        translate, language = desk.translate, desk.language
        parts = [weekday_date(day, language)]
        if number is not None:
            parts.append(since_text(number, day, translate, language))
        parts.append(recall_text(self._measure, translate))
        parts.append(self.tr("from the paper sheet"))
        self.heading.say(self._measure.title, " · ".join(part for part in parts if part))

    def _keep(self) -> None:
        if self._dirty:
            kept = self.form.kept(self._where())
            set_state(self.desk.vault, UNSAVED, kept.to_text())

    def _restore(self) -> None:
        kept = unsaved_from(get_state(self.desk.vault, UNSAVED))
        if kept is not None and (kept.client, kept.measure, kept.record) == self._where():
            self.form.restore(kept)
            self._dirty = True

    def _where(self) -> tuple[int, str, int]:
        return self._place.client, self._place.measure, self._place.record

    def _open_chart(self) -> None:
        self.desk.go(Place(Area.CHART, client=self._place.client, measure=self._measure.id))

# SPDX-License-Identifier: Apache-2.0
"""The questionnaires of a client: the tab of the client page."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.administration import Administration
from desktop.domain.changed import Changed
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import AdministrationId, MeasureId
from desktop.domain.measure_schedule import MeasureSchedule
from desktop.domain.measures.model import Measure
from desktop.services.administrations import (
    list_administrations,
    list_measures_in_use,
    trash,
    untrash,
)
from desktop.services.measure_schedules import schedules_of
from desktop.services.norms import list_norms
from desktop.ui.base.client_tab import ClientTab, TabFactory
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.measures.entry_form import TOTAL
from desktop.ui.measures.form_list import FormList
from desktop.ui.measures.history import known_measures, read_chart, series_of
from desktop.ui.measures.measure_card import MeasureCard
from desktop.ui.measures.open_points import OpenPoints
from desktop.ui.measures.schedule_dialog import ScheduleDialog


class MeasuresTab(ClientTab):
    """Open points, a card for each measure with scores, what else can be filled in, all forms."""

    CARES = Changed.ADMINISTRATIONS | Changed.MEASURES | Changed.RISK | Changed.SESSIONS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._cards: list[MeasureCard] = []
        self._schedules: dict[MeasureId, MeasureSchedule] = {}
        self._offered: tuple[str, ...] | None = None
        self.points = OpenPoints(desk)
        self._card_column = column(gap=16)
        self._offer_line = FlowLayout(gap=8)
        self._offer_title = Text(self.tr("Fill in for the first time"), "small", weight=600)
        self.regularly = Button(self.tr("Ask regularly…"), "link", "refresh-cw")
        head = row(self._offer_title, None, self.regularly, gap=8)
        self._offer = boxed(column(head, self._offer_line, gap=8))
        self.forms = FormList(desk)
        title = SectionTitle(self.tr("Filled in so far"))
        hint = Text(self.tr("Enter corrects, Delete moves to trash."), "small", "text2", wrap=True)
        self.correct = Button(self.tr("Correct"), "quiet", "pencil", compact=True)
        self.to_trash = Button(self.tr("Move to trash"), "quiet", "trash-2", compact=True)
        acts = QWidget()
        acts.setLayout(FlowLayout(title, self.correct, self.to_trash, gap=12))
        self._list_card = Card(
            boxed(column(acts, hint, gap=2, margins=(20, 0, 20, 0))),
            self.forms,
            gap=8,
            padding=(1, 16, 1, 8),
        )
        sentence = self.tr("No questionnaire yet. Choose one below to enter the first score.")
        self.empty = EmptyState("clipboard-list", sentence)
        parts = (self.points, self.empty, self._card_column, self._offer, self._list_card, None)
        page = boxed(column(*parts, gap=16, margins=(24, 16, 12, 24)))
        self.setLayout(column(Scroll(page, steady=True), gap=0))
        self.regularly.clicked.connect(self._ask_regularly)
        self.forms.opened.connect(self._correct)
        self.forms.trash_requested.connect(self._trash)
        self.correct.clicked.connect(self._correct_chosen)
        self.to_trash.clicked.connect(self._trash_chosen)

    def reload(self) -> None:
        """Read the client's forms again."""
        vault = self.desk.vault
        forms = list_administrations(vault, self.client)
        self._schedules = schedules_of(vault, self.client)
        filled = (form.measure_id for form in forms)
        used = known_measures(tuple(dict.fromkeys([*filled, *self._schedules])))
        offered = [one for one in list_measures_in_use(vault) if one not in used]
        offered.sort(key=lambda measure: series_of(measure.id))
        self.points.show_client(self.client)
        self._show_cards(used, forms)
        self._show_offer(offered)
        self.empty.setVisible(not used)
        self._list_card.setVisible(bool(forms))
        self.forms.show_forms(forms)

    def focus_first(self) -> None:
        """The first measure that can be filled in."""
        shown = [card for card in self._cards if not card.isHidden()]
        found = self._offer.findChildren(Button)
        buttons = [button for button in found if button is not self.regularly]
        target = shown[0].fill if shown else buttons[0] if buttons else self
        target.setFocus()

    def _show_cards(self, used: tuple[Measure, ...], forms: tuple[Administration, ...]) -> None:
        while len(self._cards) < len(used):
            card = MeasureCard(self.desk)
            card.fill_requested.connect(self._fill)
            card.chart_requested.connect(self._chart)
            self._cards.append(card)
            self._card_column.addWidget(card)
        norms = list_norms(self.desk.vault)
        for card, measure in zip(self._cards, used, strict=False):
            own = [form for form in forms if form.measure_id == measure.id]
            model = read_chart(self.desk, self.client, measure.id, corridor=False, events=False)
            card.show_measure(measure, own, norms, model)
            card.schedule.show_schedule(self.client, measure, self._schedules.get(measure.id))
            card.show()
        for card in self._cards[len(used) :]:
            card.hide()

    def _show_offer(self, offered: list[Measure]) -> None:
        self._offer.setVisible(bool(offered))
        titles = tuple(measure.id for measure in offered)
        if titles == self._offered:
            return
        self._offered = titles
        while (item := self._offer_line.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for measure in offered:
            button = Button(measure.title, "secondary", "plus", compact=True)
            button.setAccessibleName(self.tr("Fill in {measure}").format(measure=measure.title))
            button.clicked.connect(partial(self._fill, measure.id, measure.item_count == 0))
            self._offer_line.addWidget(button)

    def _fill(self, measure: str, total_only: bool, _checked: bool = False) -> None:
        tab = TOTAL if total_only else ""
        place = Place(Area.MEASURE_ENTRY, client=self.client, measure=measure, tab=tab)
        self.desk.go(place)

    def _ask_regularly(self) -> None:
        ScheduleDialog(self.desk, self.client, parent=self.window()).open()

    def _chart(self, measure: str) -> None:
        self.desk.go(Place(Area.CHART, client=self.client, measure=measure))

    def _correct(self, form: object) -> None:
        if isinstance(form, int):
            self.desk.go(Place(Area.MEASURE_ENTRY, client=self.client, record=form))

    def _correct_chosen(self) -> None:
        self._correct(self.forms.key())

    def _trash_chosen(self) -> None:
        key = self.forms.key()
        if isinstance(key, int):
            self._trash(key)

    def _trash(self, form: int) -> None:
        vault, key = self.desk.vault, AdministrationId(form)
        if self.desk.attempt(partial(trash, vault, key)):
            self.desk.toast(self.tr("Form moved to trash"), partial(untrash, vault, key))


MEASURES_TAB = TabFactory(
    "measures", "Tabs", QT_TRANSLATE_NOOP("Tabs", "Questionnaires"), MeasuresTab
)

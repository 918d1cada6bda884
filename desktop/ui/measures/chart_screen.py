# SPDX-License-Identifier: Apache-2.0
"""One measure of one client over time, over the whole page."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changed import Changed
from desktop.domain.chart import ChartAxis, ChartModel
from desktop.domain.ids import AdministrationId, ClientId, MeasureId
from desktop.domain.measures.model import Measure
from desktop.domain.problems import Problem
from desktop.services.administrations import get_administration, measures_of
from desktop.services.chart_csv import table_csv
from desktop.services.measure_library import measure_library
from desktop.system.files import write_file
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.card import Card
from desktop.ui.common.layout import Divider, Scroll, boxed, column
from desktop.ui.common.text import Text
from desktop.ui.measures.chart_bar import ChartBar
from desktop.ui.measures.chart_table import ChartTableView
from desktop.ui.measures.chart_view import ChartView
from desktop.ui.measures.heading import Heading
from desktop.ui.measures.history import known_measures, read_chart, series_of
from desktop.ui.measures.read_out import ReadOut

_IMAGE = (1160, 560)


class ChartScreen(Screen):
    """The finding as title, the chart or its table, the sources below."""

    CARES = Changed.ADMINISTRATIONS | Changed.MEASURES | Changed.CLIENTS | Changed.SESSIONS
    FOLDS_NAVIGATION = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client = ClientId(0)
        self._measure: Measure | None = None
        self._measures: tuple[Measure, ...] = ()
        self.heading = Heading()
        self.bar = ChartBar()
        self.view = ChartView()
        self.table = ChartTableView(self.tr("Scores"))
        self.read_out = ReadOut(desk)
        self.sources = Text("", "small", "text2", wrap=True, selectable=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.table)
        self._build()
        self._connect()
        self.key_words("Left; Right", self.tr("Go from score to score"))
        self.key_words("Home; End", self.tr("First and last score"))

    def show_place(self, place: Place) -> None:
        """Show `place.measure` of `place.client`; without a measure, the one used last.

        A tab is what `place()` gave: how the chart was looked at. Without one that stays as it is.
        """
        if place.tab:
            self.bar.show_options(place.tab)
        self._client = ClientId(place.client)
        self._measure = measure_library().find(place.measure)
        self.reload()

    def place(self) -> Place:
        """Client and measure, and how they are looked at."""
        measure = self._measure.id if self._measure else ""
        options = self.bar.options()
        return Place(Area.CHART, client=self._client, measure=measure, tab=options)

    def reload(self) -> None:
        """Read the client's measures and the chart again, staying at the chosen point."""
        vault = self.desk.vault
        back = self.tr("{client} · Questionnaires")
        self.heading.set_back(back.format(client=shown_name_of(self.desk, self._client)))
        used = measures_of(vault, self._client)
        if self._measure is None and used:
            self._measure = measure_library().find(used[0])
        ids = [*used, *([self._measure.id] if self._measure else [])]
        self._measures = known_measures(tuple(dict.fromkeys(ids)))
        titles = [(measure.title, series_of(measure.id)) for measure in self._measures]
        self.bar.measures.set_titles(titles)
        self._draw()

    def focus_first(self) -> None:
        """Put the keyboard on the chart, or on its table."""
        (self.table if self.bar.table.isChecked() else self.view).setFocus()

    def picture(self) -> QImage:
        """The chart as it is copied and saved."""
        return self.view.image(*_IMAGE)

    def _build(self) -> None:
        self.chart_card = Card(self._stack, Divider(), self.read_out, gap=0, padding=(0, 1, 0, 0))
        self.chart_card.body.setStretch(0, 1)
        page = column(
            self.heading, self.bar, self.chart_card, self.sources, gap=16, margins=(32, 16, 32, 24)
        )
        page.setStretch(2, 1)
        self.setLayout(column(Scroll(boxed(page)), gap=0))

    def _connect(self) -> None:
        self.heading.back_requested.connect(self._go_back)
        self.view.current_changed.connect(self._chosen)
        bar = self.bar
        bar.measures.changed.connect(self._switched)
        bar.options_changed.connect(self._draw)
        bar.table_toggled.connect(self._show_table)
        bar.copy_image_requested.connect(self._copy_image)
        bar.copy_table_requested.connect(self._copy_table)
        bar.save_image_requested.connect(self._save_image)
        bar.save_table_requested.connect(self._save_table)

    def _draw(self) -> None:
        if self._measure is None:
            self.heading.say(self.tr("No scores yet"))
            return
        axis = self.bar.axis.value()
        model = read_chart(
            self.desk,
            self._client,
            self._measure.id,
            axis=axis if isinstance(axis, ChartAxis) else ChartAxis.SESSION,
            corridor=self.bar.corridor.isChecked(),
            events=self.bar.events.isChecked(),
        )
        self.bar.measures.choose(self._measures.index(self._measure))
        self.heading.say(model.finding, model.subtitle)
        self.sources.setText(model.sources)
        self.table.set_table(model.table)
        self.view.set_model(model, series=series_of(self._measure.id), keep=True)

    def _chosen(self, index: int) -> None:
        model, measure = self.view.model, self._measure
        if model is None or measure is None:
            return
        form = None
        if 0 <= index < len(model.points):
            key = AdministrationId(model.points[index].key)
            form = get_administration(self.desk.vault, key)
        self.read_out.show_point(model, index, measure, form)

    def _switched(self, index: int) -> None:
        self._measure = self._measures[index]
        self._draw()

    def _show_table(self, shown: bool) -> None:
        self._stack.setCurrentWidget(self.table if shown else self.view)
        self.focus_first()

    def _go_back(self) -> None:
        self.desk.go(Place(Area.CLIENTS, client=self._client, tab="measures"))

    def _copy_image(self) -> None:
        QGuiApplication.clipboard().setImage(self.picture())
        self.desk.toast(self.tr("Image copied"))

    def _copy_table(self) -> None:
        model = self._model()
        if model is not None:
            QGuiApplication.clipboard().setText(table_csv(model.table).decode("utf-8-sig"))
            self.desk.toast(self.tr("Table copied"))

    def _save_image(self) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(self.picture())
        data = bytes(buffer.data().data())
        self._save(self.tr("Save image"), "png", self.tr("Images (*.png)"), data)

    def _save_table(self) -> None:
        model = self._model()
        if model is not None:
            data = table_csv(model.table)
            self._save(self.tr("Save table"), "csv", self.tr("Tables (*.csv)"), data)

    def _save(self, title: str, ending: str, patterns: str, data: bytes) -> None:
        measure = self._measure.id if self._measure else MeasureId("")
        path = self.desk.prompts.save_file(self, title, f"{measure}.{ending}", patterns)
        if path is None:
            return
        try:
            write_file(path, data)
        except Problem as problem:
            self.desk.problem(problem)
            return
        self.desk.toast(self.tr("File saved"))

    def _model(self) -> ChartModel | None:
        return self.view.model

# SPDX-License-Identifier: Apache-2.0
"""The library of measures."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.measures.model import Measure
from desktop.domain.measures.words import licence_sentence
from desktop.services.administrations import list_measures_in_use
from desktop.services.measure_library import measure_library
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.button import Button
from desktop.ui.common.layout import Divider, Scroll, boxed, column, row
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.text import Text
from desktop.ui.measures.history import known_measures
from desktop.ui.measures.import_dialog import ImportScoresDialog
from desktop.ui.measures.measure_page import MeasurePage
from desktop.ui.theme.look import look

_LIST = 280


class _Side(QWidget):
    """The ground of the list."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the surface."""
        QPainter(self).fillRect(event.rect(), QColor(look().colors.surface))


class MeasuresScreen(Screen):
    """Instruments at the left, the facts of one at the right."""

    CARES = Changed.MEASURES

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        ids = tuple(measure.id for measure in measure_library().measures)
        self._measures = known_measures(ids)
        self._measure: Measure = self._measures[0]
        self.list = ListView(self.tr("Measures"))
        self.import_button = Button(self.tr("Import scores"), "secondary", "upload", compact=True)
        self.page: MeasurePage | None = None
        self._scroll = Scroll(QWidget(), steady=True)
        title = Text(self.tr("Measures"), "h1")
        buttons = row(self.import_button, None, margins=(20, 0, 12, 12))
        top = boxed(column(title, margins=(20, 20, 12, 4)))
        left = _Side()
        left.setLayout(column(top, self.list, buttons, gap=4))
        left.setFixedWidth(_LIST)
        line = row(left, Divider(vertical=True), self._scroll, gap=0)
        line.setStretch(2, 1)
        self.setLayout(line)
        self.list.chosen.connect(self._chosen)
        self.import_button.clicked.connect(self._import)

    def show_place(self, place: Place) -> None:
        """Show the library at one instrument."""
        found = measure_library().find(place.measure)
        if found is not None:
            self._measure = found
        self.reload()

    def place(self) -> Place:
        """The instrument that is open."""
        return Place(Area.MEASURES, measure=self._measure.id)

    def reload(self) -> None:
        """Read use and norms again, keeping the scroll."""
        used = list_measures_in_use(self.desk.vault)
        rows = [self._row(measure, measure in used) for measure in self._measures]
        self.list.set_rows(rows)
        self.list.choose(self._measure.id)
        self._put_page()

    def focus_first(self) -> None:
        """Choose an instrument."""
        self.list.setFocus()

    def _put_page(self) -> None:
        if self.page is not None and self.page.shows(self._measure):
            return
        at, old = self._scroll.verticalScrollBar().value(), self._scroll.takeWidget()
        focused = self.page is not None and self.page.in_use.hasFocus()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.page = MeasurePage(self.desk, self._measure)
        self._scroll.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self._scroll.verticalScrollBar().setValue(at)
        if focused:
            self.page.in_use.setFocus()

    def _row(self, measure: Measure, used: bool) -> Row:
        licence = licence_sentence(measure.licence, self.desk.translate)
        return Row(measure.id, measure.title, licence if used else self.tr("Not offered"))

    def _chosen(self, key: object) -> None:
        found = measure_library().find(str(key))
        if found is not None and found is not self._measure:
            self._measure = found
            self._scroll.verticalScrollBar().setValue(0)
            self.reload()

    def _import(self) -> None:
        ImportScoresDialog(self.desk, self).open()

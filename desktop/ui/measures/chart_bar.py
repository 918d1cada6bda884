# SPDX-License-Identifier: Apache-2.0
"""The controls above a chart."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.chart import ChartAxis
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.check import CheckBox
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.popover import Menu
from desktop.ui.common.segmented import Segmented
from desktop.ui.measures.measure_switch import MeasureSwitch
from desktop.ui.theme.icons import icon

_CHART, _TABLE = "chart", "table"
_CORRIDOR, _EVENTS = "corridor", "events"


class ChartBar(QWidget):
    """Which measure, what is shown, and what can be taken away from here."""

    options_changed = Signal()
    table_toggled = Signal(bool)
    copy_image_requested = Signal()
    copy_table_requested = Signal()
    save_image_requested = Signal()
    save_table_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measures = MeasureSwitch(self.tr("Measure"))
        self.corridor = CheckBox(self.tr("Reliable change corridor"))
        self.events = CheckBox(self.tr("Events"))
        self.corridor.setChecked(True)
        self.events.setChecked(True)
        axes = ((self.tr("Session"), ChartAxis.SESSION), (self.tr("Date"), ChartAxis.DATE))
        self.axis = Segmented(self.tr("Horizontal axis"), axes)
        self.table = Button(self.tr("Table"), "secondary", "table")
        self.table.setCheckable(True)
        self.copy = Button(self.tr("Copy image"), "secondary", "copy")
        self.more = IconButton("ellipsis", self.tr("More"))
        flow = FlowLayout(self.measures, self.corridor, self.events)
        flow.push_right()
        for widget in (self.axis, self.table, self.copy, self.more):
            flow.addWidget(widget)
        self.setLayout(flow)
        self.corridor.toggled.connect(self._options)
        self.events.toggled.connect(self._options)
        self.axis.changed.connect(self._options)
        self.table.toggled.connect(self.table_toggled)
        self.copy.clicked.connect(self.copy_image_requested)
        self.more.clicked.connect(self._open_menu)

    def options(self) -> str:
        """What is chosen, in a word for each choice."""
        axis = self.axis.value()
        words = [
            _TABLE if self.table.isChecked() else _CHART,
            axis.value if isinstance(axis, ChartAxis) else "",
            _CORRIDOR if self.corridor.isChecked() else "",
            _EVENTS if self.events.isChecked() else "",
        ]
        return " ".join(word for word in words if word)

    def show_options(self, words: str) -> None:
        """Choose again what `options()` gave; `options_changed` is not sent."""
        chosen = words.split()
        for box, word in ((self.corridor, _CORRIDOR), (self.events, _EVENTS)):
            box.blockSignals(True)
            box.setChecked(word in chosen)
            box.blockSignals(False)
        for axis in ChartAxis:
            if axis in chosen:
                self.axis.set_value(axis)
        self.table.setChecked(_TABLE in chosen)

    def _options(self) -> None:
        self.options_changed.emit()

    def menu(self) -> Menu:
        """The menu of the last button, built anew."""
        made = Menu(self.tr("More"), self)
        acts = (
            (self.tr("Save image as PNG"), "image", self.save_image_requested),
            (self.tr("Copy table as CSV"), "copy", self.copy_table_requested),
            (self.tr("Save table as CSV"), "download", self.save_table_requested),
        )
        for text, name, signal in acts:
            made.addAction(icon(name), text).triggered.connect(signal)
        made.aboutToHide.connect(made.deleteLater)
        return made

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

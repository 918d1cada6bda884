# SPDX-License-Identifier: Apache-2.0
"""The three cards over the list: how it stands, the restore drill, the places."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.backup import BackupRecord
from desktop.domain.formats import decimal, file_size, relative_day, relative_moment, whole
from desktop.ui.backup.places import BackupPlace
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button, LateButton
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.icon_view import IconTile, IconView
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.pill import Pill
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.theme.look import look

REMIND_AFTER = timedelta(days=7)
_SENTENCE, _PLACE = 300, 160


class StateCard(Card):
    """One sentence: when the newest good backup was made, and that it was read back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self.button = Button(self.tr("Back up now"), "primary", "database")
        self._tile = IconTile("shield-check", "ok", large=True)
        self.sentence = Text("", "h2", wrap=True)
        self._line = Text("", "small", "text2", wrap=True)
        words = row(self._tile, column(None, self.sentence, self._line, None, gap=4), gap=24)
        words.setStretch(1, 1)
        said = boxed(words)
        said.setMinimumWidth(look().px(_SENTENCE))
        line = Reflow(said, self.button, gap=24, down_gap=16)
        super().__init__(line, padding=(24, 18, 24, 18), parent=parent)

    def show_state(self, newest: BackupRecord | None) -> None:
        """Show the newest verified backup, or that there is none."""
        if newest is None:
            self._tile.set_state("shield-alert", "warn")
            self.sentence.setText(self.tr("No backup yet"))
            self._line.setText(
                self.tr("If this computer is lost or breaks, the records are lost with it.")
            )
            return
        clock = self._desk.clock
        fresh = clock.now() - newest.made_at <= REMIND_AFTER
        if fresh:
            self._tile.set_state("shield-check", "ok")
        else:
            self._tile.set_state("shield-alert", "warn")
        moment = relative_moment(clock.local(newest.made_at), clock.today(), self._desk.language)
        self.sentence.setText(self.tr("Last backup: {moment}, verified").format(moment=moment))
        self._line.setText(self._counted(newest))

    def _counted(self, record: BackupRecord) -> str:
        language = self._desk.language
        return self.tr(
            "{clients} clients · {notes} notes · {size} · done in {seconds} s without stopping work"
        ).format(
            clients=whole(record.clients, language),
            notes=whole(record.notes, language),
            size=file_size(record.size, language),
            seconds=decimal(max(record.seconds, 0.1), language, 0 if record.seconds >= 10 else 1),
        )


class DrillCard(Card):
    """What the last restore drill compared."""

    test_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self.pill = Pill("")
        self.button = Button(self.tr("Test the restore"), icon="rotate-ccw", compact=True)
        self._about = Text(
            self.tr(
                "The newest backup is restored beside itself, opened, compared with what it "
                "should hold, and removed again. Your data in use are not touched."
            ),
            "small",
            "text2",
            wrap=True,
        )
        self._lines = [Text("", "small", wrap=True) for _ in range(3)]
        self._facts = boxed(column(*(self._fact(line) for line in self._lines), gap=6))
        head = row(SectionTitle(self.tr("Restore drill")), None, self.pill, gap=12)
        super().__init__(
            head,
            self._about,
            self._facts,
            None,
            row(self.button, None),
            padding=(24, 16, 24, 18),
            parent=parent,
        )
        self.button.clicked.connect(self.test_requested)

    def show_drill(self, proven: BackupRecord | None, *, possible: bool) -> None:
        """Show what was proven; `possible` when there is a backup to test."""
        self.button.setVisible(possible)
        self._about.setVisible(proven is None)
        self._facts.setVisible(proven is not None)
        if proven is None or proven.proven_at is None:
            self.pill.set_state(self.tr("Not tested yet"), "neutral", "hourglass")
            return
        clock, language = self._desk.clock, self._desk.language
        day = relative_day(clock.local(proven.proven_at).date(), clock.today(), language)
        self.pill.set_state(self.tr("Proven {day}").format(day=day), "ok", "badge-check")
        said = (
            self.tr("Restored into a new folder, then opened again"),
            self.tr("Every page, reference and record compared"),
            self.tr("{clients} clients, {notes} notes, {forms} answer sheets: the same").format(
                clients=whole(proven.clients, language),
                notes=whole(proven.notes, language),
                forms=whole(proven.administrations, language),
            ),
        )
        for line, words in zip(self._lines, said, strict=True):
            line.setText(words)

    def _fact(self, line: Text) -> QWidget:
        laid = row(IconView("check", "ok", 16, beside="small"), line, gap=10)
        laid.setStretch(1, 1)
        return boxed(laid)


class PlacesCard(Card):
    """The folders backups lie in, with a warning in words for the same disk."""

    choose_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self.button = LateButton(icon="folder", compact=True)
        self._none = Text(
            self.tr("Choose a folder, best on a USB disk that you keep elsewhere."),
            "small",
            "text2",
            wrap=True,
        )
        self._lines = column(gap=12)
        self._shown: list[QWidget] = []
        super().__init__(
            SectionTitle(self.tr("Places")),
            self._none,
            self._lines,
            None,
            row(self.button, None),
            padding=(24, 16, 24, 18),
            parent=parent,
        )
        self.button.clicked.connect(self.choose_requested)

    def show_places(self, places: Sequence[BackupPlace]) -> None:
        """Show these places."""
        for line in self._shown:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._shown = [self._line(place) for place in places]
        for line in self._shown:
            self._lines.addWidget(line)
        self._none.setVisible(not places)
        chosen = any(place.chosen for place in places)
        self.button.setText(
            self.tr("Choose another folder…") if chosen else self.tr("Choose a folder…")
        )
        self.button.updateGeometry()

    def _line(self, place: BackupPlace) -> QWidget:
        icon = "laptop" if place.same_disk else "hard-drive"
        name = ElidedText(place.folder.name or str(place.folder), whole=str(place.folder))
        state = Text(self._state(place), "small", "text2")
        said = row(IconView(icon), column(name, state, gap=0), gap=14)
        said.setStretch(1, 1)
        words = boxed(said)
        words.setMinimumWidth(look().px(_PLACE))
        return Reflow(words, self._pill(place), gap=14, down_gap=6)

    def _state(self, place: BackupPlace) -> str:
        if place.free is None:
            return self.tr("Not connected")
        free = file_size(place.free, self._desk.language)
        return self.tr("Connected · {free} free").format(free=free)

    def _pill(self, place: BackupPlace) -> Pill:
        if not place.there:
            return Pill(self.tr("Not connected"), "neutral")
        if place.same_disk:
            return Pill(self.tr("Same disk"), "warn", "triangle-alert")
        return Pill(self.tr("Apart from the data"), "ok", "circle-check")

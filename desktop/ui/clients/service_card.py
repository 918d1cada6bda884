# SPDX-License-Identifier: Apache-2.0
"""The open service of a client: what it is, how far, its stages; or the way to open one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.episode import EpisodeOverview, Stage
from desktop.ui.base.desk import Desk
from desktop.ui.clients.end_dialog import EndServiceDialog
from desktop.ui.clients.episode_dialog import EpisodeDialog
from desktop.ui.clients.episode_words import (
    episode_subline,
    episode_title,
    held_text,
    stage_marks,
)
from desktop.ui.clients.stage_dialog import StageDialog
from desktop.ui.clients.stage_steps import StageSteps
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.pill import Pill
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look

_NARROW = 480


class ServiceCard(Card):
    """Updated in place; `open_requested` where there is no service yet."""

    open_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self._overview: EpisodeOverview | None = None
        self.title = ElidedText("", "h3")
        self._pill = Pill("", "accent")
        self.edit = Button(self.tr("Edit service"), "link")
        self.end = Button(self.tr("End service"), "link")
        self._below = ElidedText("", "small", "text2")
        self.stages = StageSteps(self.tr("Stages"), ())
        self._problem = Text("", "body", "text", wrap=True)
        acts = boxed(row(self.edit, self.end, gap=8))
        self._head = row(row(self.title, self._pill, None, gap=8), acts, gap=8)
        self._head.setStretch(0, 1)
        self._head.setAlignment(acts, Qt.AlignmentFlag.AlignLeft)
        self._service = boxed(column(self._head, self._below, 4, self.stages, self._problem, gap=6))
        sentence = Text(
            self.tr("No open service. Sessions and notes belong to a service."), wrap=True
        )
        self.begin = Button(self.tr("Open service"), "secondary", "plus")
        none = row(sentence, self.begin, gap=16)
        none.setStretch(0, 1)
        self._none = boxed(none)
        super().__init__(self._service, self._none, gap=0, padding=(20, 14, 20, 16), parent=parent)
        self.stages.stage_chosen.connect(self._stage_chosen)
        self.edit.clicked.connect(self._edit)
        self.end.clicked.connect(self._end)
        self.begin.clicked.connect(self._begin)

    def show_overview(self, overview: EpisodeOverview | None) -> None:
        """Show another client's service, or none."""
        self._overview = overview
        self._service.setVisible(overview is not None)
        self._none.setVisible(overview is None)
        if overview is None:
            return
        translate, language = self.desk.translate, self.desk.language
        self.title.setText(episode_title(overview, translate))
        self._pill.set_state(held_text(overview, translate), "accent")
        self._below.setText(episode_subline(overview, translate, language))
        self.stages.set_stages(stage_marks(overview.stages, translate, language))
        problem = overview.episode.presenting_problem
        self._problem.setText(f"“{problem}”" if problem else "")
        self._problem.setVisible(bool(problem))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the acts go under the title."""
        super().resizeEvent(event)
        narrow = self.width() < look().px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._head.direction() is not way:
            self._head.setDirection(way)

    def stage(self, number: int) -> Stage | None:
        """The stage at a place of the line."""
        stages = self._overview.stages if self._overview else ()
        return stages[number] if 0 <= number < len(stages) else None

    def _stage_chosen(self, number: int) -> None:
        stage = self.stage(number)
        if stage is not None:
            StageDialog(self.desk, stage, parent=self).open()

    def _edit(self) -> None:
        if self._overview is not None:
            episode = self._overview.episode
            EpisodeDialog(self.desk, episode.client_id, episode, parent=self).open()

    def _end(self) -> None:
        if self._overview is not None:
            EndServiceDialog(self.desk, self._overview.episode, parent=self).open()

    def _begin(self) -> None:
        self.open_requested.emit()

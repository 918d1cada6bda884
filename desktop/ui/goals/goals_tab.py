# SPDX-License-Identifier: Apache-2.0
"""The tab Goals of a client: cards, new goal, rating, archive with undo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy

from desktop.domain.changed import Changed
from desktop.domain.goal import Goal, GoalProgress, GoalStatus
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import GoalId
from desktop.domain.trash import TrashKind
from desktop.services import goals as service
from desktop.services.episodes import current_episode
from desktop.services.trash import move_to_trash, restore
from desktop.services.undo import way_back
from desktop.ui.base.client_tab import ClientTab, TabFactory
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Place
from desktop.ui.base.translate import translate
from desktop.ui.common.button import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.common.popover import Menu
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.text import Text
from desktop.ui.goals import words
from desktop.ui.goals.goal_card import GoalCard
from desktop.ui.goals.goal_dialog import GoalDialog, RatingDialog, offer_undo
from desktop.ui.theme.icons import icon

_TRASH = "trash"


class GoalsTab(ClientTab):
    """Reads goals with their ratings; writes through the goal services."""

    CARES = Changed.GOALS | Changed.EPISODES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._cards: dict[int, GoalCard] = {}
        self._count = Text("", "small", "text2")
        self._archived = Button(self.tr("Show archived"), "link")
        self._archived.setCheckable(True)
        self._archived.toggled.connect(self.reload)
        self.new_button = Button(self.tr("New goal"), icon="plus", compact=True)
        self.new_button.clicked.connect(self.new_goal)
        self._empty = EmptyState(
            "target",
            self.tr("A goal that can be measured shows whether the work helps."),
            self.tr("Write the first goal"),
            "plus",
        )
        self._empty.action_requested.connect(self.new_goal)
        self._list = column(gap=12)
        acts = boxed(row(self._archived, self.new_button, gap=12))
        acts.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = Reflow(self._count, acts, gap=12, down_gap=4)
        page = column(head, self._empty, self._list, None, gap=12, margins=(24, 12, 12, 24))
        self._scroll = Scroll(boxed(page), steady=True)
        self.setLayout(column(self._scroll, gap=0))

    @property
    def cards(self) -> list[GoalCard]:
        """The cards on view, in order."""
        return list(self._cards.values())

    def reload(self) -> None:
        """Draw the goals again, keeping the scroll position."""
        at = self._scroll.verticalScrollBar().value()
        shown = service.list_goals(
            self.desk.vault, self.client, archived=self._archived.isChecked()
        )
        for card in self._cards.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {progress.goal.id: self._card(progress) for progress in shown}
        for card in self._cards.values():
            self._list.addWidget(card)
        self._empty.setVisible(not shown)
        self._say_count(shown)
        self._scroll.verticalScrollBar().setValue(at)

    def show_place(self, place: Place) -> None:
        """Bring the goal a place names into view, an archived one too."""
        if place.record and place.record not in self._cards:
            self._archived.setChecked(True)
        card = self._cards.get(place.record)
        if card is not None:
            self._list.activate()
            card.more_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(card)

    def focus_first(self) -> None:
        """Put the keyboard on the button for a new goal."""
        self.new_button.setFocus()

    def new_goal(self) -> None:
        """Write a goal for the present service."""
        episode = current_episode(self.desk.vault, self.client)
        if episode is None:
            self.desk.toast(self.tr("Open a service first: a goal belongs to one."))
            return
        GoalDialog(self.desk, episode.episode.id, parent=self).open()

    def _card(self, progress: GoalProgress) -> GoalCard:
        card = GoalCard(progress, self.desk.language)
        card.level_chosen.connect(self._rate_level)
        card.rating_requested.connect(self._rate)
        card.edit_requested.connect(self._edit)
        card.menu_requested.connect(self._menu)
        return card

    def _say_count(self, shown: tuple[GoalProgress, ...]) -> None:
        achieved = sum(1 for each in shown if each.goal.status is GoalStatus.ACHIEVED)
        self._count.setText(
            self.tr("{count} goals · {achieved} achieved").format(
                count=len(shown), achieved=achieved
            )
        )

    def _edit(self, goal: int) -> None:
        present = service.get_goal(self.desk.vault, GoalId(goal))
        GoalDialog(self.desk, present.episode_id, present, self).open()

    def _rate(self, goal: int) -> None:
        present = service.get_goal(self.desk.vault, GoalId(goal))
        RatingDialog(self.desk, present, self).open()

    def _rate_level(self, goal: int, level: int) -> None:
        vault, today = self.desk.vault, self.desk.clock.today()
        rating, changed = service.rate_goal(vault, GoalId(goal), today, gas=level)
        self.desk.notify(changed)
        offer_undo(self.desk, rating)

    def _menu(self, goal: int) -> None:
        present = service.get_goal(self.desk.vault, GoalId(goal))
        menu = Menu(self.tr("Goal"), self)
        for status, source in words.STATUSES.items():
            if status is not present.status:
                action = QAction(translate(words.CONTEXT, source), menu)
                action.setData(status)
                menu.addAction(action)
        menu.addSeparator()
        menu.addAction(icon("trash-2"), self.tr("Move to trash")).setData(_TRASH)
        button = self._cards[goal].more_button
        chosen = menu.exec(button.mapToGlobal(button.rect().bottomLeft()))
        if chosen is not None:
            self._do(present, chosen.data())
        menu.deleteLater()

    def _do(self, goal: Goal, wanted: object) -> None:
        if isinstance(wanted, GoalStatus):
            self._set_status(goal, wanted)
        else:
            self.trash(goal.id)

    def _set_status(self, goal: Goal, status: GoalStatus) -> None:
        vault = self.desk.vault
        if self.desk.attempt(lambda: service.set_goal_status(vault, goal.id, status)):
            self.desk.toast(self.tr("Goal changed"), way_back(vault, goal))

    def trash(self, goal: GoalId) -> None:
        """Move a goal with its ratings to the trash; the toast takes it back."""
        vault = self.desk.vault
        if self.desk.attempt(partial(move_to_trash, vault, TrashKind.GOAL, goal)):
            undo = partial(restore, vault, TrashKind.GOAL, goal)
            self.desk.toast(self.tr("Goal moved to trash"), undo)


GOALS_TAB = TabFactory("goals", "Goals", QT_TRANSLATE_NOOP("Goals", "Goals"), GoalsTab)

# SPDX-License-Identifier: Apache-2.0
"""The desk on screen: navigation at the left, one screen at a time, work and messages below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import AdministrationId, ClientId, SessionId
from desktop.domain.problems import Problem
from desktop.services.trash import require_present
from desktop.ui.base.command import CONTEXT
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.base.translate import translate
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.nav_item import NavItem
from desktop.ui.common.nav_rail import NavRail
from desktop.ui.common.reading_order import reading_order
from desktop.ui.window.commands import RAIL, RAIL_FOOT, command
from desktop.ui.window.desk_commands import LOCK
from desktop.ui.window.failed_screen import FailedScreen, is_gone
from desktop.ui.window.history import History
from desktop.ui.window.notices import Notices
from desktop.ui.window.saving_line import SavingLine
from desktop.ui.window.scrolls import scroll_back, scrolls_of
from desktop.ui.window.start import ScreenFactory
from desktop.ui.window.work_strip import WorkStrip

FOLD_BELOW = 1100
_HOME_OF = {
    **dict.fromkeys(
        (Area.NOTE, Area.MEASURE_ENTRY, Area.CHART, Area.IMPORT_CLIENTS, Area.PREPARATION),
        Area.CLIENTS,
    ),
    **dict.fromkeys((Area.SUPERVISION, Area.REFLECTION), Area.NOTES),
}


class DeskView(QWidget):
    """Shows places. Screens are built when first visited and kept."""

    lock_requested = Signal()
    veil_requested = Signal()
    place_shown = Signal(object)

    def __init__(
        self, desk: Desk, factories: dict[Area, ScreenFactory], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._factories = factories
        self._screens: dict[Area, Screen] = {}
        self._history = History()
        self._failed: FailedScreen | None = None
        self.saving = SavingLine(desk, self)
        self._rail = NavRail(
            self.tr("Places"),
            "Teduh",
            self._rail_items(RAIL),
            self._rail_items(RAIL_FOOT),
            self.saving.line,
        )
        self._stack = QStackedWidget()
        self._strip = WorkStrip(desk)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._rail)
        outer.addWidget(boxed(column(self._stack, self._strip, gap=0)), 1)
        self.notices = Notices(desk, self)
        self._strip.height_changed.connect(self.notices.toast.lift)
        self._connect()

    def present(self) -> Screen | None:
        """The screen on view."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def has(self, area: Area) -> bool:
        """Whether a screen stands at an area."""
        return area in self._factories

    def screen_of(self, area: Area) -> Screen:
        """The screen of an area, built if need be."""
        if area not in self._screens:
            screen = self._factories[area](self.desk)
            self._screens[area] = screen
            self._stack.addWidget(screen)
        return self._screens[area]

    def go(self, place: Place) -> None:
        """Leave the present screen and show `place`; a record that is gone leads to Today."""
        self._keep_place()
        self._history.visit(place)
        self._show_if_there(place)

    def begin(self, place: Place) -> None:
        """Begin what `place` names in its area; that is no place to come back to."""
        if self.place().area is not place.area:
            self.go(Place(place.area, client=place.client))
        screen = self.present()
        if screen is not None:
            screen.show_place(place)

    def place(self) -> Place:
        """Exactly where the therapist is."""
        screen = self.present()
        return screen.place() if screen is not None else Place(Area.TODAY)

    def leave(self) -> None:
        """Have the present screen save what is not saved."""
        screen = self.present()
        if screen is not None:
            screen.leave()

    def keep(self) -> Problem | None:
        """Have every screen save what is not saved, also of earlier places; why it cannot be."""
        self.leave()
        refused = [screen.keep() for screen in self._screens.values()]
        return next((problem for problem in refused if problem is not None), None)

    def try_again(self) -> None:
        """Try to save what could not be saved; say why where it still cannot."""
        problem = self.keep()
        if problem is not None:
            self.desk.problem(problem)

    def back(self) -> None:
        """Go to the place before."""
        self._keep_place()
        self._step(self._history.back())

    def forward(self) -> None:
        """Go to the place after."""
        self._keep_place()
        self._step(self._history.forward())

    def undo_last(self) -> None:
        """Take back the last act that offered it."""
        self.notices.undo_last()

    def next_pane(self) -> None:
        """Lead the keyboard from the navigation through the screen, to a toast, and round again."""
        screen, now = self.present(), QApplication.focusWidget() or self
        panes = [*(screen.panes() if screen is not None else ()), self.notices.toast]
        stops = [pane for pane in panes if reading_order(pane)]
        at = next((n for n, pane in enumerate(stops) if pane is now or pane.isAncestorOf(now)), -1)
        if (at < 0 and not self._rail.isAncestorOf(now)) or at + 1 == len(stops):
            self._focus_rail()
        elif at < 0 and screen is not None:
            screen.focus_first()
        else:
            reading_order(stops[at + 1])[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_backup_status(self, text: str, tone: str) -> None:
        """Show when the last backup was made under its place in the navigation."""
        self._rail.item(Area.BACKUP).set_status(text, tone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation in a narrow window."""
        super().resizeEvent(event)
        self._fold()

    def _rail_items(self, keys: Sequence[str]) -> list[NavItem]:
        commands = [command(key) for key in keys]
        return [
            NavItem(each.key, each.icon, translate(CONTEXT, each.title), each.keys)
            for each in commands
            if each.area is None or self.has(each.area)
        ]

    def _connect(self) -> None:
        self._rail.chosen.connect(self._chosen)
        desk = self.desk
        self.saving.retry_requested.connect(self.try_again)
        desk.place_requested.connect(self.go)
        desk.back_requested.connect(self.back)
        desk.changed.connect(self._changed)

    def _chosen(self, key: str) -> None:
        if key == LOCK:
            self.lock_requested.emit()
        else:
            self.go(Place(Area(key)))

    def _step(self, place: Place | None) -> None:
        if place is None:
            return
        self._show_if_there(place)
        screen = self.present()
        if screen is not None:
            scroll_back(screen, self._history.scrolls(place))

    def _show_if_there(self, place: Place) -> None:
        try:
            self._show(place)
        except Problem as problem:
            self._refused(place, problem)

    def _refused(self, place: Place, problem: Problem) -> None:
        """Lead to Today where a record is gone; else say in its place why it cannot be shown."""
        if not is_gone(problem) or place == Place(Area.TODAY):
            self._show_failure(place, problem)
            return
        # A client or session may have been trashed since this place was left.
        self.desk.problem(problem)
        self._history.refine(Place(Area.TODAY))
        self._show_if_there(Place(Area.TODAY))

    def _show_failure(self, place: Place, problem: Problem) -> None:
        if self._failed is None:
            self._failed = FailedScreen(self.desk)
            self._failed.retry_requested.connect(self._show_if_there)
            self._stack.addWidget(self._failed)
        self._failed.show_failure(place, problem)
        self._put(self._failed, place)

    def _keep_place(self) -> None:
        screen = self.present()
        if screen is not None:
            self._history.refine(self.place())
            self._history.note(self.place(), scrolls_of(screen))

    def _show(self, place: Place) -> None:
        self.leave()
        if place.area in _HOME_OF:
            _require_present(self.desk, place)
        screen = self.screen_of(place.area)
        screen.show_place(place)
        self._put(screen, place)
        self.place_shown.emit(screen.place())

    def _put(self, screen: Screen, place: Place) -> None:
        self._stack.setCurrentWidget(screen)
        self._rail.set_current(_HOME_OF.get(place.area, place.area))
        self._fold()
        screen.focus_first()

    def _fold(self) -> None:
        screen = self.present()
        wanted = screen is not None and screen.FOLDS_NAVIGATION
        self._rail.set_folded(wanted or self.width() < FOLD_BELOW)

    def _focus_rail(self) -> None:
        self._rail.item(self._rail.current).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _changed(self, changed: Changed) -> None:
        # A hidden screen reloads when it is next shown: show_place always reads anew.
        screen = self.present()
        if screen is not None and screen.CARES & changed:
            self.read_again()

    def read_again(self) -> None:
        """Have the present screen read its records again."""
        screen = self.present()
        if screen is None:
            return
        try:
            screen.reload()
        except Problem as problem:
            self._refused(screen.place(), problem)

    def toggle_names(self) -> None:
        """Hide the names of clients, or show them again."""
        hidden = not self.desk.settings.current.hide_names
        self.desk.change_setting("hide_names", hidden)
        self.desk.toast(self.tr("Names hidden") if hidden else self.tr("Names shown"))

    def keep_focus(self) -> None:
        """Give the keyboard to the present screen."""
        screen = self.present()
        if screen is not None:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)


def _require_present(desk: Desk, place: Place) -> None:
    """What a place far back in the history is about may lie in the trash by now."""
    session = SessionId(place.session) if place.session else None
    form = AdministrationId(place.record) if place.record else None
    require_present(desk.vault, ClientId(place.client), session, form)

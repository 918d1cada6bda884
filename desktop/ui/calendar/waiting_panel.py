# SPDX-License-Identifier: Apache-2.0
"""The waiting list beside the calendar: who waits longest stands first."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.client import Enquiry
from desktop.domain.waiting import WaitingPerson
from desktop.services.enquiries import never_started, waiting_list
from desktop.ui.base.desk import Desk
from desktop.ui.booking.enquiry_dialog import EnquiryDialog
from desktop.ui.calendar.old_enquiries import OldEnquiriesDialog
from desktop.ui.calendar.waiting_acts import WaitingMenu, schedule_person
from desktop.ui.calendar.waiting_card import WaitingCard
from desktop.ui.common.button import Button
from desktop.ui.common.layout import Divider, Scroll, boxed, column, row
from desktop.ui.common.paint import smooth
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.theme.look import look

_STEP = 24


class WaitingPanel(QWidget):
    """Enquiries, and clients who wait; what is old is offered for the trash in one quiet line."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._limit = _STEP
        self._old: tuple[Enquiry, ...] = ()
        self._people: tuple[WaitingPerson, ...] = ()
        self._cards: list[WaitingCard] = []
        self.count = Text("", "small", "text2")
        self.none = Text(self.tr("Nobody is waiting."), "body", "text2", wrap=True)
        self.more = Button(self.tr("Show more"), "link")
        self.add = Button(self.tr("New enquiry"), "link", "plus")
        self.old_line = Text("", "small", "text2", wrap=True)
        self.look = Button(self.tr("Look through them"), "link")
        self._old_box = boxed(column(Divider(), 4, self.old_line, row(self.look, None), gap=4))
        self._column = column(gap=8)
        head = row(SectionTitle(self.tr("Waiting list")), None, self.count, margins=(4, 0, 20, 0))
        rest = (self.none, row(self.more, None), row(self.add, None), self._old_box)
        inner = column(self._column, *rest, None, gap=8, margins=(0, 0, 8, 16))
        self.area = Scroll(boxed(inner), steady=True)
        parts = column(head, self.area, gap=12, margins=(16, 18, 0, 0))
        parts.setStretch(1, 1)
        self.setLayout(parts)
        self.more.clicked.connect(self._see_more)
        self.add.clicked.connect(self.new_enquiry)
        self.look.clicked.connect(self.look_through)

    def reload(self) -> None:
        """Read who waits again."""
        self._people = waiting_list(self.desk.vault)
        self._old = never_started(self.desk.vault, self.desk.settings.current.enquiry_days)
        self._show()

    def people(self) -> tuple[WaitingPerson, ...]:
        """Return who waits, longest first."""
        return self._people

    def cards(self) -> list[WaitingCard]:
        """Return the cards on view."""
        return [card for card in self._cards if not card.isHidden()]

    def focus_first(self) -> None:
        """The first card, else the button for a call."""
        cards = self.cards()
        target = cards[0].schedule if cards else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_enquiry(self) -> None:
        """Note a call."""
        EnquiryDialog(self.desk, parent=self.window()).open()

    def look_through(self) -> None:
        """Look through calls that never became anything."""
        OldEnquiriesDialog(self.desk, self._old, self.window()).open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and the line at the left."""
        del event
        painter, c, area = smooth(self), look().colors, QRectF(self.rect())
        painter.fillRect(area, QColor(c.surface))
        painter.fillRect(QRectF(0, 0, 1, area.height()), QColor(c.border))
        painter.fillRect(QRectF(0, 0, area.width(), 1), QColor(c.border))
        painter.end()

    def _show(self) -> None:
        shown = self._people[: self._limit]
        while len(self._cards) < len(shown):
            self._add_card()
        for card, person in zip(self._cards, shown, strict=False):
            card.show_person(person)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(shown))
        many = len(self._people)
        words = self.tr("1 person") if many == 1 else self.tr("{count} people").format(count=many)
        self.count.setText(words)
        self.count.setVisible(many > 0)
        self.none.setVisible(many == 0)
        self.more.setVisible(many > len(shown))
        self._old_box.setVisible(bool(self._old))
        old = self.tr("{count} enquiries of long ago never started.")
        if len(self._old) == 1:
            old = self.tr("1 enquiry of long ago never started.")
        self.old_line.setText(old.format(count=len(self._old)))

    def _add_card(self) -> None:
        card = WaitingCard(self.desk)
        card.schedule_requested.connect(self._schedule)
        card.menu_requested.connect(self._menu)
        self._cards.append(card)
        self._column.addWidget(card)

    def _see_more(self) -> None:
        self._limit += _STEP
        self._show()

    def _schedule(self, person: WaitingPerson) -> None:
        schedule_person(self.desk, person, self.window())

    def _menu(self, person: WaitingPerson, place: QPoint) -> None:
        WaitingMenu(self.desk, person, self.window()).popup(place)

# SPDX-License-Identifier: Apache-2.0
"""Who the client is, in groups; each group opens the form at its place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId
from desktop.services.clients import get_client, list_tags
from desktop.ui.base.client_tab import ClientTab, TabFactory
from desktop.ui.base.desk import Desk
from desktop.ui.clients.client_dialog import ClientDialog
from desktop.ui.clients.contacts_card import ContactsCard
from desktop.ui.clients.details_words import (
    BACKGROUND,
    CONTEXT,
    NUMBERS,
    PERSON,
    PRACTICE,
    REACH,
    background_pairs,
    number_pairs,
    person_pairs,
    practice_pairs,
    reach_pairs,
)
from desktop.ui.clients.pairs_card import PairsCard
from desktop.ui.common.button import Button
from desktop.ui.common.layout import Scroll, boxed, column


class DetailsTab(ClientTab):
    """NIK and BPJS are covered again for every client shown."""

    CARES = Changed.CLIENTS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._uncovered = False
        self.person = self._card(PERSON, self._edit_person)
        self.reach = self._card(REACH, self._edit_reach)
        self.contacts = ContactsCard(desk)
        self.background = self._card(BACKGROUND, self._edit_background)
        self.numbers = self._card(NUMBERS, self._edit_numbers)
        self.practice = self._card(PRACTICE, self._edit_practice)
        self.uncover = Button(self.tr("Show"), "link", "eye")
        self.uncover.setAccessibleName(self.tr("Show NIK and BPJS"))
        self.uncover.clicked.connect(self._toggle)
        self.numbers.head.insertWidget(1, self.uncover)
        cards = column(
            self.person,
            self.reach,
            self.contacts,
            self.background,
            self.numbers,
            self.practice,
            None,
            gap=16,
            margins=(24, 18, 12, 24),
        )
        self.setLayout(column(Scroll(boxed(cards), steady=True)))

    def show_client(self, client: ClientId) -> None:
        """Show another client, with the numbers covered."""
        self._uncovered = False
        super().show_client(client)

    def reload(self) -> None:
        """Read the client and fill the cards."""
        desk = self.desk
        client = get_client(desk.vault, self.client)
        self.person.show_pairs(person_pairs(client, desk))
        self.reach.show_pairs(reach_pairs(client, desk))
        self.background.show_pairs(background_pairs(client, desk))
        self.numbers.show_pairs(number_pairs(client, shown=self._uncovered))
        self.uncover.setText(self.tr("Cover") if self._uncovered else self.tr("Show"))
        self.uncover.setVisible(bool(client.nik or client.bpjs))
        self.practice.show_pairs(practice_pairs(client, list_tags(desk.vault, client.id), desk))
        self.contacts.show_client(client.id)

    def leave(self) -> None:
        """Cover the numbers."""
        if self._uncovered:
            self._toggle()

    def focus_first(self) -> None:
        """The first group's button."""
        self.person.action.setFocus()

    def _card(self, title: str, act: object) -> PairsCard:
        card = PairsCard(self.desk, self.desk.translate(CONTEXT, title), self.tr("Edit"))
        card.edit_requested.connect(act)
        return card

    def _toggle(self) -> None:
        self._uncovered = not self._uncovered
        self.reload()

    def _edit(self, section: str) -> None:
        ClientDialog(self.desk, self.client, section=section, parent=self).open()

    def _edit_person(self) -> None:
        self._edit("person")

    def _edit_reach(self) -> None:
        self._edit("reach")

    def _edit_background(self) -> None:
        self._edit("background")

    def _edit_numbers(self) -> None:
        self._edit("numbers")

    def _edit_practice(self) -> None:
        self._edit("practice")


DETAILS_TAB = TabFactory(
    "details", "DetailsTab", QT_TRANSLATE_NOOP("DetailsTab", "Details"), DetailsTab
)

# SPDX-License-Identifier: Apache-2.0
"""When Teduh locks itself, and what somebody else may see of it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from desktop.domain.formats import duration
from desktop.ui.base.desk import Desk
from desktop.ui.common.check import CheckBox
from desktop.ui.common.layout import column
from desktop.ui.common.select import Combo
from desktop.ui.common.text import Text
from desktop.ui.settings.enquiries_card import EnquiriesCard
from desktop.ui.settings.page import SettingsPage, choice, section

MINUTES = (1, 2, 3, 5, 10, 15, 20, 30)


class PrivacyPage(SettingsPage):
    """Each choice is in force at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        times = [(duration(minutes, desk.language), minutes) for minutes in MINUTES]
        self.names = CheckBox(self.tr("Hide names"))
        self.lock = Combo(self.tr("Lock after"), times)
        card = section(
            self.tr("Privacy"),
            "",
            choice(
                self.tr("Lock after"),
                self.lock,
                self.tr(
                    "Counted from the last key or click. Drafts are saved before; Ctrl+L locks "
                    "at once."
                ),
            ),
        )
        names = section(
            self.tr("Names"),
            "",
            self.names,
            Text(
                self.tr(
                    "Lists, headings and messages show initials, or the code of clients with one "
                    "name. Forms in which a name is changed, papers and your own texts show it."
                ),
                "small",
                "text2",
                wrap=True,
            ),
        )
        self.enquiries = EnquiriesCard(desk)
        self.setLayout(column(card, names, self.enquiries, None, gap=16))
        self.names.toggled.connect(self._set_names)
        self.lock.chosen.connect(self._set_minutes)

    def reload(self) -> None:
        """Show what is in force."""
        self.enquiries.reload()
        minutes = self.desk.settings.current.lock_minutes
        self.lock.set_value(min(MINUTES, key=lambda one: abs(one - minutes)))

        with QSignalBlocker(self.names):
            self.names.setChecked(self.desk.settings.current.hide_names)

    def _set_names(self, hidden: bool) -> None:
        self.desk.change_setting("hide_names", hidden)

    def _set_minutes(self, minutes: int) -> None:
        self.desk.change_setting("lock_minutes", minutes)

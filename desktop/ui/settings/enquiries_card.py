# SPDX-License-Identifier: Apache-2.0
"""After how long first calls that never started are offered for the trash."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.layout import column
from desktop.ui.common.select import Combo
from desktop.ui.settings.page import choice, section

DAYS = (30, 60, 90, 180, 365, 730)


class EnquiriesCard(QWidget):
    """The choice is in force at once; nothing is ever removed by itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        words = [(self.tr("{days} days").format(days=days), days) for days in DAYS]
        self.days = Combo(self.tr("Offer to remove after"), words)
        card: Card = section(
            self.tr("Enquiries that never started"),
            "",
            choice(
                self.tr("Offer to remove after"),
                self.days,
                self.tr(
                    "Beside the calendar a line then says how many there are. What you choose "
                    "there goes to the trash; nothing goes by itself."
                ),
            ),
        )
        self.setLayout(column(card))
        self.days.chosen.connect(self._set_days)

    def reload(self) -> None:
        """Show what is in force."""
        wanted = self.desk.settings.current.enquiry_days
        self.days.set_value(min(DAYS, key=lambda one: abs(one - wanted)))

    def _set_days(self, days: int) -> None:
        self.desk.change_setting("enquiry_days", days)

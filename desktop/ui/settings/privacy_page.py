# SPDX-License-Identifier: Apache-2.0
"""When Teduh locks itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.formats import duration
from desktop.ui.base.desk import Desk
from desktop.ui.common.layout import column
from desktop.ui.common.select import Combo
from desktop.ui.settings.page import SettingsPage, choice, section

MINUTES = (1, 2, 3, 5, 10, 15, 20, 30)


class PrivacyPage(SettingsPage):
    """One to thirty minutes without a key or a click."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        times = [(duration(minutes, desk.language), minutes) for minutes in MINUTES]
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
        self.setLayout(column(card, None))
        self.lock.chosen.connect(self._set_minutes)

    def reload(self) -> None:
        """Show what is in force."""
        minutes = self.desk.settings.current.lock_minutes
        self.lock.set_value(min(MINUTES, key=lambda one: abs(one - minutes)))

    def _set_minutes(self, minutes: int) -> None:
        self.desk.change_setting("lock_minutes", minutes)

# SPDX-License-Identifier: Apache-2.0
"""Only this one, or this one and those that follow."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.session import Appointment
from desktop.services.appointments import affected
from desktop.ui.base.desk import Desk
from desktop.ui.common.check import Radio
from desktop.ui.common.layout import column


class SeriesChoice(QWidget):
    """Hidden where nothing of the series follows; `rows()` is what the act will touch."""

    def __init__(self, desk: Desk, appointment: Appointment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._every = affected(desk.vault, appointment.id, following=True)
        self.only = Radio(self.tr("Only this one"))
        self.following = Radio(
            self.tr("This one and the {count} that follow").format(count=len(self._every) - 1)
        )
        self.only.setChecked(True)
        self.setLayout(column(self.only, self.following, gap=4))
        self.setVisible(len(self._every) > 1)

    def following_too(self) -> bool:
        """Return whether those that follow are meant too."""
        return self.following.isChecked()

    def rows(self) -> tuple[Appointment, ...]:
        """Return what it touches, as it is now."""
        return self._every if self.following_too() else self._every[:1]

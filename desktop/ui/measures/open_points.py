# SPDX-License-Identifier: Apache-2.0
"""What needs follow-up with a client, above the scores."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.ids import ClientId
from desktop.domain.risk import RiskFlag
from desktop.services.risk import open_flags
from desktop.ui.base.desk import Desk
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import column
from desktop.ui.risk.assessment_dialog import AssessmentDialog
from desktop.ui.risk.flag_words import flag_words

_SHOWN = 3


class OpenPoints(QWidget):
    """Open risk flags in words, with the way to the assessment that closes them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client = ClientId(0)
        self._flags: tuple[RiskFlag, ...] = ()
        self.message = InlineMessage("warn", "", self.tr("Write assessment"))
        self.message.action_requested.connect(self.write)
        self.setLayout(column(self.message))
        self.hide()

    def show_client(self, client: ClientId) -> None:
        """Show what is open for another client."""
        self._client = client
        self._flags = open_flags(self._desk.vault, client)
        self.setVisible(bool(self._flags))
        if not self._flags:
            return
        points = "; ".join(flag_words(self._desk, flag) for flag in self._flags[:_SHOWN])
        more = len(self._flags) - _SHOWN
        text = self.tr("Needs follow-up: {points}.").format(points=points)
        if more > 0:
            text = self.tr("Needs follow-up: {points}; {n} more.").format(points=points, n=more)
        if text != self.message.text():
            self.message.show_message("warn", text, self.tr("Write assessment"))

    def write(self) -> None:
        """Open the assessment."""
        AssessmentDialog(self._desk, self._client, self._flags, self).open()

# SPDX-License-Identifier: Apache-2.0
"""Over a note that was moved: whose it was before."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.formats import date_short
from desktop.domain.ids import SessionId
from desktop.services.session_moves import moved_from
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import column


class MovedPart(QWidget):
    """Hidden over a note that always was this client's."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.banner = InlineMessage("info", "")
        self.setLayout(column(self.banner))
        self.hide()

    def show_session(self, session: SessionId) -> None:
        """Say whose session it was, since when it is not, and why."""
        found = moved_from(self._desk.vault, session)
        self.setVisible(found is not None)
        if found is None:
            return
        name = shown_name_of(self._desk, found.client_id, found.client_name)
        day = date_short(self._desk.clock.local(found.moved_at).date(), self._desk.language)
        text = self.tr("Moved from {name} on {date}: {reason}").format(
            name=name or self.tr("a client who is gone"), date=day, reason=found.reason
        )
        if self.banner.text() != text:
            self.banner.show_message("info", text)

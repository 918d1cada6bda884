# SPDX-License-Identifier: Apache-2.0
"""Before something is deleted for good, and before a client is taken out of the trash with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.trash import TrashLine
from desktop.ui.base.desk import Desk
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.field import Field
from desktop.ui.settings.trash_words import phrase, what, whose


class DeleteDialog(Dialog):
    """The button wakes when what is shown has been typed exactly."""

    def __init__(self, desk: Desk, line: TrashLine, parent: QWidget | None = None) -> None:
        self.phrase = phrase(desk, line)
        self.typed = Field(self.tr("Type {phrase} to delete").format(phrase=self.phrase))
        super().__init__(
            self.tr("Delete for good?"),
            self.tr(
                "{what} goes with everything in it, and nobody can bring it back. Backups made"
                " earlier still hold it."
            ).format(what=what(desk, line)),
            self.typed,
            confirm=self.tr("Delete for good"),
            cancel=self.tr("Keep in trash"),
            kind="danger",
            parent=parent,
        )
        self.confirm_button.setEnabled(False)
        self.typed.changed.connect(self._look)
        self.typed.setFocus()

    def _look(self) -> None:
        self.confirm_button.setEnabled(self.typed.text() == self.phrase)


class BothDialog(Dialog):
    """What is restored would stay hidden while its client is in the trash."""

    def __init__(self, desk: Desk, line: TrashLine, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The client is in the trash too"),
            self.tr("{what} belongs to {client}, and is seen again only with the client.").format(
                what=what(desk, line), client=whose(desk, line)
            ),
            confirm=self.tr("Restore both"),
            parent=parent,
        )

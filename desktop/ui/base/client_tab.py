# SPDX-License-Identifier: Apache-2.0
"""What the client page expects of a tab, so that tabs and page need not know one another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Place


class ClientTab(QWidget):
    """One tab of the client page. Built when first shown; shown for many clients."""

    CARES: Changed = Changed.NOTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.client = ClientId(0)

    def show_client(self, client: ClientId) -> None:
        """Show another client; called also when the same client is shown again."""
        self.client = client
        self.reload()

    def show_place(self, place: Place) -> None:
        """Bring the record that `place` names into view, where the tab has such records."""

    def reload(self) -> None:
        """Read the records again and draw them, keeping selection and scroll."""

    def leave(self) -> None:
        """Save what is not saved."""

    def focus_first(self) -> None:
        """Put the keyboard where work starts."""
        self.setFocus()


@dataclass(frozen=True, slots=True)
class TabFactory:
    """How the client page makes a tab. `context` and `source` are its title for translation."""

    key: str
    context: str
    source: str
    make: Callable[[Desk], ClientTab]

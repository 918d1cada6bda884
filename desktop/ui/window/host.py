# SPDX-License-Identifier: Apache-2.0
"""What the faces of the window may ask of it; it stands here so that they need not import it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.common.reading_order import ReadsInOrder
from desktop.ui.window.start import Start

if TYPE_CHECKING:
    from desktop.services.vault import OpenVault


class Host(ReadsInOrder, QWidget):
    """The window as its faces see it."""

    start: Start

    def put(self, face: QWidget) -> None:
        """Replace what the window shows."""
        raise TypeError(type(self).__name__)

    def show_lock(self) -> None:
        """Show the lock screen of the vault."""
        raise TypeError(type(self).__name__)

    def enter(self, vault: OpenVault) -> None:
        """Show the desk of an open vault."""
        raise TypeError(type(self).__name__)

    def clear_clipboard(self) -> None:
        """Empty the clipboard if what is in it came from Teduh."""
        raise TypeError(type(self).__name__)

    def left(self) -> None:
        """The open vault has been closed."""
        raise TypeError(type(self).__name__)

    def restart(self, arguments: Sequence[str] = ()) -> None:
        """Start the program anew."""
        raise TypeError(type(self).__name__)

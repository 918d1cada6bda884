# SPDX-License-Identifier: Apache-2.0
"""What the window expects of a screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.problems import Problem
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Place


@dataclass(frozen=True, slots=True)
class KeyWords:
    """Keys of one screen, several divided by "; ", and what they do, in the language on screen."""

    keys: str
    words: str


class Screen(QWidget):
    """A page of the window. Built once when first shown; shown, told, left many times.

    `CARES` names the kinds of record it draws: it is reloaded when one of them changed while it
    is visible, or when it is next shown.
    """

    CARES: Changed = Changed.NOTHING
    FOLDS_NAVIGATION = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.keys: list[KeyWords] = []

    def key_words(self, keys: str, words: str, slot: Callable[[], object] | None = None) -> None:
        """Tell the shortcut sheet of `keys`; with a `slot` they are made to work here too.

        Keys of the whole window stand in the list of commands, never here.
        """
        self.keys.append(KeyWords(keys, words))
        for each in keys.split("; ") if slot is not None else ():
            QShortcut(QKeySequence(each), self).activated.connect(slot)

    def show_place(self, place: Place) -> None:
        """Show what `place` names. Called each time the window comes here; also reloads."""
        del place
        self.reload()

    def place(self) -> Place:
        """Exactly where the therapist is now, to come back to."""
        raise TypeError(type(self).__name__ + " must say where it is")

    def reload(self) -> None:
        """Read the records again and draw them, keeping selection and scroll."""

    def leave(self) -> None:
        """Save what is not saved; called before the window shows another place, locks or closes."""

    def keep(self) -> Problem | None:
        """Save all that is not saved, of records left earlier too; why it cannot be."""
        return None

    def panes(self) -> Sequence[QWidget]:
        """The parts that F6 leads through, first to last; `focus_first` goes into the first."""
        return (self,)

    def focus_first(self) -> None:
        """Put the keyboard where work starts."""
        self.setFocus()

# SPDX-License-Identifier: Apache-2.0
"""Mental status by picking: the sentences are seen before they go into the note."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.i18n import Language
from desktop.domain.mental_status import StatusArea
from desktop.services.mental_status import status_words
from desktop.ui.base.desk import Desk
from desktop.ui.common.dialog import Dialog, DialogScroll
from desktop.ui.common.flow import flow
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.pill import Chip
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.text import Text

_WIDTH = 640


class StatusDialog(Dialog):
    """Accepted, `sentences()` is what is to be inserted. The language can be the other one."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            self.tr("Mental status"),
            self.tr("What you pick becomes sentences. Change them freely in the note afterwards."),
            confirm=self.tr("Insert into the note"),
            parent=parent,
        )
        self._areas: list[tuple[StatusArea, list[Chip]]] = []
        self.language = Segmented(
            self.tr("Language of the sentences"),
            (("Indonesia", Language.INDONESIAN), ("English", Language.ENGLISH)),
        )
        self.language.set_value(desk.language)
        self._picks = column(gap=12)
        self._inside = boxed(self._picks)
        self.preview = Text("", "body", wrap=True, selectable=True)
        self.body.addWidget(self.language)
        self.body.addLayout(DialogScroll(self._inside).in_margin())
        self.body.addWidget(self.preview)
        self.set_width(_WIDTH)
        self.language.changed.connect(self._fill)
        self._fill()

    def sentences(self) -> str:
        """One line with a sentence for each area in which something is picked."""
        words = status_words(self._language())
        said = (
            words.sentence(area, [chip.text() for chip in chips if chip.isChecked()])
            for area, chips in self._areas
        )
        return " ".join(one for one in said if one)

    def chips(self) -> list[Chip]:
        """Everything that can be picked, in order."""
        return [chip for _, chips in self._areas for chip in chips]

    def _language(self) -> Language:
        return Language(str(self.language.value()))

    def _fill(self) -> None:
        """Show the areas in the language chosen; what was picked stays picked."""
        before = [[chip.isChecked() for chip in chips] for _, chips in self._areas]
        old = self._inside.children()
        for one in old:
            if isinstance(one, QWidget):
                self._picks.removeWidget(one)
                one.hide()
                one.deleteLater()
        self._areas = []
        for number, area in enumerate(status_words(self._language()).areas):
            picked = before[number] if before else [False] * len(area.picks)
            chips = [
                Chip(words, checked=on, tight=True)
                for words, on in zip(area.picks, picked, strict=True)
            ]
            for chip in chips:
                chip.toggled.connect(self._show)
            self._areas.append((area, chips))
            title = Text(area.title, "small", "text2", weight=600)
            self._picks.addWidget(boxed(column(title, flow(list(chips), gap=6), gap=4)))
        self._show()

    def _show(self) -> None:
        said = self.sentences()
        self.preview.setText(said or self.tr("Nothing picked yet."))
        self.confirm_button.setEnabled(bool(said))
        if self.isVisible():
            self.fit()

# SPDX-License-Identifier: Apache-2.0
"""The practice: therapist, letterhead, licences, places, usual figures; saved field by field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

import shiboken6
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changed import Changed
from desktop.domain.practice import Practice, Profession
from desktop.domain.problems import Problem
from desktop.domain.record_words import profession_label
from desktop.domain.typed import phone_shown
from desktop.services import practice as service
from desktop.services.undo import put_back_licences, put_back_locations
from desktop.ui.base.desk import Desk
from desktop.ui.base.translate import translate
from desktop.ui.common.field import Field
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import column
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.select import Select
from desktop.ui.settings.page import SettingsPage, section
from desktop.ui.settings.practice_rows import LicenceRows, LocationRows
from desktop.ui.theme.look import look

_PAIR = 380

_TEXTS = (
    "therapist_name",
    "professional_title",
    "name",
    "address",
    "city",
    "phone",
    "email",
    "letterhead_note",
)
_NUMBERS = ("session_minutes", "counselling_sessions")


class PracticePage(SettingsPage):
    """A Problem is shown above; what was typed stays."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown = Practice()
        self._licences: list[tuple[str, str, date | None]] = []
        self._locations: list[tuple[str, str]] = []
        self.fields = {name: Field(label) for name, label in self._labels().items()}
        self.profession = Select(
            self.tr("Profession"), [(profession_label(one, translate), one) for one in Profession]
        )
        self.licences = LicenceRows(desk.clock.today(), desk.language)
        self.locations = LocationRows()
        self.message = InlineMessage("danger", "")
        self.message.hide()
        self._build()
        for field in self.fields.values():
            field.edit.editingFinished.connect(self._save_practice)
        self.profession.changed.connect(self._save_practice)
        self.licences.changed.connect(self._save_licences)
        self.locations.changed.connect(self._save_locations)

    def reload(self) -> None:
        """Show what the vault holds."""
        vault = self.desk.vault
        found = service.get_practice(vault)
        self._shown = replace(found, phone=phone_shown(found.phone))
        for name in (*_TEXTS, *_NUMBERS):
            self.fields[name].set_text(str(getattr(self._shown, name)))
            self.fields[name].edit.setCursorPosition(0)
            self.fields[name].set_error("")
        self.profession.set_value(self._shown.profession)
        self.licences.show_licences(service.list_licences(vault))
        self.locations.show_locations(service.list_locations(vault))
        self._licences, self._locations = self.licences.values(), self.locations.values()
        self.message.hide()

    def keep(self) -> None:
        """Save what the keyboard is still in."""
        self._save_practice()
        self._save_licences()
        self._save_locations()

    def _labels(self) -> dict[str, str]:
        return {
            "therapist_name": self.tr("Your name with titles"),
            "professional_title": self.tr("Title under the name"),
            "name": self.tr("Name of the practice"),
            "address": self.tr("Address"),
            "city": self.tr("Town"),
            "phone": self.tr("Phone"),
            "email": self.tr("Email"),
            "letterhead_note": self.tr("Line under the letterhead"),
            "session_minutes": self.tr("Minutes of a session"),
            "counselling_sessions": self.tr("Planned sessions of counselling"),
        }

    def _build(self) -> None:
        who = _pairs(self.fields["therapist_name"], self.profession)
        on_paper = [self.fields[name] for name in _TEXTS if name != "therapist_name"]
        head = section(self.tr("Therapist"), "", who, _pairs(self.fields["professional_title"]))
        on_paper.remove(self.fields["professional_title"])
        paper = section(
            self.tr("Letterhead"), self.tr("Stands at the head of every report."), _pairs(*on_paper)
        )
        figures = section(
            self.tr("Usual figures"),
            self.tr("Starting values; each session and service can have its own."),
            _pairs(*(self.fields[name] for name in _NUMBERS)),
        )
        licences = section(self.tr("Licences and registrations"), "", self.licences)
        places = section(
            self.tr("Places of work"), self.tr("The first is the usual one."), self.locations
        )
        self.setLayout(column(self.message, head, paper, licences, places, figures, None, gap=16))

    def _typed(self) -> Practice | None:
        """The practice as typed; a figure that is none is told under its field."""
        numbers: dict[str, int] = {}
        for name in _NUMBERS:
            text = self.fields[name].text()
            if not text.isdecimal():
                self.fields[name].set_error(self.tr("Type a whole number."))
                return None
            self.fields[name].set_error("")
            numbers[name] = int(text)
        texts = {name: self.fields[name].text() for name in _TEXTS}
        profession = Profession(str(self.profession.value()))
        return _with(self._shown, texts, numbers, profession)

    def _save_practice(self) -> None:
        typed = self._typed()
        if typed is None or typed == self._shown:
            return
        vault = self.desk.vault
        if self._told(lambda: service.save_practice(vault, typed)):
            self._shown = typed

    def _save_licences(self) -> None:
        vault, typed = self.desk.vault, self.licences.values()
        if typed == self._licences:
            return
        former = service.list_licences(vault)
        if self._told(lambda: service.save_licences(vault, typed)):
            if len(typed) < len(self._licences):
                undo = partial(put_back_licences, vault, former)
                self.desk.toast(self.tr("Licence removed"), partial(self._back, undo))
            self._licences = typed

    def _save_locations(self) -> None:
        vault, typed = self.desk.vault, self.locations.values()
        if typed == self._locations:
            return
        former = service.list_locations(vault)
        if self._told(lambda: service.save_locations(vault, typed)):
            if len(typed) < len(self._locations):
                undo = partial(put_back_locations, vault, former)
                self.desk.toast(self.tr("Place removed"), partial(self._back, undo))
            self._locations = typed

    def _back(self, undo: Callable[[], Changed]) -> Changed:
        changed = undo()
        if shiboken6.isValid(self):  # the window may have been built again meanwhile
            self.reload()
        return changed

    def _told(self, act: Callable[[], Changed]) -> bool:
        try:
            changed = act()
        except Problem as problem:
            self.message.show_message("danger", problem.sentence(translate))
            return False
        self.message.hide()
        self.desk.notify(changed)
        return True


def _with(
    practice: Practice, texts: dict[str, str], numbers: dict[str, int], profession: Profession
) -> Practice:
    return replace(
        practice,
        name=texts["name"],
        therapist_name=texts["therapist_name"],
        profession=profession,
        professional_title=texts["professional_title"],
        address=texts["address"],
        city=texts["city"],
        phone=texts["phone"],
        email=texts["email"],
        letterhead_note=texts["letterhead_note"],
        session_minutes=numbers["session_minutes"],
        counselling_sessions=numbers["counselling_sessions"],
    )


def _pairs(*fields: QWidget) -> QVBoxLayout:
    """Two fields beside one another, line by line; one by one where it is narrow."""
    lines = column(gap=14)
    for first in range(0, len(fields), 2):
        pair = list(fields[first : first + 2])
        if len(pair) == 1:
            pair.append(_nothing())
        below = look().px(_PAIR)
        lines.addWidget(Reflow(*pair, gap=16, down_gap=14, stretch=-1, below=below))
    return lines


def _nothing() -> QWidget:
    """Takes the place of a second field."""
    made = QWidget()
    made.setMaximumHeight(0)
    return made

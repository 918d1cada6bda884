# SPDX-License-Identifier: Apache-2.0
"""What narrows a search: one client, a kind of text, a period; and whether process notes count."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId
from desktop.domain.written import ALL_KINDS, OWN_KINDS, SearchFilter, WrittenKind
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import hides_names
from desktop.ui.booking.client_field import ClientField
from desktop.ui.common.check import CheckBox
from desktop.ui.common.date_field import DateField
from desktop.ui.common.flow import flow
from desktop.ui.common.layout import column
from desktop.ui.common.select import Select
from desktop.ui.theme.look import look

CONTEXT = "WrittenWords"
KINDS = {
    WrittenKind.NOTE: QT_TRANSLATE_NOOP("WrittenWords", "Session note"),
    WrittenKind.PROCESS_NOTE: QT_TRANSLATE_NOOP("WrittenWords", "Process note"),
    WrittenKind.TRANSCRIPT: QT_TRANSLATE_NOOP("WrittenWords", "Transcript"),
    WrittenKind.GOAL: QT_TRANSLATE_NOOP("WrittenWords", "Goal"),
    WrittenKind.RISK: QT_TRANSLATE_NOOP("WrittenWords", "Risk"),
    WrittenKind.TASK: QT_TRANSLATE_NOOP("WrittenWords", "Task"),
    WrittenKind.THREAD: QT_TRANSLATE_NOOP("WrittenWords", "Open thread"),
    WrittenKind.REFLECTION: QT_TRANSLATE_NOOP("WrittenWords", "Reflection"),
    WrittenKind.SUPERVISION: QT_TRANSLATE_NOOP("WrittenWords", "Supervision"),
}
ANY, LAST_30, LAST_365, THIS_YEAR, DATES = "any", "30", "365", "year", "dates"
_WIDE = 190


def kind_word(desk: Desk, kind: WrittenKind) -> str:
    """What a text is called."""
    return desk.translate(CONTEXT, KINDS[kind])


class SearchFilters(QWidget):
    """`value()` is read anew for each search; nothing of it is kept."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.client = ClientField(desk, self.tr("Client"))
        self.client.edit.setClearButtonEnabled(True)
        kinds = [(kind_word(desk, kind), kind.value) for kind in KINDS]
        self.kind = Select(self.tr("Kind of text"), [(self.tr("Everything"), ""), *kinds])
        self.period = Select(self.tr("Period"), self._periods())
        today, language = desk.clock.today(), desk.language
        self.since = DateField(self.tr("From"), today, language, past=True)
        self.until = DateField(self.tr("To"), today, language, past=True)
        self.process = CheckBox(self.tr("Also search process notes"))
        fields = (self.client, self.kind, self.period, self.since, self.until)
        for field in fields:
            field.setFixedWidth(look().px(_WIDE))
        self.setLayout(column(flow(fields, gap=12), self.process, gap=8))
        for field in (self.since, self.until):
            field.hide()
        self.client.changed.connect(self.changed)
        self.since.changed.connect(self.changed)
        self.until.changed.connect(self.changed)
        self.kind.changed.connect(self._kind_chosen)
        self.period.changed.connect(self._period_chosen)
        self.process.toggled.connect(self.changed)

    def _periods(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Any time"), ANY),
            (self.tr("Last 30 days"), LAST_30),
            (self.tr("Last 12 months"), LAST_365),
            (self.tr("This year"), THIS_YEAR),
            (self.tr("Choose dates"), DATES),
        ]

    @property
    def narrows(self) -> bool:
        """Whether anything is left out that a search without filters would find."""
        return bool(self.client.value() or self.kind.value() or self.period.value() != ANY)

    def clear(self) -> None:
        """Search everything again."""
        self.client.clear()
        self.kind.set_value("")
        self.period.set_value(ANY)
        self._period_chosen()

    def show_privacy(self) -> None:
        """While names are hidden somebody may look on: what is the therapist's own stays away."""
        self.process.setVisible(not hides_names(self._desk))

    def value(self) -> SearchFilter:
        """What to search; days are those of the therapist's clock."""
        since, until = self._days()
        return SearchFilter(
            client=ClientId(self.client.value() or 0) or None,
            since=self._moment(since),
            until=self._moment(until + timedelta(days=1) if until else None),
            kinds=self._kinds(),
        )

    def _kinds(self) -> frozenset[WrittenKind]:
        kinds = ALL_KINDS
        if hides_names(self._desk):
            kinds -= OWN_KINDS
        elif not self.process.isChecked():
            kinds -= {WrittenKind.PROCESS_NOTE}
        wanted = self.kind.value()
        return kinds & {WrittenKind(str(wanted))} if wanted else kinds

    def _days(self) -> tuple[date | None, date | None]:
        today, period = self._desk.clock.today(), self.period.value()
        if period == DATES:
            return self.since.value(), self.until.value()
        if period == THIS_YEAR:
            return today.replace(month=1, day=1), None
        days = {LAST_30: 30, LAST_365: 365}.get(str(period))
        return (today - timedelta(days=days) if days else None), None

    def _moment(self, day: date | None) -> datetime | None:
        zone = self._desk.clock.local(self._desk.clock.now()).tzinfo
        return datetime.combine(day, time(), zone) if day else None

    def _kind_chosen(self) -> None:
        if self.kind.value() == WrittenKind.PROCESS_NOTE and not self.process.isChecked():
            self.process.setChecked(True)  # asked for by name; tells itself
        else:
            self.changed.emit()

    def _period_chosen(self) -> None:
        dates = self.period.value() == DATES
        self.since.setVisible(dates)
        self.until.setVisible(dates)
        if dates and self.since.value() is None:
            self.since.edit.setFocus()
        self.changed.emit()

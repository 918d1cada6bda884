# SPDX-License-Identifier: Apache-2.0
"""What the measures screens read of one client, put together from the services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.administration import Administration
from desktop.domain.chart import ChartAxis, ChartModel
from desktop.domain.chart_build import ChartEvent, ChartOptions
from desktop.domain.formats import date_short
from desktop.domain.ids import AdministrationId, ClientId, MeasureId, SessionId
from desktop.domain.measures.change import Change, change
from desktop.domain.measures.model import Measure
from desktop.domain.measures.norms import NormLike
from desktop.domain.measures.words import since_text
from desktop.services.administrations import chart_of, list_administrations
from desktop.services.measure_library import measure_library
from desktop.services.sessions import session_number
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk

FLAG_LENGTH = 40
_SERIES = ("phq-9", "gad-7", "who-5", "bdi-ii", "ham-d")


@dataclass(frozen=True, slots=True)
class History:
    """The complete forms of one measure up to a day, oldest first."""

    measure: Measure
    forms: tuple[Administration, ...]
    norms: tuple[NormLike, ...]

    @property
    def first(self) -> Administration | None:
        """The baseline."""
        return self.forms[0] if self.forms else None

    @property
    def last(self) -> Administration | None:
        """The newest."""
        return self.forms[-1] if self.forms else None

    def change_from(self, form: Administration, total: float) -> Change:
        """From a form to a raw total."""
        return change(self.measure, form.total or 0, total, self.norms)


def history_of(
    measure: Measure,
    forms: Sequence[Administration],
    norms: Sequence[NormLike],
    *,
    until: date = date.max,
    without: AdministrationId | None = None,
) -> History:
    """Complete forms up to and on `until`, less the one that is being corrected."""
    kept = [
        form
        for form in forms
        if form.complete
        and form.total is not None
        and form.measure_id == measure.id
        and form.filled_on <= until
        and form.id != without
    ]
    return History(measure, tuple(kept), tuple(norms))


def series_of(measure: MeasureId) -> int:
    """The colour and shape of a measure: the same for every client."""
    known = [*_SERIES, *(each.id for each in measure_library().measures if each.id not in _SERIES)]
    return known.index(measure) if measure in known else len(known)


def known_measures(ids: Sequence[MeasureId]) -> tuple[Measure, ...]:
    """Measures in the order in which they are shown; ids no longer known are left out."""
    found = [measure for each in ids if (measure := measure_library().find(each)) is not None]
    return tuple(sorted(found, key=lambda measure: series_of(measure.id)))


def number_of(vault: OpenVault, session: SessionId | None) -> int | None:
    """The number of a session, None for forms that belong to none."""
    return session_number(vault, session) if session is not None else None


def since(desk: Desk, form: Administration) -> str:
    """The place of an earlier form in time: "session 9", else its date."""
    number = number_of(desk.vault, form.session_id)
    return since_text(number, form.filled_on, desk.translate, desk.language)


def day_text(desk: Desk, day: date) -> str:
    """3 Jul 2026."""
    return date_short(day, desk.language)


def read_chart(
    desk: Desk,
    client: ClientId,
    measure: MeasureId,
    *,
    axis: ChartAxis = ChartAxis.SESSION,
    corridor: bool = True,
    events: bool = True,
    forms: Sequence[Administration] | None = None,
) -> ChartModel:
    """The chart of a measure; the short notes on its forms are its flags."""
    if forms is None:
        forms = list_administrations(desk.vault, client, measure) if events else ()
    flags = tuple(flag for form in forms if (flag := _flag(form)) and events)
    options = ChartOptions(axis=axis, corridor=corridor, events=flags)
    return chart_of(desk.vault, client, measure, options, desk.translate, desk.language)


def _flag(form: Administration) -> ChartEvent | None:
    lines = form.note.strip().splitlines()
    if not lines:
        return None
    first = lines[0].strip()
    short = first if len(first) <= FLAG_LENGTH else first[: FLAG_LENGTH - 1].rstrip() + "…"
    return ChartEvent(form.filled_on, short)

# SPDX-License-Identifier: Apache-2.0
"""From a table of scores to a plan: every row is read, or listed with what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from desktop.domain.client import Sex
from desktop.domain.imports import (
    MAX_AGE,
    MAX_CODE,
    MAX_TIME_POINT,
    PlannedClient,
    PlannedScore,
    RowProblem,
    ScoreColumn,
    ScoreMapping,
    ScorePlan,
    TimePoints,
    code_of,
    date_of,
    is_empty,
    number_of,
    sex_of,
    time_point_of,
    whole_of,
)
from desktop.domain.measures.load import MeasureLibrary
from desktop.domain.measures.scoring import checked_total
from desktop.domain.problems import Problem
from desktop.domain.problems import imports as problems
from desktop.exchange.csv_table import Row, Table


def plan_scores(
    table: Table,
    mapping: ScoreMapping,
    library: MeasureLibrary,
    time_points: TimePoints | None = None,
    today: date | None = None,
) -> ScorePlan:
    """Read every row. A mapping that cannot work is a Problem; a row that cannot is listed."""
    check_mapping(table, mapping, library, time_points)
    reading = _Reading(table, mapping, library, time_points, today)
    for row in table.rows:
        reading.take(row)
    return reading.plan()


def check_mapping(
    table: Table,
    mapping: ScoreMapping,
    library: MeasureLibrary,
    time_points: TimePoints | None,
) -> None:
    """Refuse columns that are not there, chosen twice, or not enough for an import."""
    optional = (mapping.date, mapping.time_point, mapping.sex, mapping.age)
    chosen = [mapping.client, *(column for column in optional if column is not None)]
    chosen += [score.column for score in mapping.scores]
    for place, column in enumerate(chosen):
        if not 0 <= column < len(table.headings):
            raise Problem(problems.MAPPING_COLUMN, column=column + 1)
        if column in chosen[:place]:
            raise Problem(problems.MAPPING_TWICE, name=table.headings[column])
    if not mapping.scores:
        raise Problem(problems.MAPPING_NO_SCORES)
    measures = [library.get(score.measure_id) for score in mapping.scores]
    for place, measure in enumerate(measures):
        if measure in measures[:place]:
            raise Problem(problems.MAPPING_TWICE, name=measure.title)
    if mapping.date is None and mapping.time_point is None:
        raise Problem(problems.MAPPING_NO_TIME)
    if mapping.date is None and time_points is None:
        raise Problem(problems.TIME_POINTS_NEED_START)


@dataclass(frozen=True, slots=True)
class _Moment:
    on: date
    time_point: str


@dataclass(slots=True)
class _Reading:
    """One pass over the rows, collecting the plan."""

    table: Table
    mapping: ScoreMapping
    library: MeasureLibrary
    time_points: TimePoints | None
    today: date | None
    clients: dict[str, PlannedClient] = field(default_factory=dict)
    scores: list[PlannedScore] = field(default_factory=list)
    refused: list[RowProblem] = field(default_factory=list)
    seen: dict[tuple[str, _Moment, str], int] = field(default_factory=dict)
    moments: set[tuple[str, _Moment]] = field(default_factory=set)
    empty: int = 0

    def take(self, row: Row) -> None:
        """Add a row to the plan, or its problem; nothing of a row with a problem is kept."""
        try:
            client, moment, scores = self._read(row)
        except Problem as problem:
            self.refused.append(RowProblem(row.line, problem))
            return
        known = self.clients.get(client.code)
        self.clients[client.code] = _merged(known, client) if known else client
        self.moments.add((client.code, moment))
        self.empty += len(self.mapping.scores) - len(scores)
        for score in scores:
            self.seen[client.code, moment, score.measure_id] = row.line
        self.scores += scores

    def plan(self) -> ScorePlan:
        """What was collected."""
        return ScorePlan(
            rows=len(self.table.rows),
            clients=tuple(self.clients.values()),
            administrations=tuple(self.scores),
            problems=tuple(self.refused),
            time_points=len(self.moments),
            empty_cells=self.empty,
        )

    def _read(self, row: Row) -> tuple[PlannedClient, _Moment, list[PlannedScore]]:
        expected = len(self.table.headings)
        if len(row.cells) != expected:
            raise Problem(problems.ROW_CELLS, given=len(row.cells), expected=expected)
        client = self._client(row)
        moment = self._moment(row)
        read = [self._score(row, client.code, moment, column) for column in self.mapping.scores]
        return client, moment, [score for score in read if score is not None]

    def _heading(self, column: int | None) -> str:
        return self.table.headings[column] if column is not None else ""

    def _client(self, row: Row) -> PlannedClient:
        code = code_of(row.cells[self.mapping.client])
        if code is None or is_empty(code):
            raise Problem(problems.ROW_NO_CLIENT, limit=MAX_CODE)
        client = PlannedClient(code, self._sex(row), self._age(row), row.line)
        known = self.clients.get(code)
        if known and known.sex and client.sex and known.sex is not client.sex:
            heading = self._heading(self.mapping.sex)
            raise Problem(problems.ROW_SEX_DIFFERS, column=heading, line=known.line)
        return client

    def _sex(self, row: Row) -> Sex | None:
        column = self.mapping.sex
        if column is None or is_empty(row.cells[column]):
            return None
        sex = sex_of(row.cells[column])
        if sex is None:
            raise Problem(problems.ROW_SEX, column=self._heading(column))
        return sex

    def _age(self, row: Row) -> int | None:
        column = self.mapping.age
        if column is None or is_empty(row.cells[column]):
            return None
        age = whole_of(row.cells[column], 0, MAX_AGE)
        if age is None:
            raise Problem(problems.ROW_AGE, column=self._heading(column), limit=MAX_AGE)
        return age

    def _moment(self, row: Row) -> _Moment:
        when, point = self.mapping.date, self.mapping.time_point
        label = ""
        if point is not None and not is_empty(row.cells[point]):
            label = str(self._number(row, point))
        if when is not None and not is_empty(row.cells[when]):
            return _Moment(self._date(date_of(row.cells[when]), when), label)
        if not label or self.time_points is None:
            raise Problem(problems.ROW_NO_TIME)
        return _Moment(self._date(self.time_points.on(int(label)), point), label)

    def _number(self, row: Row, column: int) -> int:
        number = time_point_of(row.cells[column])
        if number is None:
            heading = self._heading(column)
            raise Problem(problems.ROW_TIME_POINT, column=heading, limit=MAX_TIME_POINT)
        return number

    def _date(self, on: date | None, column: int | None) -> date:
        if on is None:
            raise Problem(problems.ROW_DATE, column=self._heading(column))
        if self.today is not None and on > self.today:
            raise Problem(problems.ROW_DATE_FUTURE, column=self._heading(column))
        return on

    def _score(
        self, row: Row, code: str, moment: _Moment, score: ScoreColumn
    ) -> PlannedScore | None:
        cell = row.cells[score.column]
        if is_empty(cell):
            return None
        heading = self._heading(score.column)
        earlier = self.seen.get((code, moment, score.measure_id))
        if earlier is not None:
            raise Problem(problems.ROW_DUPLICATE, line=earlier, column=heading)
        number = number_of(cell)
        if number is None:
            raise Problem(problems.ROW_SCORE, column=heading)
        total = checked_total(self.library.get(score.measure_id), number, score.scale)
        return PlannedScore(row.line, code, score.measure_id, moment.on, moment.time_point, total)


def _merged(known: PlannedClient, again: PlannedClient) -> PlannedClient:
    """What was said first stands; what was empty is filled."""
    age = known.age if known.age is not None else again.age
    return PlannedClient(known.code, known.sex or again.sex, age, known.line)

# SPDX-License-Identifier: Apache-2.0
"""From a score table to a plan: what is guessed, read, refused and listed."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.client import Sex
from desktop.domain.ids import MeasureId
from desktop.domain.imports import (
    ScoreColumn,
    ScoreMapping,
    ScorePlan,
    TimePoints,
    code_of,
    date_of,
    number_of,
)
from desktop.domain.measures.model import Scale
from desktop.domain.problems import Problem
from desktop.exchange.csv_guess import guess_mapping
from desktop.exchange.csv_scores import plan_scores
from desktop.exchange.csv_table import read_table
from tests.support.measure_samples import LIBRARY, shared

START = TimePoints(date(2020, 1, 6), 28)
PHQ = ScoreColumn(2, MeasureId("phq-9"))
DATED = ScoreMapping(client=0, date=1, scores=(PHQ,))


def _plan(text: str, mapping: ScoreMapping | None = None) -> ScorePlan:
    table = read_table(text.encode())
    chosen = mapping or guess_mapping(table, LIBRARY).mapping()
    assert chosen
    return plan_scores(table, chosen, LIBRARY, START, today=date(2026, 11, 22))


def _reasons(plan: ScorePlan) -> list[tuple[int, str]]:
    return [(row.line, row.problem.text.code) for row in plan.problems]


def test_headings_are_guessed() -> None:
    table = read_table(b"Kode Klien;Tanggal;PHQ-9 total;GAD7;JK;Usia\n1;2026-01-02;3;4;P;30\n")
    guess = guess_mapping(table, LIBRARY)
    assert (guess.client, guess.date, guess.sex, guess.age) == (0, 1, 4, 5)
    assert [(score.column, score.measure_id) for score in guess.scores] == [
        (2, "phq-9"),
        (3, "gad-7"),
    ]


@pytest.mark.parametrize(
    ("heading", "value", "scale"),
    [("who", "12", Scale.RAW), ("who5 %", "12", Scale.PERCENT), ("who", "48", Scale.PERCENT)],
)
def test_percent_is_guessed(heading: str, value: str, scale: Scale) -> None:
    table = read_table(f"id,time,{heading}\n1,1,{value}\n".encode())
    assert guess_mapping(table, LIBRARY).scores[0].scale is scale


def test_without_a_client_column_there_is_no_mapping() -> None:
    assert guess_mapping(read_table(b"a,b\n1,2\n"), LIBRARY).mapping() is None


def test_a_row_becomes_a_score() -> None:
    score = _plan("id,date,phq9\nA1,22/11/2025,7\n").administrations[0]
    assert (score.client_code, score.filled_on, score.total, score.line) == (
        "A1",
        date(2025, 11, 22),
        7,
        2,
    )


def test_time_points_get_their_dates() -> None:
    plan = _plan("id,time,phq9\n1.0,1.0,7\n1,2,6\n")
    assert [(s.client_code, s.time_point, s.filled_on) for s in plan.administrations] == [
        ("1", "1", date(2020, 1, 6)),
        ("1", "2", date(2020, 2, 3)),
    ]


def test_percent_becomes_raw() -> None:
    assert _plan("id,time,who5 percent\n1,1,48\n").administrations[0].total == 12


def test_an_empty_cell_stays_empty() -> None:
    plan = _plan("id,time,phq9,gad7\n1,1,,NA\n1,2,3,\n")
    assert (len(plan.administrations), plan.empty_cells, plan.time_points) == (1, 3, 2)


def test_sex_and_age_are_kept_once() -> None:
    plan = _plan("id,time,sex,age,phq9\n1,1,,54.0,3\n1,2,Perempuan,,4\n")
    assert [(c.sex, c.age) for c in plan.clients] == [(Sex.FEMALE, 54)]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("1,2026-01-02,28", "measures.total_out_of_range"),
        ("1,2026-01-02,7.5", "measures.total_not_whole"),
        ("1,2026-01-02,seven", "imports.row_score"),
        ("1,2026-13-02,7", "imports.row_date"),
        ("1,11/22/2025,7", "imports.row_date"),
        ("1,2027-01-01,7", "imports.row_date_future"),
        ("1,,7", "imports.row_no_time"),
        (",2026-01-02,7", "imports.row_no_client"),
        ("1,2026-01-02", "imports.row_cells"),
    ],
)
def test_a_row_that_cannot_be_read_is_listed(row: str, code: str) -> None:
    plan = _plan(f"id,date,phq9\n{row}\nB,2026-01-02,3\n", DATED)
    assert _reasons(plan) == [(2, code)]
    assert [client.code for client in plan.clients] == ["B"]


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ("0,f,30", "imports.row_time_point"),
        ("x,f,30", "imports.row_time_point"),
        ("1,q,30", "imports.row_sex"),
        ("1,f,200", "imports.row_age"),
        ("1,f,30.5", "imports.row_age"),
    ],
)
def test_other_cells_are_checked(cells: str, code: str) -> None:
    assert _reasons(_plan(f"id,time,sex,age,phq9\n1,{cells},3\n")) == [(2, code)]


def test_a_duplicate_names_the_first_line() -> None:
    plan = _plan("id,time,phq9\n1,1,7\n2,1,7\n1.0,1.0,8\n")
    assert _reasons(plan) == [(4, "imports.row_duplicate")]
    assert plan.problems[0].problem.holes["line"] == 2


def test_a_client_of_two_sexes_is_listed() -> None:
    plan = _plan("id,time,sex,phq9\n1,1,m,7\n1,2,f,7\n")
    assert _reasons(plan) == [(3, "imports.row_sex_differs")]


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        (ScoreMapping(0, date=7, scores=(PHQ,)), "imports.mapping_column"),
        (ScoreMapping(0, date=0, scores=(PHQ,)), "imports.mapping_twice"),
        (ScoreMapping(0, date=1), "imports.mapping_no_scores"),
        (ScoreMapping(0, scores=(PHQ,)), "imports.mapping_no_time"),
        (ScoreMapping(0, date=1, scores=(PHQ, PHQ)), "imports.mapping_twice"),
    ],
)
def test_a_mapping_that_cannot_work(mapping: ScoreMapping, code: str) -> None:
    with pytest.raises(Problem) as caught:
        _plan("id,date,phq9\n1,2026-01-01,2\n", mapping)
    assert caught.value.text.code == code


def test_time_points_need_a_start() -> None:
    table = read_table(b"id,time,phq9\n1,1,2\n")
    with pytest.raises(Problem) as caught:
        plan_scores(table, ScoreMapping(0, time_point=1, scores=(PHQ,)), LIBRARY)
    assert caught.value.text.code == "imports.time_points_need_start"


def test_time_points_beyond_the_calendar_are_listed() -> None:
    table = read_table(b"id,time,phq9\n1,1000,2\n")
    mapping = ScoreMapping(0, time_point=1, scores=(PHQ,))
    plan = plan_scores(table, mapping, LIBRARY, TimePoints(date(2020, 1, 1), 10_000))
    assert _reasons(plan) == [(2, "imports.row_date")]


@pytest.mark.parametrize(
    "cell",
    ["22/11/2026", "22-11-2026", "2026-11-22", "2026-11-22 08:00:00", "22 Nov 2026", "22.11.2026"],
)
def test_dates(cell: str) -> None:
    assert date_of(cell) == date(2026, 11, 22)


@pytest.mark.parametrize(("cell", "month"), [("3 Agu 2026", 8), ("3 December 2026", 12)])
def test_month_names_in_both_languages(cell: str, month: int) -> None:
    assert date_of(cell) == date(2026, month, 3)


@pytest.mark.parametrize("cell", ["", "31/02/2026", "2026", "soon", "22/11-2026", "3 Foo 2026"])
def test_no_dates(cell: str) -> None:
    assert date_of(cell) is None


@pytest.mark.parametrize(("cell", "code"), [("1.0", "1"), (" A 1 ", "A 1"), ("1.5", "1.5")])
def test_codes(cell: str, code: str) -> None:
    assert code_of(cell) == code


@pytest.mark.parametrize("cell", ["", "x" * 61, "a\nb"])
def test_no_codes(cell: str) -> None:
    assert code_of(cell) is None


@pytest.mark.parametrize(("cell", "number"), [("7,5", 7.5), ("-3", -3), ("1e9", None), ("٣", None)])
def test_numbers(cell: str, number: float | None) -> None:
    assert number_of(cell) == number


def test_claus_2020() -> None:
    table = read_table(shared("outcomes/claus_2020.csv").read_bytes())
    mapping = guess_mapping(table, LIBRARY).mapping()
    assert mapping
    plan = plan_scores(table, mapping, LIBRARY, START)
    assert (len(plan.clients), plan.time_points, len(plan.problems)) == (43, 172, 0)
    assert len(plan.administrations) + plan.empty_cells == 3 * 172

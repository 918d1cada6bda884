# SPDX-License-Identifier: Apache-2.0
"""When a measure is wanted again: kept right by everything that touches a form."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.administration import AdministrationDraft
from desktop.domain.client import ClientDraft
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.problems import Problem
from desktop.domain.problems import measures as measure_texts
from desktop.domain.problems import tasks as texts
from desktop.domain.problems.outcomes import CLIENT_MISSING, IMPORT_IN_USE
from desktop.services.administrations import record, trash, untrash, update
from desktop.services.clients import create_client, find_by_code
from desktop.services.imports import import_scores, preview_scores, undo_import
from desktop.services.measure_schedules import (
    put_back_schedule,
    schedules_of,
    set_schedule,
    stop_schedule,
)
from desktop.services.vault import OpenVault
from tests.support.builders import a_client

PHQ9, GAD7 = MeasureId("phq-9"), MeasureId("gad-7")
TODAY = date(2026, 11, 22)
FIRST = date(2026, 10, 1)
TABLE = b"id,date,phq9\n1,2026-11-10,12\n"


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client who fills in the PHQ-9 every 14 days since the first of October."""
    made = a_client(vault)
    set_schedule(vault, made, PHQ9, 14, FIRST)
    return made


def _filled(on: date, measure: MeasureId = PHQ9) -> AdministrationDraft:
    return AdministrationDraft(measure, on, total_only=7)


def _due(vault: OpenVault, client: ClientId, measure: MeasureId = PHQ9) -> date:
    return schedules_of(vault, client)[measure].due_on


def test_it_is_first_wanted_on_the_day_that_was_set(vault: OpenVault, client: ClientId) -> None:
    assert _due(vault, client) == FIRST


def test_without_a_day_it_is_wanted_today(vault: OpenVault) -> None:
    fresh = a_client(vault)
    set_schedule(vault, fresh, PHQ9, 14)
    assert _due(vault, fresh) == TODAY


def test_without_a_day_it_goes_on_from_the_newest_form(vault: OpenVault) -> None:
    fresh = a_client(vault)
    record(vault, fresh, _filled(date(2026, 11, 20)))
    set_schedule(vault, fresh, PHQ9, 14)
    assert _due(vault, fresh) == date(2026, 12, 4)


def test_a_form_moves_it_on(vault: OpenVault, client: ClientId) -> None:
    record(vault, client, _filled(date(2026, 10, 20)))
    assert _due(vault, client) == date(2026, 11, 3)


def test_a_form_of_another_measure_does_not(vault: OpenVault, client: ClientId) -> None:
    record(vault, client, _filled(TODAY, GAD7))
    assert _due(vault, client) == FIRST


def test_a_form_from_before_the_first_day_does_not(vault: OpenVault, client: ClientId) -> None:
    record(vault, client, _filled(FIRST - timedelta(days=1)))
    assert _due(vault, client) == FIRST


def test_an_older_form_does_not_move_it_back(vault: OpenVault, client: ClientId) -> None:
    record(vault, client, _filled(date(2026, 11, 20)))
    record(vault, client, _filled(date(2026, 10, 2)))
    assert _due(vault, client) == date(2026, 12, 4)


def test_a_corrected_day_moves_it(vault: OpenVault, client: ClientId) -> None:
    form, _ = record(vault, client, _filled(date(2026, 11, 20)))
    update(vault, form.id, _filled(date(2026, 11, 1)))
    assert _due(vault, client) == date(2026, 11, 15)


def test_a_form_corrected_to_another_measure_moves_both(vault: OpenVault, client: ClientId) -> None:
    set_schedule(vault, client, GAD7, 7, FIRST)
    form, _ = record(vault, client, _filled(TODAY))
    update(vault, form.id, _filled(TODAY, GAD7))
    assert (_due(vault, client), _due(vault, client, GAD7)) == (FIRST, date(2026, 11, 29))


def test_a_trashed_form_moves_it_back_and_a_restored_one_on(
    vault: OpenVault, client: ClientId
) -> None:
    form, _ = record(vault, client, _filled(TODAY))
    trash(vault, form.id)
    assert _due(vault, client) == FIRST
    untrash(vault, form.id)
    assert _due(vault, client) == date(2026, 12, 6)


def test_an_import_moves_it_on_and_its_undo_back(vault: OpenVault) -> None:
    known, _ = create_client(vault, ClientDraft(full_name="Ayu Lestari", code="1"))
    set_schedule(vault, known, PHQ9, 14, FIRST)
    plan = preview_scores(vault, TABLE).plan
    assert plan is not None
    result = import_scores(vault, plan)
    assert _due(vault, known) == date(2026, 11, 24)
    undo_import(vault, result.batch)
    assert _due(vault, known) == FIRST


def test_an_imported_client_who_is_asked_again_is_in_use(vault: OpenVault) -> None:
    plan = preview_scores(vault, TABLE).plan
    assert plan is not None
    result = import_scores(vault, plan)
    made = find_by_code(vault, "1")
    assert made is not None
    set_schedule(vault, made.id, PHQ9, 14)
    with pytest.raises(Problem) as caught:
        undo_import(vault, result.batch)
    assert caught.value.text is IMPORT_IN_USE


def test_another_interval_keeps_the_first_day(vault: OpenVault, client: ClientId) -> None:
    set_schedule(vault, client, PHQ9, 28)
    asked = schedules_of(vault, client)[PHQ9]
    assert (asked.every_days, asked.starts_on) == (28, FIRST)


def test_nothing_is_asked_after_stopping(vault: OpenVault, client: ClientId) -> None:
    stop_schedule(vault, client, PHQ9)
    assert schedules_of(vault, client) == {}


def test_what_was_set_is_put_back(vault: OpenVault, client: ClientId) -> None:
    before = schedules_of(vault, client)[PHQ9]
    stop_schedule(vault, client, PHQ9)
    put_back_schedule(vault, client, PHQ9, before)
    after = schedules_of(vault, client)[PHQ9]
    assert (after.every_days, after.starts_on, after.due_on) == (14, FIRST, FIRST)


def test_a_first_setting_is_taken_back(vault: OpenVault, client: ClientId) -> None:
    put_back_schedule(vault, client, PHQ9, None)
    assert schedules_of(vault, client) == {}


@pytest.mark.parametrize("days", [0, 731])
def test_an_interval_out_of_range_is_refused(vault: OpenVault, client: ClientId, days: int) -> None:
    with pytest.raises(Problem) as caught:
        set_schedule(vault, client, PHQ9, days)
    assert caught.value.text is texts.SCHEDULE_RANGE


def test_an_unknown_measure_is_refused(vault: OpenVault, client: ClientId) -> None:
    with pytest.raises(Problem) as caught:
        set_schedule(vault, client, MeasureId("xyz"), 14)
    assert caught.value.text is measure_texts.MEASURE_UNKNOWN


def test_an_unknown_client_is_refused(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        set_schedule(vault, ClientId(99), PHQ9, 14)
    assert caught.value.text is CLIENT_MISSING

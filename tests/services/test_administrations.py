# SPDX-License-Identifier: Apache-2.0
"""Filled-in measures: scored when recorded, never half a number, compared by the right norm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.administration import AdministrationDraft, AnswerSource, NormDraft, RiskState
from desktop.domain.chart_build import ChartOptions
from desktop.domain.i18n import Language, untranslated
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.measures.change import Verdict
from desktop.domain.problems import Problem
from desktop.domain.problems import measures as measure_texts
from desktop.domain.problems import outcomes as texts
from desktop.services.administrations import (
    change_between,
    chart_of,
    list_administrations,
    list_measures_in_use,
    measures_of,
    record,
    set_in_use,
    trash,
    untrash,
    update,
)
from desktop.services.norms import add_norm, list_norms, remove_norm
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_episode

PHQ9, GAD7, BDI = MeasureId("phq-9"), MeasureId("gad-7"), MeasureId("bdi-ii")
DAY = date(2026, 11, 20)
DRAFT = AdministrationDraft(PHQ9, DAY, (2, 2, 2, 1, 1, 1, 1, 1, 0))
NORM = NormDraft(GAD7, "students", "Somebody 2020", threshold=9.0)


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client with an open service."""
    made = a_client(vault)
    an_episode(vault, made)
    return made


def refused(vault: OpenVault, client: ClientId, draft: AdministrationDraft) -> object:
    """Why a form is not kept; nothing of it is."""
    with pytest.raises(Problem) as caught:
        record(vault, client, draft)
    assert list_administrations(vault, client) == ()
    return caught.value.text


def test_a_whole_form_is_scored(vault: OpenVault, client: ClientId) -> None:
    form, _ = record(vault, client, DRAFT)
    assert (form.total, form.complete, form.risk) == (11.0, True, RiskState.NONE)
    assert list_administrations(vault, client) == (form,)


def test_half_a_form_has_no_total(vault: OpenVault, client: ClientId) -> None:
    form, _ = record(vault, client, replace(DRAFT, answers=(None, *DRAFT.answers[1:])))
    assert (form.total, form.complete) == (None, False)


def test_a_total_alone_says_so(vault: OpenVault, client: ClientId) -> None:
    form, _ = record(vault, client, AdministrationDraft(PHQ9, DAY, total_only=12))
    assert (form.source, form.answers, form.total) == (AnswerSource.TOTAL_ONLY, (), 12.0)


@pytest.mark.parametrize(
    ("draft", "text"),
    [
        (replace(DRAFT, measure_id=MeasureId("nope")), measure_texts.MEASURE_UNKNOWN),
        (replace(DRAFT, answers=(1, 2)), measure_texts.ANSWER_COUNT),
        (replace(DRAFT, answers=(4,) * 9), measure_texts.ANSWER_OUT_OF_RANGE),
        (replace(DRAFT, answers=()), texts.ADMINISTRATION_EMPTY),
        (replace(DRAFT, answers=(None,) * 9), texts.ADMINISTRATION_EMPTY),
        (replace(DRAFT, total_only=3), texts.ADMINISTRATION_BOTH),
        (AdministrationDraft(PHQ9, DAY, total_only=28), measure_texts.TOTAL_OUT_OF_RANGE),
        (replace(DRAFT, filled_on=date(2026, 11, 23)), texts.ADMINISTRATION_FUTURE),
    ],
)
def test_what_is_refused(
    vault: OpenVault, client: ClientId, draft: AdministrationDraft, text: object
) -> None:
    assert refused(vault, client, draft) is text


def test_a_session_of_somebody_else_is_refused(vault: OpenVault, client: ClientId) -> None:
    foreign = a_session(vault, a_client(vault, "Budi"))
    draft = replace(DRAFT, session_id=foreign)
    assert refused(vault, client, draft) is texts.SESSION_OF_OTHER_CLIENT


def test_a_form_before_the_newest_is_historic(vault: OpenVault, client: ClientId) -> None:
    record(vault, client, DRAFT)
    earlier, _ = record(vault, client, replace(DRAFT, filled_on=date(2026, 11, 1)))
    same_day, _ = record(vault, client, DRAFT)
    assert (earlier.historic, same_day.historic) == (True, False)


def test_it_belongs_to_the_open_episode(vault: OpenVault, client: ClientId) -> None:
    form, _ = record(vault, client, DRAFT)
    assert form.episode_id is not None


def test_a_correction_is_scored_again(vault: OpenVault, client: ClientId) -> None:
    form, _ = record(vault, client, DRAFT)
    corrected, _ = update(vault, form.id, replace(DRAFT, answers=(0,) * 9))
    assert (corrected.id, corrected.uuid, corrected.total) == (form.id, form.uuid, 0.0)
    assert list_administrations(vault, client) == (corrected,)


def test_the_bin_and_back(vault: OpenVault, client: ClientId) -> None:
    form, _ = record(vault, client, DRAFT)
    trash(vault, form.id)
    assert measures_of(vault, client) == ()
    untrash(vault, form.id)
    assert measures_of(vault, client) == (PHQ9,)


def test_every_measure_is_offered_until_taken_out(vault: OpenVault) -> None:
    every = list_measures_in_use(vault)
    set_in_use(vault, PHQ9, used=False)
    assert PHQ9 in [one.id for one in every]
    assert PHQ9 not in [one.id for one in list_measures_in_use(vault)]


def test_a_chart_has_a_gap_for_half_a_form(vault: OpenVault, client: ClientId) -> None:
    record(vault, client, replace(DRAFT, filled_on=date(2026, 11, 1)))
    record(vault, client, replace(DRAFT, answers=(None, *DRAFT.answers[1:])))
    chart = chart_of(vault, client, PHQ9, ChartOptions(), untranslated, Language.ENGLISH)
    assert (len(chart.points), len(chart.gaps)) == (1, 1)


def test_a_chart_knows_the_session_numbers(vault: OpenVault, client: ClientId) -> None:
    session = a_session(vault, client)
    record(vault, client, replace(DRAFT, session_id=session))
    chart = chart_of(vault, client, PHQ9, ChartOptions(), untranslated, Language.ENGLISH)
    assert [point.session for point in chart.points] == [1]


def test_two_forms_are_compared(vault: OpenVault, client: ClientId) -> None:
    first, _ = record(vault, client, replace(DRAFT, filled_on=date(2026, 11, 1)))
    last, _ = record(vault, client, replace(DRAFT, answers=(0,) * 9))
    found = change_between(vault, first.id, last.id)
    assert (found.difference, found.reliable, found.crossed_cutoff) == (-11, Verdict.IMPROVED, True)


def test_different_measures_are_not_compared(vault: OpenVault, client: ClientId) -> None:
    first, _ = record(vault, client, DRAFT)
    last, _ = record(vault, client, AdministrationDraft(GAD7, DAY, (0,) * 7))
    with pytest.raises(Problem) as caught:
        change_between(vault, first.id, last.id)
    assert caught.value.text is texts.NOT_COMPARABLE


def test_an_entered_norm_decides(vault: OpenVault, client: ClientId) -> None:
    first, _ = record(vault, client, AdministrationDraft(GAD7, date(2026, 11, 1), (1,) * 7))
    last, _ = record(vault, client, AdministrationDraft(GAD7, DAY, (0,) * 7))
    assert change_between(vault, first.id, last.id).reliable is Verdict.IMPROVED
    norm, _ = add_norm(vault, NORM)
    assert change_between(vault, first.id, last.id).reliable is Verdict.UNCHANGED
    remove_norm(vault, norm)
    assert list_norms(vault) == ()


@pytest.mark.parametrize(
    "draft",
    [
        replace(NORM, citation=" "),
        replace(NORM, threshold=None),
        replace(NORM, threshold=-1.0),
        replace(NORM, confidence=0.5),
        replace(NORM, cutoff=99.0),
        replace(NORM, sd=1.0),
    ],
)
def test_norms_that_are_refused(vault: OpenVault, draft: NormDraft) -> None:
    with pytest.raises(Problem):
        add_norm(vault, draft)
    assert list_norms(vault) == ()

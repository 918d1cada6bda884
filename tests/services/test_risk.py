# SPDX-License-Identifier: Apache-2.0
"""Risk: what opens a flag, and that only an assessment closes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.administration import AdministrationDraft
from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, MeasureId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.outcomes import ASSESSMENT_EMPTY, FLAG_NOT_OPEN
from desktop.domain.risk import RiskCheckState, RiskFlagKind
from desktop.services.administrations import record, trash, untrash, update
from desktop.services.risk import (
    get_risk_check,
    list_assessments,
    open_flags,
    set_risk_check,
    write_assessment,
)
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session

PHQ9 = MeasureId("phq-9")
NONE = AdministrationDraft(PHQ9, date(2026, 11, 20), (0,) * 9)
POSITIVE = replace(NONE, answers=(0,) * 8 + (1,))
UNANSWERED = replace(NONE, answers=(0,) * 8 + (None,))
TOTAL = AdministrationDraft(PHQ9, date(2026, 11, 20), total_only=10)


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client."""
    return a_client(vault)


@pytest.fixture
def session(vault: OpenVault, client: ClientId) -> SessionId:
    """A session of that client."""
    return a_session(vault, client)


def kinds(vault: OpenVault, client: ClientId | None = None) -> list[RiskFlagKind]:
    """Kinds of the open flags."""
    return [flag.kind for flag in open_flags(vault, client)]


def test_a_check_starts_as_not_asked(vault: OpenVault, session: SessionId) -> None:
    assert get_risk_check(vault, session).state is RiskCheckState.NOT_ASKED


def test_nothing_reported_opens_nothing(
    vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    set_risk_check(vault, session, RiskCheckState.NONE_REPORTED, "asked directly")
    assert get_risk_check(vault, session).note == "asked directly"
    assert kinds(vault, client) == []


def test_something_reported_opens_one_flag_per_session(
    vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    for note in ("first", "again"):
        set_risk_check(vault, session, RiskCheckState.REPORTED, note)
    assert kinds(vault, client) == [RiskFlagKind.SESSION]


def test_taking_a_report_back_leaves_the_flag(
    vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    set_risk_check(vault, session, RiskCheckState.REPORTED)
    set_risk_check(vault, session, RiskCheckState.NONE_REPORTED)
    assert kinds(vault, client) == [RiskFlagKind.SESSION]


@pytest.mark.parametrize(
    ("draft", "opened"),
    [
        (NONE, []),
        (POSITIVE, [RiskFlagKind.ITEM_POSITIVE]),
        (UNANSWERED, [RiskFlagKind.ITEM_UNKNOWN]),
        (TOTAL, [RiskFlagKind.ITEM_UNKNOWN]),
    ],
)
def test_what_a_form_opens(
    vault: OpenVault, client: ClientId, draft: AdministrationDraft, opened: list[RiskFlagKind]
) -> None:
    record(vault, client, draft)
    assert kinds(vault, client) == opened


@pytest.mark.parametrize("draft", [POSITIVE, TOTAL])
def test_a_historic_form_opens_nothing(
    vault: OpenVault, client: ClientId, draft: AdministrationDraft
) -> None:
    record(vault, client, draft, historic=True)
    assert kinds(vault) == []


def test_a_correction_to_positive_opens_a_flag(vault: OpenVault, client: ClientId) -> None:
    form, _ = record(vault, client, NONE)
    _, changed = update(vault, form.id, POSITIVE)
    assert kinds(vault, client) == [RiskFlagKind.ITEM_POSITIVE]
    assert Changed.RISK in changed


def test_a_correction_to_zero_does_not_close_it(vault: OpenVault, client: ClientId) -> None:
    form, _ = record(vault, client, POSITIVE)
    update(vault, form.id, NONE)
    assert kinds(vault, client) == [RiskFlagKind.ITEM_POSITIVE]


def test_a_flag_waits_in_the_bin_with_its_form(vault: OpenVault, client: ClientId) -> None:
    form, _ = record(vault, client, POSITIVE)
    trash(vault, form.id)
    assert kinds(vault, client) == []
    untrash(vault, form.id)
    assert kinds(vault, client) == [RiskFlagKind.ITEM_POSITIVE]


def test_an_assessment_closes_what_it_names(
    vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    record(vault, client, POSITIVE)
    set_risk_check(vault, session, RiskCheckState.REPORTED)
    flags = {flag.kind: flag.id for flag in open_flags(vault, client)}
    write_assessment(vault, client, "f", "p", "a", (flags[RiskFlagKind.SESSION],))
    assert kinds(vault, client) == [RiskFlagKind.ITEM_POSITIVE]
    assert [one.formulation for one in list_assessments(vault, client)] == ["f"]


def test_an_assessment_without_words_is_refused(vault: OpenVault, client: ClientId) -> None:
    with pytest.raises(Problem) as caught:
        write_assessment(vault, client, "  ")
    assert caught.value.text is ASSESSMENT_EMPTY


def test_another_clients_flag_is_not_closed(vault: OpenVault, client: ClientId) -> None:
    record(vault, client, POSITIVE)
    flag = open_flags(vault)[0].id
    other = a_client(vault, "Budi")
    with pytest.raises(Problem) as caught:
        write_assessment(vault, other, "f", closes=(flag,))
    assert caught.value.text is FLAG_NOT_OPEN
    assert list_assessments(vault, other) == ()

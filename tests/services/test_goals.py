# SPDX-License-Identifier: Apache-2.0
"""Goals: checked before they are kept, rated over time, archived with their ratings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.domain.goal import GoalDraft, GoalStatus
from desktop.domain.ids import ClientId, EpisodeId, GoalId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems import goals as texts
from desktop.domain.problems.outcomes import SESSION_OF_OTHER_CLIENT
from desktop.services.goals import (
    create_goal,
    draft_of_goal,
    get_goal,
    list_goals,
    rate_goal,
    remove_rating,
    set_goal_status,
    update_goal,
)
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_episode

DRAFT = GoalDraft("Sleep through", unit="nights", scale_max=7, baseline=1, target=6)
DAY = date(2026, 11, 20)


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client."""
    return a_client(vault)


@pytest.fixture
def episode(vault: OpenVault, client: ClientId) -> EpisodeId:
    """Their open service."""
    return an_episode(vault, client)


@pytest.fixture
def goal(vault: OpenVault, episode: EpisodeId) -> GoalId:
    """A goal on a scale from 0 to 7."""
    return create_goal(vault, episode, DRAFT)[0]


def test_a_goal_reads_back_as_it_was_typed(vault: OpenVault, goal: GoalId) -> None:
    assert draft_of_goal(get_goal(vault, goal)) == DRAFT


def test_goals_keep_their_order(vault: OpenVault, client: ClientId, episode: EpisodeId) -> None:
    for title in ("one", "two", "three"):
        create_goal(vault, episode, GoalDraft(title))
    assert [one.goal.title for one in list_goals(vault, client)] == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"title": " "}, texts.GOAL_NEEDS_TITLE),
        ({"scale_max": 0.0}, texts.GOAL_SCALE_WRONG),
        ({"scale_max": float("nan")}, texts.GOAL_SCALE_WRONG),
        ({"target": 8.0}, texts.GOAL_OUTSIDE_SCALE),
        ({"baseline": -1.0}, texts.GOAL_OUTSIDE_SCALE),
        ({"weight": 10}, texts.GOAL_WEIGHT_WRONG),
    ],
)
def test_what_is_refused(
    vault: OpenVault, client: ClientId, goal: GoalId, change: dict[str, Any], text: object
) -> None:
    with pytest.raises(Problem) as caught:
        update_goal(vault, goal, replace(DRAFT, **change))
    assert caught.value.text is text
    assert draft_of_goal(list_goals(vault, client)[0].goal) == DRAFT


def test_a_goal_needs_an_episode(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        create_goal(vault, EpisodeId(99), DRAFT)
    assert caught.value.text is texts.GOAL_EPISODE_MISSING


def test_ratings_are_listed_by_day(vault: OpenVault, client: ClientId, goal: GoalId) -> None:
    rate_goal(vault, goal, DAY, 4, 1)
    rate_goal(vault, goal, date(2026, 11, 1), 2)
    progress = list_goals(vault, client)[0]
    assert [rating.value for rating in progress.ratings] == [2.0, 4.0]
    assert progress.latest is not None
    assert progress.latest.gas == 1


@pytest.mark.parametrize(
    ("value", "gas", "text"),
    [
        (None, None, texts.RATING_EMPTY),
        (8, None, texts.RATING_OUTSIDE_SCALE),
        (float("nan"), None, texts.RATING_OUTSIDE_SCALE),
        (None, 3, texts.RATING_LEVEL_WRONG),
    ],
)
def test_ratings_that_are_refused(
    vault: OpenVault, goal: GoalId, value: float | None, gas: int | None, text: object
) -> None:
    with pytest.raises(Problem) as caught:
        rate_goal(vault, goal, DAY, value, gas)
    assert caught.value.text is text


def test_a_scale_that_loses_a_rating_is_refused(vault: OpenVault, goal: GoalId) -> None:
    rate_goal(vault, goal, DAY, 7)
    with pytest.raises(Problem) as caught:
        update_goal(vault, goal, replace(DRAFT, scale_max=6.0))
    assert caught.value.text is texts.RATING_OUTSIDE_SCALE


def test_a_rating_belongs_to_the_clients_own_session(vault: OpenVault, goal: GoalId) -> None:
    foreign: SessionId = a_session(vault, a_client(vault, "Budi"))
    with pytest.raises(Problem) as caught:
        rate_goal(vault, goal, DAY, 3, session=foreign)
    assert caught.value.text is SESSION_OF_OTHER_CLIENT


def test_a_rating_can_be_taken_back_once(vault: OpenVault, client: ClientId, goal: GoalId) -> None:
    rating, _ = rate_goal(vault, goal, DAY, 3)
    remove_rating(vault, rating)
    assert list_goals(vault, client)[0].ratings == ()
    with pytest.raises(Problem) as caught:
        remove_rating(vault, rating)
    assert caught.value.text is texts.RATING_MISSING


def test_an_archived_goal_keeps_its_ratings(
    vault: OpenVault, client: ClientId, goal: GoalId
) -> None:
    rate_goal(vault, goal, DAY, 3)
    set_goal_status(vault, goal, GoalStatus.ARCHIVED)
    assert list_goals(vault, client) == ()
    assert len(list_goals(vault, client, archived=True)[0].ratings) == 1
    set_goal_status(vault, goal, GoalStatus.ACTIVE)
    assert list_goals(vault, client)[0].goal.status is GoalStatus.ACTIVE


def test_an_achieved_goal_stays_in_the_list(
    vault: OpenVault, client: ClientId, goal: GoalId
) -> None:
    set_goal_status(vault, goal, GoalStatus.ACHIEVED)
    assert list_goals(vault, client)[0].goal.status is GoalStatus.ACHIEVED

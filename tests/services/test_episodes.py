# SPDX-License-Identifier: Apache-2.0
"""Services to a client: opening, ending, stages."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.episode import Ending, EpisodeDraft, Service, StageKind
from desktop.domain.ids import ClientId, EpisodeId
from desktop.domain.practice import Practice
from desktop.domain.problems import Problem
from desktop.domain.problems import care as texts
from desktop.services import episodes
from desktop.services.practice import save_practice
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_episode

DAY = date(2026, 3, 1)


def test_counselling_takes_the_plan_of_the_practice(vault: OpenVault) -> None:
    save_practice(vault, Practice(counselling_sessions=4))
    episode = episodes.get_episode(vault, an_episode(vault))
    assert episode.planned_sessions == 4


def test_a_plan_typed_wins(vault: OpenVault) -> None:
    episode = episodes.get_episode(vault, an_episode(vault, planned_sessions=7))
    assert episode.planned_sessions == 7


def test_psychotherapy_is_open_ended(vault: OpenVault) -> None:
    episode = episodes.get_episode(vault, an_episode(vault, service=Service.PSYCHOTHERAPY))
    assert episode.planned_sessions is None


def test_an_episode_opens_with_its_stages(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    (overview,) = episodes.list_episodes(vault, client)
    assert [stage.kind for stage in overview.stages] == list(StageKind)


def test_a_stage_is_ticked_with_its_evidence(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    stage = episodes.list_episodes(vault, client)[0].stages[0]
    episodes.tick_stage(vault, stage.id, DAY, " informed consent ")
    ticked = episodes.list_episodes(vault, client)[0].stages[0]
    assert (ticked.ticked_on, ticked.evidence) == (DAY, "informed consent")


def test_a_tick_is_taken_back(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    stage = episodes.list_episodes(vault, client)[0].stages[0]
    episodes.tick_stage(vault, stage.id, DAY)
    episodes.tick_stage(vault, stage.id, None)
    assert episodes.list_episodes(vault, client)[0].stages[0].ticked_on is None


def test_the_newest_comes_first(vault: OpenVault) -> None:
    client = a_client(vault)
    old = an_episode(vault, client, started_on=date(2025, 1, 1))
    new = an_episode(vault, client, started_on=date(2026, 1, 1))
    listed = episodes.list_episodes(vault, client)
    assert [overview.episode.id for overview in listed] == [new, old]


def test_sessions_held_are_told(vault: OpenVault) -> None:
    client = a_client(vault)
    a_session(vault, client)
    a_session(vault, client)
    assert episodes.list_episodes(vault, client)[0].sessions_held == 2


def test_an_ended_episode_is_not_the_current_one(vault: OpenVault) -> None:
    client = a_client(vault)
    episode = an_episode(vault, client)
    episodes.end_episode(vault, episode, date(2026, 6, 1), Ending.EARLY, "pindah kota")
    assert episodes.current_episode(vault, client) is None


def test_a_reopened_episode_is_current_again(vault: OpenVault) -> None:
    client = a_client(vault)
    episode = an_episode(vault, client)
    episodes.end_episode(vault, episode, date(2026, 6, 1), Ending.PLANNED)
    episodes.reopen_episode(vault, episode)
    current = episodes.current_episode(vault, client)
    assert current is not None
    assert current.episode.id == episode


def test_an_end_before_the_start_is_refused(vault: OpenVault) -> None:
    episode = an_episode(vault, started_on=DAY)
    with pytest.raises(Problem) as caught:
        episodes.end_episode(vault, episode, date(2026, 2, 1), Ending.PLANNED)
    assert caught.value.text is texts.END_BEFORE_START


def test_a_start_after_the_end_is_refused(vault: OpenVault) -> None:
    episode = an_episode(vault, started_on=DAY)
    episodes.end_episode(vault, episode, DAY, Ending.PLANNED)
    draft = EpisodeDraft(Service.COUNSELLING, date(2026, 4, 1))
    with pytest.raises(Problem) as caught:
        episodes.update_episode(vault, episode, draft)
    assert caught.value.text is texts.END_BEFORE_START


@pytest.mark.parametrize("planned", [0, 1001])
def test_an_impossible_plan_is_refused(vault: OpenVault, planned: int) -> None:
    with pytest.raises(Problem) as caught:
        an_episode(vault, planned_sessions=planned)
    assert caught.value.text is texts.PLANNED_SESSIONS_RANGE


def test_an_update_keeps_stages_and_uuid(vault: OpenVault) -> None:
    client = a_client(vault)
    episode = an_episode(vault, client)
    before = episodes.get_episode(vault, episode)
    episodes.update_episode(vault, episode, EpisodeDraft(Service.PSYCHOTHERAPY, DAY, "CBT"))
    after = episodes.get_episode(vault, episode)
    assert (after.uuid, after.approach) == (before.uuid, "CBT")
    assert len(episodes.list_episodes(vault, client)[0].stages) == 7


def test_missing_records_are_told(vault: OpenVault) -> None:
    with pytest.raises(Problem):
        an_episode(vault, ClientId(9))
    with pytest.raises(Problem):
        episodes.get_episode(vault, EpisodeId(9))

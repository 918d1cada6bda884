# SPDX-License-Identifier: Apache-2.0
"""Reflection: a text and levels per session, a list of skills of one's own, a course over time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.ids import SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.beside import LEVEL_RANGE, SKILL_NEEDS_NAME
from desktop.domain.reflection import CODES, ReflectionSkill
from desktop.services.reflections import (
    add_skill,
    course_of,
    get_reflection,
    hide_skill,
    list_skills,
    rate_skill,
    remove_skill,
    rename_skill,
    save_reflection,
)
from desktop.services.sessions import trash_session
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session


@pytest.fixture
def session(vault: OpenVault) -> SessionId:
    """A session held."""
    return a_session(vault)


def _skill(vault: OpenVault, code: str = "empathy") -> ReflectionSkill:
    return next(skill for skill in list_skills(vault) if skill.code == code)


def test_the_list_begins_with_six(vault: OpenVault) -> None:
    assert tuple(skill.code for skill in list_skills(vault)) == CODES


def test_text_and_levels_read_back(vault: OpenVault, session: SessionId) -> None:
    save_reflection(vault, session, "Saya terlalu cepat.")
    rate_skill(vault, session, _skill(vault), 4)
    found = get_reflection(vault, session)
    assert found.body == "Saya terlalu cepat."
    assert found.levels == {_skill(vault).id: 4}


def test_a_level_without_a_text(vault: OpenVault, session: SessionId) -> None:
    rate_skill(vault, session, _skill(vault), 2)
    assert get_reflection(vault, session).body == ""


def test_a_level_is_taken_away(vault: OpenVault, session: SessionId) -> None:
    rate_skill(vault, session, _skill(vault), 2)
    rate_skill(vault, session, _skill(vault), None)
    assert get_reflection(vault, session).levels == {}


def test_a_level_out_of_range_is_refused(vault: OpenVault, session: SessionId) -> None:
    with pytest.raises(Problem) as raised:
        rate_skill(vault, session, _skill(vault), 6)
    assert raised.value.text is LEVEL_RANGE


def test_a_skill_of_ones_own_comes_last(vault: OpenVault) -> None:
    add_skill(vault, "Humor")
    assert [skill.name for skill in list_skills(vault)][-1] == "Humor"


def test_a_skill_needs_a_name(vault: OpenVault) -> None:
    with pytest.raises(Problem) as raised:
        add_skill(vault, " ")
    assert raised.value.text is SKILL_NEEDS_NAME


def test_a_skill_is_renamed_and_named_back(vault: OpenVault) -> None:
    rename_skill(vault, _skill(vault), "Kehangatan")
    assert _skill(vault).name == "Kehangatan"
    rename_skill(vault, _skill(vault), "")
    assert _skill(vault).name == ""


def test_a_hidden_skill_keeps_what_was_rated(vault: OpenVault, session: SessionId) -> None:
    rate_skill(vault, session, _skill(vault), 5)
    hide_skill(vault, _skill(vault), hidden=True)
    assert "empathy" not in {skill.code for skill in list_skills(vault)}
    assert list(get_reflection(vault, session).levels.values()) == [5]


def test_an_added_skill_is_taken_away_again(vault: OpenVault) -> None:
    add_skill(vault, "Humor")
    remove_skill(vault, list_skills(vault)[-1])
    assert len(list_skills(vault, hidden=True)) == len(CODES)


def test_the_course_goes_from_old_to_new(vault: OpenVault) -> None:
    client = a_client(vault)
    for weeks, level in ((2, 2), (1, 3), (0, 5)):
        held = a_session(vault, client, vault.clock.now() - timedelta(weeks=weeks))
        rate_skill(vault, held, _skill(vault), level)
    assert [point.level for point in course_of(vault, _skill(vault))] == [2, 3, 5]


def test_a_session_in_the_trash_leaves_the_course(vault: OpenVault, session: SessionId) -> None:
    rate_skill(vault, session, _skill(vault), 5)
    trash_session(vault, session)
    assert course_of(vault, _skill(vault)) == ()

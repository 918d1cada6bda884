# SPDX-License-Identifier: Apache-2.0
"""The practice, its licences and places, and where the therapist was."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.practice import Practice, Profession
from desktop.domain.problems import Problem
from desktop.domain.problems import care as texts
from desktop.services import practice
from desktop.services.vault import OpenVault


def test_a_new_vault_has_the_defaults(vault: OpenVault) -> None:
    assert practice.get_practice(vault) == Practice()


def test_the_practice_is_read_as_it_was_saved(vault: OpenVault) -> None:
    typed = Practice(name="Ruang Teduh", profession=Profession.COUNSELLOR, session_minutes=60)
    practice.save_practice(vault, Practice(name="lain"))
    practice.save_practice(vault, typed)
    assert practice.get_practice(vault) == typed


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        (Practice(session_minutes=0), texts.MINUTES_RANGE),
        (Practice(counselling_sessions=0), texts.PLANNED_SESSIONS_RANGE),
        (Practice(phone="kantor"), texts.PHONE_UNREADABLE),
    ],
)
def test_what_cannot_be_is_refused(vault: OpenVault, typed: Practice, text: object) -> None:
    with pytest.raises(Problem) as caught:
        practice.save_practice(vault, typed)
    assert caught.value.text is text
    assert practice.get_practice(vault) == Practice()


def test_licences_are_replaced(vault: OpenVault) -> None:
    until = date(2028, 1, 1)
    practice.save_licences(vault, [("STR", "1", None)])
    practice.save_licences(vault, [("SIPP", "0042", until), ("", " ", None)])
    (licence,) = practice.list_licences(vault)
    assert (licence.label, licence.number, licence.valid_until) == (
        "SIPP",
        "0042",
        date(2028, 1, 1),
    )


def test_the_first_place_is_the_default(vault: OpenVault) -> None:
    practice.save_locations(vault, [("Klinik", "Jl. Melati 2"), ("Rumah", "")])
    assert [(place.name, place.is_default) for place in practice.list_locations(vault)] == [
        ("Klinik", True),
        ("Rumah", False),
    ]


def test_a_place_needs_a_name(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        practice.save_locations(vault, [("", "Jl. Melati 2")])
    assert caught.value.text is texts.NAME_NEEDED


def test_state_is_empty_until_kept(vault: OpenVault) -> None:
    assert practice.get_state(vault, "place") == ""
    practice.set_state(vault, "place", "client/4")
    assert practice.get_state(vault, "place") == "client/4"

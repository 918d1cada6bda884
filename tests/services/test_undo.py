# SPDX-License-Identifier: Apache-2.0
"""Every act that changes or removes a record is taken back exactly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop.domain.administration import AdministrationDraft, NormDraft
from desktop.domain.changed import Changed
from desktop.domain.client import ClientDraft, ClientStatus
from desktop.domain.episode import Ending, EpisodeDraft, Service
from desktop.domain.goal import GoalDraft, GoalStatus
from desktop.domain.ids import AdministrationId, MeasureId
from desktop.domain.problems import Problem
from desktop.domain.problems.trash import CHANGED_SINCE
from desktop.services import (
    administrations,
    appointments,
    clients,
    contacts,
    enquiries,
    episodes,
    goals,
    norms,
    practice,
    sessions,
    undo,
)
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_appointment, an_episode
from tests.support.trash_samples import a_contact, a_form, a_goal, rows_of

Undo = Callable[[], Changed]
Act = Callable[[OpenVault], tuple[Any, Undo]]
"""Prepares; returns the act, which itself returns how it is taken back."""

GAD7 = MeasureId("gad-7")


def _changing(vault: OpenVault, before: object, act: Undo) -> Callable[[], Undo]:
    def run() -> Undo:
        act()
        return undo.way_back(vault, before)

    return run


def client_details(vault: OpenVault) -> Callable[[], Undo]:
    client = a_client(vault, phone="0812-3456-7890")
    before = clients.get_client(vault, client)
    draft = ClientDraft(full_name="Ayu Lestari Putri", alias="Ay", code="K-99")
    return _changing(vault, before, lambda: clients.update_client(vault, client, draft))


def client_status(vault: OpenVault) -> Callable[[], Undo]:
    client = a_client(vault)
    before = clients.get_client(vault, client)
    return _changing(vault, before, lambda: clients.set_status(vault, client, ClientStatus.CLOSED))


def contact_details(vault: OpenVault) -> Callable[[], Undo]:
    (before,) = clients.list_contacts(vault, _owner_of_contact(vault))
    return _changing(
        vault, before, lambda: contacts.save_contact(vault, replace(before, name="Bu Sri"))[1]
    )


def _owner_of_contact(vault: OpenVault) -> Any:
    client = a_client(vault)
    a_contact(vault, client)
    return client


def episode_details(vault: OpenVault) -> Callable[[], Undo]:
    episode = an_episode(vault, presenting_problem="cemas")
    before = episodes.get_episode(vault, episode)
    draft = EpisodeDraft(Service.PSYCHOTHERAPY, date(2026, 2, 1), approach="CBT")
    return _changing(vault, before, lambda: episodes.update_episode(vault, episode, draft))


def episode_end(vault: OpenVault) -> Callable[[], Undo]:
    episode = an_episode(vault)
    before = episodes.get_episode(vault, episode)
    on = vault.clock.today()
    return _changing(
        vault, before, lambda: episodes.end_episode(vault, episode, on, Ending.EARLY, "pindah")
    )


def stage_tick(vault: OpenVault) -> Callable[[], Undo]:
    client = a_client(vault)
    an_episode(vault, client)
    found = episodes.current_episode(vault, client)
    assert found is not None
    before = found.stages[0]
    on = vault.clock.today()
    return _changing(vault, before, lambda: episodes.tick_stage(vault, before.id, on, "tampak"))


def session_details(vault: OpenVault) -> Callable[[], Undo]:
    session = a_session(vault)
    before = sessions.get_session(vault, session)
    other = replace(
        sessions.draft_of(before),
        minutes=25,
        place="Rumah",
        starts_at=before.starts_at - timedelta(days=3),
    )
    return _changing(vault, before, lambda: sessions.update_session(vault, session, other))


def goal_details(vault: OpenVault) -> Callable[[], Undo]:
    goal = a_goal(vault, a_client(vault))
    before = goals.get_goal(vault, goal)
    return _changing(
        vault, before, lambda: goals.update_goal(vault, goal, GoalDraft(title="Tidur lelap"))
    )


def goal_archived(vault: OpenVault) -> Callable[[], Undo]:
    goal = a_goal(vault, a_client(vault))
    before = goals.get_goal(vault, goal)
    return _changing(vault, before, lambda: goals.set_goal_status(vault, goal, GoalStatus.ARCHIVED))


def rating_removed(vault: OpenVault) -> Callable[[], Undo]:
    client = a_client(vault)
    a_goal(vault, client)
    (rating,) = goals.list_goals(vault, client)[0].ratings

    def run() -> Undo:
        goals.remove_rating(vault, rating.id)
        return lambda: undo.put_back(vault, rating)

    return run


def form_corrected(vault: OpenVault) -> Callable[[], Undo]:
    form = AdministrationId(a_form(vault, a_client(vault)))
    before = administrations.get_administration(vault, form)
    draft = AdministrationDraft(GAD7, date(2026, 2, 1), total_only=15, note="salah ketik")
    return _changing(vault, before, lambda: administrations.update(vault, form, draft)[1])


def norm_removed(vault: OpenVault) -> Callable[[], Undo]:
    draft = NormDraft(GAD7, "mahasiswa", "Sari 2020", sd=5.0, reliability=0.9)
    norms.add_norm(vault, draft)
    (norm,) = norms.list_norms(vault)

    def run() -> Undo:
        norms.remove_norm(vault, norm.id)
        return lambda: undo.put_back(vault, norm)

    return run


def appointment_moved(vault: OpenVault) -> Callable[[], Undo]:
    key = an_appointment(vault, a_client(vault), vault.clock.now())
    (before,) = appointments.list_between(
        vault, vault.clock.now(), vault.clock.now() + timedelta(hours=1)
    )
    later = before.starts_at + timedelta(days=2)
    return _changing(vault, before, lambda: appointments.move_appointment(vault, key, later, 90))


def appointment_cancelled(vault: OpenVault) -> Callable[[], Undo]:
    key = an_appointment(vault, a_client(vault), vault.clock.now(), note="bawa buku")
    (before,) = appointments.list_between(
        vault, vault.clock.now(), vault.clock.now() + timedelta(hours=1)
    )
    return _changing(vault, before, lambda: appointments.cancel_appointment(vault, key, "sakit"))


def enquiry_details(vault: OpenVault) -> Callable[[], Undo]:
    enquiries.create_enquiry(vault, "Bapak Joko")
    (before,) = enquiries.list_enquiries(vault)
    return _changing(
        vault, before, lambda: enquiries.update_enquiry(vault, replace(before, concern="cemas"))
    )


def licences_changed(vault: OpenVault) -> Callable[[], Undo]:
    practice.save_licences(vault, [("STR", "1", None), ("SIPP", "2", date(2027, 1, 1))])
    before = practice.list_licences(vault)

    def run() -> Undo:
        practice.save_licences(vault, [("STR", "1", None)])
        return lambda: undo.put_back_licences(vault, before)

    return run


def places_changed(vault: OpenVault) -> Callable[[], Undo]:
    practice.save_locations(vault, [("Klinik", "Jl. Melati 3"), ("Rumah", "")])
    before = practice.list_locations(vault)

    def run() -> Undo:
        practice.save_locations(vault, [("Rumah", "")])
        return lambda: undo.put_back_locations(vault, before)

    return run


ACTS = (
    client_details,
    client_status,
    contact_details,
    episode_details,
    episode_end,
    stage_tick,
    session_details,
    goal_details,
    goal_archived,
    rating_removed,
    form_corrected,
    norm_removed,
    appointment_moved,
    appointment_cancelled,
    enquiry_details,
    licences_changed,
    places_changed,
)


@pytest.mark.parametrize("prepare", ACTS)
def test_taken_back_it_is_as_before(
    vault: OpenVault, prepare: Callable[[OpenVault], Callable[[], Undo]]
) -> None:
    act = prepare(vault)
    before = rows_of(vault)
    take_back = act()
    assert rows_of(vault) != before
    take_back()
    assert rows_of(vault) == before


def test_what_was_changed_beside_it_stays(vault: OpenVault) -> None:
    client = a_client(vault)
    before = clients.get_client(vault, client)
    clients.set_status(vault, client, ClientStatus.PAUSED)
    back = undo.way_back(vault, before)
    clients.update_client(
        vault, client, ClientDraft(full_name="Ayu Putri", status=ClientStatus.PAUSED)
    )
    back()
    now = clients.get_client(vault, client)
    assert (now.full_name, now.status) == ("Ayu Putri", before.status)


def test_what_was_changed_again_is_not_overwritten(vault: OpenVault) -> None:
    client = a_client(vault)
    before = clients.get_client(vault, client)
    clients.set_status(vault, client, ClientStatus.PAUSED)
    back = undo.way_back(vault, before)
    clients.set_status(vault, client, ClientStatus.CLOSED)
    with pytest.raises(Problem) as caught:
        back()
    assert caught.value.text is CHANGED_SINCE


def test_a_client_taken_back_is_found_by_the_former_name(vault: OpenVault) -> None:
    client = a_client(vault, "Ayu Lestari")
    before = clients.get_client(vault, client)
    clients.update_client(vault, client, ClientDraft(full_name="Budi"))
    undo.way_back(vault, before)()
    assert [line.name for line in clients.list_clients(vault, text="lestari")] == ["Ayu Lestari"]

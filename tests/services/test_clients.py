# SPDX-License-Identifier: Apache-2.0
"""Clients: entering, finding, changing, the bin."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.changed import Changed
from desktop.domain.client import ClientDraft, ClientLine, ClientStatus, Contact, ContactRole
from desktop.domain.ids import ClientId, ContactId
from desktop.domain.problems import Problem
from desktop.domain.problems import care as texts
from desktop.services import clients
from desktop.services.episodes import list_episodes
from desktop.services.sessions import trash_session
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_appointment, an_episode


def _names(lines: tuple[ClientLine, ...]) -> list[str]:
    return [line.name for line in lines]


def test_a_client_is_read_as_it_was_typed(vault: OpenVault) -> None:
    draft = ClientDraft(full_name="Ny. Dewi", birth_date=date(1990, 2, 3), email="d@example.org")
    client_id, _ = clients.create_client(vault, draft)
    expected = replace(draft, code="K-2026-001")
    assert clients.draft_of(clients.get_client(vault, client_id)) == expected


def test_creating_touches_clients(vault: OpenVault) -> None:
    assert clients.create_client(vault, ClientDraft(alias="Langit"))[1] is Changed.CLIENTS


def test_codes_count_up_within_the_year(vault: OpenVault) -> None:
    codes = [clients.get_client(vault, a_client(vault)).code for _ in range(3)]
    assert codes == ["K-2026-001", "K-2026-002", "K-2026-003"]


def test_codes_go_on_after_the_highest_one_typed(vault: OpenVault) -> None:
    a_client(vault, code="K-2026-1204")
    a_client(vault, code="K-2026-9A")
    assert clients.get_client(vault, a_client(vault)).code == "K-2026-1205"


def test_codes_of_other_years_do_not_count(vault: OpenVault) -> None:
    a_client(vault, code="K-2025-044")
    assert clients.get_client(vault, a_client(vault)).code == "K-2026-001"


def test_a_code_in_the_bin_is_not_given_again(vault: OpenVault) -> None:
    clients.trash_client(vault, a_client(vault))
    assert clients.get_client(vault, a_client(vault)).code == "K-2026-002"


@pytest.mark.parametrize("code", ["K-2026-001", "k-2026-001"])
def test_a_code_is_unique_whatever_its_case(vault: OpenVault, code: str) -> None:
    a_client(vault)
    with pytest.raises(Problem) as caught:
        a_client(vault, code=code)
    assert caught.value.text is texts.CLIENT_CODE_TAKEN


def test_neither_name_nor_alias_is_refused(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        clients.create_client(vault, ClientDraft(full_name="  ", phone="0812345678"))
    assert caught.value.text is texts.CLIENT_NEEDS_NAME


def test_a_refused_client_leaves_nothing(vault: OpenVault) -> None:
    with pytest.raises(Problem):
        a_client(vault, phone="nomor saya")
    assert clients.list_clients(vault) == ()


def test_a_phone_is_stored_with_its_country(vault: OpenVault) -> None:
    client_id = a_client(vault, phone="0812-3456-7890")
    assert clients.get_client(vault, client_id).phone == "+6281234567890"


def test_a_birth_date_in_the_future_is_refused(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        a_client(vault, birth_date=vault.clock.today() + timedelta(days=1))
    assert caught.value.text is texts.BIRTH_DATE_AHEAD


def test_broken_characters_are_replaced(vault: OpenVault) -> None:
    client_id = a_client(vault, "Ayu \ud83d")
    assert clients.get_client(vault, client_id).full_name == "Ayu \ufffd"


def test_an_update_without_a_code_keeps_it(vault: OpenVault) -> None:
    client_id = a_client(vault, code="A1")
    clients.update_client(vault, client_id, ClientDraft(full_name="Ayu Wulan"))
    client = clients.get_client(vault, client_id)
    assert (client.code, client.full_name) == ("A1", "Ayu Wulan")


def test_a_missing_client_is_told(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        clients.get_client(vault, ClientId(99))
    assert caught.value.text is texts.RECORD_GONE


def test_the_list_sorts_without_case_and_marks(vault: OpenVault) -> None:
    for name in ("Zahra", "émilie", "Ayu Lestari", "ayu"):
        a_client(vault, name)
    assert _names(clients.list_clients(vault)) == ["ayu", "Ayu Lestari", "émilie", "Zahra"]


@pytest.mark.parametrize("text", ["EMI", "lie dup", "mimi", "2026-001"])
def test_a_client_is_found_by_any_of_its_names(vault: OpenVault, text: str) -> None:
    a_client(vault, "Émilie Dupont", nickname="Mimi")
    assert _names(clients.list_clients(vault, text=text)) == ["Émilie Dupont"]


def test_an_anonymous_client_is_listed_by_alias(vault: OpenVault) -> None:
    clients.create_client(vault, ClientDraft(alias="Langit Biru"))
    (line,) = clients.list_clients(vault, text="langit")
    assert (line.name, line.anonymous) == ("Langit Biru", True)


def test_percent_signs_are_only_letters(vault: OpenVault) -> None:
    a_client(vault)
    assert clients.list_clients(vault, text="%") == ()


def test_pages_follow_each_other_without_gap(vault: OpenVault) -> None:
    for name in ("Ani", "Budi", "Budi", "Citra", "Dewi"):
        a_client(vault, name)
    first = clients.list_clients(vault, limit=2)
    second = clients.list_clients(vault, after=(first[-1].name, first[-1].id), limit=9)
    assert _names(first + second) == ["Ani", "Budi", "Budi", "Citra", "Dewi"]


def test_the_list_takes_the_statuses_asked_for(vault: OpenVault) -> None:
    a_client(vault, "Ani", status=ClientStatus.WAITING)
    a_client(vault, "Budi")
    waiting = clients.list_clients(vault, statuses=frozenset({ClientStatus.WAITING}))
    assert _names(waiting) == ["Ani"]


def test_no_status_at_all_lists_nobody(vault: OpenVault) -> None:
    a_client(vault)
    assert clients.list_clients(vault, statuses=frozenset()) == ()


def test_the_bin_is_not_listed(vault: OpenVault) -> None:
    clients.trash_client(vault, a_client(vault))
    assert clients.list_clients(vault) == ()


def test_a_client_comes_back_from_the_bin(vault: OpenVault) -> None:
    client_id = a_client(vault)
    clients.trash_client(vault, client_id)
    clients.untrash_client(vault, client_id)
    assert len(clients.list_clients(vault)) == 1


def test_a_line_tells_the_last_and_the_next_meeting(vault: OpenVault) -> None:
    client_id = a_client(vault)
    now = vault.clock.now()
    a_session(vault, client_id, now - timedelta(days=7))
    an_appointment(vault, client_id, now + timedelta(days=7))
    an_appointment(vault, client_id, now + timedelta(days=14))
    (line,) = clients.list_clients(vault)
    assert (line.last_at, line.next_at, line.sessions_held) == (
        now - timedelta(days=7),
        now + timedelta(days=7),
        1,
    )


def test_a_trashed_session_leaves_the_line(vault: OpenVault) -> None:
    trash_session(vault, a_session(vault))
    (line,) = clients.list_clients(vault)
    assert (line.last_at, line.sessions_held) == (None, 0)


def test_counts_name_every_status(vault: OpenVault) -> None:
    a_client(vault)
    counts = clients.count_clients(vault)
    assert counts == dict.fromkeys(ClientStatus, 0) | {ClientStatus.ACTIVE: 1}


def test_find_by_code_takes_small_letters(vault: OpenVault) -> None:
    client_id = a_client(vault)
    found = clients.find_by_code(vault, " k-2026-001 ")
    assert found is not None
    assert found.id == client_id


def test_tags_are_kept_once_each(vault: OpenVault) -> None:
    client_id = a_client(vault)
    clients.set_tags(vault, client_id, ["remaja", "daring", " remaja ", ""])
    assert clients.list_tags(vault, client_id) == ("daring", "remaja")


def _guardian(client_id: ClientId, **changes: str) -> Contact:
    empty = {"relation": "ibu", "phone": "0812 3456 7890", "email": "", "note": "", "uuid": ""}
    typed = empty | {"name": "Siti"} | changes
    return Contact(
        id=ContactId(0),
        client_id=client_id,
        role=ContactRole.GUARDIAN,
        may_call=True,
        may_consent=True,
        trashed_at=None,
        **typed,
    )


def test_a_contact_is_added_changed_and_removed(vault: OpenVault) -> None:
    client_id = a_client(vault)
    clients.save_contact(vault, _guardian(client_id))
    (contact,) = clients.list_contacts(vault, client_id)
    clients.save_contact(vault, replace(contact, name="Siti Aminah"))
    (changed,) = clients.list_contacts(vault, client_id)
    assert (changed.name, changed.uuid, changed.phone) == (
        "Siti Aminah",
        contact.uuid,
        "+6281234567890",
    )
    clients.remove_contact(vault, contact.id)
    assert clients.list_contacts(vault, client_id) == ()


def test_a_contact_needs_a_name(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        clients.save_contact(vault, _guardian(a_client(vault), name=" "))
    assert caught.value.text is texts.NAME_NEEDED


def test_status_changes(vault: OpenVault) -> None:
    client_id = a_client(vault)
    clients.set_status(vault, client_id, ClientStatus.PAUSED)
    assert clients.get_client(vault, client_id).status is ClientStatus.PAUSED


def test_opening_a_service_makes_a_waiting_client_active(vault: OpenVault) -> None:
    client_id = a_client(vault, status=ClientStatus.WAITING)
    an_episode(vault, client_id)
    assert clients.get_client(vault, client_id).status is ClientStatus.ACTIVE
    assert len(list_episodes(vault, client_id)) == 1

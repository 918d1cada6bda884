# SPDX-License-Identifier: Apache-2.0
"""First calls."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.client import ClientStatus, EnquiryStatus
from desktop.domain.problems import Problem
from desktop.domain.problems import care as texts
from desktop.services import enquiries
from desktop.services.clients import get_client, list_clients
from desktop.services.vault import OpenVault


def test_a_name_is_enough(vault: OpenVault) -> None:
    enquiries.create_enquiry(vault, "Bu Rina")
    (enquiry,) = enquiries.list_enquiries(vault)
    assert (enquiry.name, enquiry.status) == ("Bu Rina", EnquiryStatus.NEW)


def test_no_name_is_refused(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        enquiries.create_enquiry(vault, " ", phone_typed="0812345678")
    assert caught.value.text is texts.NAME_NEEDED


def test_an_enquiry_becomes_a_client(vault: OpenVault) -> None:
    enquiry, _ = enquiries.create_enquiry(
        vault, "Rina", phone_typed="0812 3456 7890", concern="sulit tidur"
    )
    client_id, _ = enquiries.turn_into_client(vault, enquiry)
    client = get_client(vault, client_id)
    assert (client.full_name, client.phone, client.note, client.status) == (
        "Rina",
        "+6281234567890",
        "sulit tidur",
        ClientStatus.WAITING,
    )


def test_it_then_leaves_the_list(vault: OpenVault) -> None:
    enquiry, _ = enquiries.create_enquiry(vault, "Rina")
    client_id, _ = enquiries.turn_into_client(vault, enquiry)
    assert enquiries.list_enquiries(vault) == ()
    (kept,) = enquiries.list_enquiries(vault, everything=True)
    assert kept.client_id == client_id


def test_it_becomes_a_client_once(vault: OpenVault) -> None:
    enquiry, _ = enquiries.create_enquiry(vault, "Rina")
    enquiries.turn_into_client(vault, enquiry)
    with pytest.raises(Problem) as caught:
        enquiries.turn_into_client(vault, enquiry)
    assert caught.value.text is texts.ENQUIRY_IS_CLIENT
    assert len(list_clients(vault)) == 1


def test_a_declined_one_leaves_the_list(vault: OpenVault) -> None:
    enquiries.create_enquiry(vault, "Rina")
    (enquiry,) = enquiries.list_enquiries(vault)
    enquiries.update_enquiry(vault, replace(enquiry, status=EnquiryStatus.DECLINED))
    assert enquiries.list_enquiries(vault) == ()

# SPDX-License-Identifier: Apache-2.0
"""500 clients written as CSV and XLSX come back as they are."""

from __future__ import annotations

import random
from datetime import date, timedelta
from enum import Enum
from functools import cache

import pytest

from desktop.domain.client import ClientDraft, ClientStatus, FormOfAddress, Sex
from desktop.domain.client_import import ClientField, ClientMapping
from desktop.exchange.csv_table import Cell, csv_write
from desktop.services.client_imports import ClientFile, import_clients, open_list, plan_clients
from desktop.services.clients import draft_of, find_by_code
from desktop.services.vault import OpenVault
from tests.support.books import a_book

MANY = 500
FIELDS = tuple(ClientField)[:20]
_TEXTS = ("", "", "guru", "Jl. Melati 1, RT 02/03", "=cmd()", "-", "S1 Psikologi", "ibu “rumah”; a")
_FIRST = ("Ayu", "Budi", "Cici", "Dewi", "Éka", "Fajar", "Gita", "O'Hara", "Nur’aini", "Siti")


@cache
def people() -> tuple[ClientDraft, ...]:
    """Made up, but the same each time; no two with one phone, number or name."""
    chance = random.Random(7)
    return tuple(_person(chance, number) for number in range(MANY))


def _person(chance: random.Random, number: int) -> ClientDraft:
    def text() -> str:
        found = chance.choice(_TEXTS)
        return "" if found == "-" else found

    return ClientDraft(
        full_name=f"{chance.choice(_FIRST)} {_word(number)}",
        code=f"{number:04d}",
        nickname=chance.choice(("", *_FIRST)),
        form_of_address=chance.choice((None, *FormOfAddress)),
        birth_date=chance.choice((None, date(1950, 1, 1) + timedelta(days=37 * number))),
        sex=chance.choice((None, *Sex)),
        marital_status=text(),
        education=text(),
        occupation=text(),
        religion=text(),
        address=chance.choice(("", "Jl. Mawar 2\nBandung")),
        nik=f"{3201000000000000 + number * 10 + 1}",
        bpjs=f"{number:013d}",
        phone=f"+62812{number:07d}",
        email=f"a{number}@example.org",
        contact_preference=text(),
        referral_source=text(),
        status=chance.choice(tuple(ClientStatus)),
        note=chance.choice(("", "satu\ndua", "+ tiga")),
    )


def _word(number: int) -> str:
    letters = "abcdefghij"
    return "".join(letters[int(figure)] * 2 for figure in f"{number:03d}").capitalize()


def _cell(draft: ClientDraft, field: ClientField) -> Cell:
    value = getattr(draft, field.value)
    return str(value.value) if isinstance(value, Enum) else value


def _rows() -> list[list[Cell]]:
    return [[_cell(draft, field) for field in FIELDS] for draft in people()]


def _headings() -> list[str]:
    return [field.value for field in FIELDS]


def _csv() -> bytes:
    return csv_write(_headings(), _rows(), delimiter=";")


def _xlsx() -> bytes:
    return a_book([_headings(), *_rows()], as_text=True)


def _imported(vault: OpenVault, file: ClientFile) -> list[ClientDraft]:
    found = plan_clients(vault, file, ClientMapping(FIELDS))
    assert found.problems == ()
    import_clients(vault, found)
    clients = [find_by_code(vault, draft.code) for draft in people()]
    return [draft_of(client) for client in clients if client is not None]


@pytest.mark.parametrize("data", [_csv(), _xlsx()], ids=["csv", "xlsx"])
def test_round_trip(vault: OpenVault, data: bytes) -> None:
    assert _imported(vault, open_list(data)) == list(people())


def test_all_headings_of_the_program_itself_are_guessed(vault: OpenVault) -> None:
    found = plan_clients(vault, open_list(_csv()))
    assert found.mapping.fields == FIELDS

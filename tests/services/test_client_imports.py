# SPDX-License-Identifier: Apache-2.0
"""Importing a list of clients."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.problems import Problem
from desktop.domain.problems.outcomes import IMPORT_EMPTY, IMPORT_HAS_ERRORS, IMPORT_NO_NAMES
from desktop.services.client_imports import import_clients, preview_clients
from desktop.services.clients import count_clients, find_by_code, list_clients
from desktop.services.imports import undo_import
from desktop.services.vault import OpenVault

TABLE = (
    b"Kode;Nama lengkap;No. HP;Tanggal lahir\n"
    b"A-1;Ayu Lestari;0812-3456-7890;22/11/1996\n"
    b";Sukarno;;\n"
)
WRONG = TABLE + b"A-3;;;\nA-4;Budi;x;\nA-5;Cici;;32/1/2000\nA-6;Dedi;;1/1/2999\nA-7;Eka\n"


def test_clients_are_made_as_they_stand(vault: OpenVault) -> None:
    import_clients(vault, preview_clients(vault, TABLE))
    client = find_by_code(vault, "A-1")
    assert client is not None
    assert (client.full_name, client.phone) == ("Ayu Lestari", "+6281234567890")
    assert client.birth_date == date(1996, 11, 22)
    assert [line.code for line in list_clients(vault)] == ["A-1", "K-2026-001"]


def test_every_wrong_row_is_listed_and_nothing_written(vault: OpenVault) -> None:
    found = preview_clients(vault, WRONG)
    assert [row.line for row in found.problems] == [4, 5, 6, 7, 8]
    with pytest.raises(Problem) as caught:
        import_clients(vault, found)
    assert caught.value.text is IMPORT_HAS_ERRORS
    assert list_clients(vault) == ()
    assert len(import_clients(vault, found, leave_out_problems=True).clients) == 2


def test_known_codes_are_left_alone(vault: OpenVault) -> None:
    data = TABLE.splitlines(keepends=True)[0] + b"a-1;Other;;\nA-1;Again;;\nA-2;New;;\n"
    import_clients(vault, preview_clients(vault, TABLE))
    found = preview_clients(vault, data)
    assert ([draft.full_name for draft in found.drafts], found.known) == (["New"], 2)


def test_a_table_without_names_is_refused(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        preview_clients(vault, b"kode,telepon\nA-1,0812\n")
    assert caught.value.text is IMPORT_NO_NAMES
    with pytest.raises(Problem) as caught:
        import_clients(vault, preview_clients(vault, b"kode,nama\n"))
    assert caught.value.text is IMPORT_EMPTY


def test_undo(vault: OpenVault) -> None:
    undo_import(vault, import_clients(vault, preview_clients(vault, TABLE)).batch)
    assert sum(count_clients(vault).values()) == 0

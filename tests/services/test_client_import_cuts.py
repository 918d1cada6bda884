# SPDX-License-Identifier: Apache-2.0
"""An import of clients that was cut off: at the next opening it has never been."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.client import ClientDraft
from desktop.domain.client_import import Wrong
from desktop.services import staged
from desktop.services.client_imports import import_clients, open_list, plan_clients, undo_clients
from desktop.services.clients import create_client, get_client, list_clients
from desktop.services.vault import OpenVault
from tests.services.vaults import a_vault, opened

TABLE = b"Kode;Nama;Agama;Tag;Kontak darurat\nA-1;Ayu;Hindu;baru;Rina\n;Budi;;x;Rudi\n;Cici;;;\n"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[OpenVault]:
    """A vault with its key file, so that a copy of the folder opens."""
    vault = a_vault(tmp_path / "vault")
    yield vault
    vault.close()


@pytest.fixture(autouse=True)
def _one_step_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staged, "STEPS_AT_ONCE", 1)


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_after_a_kill_nothing_is_left(vault: OpenVault, tmp_path: Path, at: int) -> None:
    client, _ = create_client(vault, ClientDraft(full_name="Ayu", code="A-1"))
    before, looks = get_client(vault, client), iter(range(100))

    def copied(share: float, stage: str) -> None:
        del share, stage
        if next(looks) == at:
            shutil.copytree(vault.folder, tmp_path / "killed")

    import_clients(vault, plan_clients(vault, open_list(TABLE)), {}, Wrong.STOP, copied)
    assert get_client(vault, client) != before
    again = opened(tmp_path / "killed")
    assert get_client(again, client) == before
    assert len(list_clients(again)) == 1
    again.close()


def test_undo_works_after_a_restart(vault: OpenVault, tmp_path: Path) -> None:
    client, _ = create_client(vault, ClientDraft(full_name="Ayu", code="A-1"))
    before = get_client(vault, client)
    done = import_clients(vault, plan_clients(vault, open_list(TABLE)))
    shutil.copytree(vault.folder, tmp_path / "later")
    again = opened(tmp_path / "later")
    undo_clients(again, done.batch)
    assert get_client(again, client) == before
    assert len(list_clients(again)) == 1
    again.close()

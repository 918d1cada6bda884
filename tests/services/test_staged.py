# SPDX-License-Identifier: Apache-2.0
"""Writes in parts: short holds, all or nothing whatever happens in between."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop.db.audit import verify_audit
from desktop.db.binding import Connection
from desktop.db.staged import OF_CLIENT
from desktop.domain.client import ClientDraft
from desktop.domain.episode import EpisodeDraft, Service
from desktop.domain.problems import Problem
from desktop.domain.problems import outcomes as texts
from desktop.domain.progress import Stopped, silent
from desktop.services import staged
from desktop.services.clients import create_client, list_clients
from desktop.services.episodes import open_episode
from desktop.services.staged import Step, Wrote, take_out, write_staged
from desktop.services.transcripts import attach_transcript, list_documents
from desktop.services.vault import OpenVault
from tests.services.vaults import a_vault, opened
from tests.support.builders import a_client, a_session
from tests.support.records import records

_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
LONG = "Kata demi kata.\n" * 60_000


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[OpenVault]:
    """A vault with its key file, so that a copy of the folder opens."""
    vault = a_vault(tmp_path / "vault")
    yield vault
    vault.close()


@pytest.fixture(autouse=True)
def _one_step_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staged, "STEPS_AT_ONCE", 1)
    monkeypatch.setattr(staged, "WORK_SECONDS", 0.0)


def make(vault: OpenVault, name: str, conn: Connection) -> list[Wrote]:
    """One client with an episode."""
    del conn
    client, _ = create_client(vault, ClientDraft(full_name=name))
    draft = EpisodeDraft(Service.COUNSELLING, vault.clock.today())
    return [("client", client), ("episode", open_episode(vault, client, draft)[0])]


def five(vault: OpenVault) -> list[Step]:
    """Five clients to make."""
    return [partial(make, vault, f"Klien {number}") for number in range(5)]


def nothing_more(conn: Connection, batch: str) -> None:
    """A last part that only says that it is whole."""


def copied_in(vault: OpenVault, target: Path, conn: Connection) -> list[Wrote]:
    """A step that changes nothing: what a kill would leave now is copied away."""
    del conn
    shutil.copytree(vault.folder, target)
    return []


def names(vault: OpenVault) -> list[str]:
    """Every client on the list."""
    return [line.name for line in list_clients(vault)]


def test_everything_is_there_at_the_end(vault: OpenVault) -> None:
    write_staged(vault.store, "import.clients", five(vault), nothing_more)
    assert len(names(vault)) == 5
    assert "desk_state" not in records(vault)


def test_each_part_is_a_transaction_of_its_own(vault: OpenVault) -> None:
    before = vault.store.state.generation
    write_staged(vault.store, "import.clients", five(vault), nothing_more)
    assert vault.store.state.generation == before + 6


def test_a_failing_step_leaves_nothing(vault: OpenVault) -> None:
    def fail(conn: Connection) -> list[Wrote]:
        raise Problem(texts.IMPORT_EMPTY)

    before = records(vault)
    with pytest.raises(Problem) as caught:
        write_staged(vault.store, "import.clients", [*five(vault), fail], nothing_more)
    assert caught.value.text is texts.IMPORT_EMPTY
    assert records(vault) == before


def test_a_failing_last_part_leaves_nothing(vault: OpenVault) -> None:
    def fail(conn: Connection, batch: str) -> None:
        raise ValueError(batch)

    before = records(vault)
    with pytest.raises(ValueError, match="-"):
        write_staged(vault.store, "import.clients", five(vault), fail)
    assert records(vault) == before


@pytest.mark.parametrize("part", [0, 1, 3, 5])
def test_what_a_kill_cuts_off_is_taken_out_at_opening(
    vault: OpenVault, tmp_path: Path, part: int
) -> None:
    before = records(vault)
    steps = five(vault)
    steps.insert(part, partial(copied_in, vault, tmp_path / "killed"))
    write_staged(vault.store, "import.clients", steps, nothing_more)
    again = opened(tmp_path / "killed")
    assert (records(again), again.warnings) == (before, ())
    assert verify_audit(again.store) is None
    again.close()


def test_a_kept_batch_is_undone_after_a_restart(vault: OpenVault, tmp_path: Path) -> None:
    before = records(vault)
    batch = write_staged(vault.store, "import.clients", five(vault), nothing_more, keep=True)
    shutil.copytree(vault.folder, tmp_path / "later")
    again = opened(tmp_path / "later")
    take_out(again.store, batch)
    assert records(again) == before
    again.close()


def test_undoing_goes_on_after_a_kill(
    vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = records(vault)
    batch = write_staged(vault.store, "import.clients", five(vault), nothing_more, keep=True)
    pauses = iter(range(3, -1, -1))

    def killed(seconds: float) -> None:
        if not next(pauses, 1):
            shutil.copytree(vault.folder, tmp_path / "killed")

    monkeypatch.setattr("desktop.services.staged.time.sleep", killed)
    take_out(vault.store, batch)
    again = opened(tmp_path / "killed")
    assert records(again) == before
    again.close()


def test_everything_that_goes_with_a_client_counts_as_work(vault: OpenVault) -> None:
    with vault.store.reading() as conn:
        tables = [name for (name,) in conn.execute(_TABLES).fetchall()]
        going = {name for name in tables if _goes_with_a_client(conn, name)}
    assert going - {"note"} <= set(OF_CLIENT)  # a note goes with its session


def _goes_with_a_client(conn: Connection, table: str) -> bool:
    """Whether rows of a table are named by a uuid and are deleted with their client."""
    columns = {row[1] for row in conn.execute(f"PRAGMA table_info({table})").fetchall()}
    keys = conn.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    return "uuid" in columns and any(key[2] == "client" and key[6] == "CASCADE" for key in keys)


def test_undo_works_once(vault: OpenVault) -> None:
    batch = write_staged(vault.store, "import.clients", five(vault), nothing_more, keep=True)
    take_out(vault.store, batch)
    with pytest.raises(Problem) as caught:
        take_out(vault.store, batch)
    assert caught.value.text is texts.IMPORT_UNKNOWN


def test_somebody_elses_work_survives_a_cancel(vault: OpenVault) -> None:
    steps = five(vault)

    def cancelled() -> bool:
        clients = list_clients(vault)
        if len(clients) == 3:
            a_session(vault, clients[1].id)
            return True
        return False

    with pytest.raises(Stopped):
        write_staged(vault.store, "import.clients", steps, nothing_more, cancelled=cancelled)
    assert names(vault) == ["Klien 1"]
    assert vault.store.state.counts()["episode"] == 1


def test_an_id_given_anew_is_not_taken_for_the_old_one(vault: OpenVault) -> None:
    batch = write_staged(vault.store, "import.clients", five(vault), nothing_more, keep=True)
    with vault.store.writing() as conn:
        conn.execute("DELETE FROM client WHERE id = (SELECT max(id) FROM client)")
    a_client(vault, "Orang lain")
    take_out(vault.store, batch)
    assert names(vault) == ["Orang lain"]


def test_nobody_sees_half_a_transcript(vault: OpenVault) -> None:
    client = a_client(vault)
    session = a_session(vault, client)
    seen: list[int] = []

    def look(share: float, stage: str) -> None:
        seen.append(len(list_documents(vault, client)))

    attach_transcript(vault, session, "t", LONG, look)
    assert (set(seen), len(list_documents(vault, client))) == ({0}, 1)


def test_a_cancelled_transcript_leaves_nothing(vault: OpenVault) -> None:
    session = a_session(vault)
    before = records(vault)
    looks = iter([False] * 20)
    with pytest.raises(Stopped):
        attach_transcript(vault, session, "t", LONG, silent, lambda: next(looks, True))
    assert records(vault) == before

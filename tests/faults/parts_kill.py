# SPDX-License-Identifier: Apache-2.0
"""kill -9 amid writes in parts: an import, its undo and a transcript are there whole or not at all.

Acts have names made of the kill's number and a count, so that the vault is used again and again.
"""

from __future__ import annotations

import random
import tempfile
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from itertools import count
from pathlib import Path

from desktop.db import staged
from desktop.db.store import open_store
from desktop.domain.imports import TimePoints
from desktop.domain.problems import Problem
from desktop.services.administrations import list_administrations
from desktop.services.clients import list_clients
from desktop.services.imports import import_scores, preview_scores, undo_import
from desktop.services.transcripts import attach_transcript, document_page_text, list_documents
from desktop.services.vault import OpenVault
from desktop.services.vault_keys import unlock_keys
from tests.db.cheap_keys import PASSPHRASE
from tests.faults.kill import Tell, killed
from tests.faults.report import Report
from tests.faults.writing import Acknowledged, opened, what_is_wrong
from tests.services.vaults import CLOCK, a_closed_vault
from tests.support.builders import a_client, a_session

_KILLS_PER_VAULT = 10
_LONGEST_SECONDS = 1.0
_CLIENTS, _TIMES = 8, 4
_START = TimePoints(date(2024, 1, 8), 28)
_TEXT = "Terapis bertanya, klien menjawab, baris demi baris.\n" * 12_000


def run(number: int, seed: int) -> Report:
    """Kill `number` processes."""
    bad: list[str] = []
    acts = cut = 0
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as parent:
        for kill in range(number):
            if kill % _KILLS_PER_VAULT == 0:
                folder = a_closed_vault(Path(parent) / str(kill))
                told = _Told()
            lines = killed(partial(_work, folder, kill), rng.uniform(0, _LONGEST_SECONDS))
            acts += len(lines)
            told.add(lines)
            cut += _has_unfinished(folder)
            wrong = _wrong(folder, told) or what_is_wrong(folder, Acknowledged())
            bad += [f"kill {kill}: {wrong}"] if wrong else []
    figures = {"kills": number, "acknowledged": acts, "cut off": cut, "failed": len(bad)}
    return Report("parts", figures, tuple(bad))


@dataclass(slots=True)
class _Told:
    """What the program said of each import (by its name) and of each transcript."""

    imported: set[str] = field(default_factory=set)
    undoing: set[str] = field(default_factory=set)
    undone: set[str] = field(default_factory=set)
    attached: set[str] = field(default_factory=set)

    def add(self, lines: list[str]) -> None:
        """Take in whole lines."""
        for line in lines:
            act, name = line.split(" ")
            if act != "begun":
                getattr(self, act).add(name)


def _work(folder: Path, kill: int, tell: Tell) -> None:
    vault = opened(folder)
    at = vault.clock.now() - timedelta(hours=1)
    session = a_session(vault, a_client(vault, f"Klien {kill}"), at)
    tell("begun 0\n")
    for turn in count():
        name = f"{kill}-{turn}"
        batch = _import(vault, name)
        tell(f"imported {name}\n")
        attach_transcript(vault, session, name, _TEXT)
        tell(f"attached {name}\n")
        if turn % 2 == 0:
            tell(f"undoing {name}\n")
            undo_import(vault, batch)
            tell(f"undone {name}\n")


def _import(vault: OpenVault, name: str) -> str:
    lines = [
        f"R{name}-{client},30,Male,{time},{20 - time},{15 - time}"
        for client in range(_CLIENTS)
        for time in range(1, _TIMES + 1)
    ]
    data = "\n".join(("id,age,sex,time,bdi,phq9", *lines, "")).encode()
    plan = preview_scores(vault, data, time_points=_START).plan
    if plan is None:
        raise RuntimeError("the table was not understood")
    return import_scores(vault, plan).batch


def _has_unfinished(folder: Path) -> bool:
    """Whether the kill came amid a write in parts: seen before an opening takes it out."""
    store = open_store(folder, unlock_keys(folder, PASSPHRASE).data_key, CLOCK)
    with store.reading() as conn:
        found = bool(staged.unfinished(conn))
    store.close()
    return found


def _wrong(folder: Path, told: _Told) -> str:
    """What is there in part, or not there although it was called done."""
    vault = opened(folder)
    try:
        found = _found(vault)
        halves = [name for name, whole in found.items() if not whole]
        missing = told.attached - _texts(vault)
        missing |= told.imported - told.undoing - found.keys()
        left = told.undone & found.keys()
        with vault.store.reading() as conn:
            unfinished = staged.unfinished(conn)
    except Problem as problem:
        return f"damaged: {problem.text.code}"
    finally:
        vault.close()
    wrong = {"half": halves, "missing": missing, "left": left, "unfinished": unfinished}
    return ", ".join(f"{what} {sorted(map(str, names))}" for what, names in wrong.items() if names)


def _found(vault: OpenVault) -> dict[str, bool]:
    """Each import of which anything is there, and whether all of it is."""
    clients: dict[str, list[bool]] = {}
    page = list_clients(vault)
    while page:
        for line in page:
            if line.code.startswith("R"):
                whole = len(list_administrations(vault, line.id)) == _TIMES * 2
                clients.setdefault(line.code[1:].rpartition("-")[0], []).append(whole)
        page = list_clients(vault, after=(page[-1].name, page[-1].id))
    return {name: len(those) == _CLIENTS and all(those) for name, those in clients.items()}


def _texts(vault: OpenVault) -> set[str]:
    """The transcripts that can be read whole; any other that is shown is a Problem."""
    titles = set()
    for line in list_clients(vault, text="Klien "):
        for document in list_documents(vault, line.id):
            pages = (document_page_text(vault, document.id, at) for at in range(document.pages))
            if "".join(pages) != _TEXT:
                return set()
            titles.add(document.title)
    return titles

# SPDX-License-Identifier: Apache-2.0
"""What a therapist does in the vault, each act once: for measuring how long it holds the lock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import product

from bench.search import as_typed
from desktop.domain.administration import AdministrationDraft
from desktop.domain.client import ClientDraft
from desktop.domain.episode import EpisodeDraft, Service
from desktop.domain.ids import ClientId, MeasureId, NoteId, SessionId
from desktop.domain.imports import TimePoints
from desktop.domain.session import SessionDraft
from desktop.services.administrations import record
from desktop.services.client_imports import import_clients, open_list, plan_clients
from desktop.services.clients import count_clients, create_client, list_clients
from desktop.services.episodes import open_episode
from desktop.services.imports import import_scores, preview_scores, undo_import
from desktop.services.notes import leave_note, open_note, save_draft
from desktop.services.search import search_notes
from desktop.services.sessions import new_session
from desktop.services.signing import sign_note
from desktop.services.today import today
from desktop.services.transcripts import attach_transcript
from desktop.services.vault import OpenVault

Act = Callable[[], object]

SAVES = 300
_LINE = "Klien bercerita tentang minggu ini: tidur, kerja, keluarga dan yang ia cemaskan.\n"
_TRANSCRIPT = _LINE * (11_000_000 // len(_LINE))
_START = TimePoints(date(2024, 1, 8), 28)
_TABLE_CLIENTS, _TIMES, _LISTED = 43, 4, 300


class Acts:
    """Acts in an open vault, in an order in which each finds what it needs."""

    def __init__(self, vault: OpenVault) -> None:
        self.vault = vault
        self.client, self.session, self.note = ClientId(0), SessionId(0), NoteId(0)
        self._batches: list[str] = []

    def all(self) -> dict[str, Act]:
        """By name; what an act only needs beforehand is no part of it."""
        vault = self.vault
        return {
            "create a client": self._create,
            "open an episode": self._open_episode,
            "begin a session": self._begin,
            f"{SAVES} draft saves": self._save,
            "leave a note": lambda: leave_note(vault, self.note),
            "sign a note": lambda: sign_note(vault, self.note),
            "record a questionnaire": self._record,
            "attach an 11-MB transcript": self._attach,
            "import 43 clients with 516 scores": self._import_scores,
            "undo that import": self._undo,
            "import a list of 300 clients": self._import_clients,
            "undo that list": self._undo,
            "search as one types": self._search,
            "Today": lambda: today(vault),
            "the list of clients, page by page": self._list,
        }

    def _create(self) -> None:
        self.client, _ = create_client(self.vault, ClientDraft(full_name="Sekar Wulandari"))

    def _open_episode(self) -> None:
        draft = EpisodeDraft(Service.COUNSELLING, self.vault.clock.today())
        open_episode(self.vault, self.client, draft)

    def _begin(self) -> None:
        clock = self.vault.clock
        draft = SessionDraft(clock.now() - timedelta(hours=1), clock.zone_name())
        self.session, _ = new_session(self.vault, self.client, draft)
        self.note = open_note(self.vault, self.session).id

    def _save(self) -> None:
        for number in range(SAVES):
            save_draft(self.vault, self.note, _LINE * 25 + str(number))

    def _record(self) -> None:
        answers = (1, 2, 1, 0, 2, 1, 1, 0, 0)
        draft = AdministrationDraft(MeasureId("phq-9"), self.vault.clock.today(), answers)
        record(self.vault, self.client, draft)

    def _attach(self) -> None:
        attach_transcript(self.vault, self.session, "Rekaman", _TRANSCRIPT)

    def _import_scores(self) -> None:
        plan = preview_scores(self.vault, _scores(), time_points=_START).plan
        assert plan is not None
        self._batches.append(import_scores(self.vault, plan).batch)

    def _import_clients(self) -> None:
        names = (f"L{number:04d},Klien {number},08120000{number:04d}" for number in range(_LISTED))
        data = "\n".join(("kode,nama,telepon", *names, "")).encode()
        plan = plan_clients(self.vault, open_list(data))
        self._batches.append(import_clients(self.vault, plan).batch)

    def _undo(self) -> None:
        undo_import(self.vault, self._batches.pop())

    def _search(self) -> None:
        for text in as_typed():
            search_notes(self.vault, text)

    def _list(self) -> None:
        count_clients(self.vault)
        page = list_clients(self.vault)
        while page:
            page = list_clients(self.vault, after=(page[-1].name, page[-1].id))


def _scores() -> bytes:
    """As many clients, times and totals as the published table that imports are tried with."""
    rows = product(range(1, _TABLE_CLIENTS + 1), range(1, _TIMES + 1))
    lines = (
        f"S{client:02d},54,Male,{time},{33 - time},{20 - time},{15 - time}" for client, time in rows
    )
    return "\n".join(("id,age,sex,time,bdi,phq9,gad7", *lines, "")).encode()

# SPDX-License-Identifier: Apache-2.0
"""Importing scores from a table: looked at first, written whole or not at all, and undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from uuid import uuid4

from desktop.db import administrations as forms_db
from desktop.db import clients as clients_db
from desktop.db import imports as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.administration import Administration, AnswerSource
from desktop.domain.changed import Changed
from desktop.domain.client import Client, ClientDraft
from desktop.domain.episode import EpisodeDraft, Service
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, untranslated
from desktop.domain.ids import AdministrationId, ClientId, EpisodeId
from desktop.domain.import_result import ImportResult, ImportWords, ScorePreview, import_words
from desktop.domain.imports import PlannedClient, PlannedScore, ScoreMapping, ScorePlan, TimePoints
from desktop.domain.measures.scoring import score_total
from desktop.domain.problems import Problem
from desktop.domain.problems.outcomes import (
    IMPORT_EMPTY,
    IMPORT_HAS_ERRORS,
)
from desktop.domain.problems.trash import CODE_IN_TRASH
from desktop.domain.progress import DONE, Cancelled, Progress, never, silent
from desktop.exchange.csv_guess import guess_mapping
from desktop.exchange.csv_scores import plan_scores
from desktop.exchange.csv_table import read_table
from desktop.services.clients import create_client
from desktop.services.episodes import open_episode
from desktop.services.measure_library import measure_library
from desktop.services.staged import Step, Wrote, take_out, write_staged
from desktop.services.vault import OpenVault

SAMPLE_ROWS = 20
WRITING = QT_TRANSLATE_NOOP("Progress", "Writing the scores")
_ENGLISH = import_words(untranslated, Language.ENGLISH)


def preview_scores(
    vault: OpenVault,
    data: bytes,
    mapping: ScoreMapping | None = None,
    time_points: TimePoints | None = None,
) -> ScorePreview:
    """What the table holds and what importing it would do; nothing is written.

    Without `mapping` the columns are guessed from their headings.
    """
    table, library = read_table(data), measure_library()
    chosen = mapping or guess_mapping(table, library).mapping()
    sample = tuple(row.cells for row in table.rows[:SAMPLE_ROWS])
    needs_start = chosen is not None and chosen.date is None and time_points is None
    if chosen is None or needs_start or not chosen.scores:
        return ScorePreview(table.headings, sample, chosen, needs_start, None)
    plan = plan_scores(table, chosen, library, time_points, vault.clock.today())
    new, known, differing = _compared(vault, plan)
    return ScorePreview(table.headings, sample, chosen, False, plan, new, known, differing)


def _compared(vault: OpenVault, plan: ScorePlan) -> tuple[int, int, int]:
    """How many clients are new, how many scores are known, how many of these differ."""
    new = known = differing = 0
    for client, scores in _by_client(plan):
        with vault.store.reading("import.preview") as conn:
            found = _client_of(conn, client.code)
            there = db.scores_there(conn, found.id) if found else {}
        new += found is None
        totals = [(there[key], one.total) for one in scores if (key := _key(one)) in there]
        known += len(totals)
        differing += sum(kept != total for kept, total in totals)
    return new, known, differing


def _client_of(conn: Connection, code: str) -> Client | None:
    """Scores are never added to a client in the trash, where nobody would see them."""
    found = clients_db.client_by_code(conn, code)
    if found is not None and found.trashed_at is not None:
        raise Problem(CODE_IN_TRASH, code=code)
    return found


def import_scores(
    vault: OpenVault,
    plan: ScorePlan,
    progress: Progress = silent,
    cancelled: Cancelled = never,
    *,
    leave_out_problems: bool = False,
    service: Service = Service.COUNSELLING,
    words: ImportWords = _ENGLISH,
) -> ImportResult:
    """Write a plan in parts, whole or not at all; clients not known yet are made, by code only.

    Scores already there are left alone. Rows with problems stop it, unless the therapist chose to
    leave them out. What others see meanwhile: see `desktop.services.staged`.
    """
    if plan.problems and not leave_out_problems:
        raise Problem(IMPORT_HAS_ERRORS, count=len(plan.problems))
    if not plan.administrations:
        raise Problem(IMPORT_EMPTY)
    writing = _Writing(vault, service, words, _digits(plan))
    steps = [step for client, scores in _by_client(plan) for step in writing.steps(client, scores)]
    batch = write_staged(
        vault.store,
        "import.scores",
        steps,
        writing.finish,
        keep=True,
        progress=progress,
        stage=WRITING,
        cancelled=cancelled,
    )
    progress(1, DONE)
    return ImportResult(
        batch,
        tuple(writing.clients),
        writing.forms,
        writing.known,
        len(plan.problems),
        Changed.CLIENTS | Changed.EPISODES | Changed.ADMINISTRATIONS,
    )


def undo_import(vault: OpenVault, batch: str) -> Changed:
    """Take out everything a batch wrote; refused once somebody works with one of its clients."""
    take_out(vault.store, batch)
    return Changed.CLIENTS | Changed.EPISODES | Changed.ADMINISTRATIONS


def _by_client(plan: ScorePlan) -> Iterable[tuple[PlannedClient, list[PlannedScore]]]:
    scores: dict[str, list[PlannedScore]] = {client.code: [] for client in plan.clients}
    for score in plan.administrations:
        scores[score.client_code].append(score)
    return [(client, scores[client.code]) for client in plan.clients]


def _digits(plan: ScorePlan) -> int:
    return max((len(one.code) for one in plan.clients if one.code.isdecimal()), default=0)


def _key(score: PlannedScore) -> db.Score:
    return score.filled_on.isoformat(), score.time_point, score.measure_id


@dataclass(slots=True)
class _Client:
    """The client whose scores are written next."""

    id: ClientId
    episode: EpisodeId | None
    there: dict[db.Score, float | None]


@dataclass(slots=True)
class _Writing:
    """One import, in steps: a client, then each of its scores."""

    vault: OpenVault
    service: Service
    words: ImportWords
    digits: int
    clients: list[ClientId] = field(default_factory=list)
    forms: int = 0
    known: int = 0

    def steps(self, planned: PlannedClient, scores: list[PlannedScore]) -> Iterator[Step]:
        """Find or make the client, then write what it does not have yet."""
        owner: list[_Client] = []
        yield partial(self._take_client, owner, planned, scores)
        for score in scores:
            yield partial(self._take_score, owner, score)

    def finish(self, conn: Connection, batch: str) -> None:
        """With the last part: the trail tells how much it was."""
        counts: dict[str, str | int] = {
            "clients": len(self.clients),
            "administrations": self.forms,
        }
        append_audit(conn, self.vault.clock, "import.scores", "import", batch, counts)

    def _take_client(
        self,
        owner: list[_Client],
        planned: PlannedClient,
        scores: list[PlannedScore],
        conn: Connection,
    ) -> list[Wrote]:
        found = _client_of(conn, planned.code)
        if found is not None:
            episode = forms_db.open_episode(conn, found.id)
            owner.append(_Client(found.id, episode, db.scores_there(conn, found.id)))
            return []
        first = min((one.filled_on for one in scores), default=self.vault.clock.today())
        draft = ClientDraft(
            alias=self.words.alias_of(planned.code, self.digits),
            code=planned.code,
            sex=planned.sex,
            note=self.words.age_note(planned.age, first),
        )
        client, _ = create_client(self.vault, draft)
        episode, _ = open_episode(self.vault, client, EpisodeDraft(self.service, first))
        self.clients.append(client)
        owner.append(_Client(client, episode, {}))
        return [("client", client), ("episode", episode)]

    def _take_score(
        self, owner: list[_Client], score: PlannedScore, conn: Connection
    ) -> list[Wrote]:
        client = owner[0]
        if _key(score) in client.there:
            self.known += 1
            return []
        form = forms_db.insert(conn, self._form(client.id, client.episode, score))
        self.forms += 1
        return [("administration", form)]

    def _form(
        self, client: ClientId, episode: EpisodeId | None, score: PlannedScore
    ) -> Administration:
        measure = measure_library().get(score.measure_id)
        return Administration(
            id=AdministrationId(0),
            uuid=str(uuid4()),
            client_id=client,
            episode_id=episode,
            session_id=None,
            measure_id=score.measure_id,
            measure_version=measure.version,
            filled_on=score.filled_on,
            time_point=score.time_point,
            informant=measure.informant,
            source=AnswerSource.IMPORTED,
            answers=(),
            total=float(score.total),
            complete=True,
            risk=score_total(measure, score.total).risk,
            historic=True,
            note="",
            created_at=self.vault.clock.now(),
            trashed_at=None,
        )

# SPDX-License-Identifier: Apache-2.0
"""Everything a demonstration will hold, before it is written; the same for the same seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain import demo_words as words
from desktop.domain.client import Client, ClientDraft, Contact, Enquiry
from desktop.domain.demo_tasks import DemoTask
from desktop.domain.episode import Episode, EpisodeDraft, Stage, stages_of
from desktop.domain.goal import Goal, GoalCategory, GoalRating, GoalStatus
from desktop.domain.ids import (
    AppointmentId,
    ClientId,
    EpisodeId,
    GoalId,
    GoalRatingId,
    MeasureId,
    MeasureScheduleId,
    StageId,
    TaskId,
)
from desktop.domain.measure_schedule import MeasureSchedule
from desktop.domain.risk import RiskCheckState
from desktop.domain.session import Appointment, AppointmentStatus, Attendance, Modality
from desktop.domain.task import Task
from desktop.system.clock import Clock

ITEMS = {MeasureId("phq-9"): (9, 3), MeasureId("gad-7"): (7, 3), MeasureId("who-5"): (5, 5)}
"""Items and highest answer of the measures used here."""
Answers = tuple[int, ...]


@dataclass(slots=True)
class PlannedSession:
    """A session to write. `body` None: no note; "?": words made up when it is written.

    `step` counts from 0 within the episode; `measures` holds (measure, answers).
    """

    client: ClientId
    episode: EpisodeId
    at: datetime
    step: int
    minutes: int = 50
    modality: Modality = Modality.IN_PERSON
    platform: str = ""
    place: str = ""
    participants: str = ""
    attendance: Attendance = Attendance.ATTENDED
    techniques: str = ""
    body: str | None = "?"
    signed: bool = True
    process: str = ""
    measures: tuple[tuple[MeasureId, Answers], ...] = ()
    check: RiskCheckState | None = None
    asynchronous: bool = False


@dataclass(slots=True)
class Plan:
    """Records of a demonstration; sessions and what hangs on them are written later, by time."""

    rng: Random
    now: datetime
    zone: str
    clients: list[Client] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    enquiries: list[Enquiry] = field(default_factory=list)
    episodes: list[Episode] = field(default_factory=list)
    stages: list[Stage] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)
    ratings: list[GoalRating] = field(default_factory=list)
    appointments: list[Appointment] = field(default_factory=list)
    sessions: list[PlannedSession] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    schedules: list[MeasureSchedule] = field(default_factory=list)

    def uuid(self) -> str:
        """A random UUID that the seed repeats."""
        return str(UUID(int=self.rng.getrandbits(128), version=4))

    def local_at(self, days: int, hour: int, minute: int = 0) -> datetime:
        """UTC of a wall-clock time `days` from today (negative: ago)."""
        zone = ZoneInfo(self.zone)
        day = self.now.astimezone(zone).date() + timedelta(days=days)
        return datetime.combine(day, time(hour, minute), zone).astimezone(UTC)

    def add_client(self, draft: ClientDraft, since: datetime) -> ClientId:
        """A client known since `since`; codes count on across the years."""
        number = ClientId(len(self.clients) + 1)
        values = asdict(draft)
        values["code"] = f"K-{since.year}-{number:03d}"
        self.clients.append(
            Client(
                id=number,
                uuid=self.uuid(),
                retention_until=None,
                created_at=since,
                updated_at=since,
                trashed_at=None,
                **values,
            )
        )
        return number

    def add_episode(self, client: ClientId, draft: EpisodeDraft, held: int) -> EpisodeId:
        """An open episode; as many stages are ticked as the sessions held make likely."""
        number = EpisodeId(len(self.episodes) + 1)
        self.episodes.append(
            Episode(
                id=number,
                uuid=self.uuid(),
                client_id=client,
                ended_on=None,
                ending=None,
                ending_note="",
                **asdict(draft),
            )
        )
        for position, kind in enumerate(stages_of(draft.service)):
            ticked = position <= held // 2 and held > 0
            on = draft.started_on + timedelta(weeks=position) if ticked else None
            stage = StageId(len(self.stages) + 1)
            self.stages.append(Stage(stage, self.uuid(), number, kind, position, on, ""))
        return number

    def add_task(self, client: ClientId | None, task: DemoTask) -> None:
        """A task, agreed a week ago."""
        today, agreed = self.today(), self.now - timedelta(days=7)
        self.tasks.append(
            Task(
                id=TaskId(len(self.tasks) + 1),
                uuid=self.uuid(),
                doer=task.doer,
                client_id=client,
                session_id=None,
                what=task.what,
                why=task.why,
                how_often=task.how_often,
                due_on=None if task.due is None else today + timedelta(days=task.due),
                done_on=None if task.done is None else today + timedelta(days=task.done),
                result=task.result,
                difficulty=task.difficulty,
                created_at=agreed,
                updated_at=agreed,
                trashed_at=None,
            )
        )

    def add_schedule(self, client: ClientId, measure: str, every: int, since: int) -> None:
        """Ask for a measure since so many days; each form written later moves its day on."""
        first = self.today() - timedelta(days=since)
        self.schedules.append(
            MeasureSchedule(
                id=MeasureScheduleId(len(self.schedules) + 1),
                uuid=self.uuid(),
                client_id=client,
                measure_id=MeasureId(measure),
                every_days=every,
                starts_on=first,
                due_on=first,
                created_at=self.now - timedelta(days=since),
            )
        )

    def today(self) -> date:
        """The local date."""
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    def add_goal(self, client: ClientId, episode: EpisodeId, kind: int, steps: int) -> None:
        """A goal from the list of words, rated `steps` times on the way to its target."""
        title, indicator, unit, low, high, baseline, target = words.GOALS[kind % len(words.GOALS)]
        started = self.episodes[episode - 1].started_on
        made = self.episode_start(episode)
        goal = GoalId(len(self.goals) + 1)
        self.goals.append(
            Goal(
                id=goal,
                uuid=self.uuid(),
                client_id=client,
                episode_id=episode,
                title=title,
                client_words=words.CLIENT_WORDS[kind % len(words.CLIENT_WORDS)],
                category=list(GoalCategory)[kind % len(GoalCategory)],
                indicator=indicator,
                unit=unit,
                scale_min=low,
                scale_max=high,
                baseline=baseline,
                target=target,
                due_on=started + timedelta(weeks=16),
                status=GoalStatus.ACTIVE,
                weight=1 + kind % 3,
                gas_minus2=words.GAS[0],
                gas_minus1=words.GAS[1],
                gas_0=words.GAS[2],
                gas_plus1=words.GAS[3],
                gas_plus2=words.GAS[4],
                position=kind,
                created_at=made,
                updated_at=made,
                trashed_at=None,
            )
        )
        for step in range(1, steps + 1):
            value = round(baseline + (target - baseline) * step / max(steps, 1))
            self._rate(goal, step, float(value), min(2, -2 + (step * 4) // (steps + 1)))

    def _rate(self, goal: GoalId, step: int, value: float, gas: int) -> None:
        episode = self.goals[goal - 1].episode_id
        on = self.episodes[episode - 1].started_on + timedelta(weeks=2 * step)
        at = self.episode_start(episode) + timedelta(weeks=2 * step)
        if at > self.now:
            return
        number = GoalRatingId(len(self.ratings) + 1)
        self.ratings.append(GoalRating(number, self.uuid(), goal, None, on, value, gas, "", at))

    def episode_start(self, episode: EpisodeId) -> datetime:
        """Nine o'clock on its first day."""
        started = self.episodes[episode - 1].started_on
        return datetime.combine(started, time(9), ZoneInfo(self.zone)).astimezone(UTC)

    def add_appointment(
        self,
        client: ClientId,
        episode: EpisodeId | None,
        at: datetime,
        modality: Modality = Modality.IN_PERSON,
        place: str = "",
        platform: str = "",
    ) -> None:
        """A planned meeting of 50 minutes."""
        self.appointments.append(
            Appointment(
                id=AppointmentId(len(self.appointments) + 1),
                uuid=self.uuid(),
                client_id=client,
                episode_id=episode,
                starts_at=at,
                zone=self.zone,
                minutes=50,
                modality=modality,
                platform=platform,
                place=place,
                status=AppointmentStatus.PLANNED,
                series="",
                note="",
            )
        )


def new_plan(seed: int, clock: Clock) -> Plan:
    """An empty plan around the clock's now."""
    return Plan(Random(seed), clock.now(), clock.zone_name())  # noqa: S311 - invented data, not keys


def spread(measure: MeasureId, total: int, *, risk: int = 0) -> Answers:
    """Answers that add up to `total`, evenly; the last PHQ-9 item, a risk item, is `risk`."""
    items, high = ITEMS[measure]
    last = (risk,) if measure == "phq-9" else ()
    count, rest = items - len(last), total - sum(last)
    if not 0 <= rest <= count * high:
        raise ValueError(total)
    return tuple(rest // count + (index < rest % count) for index in range(count)) + last


def note_text(rng: Random) -> str:
    """A SOAP note of invented sentences."""

    def some(sentences: tuple[str, ...], count: int) -> str:
        return " ".join(map(filled, rng.sample(sentences, count)))

    filled = _filler(rng)
    parts = (
        ("Subjektif", some(words.TOLD, 3)),
        ("Objektif", some(words.SEEN, 2)),
        ("Asesmen", some(words.THOUGHT, 2)),
        ("Rencana", some(words.PLANNED, 2)),
    )
    return "\n\n".join(f"## {heading}\n{text}" for heading, text in parts) + "\n"


def _filler(rng: Random) -> Callable[[str], str]:
    holes = {
        "situation": rng.choice(words.SITUATIONS),
        "feeling": rng.choice(words.FEELINGS),
        "place": rng.choice(words.PLACES),
    }
    return lambda sentence: sentence.format(**holes)

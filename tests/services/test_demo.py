# SPDX-License-Identifier: Apache-2.0
"""The demonstration: its people, its story, and that it is a sound vault."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.db.setdigest import tables
from desktop.domain.attention import AttentionKind
from desktop.domain.calendar import EntryState, monday_of
from desktop.domain.client import ClientLine, ContactRole
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import DEMO_SIZE
from desktop.domain.progress import Stopped
from desktop.domain.today import TodayState
from desktop.services.administrations import list_administrations
from desktop.services.calendar import entries_of
from desktop.services.clients import list_clients, list_contacts
from desktop.services.demo import DemoInfo, build_demo
from desktop.services.enquiries import list_enquiries, never_started, waiting_list
from desktop.services.episodes import current_episode
from desktop.services.goals import list_goals
from desktop.services.measure_schedules import schedules_of
from desktop.services.practice import get_state
from desktop.services.search import search_notes
from desktop.services.signing import verify_signatures
from desktop.services.tasks import list_tasks
from desktop.services.today import today
from desktop.services.vault import OpenVault, open_unlocked
from desktop.services.vault_keys import unlock_keys
from desktop.system.clock import FixedClock
from tests.db.cheap_keys import CHEAP
from tests.support.builders import utc

_ROWS = "SELECT * FROM"
NOON = utc(2026, 11, 23, 5)  # a Monday in Jakarta


def _build(folder: Path, clients: int = 12, sessions: int | None = None) -> DemoInfo:
    return build_demo(
        folder, clock=FixedClock(NOON), clients=clients, sessions=sessions, params=CHEAP
    )


def _opened(info: DemoInfo) -> OpenVault:
    keys = unlock_keys(info.folder, info.passphrase)
    return open_unlocked(info.folder, keys, FixedClock(NOON))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenVault]:
    """The twelve, read only."""
    opened = _opened(_build(tmp_path_factory.mktemp("demo") / "vault"))
    yield opened
    opened.close()


def _client(demo: OpenVault, name: str) -> ClientId:
    return _line(demo, name).id


def _line(demo: OpenVault, name: str) -> ClientLine:
    (line,) = list_clients(demo, text=name)
    return line


def test_it_says_that_it_is_one(demo: OpenVault) -> None:
    assert get_state(demo, "demo") == "1"


def test_twelve_clients_one_of_them_anonymous(demo: OpenVault) -> None:
    lines = list_clients(demo)
    assert (len(lines), sum(line.anonymous for line in lines)) == (12, 1)


def test_the_phq_9_falls_from_18_to_6(demo: OpenVault) -> None:
    found = list_administrations(demo, _client(demo, "Ayu"), MeasureId("phq-9"))
    assert (len(found), found[0].total, found[-1].total) == (10, 18, 6)


def test_counselling_is_at_three_of_five(demo: OpenVault) -> None:
    overview = current_episode(demo, _client(demo, "Bagas"))
    assert overview is not None
    assert (overview.sessions_held, overview.episode.planned_sessions) == (3, 5)


def test_the_child_has_a_guardian(demo: OpenVault) -> None:
    (guardian,) = list_contacts(demo, _client(demo, "Keisha"))
    assert (guardian.role, guardian.may_consent) == (ContactRole.GUARDIAN, True)


def test_one_risk_item_is_open(demo: OpenVault) -> None:
    assert [line.name for line in list_clients(demo) if line.open_risks] == ["Maria Simanjuntak"]


def test_the_day_has_every_state(demo: OpenVault) -> None:
    assert {row.state for row in today(demo).rows} == set(TodayState)


def test_tomorrow_has_appointments(demo: OpenVault) -> None:
    assert len(today(demo).tomorrow) == 3


def test_a_draft_waits_for_its_signature(demo: OpenVault) -> None:
    kinds = {item.kind for item in today(demo).attention}
    assert {AttentionKind.DRAFT_UNSIGNED, AttentionKind.RISK_OPEN} <= kinds


def test_measures_and_own_tasks_are_due(demo: OpenVault) -> None:
    counts = {item.kind: item.count for item in today(demo).attention}
    assert (counts[AttentionKind.MEASURE_DUE], counts[AttentionKind.TASK_DUE]) == (2, 2)


def test_forms_of_the_demonstration_move_what_is_asked(demo: OpenVault) -> None:
    asked = schedules_of(demo, _client(demo, "Ayu"))[MeasureId("phq-9")]
    assert asked.due_on == demo.clock.today() + timedelta(days=7)


def test_a_client_has_done_a_task(demo: OpenVault) -> None:
    done = [task for task in list_tasks(demo, _client(demo, "Ayu")) if not task.open]
    assert [task.result for task in done] == ["3 dari 7 hari", "dua kali, terasa ringan"]


def test_goals_have_levels_and_ratings(demo: OpenVault) -> None:
    goals = list_goals(demo, _client(demo, "Ayu"))
    assert all(progress.ratings and progress.goal.gas_0 for progress in goals)
    assert goals


def test_some_wait_and_one_never_started(demo: OpenVault) -> None:
    assert len(list_enquiries(demo)) == 4
    assert [one.name for one in waiting_list(demo)][:2] == ["Sekar Arum", "Joko Waluyo"]
    assert [one.name for one in never_started(demo, 90)] == ["Hesti"]


def test_the_calendar_goes_on_for_three_weeks(demo: OpenVault) -> None:
    monday = monday_of(demo.clock.today())
    weeks = [entries_of(demo, monday + timedelta(weeks=week), 7) for week in range(3)]
    assert all(len(entries) >= 6 for entries in weeks)
    assert EntryState.CANCELLED in {entry.state for entry in weeks[0]}


def test_nobody_comes_twice_at_a_time(demo: OpenVault) -> None:
    monday = monday_of(demo.clock.today())
    coming = [one for one in entries_of(demo, monday, 28) if one.state is EntryState.PLANNED]
    pairs = pairwise(coming)
    assert all(first.ends_at <= second.starts_at for first, second in pairs)


def test_notes_are_found(demo: OpenVault) -> None:
    assert search_notes(demo, "klien", limit=3).more


def test_signatures_hold(demo: OpenVault) -> None:
    assert verify_signatures(demo) == ()


def _every_row(info: DemoInfo) -> dict[str, list[object]]:
    """All tables but `meta`, whose sums are made with the vault's own random key."""
    opened = _opened(info)
    with opened.store.reading() as conn:
        rows = {
            table.name: conn.execute(" ".join((_ROWS, table.name, "ORDER BY 1, 2"))).fetchall()
            for table in tables(conn)
        }
    opened.close()
    return {name: list(found) for name, found in rows.items()}


@pytest.mark.parametrize("clients", [12, 20])
def test_the_same_seed_makes_the_same_rows_in_every_table(tmp_path: Path, clients: int) -> None:
    first, second = (
        _every_row(_build(tmp_path / name, clients=clients, sessions=200)) for name in "ab"
    )
    assert first == second
    assert {"licence", "location", "audit_event", "note", "client"} <= {
        name for name, rows in first.items() if rows
    }


def test_many_clients_have_the_sessions_asked_for(tmp_path: Path) -> None:
    info = _build(tmp_path / "many", clients=40, sessions=300)
    assert (info.counts["client"], info.counts["session"]) == (40, 300)


def test_a_large_one_is_sound(tmp_path: Path) -> None:
    opened = _opened(_build(tmp_path / "many", clients=40, sessions=300))
    with opened.store.reading() as conn:
        broken = conn.execute("PRAGMA foreign_key_check").fetchall()
    faults = verify_signatures(opened)
    opened.close()
    assert (broken, faults) == ([], ())


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        build_demo(tmp_path / "demo", clock=FixedClock(NOON), params=CHEAP, cancelled=lambda: True)
    assert list(tmp_path.glob("demo*")) == []


@pytest.mark.parametrize("clients", [0, 20_001])
def test_an_impossible_size_is_refused(tmp_path: Path, clients: int) -> None:
    with pytest.raises(Problem) as caught:
        _build(tmp_path / "demo", clients=clients)
    assert caught.value.text is DEMO_SIZE

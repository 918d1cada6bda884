# SPDX-License-Identifier: Apache-2.0
"""A session moved to the right client takes everything along, and comes back row by row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from desktop.domain.administration import AdministrationDraft
from desktop.domain.changed import Changed
from desktop.domain.goal import GoalDraft
from desktop.domain.ids import ClientId, EpisodeId, MeasureId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.beside import MOVE_ASSESSED, MOVE_NEEDS_REASON, MOVE_NOWHERE
from desktop.domain.problems.trash import CHANGED_SINCE
from desktop.domain.risk import RiskCheckState
from desktop.domain.session import AppointmentStatus
from desktop.domain.supervision import SupervisionDraft
from desktop.domain.task import Doer, TaskDraft
from desktop.services.administrations import list_administrations, record
from desktop.services.appointments import get_appointment
from desktop.services.episodes import list_episodes
from desktop.services.goals import create_goal, list_goals, rate_goal
from desktop.services.measure_schedules import schedules_of, set_schedule
from desktop.services.reflections import get_reflection, save_reflection
from desktop.services.risk import get_risk_check, open_flags, set_risk_check, write_assessment
from desktop.services.search import search_notes
from desktop.services.session_moves import move_session, moved_from, outline_of
from desktop.services.sessions import get_session, session_number
from desktop.services.signing import verify_signatures
from desktop.services.supervision import add_question
from desktop.services.tasks import add_task, list_tasks
from desktop.services.threads import add_thread, close_thread, open_threads
from desktop.services.transcripts import documents_of_session
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_appointment, an_episode
from tests.support.trash_samples import Rows, a_full_session, rows_of

GAD7, PHQ9 = MeasureId("gad-7"), MeasureId("phq-9")
REASON = "Salah memilih klien"


@dataclass(frozen=True)
class Case:
    """A session with everything in it, under the wrong client; the right one, and the vault."""

    vault: OpenVault
    wrong: ClientId
    right: ClientId
    episode: EpisodeId
    session: SessionId

    def move(self) -> Callable[[], Changed]:
        """Move it; how it is taken back."""
        return move_session(self.vault, self.session, self.right, self.episode, REASON)[0]


@pytest.fixture
def case(vault: OpenVault) -> Case:
    """A signed session with note, forms, ratings, a task, a thread, a question, a risk."""
    wrong, right = a_client(vault, "Ayu Lestari"), a_client(vault, "Budi Santoso")
    home, there = an_episode(vault, wrong), an_episode(vault, right)
    old, _ = add_thread(vault, wrong, "Kabar ibu")
    session = a_full_session(vault, wrong, signed=True)
    set_risk_check(vault, session, RiskCheckState.REPORTED, "pikiran")
    for measure, total in ((GAD7, 7.0), (PHQ9, 9.0)):
        draft = AdministrationDraft(
            measure, vault.clock.today(), total_only=total, session_id=session
        )
        record(vault, wrong, draft)
        for client in (wrong, right):
            set_schedule(vault, client, measure, 14, date(2026, 1, 5))
    for title, owners in (("Tidur", (home, there)), ("Rapat", (home,))):
        for episode in owners:
            made, _ = create_goal(vault, episode, GoalDraft(title=title))
            if episode == home:
                rate_goal(vault, made, vault.clock.today(), value=4, session=session)
    add_task(vault, TaskDraft(Doer.CLIENT, "Jurnal", wrong, session_id=session))
    add_thread(vault, wrong, "Hasil tes darah", session)
    close_thread(vault, old, "Baik", session)
    add_question(vault, SupervisionDraft("Merujuk?", wrong, session))
    save_reflection(vault, session, "Sabar.")
    return Case(vault, wrong, right, there, session)


def _rows(vault: OpenVault) -> Rows:
    """All rows; of the index of texts not how far it has come, which is its last column."""
    rows = rows_of(vault)
    kept = {name: found for name, found in rows.items() if name != "session_move"}
    return kept | {"written": [row[:-1] for row in rows["written"]]}


def test_the_outline_counts_what_goes_along(case: Case) -> None:
    found = outline_of(case.vault, case.session)
    assert found.note
    assert found.signed
    assert (found.forms, found.documents, found.ratings) == (2, 1, 2)
    assert (found.tasks, found.threads, found.appointment) == (1, 1, True)


def test_session_note_and_risk_belong_to_the_other(case: Case) -> None:
    case.move()
    assert get_session(case.vault, case.session).client_id == case.right
    assert get_risk_check(case.vault, case.session).client_id == case.right
    assert len(open_flags(case.vault, case.right)) == 2
    assert open_flags(case.vault, case.wrong) == ()


def test_no_row_of_the_session_stays_behind(case: Case) -> None:
    case.move()
    left: dict[str, int] = {}
    with case.vault.store.reading() as conn:
        for table in (
            "note", "risk_check", "administration", "document", "task", "open_thread",
            "supervision_item",
        ):  # fmt: skip
            sql = " ".join(
                ("SELECT count(*) FROM", table, "WHERE session_id = ? AND client_id <> ?")
            )
            left[table] = conn.execute(sql, (case.session, case.right)).fetchone()[0]
    assert set(left.values()) == {0}


def test_taking_it_back_restores_every_row(case: Case) -> None:
    before = _rows(case.vault)
    case.move()()
    assert _rows(case.vault) == before


def test_both_directions_of_the_trace(case: Case) -> None:
    undo = case.move()
    assert moved_from(case.vault, case.session) is not None
    undo()
    assert moved_from(case.vault, case.session) is None
    assert len(rows_of(case.vault)["session_move"]) == 2


def test_moving_it_by_hand_there_and_back_brings_the_texts_home(case: Case) -> None:
    home = get_session(case.vault, case.session).episode_id
    case.move()
    move_session(case.vault, case.session, case.wrong, home, "Ternyata benar")
    assert len(open_threads(case.vault, case.wrong)) == 1
    assert [one.latest is not None for one in list_goals(case.vault, case.wrong)] == [True, True]


def test_the_note_says_whose_it_was(case: Case) -> None:
    case.move()
    found = moved_from(case.vault, case.session)
    assert found is not None
    assert (found.client_name, found.reason) == ("Ayu Lestari", REASON)


def test_the_signature_still_holds(case: Case) -> None:
    case.move()
    assert verify_signatures(case.vault) == ()


def test_search_finds_the_note_under_the_other(case: Case) -> None:
    case.move()
    assert search_notes(case.vault, "kerinduan", client=case.right).hits
    assert not search_notes(case.vault, "kerinduan", client=case.wrong).hits


def test_ratings_go_to_goals_of_the_same_title(case: Case) -> None:
    case.move()
    there = {one.goal.title: len(one.ratings) for one in list_goals(case.vault, case.right)}
    assert there == {"Tidur": 1, "Rapat": 1}
    assert not any(one.ratings for one in list_goals(case.vault, case.wrong))


def test_the_next_day_of_each_measure_follows(case: Case) -> None:
    case.move()
    first, due = date(2026, 1, 5), case.vault.clock.today() + timedelta(days=14)
    assert {one.due_on for one in schedules_of(case.vault, case.right).values()} == {due}
    assert {one.due_on for one in schedules_of(case.vault, case.wrong).values()} == {first}


def test_the_figures_of_both_services_follow(case: Case) -> None:
    case.move()
    held = [list_episodes(case.vault, one)[0].sessions_held for one in (case.wrong, case.right)]
    assert held == [0, 1]
    assert session_number(case.vault, case.session) == 1


def test_forms_tasks_and_documents_are_the_others(case: Case) -> None:
    case.move()
    assert len(list_administrations(case.vault, case.right)) == 2
    assert len(list_tasks(case.vault, case.right)) == 1
    assert len(documents_of_session(case.vault, case.session)) == 1
    assert get_reflection(case.vault, case.session).body == "Sabar."


def test_a_thread_closed_in_it_stays_with_its_client(case: Case) -> None:
    case.move()
    assert [one.body for one in open_threads(case.vault, case.right)] == ["Hasil tes darah"]


def test_the_appointment_goes_along(case: Case) -> None:
    case.move()
    planned = get_session(case.vault, case.session).appointment_id
    assert planned is not None
    assert get_appointment(case.vault, planned).client_id == case.right


def test_an_appointment_of_the_other_is_taken_instead(case: Case) -> None:
    held = get_session(case.vault, case.session)
    theirs = an_appointment(case.vault, case.right, held.starts_at)
    case.move()
    assert get_session(case.vault, case.session).appointment_id == theirs
    assert held.appointment_id is not None
    freed = get_appointment(case.vault, held.appointment_id)
    assert (freed.client_id, freed.status) == (case.wrong, AppointmentStatus.PLANNED)


def test_an_appointment_swapped_comes_back_too(case: Case) -> None:
    an_appointment(case.vault, case.right, get_session(case.vault, case.session).starts_at)
    before = _rows(case.vault)
    case.move()()
    assert _rows(case.vault) == before


def test_an_assessment_of_it_alone_goes_along(case: Case) -> None:
    flags = tuple(one.id for one in open_flags(case.vault, case.wrong))
    write_assessment(case.vault, case.wrong, "Pikiran pasif", closes=flags)
    before = _rows(case.vault)
    undo = case.move()
    undo()
    assert _rows(case.vault) == before


def test_an_assessment_that_answers_more_is_in_the_way(case: Case) -> None:
    other = a_session(case.vault, case.wrong)
    set_risk_check(case.vault, other, RiskCheckState.REPORTED, "lagi")
    flags = tuple(one.id for one in open_flags(case.vault, case.wrong))
    write_assessment(case.vault, case.wrong, "Pikiran pasif", closes=flags)
    with pytest.raises(Problem) as raised:
        case.move()
    assert raised.value.text is MOVE_ASSESSED


def test_what_was_changed_since_is_not_taken_back(case: Case) -> None:
    undo = case.move()
    third = a_client(case.vault, "Citra")
    move_session(case.vault, case.session, third, an_episode(case.vault, third), REASON)
    with pytest.raises(Problem) as raised:
        undo()
    assert raised.value.text is CHANGED_SINCE


def test_another_service_of_the_same_client(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    session = a_session(vault, client)
    other = an_episode(vault, client)
    move_session(vault, session, client, other, REASON)
    assert get_session(vault, session).episode_id == other
    assert moved_from(vault, session) is None


def test_a_move_needs_a_reason(case: Case) -> None:
    with pytest.raises(Problem) as raised:
        move_session(case.vault, case.session, case.right, case.episode, " ")
    assert raised.value.text is MOVE_NEEDS_REASON


def test_a_move_to_where_it_is_is_none(case: Case) -> None:
    held = get_session(case.vault, case.session)
    with pytest.raises(Problem) as raised:
        move_session(case.vault, case.session, held.client_id, held.episode_id, REASON)
    assert raised.value.text is MOVE_NOWHERE

# SPDX-License-Identifier: Apache-2.0
"""Importing scores: previewed, written whole, found again, undone; and a published data set."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from desktop.db.checks import check_rows
from desktop.domain.administration import NormDraft
from desktop.domain.i18n import Language, untranslated
from desktop.domain.ids import MeasureId
from desktop.domain.import_result import ScorePreview, import_words
from desktop.domain.imports import ScorePlan, TimePoints
from desktop.domain.measures.groups import Counts, count_changes
from desktop.domain.problems import Problem
from desktop.domain.problems import outcomes as texts
from desktop.domain.problems.trash import CODE_IN_TRASH
from desktop.domain.progress import Stopped, silent
from desktop.domain.trash import TrashKind
from desktop.services.administrations import list_administrations
from desktop.services.clients import find_by_code, list_clients
from desktop.services.episodes import current_episode
from desktop.services.imports import import_scores, preview_scores, undo_import
from desktop.services.measure_library import measure_library
from desktop.services.norms import add_norm
from desktop.services.risk import open_flags
from desktop.services.trash import move_to_trash
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session
from tests.support.records import records

START = TimePoints(date(2026, 1, 5), 28)
TABLE = b"id,age,sex,time,bdi,phq9\n1,54,Male,1,33,12\n1,54,Male,2,28,\n2,30,Female,1,,7\n"
WRONG = TABLE + b"3,20,Male,1,99,1\n"
CLAUS = Path(__file__).parents[3] / "shared" / "data" / "outcomes" / "claus_2020.csv"


def planned(vault: OpenVault, data: bytes = TABLE) -> ScorePlan:
    """The plan of a table whose columns are guessed."""
    plan = preview_scores(vault, data, time_points=START).plan
    assert plan is not None
    return plan


def test_a_preview_writes_nothing(vault: OpenVault) -> None:
    before = vault.store.state
    found = preview_scores(vault, TABLE, time_points=START)
    assert (found.new_clients, found.known, found.needs_start) == (2, 0, False)
    assert vault.store.state == before


def test_numbered_time_points_ask_for_their_start(vault: OpenVault) -> None:
    found = preview_scores(vault, TABLE)
    assert (found.plan, found.needs_start) == (None, True)
    assert found.mapping is not None


def test_new_clients_are_known_by_their_code(vault: OpenVault) -> None:
    words = import_words(untranslated, Language.ENGLISH)
    import_scores(vault, planned(vault), words=words)
    client = find_by_code(vault, "1")
    assert client is not None
    assert (client.anonymous, client.alias) == (True, "Client 1")
    assert client.note == "Age 54 on 5 January 2026, from the imported table."
    assert current_episode(vault, client.id) is not None


def test_numbers_are_filled_up_to_sort(vault: OpenVault) -> None:
    import_scores(vault, planned(vault, TABLE + b"10,20,Male,1,3,1\n"))
    names = [line.name for line in list_clients(vault)]
    assert names == ["Client 01", "Client 02", "Client 10"]


def test_scores_are_historic_totals_on_their_day(vault: OpenVault) -> None:
    result = import_scores(vault, planned(vault))
    forms = list_administrations(vault, result.clients[0])
    assert [(form.measure_id, form.total, form.time_point) for form in forms] == [
        ("bdi-ii", 33.0, "1"),
        ("phq-9", 12.0, "1"),
        ("bdi-ii", 28.0, "2"),
    ]
    assert forms[-1].filled_on == date(2026, 2, 2)
    assert all(form.historic for form in forms)
    assert open_flags(vault) == ()


def test_a_client_who_is_there_gets_the_scores(vault: OpenVault) -> None:
    known = a_client(vault, code="1")
    result = import_scores(vault, planned(vault))
    assert len(result.clients) == 1
    assert len(list_administrations(vault, known)) == 3


def test_importing_again_adds_nothing(vault: OpenVault) -> None:
    import_scores(vault, planned(vault))
    found = preview_scores(vault, TABLE.replace(b"33", b"34"), time_points=START)
    assert (found.new_clients, found.known, found.differing) == (0, 4, 1)
    again = import_scores(vault, planned(vault))
    assert (again.administrations, again.known, again.clients) == (0, 4, ())


def test_wrong_rows_stop_it_unless_left_out(vault: OpenVault) -> None:
    plan, before = planned(vault, WRONG), vault.store.state
    assert [row.line for row in plan.problems] == [5]
    with pytest.raises(Problem) as caught:
        import_scores(vault, plan)
    assert caught.value.text is texts.IMPORT_HAS_ERRORS
    assert vault.store.state == before
    assert import_scores(vault, plan, leave_out_problems=True).left_out == 1


def test_stopping_leaves_nothing(vault: OpenVault) -> None:
    before = records(vault)
    looks = iter([False, True])
    with pytest.raises(Stopped):
        import_scores(vault, planned(vault), silent, lambda: next(looks))
    assert records(vault) == before


def test_undo_takes_everything_out(vault: OpenVault) -> None:
    before = records(vault)
    undo_import(vault, import_scores(vault, planned(vault)).batch)
    assert records(vault) == before
    with vault.store.reading() as conn:
        check_rows(conn, vault.store.row_hash)


def test_undo_stops_at_a_client_somebody_works_with(vault: OpenVault) -> None:
    result = import_scores(vault, planned(vault))
    a_session(vault, result.clients[1])
    before = vault.store.state
    with pytest.raises(Problem) as caught:
        undo_import(vault, result.batch)
    assert caught.value.text is texts.IMPORT_IN_USE
    assert vault.store.state == before


def test_undo_works_once(vault: OpenVault) -> None:
    batch = import_scores(vault, planned(vault)).batch
    undo_import(vault, batch)
    with pytest.raises(Problem) as caught:
        undo_import(vault, batch)
    assert caught.value.text is texts.IMPORT_UNKNOWN


@pytest.fixture(scope="module")
def claus() -> bytes:
    """The published totals of 43 clients at four times; not ours to copy into the project."""
    if not CLAUS.exists():
        pytest.skip("the data set claus_2020.csv is not on this computer")
    return CLAUS.read_bytes()


def test_a_published_table_is_read_whole(vault: OpenVault, claus: bytes) -> None:
    found: ScorePreview = preview_scores(vault, claus, time_points=START)
    assert found.plan is not None
    assert (found.new_clients, found.plan.time_points, found.plan.problems) == (43, 172, ())


def test_a_published_table_is_written_within_a_second(vault: OpenVault, claus: bytes) -> None:
    plan = planned(vault, claus)
    started = time.thread_time()
    result = import_scores(vault, plan)
    assert time.thread_time() - started < 1
    assert len(result.clients) == 43


def test_a_published_result_comes_out(vault: OpenVault, claus: bytes) -> None:
    result = import_scores(vault, planned(vault, claus))
    bdi = measure_library().get("bdi-ii")
    add_norm(vault, NormDraft(MeasureId("bdi-ii"), "", "Claus 2020", threshold=7))
    pairs = []
    for client in result.clients:
        forms = list_administrations(vault, client, bdi.id)
        totals = {form.time_point: form.total for form in forms}
        pairs.append((totals.get("1"), totals.get("4")))
    draft = NormDraft(bdi.id, "", "Claus 2020", threshold=7)
    assert count_changes(bdi, pairs, [draft]) == Counts(25, 11, 4, 43)


def test_nothing_is_imported_into_the_trash(vault: OpenVault) -> None:
    move_to_trash(vault, TrashKind.CLIENT, a_client(vault, code="1"))
    with pytest.raises(Problem) as caught:
        planned(vault)
    assert caught.value.text is CODE_IN_TRASH

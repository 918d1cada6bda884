# SPDX-License-Identifier: Apache-2.0
"""The day at a glance."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.administration import AdministrationDraft
from desktop.domain.attention import AttentionItem, AttentionKind, grouped
from desktop.domain.client import ClientStatus
from desktop.domain.i18n import Language, untranslated
from desktop.domain.ids import MeasureId, SessionId
from desktop.domain.session import Attendance
from desktop.domain.task import Doer, TaskDraft
from desktop.domain.today import Today, TodayState
from desktop.services.administrations import record, trash
from desktop.services.appointments import cancel_appointment
from desktop.services.clients import set_status, trash_client
from desktop.services.measure_schedules import set_schedule
from desktop.services.notes import open_note, save_draft
from desktop.services.signing import sign_note
from desktop.services.tasks import add_task
from desktop.services.today import attention, attention_total, today
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import a_client, a_session, an_appointment, an_episode

PHQ9 = MeasureId("phq-9")
TODAY = date(2026, 11, 22)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def _kinds(day: Today) -> list[AttentionKind]:
    return [item.kind for item in day.attention]


def _written(vault: OpenVault, session: SessionId) -> SessionId:
    save_draft(vault, open_note(vault, session).id, "Datang tepat waktu.")
    return session


def test_an_empty_day(vault: OpenVault) -> None:
    assert today(vault).rows == ()


def test_a_past_session_without_a_note_says_so(vault: OpenVault) -> None:
    a_session(vault)
    (row,) = today(vault).rows
    assert (row.state, row.number, row.planned_sessions) == (TodayState.NO_NOTE, 1, 5)


def test_a_note_that_is_opened_but_empty_is_no_note(vault: OpenVault) -> None:
    open_note(vault, a_session(vault))
    assert [row.state for row in today(vault).rows] == [TodayState.NO_NOTE]


def test_a_session_with_a_note_is_done(vault: OpenVault) -> None:
    _written(vault, a_session(vault))
    assert [row.state for row in today(vault).rows] == [TodayState.DONE]


def test_an_absence_is_absent(vault: OpenVault) -> None:
    a_session(vault, attendance=Attendance.NO_SHOW)
    assert [row.state for row in today(vault).rows] == [TodayState.ABSENT]


def test_appointments_run_or_come(vault: OpenVault) -> None:
    client = a_client(vault)
    now = vault.clock.now()
    for hours in (-2, 0, 2):
        an_appointment(vault, client, now + hours * HOUR)
    states = [row.state for row in today(vault).rows]
    assert states == [TodayState.NO_NOTE, TodayState.NOW, TodayState.NEXT]


def test_appointments_tell_the_number_to_come(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    a_session(vault, client, vault.clock.now() - 7 * DAY)
    an_appointment(vault, client, vault.clock.now() + HOUR)
    an_appointment(vault, client, vault.clock.now() + DAY)
    day = today(vault)
    assert ([row.number for row in day.rows], [row.number for row in day.tomorrow]) == ([2], [3])


def test_a_session_replaces_its_appointment(vault: OpenVault) -> None:
    client = a_client(vault)
    at = vault.clock.now() - HOUR
    appointment = an_appointment(vault, client, at)
    session = a_session(vault, client, at, appointment_id=appointment)
    assert [(row.session_id, row.appointment_id) for row in today(vault).rows] == [
        (session, appointment)
    ]


def test_a_cancelled_appointment_is_not_shown(vault: OpenVault) -> None:
    cancel_appointment(vault, an_appointment(vault, a_client(vault), vault.clock.now()))
    assert today(vault).rows == ()


def test_the_day_is_the_computers_own(vault: OpenVault, clock: FixedClock) -> None:
    client = a_client(vault)
    an_appointment(vault, client, clock.now() - 9 * HOUR)  # 23.00 yesterday in Jakarta
    an_appointment(vault, client, clock.now() + 15 * HOUR)  # 23.00 today
    an_appointment(vault, client, clock.now() + 17 * HOUR)  # 01.00 tomorrow
    day = today(vault)
    assert (len(day.rows), len(day.tomorrow)) == (1, 1)


def test_a_client_in_the_bin_is_not_shown(vault: OpenVault) -> None:
    client = a_client(vault)
    a_session(vault, client)
    trash_client(vault, client)
    assert today(vault).rows == ()


def test_a_vault_without_backup_says_so(vault: OpenVault) -> None:
    assert _kinds(today(vault)) == [AttentionKind.BACKUP_NEVER]


def test_yesterdays_missing_note_and_draft_ask_for_attention(vault: OpenVault) -> None:
    client = a_client(vault)
    a_session(vault, client, vault.clock.now() - DAY)
    _written(vault, a_session(vault, client, vault.clock.now() - 2 * DAY))
    assert _kinds(today(vault)) == [
        AttentionKind.BACKUP_NEVER,
        AttentionKind.NOTE_MISSING,
        AttentionKind.DRAFT_UNSIGNED,
    ]


def test_todays_draft_does_not_ask_yet(vault: OpenVault) -> None:
    _written(vault, a_session(vault))
    assert _kinds(today(vault)) == [AttentionKind.BACKUP_NEVER]


def test_a_note_missing_for_months_no_longer_asks(vault: OpenVault) -> None:
    a_session(vault, at=vault.clock.now() - 60 * DAY)
    assert AttentionKind.NOTE_MISSING not in _kinds(today(vault))


def test_things_of_a_kind_share_a_row_and_are_all_counted(vault: OpenVault) -> None:
    client = a_client(vault)
    for days in range(1, 8):
        a_session(vault, client, vault.clock.now() - days * DAY)
    day = today(vault)
    assert ([item.count for item in day.attention], day.attention_total) == ([1, 7], 8)


def test_the_whole_list_names_each(vault: OpenVault) -> None:
    client = a_client(vault)
    for days in range(1, 8):
        a_session(vault, client, vault.clock.now() - days * DAY)
    assert len(attention(vault)) == 8


def test_an_item_says_its_client_and_date(vault: OpenVault) -> None:
    a_session(vault, at=vault.clock.now() - DAY)
    item: AttentionItem = today(vault).attention[1]
    assert item.title(untranslated) == "Note not written yet"
    assert item.below(untranslated, Language.ENGLISH, TODAY) == "Ayu Lestari · session of 21 Nov"


def test_a_group_says_its_oldest(vault: OpenVault) -> None:
    client = a_client(vault)
    for days in (1, 3):
        _written(vault, a_session(vault, client, vault.clock.now() - days * DAY))
    item = today(vault).attention[1]
    assert item.title(untranslated) == "2 drafts not signed"
    assert item.below(untranslated, Language.ENGLISH, TODAY) == "Oldest: Ayu Lestari, 19 Nov"


def test_a_signed_note_says_when(vault: OpenVault) -> None:
    note = open_note(vault, _written(vault, a_session(vault)))
    sign_note(vault, note.id)
    assert [row.signed_at for row in today(vault).rows] == [vault.clock.now()]


def test_a_risk_whose_form_is_in_the_bin_does_not_ask(vault: OpenVault) -> None:
    answers = (1, 1, 1, 1, 1, 1, 1, 1, 2)
    draft = AdministrationDraft(PHQ9, vault.clock.today(), answers)
    form, _ = record(vault, a_client(vault), draft)
    assert AttentionKind.RISK_OPEN in _kinds(today(vault))
    trash(vault, form.id)
    assert AttentionKind.RISK_OPEN not in _kinds(today(vault))


def test_a_measure_that_is_due_asks(vault: OpenVault) -> None:
    client = a_client(vault)
    set_schedule(vault, client, PHQ9, 14)
    item = today(vault).attention[-1]
    assert (item.kind, item.client_id, item.measure_id) == (
        AttentionKind.MEASURE_DUE,
        client,
        PHQ9,
    )
    assert item.below(untranslated, Language.ENGLISH, TODAY) == "Ayu Lestari · PHQ-9 · due 22 Nov"


def test_a_measure_of_a_client_who_pauses_does_not_ask(vault: OpenVault) -> None:
    client = a_client(vault)
    set_schedule(vault, client, PHQ9, 14)
    set_status(vault, client, ClientStatus.PAUSED)
    assert AttentionKind.MEASURE_DUE not in _kinds(today(vault))


def test_a_measure_wanted_tomorrow_does_not_ask_yet(vault: OpenVault) -> None:
    set_schedule(vault, a_client(vault), PHQ9, 14, vault.clock.today() + DAY)
    assert AttentionKind.MEASURE_DUE not in _kinds(today(vault))


def test_own_tasks_ask_when_due_or_without_a_day(vault: OpenVault) -> None:
    for words, ahead in (("due", 0), ("ahead", 1)):
        due = vault.clock.today() + ahead * DAY
        add_task(vault, TaskDraft(Doer.THERAPIST, words, due_on=due))
    add_task(vault, TaskDraft(Doer.THERAPIST, "some day"))
    item = today(vault).attention[-1]
    assert (item.title(untranslated), item.count) == ("2 own tasks", 2)
    assert item.below(untranslated, Language.ENGLISH, TODAY) == "due · some day"


def test_one_own_task_is_shown_in_its_words(vault: OpenVault) -> None:
    add_task(vault, TaskDraft(Doer.THERAPIST, "Surat rujukan", a_client(vault)))
    item = today(vault).attention[-1]
    assert item.title(untranslated) == "Surat rujukan"
    assert item.below(untranslated, Language.ENGLISH, TODAY) == "Ayu Lestari · no day set"


def test_many_open_risks_share_a_row() -> None:
    risks = [AttentionItem(AttentionKind.RISK_OPEN, client_name=name) for name in "abc"]
    assert [item.count for item in grouped(risks)] == [3]
    assert [item.count for item in grouped(risks[:2])] == [1, 1]


def test_what_is_not_listed_is_counted_too(vault: OpenVault) -> None:
    for number in range(501):
        add_task(vault, TaskDraft(Doer.THERAPIST, f"task {number}"))
    listed, day = attention(vault), today(vault)
    assert [item.kind for item in listed].count(AttentionKind.TASK_DUE) == 500
    assert day.attention[-1].count == 501
    assert attention_total(vault, listed) == day.attention_total == len(listed) + 1

# SPDX-License-Identifier: Apache-2.0
"""The day at a glance."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.i18n import Language, untranslated
from desktop.domain.ids import SessionId
from desktop.domain.session import Attendance
from desktop.domain.today import AttentionItem, AttentionKind, Today, TodayState
from desktop.services.appointments import cancel_appointment
from desktop.services.clients import trash_client
from desktop.services.notes import open_note, save_draft
from desktop.services.today import today
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import a_client, a_session, an_appointment, an_episode

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


def test_five_are_shown_and_all_counted(vault: OpenVault) -> None:
    client = a_client(vault)
    for days in range(1, 8):
        a_session(vault, client, vault.clock.now() - days * DAY)
    day = today(vault)
    assert (len(day.attention), day.attention_total) == (5, 8)


def test_an_item_says_its_date(vault: OpenVault) -> None:
    a_session(vault, at=vault.clock.now() - DAY)
    item: AttentionItem = today(vault).attention[1]
    assert item.sentence(untranslated, Language.ENGLISH) == "No note for the session of 21 Nov 2026"

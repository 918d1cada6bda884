# SPDX-License-Identifier: Apache-2.0
"""The trail is append-only, and every gap or change in it is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.db.audit import append_audit, verify_audit
from desktop.db.binding import IntegrityError
from desktop.db.store import Store
from tests.support.vault import open_test_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_test_store(tmp_path)
    with store.writing() as connection:
        for number in range(5):
            append_audit(connection, store.clock, "note.sign", "note", "u", {"number": number})
    yield store
    store.close()


def tamper(store: Store, statement: str) -> None:
    with store.writing() as connection:
        connection.execute("DROP TRIGGER main.audit_event_is_not_changed")
        connection.execute("DROP TRIGGER main.audit_event_is_not_deleted")
        connection.execute(statement)


def test_a_whole_trail_is_good(store: Store) -> None:
    assert verify_audit(store) is None


@pytest.mark.parametrize(
    "statement", ["UPDATE audit_event SET action = 'x'", "DELETE FROM audit_event"]
)
def test_events_are_not_changed_or_deleted(store: Store, statement: str) -> None:
    with pytest.raises(IntegrityError, match="append-only"), store.writing() as connection:
        connection.execute(statement)


@pytest.mark.parametrize(
    "change",
    [
        "at = 'x'",
        "action = 'x'",
        "kind = 'x'",
        "record_uuid = 'x'",
        "detail = 'x'",
        "hash = zeroblob(32)",
    ],
)
def test_a_changed_event_is_found(store: Store, change: str) -> None:
    tamper(store, " ".join(("UPDATE audit_event SET", change, "WHERE id = 3")))
    assert verify_audit(store) == 3


def test_a_missing_event_is_found(store: Store) -> None:
    tamper(store, "DELETE FROM audit_event WHERE id = 2")
    assert verify_audit(store) == 2


def test_an_event_of_a_rolled_back_act_is_not_there(store: Store) -> None:
    def act() -> None:
        with store.writing() as connection:
            append_audit(connection, store.clock, "note.sign")
            raise ValueError("changed my mind")

    with pytest.raises(ValueError, match="changed my mind"):
        act()
    assert verify_audit(store) is None
    assert store.state.counts()["audit_event"] == 5

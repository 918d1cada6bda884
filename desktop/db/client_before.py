# SPDX-License-Identifier: Apache-2.0
"""A client as it was before a merge, or as it was left: text in the journal of a write in parts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from desktop.db import clients
from desktop.db.binding import Connection
from desktop.domain.client import Client
from desktop.domain.ids import ClientId

BEFORE = "before"
AFTER = "after"

_UUID = "SELECT uuid FROM client WHERE id = ?"
_ID = "SELECT id FROM client WHERE uuid = ?"


def before_text(before: Client, tags: Sequence[str], conn: Connection) -> str:
    """All of `before` and its tags, with what the client in the vault has become."""
    kept: dict[str, Any] = {
        "uuid": before.uuid,
        "values": _values(before),
        "tags": list(tags),
        "left": _state(conn, before.id),
    }
    return json.dumps(kept, separators=(",", ":"), ensure_ascii=False)


def after_text(conn: Connection, client: ClientId) -> str:
    """What a client that was made has become."""
    (uuid,) = conn.execute(_UUID, (client,)).fetchone()
    return json.dumps({"uuid": uuid, "left": _state(conn, client)}, separators=(",", ":"))


def client_in(text: str) -> str:
    """The uuid of the client."""
    return str(json.loads(text)["uuid"])


def is_as_left(conn: Connection, text: str) -> bool:
    """Whether nobody has changed the client since."""
    return state_of(conn, client_in(text)) == left_in(text) != ""


def left_in(text: str) -> str:
    """The digest of the client as it was left."""
    return str(json.loads(text)["left"])


def state_of(conn: Connection, uuid: str) -> str:
    """A digest of the client as it is now, "" when it is gone."""
    row = conn.execute(_ID, (uuid,)).fetchone()
    return _state(conn, ClientId(row[0])) if row else ""


def put_back(conn: Connection, text: str) -> None:
    """Make the client what it was; one that somebody changed since stays as it is."""
    if not is_as_left(conn, text):
        return
    kept = json.loads(text)
    (client,) = conn.execute(_ID, (kept["uuid"],)).fetchone()
    conn.execute(clients.UPDATE, (*kept["values"], client))
    clients.replace_tags(conn, client, kept["tags"])


def _values(client: Client) -> list[Any]:
    return list(clients.CLIENT.values(client, clients.sort_key(client)))


def _state(conn: Connection, client: ClientId) -> str:
    """A digest of all there is of a client and its tags, "" when it is gone."""
    row = conn.execute(clients.READ, (client,)).fetchone()
    if row is None:
        return ""
    whole = repr((tuple(row), clients.tags(conn, client)))
    return hashlib.sha256(whole.encode()).hexdigest()

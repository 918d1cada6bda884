# SPDX-License-Identifier: Apache-2.0
"""`teduh search VAULT TEXT`."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from desktop.cli.call import Call
from desktop.cli.grammar import printable
from desktop.cli.secrets import opened_vault
from desktop.domain.client import Client
from desktop.domain.formats import date_time
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.note import NoteHit, NoteHits
from desktop.domain.problems import Problem
from desktop.domain.problems.cli import CLIENT_UNKNOWN, SEARCH_TOO_SHORT
from desktop.services.clients import find_by_code
from desktop.services.search import can_search, search_notes
from desktop.services.vault import OpenVault

_LIMIT, _MOST = 50, 1_000
_NOTHING = QT_TRANSLATE_NOOP("CommandLine", "No note has these words.")
_FOUND = QT_TRANSLATE_NOOP("CommandLine", "Notes found: {count}")
_MORE = QT_TRANSLATE_NOOP("CommandLine", "Notes found: more than {count}")


def run(call: Call) -> int:
    """Print the newest notes with these words."""
    text, limit = call.arguments[1], call.number("--limit", _LIMIT, 1, _MOST)
    if not can_search(text):
        raise Problem(SEARCH_TOO_SHORT)
    with opened_vault(call) as vault:
        code = call.option("--client")
        client = client_of(vault, code).id if code else None
        found = search_notes(vault, text, client=client, limit=limit)
    if call.has("--json"):
        call.show({"more": found.more, "hits": [_plain(hit) for hit in found.hits]})
    else:
        _print(call, found)
    return 0


def client_of(vault: OpenVault, code: str) -> Client:
    """The client with this code."""
    client = find_by_code(vault, code)
    if client is None:
        raise Problem(CLIENT_UNKNOWN, client=printable(code))
    return client


def _print(call: Call, found: NoteHits) -> None:
    for hit in found.hits:
        when = date_time(hit.starts_at.astimezone(ZoneInfo(hit.zone)), call.language)
        print(f"{when}  {hit.client_name}  {hit.snippet}")
    source = _MORE if found.more else _FOUND
    call.say(source if found.hits else _NOTHING, count=len(found.hits))


def _plain(hit: NoteHit) -> dict[str, object]:
    return {
        "note": hit.note_id,
        "session": hit.session_id,
        "client": hit.client_id,
        "client_name": hit.client_name,
        "starts_at": hit.starts_at.isoformat(),
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
    }

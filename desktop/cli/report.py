# SPDX-License-Identifier: Apache-2.0
"""`teduh report VAULT --client CODE --kind progress --out FILE`."""

from __future__ import annotations

import hashlib
from pathlib import Path

from desktop.cli.call import Call
from desktop.cli.search import client_of
from desktop.cli.secrets import opened_vault, require_new_file
from desktop.domain.client import Client
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.cli import OPTION_MISSING, SESSION_UNKNOWN
from desktop.domain.report import ReportKind
from desktop.domain.report_options import (
    DisclosureDraft,
    IdentityLevel,
    ReportOptions,
    SessionReportOptions,
)
from desktop.services.reports import progress_report, save_pdf, session_summary
from desktop.services.sessions import list_sessions
from desktop.services.vault import OpenVault

_DONE = QT_TRANSLATE_NOOP("CommandLine", "Report written: {file}")
_HIGHEST, _PAGE = 100_000, 10_000
SESSION = "session"


def run(call: Call) -> int:
    """Draw the report in memory, write it, enter it in the register."""
    path = call.path_option("--out")
    require_new_file(path)
    kind = call.option("--kind")
    number = _session_number(call) if kind == SESSION else 0
    with opened_vault(call) as vault:
        client = client_of(vault, call.option("--client"))
        if kind == SESSION:
            data = _session(call, vault, client, number)
        else:
            data = progress_report(vault, client.id, _options(call), call.translate)
        save_pdf(vault, path, data, client.id, _disclosure(call))
    _tell(call, path, data)
    return 0


def session_with_number(vault: OpenVault, client: ClientId, number: int) -> SessionId:
    """The newest session of that number, for numbers begin again with each service."""
    lines = list_sessions(vault, client, limit=_PAGE)
    found = next((line.id for line in lines if line.number == number), None)
    if found is None:
        raise Problem(SESSION_UNKNOWN, number=number)
    return found


def _session_number(call: Call) -> int:
    if not call.option("--session"):
        raise Problem(OPTION_MISSING, name="--session", command=call.parsed.command.name)
    return call.number("--session", 0, 1, _HIGHEST)


def _session(call: Call, vault: OpenVault, client: Client, number: int) -> bytes:
    session = session_with_number(vault, client.id, number)
    options = SessionReportOptions(call.language, _identity(call))
    return session_summary(vault, session, options, call.translate)


def _options(call: Call) -> ReportOptions:
    return ReportOptions(
        language=call.language,
        kind=ReportKind(call.option("--kind")),
        identity=_identity(call),
        since=call.day("--since"),
        until=call.day("--until"),
        purpose=call.option("--purpose"),
        recipient=call.option("--recipient"),
    )


def _identity(call: Call) -> IdentityLevel:
    return IdentityLevel(call.option("--identity") or IdentityLevel.NAME)


def _disclosure(call: Call) -> DisclosureDraft:
    return DisclosureDraft(
        what=call.option("--kind"),
        recipient=call.option("--recipient"),
        purpose=call.option("--purpose"),
        identity=_identity(call),
    )


def _tell(call: Call, path: Path, data: bytes) -> None:
    if call.has("--json"):
        digest = hashlib.sha256(data).hexdigest()
        call.show({"file": str(path), "size": len(data), "sha256": digest})
    else:
        call.say(_DONE, file=path)

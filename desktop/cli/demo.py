# SPDX-License-Identifier: Apache-2.0
"""`teduh demo DIR`: a practice of invented people, and on request a day's work in it."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.cli.call import Call
from desktop.cli.demo_job import JobDone, do_job
from desktop.cli.secrets import require_empty_folder
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.services.demo import DemoInfo, build_demo
from desktop.system.clock import SystemClock

_MADE = QT_TRANSLATE_NOOP("CommandLine", "Demonstration practice: {folder}")
_SIZE = QT_TRANSLATE_NOOP(
    "CommandLine", "{clients} clients, {sessions} sessions, {forms} filled-in measures"
)
_PASSPHRASE = QT_TRANSLATE_NOOP("CommandLine", "Passphrase: {passphrase}")
_RECOVERY = QT_TRANSLATE_NOOP("CommandLine", "Recovery key: {key}")
_NOTE = QT_TRANSLATE_NOOP("CommandLine", "Note written, signed and found again: session {number}")
_SCORE = QT_TRANSLATE_NOOP("CommandLine", "Measure filled in: {measure}, total {total}")
_PROGRESS = QT_TRANSLATE_NOOP("CommandLine", "Progress report: {file}")
_SESSION = QT_TRANSLATE_NOOP("CommandLine", "Session summary: {file}")
_BACKUP = QT_TRANSLATE_NOOP("CommandLine", "Verified backup: {file}")
_MOST = 10_000_000


def run(call: Call) -> int:
    """Make the practice and print how to open it; nothing of it is real, so it may be printed."""
    folder = call.path(0).absolute()
    require_empty_folder(folder)
    clients = call.number("--clients", 12, 1, _MOST)
    sessions = call.number("--sessions", -1, 0, _MOST)
    info = build_demo(
        folder,
        clock=SystemClock(),
        clients=clients,
        sessions=None if sessions < 0 else sessions,
        seed=call.number("--seed", 1, 0, _MOST),
    )
    done = _job(call, info) if call.has("--job") else None
    if call.has("--json"):
        call.show(_plain(info, done))
    else:
        _print(call, info, done)
    return 0


def _job(call: Call, info: DemoInfo) -> JobDone:
    try:
        return do_job(info, call.language, call.translate)
    except BaseException:
        shutil.rmtree(info.folder, ignore_errors=True)
        raise


def _print(call: Call, info: DemoInfo, done: JobDone | None) -> None:
    call.say(_MADE, folder=info.folder)
    counts = info.counts
    call.say(
        _SIZE,
        clients=counts.get("client", 0),
        sessions=counts.get("session", 0),
        forms=counts.get("administration", 0),
    )
    call.say(_PASSPHRASE, passphrase=info.passphrase)
    call.say(_RECOVERY, key=info.recovery_key)
    if done is not None:
        call.say(_NOTE, number=done.session_number)
        call.say(_SCORE, measure=done.measure, total=f"{done.total:g}")
        for source, file in ((_PROGRESS, done.progress), (_SESSION, done.session)):
            call.say(source, file=file)
        call.say(_BACKUP, file=done.backup)


def _plain(info: DemoInfo, done: JobDone | None) -> dict[str, object]:
    plain: dict[str, object] = {
        "vault": str(info.folder),
        "passphrase": info.passphrase,
        "recovery_key": info.recovery_key,
        "counts": dict(info.counts),
    }
    if done is not None:
        plain["job"] = {
            "client": done.client,
            "session": done.session_number,
            "measure": done.measure,
            "total": done.total,
            "progress_report": _file(done.progress),
            "session_summary": _file(done.session),
            "backup": _file(done.backup),
        }
    return plain


def _file(path: Path) -> str:
    return str(path)

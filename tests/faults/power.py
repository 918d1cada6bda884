# SPDX-License-Identifier: Apache-2.0
"""Power cuts: an act is recorded once, then cut anywhere, and whatever may be left is reopened."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.db.binding import Error
from desktop.db.store import open_store
from desktop.domain.backup import PassphraseSecret
from desktop.domain.problems import Problem
from desktop.domain.progress import never, silent
from desktop.services.backup import make_backup, verify_backup
from desktop.services.restore import finish_restore
from desktop.services.vault import OpenVault, claim_vault
from desktop.services.vault_keys import unlock_keys
from tests.db.cheap_keys import PASSPHRASE
from tests.faults.disk import Disk, Event, Fate, put_down, read_trace
from tests.faults.preload import run_recorded
from tests.faults.recorded import NEW, newer_schema, open_careless
from tests.faults.report import Report
from tests.faults.writing import Acknowledged, Writing, number_in, opened, what_is_wrong
from tests.services.vaults import CLOCK, a_closed_vault


@dataclass(slots=True)
class Before:
    """What is on the disk before the act: all of it acknowledged; the backup holds `backed_up`."""

    notes: Acknowledged
    backed_up: Acknowledged


Check = Callable[[Path, Before, list[str]], str]
"""(root, before, acknowledgements so far) -> "" or what is wrong."""


def run(act: str, count: int, seed: int) -> Report:
    """Cut `act` at `count` random places; `careless` is the control and must lose something."""
    with tempfile.TemporaryDirectory() as name:
        disk, events, before = recorded_act(act, Path(name))
        bad = _cut(disk, events, before, CHECKS[act], count, random.Random(seed))
    figures = {"states": count, "events recorded": len(events), "failed": len(bad)}
    if act == "careless":
        blind = () if bad else ("the control lost nothing: this test is blind",)
        return Report("power careless (must lose)", figures, blind)
    return Report(f"power {act}", figures, tuple(bad))


def recorded_act(act: str, parent: Path) -> tuple[Disk, list[Event], Before]:
    """The disk before the act, what the act did, and what was acknowledged before it."""
    root, trace = parent / "disk", parent / "trace"
    before = _prepare(root)
    disk = Disk(root)
    run_recorded("tests.faults.recorded", [act, str(root)], root, trace)
    return disk, list(read_trace(trace)), before


def _prepare(root: Path) -> Before:
    """A vault with notes, a backup of some of them."""
    (root / "usb").mkdir(parents=True)
    open_careless(root / "careless.db").close()
    vault = opened(a_closed_vault(root / "vault"))
    lines: list[str] = []
    writing = Writing(vault, lines.append, seed=7)
    before = Before(Acknowledged(), Acknowledged())
    for _ in range(15):
        writing.step()
    before.backed_up.add(lines)
    make_backup(vault, root / "usb", silent, never)
    for _ in range(15):
        writing.step()
    before.notes.add(lines)
    vault.close()
    return before


def _cut(
    disk: Disk, events: list[Event], before: Before, check: Check, count: int, rng: random.Random
) -> list[str]:
    places = sorted(rng.randint(0, len(events)) for _ in range(count))
    told: list[str] = []
    bad: list[str] = []
    at = 0
    for number, place in enumerate(places):
        for event in events[at:place]:
            disk.apply(event)
            if event.kind == "a":
                told.append(event.data.decode().strip())
        at = place
        fate = rng.choice(list(Fate))
        folder = Path(disk.root).with_name("state")
        put_down(disk.after_cut(fate, rng), folder)
        wrong = check(folder, before, told)
        shutil.rmtree(folder)
        if wrong:
            bad.append(f"state {number}, cut at event {place}, {fate}: {wrong}")
    return bad


def _notes_kept(root: Path, before: Before, told: list[str]) -> str:
    before.notes.add(told)
    told.clear()  # they are known now
    return what_is_wrong(root / "vault", before.notes)


def _careless_kept(root: Path, before: Before, told: list[str]) -> str:
    del before
    kept: dict[int, int] = {}
    try:
        connection = open_careless(root / "careless.db")
        try:
            rows = connection.execute("SELECT id, body FROM note").fetchall()
            kept = {note: number_in(body) for note, body in rows}
        finally:
            connection.close()
    except Error as error:
        return f"unreadable: {error}"
    newest = {int(note): int(number) for _, note, number in (line.split() for line in told)}
    return ", ".join(f"lost {note}" for note in newest if kept.get(note, 0) < newest[note])


def _one_passphrase_opens(root: Path, before: Before, told: list[str]) -> str:
    folder = root / "vault"
    claim_vault(folder).release()
    wrong = what_is_wrong(folder, before.notes, lambda place: opened(place, NEW))
    if not wrong or told:
        return wrong
    earlier = what_is_wrong(folder, before.notes)
    return f"{wrong}; {earlier}" if earlier else ""


def _backups_whole(root: Path, before: Before, told: list[str]) -> str:
    files = list((root / "usb").glob("*.teduh"))
    if len(files) < (2 if told else 1):
        return "a backup is lost"
    for file in files:
        try:
            verify_backup(file, silent, never, PassphraseSecret(PASSPHRASE))
        except Problem as problem:
            return f"a backup is bad: {problem.text.code} {problem.detail}"
    return what_is_wrong(root / "vault", before.notes)


def _restored_or_not(root: Path, before: Before, told: list[str]) -> str:
    finish_restore(root / "vault")
    kept = list(root.glob("vault.before-restore-*"))
    wrong = what_is_wrong(root / "vault", before.backed_up if kept else before.notes)
    if told and not kept:
        return "not restored"
    if wrong or not kept:
        return wrong
    return what_is_wrong(kept[0], before.notes)


def _migrated_or_not(root: Path, before: Before, told: list[str]) -> str:
    del told
    return what_is_wrong(root / "vault", before.notes, _opened_newer)


def _opened_newer(folder: Path) -> OpenVault:
    keys = unlock_keys(folder, PASSPHRASE)
    store = open_store(folder, keys.data_key, CLOCK, steps=newer_schema())
    return OpenVault(folder, store, keys.slots, keys.data_key, CLOCK, claim_vault(folder))


CHECKS: dict[str, Check] = {
    "notes": _notes_kept,
    "careless": _careless_kept,
    "passphrase": _one_passphrase_opens,
    "data_key": _one_passphrase_opens,
    "backup": _backups_whole,
    "restore": _restored_or_not,
    "migration": _migrated_or_not,
}

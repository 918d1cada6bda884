# SPDX-License-Identifier: Apache-2.0
"""Run under the recorder: acts on a vault while the disk refuses.

    python -m tests.faults.refusing errors COUNT SEED ROOT   the n-th call of each kind fails
    python -m tests.faults.refusing full COUNT SEED ROOT     the disk fills up at many levels

Prints a JSON object: what was tried, how often acts were refused, and what went wrong.
"""

from __future__ import annotations

import errno
import json
import random
import shutil
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.db.store import open_store
from desktop.domain.ids import ClientId
from desktop.domain.problems import Problem
from desktop.domain.progress import never, silent
from desktop.domain.report_options import DisclosureDraft
from desktop.services.backup import make_backup, verify_backup
from desktop.services.reports import save_pdf
from desktop.services.vault import OpenVault, change_passphrase, claim_vault
from desktop.services.vault_keys import unlock_keys
from tests.db.cheap_keys import CHEAP, PASSPHRASE
from tests.faults.preload import all_well, fail, fill
from tests.faults.recorded import NEW, newer_schema
from tests.faults.writing import Acknowledged, Writing, opened, what_is_wrong
from tests.services.vaults import CLOCK, a_closed_vault

_KINDS = {"w": "write", "s": "fsync", "t": "truncate", "r": "rename", "u": "unlink", "o": "open"}
_EACH = 30
"""The first thirty calls are refused one by one, later ones in leaps."""
_FULL_CODES = frozenset({"storage.disk_full"})


@dataclass(frozen=True, slots=True)
class Refusal:
    """What the disk is told to do; `codes` are the Problems allowed (empty: any).

    Where removing itself is refused, what was to be removed stays: `may_leave`.
    """

    arm: Callable[[], None]
    may_leave: bool = False
    codes: frozenset[str] = frozenset()


class Desk:
    """One vault with notes, and somebody at work on it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "vault"
        self.lines: list[str] = []
        (root / "usb").mkdir(parents=True)
        self.vault = opened(a_closed_vault(self.folder))
        self.writing = Writing(self.vault, self.lines.append, seed=3)
        for _ in range(12):
            self.writing.step()

    def wrong_afterwards(self, may_leave: bool) -> str:
        """Go on working, close, reopen, compare; "" when all is well."""
        for _ in range(3):
            self.writing.step()
        self.vault.close()
        known = Acknowledged()
        known.add(self.lines)
        wrong = what_is_wrong(self.folder, known, _opened_either)
        parts = [path.name for path in self.root.rglob("*.part*")]
        if not wrong and parts and not may_leave:
            return f"left behind: {parts}"
        return wrong or _bad_backup(self.root)


def save(desk: Desk) -> None:
    """Save notes, leave one, begin one."""
    for _ in range(3):
        desk.writing.step()


def passphrase(desk: Desk) -> None:
    """Change the passphrase."""
    change_passphrase(desk.vault, NEW, CHEAP)


def backup(desk: Desk) -> None:
    """Back up to a drive."""
    make_backup(desk.vault, desk.root / "usb", silent, never)


def export(desk: Desk) -> None:
    """Save a report of 60 kB."""
    client, file = ClientId(1), desk.root / "usb" / "laporan.pdf"
    save_pdf(desk.vault, file, bytes(60_000), client, DisclosureDraft("Laporan"))


def migration(desk: Desk) -> None:
    """Open with a newer schema, then go on with it."""
    desk.vault.close()
    try:
        fresh = _with_schema(desk.folder)
    except Problem:
        all_well()
        desk.vault = _with_schema(desk.folder)
        raise
    finally:
        desk.writing.vault = desk.vault
    desk.vault = desk.writing.vault = fresh


ACTS: dict[str, tuple[Callable[[Desk], None], int]] = {
    "save": (save, 80_000),
    "passphrase": (passphrase, 6_000),
    "backup": (backup, 1_100_000),
    "export": (export, 70_000),
    "migration": (migration, 700_000),
}
"""Each act, and by how many bytes it makes files grow at most."""


def errors(count: int, seed: int, root: Path) -> tuple[Counter[str], list[str]]:
    """Refuse the n-th call of each kind, once and for good, in each act: at most `count` times."""
    rng = random.Random(seed)
    tried: Counter[str] = Counter()
    bad: list[str] = []
    left = {name: max(1, count // len(ACTS)) for name in ACTS}
    for name, (act, _) in ACTS.items():
        lines = [(kind, for_good, _places(rng)) for kind in _KINDS for for_good in (False, True)]
        while lines and left[name] > 0:
            line = lines.pop(0)
            kind, for_good, places = line
            at, left[name] = next(places), left[name] - 1
            what = f"{name}: {_KINDS[kind]} {at} {'for good' if for_good else 'once'}"
            arm = partial(fail, kind, at, errno.EIO, for_good=for_good)
            refused, wrong = _tried(root, act, Refusal(arm, kind == "u"), tried)
            bad += [f"{what}: {wrong}"] if wrong else []
            if refused:
                lines.append(line)  # there may be one call more
    return tried, bad


def full(count: int, seed: int, root: Path) -> tuple[Counter[str], list[str]]:
    """Fill the disk at `count` levels over all acts."""
    rng = random.Random(seed)
    tried: Counter[str] = Counter()
    bad: list[str] = []
    for number in range(count):
        name, (act, most) = list(ACTS.items())[number % len(ACTS)]
        room = rng.randint(0, most)
        refusal = Refusal(partial(fill, room), codes=_FULL_CODES)
        _, wrong = _tried(root, act, refusal, tried)
        bad += [f"{name} with {room} bytes left: {wrong}"] if wrong else []
    return tried, bad


def _places(rng: random.Random) -> Iterator[int]:
    at = 0
    while True:
        at += 1 if at < _EACH else rng.randint(1, 40)
        yield at


def _tried(
    root: Path, act: Callable[[Desk], None], refusal: Refusal, tried: Counter[str]
) -> tuple[bool, str]:
    """Whether a call was refused, and what is wrong after it."""
    desk = Desk(root)
    told = _what_is_told(desk, act, refusal)
    refused = all_well() or bool(told)
    tried.update(acts=1, refused=refused, told=bool(told))
    wrong = told if told.startswith("CRASH") else ""
    if told and refusal.codes and told not in refusal.codes:
        wrong = wrong or f"told as {told}"
    try:
        wrong = wrong or desk.wrong_afterwards(refusal.may_leave)
    except Exception:  # noqa: BLE001 - any error is what is looked for
        wrong = f"after {told}: {traceback.format_exc(limit=-3)}"
    shutil.rmtree(root)
    return refused, wrong


def _what_is_told(desk: Desk, act: Callable[[Desk], None], refusal: Refusal) -> str:
    try:
        refusal.arm()
        act(desk)
    except Problem as problem:
        return problem.text.code
    except Exception:  # noqa: BLE001 - any other error is what is looked for
        return "CRASH " + traceback.format_exc(limit=-3)
    return ""


def _with_schema(folder: Path) -> OpenVault:
    keys = unlock_keys(folder, PASSPHRASE)
    store = open_store(folder, keys.data_key, CLOCK, steps=newer_schema())
    return OpenVault(folder, store, keys.slots, keys.data_key, CLOCK, claim_vault(folder))


def _opened_either(folder: Path) -> OpenVault:
    """With the schema and the passphrase that it has now."""
    problem: Problem | None = None
    for way in (opened, lambda place: opened(place, NEW), _with_schema):
        try:
            return way(folder)
        except Problem as found:
            problem = problem or found
    raise problem or AssertionError


def _bad_backup(root: Path) -> str:
    for file in (root / "usb").glob("*.teduh"):
        try:
            verify_backup(file, silent, never)
        except Problem as problem:
            return f"bad backup: {problem.text.code}"
    return ""


def main(how: str, count: str, seed: str, root: str) -> None:
    """Run and print."""
    campaign = {"errors": errors, "full": full}[how]
    tried, bad = campaign(int(count), int(seed), Path(root))
    print(json.dumps({"figures": tried, "bad": bad}))  # noqa: T201 - read by the parent


if __name__ == "__main__":
    main(*sys.argv[1:])

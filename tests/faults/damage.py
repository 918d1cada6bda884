# SPDX-License-Identifier: Apache-2.0
"""Damaged bytes: of a closed vault, of a journal that waits, of the key file."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from desktop.db.keyfile import COPY_BYTES, FILE_NAME
from desktop.db.store import DATABASE
from tests.faults.report import Report
from tests.faults.writing import Acknowledged, Writing, opened, what_is_wrong
from tests.services.vaults import a_closed_vault

PAGE = 4096
_SEARCH_PAGES = "SELECT rootpage FROM sqlite_schema WHERE tbl_name GLOB 'note_fts_*'"


class Spoiled:
    """A vault with notes, as it is now and as it was a while ago."""

    def __init__(self, folder: Path) -> None:
        self.folder = a_closed_vault(folder)
        self.known = Acknowledged()
        lines: list[str] = []
        vault = opened(folder)
        writing = Writing(vault, lines.append, seed=5)
        for _ in range(30):
            writing.step()
        vault.close()
        self.old = (folder / DATABASE).read_bytes()
        vault = opened(folder)
        writing.vault = vault
        for _ in range(30):
            writing.step()
        vault.close()
        self.known.add(lines)
        self.files = {path.name: path.read_bytes() for path in folder.iterdir()}
        self.now = self.files[DATABASE]
        self.search_pages = _search_pages(folder)
        self.page = 0

    def what_happens(self, name: str, content: bytes) -> str:
        """With `content` in the place of file `name`; "" when nothing is noticed."""
        for other, whole in self.files.items():
            (self.folder / other).write_bytes(whole)
        (self.folder / name).write_bytes(content)
        try:
            return what_is_wrong(self.folder, self.known)
        except Exception as error:  # noqa: BLE001 - any error but a Problem is what is looked for
            return f"CRASH {type(error).__name__}: {error}"


Spoil = Callable[[Spoiled, random.Random], bytes]


def flipped(spoiled: Spoiled, rng: random.Random) -> bytes:
    """One bit."""
    content = bytearray(spoiled.now)
    content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
    return bytes(content)


def cut(spoiled: Spoiled, rng: random.Random) -> bytes:
    """Cut off somewhere, half of the time at a page."""
    size = rng.randrange(len(spoiled.now))
    return spoiled.now[: size - size % PAGE if rng.random() < 0.5 else size]


def swapped(spoiled: Spoiled, rng: random.Random) -> bytes:
    """Two pages in each other's place."""
    pages = _pages(spoiled.now)
    first, second = rng.sample(range(len(pages)), 2)
    pages[first], pages[second] = pages[second], pages[first]
    return b"".join(pages)


def stale(spoiled: Spoiled, rng: random.Random) -> bytes:
    """One page as it was a while ago."""
    now, old = _pages(spoiled.now), _pages(spoiled.old)
    changed = [number for number in range(min(len(now), len(old))) if now[number] != old[number]]
    number = spoiled.page = rng.choice(changed)
    now[number] = old[number]
    return b"".join(now)


def older(spoiled: Spoiled, rng: random.Random) -> bytes:
    """The whole file as it was a while ago, beside newer companions."""
    del rng
    return spoiled.old


KINDS: dict[str, tuple[Spoil, int]] = {
    "bit flips": (flipped, 10),
    "truncations": (cut, 4),
    "swapped pages": (swapped, 3),
    "stale pages": (stale, 2),
    "older files": (older, 1),
}
"""How to spoil, and how often in twenty."""


def run_vault(count: int, seed: int) -> Report:
    """Spoil a closed vault `count` times: each must be noticed, none may crash."""
    rng = random.Random(seed)
    turns = [name for name, (_, share) in KINDS.items() for _ in range(share)]
    figures: Counter[str] = Counter()
    bad: list[str] = []
    with tempfile.TemporaryDirectory() as parent:
        spoiled = Spoiled(Path(parent) / "vault")
        for number in range(count):
            name = turns[number % len(turns)]
            told = spoiled.what_happens(DATABASE, KINDS[name][0](spoiled, rng))
            figures[name] += 1
            if not told and name == "stale pages" and spoiled.page in spoiled.search_pages:
                figures["stale search pages, records whole"] += 1
            elif not told or told.startswith("CRASH"):
                bad.append(f"{name} {number}: {told or 'not noticed'}")
    return Report(
        "damage vault", {"vaults": count, **figures, "not noticed or crashed": len(bad)}, tuple(bad)
    )


def run_keys(count: int, seed: int) -> Report:
    """Spoil one copy in the key file: it opens, and is healed. Both: it says so."""
    rng = random.Random(seed)
    bad: list[str] = []
    with tempfile.TemporaryDirectory() as parent:
        spoiled = Spoiled(Path(parent) / "vault")
        whole = spoiled.files[FILE_NAME]
        for number in range(count):
            content = bytearray(whole)
            places = (0, 1) if number % 20 == 0 else (rng.randrange(2),)
            for place in places:
                content[place * COPY_BYTES + rng.randrange(COPY_BYTES)] ^= 1 << rng.randrange(8)
            told = spoiled.what_happens(FILE_NAME, bytes(content))
            expected = "unreadable: vault.keys_damaged " if len(places) == 2 else ""
            if told != expected:
                bad.append(f"{places} {number}: {told or 'not noticed'}")
    return Report("damage keys", {"key files": count, "failed": len(bad)}, tuple(bad))


def _search_pages(folder: Path) -> set[int]:
    """Pages of the search index that no check can compare with anything: it holds no record."""
    vault = opened(folder)
    with vault.store.reading() as connection:
        rows = connection.execute(_SEARCH_PAGES).fetchall()
    vault.close()
    return {page - 1 for (page,) in rows}


def _pages(content: bytes) -> list[bytes]:
    return [content[at : at + PAGE] for at in range(0, len(content), PAGE)]

# SPDX-License-Identifier: Apache-2.0
"""A therapist at work: notes saved, left, signed and begun, each acknowledged; and whether they are
all there afterwards."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from desktop.db.copying import check_copy
from desktop.db.store import DATABASE
from desktop.domain.ids import NoteId, SessionId
from desktop.domain.note import Note, NoteState
from desktop.domain.problems import Problem
from desktop.domain.problems.vault import KEYS_HEALED
from desktop.services.notes import (
    get_note,
    get_process_note,
    leave_note,
    list_versions,
    open_note,
    save_draft,
    save_process_note,
    version_body,
)
from desktop.services.signing import sign_note
from desktop.services.vault import OpenVault, open_unlocked
from desktop.services.vault_keys import unlock_keys
from tests.db.cheap_keys import PASSPHRASE
from tests.services.vaults import CLOCK
from tests.support.builders import a_client, a_session

Acknowledge = Callable[[str], None]
_WORDS = ("tidur", "cemas", "kerja", "ibu", "pulang", "napas", "malam", "teman", "takut", "lega")


def text_of(note: int, number: int) -> str:
    """What the `number`-th save of a note wrote: 40 bytes to 20 kB, the same every time."""
    rng = random.Random(note * 100_003 + number)
    length = rng.choice((3, 30, 60, 200, 800, 2_500))
    return f"{note} {number} " + " ".join(rng.choices(_WORDS, k=length))


def number_in(text: str) -> int:
    """Which save a text comes from; 0 for an empty note."""
    return int(text.split(" ", 2)[1]) if text else 0


def opened(folder: Path, passphrase: str = PASSPHRASE) -> OpenVault:
    """Unlock and open as the program does."""
    keys = unlock_keys(folder, passphrase)
    return open_unlocked(folder, keys, CLOCK)


class Writing:
    """Goes on for as long as it is asked to; tells `acknowledge` what the program called saved."""

    def __init__(self, vault: OpenVault, acknowledge: Acknowledge, seed: int) -> None:
        self.vault = vault
        self._acknowledge = acknowledge
        self._rng = random.Random(seed)
        self._client = a_client(vault, f"Klien {seed}")
        self._drafts: dict[NoteId, int] = {}
        self._sessions: dict[NoteId, SessionId] = {}
        self._begun = 0
        for _ in range(4):
            self.begin()

    def step(self) -> None:
        """One act; mostly a save."""
        dice = self._rng.random()
        note = self._rng.choice(list(self._drafts))
        if dice < 0.7:
            self.save(note)
        elif dice < 0.85:
            self.leave(note)
        elif dice < 0.9:
            self.think(note)
        elif dice < 0.95 or len(self._drafts) < 3 or not self._drafts[note]:
            self.begin()
        else:
            self.sign(note)

    def begin(self) -> None:
        """A new session with an empty note."""
        self._begun += 1
        at = self.vault.clock.now() - timedelta(hours=2 * self._begun)
        session = a_session(self.vault, self._client, at)
        note = open_note(self.vault, session).id
        self._drafts[note], self._sessions[note] = 0, session
        self._acknowledge(f"begun {note} 0\n")

    def save(self, note: NoteId) -> None:
        """The next text of a note."""
        number = self._drafts[note] + 1
        save_draft(self.vault, note, text_of(note, number))
        self._drafts[note] = number
        self._acknowledge(f"saved {note} {number}\n")

    def leave(self, note: NoteId) -> None:
        """A version is kept and the note can be found."""
        leave_note(self.vault, note)
        self._acknowledge(f"left {note} {self._drafts[note]}\n")

    def think(self, note: NoteId) -> None:
        """The therapist's own note of the session."""
        session = self._sessions[note]
        number = self._drafts[note]
        save_process_note(self.vault, session, text_of(session, number))
        self._acknowledge(f"thought {session} {number}\n")

    def sign(self, note: NoteId) -> None:
        """Sign a note; nothing is written into it afterwards."""
        sign_note(self.vault, note)
        self._acknowledge(f"signed {note} {self._drafts.pop(note)}\n")


@dataclass(slots=True)
class Acknowledged:
    """What the program called saved."""

    notes: dict[NoteId, int] = field(default_factory=dict)
    left: dict[NoteId, int] = field(default_factory=dict)
    signed: set[NoteId] = field(default_factory=set)
    thought: dict[SessionId, int] = field(default_factory=dict)

    def add(self, lines: Iterable[str]) -> None:
        """Take in whole lines; a line cut off by a kill says nothing."""
        for line in lines:
            act, record, number = line.split(" ")
            if act == "thought":
                self.thought[SessionId(int(record))] = int(number)
                continue
            note = NoteId(int(record))
            self.notes[note] = int(number)
            if act == "left" and int(number):
                self.left[note] = int(number)
            if act == "signed":
                self.signed.add(note)

    def missing(self, vault: OpenVault) -> list[str]:
        """Everything acknowledged that is not there."""
        lost = [f"note {note}" for note in self.notes if not self._kept(vault, note)]
        lost += [f"version {note}" for note in self.left if not self._has_version(vault, note)]
        lost += [f"own note {one}" for one in self.thought if not self._has_thought(vault, one)]
        return lost

    def _kept(self, vault: OpenVault, note: NoteId) -> bool:
        try:
            found: Note = get_note(vault, note)
        except Problem:
            return False
        number = number_in(found.body)
        if found.body != (text_of(note, number) if number else ""):
            return False
        if note in self.signed and found.state is not NoteState.SIGNED:
            return False
        return self.notes[note] <= number <= self.notes[note] + 1

    def _has_version(self, vault: OpenVault, note: NoteId) -> bool:
        lines = list_versions(vault, note)
        numbers = {number_in(version_body(vault, line.id)) for line in lines}
        # A save that was refused at its very last sync may be there all the same.
        return bool(numbers & {self.left[note], self.left[note] + 1})

    def _has_thought(self, vault: OpenVault, session: SessionId) -> bool:
        found = get_process_note(vault, session)
        number = self.thought[session]
        return found is not None and number_in(found.body) >= number


def what_is_wrong(
    folder: Path, acknowledged: Acknowledged, opener: Callable[[Path], OpenVault] = opened
) -> str:
    """Reopen with the program's own code: "" when all is there and whole, else what is not."""
    try:
        vault = opener(folder)
    except Problem as problem:
        return f"unreadable: {problem.text.code} {problem.detail}"
    try:
        lost = acknowledged.missing(vault)
    except Problem as problem:
        return f"damaged: {problem.text.code} {problem.detail}"
    else:
        warned = [found.text.code for found in vault.warnings if found.text is not KEYS_HEALED]
    finally:
        vault.close()
    try:
        check_copy(folder / DATABASE, vault.data_key)
    except Problem as problem:
        return f"damaged: {problem.text.code} {problem.detail} {problem.holes}"
    return ", ".join([*(f"lost {one}" for one in lost), *(f"warned {code}" for code in warned)])

# SPDX-License-Identifier: Apache-2.0
"""Run as a process of its own: an act on a vault, cut at each file operation in turn.

    python -m tests.services.vault_cuts kill|fail ACT FOLDER

Prints one line per cut: where it was made and what opens afterwards. `kill` ends the process as a
kill -9 would, `fail` lets the operation fail with an input/output error.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.db.store import DATABASE
from desktop.domain.problems import Problem
from desktop.services.vault import change_passphrase, claim_vault, create_vault, replace_data_key
from desktop.services.vault_keys import NewKeys, prepare_keys, vault_exists
from tests.db.cheap_keys import CHEAP, PASSPHRASE
from tests.services.vaults import CLOCK, a_closed_vault, opened, some_keys

NEW = "kopi tubruk gerobak"
MARK = "INSERT INTO meta VALUES ('test', 'tetap')"
_WATCHED = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate"}
_FINISHED, _BROKEN, _SURVIVED, _FAILED, _KILLED = 0, 1, 7, 8, 9


class Cutter:
    """Counts file operations below a folder and cuts at the n-th."""

    def __init__(self, below: Path, at: int, *, kill: bool) -> None:
        self._below = str(below)
        self.left = at
        self._kill = kill

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in _WATCHED or not str(arguments[0]).startswith(self._below):
            return
        self.left -= 1
        if self.left == 0 and self._kill:
            os._exit(_KILLED)
        if self.left == 0:
            raise OSError(errno.EIO, "cut")


def create(folder: Path, keys: NewKeys) -> None:
    """Make a vault where there is none."""
    create_vault(folder, keys, CLOCK).close()


def change(folder: Path, keys: NewKeys) -> None:
    """Change the passphrase."""
    del keys
    found = opened(folder)
    try:
        change_passphrase(found, NEW)
    finally:
        found.close()


def replace(folder: Path, keys: NewKeys) -> None:
    """Replace the data key."""
    found = opened(folder)
    try:
        replace_data_key(found, keys).close()
    except Problem:
        found.close()
        raise


ACTS: dict[str, Callable[[Path, NewKeys], None]] = {
    "create": create,
    "change": change,
    "replace": replace,
}


def _in_child(act: Callable[[], None], cutter: Cutter) -> int:
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    sys.addaudithook(cutter)
    code = _BROKEN
    try:
        act()
        code = _FINISHED if cutter.left > 0 else _SURVIVED
    except Problem:
        code = _FAILED
    finally:
        os._exit(code)


def _what_opens(folder: Path) -> str:
    """Which passphrase opens the vault, and whether the record is there."""
    claim_vault(folder).release()
    if not vault_exists(folder):
        return "none"
    for name, passphrase in (("old", PASSPHRASE), ("new", NEW)):
        try:
            found = opened(folder, passphrase)
        except Problem as problem:
            if problem.text.code != "vault.wrong_passphrase":
                return problem.text.code
            continue
        with found.store.reading() as connection:
            kept = connection.execute("SELECT count(*) FROM meta WHERE key = 'test'").fetchone()[0]
        found.close()
        rest = [path.name for path in folder.parent.rglob("*new-*")]
        return f"{name} {kept} {' '.join(rest)}".strip()
    return "nothing"


def _template(folder: Path) -> Path:
    """A closed vault with one record, to be copied for each cut."""
    found = opened(a_closed_vault(folder))
    with found.store.writing() as connection:
        connection.execute(MARK)
    found.close()
    return folder


def main(how: str, act: str, parent: str) -> None:
    """Cut at the first, second, … operation until the act finishes."""
    keys = some_keys() if act == "create" else prepare_keys(NEW, CHEAP)
    template = _template(Path(parent) / "template")
    for at in range(1, 200):
        folder = Path(parent) / str(at) / "vault"
        folder.parent.mkdir()
        if act != "create":
            shutil.copytree(template, folder)
        cutter = Cutter(folder.parent, at, kill=how == "kill")
        code = _in_child(lambda: ACTS[act](folder, keys), cutter)  # noqa: B023 - called at once
        if act == "create" and not (folder / DATABASE).exists():
            create(folder, keys)
            print(code, "made again", flush=True)  # noqa: T201 - a command
        else:
            print(code, _what_opens(folder), flush=True)  # noqa: T201 - a command
        if code == _FINISHED:
            return


if __name__ == "__main__":
    main(*sys.argv[1:])

# SPDX-License-Identifier: Apache-2.0
"""Where passphrases and recovery keys come from, and opening a vault with one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.cli.call import Call
from desktop.cli.commands import CONTEXT
from desktop.cli.grammar import printable
from desktop.domain.backup import BackupSecret, PassphraseSecret, RecoverySecret
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem
from desktop.domain.problems import cli as texts
from desktop.services.vault import OpenVault, open_unlocked
from desktop.services.vault_keys import unlock_keys
from desktop.system.clock import SystemClock

_PROMPT = QT_TRANSLATE_NOOP("CommandLine", "Passphrase: ")
_SECRET_BYTES = 10_000


@contextmanager
def opened_vault(call: Call) -> Iterator[OpenVault]:
    """The vault named first on the command line, open under its passphrase."""
    folder = call.path(0)
    vault = open_unlocked(folder, unlock_keys(folder, passphrase(call)), SystemClock())
    try:
        yield vault
    finally:
        vault.close()


def passphrase(call: Call) -> str:
    """From the file that was named, or asked for."""
    file = call.option_path("--passphrase-file")
    if file is not None:
        return first_line(file)
    if call.ask is None:
        raise Problem(texts.SECRET_NEEDED)
    return call.ask(call.translate(CONTEXT, _PROMPT))


def backup_secret(call: Call) -> BackupSecret:
    """A recovery key from its file, else a passphrase."""
    file = call.option_path("--recovery-key-file")
    if file is not None:
        return RecoverySecret(first_line(file))
    return PassphraseSecret(passphrase(call))


def first_line(file: Path) -> str:
    """The first line of a small text file, without its line break."""
    try:
        with file.open("rb") as stream:
            text = stream.read(_SECRET_BYTES).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(texts.FILE_UNREADABLE, file=printable(str(file))) from error
    return text.split("\n", 1)[0].removesuffix("\r")


def require_new_file(path: Path) -> None:
    """Refuse a file that is there, or a folder that is not, before any work is done."""
    if path.exists():
        raise Problem(texts.FILE_EXISTS, file=printable(str(path)))
    if not path.absolute().parent.is_dir():
        raise Problem(texts.FOLDER_MISSING, folder=printable(str(path.parent)))


def require_empty_folder(path: Path) -> None:
    """Refuse a folder with something in it, or a file of that name."""
    try:
        taken = path.exists() and (not path.is_dir() or any(path.iterdir()))
    except OSError as error:
        raise Problem(texts.FILE_UNREADABLE, file=printable(str(path))) from error
    if taken:
        raise Problem(texts.FILE_EXISTS, file=printable(str(path)))


def require_file(path: Path) -> None:
    """Refuse a file that is not there."""
    if not path.is_file():
        raise Problem(texts.FILE_UNREADABLE, file=printable(str(path)))

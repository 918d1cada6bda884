# SPDX-License-Identifier: Apache-2.0
"""`teduh` and `python -m desktop`: the window without a command, the command line with one.

Nothing but the standard library is imported before that is known, so each starts at its own speed.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

_WINDOW_OPTIONS = ("--demo", "--vault", "--locked-at")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] == "--version":
        return _version()
    if not words or words[0].partition("=")[0] in _WINDOW_OPTIONS:
        return _window(words)
    if "gallery" in words[:1]:
        return _gallery(words[1:])
    return _command(words)


def _version() -> int:
    from desktop.system.version import app_version

    sys.stdout.write(f"teduh {app_version()}\n")
    return 0


def _window(words: Sequence[str]) -> int:
    if words:
        from desktop.cli.run import read_window

        refused = read_window(words)
        if isinstance(refused, int):
            return refused
    from desktop import app

    return app.run(words)


def _gallery(words: Sequence[str]) -> int:
    from desktop.cli.run import read_gallery

    read = read_gallery(words)
    if isinstance(read, int):
        return read
    from desktop import app
    from desktop.cli.language import language_of

    return app.gallery(read.options.get("--screenshots", ""), language_of(words))


def _command(words: Sequence[str]) -> int:
    from desktop.cli.run import main_help, run, wants_help

    if wants_help(words):
        return main_help(words)
    return run(words, _ask if sys.stdin is not None and sys.stdin.isatty() else None)


def _ask(prompt: str) -> str:
    from getpass import getpass

    return getpass(prompt)


if __name__ == "__main__":
    sys.exit(main())

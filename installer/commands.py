# SPDX-License-Identifier: Apache-2.0
"""The commands of installer/dev.py. Standard library only: it runs before anything is installed."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installer.environment import Environment, say
from installer.qt_libraries import ensure_libraries
from installer.screen_reader import ensure_screen_reader
from installer.steps import run_steps

ROOT = Path(__file__).resolve().parents[1]
LOCK_COMMAND = "uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url"
DEMO = "teduh-demo"
DEMO_FILES = frozenset(
    {
        "practice.teduh",
        "progress-report.pdf",
        "session-summary.pdf",
        "vault.db",
        "vault.gen",
        "vault.keys",
    }
)
RUN_LOCK = "installer/requirements.txt"
LOCKS = (
    f"{LOCK_COMMAND} --no-header -o {RUN_LOCK}",
    f"{LOCK_COMMAND} --no-header -c {RUN_LOCK} --extra dev -o installer/requirements-dev.txt",
)


def run(demo: bool, words: Sequence[str]) -> int:
    """Start the program; on a computer without a display the demonstration writes its files."""
    environment = Environment(ROOT)
    environment.prepare("requirements.txt")
    shown = has_display()
    ensure_libraries(shown=shown)
    if demo and not shown:
        say("There is no display here: doing a day's work on a demonstration practice instead.")
        folder = ROOT / DEMO
        clear_demo(folder)
        return environment.python_call("-m", "desktop", "demo", "--job", str(folder))
    if not demo and not words and not shown:
        sys.exit(
            "There is no display here. Try: python3 installer/dev.py run --demo, or the command"
            " line: python3 installer/dev.py run -- --help"
        )
    return environment.python_call("-m", "desktop", *(["--demo"] if demo else []), *words)


def clear_demo(folder: Path) -> None:
    """Take away what an earlier demonstration left; a folder with anything else in it stays."""
    found = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    if found and found <= DEMO_FILES:
        for name in found:
            (folder / name).unlink()
        folder.rmdir()


def has_display() -> bool:
    """Whether a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def test(fast: bool) -> int:
    """Everything a change must pass; all steps run, the failed ones are named at the end."""
    environment = Environment(ROOT)
    environment.prepare("requirements-dev.txt")
    environment.install_checkout()
    ensure_libraries(shown=False)
    ensure_screen_reader()
    return run_steps(environment, fast=fast)


def bench(words: Sequence[str]) -> int:
    """The benchmarks; every word after `bench` goes to them."""
    environment = Environment(ROOT)
    environment.prepare("requirements-dev.txt")
    ensure_libraries(shown=False)
    return environment.tool_call("-m", "bench", *words)


def lock() -> int:
    """Write both lock files anew with uv, or say how."""
    for command in LOCKS:
        say(command)
        try:
            status = subprocess.call(command.split(), cwd=ROOT)
        except FileNotFoundError:
            sys.exit("uv is not installed (pipx install uv); then run the commands above.")
        if status:
            return status
    return 0


def main() -> int:
    """Read the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python3 installer/dev.py")
    commands = parser.add_subparsers(dest="command", required=True)
    running = commands.add_parser("run", help="start Teduh; words after -- go to it")
    running.add_argument("--demo", action="store_true", help="on an invented practice")
    testing = commands.add_parser("test", help="all checks and tests")
    testing.add_argument("--fast", action="store_true", help="without mypy and slow tests")
    commands.add_parser("bench", help="benchmarks; the words after it go to them")
    commands.add_parser("lock", help="pin the packages anew")
    arguments, words = parser.parse_known_args()
    words = [word for word in words if word != "--"]
    if arguments.command == "run":
        return run(arguments.demo, words)
    if arguments.command == "bench":
        return bench(words)
    if words:
        parser.error(f"not understood: {' '.join(words)}")
    return test(arguments.fast) if arguments.command == "test" else lock()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)

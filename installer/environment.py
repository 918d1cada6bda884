# SPDX-License-Identifier: Apache-2.0
"""The checkout's own `.venv` with the locked packages. Standard library only.

A stamp keeps the digest of what was installed, so a second run starts at once. The Windows and
macOS branches are written from the documentation and have not been run.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

NEWEST = (3, 14)
_KINDS = {"requirements.txt": "run", "requirements-dev.txt": "dev"}
_INSTALL = ("install", "--disable-pip-version-check", "--no-input", "--no-deps")


def say(text: str) -> None:
    """One line to the person at the terminal, before any output of the tools that follow."""
    print(text, flush=True)


def call(command: Sequence[str]) -> int:
    """Run a command with its output shown; 127 where it does not exist."""
    try:
        return subprocess.call(list(command))
    except FileNotFoundError:
        return 127


def is_root() -> bool:
    """Whether system packages may be installed here."""
    return sys.platform != "win32" and os.geteuid() == 0


def apt_install(packages: Sequence[str], run: Callable[[Sequence[str]], int] = call) -> bool:
    """Install Debian packages as root; False where that is not possible."""
    if not is_root() or not shutil.which("apt-get"):
        return False
    say(f"Installing system packages: {' '.join(packages)}")
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    # A fresh machine has no package lists, and old lists name versions that are gone.
    return run(install) == 0 or (run(["apt-get", "update", "-q"]) == 0 and run(install) == 0)


@dataclass(frozen=True)
class Environment:
    """The virtual environment of one checkout."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        return self.folder.joinpath(*inside)

    @property
    def _stamp(self) -> Path:
        return self.folder / "teduh-installed.json"

    def prepare(self, lock: str) -> None:
        """Make the environment and install the packages of a lock file, unless that is done."""
        digest, kind = self._digest(f"installer/{lock}"), _KINDS[lock]
        if self._works() and self._covers(kind):
            return
        self._create()
        say(f"Installing the packages of installer/{lock} (once; later starts skip this).")
        path = self.root / "installer" / lock
        if call([*self._pip(), *_INSTALL, "--require-hashes", "-r", str(path)]):
            sys.exit("The packages could not be installed; pip says why above. Run this again.")
        self._write_stamp({**self._installed(), kind: digest})

    def _covers(self, kind: str) -> bool:
        installed = self._installed()
        # The packages for development include those for running.
        enough = {"run": ("run", "dev"), "dev": ("dev",)}[kind]
        locks = {name: lock for lock, name in _KINDS.items()}
        return any(
            installed.get(name) == self._digest(f"installer/{locks[name]}") for name in enough
        )

    def install_checkout(self) -> None:
        """Install the checkout itself, editable, so that its `teduh` command exists."""
        digest = self._digest("pyproject.toml")
        if self._installed().get("checkout") == digest:
            return
        options = (*_INSTALL, "-q", "--no-build-isolation", "-e", str(self.root))
        if call([*self._pip(), *options]):
            sys.exit("The checkout could not be installed; pip says why above.")
        self._write_stamp({**self._installed(), "checkout": digest})

    def python_call(self, *words: str) -> int:
        """Run the environment's Python on the checkout, from the current folder."""
        variables = {**os.environ, "PYTHONPATH": str(self.root)}
        return subprocess.call([str(self.python), *words], env=variables)

    def tool_call(self, *words: str) -> int:
        """Run a tool in the checkout's folder, with no window shown."""
        variables = {**os.environ, "PYTHONPATH": str(self.root), "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.call([str(self.python), *words], env=variables, cwd=self.root)

    def _create(self) -> None:
        if self._works():
            return
        if not (3, 11) <= sys.version_info[:2] <= NEWEST:
            sys.exit(f"Teduh runs on Python 3.11 to 3.{NEWEST[1]}, not on {sys.version.split()[0]}")
        say("Making .venv")
        venv = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
        if not has_own_pip() and not outside_pip():
            _install_venv_package()
        if call(venv if has_own_pip() else [*venv, "--without-pip"]):
            sys.exit("Python could not make .venv; it says why above.")

    def _works(self) -> bool:
        return self.python.exists() and call([str(self.python), "-c", ""]) == 0

    def _pip(self) -> list[str]:
        if list(self.folder.glob("lib*/**/site-packages/pip/__main__.py")):
            return [str(self.python), "-m", "pip"]
        return [*outside_pip(), "--python", str(self.python)]

    def _digest(self, name: str) -> str:
        return hashlib.sha256((self.root / name).read_bytes()).hexdigest()

    def _installed(self) -> dict[str, str]:
        try:
            return dict(json.loads(self._stamp.read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return {}

    def _write_stamp(self, installed: dict[str, str]) -> None:
        self._stamp.write_text(json.dumps(installed, indent=2) + "\n", encoding="utf-8")


def has_own_pip() -> bool:
    """Whether this Python can put pip into a new environment (Debian packs that apart)."""
    return importlib.util.find_spec("ensurepip") is not None


def outside_pip() -> list[str]:
    """A pip outside the environment that can install into it, or nothing."""
    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip"]
    command = shutil.which("pip3") or shutil.which("pip")
    return [command] if command else []


def _install_venv_package() -> None:
    minor = f"python3.{sys.version_info[1]}-venv"
    if apt_install(["python3-venv", minor]) or apt_install(["python3-venv"]):
        importlib.invalidate_caches()
        return
    sys.exit(f"This Python has neither pip nor venv. Run: sudo apt install python3-venv {minor}")

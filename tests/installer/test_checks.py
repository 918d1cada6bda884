# SPDX-License-Identifier: Apache-2.0
"""Every check can fail, and leaves right code alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from installer.checks.boundaries import SPDX, check_boundaries, check_lines, check_machine_paths
from installer.checks.imports import (
    check_cycles,
    check_dependencies,
    check_locks,
    check_locks_agree,
)
from installer.checks.model import Checkout, Finding
from installer.checks.network import check_network
from installer.checks.sizes import check_sizes
from installer.checks.strings import check_strings

Check = Callable[[Checkout], Iterator[Finding]]


def reasons(root: Path, check: Check, path: str, text: str) -> list[str]:
    """What a check says about a checkout with one file."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return [finding.reason for finding in check(Checkout(root))]


@pytest.mark.parametrize(
    ("path", "text", "reason"),
    [
        ("desktop/a.py", "x = 1\n" * 401, "401 lines, 400 allowed"),
        ("tests/a.py", "x = 1\n" * 501, "501 lines, 500 allowed"),
        ("desktop/a.py", "def f():\n" + "    x = 1\n" * 50, "f has 51 lines, 50 allowed"),
        ("desktop/a.py", "x = 1\n" * 121, "the median file has 121 lines, 120 allowed"),
    ],
)
def test_sizes(tmp_path: Path, path: str, text: str, reason: str) -> None:
    assert reason in reasons(tmp_path, check_sizes, path, text)


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Saved")',
        'label.setText("Saved " + name)',
        'label.setText(f"Saved {name}")',
        'QLabel("Saved")',
        'PrimaryButton("Add client", icon="plus")',
        'PrimaryButton(text="Add client")',
        'bar.addAction(icon, "Back up")',
        'table.setHorizontalHeaderLabels(["Name", "Code"])',
    ],
)
def test_untranslated_text_on_screen_is_found(tmp_path: Path, line: str) -> None:
    (reason,) = reasons(tmp_path, check_strings, "desktop/ui/a.py", line)
    assert "not translated" in reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('self.tr(f"{n} clients")', "neither f-string"),
        ('self.tr("Clients: " + name)', "neither f-string"),
        ('self.tr("{n} clients".format(n=n))', "format after"),
        ("self.tr(title)", "not extracted"),
        ('self.tr("One", "Two")', "one argument"),
        ('button.tr("Save")', "only self.tr"),
        ('tr("Save")', "only self.tr"),
        ('_("Save")', "no marker"),
        ('self._translate("Shell", "Save")', "name it translate"),
        ('self.tr("\\N{BULLET} Save")', "misreads"),
        ('translate(CONTEXT, "Save")', "must be a literal too"),
        ('T = translate("Shell", "Save")', "import time"),
        ('QT_TRANSLATE_NOOP("Shell", TEXT)', "two literals"),
    ],
)
def test_markers_that_are_lost_are_found(tmp_path: Path, line: str, reason: str) -> None:
    body = line if line.startswith("T =") else f"def f(self):\n    {line}"
    (found,) = reasons(tmp_path, check_strings, "desktop/ui/a.py", body)
    assert reason in found


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("Saved {time}").format(time=now))',
        'label.setText(self.tr("A long sentence "\n        "over two lines."))',
        'label.setText(f"{number}")',
        'label.setText("—")',
        'IconButton("plus", self.tr("Add"))',
        "translate(text.context, text.source)",
        'IconButton("plus", self.tr("Add"), "Ctrl+Shift+N")',
        'label.setText("PHQ-9")  # not text: a proper name',
        'name.translate({"a": "b"})',
    ],
)
def test_right_markers_pass(tmp_path: Path, line: str) -> None:
    text = f"def f(self):\n    {line}\n"
    assert reasons(tmp_path, check_strings, "desktop/ui/a.py", text) == []


def test_a_file_of_sample_content_can_say_so(tmp_path: Path) -> None:
    text = '# not text: invented people\nlabel.setText("Ayu")\nself.tr(f"{n}")'
    (reason,) = reasons(tmp_path, check_strings, "desktop/ui/a.py", text)
    assert "f-string" in reason


@pytest.mark.parametrize(
    "line",
    [
        "datetime.now(UTC)",
        "datetime.datetime.now()",
        "date.today()",
        "time.time()",
        "Path.home()",
        "path.expanduser()",
        "os.environ.get('HOME')",
        "import tempfile",
        "from os import environ",
        "QDateTime.currentDateTime()",
    ],
)
def test_clock_home_and_environment_outside_system_are_found(tmp_path: Path, line: str) -> None:
    assert len(reasons(tmp_path, check_boundaries, "desktop/db/a.py", line)) == 1


@pytest.mark.parametrize("line", ["clock.now()", "clock.today()", "time.monotonic()"])
def test_a_clock_that_was_handed_in_passes(tmp_path: Path, line: str) -> None:
    assert reasons(tmp_path, check_boundaries, "desktop/db/a.py", line) == []


def test_system_may_ask_the_computer(tmp_path: Path) -> None:
    assert reasons(tmp_path, check_boundaries, "desktop/system/a.py", "Path.home()") == []


@pytest.mark.parametrize(
    "line",
    [
        "from PySide6.QtNetwork import QTcpSocket",
        "from PySide6 import QtNetwork",
        "import PySide6.QtWebEngineWidgets",
        "from PySide6.QtWebEngineCore import QWebEnginePage",
        "import socket",
        "from http.client import HTTPConnection",
        "def f():\n    import urllib.request",
    ],
)
def test_what_could_reach_a_network_is_found(tmp_path: Path, line: str) -> None:
    (reason,) = reasons(tmp_path, check_network, "desktop/ui/a.py", line)
    assert "never speaks to a network" in reason


@pytest.mark.parametrize("line", ["from PySide6.QtCore import QObject", "from . import http"])
def test_other_imports_pass(tmp_path: Path, line: str) -> None:
    assert reasons(tmp_path, check_network, "desktop/ui/a.py", line) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x = 1\n", "the first line must be"),
        (f"{SPDX}\nimport a  # noqa\n", "say on the line"),
        (f"{SPDX}\nimport a  # noqa: F401\n", "say on the line"),
        (f"{SPDX}\nx = f()  # type: ignore[arg-type]\n", "say on the line"),
        (f"{SPDX}\n# TODO later\n", "finish it"),
        (f"{SPDX}\nraise NotImplementedError\n", "finish it"),
    ],
)
def test_lines(tmp_path: Path, text: str, reason: str) -> None:
    (found,) = reasons(tmp_path, check_lines, "desktop/a.py", text)
    assert reason in found


def test_an_explained_exception_passes(tmp_path: Path) -> None:
    ignored = "x = f()  # type: ignore[arg-type]  # the stub is wrong"
    text = f"{SPDX}\n{ignored}\nimport a  # noqa: F401 - read by the tests\n"
    assert reasons(tmp_path, check_lines, "desktop/a.py", text) == []


@pytest.mark.parametrize("place", ["home/ayu/x", "root/x", "Users/ayu"])
def test_a_path_of_one_machine_is_found(tmp_path: Path, place: str) -> None:
    assert reasons(tmp_path, check_machine_paths, "docs/a.md", f"see /{place}") != []


@pytest.mark.parametrize("place", ["home/ayu/x", "root/x", "Users/ayu"])
def test_a_second_worktree_is_no_finding(tmp_path: Path, place: str) -> None:
    assert reasons(tmp_path, check_machine_paths, ".git", f"gitdir: /{place}") == []


def test_a_ring_of_imports_is_found(tmp_path: Path) -> None:
    reasons(tmp_path, check_cycles, "desktop/a.py", "from desktop.b import x")
    reasons(tmp_path, check_cycles, "desktop/b.py", "import desktop.c")
    found = reasons(tmp_path, check_cycles, "desktop/c.py", "def f():\n    from desktop import a")
    assert any("import cycle" in reason for reason in found)


@pytest.mark.parametrize(
    ("line", "count"),
    [("import segno", 0), ("import sqlite3", 0), ("import PIL", 1), ("from numpy import array", 1)],
)
def test_undeclared_dependencies_are_found(tmp_path: Path, line: str, count: int) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\ndependencies = ["segno>=1"]\n')
    assert len(reasons(tmp_path, check_dependencies, "desktop/a.py", line)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("segno==1.6.6 \\\n    --hash=sha256:00\n", 0),
        ("segno==1.6.6\n", 1),
        ("segno>=1.6 \\\n    --hash=sha256:00\n", 1),
        ("--index-url https://example.org/simple\n", 1),
    ],
)
def test_lock_files_are_pinned_hashed_and_without_address(
    tmp_path: Path, text: str, count: int
) -> None:
    assert len(reasons(tmp_path, check_locks, "installer/requirements.txt", text)) == count


@pytest.mark.parametrize(("text", "count"), [("segno==1.6.6\n", 0), ("segno==1.6.5\n", 1), ("", 1)])
def test_lock_files_that_disagree_are_found(tmp_path: Path, text: str, count: int) -> None:
    reasons(tmp_path, check_locks, "installer/requirements-dev.txt", text)
    found = reasons(tmp_path, check_locks_agree, "installer/requirements.txt", "segno==1.6.6\n")
    assert len(found) == count

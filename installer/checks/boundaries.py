# SPDX-License-Identifier: Apache-2.0
"""Clock, home and environment only in desktop/system; no traces of a machine; licence lines."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator

from installer.checks.model import Checkout, Finding, Source, imported

SPDX = "# SPDX-License-Identifier: Apache-2.0"
_CLOCKS = frozenset(
    [
        "datetime.now",
        "datetime.utcnow",
        "datetime.today",
        "date.today",
        "time.time",
        "time.time_ns",
        "time.localtime",
        "time.gmtime",
        "QDateTime.currentDateTime",
        "QDateTime.currentDateTimeUtc",
        "QDate.currentDate",
        "QTime.currentTime",
    ]
)
_PLACES = frozenset(
    [
        "Path.home",
        "os.environ",
        "os.getenv",
        "os.putenv",
        "path.expanduser",
        "os.getlogin",
        "getpass.getuser",
        "QStandardPaths.writableLocation",
        "QDir.homePath",
        "QDir.tempPath",
    ]
)
_TEMPORARY = frozenset({"tempfile"})
_MACHINE_PATH = re.compile(r"/(home|Users)/\w+|/(root|work)/\w|[A-Z]:\\+Users\\+\w")
_TEXT_FILES = ("*.py", "*.md", "*.toml", "*.txt", "*.json", "*.ts", "*.sh", "*.spec", "*.nsi")
_TEXT_FOLDERS = ("desktop", "tests", "bench", "installer", "docs", "resources")
_UNEXPLAINED = re.compile(r"#\s*noqa(?!: [A-Z0-9, ]+ - \S)|#\s*type:\s*ignore(?!\[[\w, -]+\]\s*#)")
_UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


def check_boundaries(checkout: Checkout) -> Iterator[Finding]:
    """Uses of clock, home, environment and temporary folders outside desktop/system."""
    for source in checkout.sources("desktop"):
        if not source.inside("desktop/system"):
            for node in ast.walk(source.tree):
                yield from _outside_system(source, node)


def _outside_system(source: Source, node: ast.AST) -> Iterator[Finding]:
    if isinstance(node, ast.Attribute):
        used = f"{_last_name(node.value)}.{node.attr}"
        if used in _CLOCKS:
            yield source.finding(node, f"{used}: take a Clock as a parameter")
        elif used in _PLACES or node.attr == "expanduser":
            yield source.finding(node, f"{used}: take the folder or value as a parameter")
    for name in imported(node):
        if name.partition(".")[0] in _TEMPORARY:
            yield source.finding(node, f"{name}: nothing is written to a temporary folder")
        elif name in {"os.environ", "os.getenv", "time.time", "time.localtime"}:
            yield source.finding(node, f"{name}: belongs to desktop/system")


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def check_lines(checkout: Checkout) -> Iterator[Finding]:
    """The licence line first; exceptions to the tools explained; nothing left unfinished."""
    for source in checkout.sources():
        first = source.lines[:2]
        if SPDX not in first or (first[0] != SPDX and not first[0].startswith("#!")):
            yield Finding(source.path, 1, f"the first line must be {SPDX!r}")
        for number, comment in _comments(source):
            if _UNEXPLAINED.search(comment):
                yield Finding(source.path, number, "say on the line which rule and why")
            if _UNFINISHED.search(comment):
                yield Finding(source.path, number, "finish it or leave it out")
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Raise) and "NotImplementedError" in ast.unparse(node):
                yield source.finding(node, "finish it or leave it out")


def _comments(source: Source) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(source.text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def check_machine_paths(checkout: Checkout) -> Iterator[Finding]:
    """Paths of somebody's machine in any text file."""
    # In a second worktree .git is a file of git's own, with the path to the first.
    tops = [path for path in checkout.root.iterdir() if path.is_file() and path.name != ".git"]
    inside = (
        path
        for folder in _TEXT_FOLDERS
        for pattern in _TEXT_FILES
        for path in (checkout.root / folder).rglob(pattern)
    )
    for path in [*tops, *inside]:
        name = path.relative_to(checkout.root).as_posix()
        text = path.read_text(encoding="utf-8", errors="replace")
        for number, line in enumerate(text.splitlines(), 1):
            found = _MACHINE_PATH.search(line)
            if found:
                yield Finding(name, number, f"{found.group()!r} is a path of one machine")

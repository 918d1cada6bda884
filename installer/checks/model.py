# SPDX-License-Identifier: Apache-2.0
"""The checkout as the checks see it, and what they say about it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

CODE_FOLDERS = ("desktop", "tests", "bench", "installer")


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend. `path` is relative to the checkout; line 0 speaks of the whole file."""

    path: str
    line: int
    reason: str

    def __str__(self) -> str:
        """In the form that editors jump to."""
        return f"{self.path}:{self.line}: {self.reason}"


@dataclass(frozen=True)
class Source:
    """One Python file."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.text, self.path)

    @cached_property
    def lines(self) -> list[str]:
        """Its lines, for looking at comments."""
        return self.text.splitlines()

    def inside(self, folder: str) -> bool:
        """Whether it lies in `folder` (as desktop/ui)."""
        return self.path.startswith(f"{folder}/")

    def finding(self, node: ast.AST, reason: str) -> Finding:
        """A finding at a node."""
        return Finding(self.path, getattr(node, "lineno", 0), reason)


@dataclass(frozen=True)
class Checkout:
    """A source checkout; Python files are read once."""

    root: Path
    _read: dict[str, Source] = field(default_factory=dict, compare=False)

    def sources(self, *folders: str) -> Iterator[Source]:
        """The Python files of these folders (all folders of code when none is named)."""
        for folder in folders or CODE_FOLDERS:
            for path in sorted((self.root / folder).rglob("*.py")):
                yield self._source(path)

    def _source(self, path: Path) -> Source:
        name = path.relative_to(self.root).as_posix()
        if name not in self._read:
            self._read[name] = Source(name, path.read_text(encoding="utf-8"))
        return self._read[name]


def imported(node: ast.AST) -> Iterator[str]:
    """The full names an import statement brings in; none for a relative one."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        yield from (f"{node.module}.{alias.name}" for alias in node.names)

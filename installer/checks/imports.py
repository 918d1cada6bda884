# SPDX-License-Identifier: Apache-2.0
"""No import cycle; every import is the standard library's or a declared dependency; clean locks."""

from __future__ import annotations

import ast
import graphlib
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions

from installer.checks.model import Checkout, Finding, Source

_ADDRESS = re.compile(r"https?://|--(extra-)?index-url|--find-links|--trusted-host")
_PARTS = {"shiboken6": "PySide6"}  # Qt for Python's own other half, always of the same version
_PIN = re.compile(r"([A-Za-z0-9._-]+)==\S+")


def check_cycles(checkout: Checkout) -> Iterator[Finding]:
    """Modules of the program that import each other in a ring, also inside functions."""
    modules = {_module(source): source for source in checkout.sources("desktop")}
    graph = {name: _local_imports(source, modules) for name, source in modules.items()}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        ring = error.args[1]
        yield Finding(modules[ring[0]].path, 0, f"import cycle: {' <- '.join(ring)}")


def _module(source: Source) -> str:
    return source.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _local_imports(source: Source, modules: dict[str, Source]) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            found.update(whole & modules.keys() or {node.module})
    return (found & modules.keys()) - {_module(source)}


def check_dependencies(checkout: Checkout) -> Iterator[Finding]:
    """Third-party imports that pyproject.toml does not declare."""
    project = tomllib.loads((checkout.root / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {_normal(_requirement(line)) for line in project["project"]["dependencies"]}
    owners = packages_distributions()
    for source in checkout.sources("desktop"):
        for node, name in _outside_imports(source):
            owned = {_normal(owner) for owner in owners.get(_PARTS.get(name, name), [])}
            if not owned & declared:
                yield source.finding(node, f"{name} is not declared in pyproject.toml")


def _outside_imports(source: Source) -> Iterator[tuple[ast.AST, str]]:
    for node in ast.walk(source.tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        for name in names:
            top = name.partition(".")[0]
            if top not in sys.stdlib_module_names and top not in {"desktop", "__future__"}:
                yield node, top


def _requirement(line: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", line)
    return found.group() if found else line


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def check_locks(checkout: Checkout) -> Iterator[Finding]:
    """Lock files: no address of a registry, every package pinned and hashed."""
    for path in sorted((checkout.root / "installer").glob("requirements*.txt")):
        name = path.relative_to(checkout.root).as_posix()
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            if _ADDRESS.search(line):
                yield Finding(name, number, "an address; pip takes it from its own settings")
            elif line and not line[0].isspace() and not line.startswith("#"):
                follower = lines[number] if number < len(lines) else ""
                if not _PIN.match(line) or "--hash=" not in line + follower:
                    yield Finding(name, number, "pin it with == and hashes")


def check_locks_agree(checkout: Checkout) -> Iterator[Finding]:
    """What is tested is what runs: the lock for development pins the same versions."""
    running, developing = (
        _pins(checkout, name) for name in ("requirements.txt", "requirements-dev.txt")
    )
    for package, version in running.items():
        if developing.get(package) != version:
            reason = f"{package} is {developing.get(package)} here and {version} for running"
            yield Finding("installer/requirements-dev.txt", 0, reason)


def _pins(checkout: Checkout, name: str) -> dict[str, str]:
    text = (checkout.root / "installer" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", text, re.MULTILINE))

# SPDX-License-Identifier: Apache-2.0
"""What a change must pass, step by step, each with its time. Standard library only."""

from __future__ import annotations

import time
from dataclasses import dataclass

from installer.environment import Environment, say


@dataclass(frozen=True)
class Step:
    """One tool; `words` follow the environment's Python."""

    name: str
    words: tuple[str, ...]


STEPS = (
    Step("ruff check", ("-m", "ruff", "check", ".")),
    Step("ruff format", ("-m", "ruff", "format", "--check", ".")),
    Step("mypy", ("-m", "mypy")),
    Step("layers", ("-c", "from importlinter.cli import lint_imports_command as c; c()")),
    Step("house rules", ("-m", "installer.checks")),
    Step("catalogues", ("installer/i18n.py", "check")),
    Step("tests", ("-m", "pytest", "-q", "-n", "2")),
)
FAST = tuple(
    Step(step.name, (*step.words, "-m", "not slow")) if step.name == "tests" else step
    for step in STEPS
    if step.name != "mypy"
)


def run_steps(environment: Environment, *, fast: bool) -> int:
    """Run them all; the failed ones are named at the end. 0 when there is none."""
    failed = []
    for step in FAST if fast else STEPS:
        say(f"=== {step.name}")
        started = time.monotonic()
        status = environment.tool_call(*step.words)
        say(f"=== {step.name}: {'failed' if status else 'ok'}, {time.monotonic() - started:.1f} s")
        if status:
            failed.append(step.name)
    say(f"Failed: {', '.join(failed)}" if failed else "All steps passed.")
    return 1 if failed else 0

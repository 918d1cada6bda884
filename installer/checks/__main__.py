# SPDX-License-Identifier: Apache-2.0
"""Run every check over this checkout; exit 1 and print file:line: reason if there is anything."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from installer.checks.boundaries import check_boundaries, check_lines, check_machine_paths
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

CHECKS: tuple[Callable[[Checkout], Iterator[Finding]], ...] = (
    check_sizes,
    check_strings,
    check_boundaries,
    check_lines,
    check_machine_paths,
    check_network,
    check_cycles,
    check_dependencies,
    check_locks,
    check_locks_agree,
)


def main() -> int:
    """Print all findings, sorted by file."""
    checkout = Checkout(Path(__file__).resolve().parents[2])
    findings = sorted(finding for check in CHECKS for finding in check(checkout))
    for finding in findings:
        print(finding)
    print(f"{len(CHECKS)} checks, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())

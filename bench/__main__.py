# SPDX-License-Identifier: Apache-2.0
"""`python -m bench [NAME…] [--json] [--vault FOLDER]`: every figure beside its target."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

from bench.big_vault import USUAL, BigVault, big_vault
from bench.figure import Figure

NAMES = (
    "start",
    "unlock",
    "client",
    "palette",
    "save",
    "search",
    "report",
    "backup",
    "memory",
    "hold",
    "stall",
)


def main() -> None:
    """Measure; a figure over its target is told, never a failure."""
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("name", nargs="*", metavar="|".join(NAMES))
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--vault", type=Path, default=USUAL, help="where the big vault is kept")
    options = parser.parse_args()
    unknown = set(options.name) - set(NAMES)
    if unknown:
        parser.error(f"no such bench: {', '.join(sorted(unknown))}")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    big = big_vault(options.vault.absolute())
    figures: list[Figure] = []
    for name in options.name or NAMES:
        run = cast("Callable[[BigVault], list[Figure]]", import_module(f"bench.{name}").run)
        for figure in run(big):
            figures.append(figure)
            if not options.json:
                print(figure.to_text(), flush=True)
    if options.json:
        print(json.dumps([figure.to_dict() for figure in figures], ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""`python -m tests.faults [CAMPAIGN…] [--count N] [--seed S] [--json]`; without a name: all."""

from __future__ import annotations

import argparse
import sys
import time

from tests.faults.campaigns import CAMPAIGNS
from tests.faults.preload import NoCompilerError


def main() -> int:
    """Run campaigns; the exit code says whether all survived (77: it cannot be run here)."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("campaign", nargs="*", choices=[[], *CAMPAIGNS], default=[])
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    failed = False
    for name in options.campaign or CAMPAIGNS:
        campaign = CAMPAIGNS[name]
        started = time.perf_counter()
        try:
            report = campaign.run(options.count or campaign.small, options.seed)
        except NoCompilerError as error:
            print(f"{name}: skipped, {error}")  # noqa: T201 - a command
            return 77
        failed |= bool(report.bad)
        if options.json:
            print(report.to_json())  # noqa: T201 - a command
        else:
            seconds = time.perf_counter() - started
            print(f"{report.to_text()}\n  {seconds:.1f} s", flush=True)  # noqa: T201 - a command
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())

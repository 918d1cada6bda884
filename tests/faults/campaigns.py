# SPDX-License-Identifier: Apache-2.0
"""The campaigns by name, with the count of an ordinary test run and that of a night."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from tests.faults import damage, journal, kill, parts_kill, power, purge_kill, refused, typing_kill
from tests.faults.report import Report


@dataclass(frozen=True, slots=True)
class Campaign:
    """`run(count, seed)`; `small` in each test run, `large` in a night."""

    run: Callable[[int, int], Report]
    small: int
    large: int


CAMPAIGNS = {
    "kill": Campaign(kill.run, 25, 1_000),
    "parts": Campaign(parts_kill.run, 12, 500),
    "purge": Campaign(purge_kill.run, 12, 500),
    "power": Campaign(partial(power.run, "notes"), 300, 10_000),
    "power-careless": Campaign(partial(power.run, "careless"), 60, 300),
    "power-passphrase": Campaign(partial(power.run, "passphrase"), 60, 2_000),
    "power-data-key": Campaign(partial(power.run, "data_key"), 60, 2_000),
    "power-backup": Campaign(partial(power.run, "backup"), 60, 2_000),
    "power-restore": Campaign(partial(power.run, "restore"), 60, 2_000),
    "power-migration": Campaign(partial(power.run, "migration"), 60, 2_000),
    "errors": Campaign(partial(refused.run, "errors"), 80, 5_000),
    "full": Campaign(partial(refused.run, "full"), 40, 1_000),
    "damage": Campaign(damage.run_vault, 40, 2_000),
    "damage-keys": Campaign(damage.run_keys, 40, 2_100),
    "damage-journal": Campaign(journal.run, 40, 1_000),
    "typing": Campaign(typing_kill.run, 3, 200),
}

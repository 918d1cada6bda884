# SPDX-License-Identifier: Apache-2.0
"""A vault on a disk that is full for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop.db.store import Store
from desktop.domain.problems import Problem
from desktop.domain.problems.storage import DISK_FULL


def _refuse(store: Store) -> None:
    del store
    raise Problem(DISK_FULL)


@contextmanager
def a_full_disk() -> Iterator[None]:
    """Every transaction is refused before it begins."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Store, "_refuse_if_gone", _refuse)
        yield

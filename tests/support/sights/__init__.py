# SPDX-License-Identifier: Apache-2.0
"""Everything there is to see: each place, each tab, each dialog, each step before the desk."""

from __future__ import annotations

from tests.support.sights.base import Sight, over
from tests.support.sights.beside import BESIDE_FORMS
from tests.support.sights.client_dialogs import client_dialogs
from tests.support.sights.faces import faces
from tests.support.sights.guarding import guarding
from tests.support.sights.note_dialogs import note_dialogs
from tests.support.sights.other_dialogs import other_dialogs
from tests.support.sights.places import places
from tests.support.sights.task_forms import TASK_FORMS

__all__ = ["Sight", "faces", "sights"]


def sights() -> tuple[Sight, ...]:
    """All of them behind the lock, in an order that changes place rarely."""
    return (
        *places(),
        *client_dialogs(),
        *(over(name, make) for name, make in TASK_FORMS.items()),
        *(over(name, make) for name, make in BESIDE_FORMS.items()),
        *note_dialogs(),
        *other_dialogs(),
        *guarding(),
    )

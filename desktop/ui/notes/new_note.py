# SPDX-License-Identifier: Apache-2.0
"""Starting a note: a session with what is known of it, then its empty page."""

from __future__ import annotations

from desktop.domain.ids import ClientId
from desktop.domain.problems import Problem
from desktop.services.sessions import new_session
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place


def new_note(desk: Desk, client_id: ClientId) -> bool:
    """Add a session of `client_id` and go to its note; False, with its Problem shown, if not."""
    try:
        session, changed = new_session(desk.vault, client_id)
    except Problem as problem:
        desk.problem(problem)
        return False
    desk.notify(changed)
    desk.go(Place(Area.NOTE, client=client_id, session=session))
    return True

# SPDX-License-Identifier: Apache-2.0
"""What is worth a look before a note is signed; none of it keeps anybody from signing."""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.i18n import QT_TRANSLATE_NOOP


class SignCheck(StrEnum):
    """Something that is usually done by the time a note is signed."""

    RISK = "risk"
    ATTENDANCE = "attendance"
    GOAL = "goal"
    TASKS = "tasks"
    NEXT = "next"


CONTEXT = "SignChecks"
WORDS = {
    SignCheck.RISK: QT_TRANSLATE_NOOP("SignChecks", "Risk was not asked about in this session."),
    SignCheck.ATTENDANCE: QT_TRANSLATE_NOOP(
        "SignChecks", "The session does not stand as held: its attendance or its time."
    ),
    SignCheck.GOAL: QT_TRANSLATE_NOOP("SignChecks", "No goal was rated in this session."),
    SignCheck.TASKS: QT_TRANSLATE_NOOP(
        "SignChecks", "Tasks from earlier sessions have no result yet."
    ),
    SignCheck.NEXT: QT_TRANSLATE_NOOP("SignChecks", "No next appointment is planned."),
}

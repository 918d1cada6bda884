# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with the settings of this computer, and our own mistakes."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

SETTINGS_DAMAGED = ProblemText(
    "system.settings_damaged",
    QT_TRANSLATE_NOOP(
        "Problem",
        "The settings of this computer could not be read, so the usual ones apply. "
        "Your practice data are not affected.",
    ),
    QT_TRANSLATE_NOOP("Problem", "Check language, appearance and folders in Settings."),
    exit_code=70,
)
CRASHED = ProblemText(
    "system.crashed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "Teduh made a mistake and could not finish what you asked. "
        "Everything shown as saved is saved.",
    ),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Try again. If it happens again, send us the report {report}; it holds no client data.",
    ),
    exit_code=71,
)
CRASHED_UNREPORTED = ProblemText(
    "system.crashed_unreported",
    CRASHED.what,
    QT_TRANSLATE_NOOP(
        "Problem", "Try again. A report could not be written: the disk may be full or read-only."
    ),
    exit_code=71,
)

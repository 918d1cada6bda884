# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a backup, its place, or a restore."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText
from desktop.domain.problems.vault import NOT_A_BACKUP

_CHOOSE_ANOTHER = QT_TRANSLATE_NOOP("Problem", "Choose another backup. This one was not changed.")

BACKUP_DAMAGED = ProblemText(
    "backup.damaged",
    QT_TRANSLATE_NOOP("Problem", "This backup is damaged or was cut short. Nothing was changed."),
    _CHOOSE_ANOTHER,
    exit_code=50,
)
BACKUP_ALTERED = ProblemText(
    "backup.altered",
    QT_TRANSLATE_NOOP(
        "Problem",
        "Somebody or something altered this backup after it was made. Nothing was changed.",
    ),
    _CHOOSE_ANOTHER,
    exit_code=51,
)
BACKUP_OTHER_KEYS = ProblemText(
    "backup.other_keys",
    QT_TRANSLATE_NOOP(
        "Problem",
        "This backup has other keys: it is of other practice data, or from before the keys were "
        "replaced.",
    ),
    QT_TRANSLATE_NOOP("Problem", "Open it with the passphrase that was in use at that time."),
    exit_code=57,
)
BACKUP_NEWER = ProblemText(
    "backup.newer",
    QT_TRANSLATE_NOOP("Problem", "This backup was made by a newer version of Teduh."),
    QT_TRANSLATE_NOOP("Problem", "Install the newer version of Teduh. Nothing was changed."),
    exit_code=52,
)
BACKUP_MISSING = ProblemText(
    "backup.missing",
    QT_TRANSLATE_NOOP("Problem", "The backup {path} is not there."),
    QT_TRANSLATE_NOOP("Problem", "Connect the drive it is on, or choose another backup."),
    exit_code=53,
)
BACKUP_NOT_EQUAL = ProblemText(
    "backup.not_equal",
    QT_TRANSLATE_NOOP(
        "Problem", "The finished backup did not equal your practice data, so it was removed."
    ),
    QT_TRANSLATE_NOOP("Problem", "Back up to another drive: this one may be failing."),
    exit_code=54,
)
BACKUP_PLACE_MISSING = ProblemText(
    "backup.place_missing",
    QT_TRANSLATE_NOOP("Problem", "The backup folder {path} is not there."),
    QT_TRANSLATE_NOOP("Problem", "Connect the drive, or choose another folder."),
    exit_code=55,
)
RESTORE_NOT_SWAPPED = ProblemText(
    "backup.not_swapped",
    QT_TRANSLATE_NOOP(
        "Problem",
        "The restored data could not be put in place. The data that were there are intact.",
    ),
    QT_TRANSLATE_NOOP("Problem", "Close other programs that use {folder}, then restore again."),
    exit_code=56,
)

__all__ = [
    "BACKUP_ALTERED",
    "BACKUP_DAMAGED",
    "BACKUP_MISSING",
    "BACKUP_NEWER",
    "BACKUP_NOT_EQUAL",
    "BACKUP_OTHER_KEYS",
    "BACKUP_PLACE_MISSING",
    "NOT_A_BACKUP",
    "RESTORE_NOT_SWAPPED",
]

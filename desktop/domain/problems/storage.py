# SPDX-License-Identifier: Apache-2.0
"""What the disk, the file system or another program can do to the vault."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

VAULT_MISSING = ProblemText(
    "storage.missing",
    QT_TRANSLATE_NOOP("Problem", "There are no practice data in {folder}."),
    QT_TRANSLATE_NOOP("Problem", "Choose the folder of your practice data, or restore a backup."),
    exit_code=27,
)
VAULT_GONE = ProblemText(
    "storage.gone",
    QT_TRANSLATE_NOOP(
        "Problem",
        "The file vault.db was moved, deleted or replaced while it was open, so this was not "
        "saved.",
    ),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Put the file back into {folder} or connect the drive again, then save again. "
        "Otherwise copy what you typed.",
    ),
    exit_code=27,
)
VAULT_EXISTS = ProblemText(
    "storage.exists",
    QT_TRANSLATE_NOOP("Problem", "{folder} already holds practice data. They are untouched."),
    QT_TRANSLATE_NOOP("Problem", "Choose an empty folder, or open the data that are there."),
    exit_code=28,
)
VAULT_NOT_ENCRYPTED = ProblemText(
    "storage.not_encrypted",
    QT_TRANSLATE_NOOP(
        "Problem", "The file vault.db is not encrypted, so Teduh did not make it. It is untouched."
    ),
    QT_TRANSLATE_NOOP("Problem", "Restore a backup."),
    exit_code=29,
)
VAULT_UNREADABLE = ProblemText(
    "storage.unreadable",
    QT_TRANSLATE_NOOP(
        "Problem", "The file vault.db cannot be read: it is damaged or has another key."
    ),
    QT_TRANSLATE_NOOP("Problem", "Restore your newest backup. What is here now is kept beside it."),
    exit_code=30,
)
VAULT_DAMAGED = ProblemText(
    "storage.damaged",
    QT_TRANSLATE_NOOP("Problem", "Part of the file vault.db is damaged."),
    QT_TRANSLATE_NOOP("Problem", "Restore your newest backup. What is here now is kept beside it."),
    exit_code=31,
)
RECORDS_DIFFER = ProblemText(
    "storage.records_differ",
    QT_TRANSLATE_NOOP(
        "Problem", "The stored records are not the ones that were last saved ({tables})."
    ),
    QT_TRANSLATE_NOOP("Problem", "Compare them with your newest backup before you go on."),
    exit_code=32,
)
VAULT_NEWER = ProblemText(
    "storage.newer",
    QT_TRANSLATE_NOOP("Problem", "These practice data were written by a newer version of Teduh."),
    QT_TRANSLATE_NOOP("Problem", "Install the newer version of Teduh. Nothing was changed."),
    exit_code=33,
)
OLDER_THAN_LAST_SESSION = ProblemText(
    "storage.older_than_last_session",
    QT_TRANSLATE_NOOP("Problem", "This vault is older than your last session."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "An earlier file was put back, perhaps by a synchronised folder. Look for the newer file, "
        "or compare with your newest backup.",
    ),
    exit_code=34,
)
VAULT_BUSY = ProblemText(
    "storage.busy",
    QT_TRANSLATE_NOOP("Problem", "Another program is using the file vault.db."),
    QT_TRANSLATE_NOOP("Problem", "Close it there, then try again."),
    exit_code=35,
)
READ_ONLY = ProblemText(
    "storage.read_only",
    QT_TRANSLATE_NOOP(
        "Problem", "Your practice data can be read but not written. Nothing was saved."
    ),
    QT_TRANSLATE_NOOP("Problem", "Check the rights of the folder and the switch of the drive."),
    exit_code=36,
)
DISK_FULL = ProblemText(
    "storage.disk_full",
    QT_TRANSLATE_NOOP(
        "Problem", "The disk is full, so this was not saved. What was saved before is intact."
    ),
    QT_TRANSLATE_NOOP("Problem", "Free some space, then save again."),
    exit_code=37,
)
DISK_FAILED = ProblemText(
    "storage.disk_failed",
    QT_TRANSLATE_NOOP(
        "Problem", "The disk reported an error. What was saved before stays as it was."
    ),
    QT_TRANSLATE_NOOP("Problem", "Check the drive and its cable, then back up to another disk."),
    exit_code=38,
)
CANNOT_OPEN = ProblemText(
    "storage.cannot_open",
    QT_TRANSLATE_NOOP("Problem", "{path} cannot be opened."),
    QT_TRANSLATE_NOOP("Problem", "Check that the drive is connected and that you may read it."),
    exit_code=39,
)
CANNOT_WRITE = ProblemText(
    "storage.cannot_write",
    QT_TRANSLATE_NOOP("Problem", "Nothing could be written to {path}."),
    QT_TRANSLATE_NOOP("Problem", "Check the drive and your rights there, or choose another place."),
    exit_code=40,
)
MIGRATION_COPY_FAILED = ProblemText(
    "storage.migration_copy_failed",
    QT_TRANSLATE_NOOP(
        "Problem", "The copy made before updating your practice data failed its check."
    ),
    QT_TRANSLATE_NOOP("Problem", "Nothing was changed. Check the disk, then open again."),
    exit_code=41,
)

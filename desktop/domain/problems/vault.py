# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a vault's keys, its folder, or the secrets typed for it."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

WRONG_PASSPHRASE = ProblemText(
    "vault.wrong_passphrase",
    QT_TRANSLATE_NOOP("Problem", "This passphrase does not open your practice data."),
    QT_TRANSLATE_NOOP(
        "Problem", "Check Caps Lock and the keyboard layout, or use your recovery key."
    ),
    exit_code=10,
)
WRONG_RECOVERY_KEY = ProblemText(
    "vault.wrong_recovery_key",
    QT_TRANSLATE_NOOP(
        "Problem", "This recovery key was typed correctly, but it belongs to other practice data."
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "Look for a newer recovery sheet: a new key makes the earlier one invalid."
    ),
    exit_code=11,
)
RECOVERY_KEY_LENGTH = ProblemText(
    "vault.recovery_key_length",
    QT_TRANSLATE_NOOP("Problem", "A recovery key has {needed} characters, {typed} were typed."),
    QT_TRANSLATE_NOOP("Problem", "Type all six groups of six from the recovery sheet."),
    exit_code=12,
)
RECOVERY_KEY_CHARACTER = ProblemText(
    "vault.recovery_key_character",
    QT_TRANSLATE_NOOP(
        "Problem", "The character “{character}” in group {group} never occurs in a recovery key."
    ),
    QT_TRANSLATE_NOOP("Problem", "Compare group {group} with the recovery sheet."),
    exit_code=12,
)
RECOVERY_KEY_GROUP = ProblemText(
    "vault.recovery_key_group",
    QT_TRANSLATE_NOOP("Problem", "One character in group {group} of the recovery key is wrong."),
    QT_TRANSLATE_NOOP("Problem", "Compare group {group} with the recovery sheet."),
    exit_code=12,
)
RECOVERY_KEY_MISREAD = ProblemText(
    "vault.recovery_key_misread",
    QT_TRANSLATE_NOOP("Problem", "Several characters of the recovery key are wrong."),
    QT_TRANSLATE_NOOP("Problem", "Compare every group with the recovery sheet."),
    exit_code=12,
)
PASSPHRASE_TOO_SHORT = ProblemText(
    "vault.passphrase_too_short",
    QT_TRANSLATE_NOOP("Problem", "A passphrase needs at least {least} characters."),
    QT_TRANSLATE_NOOP("Problem", "Four or five words that only you would put together are good."),
)
PASSPHRASE_TOO_LONG = ProblemText(
    "vault.passphrase_too_long",
    QT_TRANSLATE_NOOP("Problem", "A passphrase can have at most {most} characters."),
    QT_TRANSLATE_NOOP("Problem", "Choose a shorter one."),
)
PASSPHRASE_UNTYPABLE = ProblemText(
    "vault.passphrase_untypable",
    QT_TRANSLATE_NOOP("Problem", "The passphrase contains a broken character."),
    QT_TRANSLATE_NOOP("Problem", "Type it by hand instead of pasting it."),
)
KEYS_NOT_SAVED = ProblemText(
    "vault.keys_not_saved",
    QT_TRANSLATE_NOOP(
        "Problem",
        "The change could not be written to the disk. Your practice data are intact; the old or "
        "the new secret opens them.",
    ),
    QT_TRANSLATE_NOOP("Problem", "Free space or reconnect the drive, then try again."),
)
KEYS_DAMAGED = ProblemText(
    "vault.keys_damaged",
    QT_TRANSLATE_NOOP(
        "Problem", "The key file of your practice data is missing or damaged. The data are intact."
    ),
    QT_TRANSLATE_NOOP("Problem", "Choose any backup of these data: it repairs the key file."),
    exit_code=13,
)
KEYS_NEWER = ProblemText(
    "vault.keys_newer",
    QT_TRANSLATE_NOOP("Problem", "These practice data were made by a newer version of Teduh."),
    QT_TRANSLATE_NOOP("Problem", "Install the newer version of Teduh. Nothing was changed."),
    exit_code=14,
)
KEYS_REFUSED = ProblemText(
    "vault.keys_refused",
    QT_TRANSLATE_NOOP(
        "Problem", "The keys in this file are not valid ({reason}). Nothing was changed."
    ),
    QT_TRANSLATE_NOOP("Problem", "Choose another backup."),
    exit_code=13,
)
KEYS_HEALED = ProblemText(
    "vault.keys_healed",
    QT_TRANSLATE_NOOP("Problem", "One of the two copies of your keys was damaged and is repaired."),
    QT_TRANSLATE_NOOP("Problem", "Back up now: the disk may be failing."),
)
KEYS_NOT_HEALED = ProblemText(
    "vault.keys_not_healed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "One of the two copies of your keys is damaged and could not be repaired on this disk.",
    ),
    QT_TRANSLATE_NOOP("Problem", "Back up now to another disk."),
)
NOT_ENOUGH_MEMORY = ProblemText(
    "vault.not_enough_memory",
    QT_TRANSLATE_NOOP("Problem", "Opening needs {megabytes} MB of free memory."),
    QT_TRANSLATE_NOOP("Problem", "Close other programs, then try again."),
    exit_code=15,
)
NO_VAULT = ProblemText(
    "vault.none",
    QT_TRANSLATE_NOOP("Problem", "There are no practice data in this folder."),
    QT_TRANSLATE_NOOP("Problem", "Choose the folder of your practice data, or restore a backup."),
    exit_code=16,
)
DATABASE_MISSING = ProblemText(
    "vault.database_missing",
    QT_TRANSLATE_NOOP("Problem", "The folder has a key file, but the file vault.db is missing."),
    QT_TRANSLATE_NOOP("Problem", "Put vault.db back, or restore a backup."),
    exit_code=16,
)
FOLDER_NOT_EMPTY = ProblemText(
    "vault.folder_not_empty",
    QT_TRANSLATE_NOOP("Problem", "This folder holds other files."),
    QT_TRANSLATE_NOOP("Problem", "Choose an empty or a new folder."),
    exit_code=18,
)
ALREADY_OPEN_HERE = ProblemText(
    "vault.already_open_here",
    QT_TRANSLATE_NOOP("Problem", "Teduh already has these practice data open on this computer."),
    QT_TRANSLATE_NOOP("Problem", "Go to the window that is open, or close it first."),
    exit_code=20,
)
ALREADY_OPEN_ELSEWHERE = ProblemText(
    "vault.already_open_elsewhere",
    QT_TRANSLATE_NOOP("Problem", "These practice data are open on the computer “{host}”."),
    QT_TRANSLATE_NOOP("Problem", "Close Teduh there first, then try again."),
    exit_code=20,
)
NOT_A_BACKUP = ProblemText(
    "vault.not_a_backup",
    QT_TRANSLATE_NOOP("Problem", "This file is not a backup made by Teduh, or it is damaged."),
    QT_TRANSLATE_NOOP("Problem", "Choose another file that ends in .teduh."),
    exit_code=22,
)
REOPEN_NEEDED = ProblemText(
    "vault.reopen_needed",
    QT_TRANSLATE_NOOP(
        "Problem", "The new keys are in place, but your practice data could not be opened again."
    ),
    QT_TRANSLATE_NOOP("Problem", "Restart Teduh and type the new passphrase."),
    exit_code=21,
)

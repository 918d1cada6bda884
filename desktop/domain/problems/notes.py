# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with writing, signing and searching notes, and with attached transcripts."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

NOTE_MISSING = ProblemText(
    "note.missing",
    QT_TRANSLATE_NOOP("Problem", "This note is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the session again."),
)
NOTE_SIGNED = ProblemText(
    "note.signed",
    QT_TRANSLATE_NOOP("Problem", "This note is signed, so its text stays as it is."),
    QT_TRANSLATE_NOOP("Problem", "Add an addendum instead."),
)
NOTE_NOT_SIGNED = ProblemText(
    "note.not_signed",
    QT_TRANSLATE_NOOP("Problem", "This note is not signed yet."),
    QT_TRANSLATE_NOOP("Problem", "Write into the note itself, then sign it."),
)
NOTE_EMPTY = ProblemText(
    "note.empty",
    QT_TRANSLATE_NOOP("Problem", "This note has no text yet, so it cannot be signed."),
    QT_TRANSLATE_NOOP("Problem", "Write at least one sentence first."),
)
NOTE_LOCKED = ProblemText(
    "note.locked",
    QT_TRANSLATE_NOOP("Problem", "This signed note is locked, so it stays signed."),
    QT_TRANSLATE_NOOP("Problem", "Add an addendum. Settings, Security says when notes are locked."),
)
ADDENDUM_EMPTY = ProblemText(
    "note.addendum_empty",
    QT_TRANSLATE_NOOP("Problem", "The addendum has no text."),
    QT_TRANSLATE_NOOP("Problem", "Write what is to be added, then sign it."),
)
TEXT_TOO_LONG = ProblemText(
    "note.too_long",
    QT_TRANSLATE_NOOP(
        "Problem", "This text takes {size} kB, a note takes {limit} kB. It was not saved."
    ),
    QT_TRANSLATE_NOOP("Problem", "Attach the long part as a transcript instead."),
)
TEXT_BROKEN = ProblemText(
    "note.broken_character",
    QT_TRANSLATE_NOOP(
        "Problem", "Character {position} of this text is broken and cannot be stored exactly."
    ),
    QT_TRANSLATE_NOOP("Problem", "Delete that character; the text before it is still saved."),
)
UNDO_TOO_LATE = ProblemText(
    "note.undo_too_late",
    QT_TRANSLATE_NOOP("Problem", "This signature can no longer be undone."),
    QT_TRANSLATE_NOOP("Problem", "Add an addendum instead."),
)
SESSION_MISSING = ProblemText(
    "note.session_missing",
    QT_TRANSLATE_NOOP("Problem", "This session is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the list of sessions again."),
)
VERSION_MISSING = ProblemText(
    "note.version_missing",
    QT_TRANSLATE_NOOP("Problem", "This version is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the list of versions again."),
)
VERSION_DAMAGED = ProblemText(
    "note.version_damaged",
    QT_TRANSLATE_NOOP("Problem", "This version of the note does not match its own check value."),
    QT_TRANSLATE_NOOP("Problem", "Look for it in your newest backup."),
)
TRANSCRIPT_EMPTY = ProblemText(
    "document.empty",
    QT_TRANSLATE_NOOP("Problem", "The transcript has no text."),
    QT_TRANSLATE_NOOP("Problem", "Paste the text, then attach it."),
)
TRANSCRIPT_TOO_LONG = ProblemText(
    "document.too_long",
    QT_TRANSLATE_NOOP(
        "Problem", "This transcript takes {size} MB, at most {limit} MB can be attached."
    ),
    QT_TRANSLATE_NOOP("Problem", "Attach it in several parts."),
)
DOCUMENT_MISSING = ProblemText(
    "document.missing",
    QT_TRANSLATE_NOOP("Problem", "This page of the document is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the list of documents again."),
)

# SPDX-License-Identifier: Apache-2.0
"""How long work tells where it is, and how it is asked to stop."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.i18n import QT_TRANSLATE_NOOP

CONTEXT = "Progress"

Progress = Callable[[float, str], None]
"""(fraction done 0..1, stage as English source under the context "Progress")."""

Cancelled = Callable[[], bool]
"""True once the therapist asked to stop."""

COPYING = QT_TRANSLATE_NOOP("Progress", "Copying your practice data")
PACKING = QT_TRANSLATE_NOOP("Progress", "Writing the backup file")
READING_BACK = QT_TRANSLATE_NOOP("Progress", "Reading the backup back from the disk")
CHECKING_PAGES = QT_TRANSLATE_NOOP("Progress", "Checking every page")
CHECKING_STRUCTURE = QT_TRANSLATE_NOOP("Progress", "Checking the structure")
CHECKING_RECORDS = QT_TRANSLATE_NOOP("Progress", "Comparing every record")
OPENING = QT_TRANSLATE_NOOP("Progress", "Opening with your key")
PUTTING_IN_PLACE = QT_TRANSLATE_NOOP("Progress", "Putting the restored data in place")
DONE = QT_TRANSLATE_NOOP("Progress", "Done")


class Stopped(Exception):  # noqa: N818 - not an error: the therapist asked for it
    """Raised by long work after it was cancelled; it leaves nothing behind."""


def stop_if(cancelled: Cancelled) -> None:
    """Raise Stopped once `cancelled` says so."""
    if cancelled():
        raise Stopped


def part(progress: Progress, start: float, end: float) -> Progress:
    """A Progress for one part of the work: its 0..1 becomes start..end of the whole."""
    return lambda fraction, stage: progress(start + (end - start) * fraction, stage)


def silent(fraction: float, stage: str) -> None:
    """A Progress that tells nobody."""
    del fraction, stage


def never() -> bool:
    """A Cancelled that never asks to stop."""
    return False

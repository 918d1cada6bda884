# SPDX-License-Identifier: Apache-2.0
"""What the printed summary of one session is drawn from; the rules of `report` hold here too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.i18n import Language
from desktop.domain.report import Letterhead, Subject


@dataclass(frozen=True, slots=True)
class NoteSection:
    """One chosen section of the session note; `body` is its Markdown. "" as heading is allowed."""

    heading: str
    body: str


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task until the next session."""

    text: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One session. `when` is a whole text ("Sel, 24 Nov 2026, 10.00–10.50 WIB").

    `number` is None for a session that does not count; `goals` are the goals worked on.
    `signed` says when and by whom the note was signed, "" for a draft, which is said on the paper.
    """

    language: Language
    letterhead: Letterhead
    subject: Subject
    dated: date
    when: str
    number: int | None = None
    modality: str = ""
    present: str = ""
    service: str = ""
    sections: tuple[NoteSection, ...] = ()
    addenda: tuple[NoteSection, ...] = ()
    goals: tuple[str, ...] = ()
    tasks: tuple[TaskLine, ...] = ()
    signed: str = ""
    confidentiality: str = ""

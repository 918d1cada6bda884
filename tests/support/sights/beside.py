# SPDX-License-Identifier: Apache-2.0
"""Sights of what stands beside a note: threads, reflection, supervision, moving a session."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.session import Attendance
from desktop.domain.supervision import SupervisionDraft
from desktop.services.reflections import list_skills, rate_skill
from desktop.services.supervision import add_question, list_questions
from desktop.services.threads import add_thread, close_thread, list_threads
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.notes.attendance import ReasonDialog
from desktop.ui.notes.move_session import MoveSessionDialog
from desktop.ui.notes.thread_dialogs import CloseThreadDialog, ThreadDialog
from desktop.ui.reflection.skill_line import SkillDialog
from desktop.ui.supervision.question_dialog import QuestionDialog
from tests.support.whole_desk import WholeDesk

Form = Callable[[WholeDesk, QWidget], QDialog]


def _desk(desk: WholeDesk) -> Desk:
    assert desk.window.at_desk is not None
    return desk.window.at_desk.desk


def fill_beside(desk: WholeDesk) -> None:
    """Two open threads and a closed one, a question, a few levels; once per vault."""
    vault, client = desk.vault, desk.client
    if list_threads(vault, client):
        return
    add_thread(vault, client, "Hasil tes darah", desk.session)
    add_thread(vault, client, "Rapat bulanan dengan atasan yang baru, Kamis pagi", desk.session)
    closed, _ = add_thread(vault, client, "Kabar ibu")
    close_thread(vault, closed, "Sudah pulang dari rumah sakit")
    add_question(vault, SupervisionDraft("Kapan merujuk ke psikiater?", client, desk.session))
    for number, skill in enumerate(list_skills(vault)):
        for at, session in enumerate((desk.session, desk.draft_session)):
            rate_skill(vault, session, skill, 1 + (number + 2 * at) % 5)


def _reflection(desk: WholeDesk) -> Place:
    fill_beside(desk)
    return Place(Area.NOTE, client=desk.client, session=desk.draft_session, tab="reflection")


def _course(desk: WholeDesk) -> Place:
    fill_beside(desk)
    return Place(Area.REFLECTION)


def _supervision(desk: WholeDesk) -> Place:
    fill_beside(desk)
    return Place(Area.SUPERVISION)


def _preparation(desk: WholeDesk) -> Place:
    fill_beside(desk)
    return Place(Area.PREPARATION, client=desk.client, session=desk.draft_session)


BESIDE_PLACES: Mapping[str, Callable[[WholeDesk], Place]] = {
    "reflection": _reflection,
    "reflection_course": _course,
    "supervision": _supervision,
    "preparation": _preparation,
}


def _close(desk: WholeDesk, top: QWidget) -> QDialog:
    fill_beside(desk)
    thread = list_threads(desk.vault, desk.client)[0]
    return CloseThreadDialog(_desk(desk), thread, desk.draft_session, top)


def _thread(desk: WholeDesk, top: QWidget) -> QDialog:
    fill_beside(desk)
    return ThreadDialog(_desk(desk), list_threads(desk.vault, desk.client)[0], top)


def _question(desk: WholeDesk, top: QWidget) -> QDialog:
    draft = SupervisionDraft("Kapan merujuk?", desk.client)
    return QuestionDialog(_desk(desk), draft=draft, parent=top)


def _discussed(desk: WholeDesk, top: QWidget) -> QDialog:
    fill_beside(desk)
    item = list_questions(desk.vault)[0].item
    return QuestionDialog(_desk(desk), item, parent=top, discuss=True)


def _move(desk: WholeDesk, top: QWidget) -> QDialog:
    return MoveSessionDialog(_desk(desk), desk.session, top)


def _reason(desk: WholeDesk, top: QWidget) -> QDialog:
    return ReasonDialog(_desk(desk), desk.draft_session, Attendance.CANCELLED_LATE, top)


def _skill(desk: WholeDesk, top: QWidget) -> QDialog:
    return SkillDialog(_desk(desk), list_skills(desk.vault)[0], top)


BESIDE_FORMS: Mapping[str, Form] = {
    "thread_close": _close,
    "thread_edit": _thread,
    "question_new": _question,
    "question_discussed": _discussed,
    "session_move": _move,
    "attendance": _reason,
    "skill_name": _skill,
}

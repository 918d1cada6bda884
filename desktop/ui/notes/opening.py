# SPDX-License-Identifier: Apache-2.0
"""Opening what a search found, at the very place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.ids import DocumentId, TaskId
from desktop.domain.problems import Problem
from desktop.domain.written import WrittenHit, WrittenKind
from desktop.services.search_all import whole_text
from desktop.services.tasks import get_task
from desktop.services.transcripts import get_document
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.notes import found
from desktop.ui.notes.found_dialog import FoundDialog
from desktop.ui.notes.transcript import TranscriptViewer
from desktop.ui.tasks.task_dialog import TaskDialog

PROCESS_TAB, REFLECTION_TAB = "process", "reflection"


def open_hit(desk: Desk, hit: WrittenHit, typed: str, over: QWidget) -> None:
    """Go to the note, the goal; or show the text over the search."""
    place = place_of(hit)
    if place is not None:
        found.remember(desk, place.session, typed)
        desk.go(place)
        return
    try:
        dialog = _dialog(desk, hit, typed, over)
    except Problem as problem:
        desk.problem(problem)
        return
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def place_of(hit: WrittenHit) -> Place | None:
    """Where a text stands on a page of its own; None for what is shown in a window."""
    session, client = hit.session_id or 0, hit.client_id or 0
    if hit.kind is WrittenKind.NOTE or (hit.kind is WrittenKind.RISK and session):
        return Place(Area.NOTE, client=client, session=session)
    if hit.kind is WrittenKind.PROCESS_NOTE:
        return Place(Area.NOTE, client=client, session=session, tab=PROCESS_TAB)
    if hit.kind is WrittenKind.REFLECTION:
        return Place(Area.NOTE, client=client, session=session, tab=REFLECTION_TAB)
    if hit.kind is WrittenKind.GOAL:
        return Place(Area.CLIENTS, client=client, tab="goals", record=hit.record)
    return None


def _dialog(desk: Desk, hit: WrittenHit, typed: str, over: QWidget) -> QDialog:
    if hit.kind is WrittenKind.TRANSCRIPT:
        viewer = TranscriptViewer(desk, get_document(desk.vault, DocumentId(hit.record)), over)
        viewer.show_found(hit.page, typed)
        return viewer
    if hit.kind is WrittenKind.TASK:
        task = get_task(desk.vault, TaskId(hit.record))
        return TaskDialog(desk, task.client_id, task, over)
    return FoundDialog(desk, hit, whole_text(desk.vault, hit), typed, over)

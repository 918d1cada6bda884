# SPDX-License-Identifier: Apache-2.0
"""The usual shapes of a session note, as headings to write under."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.ui.base.desk import Desk

_CONTEXT = "NoteTemplates"
_SUBJECTIVE = QT_TRANSLATE_NOOP("NoteTemplates", "Subjective")
_OBJECTIVE = QT_TRANSLATE_NOOP("NoteTemplates", "Objective")
_ASSESSMENT = QT_TRANSLATE_NOOP("NoteTemplates", "Assessment")
_PLAN = QT_TRANSLATE_NOOP("NoteTemplates", "Plan")
_DATA = QT_TRANSLATE_NOOP("NoteTemplates", "Data")
_BEHAVIOUR = QT_TRANSLATE_NOOP("NoteTemplates", "Behaviour")
_GOAL = QT_TRANSLATE_NOOP("NoteTemplates", "Goal")
_INTERVENTION = QT_TRANSLATE_NOOP("NoteTemplates", "Intervention")
_RESPONSE = QT_TRANSLATE_NOOP("NoteTemplates", "Response")
_QUESTIONS = QT_TRANSLATE_NOOP("NoteTemplates", "Questions")
_ADVICE = QT_TRANSLATE_NOOP("NoteTemplates", "Advice")
_FOLLOW_UP = QT_TRANSLATE_NOOP("NoteTemplates", "Follow-up")
_CONSULTATION = QT_TRANSLATE_NOOP("NoteTemplates", "Consultation")

TEMPLATES = {
    "soap": ("SOAP", (_SUBJECTIVE, _OBJECTIVE, _ASSESSMENT, _PLAN)),
    "dap": ("DAP", (_DATA, _ASSESSMENT, _PLAN)),
    "birp": ("BIRP", (_BEHAVIOUR, _INTERVENTION, _RESPONSE, _PLAN)),
    "girp": ("GIRP", (_GOAL, _INTERVENTION, _RESPONSE, _PLAN)),
    "consultation": (_CONSULTATION, (_QUESTIONS, _ADVICE, _FOLLOW_UP)),
}


def template_name(desk: Desk, key: str) -> str:
    """What a template is called; "" for none."""
    known = TEMPLATES.get(key)
    return desk.translate(_CONTEXT, known[0]) if known else ""


def template_text(desk: Desk, key: str) -> str:
    """Its headings in the language on screen, with room under each."""
    headings = (desk.translate(_CONTEXT, one) for one in TEMPLATES[key][1])
    return "\n".join(f"## {heading}\n\n" for heading in headings)

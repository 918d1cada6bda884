# SPDX-License-Identifier: Apache-2.0
"""An episode of care in words: how far it is, what it is, its stages."""

from __future__ import annotations

from desktop.domain.episode import EpisodeOverview, Stage
from desktop.domain.formats import date_long, month_name
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.record_words import service_label
from desktop.domain.session_words import session_words
from desktop.ui.clients.words import ROLES, STAGES, STAGES_SHORT, word
from desktop.ui.common.stage_line import StageMark, StageState

CONTEXT = "EpisodeWords"
_NONE_YET = QT_TRANSLATE_NOOP("EpisodeWords", "No session yet")
_SINCE = QT_TRANSLATE_NOOP("EpisodeWords", "since {date}")
_INCIDENTAL = QT_TRANSLATE_NOOP("EpisodeWords", "incidental contact")
_DONE = QT_TRANSLATE_NOOP("EpisodeWords", "done")
_NOW = QT_TRANSLATE_NOOP("EpisodeWords", "now")
_AHEAD = QT_TRANSLATE_NOOP("EpisodeWords", "ahead")
_SPOKEN = {StageState.DONE: _DONE, StageState.NOW: _NOW, StageState.AHEAD: _AHEAD}


def held_text(overview: EpisodeOverview, translate: Translate) -> str:
    """Sesi ke-3 dari 5, or sesi ke-10 where the work is open-ended."""
    held, planned = overview.sessions_held, overview.episode.planned_sessions
    if not held:
        return translate(CONTEXT, _NONE_YET)
    return session_words(held, translate, planned)


def episode_title(overview: EpisodeOverview, translate: Translate) -> str:
    """Psikoterapi · CBT."""
    episode = overview.episode
    parts = (service_label(episode.service, translate), episode.approach)
    return " · ".join(part for part in parts if part)


def episode_subline(overview: EpisodeOverview, translate: Translate, language: Language) -> str:
    """Since when, how often, in which role."""
    episode = overview.episode
    since = translate(CONTEXT, _SINCE).format(date=date_long(episode.started_on, language))
    role = word(ROLES, episode.therapist_role, translate).lower()
    incidental = translate(CONTEXT, _INCIDENTAL) if episode.incidental else ""
    parts = (since, episode.frequency, role, incidental, episode.technique)
    return " · ".join(part for part in parts if part)


def stage_marks(
    stages: tuple[Stage, ...], translate: Translate, language: Language
) -> list[StageMark]:
    """The stages for the line: ticked ones done, the first open one is where we are."""
    open_stages = [stage for stage in stages if stage.ticked_on is None]
    present = open_stages[0].id if open_stages else None
    marks = []
    for stage in stages:
        done = stage.ticked_on is not None
        state = StageState.DONE if done else StageState.AHEAD
        if stage.id == present:
            state = StageState.NOW
        below = _day(stage, language) if done else ""
        name = word(STAGES_SHORT, stage.kind, translate)
        marks.append(StageMark(name, state, below, translate(CONTEXT, _SPOKEN[state])))
    return marks


def stage_name(stage: Stage, translate: Translate) -> str:
    """The stage's full name."""
    return word(STAGES, stage.kind, translate)


def _day(stage: Stage, language: Language) -> str:
    on = stage.ticked_on
    return f"{on.day} {month_name(on.month, language)[:3]}" if on else ""

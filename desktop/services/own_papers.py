# SPDX-License-Identifier: Apache-2.0
"""Papers for the therapist's own eyes: the card before a session, the list for supervision."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from desktop.domain.document import DisclosureBasis
from desktop.domain.formats import date_short, decimal, weekday_date
from desktop.domain.goal import GoalProgress, GoalStatus, level_text
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.masking import masked_name
from desktop.domain.measures.change import change
from desktop.domain.measures.change_words import direction_text
from desktop.domain.measures.words import reported_text
from desktop.domain.own_paper import OwnPaper, OwnSection, fitted
from desktop.domain.preparation import Preparation
from desktop.domain.report_options import DisclosureDraft, IdentityLevel
from desktop.domain.session_words import attendance_label, number_words
from desktop.domain.supervision import SupervisionFilter
from desktop.reports import render_own_paper
from desktop.services.administrations import list_administrations, measures_of
from desktop.services.clients import get_client
from desktop.services.goals import list_goals
from desktop.services.measure_library import measure_library
from desktop.services.preparation import prepare, sessions_before
from desktop.services.risk import list_assessments, open_flags
from desktop.services.supervision import list_questions
from desktop.services.vault import OpenVault

CONTEXT = "OwnPaper"
CARD = QT_TRANSLATE_NOOP("OwnPaper", "Preparation for the session")
SUPERVISION = QT_TRANSLATE_NOOP("OwnPaper", "Questions for supervision")
WARNING = QT_TRANSLATE_NOOP(
    "OwnPaper", "For your own eyes only. Keep this sheet safe and destroy it after use."
)
INITIALS = QT_TRANSLATE_NOOP(
    "OwnPaper",
    "Clients stand here with initials and code only. Check that no question names a person, keep"
    " this sheet safe and destroy it after use.",
)
_LAST = QT_TRANSLATE_NOOP("OwnPaper", "Last session")
_THREADS = QT_TRANSLATE_NOOP("OwnPaper", "Open threads")
_TASKS = QT_TRANSLATE_NOOP("OwnPaper", "Tasks")
_GOALS = QT_TRANSLATE_NOOP("OwnPaper", "Goals")
_SCORES = QT_TRANSLATE_NOOP("OwnPaper", "Last scores")
_RISK = QT_TRANSLATE_NOOP("OwnPaper", "Risk")
_PLAN = QT_TRANSLATE_NOOP("OwnPaper", "Plan")
_NOTHING = QT_TRANSLATE_NOOP("OwnPaper", "nothing noted")
_SINCE = QT_TRANSLATE_NOOP("OwnPaper", "{thing} (since {date})")
_DONE = QT_TRANSLATE_NOOP("OwnPaper", "{task}: done")
_OPEN = QT_TRANSLATE_NOOP("OwnPaper", "{task}: open")
_RESULT = QT_TRANSLATE_NOOP("OwnPaper", "{task}: {result}")
_GOAL = QT_TRANSLATE_NOOP("OwnPaper", "{goal}: {value}")
_NOT_RATED = QT_TRANSLATE_NOOP("OwnPaper", "not rated yet")
_SCORE = QT_TRANSLATE_NOOP("OwnPaper", "{measure} {score} on {date}")
_FLAGS = QT_TRANSLATE_NOOP("OwnPaper", "{count} to follow up, the oldest since {date}")
_ASSESSED = QT_TRANSLATE_NOOP("OwnPaper", "Assessment of {date}: {plan}")
_NO_RISK = QT_TRANSLATE_NOOP("OwnPaper", "nothing waits for follow-up")
_GENERAL = QT_TRANSLATE_NOOP("OwnPaper", "Without a client")
_DISCUSSED = QT_TRANSLATE_NOOP("OwnPaper", "{question} (discussed {date}: {outcome})")


class _Words:
    """Speaks the language of the paper."""

    def __init__(self, translate: Translate, language: Language) -> None:
        self.translate, self.language = translate, language

    def say(self, source: str, **holes: object) -> str:
        """A sentence of this context."""
        return self.translate(CONTEXT, source).format(**holes)


def preparation_card(
    vault: OpenVault,
    client: ClientId,
    session: SessionId | None,
    translate: Translate,
    language: Language,
) -> OwnPaper:
    """All that is to be known before a session, on one page; the client by initials and code."""
    words = _Words(translate, language)
    known = get_client(vault, client)
    found = prepare(vault, client, session)
    sections = (
        (_LAST, tuple(_last(vault, client, session, words))),
        (_THREADS, tuple(_threads(found, words))),
        (_TASKS, tuple(_tasks(found, words))),
        (_GOALS, tuple(_goals(vault, client, words))),
        (_SCORES, tuple(_scores(vault, client, words))),
        (_RISK, tuple(_risk(vault, client, words))),
        (_PLAN, tuple(line.strip() for line in found.plan.splitlines() if line.strip())),
    )
    return fitted(
        OwnPaper(
            language,
            words.say(CARD),
            vault.clock.today(),
            _named(known.full_name, known.code),
            words.say(WARNING),
            tuple(
                OwnSection(words.say(heading), lines or (words.say(_NOTHING),))
                for heading, lines in sections
            ),
        )
    )


def supervision_list(
    vault: OpenVault, wanted: SupervisionFilter, translate: Translate, language: Language
) -> tuple[OwnPaper, tuple[ClientId, ...]]:
    """The questions by client, named by initials and code; and which clients they are about."""
    words = _Words(translate, language)
    by_client: dict[ClientId | None, list[str]] = {}
    names: dict[ClientId | None, str] = {None: words.say(_GENERAL)}
    for line in list_questions(vault, wanted):
        item = line.item
        said = item.question
        if item.discussed_on is not None:
            day = date_short(item.discussed_on, language)
            outcome = item.outcome or words.say(_NOTHING)
            said = words.say(_DISCUSSED, question=said, date=day, outcome=outcome)
        if item.client_id is not None:
            names[item.client_id] = _named(line.client_name, line.client_code)
        by_client.setdefault(item.client_id, []).append(said)
    sections = tuple(OwnSection(names[key], tuple(lines)) for key, lines in by_client.items())
    title, warning = words.say(SUPERVISION), words.say(INITIALS)
    paper = OwnPaper(language, title, vault.clock.today(), "", warning, sections)
    return paper, tuple(key for key in by_client if key is not None)


def own_pdf(paper: OwnPaper, translate: Translate) -> bytes:
    """The paper as PDF, in memory only."""
    return render_own_paper(paper, translate)


def own_entry(paper: OwnPaper) -> DisclosureDraft:
    """What the register says of a paper that was printed or saved for oneself."""
    return DisclosureDraft(
        paper.title, basis=DisclosureBasis.OWN_FILE, identity=IdentityLevel.INITIALS
    )


def _named(name: str, code: str) -> str:
    """A. L. · K-2026-001; the code alone where there are no initials."""
    return " · ".join(dict.fromkeys((masked_name(name, code), code)))


def _last(
    vault: OpenVault, client: ClientId, session: SessionId | None, words: _Words
) -> Iterator[str]:
    before = sessions_before(vault, client, session)
    if not before:
        return
    last = before[0]
    day = last.starts_at.astimezone(ZoneInfo(last.zone)).date()
    number = number_words(last.number, words.translate)
    came = attendance_label(last.attendance, words.translate)
    yield " · ".join((number, weekday_date(day, words.language), came))
    if last.first_words:
        yield last.first_words


def _threads(found: Preparation, words: _Words) -> Iterator[str]:
    for thread in found.alerts.threads:
        day = date_short(thread.opened_on, words.language)
        yield words.say(_SINCE, thing=thread.body, date=day)


def _tasks(found: Preparation, words: _Words) -> Iterator[str]:
    for task in found.tasks:
        source = _RESULT if task.result else _OPEN if task.open else _DONE
        yield words.say(source, task=task.what, result=task.result)


def _goals(vault: OpenVault, client: ClientId, words: _Words) -> Iterator[str]:
    for one in list_goals(vault, client):
        if one.goal.status is GoalStatus.ACTIVE:
            yield words.say(_GOAL, goal=one.goal.title, value=_value(one, words))


def _value(one: GoalProgress, words: _Words) -> str:
    latest, goal = one.latest, one.goal
    if latest is None:
        return words.say(_NOT_RATED)
    if latest.value is None:
        return level_text(latest.gas or 0)
    value = decimal(latest.value, words.language)
    parts = [f"{value} {goal.unit}".strip()]
    parts += [f"({level_text(latest.gas)})"] if latest.gas is not None else []
    return " ".join(parts)


def _scores(vault: OpenVault, client: ClientId, words: _Words) -> Iterator[str]:
    language = words.language
    for key in measures_of(vault, client):
        measure = measure_library().find(key)
        forms = [one for one in list_administrations(vault, client, key) if one.total is not None]
        if measure is None or not forms:
            continue
        last, total = forms[-1], forms[-1].total or 0.0
        said = words.say(
            _SCORE,
            measure=measure.title,
            score=reported_text(measure, total, language),
            date=date_short(last.filled_on, language),
        )
        if len(forms) > 1:
            moved = change(measure, forms[-2].total or 0.0, total)
            said += ", " + direction_text(moved, words.translate, language)
        yield said


def _risk(vault: OpenVault, client: ClientId, words: _Words) -> Iterator[str]:
    flags, clock = open_flags(vault, client), vault.clock
    if flags:
        oldest = clock.local(min(flag.opened_at for flag in flags)).date()
        yield words.say(_FLAGS, count=len(flags), date=date_short(oldest, words.language))
    else:
        yield words.say(_NO_RISK)
    for made in list_assessments(vault, client, 1):
        day = date_short(clock.local(made.made_at).date(), words.language)
        plan = " ".join((made.plan or made.formulation).split())
        yield words.say(_ASSESSED, date=day, plan=plan)

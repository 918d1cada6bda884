# SPDX-License-Identifier: Apache-2.0
"""The recovery sheet: one page that opens the vault when the passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

import segno
from reportlab.platypus import Flowable, Spacer

from desktop.domain.formats import date_long
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.reports import labels
from desktop.reports.fonts import Face
from desktop.reports.labels import Words
from desktop.reports.ledger import Columns, Ledger, Ruling
from desktop.reports.opening import Line, headline
from desktop.reports.page import WIDTH, Sheet, draw_document
from desktop.reports.sections import section
from desktop.reports.text import ACCENT, BODY, CAPTION, GREY, INK, RULE, Look, draw_text, paragraph

TITLE = QT_TRANSLATE_NOOP("Reports", "Recovery sheet")
WHAT = QT_TRANSLATE_NOOP(
    "Reports",
    "This key opens your practice data when the passphrase is forgotten. "
    "Whoever holds this sheet can open the data too.",
)
HEADING_KEY = QT_TRANSLATE_NOOP("Reports", "The key, six groups of six")
LETTERS = QT_TRANSLATE_NOOP(
    "Reports",
    "The key has no letters I, L, O and U: a round sign is the digit 0, a straight one the "
    "digit 1. The QR code holds the same key.",
)
HEADING_KEEP = QT_TRANSLATE_NOOP("Reports", "Keeping it")
KEEP = (
    QT_TRANSLATE_NOOP("Reports", "Keep it in a locked place, away from the computer."),
    QT_TRANSLATE_NOOP("Reports", "Do not photograph it and do not send it by chat or e-mail."),
    QT_TRANSLATE_NOOP("Reports", "A second copy belongs in a second safe place."),
)
HEADING_USE = QT_TRANSLATE_NOOP("Reports", "Using it")
USE = (
    QT_TRANSLATE_NOOP(
        "Reports", "Start Teduh and choose “Open with the recovery key” on the lock screen."
    ),
    QT_TRANSLATE_NOOP("Reports", "Type the six groups. Spaces and small letters do not matter."),
    QT_TRANSLATE_NOOP("Reports", "Choose a new passphrase. Then print a new sheet if asked to."),
)
FOOTER = QT_TRANSLATE_NOOP("Reports", "CONFIDENTIAL · only for the owner of the practice")
KEPT_AT = QT_TRANSLATE_NOOP("Reports", "Kept at")
TESTED_ON = QT_TRANSLATE_NOOP("Reports", "Tested on")
MADE = QT_TRANSLATE_NOOP("Reports", "Made on {date}")

_ITEM = Look(before=3, indent=16, bullet_at=2)
_QR_SIDE = 128.0
_BARE = Ruling(pad=0, rules=False)


def render(sheet: RecoverySheet, translate: Translate) -> bytes:
    """Draw it; always exactly one page."""
    words = labels.words(translate)
    title = words(TITLE)
    frame = Sheet(
        language=sheet.language,
        title=title,
        author=sheet.practice or "Teduh",
        head=title,
        practice=sheet.practice,
        footer=words(FOOTER),
        code="",
        page_of=words(labels.PAGE_OF),
    )
    return draw_document(frame, lambda: list(_story(sheet, words, title)))


class KeyGrid(Flowable):
    """Six numbered cells in two rows."""

    def __init__(self, groups: list[str]) -> None:
        super().__init__()
        self.groups = groups

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Two rows of 60 points, with air between them."""
        del aH
        self.width = aW
        return aW, 128

    def draw(self) -> None:
        """Row by row, from the top left."""
        wide = (self.width - 16) / 3
        for index, group in enumerate(self.groups[:6]):
            x, y = index % 3 * (wide + 8), 68 - index // 3 * 68
            self.canv.setStrokeColor(RULE)
            self.canv.setLineWidth(0.8)
            self.canv.roundRect(x, y, wide, 60, 6)
            draw_text(self.canv, str(index + 1), x + 9, y + 44, size=8.5, colour=GREY)
            self._spaced(group, x + wide / 2, y + 19)

    def _spaced(self, group: str, middle: float, y: float) -> None:
        """Every sign in its own place of equal width, so that a row of signs can be counted."""
        start = middle - len(group) * 9.5 + 9.5
        for number, sign in enumerate(group):
            at = start + number * 19
            draw_text(self.canv, sign, at, y, face=Face.SEMIBOLD, size=20, anchor=0.5)


class QrCode(Flowable):
    """A QR code as rectangles, its quiet zone included in its side."""

    def __init__(self, text: str, side: float) -> None:
        super().__init__()
        self.rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
        self.side = side

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """A square."""
        del aW, aH
        return self.side, self.side

    def draw(self) -> None:
        """Dark modules of one row that touch are one rectangle."""
        module = self.side / len(self.rows)
        path = self.canv.beginPath()
        for number, row in enumerate(self.rows):
            for start, length in _dark(row):
                y = self.side - (number + 1) * module
                path.rect(start * module, y, length * module, module)
        self.canv.setFillColor(INK)
        self.canv.drawPath(path, stroke=0, fill=1)


def _story(sheet: RecoverySheet, words: Words, title: str) -> Iterator[Flowable]:
    made = words(MADE).format(date=date_long(sheet.created, sheet.language))
    yield headline(title, made)
    if sheet.practice:
        yield paragraph(sheet.practice, Look(size=10, leading=15, colour=GREY))
    yield Spacer(0, 8)
    yield Line(ACCENT, 1.3)
    yield Spacer(0, 7)
    yield paragraph(words(WHAT), BODY)
    yield from section(words(HEADING_KEY), [Spacer(0, 6), KeyGrid(sheet.text.split("-"))])
    yield Spacer(0, 20)
    yield _beside(QrCode(sheet.text, _QR_SIDE), _instructions(words))
    yield Spacer(0, 14)
    yield paragraph(words(LETTERS), CAPTION)
    yield Spacer(0, 30)
    yield _by_hand([words(KEPT_AT), words(TESTED_ON)])


def _instructions(words: Words) -> list[Flowable]:
    def listed(heading: str, lines: tuple[str, ...], air: float) -> list[Flowable]:
        look = Look(Face.SEMIBOLD, 12.5, 17, before=air)
        items = [paragraph(words(text), _ITEM, f"{n}.") for n, text in enumerate(lines, 1)]
        return [paragraph(words(heading), look), *items]

    return listed(HEADING_KEEP, KEEP, 0) + listed(HEADING_USE, USE, 14)


def _beside(code: QrCode, text: list[Flowable]) -> Flowable:
    left = _QR_SIDE + 26
    return Ledger(Columns((left, WIDTH - left), gutter=26), [[[code], text]], ruling=_BARE)


def _by_hand(names: list[str]) -> Flowable:
    """Lines to fill in with a pen."""
    cells: list[list[Flowable]] = [
        [paragraph(name, CAPTION), Spacer(0, 22), Line()] for name in names
    ]
    half = WIDTH / 2
    return Ledger(Columns((half, half), gutter=20), [cells], ruling=_BARE)


def _dark(row: bytes) -> Iterator[tuple[int, int]]:
    """(first, count) of each run of dark modules."""
    start = None
    for place, module in enumerate((*row, 0)):
        if module and start is None:
            start = place
        elif not module and start is not None:
            yield start, place - start
            start = None

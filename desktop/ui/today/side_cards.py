# SPDX-License-Identifier: Apache-2.0
"""Beside the day: what needs attention, the backup, tomorrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.domain.today import AttentionItem, AttentionKind, BackupState, TodayRow
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.common.button import LateButton
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import Divider, boxed, column, row
from desktop.ui.common.paint import box, centered_icon, ring, smooth, text_width, words
from desktop.ui.common.text import Text
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import ICON, RADIUS_CONTROL, Fill
from desktop.ui.today.today_words import backup_words, same_disk_words, times

_TILE, _GAP, _SIDE = 36, 12, 8
_TOMORROW = 4
LOOKS: dict[AttentionKind, tuple[str, str]] = {
    AttentionKind.RISK_OPEN: ("triangle-alert", "danger"),
    AttentionKind.BACKUP_NEVER: ("shield-alert", "warn"),
    AttentionKind.BACKUP_OLD: ("shield-alert", "warn"),
    AttentionKind.NOTE_MISSING: ("file-plus", "warn"),
    AttentionKind.DRAFT_UNSIGNED: ("file-pen", "info"),
}


class NoticeRow(Focusable, Themed, QAbstractButton):
    """An icon on its tile, two lines, and a chevron; chosen by click, Enter or Space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._kind, self._title, self._below = "info", "info", "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def show_notice(self, icon: str, kind: str, title: str, below: str) -> None:
        """Show other words."""
        self._icon, self._kind, self._title, self._below = icon, kind, title, below
        self.setAccessibleName(", ".join(part for part in (title, below) if part))
        self.setToolTip("\n".join(part for part in (title, below) if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the words; a long title takes two lines."""
        lines = self._lines() * look().line("body") + look().line("small")
        return QSize(240, max(lines + 18, look().px(54)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow title may need another line."""
        super().resizeEvent(event)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Words can be cut."""
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint for hover."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint for rest."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tile, words and chevron."""
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        if self.underMouse():
            box(painter, area, fill=c.hover, radius=RADIUS_CONTROL)
        if self.ring_shown:
            ring(painter, area, RADIUS_CONTROL)
        fill: Fill = getattr(c, self._kind)
        tile, side = look().px(_TILE), look().px(ICON)
        spot = QRectF(_SIDE, (area.height() - tile) / 2, tile, tile)
        box(painter, spot, fill=fill.ground, radius=RADIUS_CONTROL)
        centered_icon(painter, self._icon, fill.text, spot, side)
        arrow = QRectF(area.right() - 24, 0, 20, area.height())
        centered_icon(painter, "chevron-right", c.text2, arrow, look().px(16))
        self._draw_words(painter)
        painter.end()

    def _room(self) -> QRectF:
        left = _SIDE + look().px(_TILE) + _GAP
        return QRectF(left, 0, max(self.width() - left - 30, 40), self.height())

    def _lines(self) -> int:
        fits = text_width(self._title, font("body", 500)) <= self._room().width()
        return 1 if fits else 2

    def _draw_words(self, painter: QPainter) -> None:
        c, area = look().colors, self._room()
        first, second = look().line("body") * self._lines(), look().line("small")
        top = (area.height() - first - (second if self._below else 0)) / 2
        title = QRectF(area.left(), top, area.width(), first)
        if self._lines() == 1:
            words(painter, title, self._title, font("body", 500), c.text)
        else:
            painter.setFont(font("body", 500))
            painter.setPen(QColor(c.text))
            painter.drawText(title, int(Qt.TextFlag.TextWordWrap), self._title)
        below = QRectF(area.left(), top + first, area.width(), second)
        words(painter, below, self._below, font("small"), c.text2)


class AttentionCard(Card):
    """`chosen(item)`; `all_requested` for those beyond the first five."""

    chosen = Signal(object)
    all_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self._items: tuple[AttentionItem, ...] = ()
        self._pool: list[NoticeRow] = []
        self._rows = column(gap=2)
        self._none = Text(self.tr("Nothing waits for you."), "small", "text2", wrap=True)
        self.all = LateButton("link")
        inset = row(self._none, gap=0, margins=(8, 4, 8, 4))
        self._foot = boxed(column(Divider(), row(self.all, None, margins=(44, 0, 0, 0)), gap=4))
        self._calm = boxed(inset)
        super().__init__(
            self._rows, self._calm, self._foot, gap=4, padding=(8, 8, 8, 8), parent=parent
        )
        self.all.clicked.connect(self._show_all)

    def show_items(self, items: Sequence[AttentionItem], total: int) -> None:
        """Show other items, and how many there are in all."""
        self._items = tuple(items)
        while len(self._pool) < len(items):
            made = NoticeRow()
            made.clicked.connect(self._clicked)
            self._pool.append(made)
            self._rows.addWidget(made)
        for number, notice in enumerate(self._pool):
            notice.setVisible(number < len(items))
            if number < len(items):
                item = items[number]
                title = item.sentence(self.desk.translate, self.desk.language)
                who = shown_name_of(self.desk, item.client_id, item.client_name)
                notice.show_notice(*LOOKS[item.kind], title, who)
        self._calm.setVisible(not items)
        self._foot.setVisible(total > len(items))
        self.all.setText(self.tr("See all ({count})").format(count=total))

    def notices(self) -> list[NoticeRow]:
        """Return the rows on view."""
        return self._pool[: len(self._items)]

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, NoticeRow):
            self.chosen.emit(self._items[self._pool.index(sender)])

    def _show_all(self) -> None:
        self.all_requested.emit()


class BackupCard(Card):
    """The newest backup in words; choosing it leads to the backups."""

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self.notice = NoticeRow()
        self._disk = ElidedText("", "small", "warn")
        inset = row(self._disk, gap=0, margins=(8 + _TILE + _GAP, 0, 8, 6))
        self._foot = boxed(inset)
        super().__init__(self.notice, self._foot, gap=0, padding=8, parent=parent)
        self.notice.clicked.connect(self._clicked)

    def show_state(self, state: BackupState) -> None:
        """Show another state."""
        self.notice.show_notice(*backup_words(state, self.desk))
        said = same_disk_words(state, self.desk)
        self._disk.setText(said)
        self._foot.setVisible(bool(said))

    def _clicked(self) -> None:
        self.chosen.emit()


class TomorrowCard(Card):
    """The first sessions of the next day."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self._date = ElidedText("", "small", "text2")
        self._more = ElidedText("", "small", "text2")
        self._lines = column(gap=6)
        self._pool: list[tuple[QWidget, ElidedText, ElidedText]] = []
        head = row(ElidedText(self.tr("Tomorrow"), "body", weight=600), self._date, gap=8)
        head.setStretch(0, 1)
        super().__init__(
            head, self._lines, self._more, gap=8, padding=(20, 14, 20, 14), parent=parent
        )

    def show_rows(self, rows: Sequence[TodayRow], date_words: str) -> None:
        """Show other rows."""
        self._date.setText(date_words)
        shown = rows[:_TOMORROW]
        while len(self._pool) < len(shown):
            self._add()
        for number, (holder, at, name) in enumerate(self._pool):
            holder.setVisible(number < len(shown))
            if number < len(shown):
                at.setText(times(shown[number], self.desk)[0])
                name.setText(self._who(shown[number]))
        rest = len(rows) - len(shown)
        self._more.setVisible(bool(rest) or not rows)
        more = self.tr("{count} more sessions").format(count=rest)
        self._more.setText(more if rest else self.tr("No sessions tomorrow."))

    def _who(self, shown: TodayRow) -> str:
        return shown_name_of(self.desk, shown.client_id, shown.client_name)

    def _add(self) -> None:
        at, name = ElidedText("", "small", weight=600, tabular=True), ElidedText("", "small")
        line = row(at, name, gap=10)
        line.setStretch(1, 1)
        holder = boxed(line)
        self._pool.append((holder, at, name))
        self._lines.addWidget(holder)

# SPDX-License-Identifier: Apache-2.0
"""The style sheet for Qt's own widgets; our components paint themselves.

It stays short because QApplication.setStyleSheet asks every widget about every rule.
"""

from __future__ import annotations

from desktop.ui.theme.look import Look
from desktop.ui.theme.tokens import RADIUS_CHIP, RADIUS_CONTROL


def style_sheet(look: Look) -> str:
    """Return the application style sheet of one look."""
    return "\n".join((_fields(look), _popups(look), _tables(look), _scroll_bars(look)))


def _fields(look: Look) -> str:
    c, height = look.colors, look.heights.control
    kinds = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox")
    focused, bad = (
        ", ".join(f"{kind}{state}" for kind in kinds) for state in (":focus", '[invalid="true"]')
    )
    return f"""
{", ".join(kinds)} {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border_strong};
  border-radius: {RADIUS_CONTROL}px; padding: 0 11px; selection-background-color: {c.selected};
  selection-color: {c.text}; placeholder-text-color: {c.text3};
  lineedit-password-character: 8226; }}
QLineEdit, QComboBox {{ min-height: {height - 2}px; max-height: {height - 2}px; }}
{focused} {{ border: 2px solid {c.accent}; padding: 0 10px; }}
{bad} {{ border: 2px solid {c.danger.text}; padding: 0 10px; }}
QLineEdit:focus, QComboBox:focus, QLineEdit[invalid="true"], QComboBox[invalid="true"] {{
  min-height: {height - 4}px; max-height: {height - 4}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled {{
  background: {c.sunken}; color: {c.text3}; border-color: {c.border}; }}
QPlainTextEdit, QTextEdit {{ padding: 5px 9px; }}
QPlainTextEdit:focus, QTextEdit:focus, QPlainTextEdit[invalid="true"] {{ padding: 4px 8px; }}
QPlainTextEdit[bare="true"], QTextEdit[bare="true"], QLineEdit[bare="true"] {{ border: 0;
  background: transparent; padding: 0; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: 0; width: 32px; }}
QComboBox::down-arrow {{ image: none; }}
"""


def _popups(look: Look) -> str:
    c, row = look.colors, look.px(34)
    return f"""
QToolTip {{ background: {c.text}; color: {c.surface}; border: 1px solid {c.text};
  padding: 4px 8px; }}
QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
  border-radius: {RADIUS_CONTROL}px; padding: 4px; }}
QMenu::item {{ padding: {look.px(8)}px 20px {look.px(8)}px 12px; border-radius: {RADIUS_CHIP}px; }}
QMenu::item:selected {{ background: {c.selected}; }}
QMenu::item:disabled {{ color: {c.text3}; }}
QMenu::icon {{ padding-left: 10px; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 8px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text}; outline: 0;
  border: 1px solid {c.border}; padding: 4px; }}
QComboBox QAbstractItemView::item {{ min-height: {row}px; padding: 0 8px;
  border-radius: {RADIUS_CHIP}px; }}
QComboBox QAbstractItemView::item:selected {{ background: {c.selected}; color: {c.text}; }}
"""


def _tables(look: Look) -> str:
    c = look.colors
    return f"""
QTableView, QTreeView, QListView {{ background: {c.surface}; color: {c.text}; border: 0;
  outline: 0; gridline-color: {c.border}; selection-background-color: {c.selected};
  selection-color: {c.text}; }}
QListView[ground="canvas"] {{ background: {c.canvas}; }}
QTableView::item {{ padding: 0 12px; border-bottom: 1px solid {c.border}; }}
QTableView::item:selected {{ background: {c.selected}; color: {c.text}; }}
QHeaderView {{ background: {c.canvas}; border: 0; }}
QHeaderView::section {{ background: {c.canvas}; color: {c.text2}; border: 0;
  border-bottom: 1px solid {c.border}; padding: {look.px(6)}px 12px {look.px(6)}px 15px;
  font-size: {look.px(13)}px; font-weight: 500; }}
QTableCornerButton::section {{ background: {c.canvas}; border: 0; }}
"""


def _scroll_bars(look: Look) -> str:
    c = look.colors
    return f"""
QScrollBar {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {c.border_strong}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.text2}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
"""

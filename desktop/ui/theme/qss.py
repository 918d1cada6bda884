# SPDX-License-Identifier: Apache-2.0
"""Style sheets for the few Qt widgets that we do not paint ourselves, one per kind of widget."""

from __future__ import annotations

from desktop.ui.theme.look import Look
from desktop.ui.theme.tokens import RADIUS_CHIP, RADIUS_CONTROL


def field_sheet(look: Look, *, area: bool = False) -> str:
    """Return the sheet of a QLineEdit or QComboBox, or of a text `area`."""
    c, height = look.colors, look.heights.control
    kinds = ("QPlainTextEdit", "QTextEdit") if area else ("QLineEdit", "QComboBox")
    rest, edge = ("5px 9px", "4px 8px") if area else ("0 11px", "0 10px")
    low = "" if area else f"min-height: {height - 2}px; max-height: {height - 2}px;"
    lower = "" if area else f"min-height: {height - 4}px; max-height: {height - 4}px;"
    each, over, focused, bad, off = (
        ", ".join(kind + state for kind in kinds for state in states)
        for states in (
            ("",),
            (":hover", '[forced="hover"]'),
            (":focus", '[forced="focus"]'),
            ('[invalid="true"]',),
            (":disabled",),
        )
    )
    return f"""
{each} {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border_strong};
  border-radius: {RADIUS_CONTROL}px; padding: {rest}; {low}
  selection-background-color: {c.selected}; selection-color: {c.text};
  placeholder-text-color: {c.text3}; lineedit-password-character: 8226; }}
{over} {{ border-color: {c.text2}; }}
{focused} {{ border: 2px solid {c.accent}; padding: {edge}; {lower} }}
{bad} {{ border: 2px solid {c.danger.text}; padding: {edge}; {lower} }}
{off} {{ background: {c.sunken}; color: {c.text3}; border-color: {c.border}; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: 0; width: 32px; }}
QComboBox::down-arrow {{ image: none; }}
"""


def menu_sheet(look: Look) -> str:
    """Return the sheet of a QMenu."""
    c = look.colors
    return f"""
QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
  border-radius: {RADIUS_CONTROL}px; padding: 4px; }}
QMenu::item {{ padding: {look.px(8)}px 20px {look.px(8)}px 12px; border-radius: {RADIUS_CHIP}px; }}
QMenu::item:selected {{ background: {c.selected}; }}
QMenu::item:disabled {{ color: {c.text3}; }}
QMenu::icon {{ padding-left: 10px; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 8px; }}
"""


def choices_sheet(look: Look) -> str:
    """Return the sheet of the list a QComboBox opens."""
    c, row = look.colors, look.px(34)
    return f"""
QAbstractItemView {{ background: {c.surface}; color: {c.text}; outline: 0; padding: 4px;
  border: 1px solid {c.border_strong}; }}
QAbstractItemView::item {{ min-height: {row}px; padding: 0 8px; border-radius: {RADIUS_CHIP}px; }}
QAbstractItemView::item:selected {{ background: {c.selected}; color: {c.text}; }}
"""


def table_sheet(look: Look) -> str:
    """Return the sheet of a QTableView or QTreeView with its header."""
    c, above = look.colors, look.px(6)
    return f"""
QAbstractItemView {{ background: {c.surface}; color: {c.text}; outline: 0;
  border: 2px solid transparent; border-radius: {RADIUS_CHIP}px;
  selection-background-color: {c.selected}; selection-color: {c.text}; }}
QAbstractItemView:focus {{ border-color: {c.accent}; }}
QAbstractItemView::item {{ padding: 0 12px; border-bottom: 1px solid {c.border}; }}
QAbstractItemView::item:selected {{ background: {c.selected}; color: {c.text}; }}
QHeaderView {{ background: {c.canvas}; border: 0; }}
QHeaderView::section {{ background: {c.canvas}; color: {c.text2}; border: 0;
  border-bottom: 1px solid {c.border}; padding: {above}px 12px {above}px 15px;
  font-size: {look.px(13)}px; font-weight: 500; }}
"""


def scroll_bar_sheet(look: Look) -> str:
    """Return the sheet of a QScrollBar."""
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
"""

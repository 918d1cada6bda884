# SPDX-License-Identifier: Apache-2.0
"""Problems with spreadsheet files."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

SHEET_DAMAGED = ProblemText(
    "sheets.damaged",
    QT_TRANSLATE_NOOP(
        "Problem", "The spreadsheet file is damaged or incomplete. Nothing was imported."
    ),
    QT_TRANSLATE_NOOP("Problem", "Open it in the spreadsheet program and save it again as XLSX."),
)
SHEET_OLD_OR_LOCKED = ProblemText(
    "sheets.old_or_locked",
    QT_TRANSLATE_NOOP(
        "Problem",
        "The file is protected with a password, or is an old XLS file. Nothing was imported.",
    ),
    QT_TRANSLATE_NOOP("Problem", "In the spreadsheet program, save it as XLSX without a password."),
)
SHEET_OTHER_KIND = ProblemText(
    "sheets.other_kind",
    QT_TRANSLATE_NOOP("Problem", "The file is no XLSX spreadsheet. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "In the spreadsheet program, save it as XLSX or CSV."),
)
SHEET_BOMB = ProblemText(
    "sheets.bomb",
    QT_TRANSLATE_NOOP(
        "Problem", "The file unpacks to far more than a list can hold. Nothing was imported."
    ),
    QT_TRANSLATE_NOOP("Problem", "Copy the list into a new sheet, and save that one."),
)
SHEET_TOO_MANY_CELLS = ProblemText(
    "sheets.too_many_cells",
    QT_TRANSLATE_NOOP("Problem", "The sheet has more than {limit} cells. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Divide it into smaller files."),
)
SHEET_CELL_TOO_LONG = ProblemText(
    "sheets.cell_too_long",
    QT_TRANSLATE_NOOP(
        "Problem", "Line {line} holds a cell of more than {limit} characters. Nothing was imported."
    ),
    QT_TRANSLATE_NOOP("Problem", "Shorten the cell."),
)
SHEET_DECLARATIONS = ProblemText(
    "sheets.declarations",
    QT_TRANSLATE_NOOP(
        "Problem",
        "The file contains definitions that no spreadsheet program writes. Nothing was imported.",
    ),
    QT_TRANSLATE_NOOP("Problem", "Ask where the file comes from, or enter the list by hand."),
)
SHEET_MISSING = ProblemText(
    "sheets.missing",
    QT_TRANSLATE_NOOP("Problem", "The file has no sheet with rows. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Open it in the spreadsheet program, and look where the list is."),
)

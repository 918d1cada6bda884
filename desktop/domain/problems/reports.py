# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with showing or printing a document."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

DOCUMENT_UNREADABLE = ProblemText(
    "print.unreadable",
    QT_TRANSLATE_NOOP("Problem", "The document cannot be shown. Your records were not changed."),
    QT_TRANSLATE_NOOP("Problem", "Make the document again."),
    exit_code=42,
)
PRINTER_REFUSED = ProblemText(
    "print.refused",
    QT_TRANSLATE_NOOP("Problem", "The printer did not take the document."),
    QT_TRANSLATE_NOOP("Problem", "Check the printer, or choose another one, then print again."),
    exit_code=43,
)

# SPDX-License-Identifier: Apache-2.0
"""Asking for a printer, then printing from memory."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.pdf.printing import Progress, print_pdf


def print_with_dialog(data: bytes, parent: QWidget, progress: Progress | None = None) -> bool:
    """Print `data`; False when the therapist changed their mind. Problem PRINTER_REFUSED."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The name of the print job can be read by others on the network: the program's name only.
    printer.setDocName("Teduh")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    return print_pdf(data, printer, progress)

# SPDX-License-Identifier: Apache-2.0
"""The baseline of a start: a bare window with one label and one field, until it is painted."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from bench.painted import Painted


def main() -> None:
    """Paint, say so, go; or stay until the input ends, with an argument."""
    application = QApplication(["bare"])
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(QLabel("Teduh"))
    layout.addWidget(QLineEdit())
    window.resize(1280, 800)
    painted = Painted(window)
    window.show()
    application.exec()
    print("painted", flush=True)
    if len(sys.argv) > 1:
        sys.stdin.read()
    del painted
    os._exit(0)


main()

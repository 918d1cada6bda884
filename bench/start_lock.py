# SPDX-License-Identifier: Apache-2.0
"""A start of the program until its lock screen is painted: what `python -m desktop` does."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication

import desktop.__main__  # noqa: F401 - the program's own door
from desktop import app
from desktop.ui.window.window import APP_NAME, Window


def main() -> None:
    """Paint, say so, go."""
    from bench.painted import Painted

    application = QApplication([APP_NAME])
    window = Window(app.build_start(application, app.read_options([])))
    app.show_face(window)
    if window.lock_view is None:
        raise RuntimeError("there is no vault in TEDUH_HOME")
    painted = Painted(window.lock_view)
    window.show()
    application.exec()
    print("painted", flush=True)
    del painted
    os._exit(0)


main()

# SPDX-License-Identifier: Apache-2.0
"""The real window over the demonstration, locked, for somebody outside to use: see driver.py."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import show_face
from tests.support.whole_desk import a_window, write_practice


def main(home: Path) -> int:
    """Show the lock screen of a practice in `home` until the window is closed."""
    application = QApplication(["teduh"])
    application.setApplicationName("Teduh")
    write_practice(home)
    window = a_window(application, home, home / "vault")
    show_face(window)
    window.move(0, 0)
    window.activateWindow()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    code = application.exec()
    del window
    return code


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))

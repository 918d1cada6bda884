# SPDX-License-Identifier: Apache-2.0
"""Qt has no Indonesian of its own; our texts for its menus must name sources that Qt really has."""

from __future__ import annotations

from pathlib import Path

import PySide6
from PySide6.QtCore import QTranslator

from installer.i18n import ROOT, Catalogues, messages

GERMAN = Path(str(PySide6.__file__)).parent / "Qt" / "translations" / "qtbase_de.qm"


def test_qt_knows_every_source_of_the_catalogue_kept_by_hand() -> None:
    german = QTranslator()
    assert german.load(str(GERMAN))
    kept = messages(Catalogues(ROOT).file("qt"))
    assert [one for one in kept if not german.translate(one.context, one.source)] == []

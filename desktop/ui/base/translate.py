# SPDX-License-Identifier: Apache-2.0
"""Qt's catalogue as the plain function that domain texts are translated with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.domain.i18n import Language

_LOCALES = {
    Language.INDONESIAN: QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def translate(context: str, source: str) -> str:
    """The text in the language on screen: a `desktop.domain.i18n.Translate`."""
    return QCoreApplication.translate(context, source)


class Catalogue:
    """The one translator installed in the application; English is the source and needs none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translator: QTranslator | None = None

    def speak(self, language: Language) -> None:
        """Switch the application; widgets built before keep their words until rebuilt."""
        QLocale.setDefault(_LOCALES[language])
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if language is Language.ENGLISH:
            return
        # From memory: Qt maps a file it loads by name, and an update would pull it from under us.
        translator, path = QTranslator(), self._folder / f"teduh_{language.value}.qm"
        if path.exists() and translator.load(path.read_bytes()):
            QCoreApplication.installTranslator(translator)
            self._translator = translator

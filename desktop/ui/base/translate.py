# SPDX-License-Identifier: Apache-2.0
"""Qt's catalogue as the plain function that domain texts are translated with."""

from __future__ import annotations

from collections.abc import Sequence
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


class MemoryTranslator(QTranslator):
    """Speaks from bytes that it keeps: Qt neither copies them nor may it map the file.

    A mapped file would be pulled from under the program by an update.
    """

    def __init__(self, catalogue: bytes) -> None:
        super().__init__()
        self._catalogue = catalogue
        self.load(catalogue)


def in_every_language(texts: Sequence[tuple[str, str]], folder: Path) -> list[tuple[str, ...]]:
    """Each (context, source) in English and in every other language, whichever is on screen."""
    others = [language for language in Language if language is not Language.ENGLISH]
    files = [folder / f"teduh_{language.value}.qm" for language in others]
    spoken = [MemoryTranslator(path.read_bytes()) for path in files if path.exists()]
    return [
        (source, *(each.translate(context, source) or source for each in spoken))
        for context, source in texts
    ]


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
        path = self._folder / f"teduh_{language.value}.qm"
        if path.exists():
            self._translator = MemoryTranslator(path.read_bytes())
            QCoreApplication.installTranslator(self._translator)

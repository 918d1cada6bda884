# SPDX-License-Identifier: Apache-2.0
"""The language of the paper, which may be another than that of the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

from desktop.domain.i18n import Language, Translate, untranslated
from desktop.system.resources import resource_folder


def paper_translate(language: Language) -> Translate:
    """A `Translate` into `language`; it only reads, so the worker may use it."""
    return untranslated if language is Language.ENGLISH else _catalogue(language)


@cache
def _catalogue(language: Language) -> Translate:
    # From memory: Qt maps a file, and one replaced by an update would end the program.
    data = (resource_folder() / "translations" / f"teduh_{language.value}.qm").read_bytes()
    translator = QTranslator()
    translator.load(data)
    return _Translated(translator, data)


class _Translated:
    """Keeps the catalogue's bytes, which Qt does not copy."""

    def __init__(self, translator: QTranslator, data: bytes) -> None:
        self._translator, self._data = translator, data

    def __call__(self, context: str, source: str) -> str:
        return self._translator.translate(context, source) or source

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
    translator = QTranslator()
    translator.load(str(resource_folder() / "translations" / f"teduh_{language.value}.qm"))

    def translated(context: str, source: str) -> str:
        return translator.translate(context, source) or source

    return translated

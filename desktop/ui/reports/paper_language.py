# SPDX-License-Identifier: Apache-2.0
"""The language of the paper, which may be another than that of the screen."""

from __future__ import annotations

from functools import cache

from desktop.domain.i18n import Language, Translate, untranslated
from desktop.system.resources import resource_folder
from desktop.ui.base.translate import MemoryTranslator


def paper_translate(language: Language) -> Translate:
    """A `Translate` into `language`; it only reads, so the worker may use it."""
    return untranslated if language is Language.ENGLISH else _catalogue(language)


@cache
def _catalogue(language: Language) -> Translate:
    path = resource_folder() / "translations" / f"teduh_{language.value}.qm"
    return _Translated(MemoryTranslator(path.read_bytes()))


class _Translated:
    """A catalogue that is not installed: it speaks only when asked."""

    def __init__(self, translator: MemoryTranslator) -> None:
        self._translator = translator

    def __call__(self, context: str, source: str) -> str:
        return self._translator.translate(context, source) or source

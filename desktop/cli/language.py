# SPDX-License-Identifier: Apache-2.0
"""The language of the output, read from the same catalogues as the screens', without Qt."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.i18n import Language, Translate, untranslated

_OPTION = "--lang"


def language_of(words: Sequence[str]) -> Language:
    """What --lang says, before anything else is read: refusals must speak it too."""
    for place, word in enumerate(words):
        name, _, value = word.partition("=")
        if name == _OPTION:
            value = value or next(iter(words[place + 1 :]), "")
            return Language.ENGLISH if value == Language.ENGLISH else Language.INDONESIAN
    return Language.INDONESIAN


def translator(language: Language) -> Translate:
    """English as it stands in the sources; Indonesian from the catalogues, read when first used."""
    return untranslated if language is Language.ENGLISH else _Catalogue()


class _Catalogue:
    """Every catalogue of Indonesian; a text that is in none of them stays English."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, str], str] | None = None

    def __call__(self, context: str, source: str) -> str:
        if self._texts is None:
            self._texts = _read()
        return self._texts.get((context, source)) or source


def _read() -> dict[tuple[str, str], str]:
    from xml.etree import ElementTree as ET

    from desktop.system.resources import resource_folder

    found: dict[tuple[str, str], str] = {}
    for path in sorted((resource_folder() / "translations" / "id").glob("*.ts")):
        for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
            name = context.findtext("name", "")
            for message in context.iter("message"):
                found[name, message.findtext("source", "")] = message.findtext("translation", "")
    return found

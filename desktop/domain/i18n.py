# SPDX-License-Identifier: Apache-2.0
"""Marking text for translation without Qt.

Source text is English. Text marked here is extracted by name, so the marker keeps Qt's name; it is
translated late, by whoever shows it, through a `Translate` handed in.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

Translate = Callable[[str, str], str]
"""(context, source text) -> text in the language on screen."""


class Language(StrEnum):
    """The languages Teduh speaks; Indonesian is the default."""

    INDONESIAN = "id"
    ENGLISH = "en"


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 - extracted by this name
    """Return `source` unchanged; marks it for the catalogue under `context`."""
    del context
    return source


def untranslated(context: str, source: str) -> str:
    """Return the English source: the `Translate` of tests and of English."""
    del context
    return source

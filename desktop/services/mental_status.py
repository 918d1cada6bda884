# SPDX-License-Identifier: Apache-2.0
"""The words of the mental status, read once from the resources."""

from __future__ import annotations

from functools import cache

from desktop.domain.i18n import Language
from desktop.domain.mental_status import StatusWords, read_status_words
from desktop.system.resources import resource_folder


@cache
def status_words(language: Language) -> StatusWords:
    """All areas with their picks in one language."""
    path = resource_folder() / "templates" / f"mental_status.{language.value}.txt"
    return read_status_words(path.read_text(encoding="utf-8"))

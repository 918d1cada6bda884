# SPDX-License-Identifier: Apache-2.0
"""Text as it is compared: without case and without marks, so that É finds e."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """Case and marks removed, runs of blanks as one space; what names sort and are found by."""
    if text.isascii():
        return " ".join(text.lower().split())
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(unicodedata.normalize("NFKC", bare.casefold()).split())

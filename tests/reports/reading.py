# SPDX-License-Identifier: Apache-2.0
"""Reads PDFs back, the way a reader program does."""

from __future__ import annotations

from typing import Any

import pypdfium2


def pages_of(data: bytes) -> list[str]:
    """The text of each page."""
    document: Any = pypdfium2.PdfDocument(data)
    try:
        return [_text(document[number]) for number in range(len(document))]
    finally:
        document.close()


def text_of(data: bytes) -> str:
    """The text of all pages with single spaces, so that line ends do not matter."""
    return " ".join(" ".join(pages_of(data)).split())


def metadata_of(data: bytes) -> dict[str, str]:
    """Title, author and so on."""
    document: Any = pypdfium2.PdfDocument(data)
    try:
        found: dict[str, str] = document.get_metadata_dict()
        return found
    finally:
        document.close()


def _text(page: Any) -> str:
    reader = page.get_textpage()
    text: str = reader.get_text_range()
    reader.close()
    page.close()
    return text

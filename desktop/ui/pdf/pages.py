# SPDX-License-Identifier: Apache-2.0
"""The pages of a PDF in memory as pictures.

PDFium may be used from one thread only: keep a `PdfPages` in the thread that made it, and close it.
"""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from desktop.domain.problems import Problem
from desktop.domain.problems.reports import DOCUMENT_UNREADABLE

if TYPE_CHECKING:
    from typing import Self

_MOST_PIXELS = 12_000_000
"""A page drawn larger than this is drawn smaller and stretched: 36 MB is enough for one page."""


class PdfPages:
    """An open document. Raises Problem(DOCUMENT_UNREADABLE) when `data` is not a PDF."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        try:
            self._document: Any = pypdfium2.PdfDocument(data)
            self.sizes = [QSizeF(*self._document.get_page_size(n)) for n in range(self._count())]
        except pypdfium2.PdfiumError as error:
            raise Problem(DOCUMENT_UNREADABLE) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _count(self) -> int:
        return len(self._document)

    def picture(self, page: int, scale: float, *, most: int = _MOST_PIXELS) -> QImage:
        """Page number `page` (from 0) on white, `scale` pixels per point, `most` pixels in all."""
        size = self.sizes[page]
        area = size.width() * size.height() * scale * scale
        scale *= min(1.0, (most / area) ** 0.5) if area else 1.0
        drawn = self._document[page]
        try:
            bitmap = drawn.render(scale=scale, prefer_bgrx=True, maybe_alpha=False)
            try:
                return _copied(bitmap)
            finally:
                bitmap.close()
        finally:
            drawn.close()

    def close(self) -> None:
        """Release the document now; a second time does nothing."""
        document, self._document = self._document, None
        self.sizes = []
        if document is not None:
            document.close()


def _copied(bitmap: Any) -> QImage:
    """The bitmap's memory goes away with it, so the picture gets its own."""
    form = QImage.Format.Format_RGB32
    return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()

# SPDX-License-Identifier: Apache-2.0
"""What the printed recovery sheet is drawn from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from desktop.domain.i18n import Language


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """One page. `text` is the whole key as `recovery_text` writes it; the QR code holds the same.

    `created` is the day the key was made; `practice` may be "". The key is kept out of repr.
    """

    language: Language
    created: date
    text: str = field(repr=False)
    practice: str = ""

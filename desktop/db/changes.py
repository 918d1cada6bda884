# SPDX-License-Identifier: Apache-2.0
"""The rows that came and went since BEGIN, as one number and one count per table."""

from __future__ import annotations

MODULUS = 1 << 128


class Changes:
    """Additions to the set digest that the running transaction will store when it commits."""

    def __init__(self) -> None:
        self._log: list[tuple[str, int, int]] = []
        self.doomed = False
        self.touched: dict[tuple[str, int], None] = {}
        """Kind and record of the texts the index is to follow, in order."""

    def add(self, table: str, rows: int, number: int) -> None:
        """`rows` came (or, below 0, went); `number` is what their hashes add to the sum."""
        self._log.append((table, rows, number))

    def mark(self) -> int:
        """A place to come back to when the next statement fails."""
        return len(self._log)

    def back_to(self, mark: int) -> None:
        """Forget what was added since `mark`."""
        del self._log[mark:]

    def doom(self) -> None:
        """The digest can no longer be known; the transaction must roll back."""
        self.doomed = True

    def clear(self) -> None:
        """Forget everything, at BEGIN and after the end of a transaction."""
        self._log.clear()
        self.touched.clear()
        self.doomed = False

    def totals(self) -> dict[str, tuple[int, int]]:
        """Per touched table: change of the row count and of the sum (mod 2^128)."""
        totals: dict[str, tuple[int, int]] = {}
        for table, rows, number in self._log:
            count, total = totals.get(table, (0, 0))
            totals[table] = (count + rows, (total + number) % MODULUS)
        return totals

# SPDX-License-Identifier: Apache-2.0
"""The printed form of the 160-bit recovery secret: 36 characters in six groups of six.

32 Crockford base32 characters carry the secret, four are check characters over GF(32). Each
position is a point (1, x, y, x² + xy + y²) of an elliptic quadric, of which no three lie on a line,
so the code has distance 4: up to three wrong characters are always noticed, therefore also every
swap of two, and a single wrong one is located. (Segre's caps; δ = 1 works as 5 is odd.)
"""

from __future__ import annotations

from desktop.domain.problems import Problem, vault

SECRET_BYTES = 20
GROUPS = 6
GROUP_SIZE = 6
CHARACTERS = GROUPS * GROUP_SIZE
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

_DATA = SECRET_BYTES * 8 // 5
_FOLD = str.maketrans({"O": "0", "I": "1", "L": "1"})
_IGNORED = frozenset(" -–—.\u00a0\t\r\n")
_POINTS = (
    *((x, 0) for x in range(2, 32)),
    (2, 1),
    (3, 1),
    (0, 0),
    (1, 0),
    (0, 1),
    (1, 1),
)


def _times(a: int, b: int) -> int:
    """Multiply in GF(32) modulo z^5 + z^2 + 1."""
    product = 0
    for bit in range(5):
        if b >> bit & 1:
            product ^= a << bit
    for bit in range(8, 4, -1):
        if product >> bit & 1:
            product ^= 0b100101 << (bit - 5)
    return product


def _column(point: tuple[int, int]) -> tuple[int, int, int, int]:
    x, y = point
    return 1, x, y, _times(x, x) ^ _times(x, y) ^ _times(y, y)


_COLUMNS = tuple(_column(point) for point in _POINTS)


def _syndrome(values: list[int]) -> tuple[int, int, int, int]:
    sums = [0, 0, 0, 0]
    for value, column in zip(values, _COLUMNS, strict=False):
        for row, factor in enumerate(column):
            sums[row] ^= _times(value, factor)
    return sums[0], sums[1], sums[2], sums[3]


def _checks(data: list[int]) -> list[int]:
    """The four values that bring the syndrome of `data` (32 values) to zero."""
    s0, s1, s2, s3 = _syndrome(data)
    second = s3 ^ s2
    fourth = s1 ^ second
    third = s2 ^ fourth
    return [s0 ^ second ^ third ^ fourth, second, third, fourth]


def recovery_text(secret: bytes) -> str:
    """20 bytes -> "XXXXXX-XXXXXX-XXXXXX-XXXXXX-XXXXXX-XXXXXX"."""
    if len(secret) != SECRET_BYTES:
        message = f"a recovery secret has {SECRET_BYTES} bytes"
        raise ValueError(message)
    number = int.from_bytes(secret)
    data = [number >> 5 * (_DATA - 1 - place) & 31 for place in range(_DATA)]
    return "-".join(groups("".join(ALPHABET[value] for value in data + _checks(data))))


def recovery_secret(text: str) -> bytes:
    """Read a typed key back to its 20 bytes; a Problem names the group that looks wrong."""
    values = _values(folded(text))
    syndrome = _syndrome(values)
    if any(syndrome):
        place = _place_of_error(syndrome)
        if place is None:
            raise Problem(vault.RECOVERY_KEY_MISREAD)
        raise Problem(vault.RECOVERY_KEY_GROUP, group=place // GROUP_SIZE + 1)
    number = 0
    for value in values[:_DATA]:
        number = number << 5 | value
    return number.to_bytes(SECRET_BYTES)


def folded(text: str) -> str:
    """Upper case without spaces and dashes, with O read as 0 and I and L as 1."""
    kept = "".join(character for character in text if character not in _IGNORED)
    return kept.upper().translate(_FOLD)


def groups(text: str) -> list[str]:
    """Split a key into its groups of six, in order."""
    kept = folded(text)
    return [kept[start : start + GROUP_SIZE] for start in range(0, len(kept), GROUP_SIZE)]


def same_group(typed: str, text: str, group: int) -> bool:
    """Whether `typed` is group number `group` (1-6) of the key `text`."""
    return folded(typed) == groups(text)[group - 1]


def _values(kept: str) -> list[int]:
    for place, character in enumerate(kept[:CHARACTERS]):
        if character not in ALPHABET:
            group = place // GROUP_SIZE + 1
            raise Problem(vault.RECOVERY_KEY_CHARACTER, character=character, group=group)
    if len(kept) != CHARACTERS:
        raise Problem(vault.RECOVERY_KEY_LENGTH, needed=CHARACTERS, typed=len(kept))
    return [ALPHABET.index(character) for character in kept]


def _place_of_error(syndrome: tuple[int, int, int, int]) -> int | None:
    """The only place at which one wrong character gives this syndrome, or None."""
    wrong = syndrome[0]
    for place, column in enumerate(_COLUMNS):
        if wrong and tuple(_times(wrong, factor) for factor in column) == syndrome:
            return place
    return None

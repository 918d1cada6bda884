# SPDX-License-Identifier: Apache-2.0
"""Change statistics, each with its source. Pure arithmetic; impossible input is a Problem."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist, mean, variance

from desktop.domain.problems import Problem
from desktop.domain.problems.measures import STATISTIC_IMPOSSIBLE

Z95 = 1.959964


def z_for(confidence: float) -> float:
    """Two-sided z of a confidence level, 0 < level < 1."""
    _require(0 < confidence < 1)
    return Z95 if confidence == 0.95 else NormalDist().inv_cdf((1 + confidence) / 2)


def standard_error(sd: float, reliability: float) -> float:
    """SE = SD·√(1−r)."""
    _require(sd > 0 and 0 <= reliability <= 1)
    return sd * sqrt(1 - reliability)


def difference_error(sd: float, reliability: float) -> float:
    """Sdiff = √2·SE; the √2 is the correction of Christensen & Mendoza 1986."""
    return sqrt(2) * standard_error(sd, reliability)


def rci(sd: float, reliability: float, z: float = Z95) -> float:
    """The change that must be exceeded to count as reliable: z·Sdiff (CECP)."""
    _require(z > 0)
    return z * difference_error(sd, reliability)


def reliable_change(pre: float, post: float, sd: float, reliability: float) -> float:
    """RC = (post − pre)/Sdiff (Jacobson & Truax 1991, corrected)."""
    error = difference_error(sd, reliability)
    _require(error > 0)
    return (post - pre) / error


def smallest_reliable_step(index: float) -> int:
    """The smallest whole change that exceeds an RCI: floor + 1 (5.20 → 6)."""
    return int(index) + 1


@dataclass(frozen=True, slots=True)
class Group:
    """Mean and standard deviation of a group."""

    mean: float
    sd: float


def cutoff_a(clinical: Group, *, higher_is_worse: bool) -> float:
    """Two clinical standard deviations from the clinical mean, towards health."""
    return clinical.mean + (-2 if higher_is_worse else 2) * clinical.sd


def cutoff_b(functional: Group, *, higher_is_worse: bool) -> float:
    """Two *functional* standard deviations from the functional mean (CECP getCSC)."""
    return functional.mean + (2 if higher_is_worse else -2) * functional.sd


def cutoff_c(clinical: Group, functional: Group) -> float:
    """Between both means, weighted by the standard deviations."""
    _require(clinical.sd + functional.sd > 0)
    weighted = clinical.sd * functional.mean + functional.sd * clinical.mean
    return weighted / (clinical.sd + functional.sd)


def gas_t(levels: Sequence[float], weights: Sequence[float], rho: float = 0.3) -> float:
    """Goal attainment T score (Turner-Stokes 2009 with its erratum). Levels −2..2, weights > 0."""
    _require(0 < len(levels) == len(weights) and 0 <= rho < 1)
    _require(all(weight > 0 for weight in weights) and all(-2 <= x <= 2 for x in levels))
    weighted = sum(w * x for w, x in zip(weights, levels, strict=True))
    spread = (1 - rho) * sum(w * w for w in weights) + rho * sum(weights) ** 2
    return 50 + 10 * weighted / sqrt(spread)


def wilson(successes: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """Wilson interval of a proportion."""
    _require(n > 0 and 0 <= successes <= n)
    z, p = z_for(confidence), successes / n
    centre, spread = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    scale = 1 + z * z / n
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


def effect_size(mean_pre: float, mean_post: float, sd_pre: float) -> float:
    """d = (mean before − mean after)/SD before; positive is a fall."""
    _require(sd_pre > 0)
    return (mean_pre - mean_post) / sd_pre


def prorate_mean(items: Sequence[float | None], max_missing: int) -> float | None:
    """Mean of the answered items, None if more than `max_missing` are missing (CECP)."""
    present = [value for value in items if value is not None]
    if not present or len(items) - len(present) > max_missing:
        return None
    return sum(present) / len(present)


def cronbach_alpha(rows: Sequence[Sequence[float]]) -> float:
    """Internal consistency; one row per person, one column per item (sample variances)."""
    _require(len(rows) >= 2)
    k = len(rows[0])
    _require(k >= 2 and all(len(row) == k for row in rows))
    total: float = variance([sum(row) for row in rows])
    _require(total > 0)
    within: float = sum(variance(column) for column in zip(*rows, strict=True))
    return k / (k - 1) * (1 - within / total)


def describe(values: Sequence[float]) -> Group:
    """Mean and sample standard deviation of at least two values."""
    _require(len(values) >= 2)
    return Group(mean(values), sqrt(variance(values)))


def _require(possible: bool) -> None:
    if not possible:
        raise Problem(STATISTIC_IMPOSSIBLE)

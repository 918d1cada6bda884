# SPDX-License-Identifier: Apache-2.0
"""A first guess at what the columns of a score table mean, for the therapist to correct."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from desktop.domain.imports import ScoreColumn, ScoreMapping, number_of
from desktop.domain.measures.load import MeasureLibrary
from desktop.domain.measures.model import Measure, Scale
from desktop.exchange.csv_table import Table

_SAMPLE = 1_000
_NOISE = re.compile(r"[^a-z0-9%]+")
_CLIENT = frozenset(
    [
        "id",
        "code",
        "clientid",
        "clientcode",
        "client",
        "kode",
        "kodeklien",
        "idklien",
        "klien",
        "patient",
        "patientid",
        "pasien",
        "participant",
        "participantid",
        "subject",
        "subjectid",
        "case",
        "caseid",
    ]
)
_DATE = frozenset(["date", "filledon", "tanggal", "tgl", "tanggalpengisian", "datefilled", "day"])
_TIME = frozenset(
    [
        "time",
        "timepoint",
        "wave",
        "visit",
        "measurement",
        "occasion",
        "t",
        "waktu",
        "titikwaktu",
        "pengukuran",
        "kunjungan",
    ]
)
_SEX = frozenset(["sex", "gender", "jeniskelamin", "jk", "kelamin"])
_AGE = frozenset(["age", "usia", "umur"])
_ALIASES = {
    "phq": "phq-9",
    "gad": "gad-7",
    "who": "who-5",
    "bdi": "bdi-ii",
    "bdi2": "bdi-ii",
    "ham": "ham-d",
    "hamd17": "ham-d",
    "hdrs": "ham-d",
    "hrsd": "ham-d",
}
_PERCENT = ("percent", "persen", "pct", "%")
_SUFFIXES = ("total", "score", "skor", "sum", "raw")


@dataclass(frozen=True, slots=True)
class Guess:
    """Column numbers from 0, None where nothing fits."""

    client: int | None
    date: int | None
    time_point: int | None
    sex: int | None
    age: int | None
    scores: tuple[ScoreColumn, ...]

    def mapping(self) -> ScoreMapping | None:
        """As a mapping, if there is a client column."""
        if self.client is None:
            return None
        return ScoreMapping(
            self.client, self.date, self.time_point, self.sex, self.age, self.scores
        )


def guess_mapping(table: Table, library: MeasureLibrary) -> Guess:
    """What the headings suggest; each column and each measure at most once."""
    plain = [_NOISE.sub("", heading.casefold()) for heading in table.headings]
    fixed = [_first(plain, names) for names in (_CLIENT, _DATE, _TIME, _SEX, _AGE)]
    taken = {column for column in fixed if column is not None}
    scores: dict[str, ScoreColumn] = {}
    for column, heading in enumerate(plain):
        measure = None if column in taken else _measure(heading, library)
        if measure and measure.id not in scores:
            scale = _scale(table, column, heading, measure)
            scores[measure.id] = ScoreColumn(column, measure.id, scale)
    client, on, time_point, sex, age = fixed
    return Guess(client, on, time_point, sex, age, tuple(scores.values()))


def _first(plain: list[str], names: Collection[str]) -> int | None:
    return next((column for column, heading in enumerate(plain) if heading in names), None)


def _measure(heading: str, library: MeasureLibrary) -> Measure | None:
    name = heading
    for ending in (*_PERCENT, *_SUFFIXES):
        name = name.removesuffix(ending)
    by_name = {measure.id.replace("-", ""): measure for measure in library.measures}
    return by_name.get(name) or library.find(_ALIASES.get(name, ""))


def _scale(table: Table, column: int, heading: str, measure: Measure) -> Scale:
    """Percent if the heading says so, or if a value is too large for a raw score."""
    if measure.percent_factor is None or measure.high is None:
        return Scale.RAW
    if heading.endswith(_PERCENT):
        return Scale.PERCENT
    cells = [row.cells[column] for row in table.rows[:_SAMPLE] if column < len(row.cells)]
    numbers = [number for number in map(number_of, cells) if number is not None]
    return Scale.PERCENT if max(numbers, default=0) > measure.high else Scale.RAW

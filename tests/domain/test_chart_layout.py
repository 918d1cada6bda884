# SPDX-License-Identifier: Apache-2.0
"""Labels find places without covering one another, on any size of plot."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.chart import ChartModel
from desktop.domain.chart_boxes import Box, Line, Obstacles
from desktop.domain.chart_build import ChartEntry, ChartEvent, ChartOptions, build_chart
from desktop.domain.chart_layout import ChartLayout, lay_out
from desktop.domain.i18n import Language, untranslated
from tests.support.measure_samples import PHQ9

TOTALS = (18, 17, 19, 15, 14, None, 13, 9, 8, 6)


def _wide(text: str) -> float:
    return 7.0 * len(text)


def _model(totals: tuple[int | None, ...], *events: str) -> ChartModel:
    start = date(2026, 7, 3)
    forms = [ChartEntry(start + timedelta(14 * i), v, i + 1) for i, v in enumerate(totals)]
    flags = tuple(ChartEvent(start, label) for label in events)
    options = ChartOptions(events=flags)
    return build_chart(PHQ9, forms, options, untranslated, Language.ENGLISH)


def _layout(model: ChartModel, width: float = 956, height: float = 396) -> ChartLayout:
    return lay_out(model, width, height, _wide, 14)


def test_every_point_of_the_design_has_its_number() -> None:
    assert sorted(label.index for label in _layout(_model(TOTALS)).points) == list(range(9))


def test_numbers_cover_neither_each_other_nor_the_cutoff_label() -> None:
    layout = _layout(_model(TOTALS))
    boxes = [label.box for label in (*layout.points, *layout.cutoffs, *layout.gaps)]
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def test_a_dip_is_labelled_below() -> None:
    model = _model((18, 6, 18))
    low = next(label for label in _layout(model).points if label.index == 1)
    assert low.box.top > (1 - model.height_of(6)) * 396


def test_a_number_stands_beside_the_line_of_a_flag() -> None:
    model = _model(TOTALS, "new medicine")
    first = next(label for label in _layout(model).points if label.index == 0)
    x = model.flags[0].x * 956
    assert not first.box.left < x < first.box.right


def test_a_number_does_not_stand_on_the_cutoff() -> None:
    model = _model((18, 9, 9, 9))
    cutoff = (1 - model.height_of(10)) * 396
    assert not any(label.box.top < cutoff < label.box.bottom for label in _layout(model).points)


def test_two_hundred_points_keep_first_and_latest() -> None:
    layout = _layout(_model(tuple((place * 7) % 28 for place in range(200))))
    assert {0, 199} <= {label.index for label in layout.points}
    assert len(layout.time_ticks) < 40
    assert layout.time_ticks[-1] == 199


def test_nothing_to_place() -> None:
    layout = _layout(_model(()))
    assert (layout.points, layout.gaps, layout.corridor) == ((), (), None)


def test_flags_of_one_day_take_several_rows() -> None:
    placed = _layout(_model(TOTALS, "new medicine", "holiday")).flags
    assert [flag.row for flag in placed] == [0, 1]


def test_a_fourth_flag_on_one_day_keeps_its_line_without_text() -> None:
    placed = _layout(_model(TOTALS, "a", "b", "c", "d")).flags
    assert [flag.text for flag in placed] == ["a", "b", "c", ""]


def test_band_names_stay_apart_on_a_low_plot() -> None:
    ys = [band.y for band in _layout(_model(TOTALS), height=80).bands]
    assert all(one - other >= 14 - 1e-9 for one, other in pairwise(ys))


def test_value_ticks_thin_out_on_a_low_plot() -> None:
    kept = _layout(_model(TOTALS), height=40).value_ticks
    assert kept[0] == 0
    assert kept[-1] == 5
    assert len(kept) < 6


@pytest.mark.parametrize(
    ("line", "crosses"),
    [
        (Line(0, 0, 10, 10), True),
        (Line(0, 0, 3, 3), False),
        (Line(0, 5, 10, 5), True),
        (Line(0, 7, 10, 7), False),
        (Line(5, 5, 5, 5), True),
        (Line(0, 8, 8, 16), False),
    ],
)
def test_lines_across_a_box(line: Line, crosses: bool) -> None:
    assert line.crosses(Box(4, 4, 6, 6)) is crosses


def test_what_is_taken_is_not_free() -> None:
    taken = Obstacles(100)
    taken.add(Box(0, 0, 10, 10))
    assert not taken.free(Box(5, 5, 15, 15))
    assert taken.free(Box(50, 5, 60, 15))


@settings(max_examples=40)
@given(
    st.lists(st.one_of(st.none(), st.integers(0, 27)), max_size=40),
    st.floats(60, 1600),
    st.floats(40, 900),
)
def test_any_chart_on_any_size(totals: list[int | None], width: float, height: float) -> None:
    model = _model(tuple(totals))
    layout = _layout(model, width, height)
    optional = [label.box for label in layout.points if 0 < label.index < len(model.points) - 1]
    assert not any(one.overlaps(other) for one, other in combinations(optional, 2))
    assert all(0 <= point.x <= 1 for point in model.points)

# SPDX-License-Identifier: Apache-2.0
"""Where things stand on the painted chart."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from desktop.domain.chart import ChartPoint, CutoffLine
from desktop.reports.chart_ground import hatch_lines
from desktop.reports.chart_plot import Box, Plot, flag_plates, labelled, value_plates
from tests.reports.samples import a_chart, at

BOX = Box(22, 27, 380, 200)


def many(count: int) -> tuple[ChartPoint, ...]:
    """A crowd of points."""
    return tuple(
        ChartPoint((n + 0.5) / count, 5 + n % 9, date(2026, 1, 1), n, str(5 + n % 9), "", "", n)
        for n in range(count)
    )


def test_every_value_is_labelled_where_there_is_room() -> None:
    plot = Plot(a_chart(), BOX)
    assert len(value_plates(plot, flag_plates(plot))) == 9


def test_no_two_labels_overlap() -> None:
    plot = Plot(a_chart(), BOX)
    flags = flag_plates(plot)
    boxes = [*flags, *(box for _, box in value_plates(plot, flags))]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))


def test_labels_stay_inside_the_plot() -> None:
    plot = Plot(a_chart(), BOX)
    assert all(box.x >= BOX.x and box.y >= BOX.y for _, box in value_plates(plot, []))


def test_a_crowd_keeps_first_last_and_extremes() -> None:
    points = many(80)
    kept = labelled(points, 380)
    assert points[0] in kept
    assert points[-1] in kept
    assert len(kept) <= 4


def test_flags_at_one_place_are_stacked() -> None:
    flag = a_chart().flags[0]
    boxes = flag_plates(Plot(a_chart(flags=(flag, flag, flag)), BOX))
    assert len({box.y for box in boxes}) == 3


def test_a_flag_at_the_right_edge_stands_left_of_its_line() -> None:
    flag = a_chart().flags[0]
    edge = type(flag)(0.99, flag.on, "pindah rumah")
    box = flag_plates(Plot(a_chart(flags=(edge,)), BOX))[0]
    assert box.x + box.width <= BOX.x + BOX.width


def test_hatching_lies_above_a_cutoff_where_high_is_worse() -> None:
    assert Plot(a_chart(), BOX).clinical() == (10, 27)


def test_hatching_lies_below_a_cutoff_where_low_is_worse() -> None:
    model = a_chart(cutoffs=(CutoffLine(13, "13", worse_above=False),))
    assert Plot(model, BOX).clinical() == (0, 13)


def test_no_cutoff_no_hatching() -> None:
    assert Plot(a_chart(cutoffs=()), BOX).clinical() is None


def test_hatch_lines_never_leave_their_box() -> None:
    for rising in (True, False):
        for x0, y0, x1, y1 in hatch_lines(BOX, 7, rising=rising):
            assert BOX.x - 1e-6 <= x0 < x1 <= BOX.x + BOX.width + 1e-6
            assert min(y0, y1) >= BOX.y - 1e-6
            assert max(y0, y1) <= BOX.y + BOX.height + 1e-6


def test_sessions_lie_where_the_model_says() -> None:
    assert Plot(a_chart(), BOX).x(at(1)) == BOX.x + BOX.width * 0.05

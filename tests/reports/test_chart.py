# SPDX-License-Identifier: Apache-2.0
"""Where things stand on the painted chart."""

from __future__ import annotations

from desktop.domain.chart import CutoffLine
from desktop.domain.chart_boxes import Box as LaidBox
from desktop.reports.chart import ChartDrawing
from desktop.reports.chart_ground import hatch_lines
from desktop.reports.chart_plot import Box, plot_of
from tests.reports.samples import a_chart, at

BOX = Box(22, 27, 380, 200)


def test_every_value_is_labelled_where_there_is_room() -> None:
    assert len(plot_of(a_chart(), BOX).layout.points) == 9


def test_the_foot_of_the_plot_is_its_lowest_score() -> None:
    plot = plot_of(a_chart(), BOX)
    assert plot.y(0) == BOX.y
    assert plot.y(27) == BOX.y + BOX.height


def test_scores_beyond_the_scale_stay_on_its_edge() -> None:
    assert plot_of(a_chart(), BOX).y(99) == BOX.y + BOX.height


def test_a_laid_out_label_keeps_its_size_and_turns_upwards() -> None:
    box = plot_of(a_chart(), BOX).on_paper(LaidBox(0, 0, 30, 10))
    assert box == Box(BOX.x, BOX.y + BOX.height - 10, 30, 10)


def test_flags_above_the_plot_make_the_drawing_higher() -> None:
    plain = ChartDrawing(a_chart(flags=())).wrap(480, 0)[1]
    assert ChartDrawing(a_chart()).wrap(480, 0)[1] > plain


def test_hatching_lies_above_a_cutoff_where_high_is_worse() -> None:
    assert plot_of(a_chart(), BOX).clinical() == (10, 27)


def test_hatching_lies_below_a_cutoff_where_low_is_worse() -> None:
    model = a_chart(cutoffs=(CutoffLine(13, "13", worse_above=False),))
    assert plot_of(model, BOX).clinical() == (0, 13)


def test_no_cutoff_no_hatching() -> None:
    assert plot_of(a_chart(cutoffs=()), BOX).clinical() is None


def test_hatch_lines_never_leave_their_box() -> None:
    for rising in (True, False):
        for x0, y0, x1, y1 in hatch_lines(BOX, 7, rising=rising):
            assert BOX.x - 1e-6 <= x0 < x1 <= BOX.x + BOX.width + 1e-6
            assert min(y0, y1) >= BOX.y - 1e-6
            assert max(y0, y1) <= BOX.y + BOX.height + 1e-6


def test_sessions_lie_where_the_model_says() -> None:
    assert plot_of(a_chart(), BOX).x(at(1)) == BOX.x + BOX.width * 0.05

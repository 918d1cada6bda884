# SPDX-License-Identifier: Apache-2.0
"""The chart model: the example of the design, and the edges."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.chart import ChartAxis, ChartModel
from desktop.domain.chart_build import ChartEntry, ChartEvent, ChartOptions, build_chart
from desktop.domain.i18n import Language
from desktop.domain.measures.model import Measure
from tests.support.measure_samples import BDI, HAMD, PHQ9, WHO5, a_norm, indonesian

TOTALS = (18, 17, 19, 15, 14, None, 13, 9, 8, 6)
START = date(2026, 7, 3)


def entries(totals: tuple[int | None, ...] = TOTALS, days: int = 14) -> list[ChartEntry]:
    """One form in each session."""
    return [
        ChartEntry(START + timedelta(days * place), total, place + 1, 100 + place)
        for place, total in enumerate(totals)
    ]


def chart(
    measure: Measure = PHQ9,
    given: list[ChartEntry] | None = None,
    options: ChartOptions | None = None,
) -> ChartModel:
    """A chart in Indonesian."""
    given = entries() if given is None else given
    return build_chart(measure, given, options or ChartOptions(), indonesian, Language.INDONESIAN)


def test_the_title_is_the_finding() -> None:
    said = "Turun 12 poin sejak sesi ke-1 (membaik), kini di bawah batas klinis"
    assert chart().finding == said


def test_the_subtitle_names_the_verdict() -> None:
    assert chart().subtitle.endswith("perubahan reliabel, ambang 6 poin")


def test_the_corridor_is_13_to_23() -> None:
    corridor = chart().corridor
    assert corridor
    assert (corridor.low, corridor.high, corridor.bottom, corridor.top) == (13, 23, 12.5, 23.5)


def test_the_corridor_can_be_left_out() -> None:
    assert chart(options=ChartOptions(corridor=False)).corridor is None


def test_a_gap_breaks_the_line() -> None:
    model = chart()
    assert model.segments == ((0, 1, 2, 3, 4), (5, 6, 7, 8))
    assert model.gaps[0].speech == "11 September, sesi ke-6, tidak diisi"


def test_each_point_speaks() -> None:
    assert chart().points[4].speech == "28 Agustus, sesi ke-5, 14, sedang"


def test_the_latest_point_is_marked() -> None:
    model = chart()
    assert (model.latest, model.points[8].latest, model.points[7].latest) == (8, True, False)


def test_keys_come_back() -> None:
    assert [point.key for point in chart().points][:2] == [100, 101]


def test_the_order_of_entries_does_not_matter() -> None:
    assert chart(given=entries()[::-1]) == chart()


def test_ticks_stand_where_bands_begin() -> None:
    assert [tick.label for tick in chart().value_ticks] == ["0", "5", "10", "15", "20", "27"]


def test_bands_touch_and_name_their_range() -> None:
    bands = chart().bands
    assert [(b.bottom, b.top, b.range_label) for b in bands[-2:]] == [
        (15, 20, "15–19"),
        (20, 27, "20–27"),
    ]
    assert [band.shade for band in bands] == [0, 1, 2, 3, 4]


def test_the_cutoff_is_labelled() -> None:
    cutoff = chart().cutoffs[0]
    assert (cutoff.value, cutoff.label, cutoff.worse_above) == (10, "Batas klinis 10", True)


def test_an_event_on_a_session_day_stands_on_its_point() -> None:
    events = (ChartEvent(START + timedelta(42), "Obat baru dari dokter"),)
    model = chart(options=ChartOptions(events=events))
    assert model.flags[0].x == model.points[3].x


@pytest.mark.parametrize("axis", list(ChartAxis))
def test_events_outside_the_period_stay_on_the_plot(axis: ChartAxis) -> None:
    events = (ChartEvent(date(2020, 1, 1), "a"), ChartEvent(date(2030, 1, 1), "b"))
    model = chart(options=ChartOptions(axis=axis, events=events))
    assert 0 <= model.flags[0].x < model.points[0].x
    assert model.points[-1].x < model.flags[1].x <= 1


def test_dates_are_to_scale() -> None:
    given = [ChartEntry(START + timedelta(days), 10) for days in (0, 10, 40)]
    xs = [point.x for point in chart(given=given, options=ChartOptions(ChartAxis.DATE)).points]
    assert (xs[2] - xs[0]) == pytest.approx(4 * (xs[1] - xs[0]))


def test_equal_dates_do_not_divide_by_zero() -> None:
    given = [ChartEntry(START, 10), ChartEntry(START, 12)]
    model = chart(given=given, options=ChartOptions(ChartAxis.DATE))
    assert [point.x for point in model.points] == [0.25, 0.75]


def test_without_sessions_the_axis_counts_dates() -> None:
    model = chart(given=[ChartEntry(START, 10)])
    assert (model.axis_label, model.time_ticks[0].label) == ("Tanggal", "3 Jul")


def test_years_are_named_where_there_are_several() -> None:
    assert chart(given=entries(days=40)).time_ticks[0].sublabel == "3 Jul 2026"


@pytest.mark.parametrize("measure", [PHQ9, WHO5, BDI, HAMD])
def test_no_score_at_all(measure: Measure) -> None:
    model = chart(measure, [])
    assert (model.finding, model.points, model.latest) == ("Belum ada skor", (), None)
    assert model.empty == "Belum ada skor"


def test_one_score_is_named_with_its_band() -> None:
    assert chart(given=entries((18,))).finding == "Skor pertama: 18, di kategori sedang-berat"


def test_only_gaps() -> None:
    model = chart(given=entries((None, None)))
    assert (model.latest, len(model.gaps), model.corridor) == (None, 2, None)


def test_the_first_score_may_come_after_a_gap() -> None:
    assert "sesi ke-2" in chart(given=entries((None, 18, 6))).finding


def test_totals_at_the_extremes_stay_inside() -> None:
    model = chart(given=entries((0, 27)))
    assert [model.height_of(point.value) for point in model.points] == [0, 1]


def test_who5_is_drawn_in_percent() -> None:
    model = chart(WHO5, entries((5, 12)))
    assert (model.high, model.points[0].label, model.cutoffs[0].value) == (100, "20", 50)
    assert not model.cutoffs[0].worse_above


def test_ham_d_takes_a_round_number_above_its_scores() -> None:
    assert chart(HAMD, entries((25, 32))).high == 40


def test_an_entered_norm_draws_the_corridor_of_bdi() -> None:
    norms = (a_norm(threshold=7.0),)
    corridor = chart(BDI, entries((30, 20)), ChartOptions(norms=norms)).corridor
    assert corridor
    assert (corridor.low, corridor.high) == (24, 36)


def test_the_table_says_the_same() -> None:
    table = chart().table
    assert table.headings == ("Tanggal", "Sesi", "Skor", "Kategori", "Sejak skor pertama")
    assert table.rows[0] == ("3 Jul 2026", "1", "18", "sedang-berat", "")
    assert table.rows[5] == ("11 Sep 2026", "6", "tidak diisi", "", "")
    assert table.rows[9] == ("6 Nov 2026", "10", "6", "ringan", "turun 12 (membaik)")


def test_the_summary_is_one_breath() -> None:
    assert chart().summary.startswith("PHQ-9, 9 skor. Turun 12 poin")

# SPDX-License-Identifier: Apache-2.0
"""Results in words, in both languages, as the glossary has them."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.administration import RiskState
from desktop.domain.i18n import Language, Translate, untranslated
from desktop.domain.measures.change import change
from desktop.domain.measures.change_words import (
    change_sentences,
    direction_text,
    finding_text,
    moved_text,
    norm_sentence,
    recovered_on_paper,
    source_sentences,
    verdict_sentence,
)
from desktop.domain.measures.model import BandLabel, LocalText, Mark, Source
from desktop.domain.measures.scoring import Incomplete, score, score_total
from desktop.domain.measures.words import (
    answered_text,
    band_label,
    missing_sentence,
    out_of_text,
    recall_text,
    risk_sentences,
    score_sentence,
    since_text,
)
from tests.support.measure_samples import BDI, GAD7, HAMD, PHQ9, WHO5, a_norm, indonesian

ID, EN = Language.INDONESIAN, Language.ENGLISH


def test_the_glossary_sentence_in_english() -> None:
    said = change_sentences(change(PHQ9, 18, 6), "session 1", untranslated, EN)
    assert said == (
        "Down 12 points since session 1 (improved). Reliable change; now below the clinical"
        " cut-off. Norm: UK, not Indonesian."
    )


def test_the_glossary_sentence_in_indonesian() -> None:
    said = change_sentences(change(PHQ9, 18, 6), "sesi ke-1", indonesian, ID)
    assert said == (
        "Turun 12 poin sejak sesi ke-1 (membaik). Perubahan reliabel; kini di bawah batas klinis."
        " Norma: Inggris, bukan norma Indonesia."
    )


def test_a_norm_with_year() -> None:
    uk = LocalText("Inggris", "UK")
    source = Source("x", Mark.READ, uk, country=uk, year=2013)
    said = norm_sentence(source, indonesian, ID)
    assert said == "Norma: Inggris 2013, bukan norma Indonesia."


def test_who5_up_is_said_to_be_better() -> None:
    assert direction_text(change(WHO5, 5, 12), indonesian, ID) == "naik 28 (membaik)"


def test_who5_down_is_said_to_be_worse() -> None:
    assert direction_text(change(WHO5, 12, 5), untranslated, EN) == "down 28 (worse)"


def test_one_point_is_singular() -> None:
    said = moved_text(change(PHQ9, 7, 6), "session 9", untranslated, EN)
    assert said == "Down 1 point since session 9 (improved)"


def test_no_movement() -> None:
    said = moved_text(change(PHQ9, 7, 7), "sesi ke-9", indonesian, ID)
    assert said == "Skor sama dengan sesi ke-9"


def test_a_small_change_over_the_cutoff_is_not_called_reliable() -> None:
    found = change(PHQ9, 10, 9)
    assert verdict_sentence(found, untranslated, EN) == "No reliable change."
    assert finding_text(found, "session 1", untranslated, EN).endswith("below the clinical cut-off")


def test_without_threshold_it_says_so() -> None:
    said = verdict_sentence(change(BDI, 30, 10), untranslated, EN)
    assert said.startswith("Whether the change is reliable is not known: BDI-II")


def test_the_figure_of_who5_keeps_its_own_name() -> None:
    said = verdict_sentence(change(WHO5, 5, 12), indonesian, ID)
    assert said == "Mencapai perubahan 10 poin yang dipublikasikan."


def test_paper_does_not_say_recovered() -> None:
    said = recovered_on_paper(change(PHQ9, 18, 6), indonesian)
    assert said == "membaik dan kini di bawah batas klinis"


def test_sources_name_the_indonesian_cutoff() -> None:
    assert "5,5" in source_sentences(PHQ9, (), indonesian, ID)


def test_sources_name_an_entered_norm() -> None:
    said = source_sentences(BDI, [a_norm()], untranslated, EN)
    assert "Norm you entered: Author 2020, Journal 1:2 (adults)." in said


@pytest.mark.parametrize(
    ("translate", "label"), [(untranslated, "moderately severe"), (indonesian, "sedang-berat")]
)
def test_bands(translate: Translate, label: str) -> None:
    assert band_label(BandLabel.MODERATELY_SEVERE, translate) == label


def test_a_score_is_said_with_its_band() -> None:
    said = score_sentence(score_total(PHQ9, 14), indonesian, ID)
    assert said == "Skor 14, di kategori sedang"


def test_who5_score_is_said_in_percent() -> None:
    assert score_sentence(score_total(WHO5, 12), untranslated, EN) == "Score 48"


def test_positive_risk_item() -> None:
    said = risk_sentences(PHQ9, RiskState.POSITIVE, (9,), indonesian)
    assert said[0].startswith("Butir 9 dijawab di atas nol.")


def test_unknown_risk_item_of_a_total() -> None:
    said = risk_sentences(PHQ9, RiskState.UNKNOWN, (), indonesian, total_only=True)
    assert said == ("Butir 9 tidak diketahui (hanya total)",)


def test_unanswered_risk_item() -> None:
    said = risk_sentences(PHQ9, RiskState.UNKNOWN, (), untranslated)
    assert said == ("Item 9 was not answered. Please ask about it.",)


def test_no_risk_item_no_sentence() -> None:
    assert risk_sentences(GAD7, RiskState.NOT_APPLICABLE, (), untranslated) == ()


def test_counting_answers() -> None:
    assert answered_text(4, 9, indonesian) == "4 dari 9 terjawab"


def test_missing_items_are_named() -> None:
    result = score(GAD7, [None, 1, 1, 1, 1, 1, None])
    assert isinstance(result, Incomplete)
    assert missing_sentence(result, untranslated) == "Unanswered items: 1, 7."


def test_periods() -> None:
    assert (recall_text(PHQ9, indonesian), recall_text(HAMD, indonesian)) == (
        "2 minggu terakhir",
        "",
    )


def test_out_of() -> None:
    assert out_of_text(WHO5, untranslated, EN) == "out of 100"
    assert out_of_text(HAMD, untranslated, EN) == ""


def test_since_a_date_where_there_is_no_session() -> None:
    assert since_text(None, date(2026, 7, 3), indonesian, ID) == "3 Juli 2026"

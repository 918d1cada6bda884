# SPDX-License-Identifier: Apache-2.0
"""`teduh score` and `teduh change`: JSON for good input, one sentence for bad."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.cli.conftest import Run


def result(run: Run, *words: str) -> dict[str, Any]:
    """The JSON that was printed."""
    outcome = run(*words)
    assert (outcome.code, outcome.err) == (0, "")
    read: dict[str, Any] = json.loads(outcome.out)
    return read


def test_a_whole_form(run: Run) -> None:
    found = result(run, "score", "phq-9", *"222111100")
    assert (found["total"], found["band"], found["complete"]) == (10, "moderate", True)
    assert (found["missing"], found["risk"], found["risk_state"]) == ([], [], "none")


def test_a_missing_answer(run: Run) -> None:
    found = result(run, "score", "PHQ-9", *"22-111101")
    assert (found["total"], found["band"], found["complete"]) == (None, None, False)
    assert (found["missing"], found["risk"]) == ([3], [9])


def test_a_measure_read_in_percent(run: Run) -> None:
    found = result(run, "score", "WHO-5", *"33333")
    assert (found["total"], found["percent"]) == (15, 60)


def test_a_measure_of_totals_alone(run: Run) -> None:
    assert result(run, "score", "ham-d", "20")["total"] == 20


@pytest.mark.parametrize(
    ("words", "difference", "reliable", "crossed"),
    [
        (("phq-9", "18", "6"), -12, "improved", True),
        (("phq-9", "12", "8"), -4, "unchanged", True),
        (("GAD-7", "3", "9"), 6, "deteriorated", False),
        (("bdi-ii", "30", "10"), -20, None, True),
        (("who-5", "5", "20"), 15, None, True),
    ],
)
def test_changes(
    run: Run, words: tuple[str, ...], difference: int, reliable: str | None, crossed: bool | None
) -> None:
    found = result(run, "change", *words)
    assert (found["difference"], found["reliable"]) == (difference, reliable)
    assert found["crossed_cutoff"] is crossed
    assert found["sources"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("score nope 1", 1),
        ("score phq-9 1 2", 1),
        ("score phq-9 1 1 1 1 1 1 1 1 4", 1),
        ("score phq-9 1 1 1 1 1 1 1 1 -1", 1),
        ("score phq-9 1 1 1 1 1 1 1 1 x", 1),
        ("score phq-9 1 1 1 1 1 1 1 1 ١", 1),
        ("score phq-9 1 1 1 1 1 1 1 1 99999999999999999999", 1),
        ("score phq-9", 2),
        ("score", 2),
        ("score phq-9 --json", 2),
        ("change phq-9 1", 2),
        ("change phq-9 1 2 3", 2),
        ("change phq-9 1 x", 2),
        ("change phq-9 1 nan", 2),
        ("change phq-9 1 28", 1),
        ("change phq-9 1 2.5", 1),
        ("change nope 1 2", 1),
        ("--lang", 2),
        ("score --lang xx phq-9 1", 2),
        ("nope", 2),
        ("--nope", 2),
        ("--demo --nope", 2),
    ],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_bad_input_is_one_sentence(run: Run, words: str, code: int, language: str) -> None:
    given = words.split() if "--lang" in words else [*words.split(), "--lang", language]
    if words.startswith("--demo"):
        given = words.split()
    outcome = run(*given)
    assert (outcome.code, outcome.out) == (code, "")
    assert len(outcome.err.splitlines()) == 1
    assert "Traceback" not in outcome.err


def test_indonesian_is_the_default(run: Run) -> None:
    assert "Tidak ada" in run("score", "nope", "1").err
    assert "There is no" in run("score", "nope", "1", "--lang", "en").err


def test_the_language_may_stand_first(run: Run) -> None:
    assert "There is no" in run("--lang", "en", "score", "nope", "1").err


@pytest.mark.parametrize(
    "words",
    [("--help",), ("--lang", "en", "--help"), ("score", "--help"), ("demo", "-h")],
)
def test_help_names_the_exit_codes(run: Run, words: tuple[str, ...]) -> None:
    outcome = run(*words, "--lang", "en")
    assert outcome.code == 0
    assert "Exit codes:" in outcome.out


def test_the_version_is_one_line(run: Run) -> None:
    assert run("--version").out.startswith("teduh ")


def test_scoring_loads_neither_vault_nor_reports_nor_window() -> None:
    code = (
        "import sys; from desktop.__main__ import main; main(['score', 'gad-7', *'1111111']);"
        "heavy = {'sqlcipher3', 'reportlab', 'PySide6', 'cryptography', 'argon2', 'argparse'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_it_runs_as_a_module() -> None:
    words = [sys.executable, "-m", "desktop", "score", "phq-9", "1"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1

# SPDX-License-Identifier: Apache-2.0
"""The commands that open a vault: they do their work, or say in one line why not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.cli import run as cli
from desktop.services.demo import DemoInfo
from tests.cli.conftest import Outcome, Run

Secret = tuple[str, Path]


def refused(outcome: Outcome, code: int) -> None:
    """One line on the error stream, nothing on the other."""
    assert (outcome.code, outcome.out) == (code, "")
    assert len(outcome.err.splitlines()) == 1


def test_searching(run: Run, practice: Path, secret: Secret) -> None:
    outcome = run("search", practice, "tidur", *secret, "--json", "--limit", "3")
    found = json.loads(outcome.out)
    assert len(found["hits"]) == 3
    assert found["more"]


def test_searching_one_client(run: Run, practice: Path, secret: Secret) -> None:
    outcome = run("search", practice, "klien", *secret, "--client", "K-2026-001")
    assert outcome.code == 0
    assert "Sri Wahyuni" not in outcome.out


def test_nothing_found_is_no_failure(run: Run, practice: Path, secret: Secret) -> None:
    outcome = run("search", practice, "zzzz", *secret, "--lang", "en")
    assert (outcome.code, outcome.out) == (0, "No note has these words.\n")


def test_one_letter_is_too_short(run: Run, practice: Path, secret: Secret) -> None:
    refused(run("search", practice, "a", *secret), 2)


def test_a_wrong_passphrase(run: Run, practice: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not this one at all")
    refused(run("search", practice, "tidur", "--passphrase-file", wrong), 10)


def test_nobody_to_ask(run: Run, practice: Path) -> None:
    refused(run("search", practice, "tidur"), 5)


def test_the_passphrase_is_asked_for(
    practice: Path, built: DemoInfo, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return built.passphrase

    assert cli.run(["search", str(practice), "tidur", "--lang", "en"], ask) == 0
    assert asked == ["Passphrase: "]
    assert built.passphrase not in capsys.readouterr().out


def test_no_vault_there(run: Run, tmp_path: Path, secret: Secret) -> None:
    refused(run("search", tmp_path / "none", "tidur", *secret), 16)


def test_backup_verify_restore(
    run: Run, practice: Path, secret: Secret, tmp_path: Path, built: DemoInfo
) -> None:
    file, key = tmp_path / "b.teduh", tmp_path / "key"
    key.write_text(built.recovery_key)
    made = json.loads(run("backup", practice, file, *secret, "--json").out)
    assert (made["verified"], made["clients"]) == (True, 12)
    checked = json.loads(run("verify", file, "--recovery-key-file", key, "--json").out)
    assert (checked["whole"], checked["counts"]["client"]) == (True, 12)
    assert run("restore", file, tmp_path / "again", *secret).code == 0
    assert run("search", tmp_path / "again", "tidur", *secret).code == 0


def test_a_backup_replaces_nothing(
    run: Run, practice: Path, secret: Secret, tmp_path: Path
) -> None:
    file = tmp_path / "b.teduh"
    file.write_bytes(b"mine")
    refused(run("backup", practice, file, *secret), 4)
    assert file.read_bytes() == b"mine"


def test_a_backup_into_no_folder(run: Run, practice: Path, secret: Secret, tmp_path: Path) -> None:
    refused(run("backup", practice, tmp_path / "no" / "b.teduh", *secret), 4)


def test_a_file_that_is_no_backup(run: Run, tmp_path: Path, secret: Secret) -> None:
    file = tmp_path / "b.teduh"
    file.write_bytes(b"no backup")
    outcome = run("verify", file, *secret)
    assert outcome.code != 0
    refused(outcome, outcome.code)
    target = tmp_path / "empty"
    target.mkdir()
    assert run("restore", file, target, *secret).code != 0
    assert list(target.iterdir()) == []


def test_a_restore_replaces_nothing(run: Run, practice: Path, secret: Secret) -> None:
    before = (practice / "vault.db").read_bytes()
    file = practice.with_name("b.teduh")
    run("backup", practice, file, *secret)
    before = (practice / "vault.db").read_bytes()
    refused(run("restore", file, practice, *secret), 4)
    assert (practice / "vault.db").read_bytes() == before


@pytest.mark.parametrize(
    "kind",
    [
        ("progress",),
        ("closing",),
        ("session", "--session", "1"),
        ("progress", "--identity", "code"),
    ],
)
def test_reports(
    run: Run, practice: Path, secret: Secret, tmp_path: Path, kind: tuple[str, ...]
) -> None:
    file = tmp_path / "r.pdf"
    words = ("report", practice, "--client", "k-2026-001", "--out", file, *secret, "--kind", *kind)
    assert run(*words).code == 0
    assert file.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--client", "nobody", "--kind", "progress"), 6),
        (("--client", "K-2026-001", "--kind", "session"), 2),
        (("--client", "K-2026-001", "--kind", "session", "--session", "999"), 6),
        (("--client", "K-2026-001", "--kind", "session", "--session", "x"), 2),
        (("--client", "K-2026-001", "--kind", "poem"), 2),
        (("--client", "K-2026-001"), 2),
        (("--client", "K-2026-001", "--kind", "progress", "--since", "yesterday"), 2),
        (("--client", "K-2026-001", "--kind", "progress", "--since", "2999-01-01"), 1),
    ],
)
def test_reports_that_are_refused(
    run: Run, practice: Path, secret: Secret, tmp_path: Path, words: tuple[str, ...], code: int
) -> None:
    file = tmp_path / "r.pdf"
    refused(run("report", practice, "--out", file, *words, *secret), code)
    assert not file.exists()


def test_a_demonstration_with_its_job(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    outcome = run("demo", folder, "--job", "--json", "--lang", "en")
    made = json.loads(outcome.out)
    assert outcome.code == 0
    files = [Path(made["job"][name]) for name in ("progress_report", "session_summary", "backup")]
    assert all(file.parent == folder and file.stat().st_size > 10_000 for file in files)
    key = tmp_path / "key"
    key.write_text(made["recovery_key"])
    assert run("verify", files[2], "--recovery-key-file", key).code == 0


def test_a_demonstration_replaces_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    refused(run("demo", tmp_path), 4)
    refused(run("demo", tmp_path / "new", "--clients", "0"), 2)
    assert not (tmp_path / "new").exists()

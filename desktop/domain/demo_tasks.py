# SPDX-License-Identifier: Apache-2.0
"""What the invented clients and their therapist have to do."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.task import Doer


@dataclass(frozen=True, slots=True)
class DemoTask:
    """A task; `due` and `done` in days from today (negative: ago), None for no day or open."""

    what: str
    doer: Doer = Doer.CLIENT
    why: str = ""
    how_often: str = ""
    due: int | None = None
    done: int | None = None
    result: str = ""
    difficulty: int | None = None


AYU_TASKS = (
    DemoTask("Jurnal pikiran", why="Melihat pola pikiran otomatis", how_often="tiap malam", due=0),
    DemoTask(
        "Jalan pagi", how_often="tiap hari, 20 menit", done=0, result="3 dari 7 hari", difficulty=4
    ),
    DemoTask("Menggambar lagi", done=-7, result="dua kali, terasa ringan", difficulty=3),
)
BAGAS_TASKS = (
    DemoTask(
        "Tiga kalimat penolakan yang sopan",
        why="Dicoba di rapat Senin",
        how_often="satu kali",
        due=6,
    ),
)
KEISHA_TASKS = (DemoTask("Siapkan kartu perasaan", Doer.THERAPIST, due=1),)
MARIA_TASKS = (
    DemoTask("Jadwal tidur tetap", how_often="tiap hari", due=1),
    DemoTask("Kirim surat rujukan ke psikiater", Doer.THERAPIST, due=0),
)
LAILA_TASKS = (DemoTask("Waktu bercerita berdua", how_often="dua kali seminggu", due=1),)
THERESIA_TASKS = (
    DemoTask(
        "Naik kereta satu halte",
        why="Paparan bertahap, langkah 3",
        how_often="tiga kali",
        due=-2,
    ),
)
OWN_TASKS = (
    DemoTask("Bahas dua kasus di supervisi", Doer.THERAPIST, due=-1),
    DemoTask("Perpanjang SIPP", Doer.THERAPIST, due=40),
)
BULK_TASKS = ("Catatan harian", "Latihan napas", "Jalan sore", "Menulis tiga hal baik")

# SPDX-License-Identifier: Apache-2.0
"""Appointments and first calls of the demonstration, told from the day it is made."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.client import EnquiryStatus
from desktop.domain.episode import Service
from desktop.domain.session import CancelledBy, Modality


@dataclass(frozen=True, slots=True)
class DemoMeeting:
    """An appointment `days` from today (negative: ago), `weeks` times; `by` and `why` cancel it."""

    who: str
    days: int
    hour: int
    minute: int = 0
    minutes: int = 50
    weeks: int = 1
    modality: Modality = Modality.IN_PERSON
    place: str = "Ruang 1"
    platform: str = ""
    by: CancelledBy | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class DemoCall:
    """A first call `days` ago; `phone` ends in these digits."""

    name: str
    days: int
    phone: str
    concern: str
    preferred_times: str = ""
    caller: str = ""
    service: Service | None = None
    status: EnquiryStatus = EnquiryStatus.NEW


MEETINGS = (
    DemoMeeting("Ayu Lestari", 14, 10, weeks=2),
    DemoMeeting("Bagas Pratama", 14, 9, weeks=2),
    DemoMeeting("Keisha Maharani", 14, 14, weeks=2, place="Ruang bermain"),
    DemoMeeting("Maria Simanjuntak", 8, 9, weeks=2),
    DemoMeeting("Laila Rahmawati", 8, 13, minutes=80, weeks=2),
    DemoMeeting(
        "Laila Rahmawati", -6, 13, minutes=80, by=CancelledBy.CLIENT_LATE, why="Anak sakit"
    ),
    DemoMeeting("Dimas Saputra", 2, 16, 30),
    DemoMeeting("Dimas Saputra", 9, 16, 30, weeks=2),
    DemoMeeting("Hendra Wijaya", 3, 8, 30),
    DemoMeeting("Bagas Pratama", 3, 10, 30, by=CancelledBy.CLIENT, why="Ujian tengah semester"),
    DemoMeeting(
        "Theresia Kurniawati", 8, 15, weeks=2, modality=Modality.VIDEO, place="", platform="Meet"
    ),
    DemoMeeting("Langit", 2, 19, modality=Modality.CHAT, place="", platform="Signal", weeks=2),
    DemoMeeting(
        "I Made Suardana", 4, 11, minutes=60, modality=Modality.HOME_VISIT, place="Rumah klien"
    ),
    DemoMeeting("I Made Suardana", -10, 11, by=CancelledBy.THERAPIST, why="Rapat dinas"),
)
CALLS = (
    DemoCall(
        "Sekar Arum",
        22,
        "21",
        "Cemas sebelum presentasi.",
        "Kamis atau Jumat sore",
        service=Service.COUNSELLING,
        status=EnquiryStatus.WAITING,
    ),
    DemoCall(
        "Joko Waluyo",
        15,
        "22",
        "Sulit tidur sejak pindah kerja.",
        "Pagi, sebelum 09.00",
        service=Service.PSYCHOTHERAPY,
    ),
    DemoCall(
        "Tari dan Bimo",
        8,
        "23",
        "Sering bertengkar soal anak.",
        "Sabtu pagi",
        service=Service.COUPLE,
    ),
    DemoCall(
        "Raka",
        1,
        "20",
        "Anak 14 tahun, tidak mau keluar kamar sejak liburan.",
        "Sabtu pagi",
        caller="Yanti (ibu)",
    ),
    DemoCall(
        "Hesti",
        130,
        "24",
        "Bertanya tarif, tidak jadi.",
        status=EnquiryStatus.DECLINED,
    ),
)

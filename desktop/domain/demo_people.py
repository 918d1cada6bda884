# SPDX-License-Identifier: Apache-2.0
"""Twelve invented clients whose records tell a story. Nobody here exists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.client import ClientDraft, ClientStatus, FormOfAddress, Sex
from desktop.domain.demo_tasks import (
    AYU_TASKS,
    BAGAS_TASKS,
    KEISHA_TASKS,
    LAILA_TASKS,
    MARIA_TASKS,
    THERESIA_TASKS,
    DemoTask,
)
from desktop.domain.episode import Ending, Service, TherapistRole
from desktop.domain.risk import RiskCheckState
from desktop.domain.session import Attendance, Modality


@dataclass(frozen=True, slots=True)
class Guardian:
    """Who may consent for a child."""

    name: str
    relation: str
    phone: str


@dataclass(frozen=True, slots=True)
class Person:
    """One client and what has happened so far.

    `held` weekly sessions, the last `last_days` ago, or today `today` minutes from now's session.
    `totals` are raw scores, one per session from the first on. `written` says what the last session
    has: "signed", "draft" or "none". `ahead` are appointments: (days ahead, minutes from now's
    session today, else the hour). `asked` are measures: (id, every so many days, since how many).
    """

    client: ClientDraft
    service: Service | None = None
    approach: str = ""
    technique: str = ""
    role: TherapistRole = TherapistRole.FACILITATES
    planned: int | None = None
    problem: str = ""
    incidental: bool = False
    held: int = 0
    last_days: int = 7
    today: int | None = None
    modality: Modality = Modality.IN_PERSON
    platform: str = ""
    place: str = "Ruang 1"
    participants: str = ""
    asynchronous: bool = False
    totals: tuple[tuple[str, tuple[int, ...]], ...] = ()
    risk_item: bool = False
    check: RiskCheckState = RiskCheckState.NONE_REPORTED
    written: str = "signed"
    last_note: str = ""
    last_attendance: Attendance = Attendance.ATTENDED
    process: str = ""
    goals: tuple[int, ...] = ()
    ahead: tuple[tuple[int, int], ...] = ()
    ending: Ending | None = None
    tasks: tuple[DemoTask, ...] = ()
    asked: tuple[tuple[str, int, int], ...] = ()
    guardian: Guardian | None = None


AYU = Person(
    client=ClientDraft(
        full_name="Ayu Lestari",
        nickname="Ayu",
        form_of_address=FormOfAddress.KAK,
        birth_date=date(1994, 4, 17),
        sex=Sex.FEMALE,
        occupation="Desainer",
        phone="+628120000001",
        email="ayu@example.org",
        referral_source="Teman",
    ),
    service=Service.PSYCHOTHERAPY,
    approach="CBT",
    technique="aktivasi perilaku, restrukturisasi kognitif",
    problem="Murung hampir setiap hari sejak enam bulan lalu; berhenti menggambar.",
    held=10,
    today=0,
    totals=(
        ("phq-9", (18, 17, 15, 16, 13, 11, 10, 8, 7, 6)),
        ("gad-7", (13, 12, 12, 10, 9, 9, 7, 6, 6, 5)),
        ("who-5", (6, 7, 8, 8, 10, 12, 13, 14, 16, 17)),
    ),
    written="none",
    process="Perhatikan kecenderungan saya sendiri untuk cepat menenangkan. Bawa ke supervisi.",
    goals=(0, 1),
    ahead=((7, 10),),
    tasks=AYU_TASKS,
    asked=(("phq-9", 7, 63), ("who-5", 28, 63)),
)
BAGAS = Person(
    client=ClientDraft(
        full_name="Bagas Pratama",
        form_of_address=FormOfAddress.BAPAK,
        birth_date=date(1987, 11, 2),
        sex=Sex.MALE,
        occupation="Pegawai bank",
        marital_status="Menikah",
        phone="+628120000002",
        referral_source="Kantor",
    ),
    service=Service.COUNSELLING,
    approach="Berfokus solusi",
    technique="pertanyaan skala",
    planned=5,
    problem="Sulit menolak pekerjaan tambahan; pulang larut setiap hari.",
    held=3,
    today=-180,
    totals=(("gad-7", (12, 10, 8)),),
    last_note=(
        "## Subjektif\n"
        "Klien dua kali menolak lembur minggu ini. “Ternyata bos saya biasa saja.”\n\n"
        "## Objektif\nLebih santai, berbicara tanpa terburu-buru.\n\n"
        "## Asesmen\nSkala beban kerja turun dari 8 ke 5. Batas waktu kerja mulai jelas.\n\n"
        "## Rencana\nMenulis tiga kalimat penolakan yang sopan; dicoba di rapat Senin.\n"
    ),
    goals=(4,),
    ahead=((7, 9),),
    tasks=BAGAS_TASKS,
    asked=(("gad-7", 14, 14),),
)
LANGIT = Person(
    client=ClientDraft(
        alias="Langit",
        contact_preference="Hanya lewat obrolan, tidak ditelepon",
        referral_source="Media sosial",
    ),
    service=Service.COUNSELLING,
    approach="Humanistik",
    planned=5,
    problem="Ingin bercerita tanpa nama tentang hubungan dengan ayah.",
    held=2,
    last_days=3,
    modality=Modality.CHAT,
    platform="Signal",
    place="",
    asynchronous=True,
    totals=(("who-5", (9, 11)),),
)
KEISHA = Person(
    client=ClientDraft(
        full_name="Keisha Maharani",
        nickname="Kei",
        form_of_address=FormOfAddress.ANANDA,
        birth_date=date(2017, 6, 30),
        sex=Sex.FEMALE,
        education="SD kelas 3",
        referral_source="Sekolah",
    ),
    service=Service.THERAPEUTIC_WORK,
    approach="Terapi bermain",
    technique="rumah boneka, menggambar bersama",
    problem="Menolak masuk sekolah sejak pindah kelas.",
    held=4,
    participants="Ibu Ratna pada sepuluh menit terakhir",
    place="Ruang bermain",
    goals=(3,),
    ahead=((0, 60), (7, 14)),
    guardian=Guardian("Ratna Maharani", "ibu", "+628120000004"),
    tasks=KEISHA_TASKS,
)
HENDRA = Person(
    client=ClientDraft(
        full_name="Hendra Wijaya",
        birth_date=date(1979, 1, 23),
        sex=Sex.MALE,
        occupation="Wiraswasta",
        phone="+628120000005",
    ),
    service=Service.CONSULTATION,
    role=TherapistRole.ADVISES,
    problem="Bagaimana memberi tahu anak tentang perceraian.",
    incidental=True,
    held=1,
    today=-120,
    written="none",
)
MARIA = Person(
    client=ClientDraft(
        full_name="Maria Simanjuntak",
        form_of_address=FormOfAddress.IBU,
        birth_date=date(1990, 9, 8),
        sex=Sex.FEMALE,
        occupation="Perawat",
        phone="+628120000006",
        referral_source="Dokter umum",
    ),
    service=Service.PSYCHOTHERAPY,
    approach="CBT",
    technique="rencana keselamatan, pemecahan masalah",
    problem="Kelelahan setelah tiga tahun jaga malam; merasa tidak berguna.",
    held=3,
    last_days=1,
    totals=(("phq-9", (16, 17, 19)), ("who-5", (7, 6, 5))),
    risk_item=True,
    check=RiskCheckState.REPORTED,
    goals=(0,),
    ahead=((1, 9),),
    tasks=MARIA_TASKS,
    asked=(("phq-9", 7, 14),),
)
LAILA = Person(
    client=ClientDraft(
        full_name="Laila Rahmawati",
        form_of_address=FormOfAddress.IBU,
        birth_date=date(1985, 3, 12),
        sex=Sex.FEMALE,
        marital_status="Menikah",
        phone="+628120000007",
    ),
    service=Service.COUPLE,
    approach="Berfokus emosi",
    technique="siklus percakapan",
    problem="Pertengkaran yang berulang tentang uang dan orang tua.",
    held=6,
    participants="Yusuf Rahman (suami)",
    goals=(2,),
    ahead=((1, 13),),
    tasks=LAILA_TASKS,
    asked=(("who-5", 28, 12),),
)
DIMAS = Person(
    client=ClientDraft(
        full_name="Dimas Saputra",
        nickname="Dim",
        birth_date=date(2009, 12, 5),
        sex=Sex.MALE,
        education="SMA kelas 11",
        referral_source="Sekolah",
    ),
    service=Service.COUNSELLING,
    approach="Berfokus solusi",
    planned=5,
    problem="Nilai turun, sering membolos pelajaran pertama.",
    held=2,
    today=-60,
    written="none",
    last_attendance=Attendance.NO_SHOW,
    guardian=Guardian("Wati Saputra", "ibu", "+628120000008"),
)
SRI = Person(
    client=ClientDraft(
        full_name="Sri Wahyuni",
        form_of_address=FormOfAddress.IBU,
        birth_date=date(1968, 7, 19),
        sex=Sex.FEMALE,
        marital_status="Janda",
        phone="+628120000009",
        status=ClientStatus.CLOSED,
    ),
    service=Service.PSYCHOTHERAPY,
    approach="Terapi duka",
    technique="surat untuk almarhum",
    problem="Berduka setelah kehilangan suami.",
    held=8,
    last_days=60,
    totals=(("phq-9", (15, 15, 12, 11, 9, 8, 6, 5)),),
    goals=(1,),
    ending=Ending.PLANNED,
)
MADE = Person(
    client=ClientDraft(
        full_name="I Made Suardana",
        form_of_address=FormOfAddress.BAPAK,
        birth_date=date(1957, 2, 28),
        sex=Sex.MALE,
        occupation="Pensiunan guru",
        status=ClientStatus.PAUSED,
        phone="+628120000010",
    ),
    service=Service.THERAPEUTIC_WORK,
    approach="Terapi okupasi",
    technique="kegiatan sehari-hari bertahap",
    problem="Kembali mandiri di rumah setelah strok ringan.",
    held=5,
    last_days=24,
    modality=Modality.HOME_VISIT,
    place="Rumah klien",
    goals=(3,),
)
NUR = Person(
    client=ClientDraft(
        full_name="Nur Aini",
        phone="+628120000011",
        status=ClientStatus.WAITING,
        note="Lebih suka sore; menunggu jadwal Kamis.",
    ),
)
THERESIA = Person(
    client=ClientDraft(
        full_name="Theresia Kurniawati",
        nickname="Tere",
        birth_date=date(1999, 10, 14),
        sex=Sex.FEMALE,
        occupation="Mahasiswi",
        phone="+628120000012",
    ),
    service=Service.PSYCHOTHERAPY,
    approach="ACT",
    technique="latihan nilai dan penerimaan",
    problem="Serangan panik di kereta; menghindari bepergian sendiri.",
    held=5,
    last_days=4,
    modality=Modality.VIDEO,
    platform="Meet",
    place="",
    totals=(("gad-7", (17, 16, 13, 12, 10)), ("phq-9", (11, 11, 9, 9, 8))),
    written="draft",
    process="Tema pengendalian muncul lagi, juga dalam hubungan dengan saya.",
    goals=(4,),
    ahead=((0, 150), (1, 15)),
    tasks=THERESIA_TASKS,
    asked=(("who-5", 14, 3), ("gad-7", 14, 28)),
)
PEOPLE = (AYU, BAGAS, LANGIT, KEISHA, HENDRA, MARIA, LAILA, DIMAS, SRI, MADE, NUR, THERESIA)

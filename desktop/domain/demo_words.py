# SPDX-License-Identifier: Apache-2.0
"""Invented words for demonstration data. Nobody here exists; numbers and addresses lead nowhere."""

from __future__ import annotations

DEMO_WORDS = "teduh pohon rindang demo"
"""The passphrase of demonstrations, printed by whoever makes one; never offered for real data."""

PRACTICE_NAME = "Ruang Teduh (contoh)"
THERAPIST = "Rani Prameswari, M.Psi., Psikolog"
CITY = "Yogyakarta"
ADDRESS = "Jl. Contoh No. 1"

WOMEN = (
    "Adinda", "Anisa", "Ayu", "Bunga", "Cahyani", "Citra", "Dewi", "Dian", "Eka", "Endah", "Fitri",
    "Gita", "Hana", "Indah", "Intan", "Kartika", "Laras", "Lestari", "Maya", "Mega", "Nadia",
    "Ningsih", "Nurul", "Putri", "Ratih", "Rina", "Sari", "Sekar", "Tiara", "Utami", "Wulan",
    "Yuliana",
)  # fmt: skip
MEN = (
    "Adi", "Agus", "Andi", "Arif", "Bagus", "Bayu", "Budi", "Candra", "Dani", "Dimas", "Eko",
    "Fajar", "Galih", "Gilang", "Hadi", "Hendra", "Iwan", "Joko", "Krisna", "Lukman", "Made",
    "Nanda", "Oka", "Prasetyo", "Rafi", "Rizki", "Satria", "Teguh", "Umar", "Wahyu", "Yoga",
    "Zaki",
)  # fmt: skip
FAMILY = (
    "", "", "Aditama", "Anggraini", "Firmansyah", "Ginting", "Handayani", "Hapsari", "Hidayat",
    "Hutapea", "Kusuma", "Lubis", "Mahendra", "Maharani", "Nasution", "Nugroho", "Panjaitan",
    "Permana", "Pratama", "Purnama", "Rahmawati", "Ramadhan", "Saputra", "Setiawan", "Siregar",
    "Suryani", "Susanto", "Wibowo", "Wijaya", "Yulianto",
)  # fmt: skip
OCCUPATIONS = (
    "Guru", "Perawat", "Pegawai bank", "Wiraswasta", "Mahasiswa", "Ibu rumah tangga", "Programmer",
    "Petani kopi", "Pengemudi", "Desainer", "Pedagang", "Dosen",
)  # fmt: skip
REFERRALS = ("Puskesmas", "Teman", "Media sosial", "Dokter umum", "Kantor", "Sekolah")
SITUATIONS = (
    "beban kerja yang menumpuk", "pertengkaran dengan pasangan", "tuntutan orang tua",
    "perpisahan tahun lalu", "ujian yang mendekat", "rasa sepi di kota baru",
    "utang keluarga", "konflik dengan atasan", "anak yang sulit diatur", "tidur yang terpotong",
)  # fmt: skip
FEELINGS = (
    "cemas", "lelah", "sedih", "kesal", "malu", "lega", "bingung", "lebih ringan", "tertekan",
)  # fmt: skip
PLACES = ("di rumah", "di kantor", "di kampus", "saat berkumpul dengan keluarga", "malam hari")
TOLD = (
    "Klien menceritakan {situation} dan merasa {feeling} {place}.",
    "Minggu ini {situation} kembali muncul; klien merasa {feeling}.",
    "Menurut klien, {situation} paling terasa {place}.",
    "Klien datang dengan cerita tentang {situation}. Ia menyebut dirinya {feeling}.",
    "Klien merasa {feeling} setelah membicarakan {situation} dengan orang terdekat.",
    "Tugas antarsesi dikerjakan empat dari tujuh hari; hambatannya {situation}.",
)
SEEN = (
    "Kontak mata baik, bicara runtut, afek sesuai dengan isi pembicaraan.",
    "Tampak lebih tenang daripada sesi lalu; napas melambat setelah latihan.",
    "Beberapa kali menahan tangis ketika membahas {situation}.",
    "Duduk tegak, menjawab singkat pada awal sesi, lebih terbuka setelah lima belas menit.",
    "Klien dapat menamai perasaan {feeling} dan situasi yang memicunya.",
    "Humor muncul kembali; klien tertawa ketika meninjau catatan hariannya.",
)
THOUGHT = (
    "Pikiran otomatis yang muncul: “saya tidak boleh gagal”. Buktinya ditimbang bersama.",
    "Pola menghindar mempertahankan rasa {feeling}; langkah kecil mulai memutus pola itu.",
    "Dukungan keluarga menjadi kekuatan, sedangkan {situation} masih menjadi pemicu.",
    "Keterampilan mengatur napas sudah dikuasai; penerapan {place} masih perlu latihan.",
    "Klien mulai melihat hubungan antara {situation} dan rasa {feeling}.",
)
PLANNED = (
    "Catatan pikiran setiap malam, cukup tiga baris.",
    "Satu kegiatan menyenangkan setiap hari, ditulis sebelum dan sesudahnya.",
    "Latihan napas 4-6 dua kali sehari, lima menit.",
    "Berbicara dengan pasangan tentang pembagian tugas rumah sebelum sesi berikutnya.",
    "Pertemuan berikutnya minggu depan pada jam yang sama.",
    "Jadwal tidur tetap: lampu mati pukul 22.30, telepon di luar kamar.",
)
APPROACHES = (
    ("CBT", "restrukturisasi kognitif"),
    ("ACT", "latihan nilai dan penerimaan"),
    ("Berfokus solusi", "pertanyaan skala"),
    ("Humanistik", "mendengar aktif"),
)
PROBLEMS = (
    "Mudah cemas dan sulit tidur sejak pindah kerja.",
    "Kehilangan minat dan menarik diri dari teman.",
    "Sering bertengkar dengan pasangan tentang keuangan.",
    "Takut berbicara di depan orang banyak.",
    "Berduka setelah kehilangan ayah.",
    "Lelah mengasuh anak tanpa bantuan.",
)
GOALS = (
    ("Tidur lebih nyenyak", "malam tidur cukup", "malam per minggu", 0.0, 7.0, 2.0, 6.0),
    ("Kembali bertemu teman", "pertemuan dengan teman", "kali per minggu", 0.0, 7.0, 0.0, 2.0),
    ("Lebih sedikit marah di rumah", "ledakan marah", "kali per minggu", 0.0, 20.0, 9.0, 2.0),
    ("Bergerak setiap hari", "hari dengan jalan kaki 20 menit", "hari", 0.0, 7.0, 1.0, 5.0),
    ("Berani berpendapat", "pendapat disampaikan di rapat", "kali per minggu", 0.0, 10.0, 0.0, 3.0),
)
GAS = (
    "Lebih berat daripada saat mulai",
    "Sama seperti saat mulai",
    "Tercapai seperti yang disepakati",
    "Sedikit melebihi yang disepakati",
    "Jauh melebihi yang disepakati",
)
CLIENT_WORDS = (
    "Saya ingin bangun pagi tanpa rasa berat.",
    "Saya mau hadir untuk anak saya, bukan cuma ada di rumah.",
    "Saya ingin bisa bilang tidak tanpa merasa bersalah.",
    "Saya ingin merasa cukup.",
)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Pilih dari kalender</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tanggal, bulan, tahun</translation>
    </message>
    <message>
        <source>This is not a date. Type for example 22/11/2026 or 22 November.</source>
        <translation>Ini bukan tanggal. Ketik misalnya 22/11/2026 atau 22 November.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>GasStrip</name>
    <message>
        <source>not rated</source>
        <translation>belum dinilai</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Found</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show passphrase</source>
        <translation>Tampilkan frasa sandi</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Sembunyikan frasa sandi</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock menyala</translation>
    </message>
</context>
<context>
    <name>PrivacyVeil</name>
    <message>
        <source>Privacy veil</source>
        <translation>Tirai privasi</translation>
    </message>
    <message>
        <source>Names, notes and scores are covered. This is not a lock: anybody at this computer can lift the veil. To lock, press {keys}.</source>
        <translation>Nama, catatan, dan skor ditutupi. Ini bukan kunci: siapa pun di depan komputer ini dapat membuka tirai. Untuk mengunci, tekan {keys}.</translation>
    </message>
    <message>
        <source>Lift veil</source>
        <translation>Buka tirai</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyView</name>
    <message>
        <source>Recovery key as a QR code</source>
        <translation>Kunci pemulihan sebagai kode QR</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Print the sheet</source>
        <translation>Cetak lembar</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Sudah saya tulis</translation>
    </message>
    <message>
        <source>Six letters or digits</source>
        <translation>Enam huruf atau angka</translation>
    </message>
    <message>
        <source>Type the two covered groups from your sheet</source>
        <translation>Ketik dua kelompok yang tertutup, dari lembar Anda</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Kelompok {number}</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>Does not match. Look at group {number} again.</source>
        <translation>Tidak cocok. Lihat lagi kelompok {number}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Langkah {step} dari {count}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is not a time. Type for example 14.30 or 1430.</source>
        <translation>Ini bukan jam. Ketik misalnya 14.30 atau 1430.</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>Group {number}</source>
        <translation>Kelompok {number}</translation>
    </message>
</context>
</TS>

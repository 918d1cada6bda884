<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Reports</name>
    <message>
        <source>Progress report</source>
        <translation>Laporan perkembangan</translation>
    </message>
    <message>
        <source>Closing summary</source>
        <translation>Ringkasan akhir layanan</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Ringkasan sesi</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan laporan</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>{planned} planned, {held} held</source>
        <translation>{planned} direncanakan, {held} terlaksana</translation>
    </message>
    <message>
        <source>{held} held</source>
        <translation>{held} terlaksana</translation>
    </message>
    <message>
        <source>female</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>male</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>jenis kelamin lain</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Semua alat ukur</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Alat ukur</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Awal</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Beda</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
    <message>
        <source>Goals and attainment</source>
        <translation>Tujuan dan capaian</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Awal</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>−2 far below · −1 a little below · 0 as expected · +1 a little above · +2 far above</source>
        <translation>−2 jauh di bawah · −1 sedikit di bawah · 0 sesuai harapan · +1 sedikit di atas · +2 jauh di atas</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dikerjakan</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Limits of this report</source>
        <translation>Batas laporan</translation>
    </message>
    <message>
        <source>Received and read by the client</source>
        <translation>Diterima dan dibaca klien</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>For the therapist alone · not part of any report</source>
        <translation>Hanya untuk terapis · bukan bagian dari laporan apa pun</translation>
    </message>
    <message>
        <source>CONFIDENTIAL · for the client and the named recipient only</source>
        <translation>RAHASIA · hanya untuk klien dan penerima yang disebut</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>ke-{number}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yang hadir</translation>
    </message>
    <message>
        <source>Goals worked on</source>
        <translation>Tujuan yang dikerjakan</translation>
    </message>
    <message>
        <source>Until the next session</source>
        <translation>Sampai sesi berikutnya</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Adendum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Draft, not signed yet</source>
        <translation>Draf, belum ditandatangani</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>This key opens your practice data when the passphrase is forgotten. Whoever holds this sheet can open the data too.</source>
        <translation>Kunci ini membuka data praktik Anda bila frasa sandi terlupa. Siapa pun yang memegang lembar ini juga dapat membuka data itu.</translation>
    </message>
    <message>
        <source>The key, six groups of six</source>
        <translation>Kunci pemulihan, enam kelompok enam tanda</translation>
    </message>
    <message>
        <source>The key has no letters I, L, O and U: a round sign is the digit 0, a straight one the digit 1. The QR code holds the same key.</source>
        <translation>Kunci ini tidak memakai huruf I, L, O, dan U: tanda bulat adalah angka 0, tanda lurus adalah angka 1. Kode QR memuat kunci yang sama.</translation>
    </message>
    <message>
        <source>Keeping it</source>
        <translation>Menyimpan lembar ini</translation>
    </message>
    <message>
        <source>Keep it in a locked place, away from the computer.</source>
        <translation>Simpan di tempat terkunci, jauh dari komputer.</translation>
    </message>
    <message>
        <source>Do not photograph it and do not send it by chat or e-mail.</source>
        <translation>Jangan difoto dan jangan dikirim lewat chat atau email.</translation>
    </message>
    <message>
        <source>A second copy belongs in a second safe place.</source>
        <translation>Salinan kedua disimpan di tempat aman yang lain.</translation>
    </message>
    <message>
        <source>Using it</source>
        <translation>Memakai lembar ini</translation>
    </message>
    <message>
        <source>Start Teduh and choose “Open with the recovery key” on the lock screen.</source>
        <translation>Buka Teduh, lalu pilih “Buka dengan kunci pemulihan” di layar kunci.</translation>
    </message>
    <message>
        <source>Type the six groups. Spaces and small letters do not matter.</source>
        <translation>Ketik keenam kelompok. Spasi dan huruf kecil tidak berpengaruh.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. Then print a new sheet if asked to.</source>
        <translation>Buat frasa sandi baru. Cetak lembar baru bila diminta.</translation>
    </message>
    <message>
        <source>CONFIDENTIAL · only for the owner of the practice</source>
        <translation>RAHASIA · hanya untuk pemilik praktik</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Disimpan di</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Diuji pada</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Dibuat {date}</translation>
    </message>
</context>
</TS>

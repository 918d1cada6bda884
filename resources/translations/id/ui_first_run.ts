<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>BackupStep</name>
    <message>
        <source>A USB disk that you keep elsewhere is best: a backup on the same disk is lost together with it.</source>
        <translation>Sebaiknya disk USB yang disimpan di tempat lain: cadangan di disk yang sama ikut hilang bersama disk itu.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih map…</translation>
    </message>
    <message>
        <source>I have a list of clients to bring along (XLSX or CSV)</source>
        <translation>Saya punya daftar klien untuk dibawa (XLSX atau CSV)</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>Belum ada map yang dipilih.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your data is only on this computer.</source>
        <translation>Data Anda hanya ada di komputer ini.</translation>
    </message>
    <message>
        <source>Welcome to Teduh</source>
        <translation>Selamat datang di Teduh</translation>
    </message>
    <message>
        <source>Your practice desk: records, notes and reports in one encrypted file.</source>
        <translation>Meja praktik Anda: rekam, catatan, dan laporan dalam satu berkas terenkripsi.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>Pilih frasa sandi Anda</translation>
    </message>
    <message>
        <source>It encrypts everything. Nobody can reset it for you.</source>
        <translation>Frasa sandi mengenkripsi semua data. Tidak ada yang dapat menyetel ulang untuk Anda.</translation>
    </message>
    <message>
        <source>Keep your recovery key</source>
        <translation>Simpan kunci pemulihan Anda</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key can open your data. Keep it in a safe place, away from the computer.</source>
        <translation>Bila frasa sandi terlupa, hanya kunci ini yang dapat membuka data Anda. Simpan di tempat yang aman, terpisah dari komputer.</translation>
    </message>
    <message>
        <source>This key is not sent anywhere. Your data is only on this computer.</source>
        <translation>Kunci ini tidak dikirim ke mana pun. Data hanya ada di komputer ini.</translation>
    </message>
    <message>
        <source>Where should backups go?</source>
        <translation>Di mana cadangan disimpan?</translation>
    </message>
    <message>
        <source>Encrypted backups open with your passphrase or your recovery key.</source>
        <translation>Cadangan terenkripsi dibuka dengan frasa sandi atau kunci pemulihan Anda.</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Mulai bekerja</translation>
    </message>
    <message>
        <source>Type your name, so that reports can carry it.</source>
        <translation>Tulis nama Anda, agar laporan dapat memuatnya.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Menyiapkan…</translation>
    </message>
    <message>
        <source>Choose a folder for your data</source>
        <translation>Pilih map untuk data Anda</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Pilih map untuk cadangan</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>At least {least} characters; four or five words that only you put together are good.</source>
        <translation>Sedikitnya {least} karakter; empat atau lima kata yang hanya Anda rangkai sudah baik.</translation>
    </message>
    <message>
        <source>Passphrase (a long password)</source>
        <translation>Frasa sandi (kata sandi yang panjang)</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Frasa sandi yang sama sekali lagi</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Kedua frasa sandi berbeda.</translation>
    </message>
    <message>
        <source>The two passphrases match</source>
        <translation>Kedua frasa sandi cocok</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Langkah {step} dari {steps}</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Your name, as it stands on reports</source>
        <translation>Nama Anda, seperti tertulis di laporan</translation>
    </message>
    <message>
        <source>With your titles. You can change it later.</source>
        <translation>Dengan gelar Anda. Dapat diubah kemudian.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Pilih map lain…</translation>
    </message>
    <message>
        <source>I have a backup: restore it</source>
        <translation>Saya punya cadangan: pulihkan</translation>
    </message>
    <message>
        <source>Your data file</source>
        <translation>Berkas data Anda</translation>
    </message>
</context>
</TS>

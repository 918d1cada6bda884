<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AtDesk</name>
    <message>
        <source>Lock anyway</source>
        <translation>Tetap kunci</translation>
    </message>
</context>
<context>
    <name>BackupStatus</name>
    <message>
        <source>no backup yet</source>
        <translation>belum ada cadangan</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Printed {time}</source>
        <translation>Dicetak {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Disimpan {time}</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Simpan lembar pemulihan</translation>
    </message>
    <message>
        <source>teduh-recovery-sheet.pdf</source>
        <translation>lembar-pemulihan-teduh.pdf</translation>
    </message>
    <message>
        <source>Choose a backup of these data</source>
        <translation>Pilih cadangan data ini</translation>
    </message>
    <message>
        <source>Teduh backups (*.teduh)</source>
        <translation>Cadangan Teduh (*.teduh)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Alat ukur</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Sampah</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema terang</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema gelap</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Speak Indonesian</source>
        <translation>Gunakan bahasa Indonesia</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Gunakan bahasa Inggris</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Catatan baru</translation>
    </message>
    <message>
        <source>New note for {name}</source>
        <translation>Catatan baru untuk {name}</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Tambah klien</translation>
    </message>
    <message>
        <source>Import clients from a list</source>
        <translation>Impor klien dari daftar</translation>
    </message>
    <message>
        <source>Schedule session</source>
        <translation>Jadwalkan sesi</translation>
    </message>
    <message>
        <source>Schedule session for {name}</source>
        <translation>Jadwalkan sesi {name}</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Tugas baru</translation>
    </message>
    <message>
        <source>New task for {name}</source>
        <translation>Tugas baru untuk {name}</translation>
    </message>
    <message>
        <source>Questions for supervision</source>
        <translation>Pertanyaan supervisi</translation>
    </message>
    <message>
        <source>My reflection over time</source>
        <translation>Refleksi saya dari waktu ke waktu</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>Fill in a measure</source>
        <translation>Isi alat ukur</translation>
    </message>
    <message>
        <source>Fill in a measure with {name}</source>
        <translation>Isi alat ukur {name}</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Tulis laporan</translation>
    </message>
    <message>
        <source>Write a report on {name}</source>
        <translation>Tulis laporan {name}</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Daftar tunggu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Privacy veil</source>
        <translation>Tirai privasi</translation>
    </message>
    <message>
        <source>Hide or show names</source>
        <translation>Samarkan atau tampilkan nama</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Cari atau perintah</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mundur</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Bagian jendela berikutnya</translation>
    </message>
    <message>
        <source>Notes of a client</source>
        <translation>Catatan klien</translation>
    </message>
    <message>
        <source>Notes of {name}</source>
        <translation>Catatan {name}</translation>
    </message>
    <message>
        <source>Goals of a client</source>
        <translation>Tujuan klien</translation>
    </message>
    <message>
        <source>Goals of {name}</source>
        <translation>Tujuan {name}</translation>
    </message>
    <message>
        <source>Measures of a client</source>
        <translation>Alat ukur klien</translation>
    </message>
    <message>
        <source>Measures of {name}</source>
        <translation>Alat ukur {name}</translation>
    </message>
    <message>
        <source>Chart of a client</source>
        <translation>Grafik klien</translation>
    </message>
    <message>
        <source>Chart of {name}</source>
        <translation>Grafik {name}</translation>
    </message>
    <message>
        <source>Prepare the session with a client</source>
        <translation>Siapkan sesi dengan klien</translation>
    </message>
    <message>
        <source>Prepare the session with {name}</source>
        <translation>Siapkan sesi dengan {name}</translation>
    </message>
    <message>
        <source>Details of a client</source>
        <translation>Data diri klien</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Data diri {name}</translation>
    </message>
    <message>
        <source>due: {measure}</source>
        <translation>perlu diisi: {measure}</translation>
    </message>
    <message>
        <source>no goals yet</source>
        <translation>belum ada tujuan</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>1 tujuan</translation>
    </message>
    <message>
        <source>{n} goals</source>
        <translation>{n} tujuan</translation>
    </message>
</context>
<context>
    <name>DemoFace</name>
    <message>
        <source>Every person and number in it is invented.</source>
        <translation>Semua orang dan angka di dalamnya rekaan.</translation>
    </message>
    <message>
        <source>Making a demonstration practice</source>
        <translation>Menyiapkan praktik contoh</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Places</source>
        <translation>Tempat kerja</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Nama disamarkan</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Nama ditampilkan</translation>
    </message>
</context>
<context>
    <name>FailedScreen</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Six groups of six letters and digits, from your recovery sheet.</source>
        <translation>Enam kelompok berisi enam huruf dan angka, dari lembar pemulihan Anda.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>Repair the key file from a backup…</source>
        <translation>Perbaiki berkas kunci dari cadangan…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>Open with the passphrase</source>
        <translation>Buka dengan frasa sandi</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Buka dengan kunci pemulihan</translation>
    </message>
    <message>
        <source>Locked at {time} · draft saved</source>
        <translation>Terkunci pukul {time} · draf tersimpan</translation>
    </message>
    <message>
        <source>Your data is only on this computer.</source>
        <translation>Data Anda hanya ada di komputer ini.</translation>
    </message>
</context>
<context>
    <name>MustChangeDialog</name>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
</context>
<context>
    <name>NewSecrets</name>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Buat lembar pemulihan baru?</translation>
    </message>
    <message>
        <source>Your recovery key still works. If somebody may have seen it while you used it, make a new one; the earlier sheet then stops working.</source>
        <translation>Kunci pemulihan Anda masih berlaku. Jika mungkin ada yang melihatnya saat Anda memakainya, buat yang baru; lembar yang lama lalu tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Buat kunci baru</translation>
    </message>
    <message>
        <source>Keep the present sheet</source>
        <translation>Tetap pakai lembar yang ada</translation>
    </message>
</context>
<context>
    <name>NotSavedDialog</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Belum semuanya tersimpan</translation>
    </message>
    <message>
        <source>What you typed last is still here, but only until Teduh is locked or closed.</source>
        <translation>Yang terakhir Anda ketik masih ada di sini, tetapi hanya sampai Teduh dikunci atau ditutup.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{text}. Ctrl+Z takes it back.</source>
        <translation>{text}. Ctrl+Z mengurungkannya.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Diurungkan: {what}</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Search or command</source>
        <translation>Cari atau perintah</translation>
    </message>
    <message>
        <source>{command}: for which client?</source>
        <translation>{command}: untuk klien mana?</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 hasil</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} hasil</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Pergi ke</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Jalankan</translation>
    </message>
    <message>
        <source>Recent clients</source>
        <translation>Klien terakhir</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Clients, {shown} of {total}</source>
        <translation>Klien, {shown} dari {total}</translation>
    </message>
    <message>
        <source>Add client “{name}”</source>
        <translation>Tambah klien “{name}”</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Tidak ditemukan: “{text}”.</translation>
    </message>
</context>
<context>
    <name>ProblemDoor</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SavingLine</name>
    <message>
        <source>Everything is saved</source>
        <translation>Semua tersimpan</translation>
    </message>
    <message>
        <source>Not saved. Try again.</source>
        <translation>Belum tersimpan. Coba lagi.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Pergi ke</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Di layar ini</translation>
    </message>
    <message>
        <source>One step back out: close, leave the field</source>
        <translation>Mundur satu langkah: tutup, keluar dari isian</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>Isian berikutnya dan sebelumnya</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Demo data. Passphrase: {passphrase}</source>
        <translation>Data contoh. Frasa sandi: {passphrase}</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Tetap tutup</translation>
    </message>
    <message>
        <source>The key file is repaired. Type your passphrase.</source>
        <translation>Berkas kunci sudah diperbaiki. Ketik frasa sandi Anda.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>{title} {stage}</source>
        <translation>{title} {stage}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Stopping. What was begun is taken back.</source>
        <translation>Menghentikan. Yang sudah dimulai dibatalkan.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>BackupList</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>{clients} clients · {notes} notes</source>
        <translation>{clients} klien · {notes} catatan</translation>
    </message>
    <message>
        <source>More for the backup of {day} {time}</source>
        <translation>Lainnya untuk cadangan {day} {time}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Tidak terpasang</translation>
    </message>
    <message>
        <source>Restore proven</source>
        <translation>Terbukti pulih</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Sudah diperiksa</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Belum diperiksa</translation>
    </message>
</context>
<context>
    <name>BackupScreen</name>
    <message>
        <source>Restore from a backup…</source>
        <translation>Pulihkan dari cadangan…</translation>
    </message>
    <message>
        <source>Backing up.</source>
        <translation>Membuat cadangan.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Pilih map untuk cadangan</translation>
    </message>
    <message>
        <source>Checking the backup.</source>
        <translation>Memeriksa cadangan.</translation>
    </message>
    <message>
        <source>Testing the restore.</source>
        <translation>Menguji pemulihan.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>{daily} daily, {weekly} weekly, {monthly} monthly are kept</source>
        <translation>disimpan {daily} harian, {weekly} mingguan, {monthly} bulanan</translation>
    </message>
    <message>
        <source>Known backups</source>
        <translation>Daftar cadangan</translation>
    </message>
    <message>
        <source>Backup made and verified</source>
        <translation>Cadangan selesai dan sudah diperiksa</translation>
    </message>
    <message>
        <source>Backup checked: {clients} clients and {notes} notes are whole</source>
        <translation>Cadangan sudah diperiksa: {clients} klien dan {notes} catatan utuh</translation>
    </message>
    <message>
        <source>Restore proven: everything was the same</source>
        <translation>Pemulihan terbukti: semuanya sama persis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa cadangan</translation>
    </message>
    <message>
        <source>Test the restore</source>
        <translation>Uji pemulihan</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Pulihkan cadangan ini…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tampilkan di map</translation>
    </message>
</context>
<context>
    <name>ContentsView</name>
    <message>
        <source>File checked</source>
        <translation>Berkas sudah diperiksa</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>Cadangan {moment}</translation>
    </message>
    <message>
        <source>{clients} clients · {sessions} sessions · {notes} notes · {forms} answer sheets</source>
        <translation>{clients} klien · {sessions} sesi · {notes} catatan · {forms} pengisian</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>Test the restore</source>
        <translation>Uji pemulihan</translation>
    </message>
    <message>
        <source>The newest backup is restored beside itself, opened, compared with what it should hold, and removed again. Your data in use are not touched.</source>
        <translation>Cadangan terbaru dipulihkan di sampingnya, dibuka, dibandingkan dengan isi yang seharusnya, lalu dihapus lagi. Data yang sedang dipakai tidak tersentuh.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Uji pemulihan</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Belum diuji</translation>
    </message>
    <message>
        <source>Proven {day}</source>
        <translation>Terbukti {day}</translation>
    </message>
    <message>
        <source>Restored into a new folder, then opened again</source>
        <translation>Dipulihkan ke map baru, lalu dibuka kembali</translation>
    </message>
    <message>
        <source>Every page, reference and record compared</source>
        <translation>Setiap halaman, rujukan, dan data dibandingkan</translation>
    </message>
    <message>
        <source>{clients} clients, {notes} notes, {forms} answer sheets: the same</source>
        <translation>{clients} klien, {notes} catatan, {forms} pengisian: sama persis</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Choose a folder, best on a USB disk that you keep elsewhere.</source>
        <translation>Pilih map, sebaiknya di disk USB yang Anda simpan di tempat lain.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat simpan</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Pilih map lain…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih map…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Tidak terpasang</translation>
    </message>
    <message>
        <source>Connected · {free} free</source>
        <translation>Terpasang · {free} kosong</translation>
    </message>
    <message>
        <source>Same disk</source>
        <translation>Disk yang sama</translation>
    </message>
    <message>
        <source>Apart from the data</source>
        <translation>Terpisah dari data</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Choose a backup…</source>
        <translation>Pilih cadangan…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>You first see what is inside. Nothing changes until you say so.</source>
        <translation>Anda melihat isinya dahulu. Tidak ada yang berubah sebelum Anda menyetujuinya.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Pulihkan cadangan ini</translation>
    </message>
    <message>
        <source>Teduh backups (*{suffix})</source>
        <translation>Cadangan Teduh (*{suffix})</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Pilih cadangan</translation>
    </message>
    <message>
        <source>Checking the backup file</source>
        <translation>Memeriksa berkas cadangan</translation>
    </message>
    <message>
        <source>Proving the backup first</source>
        <translation>Membuktikan cadangan dahulu</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Memulihkan data</translation>
    </message>
    <message>
        <source>Your practice data are restored.</source>
        <translation>Data praktik Anda sudah dipulihkan.</translation>
    </message>
    <message>
        <source>Your practice data are restored. The earlier data are kept in the folder {folder}.</source>
        <translation>Data praktik Anda sudah dipulihkan. Data sebelumnya disimpan di map {folder}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Go to the lock screen</source>
        <translation>Buka layar kunci</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Open the backup with</source>
        <translation>Buka cadangan dengan</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>The one in use when the backup was made.</source>
        <translation>Yang berlaku ketika cadangan dibuat.</translation>
    </message>
    <message>
        <source>Six groups of six from your recovery sheet.</source>
        <translation>Enam kelompok berisi enam dari lembar pemulihan Anda.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, the records are lost with it.</source>
        <translation>Bila komputer ini hilang atau rusak, seluruh data ikut hilang.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, verified</source>
        <translation>Cadangan terakhir: {moment}, sudah diperiksa</translation>
    </message>
    <message>
        <source>{clients} clients · {notes} notes · {size} · done in {seconds} s without stopping work</source>
        <translation>{clients} klien · {notes} catatan · {size} · selesai dalam {seconds} detik, tanpa menghentikan pekerjaan</translation>
    </message>
</context>
<context>
    <name>TypedWord</name>
    <message>
        <source>RESTORE</source>
        <translation>PULIHKAN</translation>
    </message>
    <message>
        <source>Type {word} to replace the data now in use</source>
        <translation>Ketik {word} untuk mengganti data yang sedang dipakai</translation>
    </message>
    <message>
        <source>The present data are kept in a folder beside; nothing is deleted.</source>
        <translation>Data sekarang disimpan di map di sebelahnya; tidak ada yang dihapus.</translation>
    </message>
</context>
</TS>

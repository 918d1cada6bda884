<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Backed up and checked: {file} ({clients} clients, {notes} notes)</source>
        <translation>Dicadangkan dan diperiksa: {file} ({clients} klien, {notes} catatan)</translation>
    </message>
    <message>
        <source>Language of the output: id or en</source>
        <translation>Bahasa keluaran: id atau en</translation>
    </message>
    <message>
        <source>Print the result as JSON</source>
        <translation>Cetak hasilnya sebagai JSON</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of a file</source>
        <translation>Baca frasa sandi dari baris pertama sebuah berkas</translation>
    </message>
    <message>
        <source>Read the recovery key from a file instead</source>
        <translation>Baca kunci pemulihan dari sebuah berkas sebagai gantinya</translation>
    </message>
    <message>
        <source>How the client is named on paper</source>
        <translation>Cara klien disebut di atas kertas</translation>
    </message>
    <message>
        <source>Make a practice of invented people and print how to open it</source>
        <translation>Buat praktik berisi orang rekaan dan cetak cara membukanya</translation>
    </message>
    <message>
        <source>How many clients</source>
        <translation>Jumlah klien</translation>
    </message>
    <message>
        <source>How many sessions</source>
        <translation>Jumlah sesi</translation>
    </message>
    <message>
        <source>The same seed makes the same practice</source>
        <translation>Angka awal yang sama menghasilkan praktik yang sama</translation>
    </message>
    <message>
        <source>Also write a note, a progress report, a session summary and a verified backup into DIR</source>
        <translation>Buat juga catatan, laporan perkembangan, ringkasan sesi, dan cadangan yang sudah diperiksa di DIR</translation>
    </message>
    <message>
        <source>Back up a vault into one file and check it</source>
        <translation>Cadangkan data praktik ke satu berkas dan periksa</translation>
    </message>
    <message>
        <source>Check a backup completely; it stays as it is</source>
        <translation>Periksa cadangan secara lengkap; berkasnya tidak berubah</translation>
    </message>
    <message>
        <source>Restore a backup into a new or empty folder</source>
        <translation>Pulihkan dari cadangan ke map baru atau kosong</translation>
    </message>
    <message>
        <source>Write a report about one client as PDF</source>
        <translation>Tulis laporan tentang satu klien sebagai PDF</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>Kode klien</translation>
    </message>
    <message>
        <source>Progress report, closing or session summary</source>
        <translation>Laporan perkembangan, ringkasan akhir layanan, atau ringkasan sesi</translation>
    </message>
    <message>
        <source>File to write; it must not be there yet</source>
        <translation>Berkas yang ditulis; harus belum ada</translation>
    </message>
    <message>
        <source>Number of the session, for --kind session</source>
        <translation>Nomor sesi, untuk --kind session</translation>
    </message>
    <message>
        <source>First day, 2026-11-22</source>
        <translation>Hari pertama, 2026-11-22</translation>
    </message>
    <message>
        <source>Last day, 2026-11-22</source>
        <translation>Hari terakhir, 2026-11-22</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Tujuan laporan</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Penerima laporan</translation>
    </message>
    <message>
        <source>Search the notes of a vault, newest first</source>
        <translation>Cari di catatan, yang terbaru lebih dulu</translation>
    </message>
    <message>
        <source>Only this client</source>
        <translation>Hanya klien ini</translation>
    </message>
    <message>
        <source>At most so many notes</source>
        <translation>Jumlah catatan paling banyak</translation>
    </message>
    <message>
        <source>Score one form; - is an unanswered item</source>
        <translation>Hitung skor satu pengisian; - adalah butir yang tidak dijawab</translation>
    </message>
    <message>
        <source>Compare two raw totals of one measure</source>
        <translation>Bandingkan dua skor total mentah dari satu alat ukur</translation>
    </message>
    <message>
        <source>Show every component of the screens</source>
        <translation>Tampilkan semua komponen layar</translation>
    </message>
    <message>
        <source>Write pictures into a folder instead</source>
        <translation>Tulis gambarnya ke sebuah map</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Buka jendela</translation>
    </message>
    <message>
        <source>With a practice of invented people</source>
        <translation>Dengan praktik berisi orang rekaan</translation>
    </message>
    <message>
        <source>With the vault in this folder</source>
        <translation>Dengan data praktik di map ini</translation>
    </message>
    <message>
        <source>The time the window was locked; set by Teduh itself</source>
        <translation>Waktu jendela terkunci; diisi oleh Teduh sendiri</translation>
    </message>
    <message>
        <source>Demonstration practice: {folder}</source>
        <translation>Praktik contoh: {folder}</translation>
    </message>
    <message>
        <source>{clients} clients, {sessions} sessions, {forms} filled-in measures</source>
        <translation>{clients} klien, {sessions} sesi, {forms} pengisian alat ukur</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}</source>
        <translation>Frasa sandi: {passphrase}</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Kunci pemulihan: {key}</translation>
    </message>
    <message>
        <source>Note written, signed and found again: session {number}</source>
        <translation>Catatan ditulis, ditandatangani, dan ditemukan kembali: sesi {number}</translation>
    </message>
    <message>
        <source>Measure filled in: {measure}, total {total}</source>
        <translation>Alat ukur diisi: {measure}, total {total}</translation>
    </message>
    <message>
        <source>Progress report: {file}</source>
        <translation>Laporan perkembangan: {file}</translation>
    </message>
    <message>
        <source>Session summary: {file}</source>
        <translation>Ringkasan sesi: {file}</translation>
    </message>
    <message>
        <source>Verified backup: {file}</source>
        <translation>Cadangan yang sudah diperiksa: {file}</translation>
    </message>
    <message>
        <source>## Subjective
Slept through four nights out of seven.

## Objective
Calm, speaks freely.

## Assessment
The breathing exercise is practised on most days.

## Plan
Keep the exercise; plan one pleasant evening.
</source>
        <translation>## Subjektif
Tidur nyenyak empat dari tujuh malam.

## Objektif
Tenang, berbicara dengan leluasa.

## Asesmen
Latihan napas dilakukan hampir setiap hari.

## Rencana
Lanjutkan latihan; rencanakan satu malam yang menyenangkan.
</translation>
    </message>
    <message>
        <source>breathing exercise</source>
        <translation>latihan napas</translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation>Pemakaian: {usage}</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Perintah:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsi:</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Tanpa perintah, jendela dibuka.</translation>
    </message>
    <message>
        <source>teduh COMMAND --help tells about one command.</source>
        <translation>teduh COMMAND --help menjelaskan satu perintah.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Kode keluar:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>the values or records given do not allow it</source>
        <translation>nilai atau rekaman yang diberikan tidak memungkinkannya</translation>
    </message>
    <message>
        <source>the command line is not right; nothing was tried</source>
        <translation>baris perintah tidak tepat; tidak ada yang dicoba</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>sebuah berkas tidak dapat dibaca</translation>
    </message>
    <message>
        <source>a file is already there, or a folder is not</source>
        <translation>sebuah berkas sudah ada, atau sebuah map tidak ada</translation>
    </message>
    <message>
        <source>a secret is needed and nobody can be asked</source>
        <translation>frasa sandi diperlukan dan tidak ada yang dapat ditanya</translation>
    </message>
    <message>
        <source>no such client or session</source>
        <translation>klien atau sesi itu tidak ada</translation>
    </message>
    <message>
        <source>the demonstration is too small for the job</source>
        <translation>praktik contoh terlalu kecil untuk pekerjaan itu</translation>
    </message>
    <message>
        <source>a secret, a key file or a vault is not right</source>
        <translation>frasa sandi, berkas kunci, atau data praktik tidak tepat</translation>
    </message>
    <message>
        <source>the disk or the stored data are not right</source>
        <translation>disk atau data yang tersimpan bermasalah</translation>
    </message>
    <message>
        <source>a report or a backup cannot be made or used</source>
        <translation>laporan atau cadangan tidak dapat dibuat atau dipakai</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>Report written: {file}</source>
        <translation>Laporan ditulis: {file}</translation>
    </message>
    <message>
        <source>Restored and checked: {folder} ({clients} clients)</source>
        <translation>Dipulihkan dari cadangan dan diperiksa: {folder} ({clients} klien)</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Tidak ada catatan dengan kata-kata ini.</translation>
    </message>
    <message>
        <source>Notes found: {count}</source>
        <translation>Catatan ditemukan: {count}</translation>
    </message>
    <message>
        <source>Notes found: more than {count}</source>
        <translation>Catatan ditemukan: lebih dari {count}</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frasa sandi: </translation>
    </message>
    <message>
        <source>The backup is whole: {clients} clients, made {made_at} (UTC)</source>
        <translation>Cadangan utuh: {clients} klien, dibuat {made_at} (UTC)</translation>
    </message>
</context>
</TS>

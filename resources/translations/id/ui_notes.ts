<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AddendaCard</name>
    <message>
        <source>Addendum {moment}</source>
        <translation>Adendum {moment}</translation>
    </message>
</context>
<context>
    <name>AddendumDialog</name>
    <message>
        <source>Add addendum</source>
        <translation>Tambah adendum</translation>
    </message>
    <message>
        <source>The addendum is signed with name and time and cannot be changed afterwards.</source>
        <translation>Adendum ditandatangani dengan nama dan waktu, lalu tidak dapat diubah lagi.</translation>
    </message>
    <message>
        <source>Sign addendum</source>
        <translation>Tanda tangani adendum</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adendum</translation>
    </message>
    <message>
        <source>An addendum takes 200 kB of text. Nothing was added.</source>
        <translation>Satu adendum memuat paling banyak 200 kB teks. Tidak ada yang ditambahkan.</translation>
    </message>
</context>
<context>
    <name>AttendanceButton</name>
    <message>
        <source>Attendance: {state}</source>
        <translation>Kehadiran: {state}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>&amp;{number}  {state}</source>
        <translation>&amp;{number}  {state}</translation>
    </message>
    <message>
        <source>Attendance kept</source>
        <translation>Kehadiran disimpan</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Only me</source>
        <translation>Hanya saya</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekam</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Perujuk</translation>
    </message>
    <message>
        <source>Client and referrer</source>
        <translation>Klien dan perujuk</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>hanya saya</translation>
    </message>
    <message>
        <source>record</source>
        <translation>rekam</translation>
    </message>
    <message>
        <source>client</source>
        <translation>klien</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>perujuk</translation>
    </message>
    <message>
        <source>client and referrer</source>
        <translation>klien dan perujuk</translation>
    </message>
    <message>
        <source>Never on a paper for others</source>
        <translation>Tidak pernah ikut di kertas untuk orang lain</translation>
    </message>
    <message>
        <source>For the record only</source>
        <translation>Hanya untuk rekam</translation>
    </message>
    <message>
        <source>Also for the client</source>
        <translation>Juga untuk klien</translation>
    </message>
    <message>
        <source>Also for the referrer</source>
        <translation>Juga untuk perujuk</translation>
    </message>
    <message>
        <source>Also for both of them</source>
        <translation>Juga untuk keduanya</translation>
    </message>
    <message>
        <source>Who may read this section</source>
        <translation>Pembaca bagian ini</translation>
    </message>
</context>
<context>
    <name>CloseThreadDialog</name>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>For example: results are normal</source>
        <translation>Misalnya: hasilnya normal</translation>
    </message>
    <message>
        <source>Close this thread</source>
        <translation>Tuntaskan hal ini</translation>
    </message>
    <message>
        <source>Close thread</source>
        <translation>Tandai tuntas</translation>
    </message>
    <message>
        <source>Thread closed</source>
        <translation>Hal ini sudah tuntas</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Short texts</source>
        <translation>Teks singkat</translation>
    </message>
    <message>
        <source>No short texts yet. Select a text, then save it as a short text.</source>
        <translation>Belum ada teks singkat. Pilih sebuah teks, lalu simpan sebagai teks singkat.</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Context</source>
        <translation>Konteks</translation>
    </message>
</context>
<context>
    <name>DocumentsPart</name>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkrip</translation>
    </message>
</context>
<context>
    <name>FlagsPart</name>
    <message>
        <source>Needs follow-up</source>
        <translation>Perlu ditindaklanjuti</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Last assessment {date}</source>
        <translation>Asesmen terakhir {date}</translation>
    </message>
    <message>
        <source>Plan of {date}: {plan}</source>
        <translation>Rencana {date}: {plan}</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Buka sesi</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Buka klien</translation>
    </message>
    <message>
        <source>Text found</source>
        <translation>Tulisan yang ditemukan</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Pencapaian</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Nilai hari ini</translation>
    </message>
    <message>
        <source>Attainment of {title}</source>
        <translation>Pencapaian {title}</translation>
    </message>
    <message>
        <source>Value of {title} today</source>
        <translation>Nilai {title} hari ini</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{value} of {high}</source>
        <translation>{value} dari {high}</translation>
    </message>
    <message>
        <source>of {high}</source>
        <translation>dari {high}</translation>
    </message>
    <message>
        <source>Rating kept</source>
        <translation>Penilaian disimpan</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Belum ada tujuan.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Version history</source>
        <translation>Riwayat perubahan</translation>
    </message>
    <message>
        <source>Versions are kept while you write, when you leave the note and on signing.</source>
        <translation>Versi disimpan selama Anda menulis, saat Anda meninggalkan catatan, dan saat menandatangani.</translation>
    </message>
    <message>
        <source>Put back this version</source>
        <translation>Kembalikan versi ini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>What the version says</source>
        <translation>Isi versi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Differences from now</source>
        <translation>Dibanding sekarang</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Teks lengkap</translation>
    </message>
    <message>
        <source>Change before (Alt+↑)</source>
        <translation>Perubahan sebelumnya (Alt+↑)</translation>
    </message>
    <message>
        <source>Next change (Alt+↓)</source>
        <translation>Perubahan berikutnya (Alt+↓)</translation>
    </message>
    <message>
        <source>No version has been kept yet.</source>
        <translation>Belum ada versi yang disimpan.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versi {number}</translation>
    </message>
    <message>
        <source>{characters} characters, {reason}</source>
        <translation>{characters} karakter, {reason}</translation>
    </message>
    <message>
        <source>This version says the same as the note now.</source>
        <translation>Isi versi ini sama dengan catatan sekarang.</translation>
    </message>
    <message>
        <source>Struck through (−): only in this version. Underlined (+): only in the note now. ± marks a line in which words differ.</source>
        <translation>Dicoret (−): hanya di versi ini. Bergaris bawah (+): hanya di catatan sekarang. ± menandai baris yang kata-katanya berbeda.</translation>
    </message>
</context>
<context>
    <name>MoveSessionDialog</name>
    <message>
        <source>Right client</source>
        <translation>Klien yang benar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>For example: chose the wrong client</source>
        <translation>Misalnya: salah memilih klien</translation>
    </message>
    <message>
        <source>Move session to another client</source>
        <translation>Pindahkan sesi ke klien lain</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Pindahkan sesi</translation>
    </message>
    <message>
        <source>Choose the client from the list.</source>
        <translation>Pilih klien dari daftar.</translation>
    </message>
    <message>
        <source>This client has no service yet. Open one first.</source>
        <translation>Klien ini belum punya layanan. Buka layanan dulu.</translation>
    </message>
    <message>
        <source>Write why it belongs to the other client.</source>
        <translation>Tulis mengapa sesi ini milik klien lain.</translation>
    </message>
    <message>
        <source>{service}, since {date}</source>
        <translation>{service}, sejak {date}</translation>
    </message>
    <message>
        <source>{service}, {date} to {end}</source>
        <translation>{service}, {date} sampai {end}</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>sesi</translation>
    </message>
    <message>
        <source>the signed note, which stays signed</source>
        <translation>catatan yang tetap bertanda tangan</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>{count} measures</source>
        <translation>{count} kuesioner</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} dokumen</translation>
    </message>
    <message>
        <source>{count} goal ratings</source>
        <translation>{count} penilaian tujuan</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} tugas</translation>
    </message>
    <message>
        <source>{count} open threads</source>
        <translation>{count} hal yang belum tuntas</translation>
    </message>
    <message>
        <source>the appointment</source>
        <translation>janji temu</translation>
    </message>
    <message>
        <source>This goes along: {things}.</source>
        <translation>Yang ikut dipindahkan: {things}.</translation>
    </message>
    <message>
        <source>Session moved</source>
        <translation>Sesi dipindahkan</translation>
    </message>
</context>
<context>
    <name>MovedPart</name>
    <message>
        <source>Moved from {name} on {date}: {reason}</source>
        <translation>Dipindahkan dari {name} pada {date}: {reason}</translation>
    </message>
    <message>
        <source>a client who is gone</source>
        <translation>klien yang sudah tidak ada</translation>
    </message>
</context>
<context>
    <name>NoteHeader</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Edit session details</source>
        <translation>Ubah rincian sesi</translation>
    </message>
    <message>
        <source>Session summary for…</source>
        <translation>Ringkasan sesi untuk…</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Riwayat perubahan</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Konteks</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tanda tangani</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Perlu ditindaklanjuti</translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>Tick a check box in the text</source>
        <translation>Centang kotak di dalam teks</translation>
    </message>
    <message>
        <source>Keep the chosen words open</source>
        <translation>Jadikan kata terpilih hal yang belum tuntas</translation>
    </message>
    <message>
        <source>Ask the chosen words in supervision</source>
        <translation>Tanyakan kata terpilih dalam supervisi</translation>
    </message>
    <message>
        <source>To the risk check</source>
        <translation>Ke pemeriksaan risiko</translation>
    </message>
    <message>
        <source>Change attendance</source>
        <translation>Ubah kehadiran</translation>
    </message>
    <message>
        <source>Close the panel, then back to where you came from</source>
        <translation>Tutup panel, lalu kembali ke tempat semula</translation>
    </message>
    <message>
        <source>The note is not saved yet. Its text is kept here and tried again.</source>
        <translation>Catatan belum tersimpan. Teksnya tetap ada di sini dan akan dicoba lagi.</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>Catatan ditandatangani</translation>
    </message>
    <message>
        <source>Note is a draft again</source>
        <translation>Catatan kembali menjadi draf</translation>
    </message>
    <message>
        <source>Version put back</source>
        <translation>Versi dikembalikan</translation>
    </message>
</context>
<context>
    <name>NoteTabs</name>
    <message>
        <source>Session note</source>
        <translation>Catatan sesi</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Catatan proses</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksi terapis</translation>
    </message>
    <message>
        <source>Kinds of note</source>
        <translation>Jenis catatan</translation>
    </message>
    <message>
        <source>not part of reports or exports</source>
        <translation>tidak ikut laporan atau ekspor</translation>
    </message>
</context>
<context>
    <name>NoteTemplates</name>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Change templates and short texts…</source>
        <translation>Ubah templat dan teks singkat…</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>Supervision</source>
        <translation>Supervisi</translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation>Refleksi saya</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Search everything you wrote</source>
        <translation>Cari di semua tulisan Anda</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Cari tanpa saringan</translation>
    </message>
    <message>
        <source>{number}+ texts</source>
        <translation>{number}+ tulisan</translation>
    </message>
    <message>
        <source>{number} texts</source>
        <translation>{number} tulisan</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 tulisan</translation>
    </message>
    <message>
        <source>{count}. Older texts are still being made findable.</source>
        <translation>{count}. Tulisan lama masih disiapkan untuk pencarian.</translation>
    </message>
    <message>
        <source>No text has these words. Try fewer letters, or one word only.</source>
        <translation>Tidak ada tulisan dengan kata-kata ini. Coba huruf yang lebih sedikit, atau satu kata saja.</translation>
    </message>
    <message>
        <source>No text has these words with the filters chosen.</source>
        <translation>Tidak ada tulisan dengan kata-kata ini dalam saringan yang dipilih.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Belum ditandatangani</translation>
    </message>
    <message>
        <source>Type two letters or more to search.</source>
        <translation>Ketik dua huruf atau lebih untuk mencari.</translation>
    </message>
    <message>
        <source>Every note is signed. Open a client to start a new note, or search above.</source>
        <translation>Semua catatan sudah ditandatangani. Buka klien untuk memulai catatan baru, atau cari di atas.</translation>
    </message>
    <message>
        <source>Own task</source>
        <translation>Tugas sendiri</translation>
    </message>
    <message>
        <source>Session on {date}</source>
        <translation>Sesi {date}</translation>
    </message>
    <message>
        <source>last changed {moment}</source>
        <translation>terakhir diubah {moment}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>This note is full: it takes 200 kB of text. Nothing was lost and nothing was added. Attach long texts as a transcript, or continue in an addendum.</source>
        <translation>Catatan ini penuh: isinya paling banyak 200 kB teks. Tidak ada yang hilang dan tidak ada yang ditambahkan. Lampirkan teks panjang sebagai transkrip, atau lanjutkan dalam adendum.</translation>
    </message>
</context>
<context>
    <name>PreviousNote</name>
    <message>
        <source>Older note</source>
        <translation>Catatan lebih lama</translation>
    </message>
    <message>
        <source>Newer note</source>
        <translation>Catatan lebih baru</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Catatan sebelumnya</translation>
    </message>
    <message>
        <source>No earlier note of this client.</source>
        <translation>Belum ada catatan sebelumnya untuk klien ini.</translation>
    </message>
    <message>
        <source>Copy into this note</source>
        <translation>Salin ke catatan ini</translation>
    </message>
    <message>
        <source>Copy {section} into this note</source>
        <translation>Salin {section} ke catatan ini</translation>
    </message>
</context>
<context>
    <name>QuestionsPart</name>
    <message>
        <source>Add question</source>
        <translation>Tambah pertanyaan</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Semua pertanyaan</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisi</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>For example: ill, called at 8</source>
        <translation>Misalnya: sakit, menelepon pukul 8</translation>
    </message>
    <message>
        <source>A session that was not held needs no note and does not count.</source>
        <translation>Sesi yang tidak berlangsung tidak perlu catatan dan tidak dihitung.</translation>
    </message>
    <message>
        <source>Save attendance</source>
        <translation>Simpan kehadiran</translation>
    </message>
    <message>
        <source>Attendance kept</source>
        <translation>Kehadiran disimpan</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Over time, and the list of skills</source>
        <translation>Dari waktu ke waktu dan daftar keterampilan</translation>
    </message>
    <message>
        <source>Only for you. Nothing has to be rated.</source>
        <translation>Hanya untuk Anda. Tidak ada yang wajib dinilai.</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksi terapis</translation>
    </message>
</context>
<context>
    <name>RiskRow</name>
    <message>
        <source>Not asked</source>
        <translation>Belum ditanyakan</translation>
    </message>
    <message>
        <source>Asked, none reported</source>
        <translation>Ditanyakan, tidak ada</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>What was reported and what was done</source>
        <translation>Apa yang disampaikan dan tindakan yang dilakukan</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>Pemeriksaan risiko</translation>
    </message>
</context>
<context>
    <name>SaveLabel</name>
    <message>
        <source>Could not save. Try again.</source>
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
    <name>ScoresPart</name>
    <message>
        <source>Last scores</source>
        <translation>Skor terakhir</translation>
    </message>
    <message>
        <source>No scores yet.</source>
        <translation>Belum ada skor.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>from last time: {change}</source>
        <translation>dari pengisian lalu: {change}</translation>
    </message>
    <message>
        <source>from the first: {change}</source>
        <translation>dari yang pertama: {change}</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Jenis tulisan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Also search process notes</source>
        <translation>Cari juga di catatan proses</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kapan saja</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 bulan terakhir</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>Choose dates</source>
        <translation>Pilih tanggal</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Session details</source>
        <translation>Rincian sesi</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Simpan sesi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Mulai pukul</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Cara bertemu</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Written until</source>
        <translation>Ditulis sampai</translation>
    </message>
    <message>
        <source>Until time</source>
        <translation>Sampai pukul</translation>
    </message>
    <message>
        <source>Saved under the wrong client? Move it…</source>
        <translation>Tersimpan di klien yang salah? Pindahkan…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yang hadir</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Initial consultation, not counted</source>
        <translation>Konsultasi awal, tidak dihitung</translation>
    </message>
    <message>
        <source>Enter the date of the session.</source>
        <translation>Isi tanggal sesi.</translation>
    </message>
    <message>
        <source>Enter when the session began.</source>
        <translation>Isi pukul berapa sesi dimulai.</translation>
    </message>
    <message>
        <source>Enter the length in minutes.</source>
        <translation>Isi lama sesi dalam menit.</translation>
    </message>
    <message>
        <source>Enter when the writing ended.</source>
        <translation>Isi kapan tulisan itu berakhir.</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Sesi diubah</translation>
    </message>
</context>
<context>
    <name>SessionPeriod</name>
    <message>
        <source>{start} to {date} {end}</source>
        <translation>{start} sampai {date} {end}</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>New note</source>
        <translation>Catatan baru</translation>
    </message>
    <message>
        <source>Move session to trash</source>
        <translation>Pindahkan sesi ke sampah</translation>
    </message>
    <message>
        <source>Move session to another client…</source>
        <translation>Pindahkan sesi ke klien lain…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>No sessions yet. A new note adds the session it belongs to.</source>
        <translation>Belum ada sesi. Catatan baru sekaligus menambah sesinya.</translation>
    </message>
    <message>
        <source>Sessions and notes</source>
        <translation>Sesi dan catatan</translation>
    </message>
    <message>
        <source>Session moved to trash</source>
        <translation>Sesi dipindahkan ke sampah</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Before you sign</source>
        <translation>Sebelum ditandatangani</translation>
    </message>
    <message>
        <source>You can sign all the same: press Ctrl+Enter again.</source>
        <translation>Anda tetap dapat menandatangani: tekan Ctrl+Enter sekali lagi.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tanda tangani</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>Kembali ke catatan</translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message>
        <source>Add addendum</source>
        <translation>Tambah adendum</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>Kembalikan ke draf</translation>
    </message>
    <message>
        <source>Signed {moment} by {name}. Not locked yet.</source>
        <translation>Ditandatangani {moment} oleh {name}. Belum terkunci.</translation>
    </message>
    <message>
        <source>Signed {moment}. Not locked yet.</source>
        <translation>Ditandatangani {moment}. Belum terkunci.</translation>
    </message>
    <message>
        <source>Signed {moment} by {name}. The text stays as it is.</source>
        <translation>Ditandatangani {moment} oleh {name}. Teksnya tidak dapat diubah lagi.</translation>
    </message>
    <message>
        <source>Signed {moment}. The text stays as it is.</source>
        <translation>Ditandatangani {moment}. Teksnya tidak dapat diubah lagi.</translation>
    </message>
</context>
<context>
    <name>SkillRow</name>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Reflection kept</source>
        <translation>Refleksi disimpan</translation>
    </message>
</context>
<context>
    <name>SnippetLine</name>
    <message>
        <source>; and a keyword, then space: short text. / on a new line: all of them.</source>
        <translation>; dan kata kunci, lalu spasi: teks singkat. / di awal baris: semuanya.</translation>
    </message>
    <message>
        <source>Save selection as short text</source>
        <translation>Simpan pilihan sebagai teks singkat</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Mental status</source>
        <translation>Status mental</translation>
    </message>
    <message>
        <source>What you pick becomes sentences. Change them freely in the note afterwards.</source>
        <translation>Yang Anda pilih menjadi kalimat. Ubahlah dengan bebas di catatan sesudahnya.</translation>
    </message>
    <message>
        <source>Insert into the note</source>
        <translation>Sisipkan ke catatan</translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation>Bahasa kalimat</translation>
    </message>
    <message>
        <source>Nothing picked yet.</source>
        <translation>Belum ada yang dipilih.</translation>
    </message>
</context>
<context>
    <name>TasksPart</name>
    <message>
        <source>No task agreed</source>
        <translation>Belum ada tugas</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Tambah tugas</translation>
    </message>
    <message>
        <source>New task until next time</source>
        <translation>Tugas sampai pertemuan berikut</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Tugas ditambahkan</translation>
    </message>
</context>
<context>
    <name>ThreadDialog</name>
    <message>
        <source>What is still open</source>
        <translation>Apa yang belum tuntas</translation>
    </message>
    <message>
        <source>Edit open thread</source>
        <translation>Ubah hal yang belum tuntas</translation>
    </message>
    <message>
        <source>Save thread</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Thread changed</source>
        <translation>Hal yang belum tuntas diubah</translation>
    </message>
</context>
<context>
    <name>ThreadRow</name>
    <message>
        <source>Closed</source>
        <translation>Tuntas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Closed: {thread}</source>
        <translation>Tuntas: {thread}</translation>
    </message>
    <message>
        <source>More for {thread}</source>
        <translation>Lainnya untuk {thread}</translation>
    </message>
    <message>
        <source>Close with outcome…</source>
        <translation>Tuntaskan dengan hasil…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Edit thread…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke sampah</translation>
    </message>
    <message>
        <source>Thread open again</source>
        <translation>Hal ini dibuka lagi</translation>
    </message>
    <message>
        <source>Thread moved to trash</source>
        <translation>Hal ini dipindahkan ke sampah</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sejak {date}</translation>
    </message>
    <message>
        <source>{outcome} · closed {date}</source>
        <translation>{outcome} · tuntas {date}</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>tuntas {date}</translation>
    </message>
</context>
<context>
    <name>ThreadsPart</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Tidak ada yang belum tuntas.</translation>
    </message>
    <message>
        <source>Add open thread</source>
        <translation>Tambah hal yang belum tuntas</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Apa yang belum tuntas</translation>
    </message>
    <message>
        <source>Open threads</source>
        <translation>Hal yang belum tuntas</translation>
    </message>
    <message>
        <source>Kept open until it is closed</source>
        <translation>Dibawa terus sampai tuntas</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Bold</source>
        <translation>Tebal</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Miring</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Daftar bernomor</translation>
    </message>
    <message>
        <source>Check box</source>
        <translation>Kotak centang</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Who may read this section</source>
        <translation>Pembaca bagian ini</translation>
    </message>
    <message>
        <source>Mental status</source>
        <translation>Status mental</translation>
    </message>
    <message>
        <source>Template: {name}</source>
        <translation>Templat: {name}</translation>
    </message>
</context>
<context>
    <name>TranscriptDesk</name>
    <message>
        <source>Attaching the transcript</source>
        <translation>Melampirkan transkrip</translation>
    </message>
    <message>
        <source>Transcript attached</source>
        <translation>Transkrip dilampirkan</translation>
    </message>
</context>
<context>
    <name>TranscriptOffer</name>
    <message>
        <source>This text is too long for a note</source>
        <translation>Teks ini terlalu panjang untuk catatan</translation>
    </message>
    <message>
        <source>The text takes {size}, a note takes {limit}. The note was not changed. The whole text can be attached to this session and read there in pages.</source>
        <translation>Teks ini berukuran {size}, sedangkan catatan memuat {limit}. Catatan tidak diubah. Seluruh teks dapat dilampirkan pada sesi ini dan dibaca per halaman.</translation>
    </message>
    <message>
        <source>Attach as transcript</source>
        <translation>Lampirkan sebagai transkrip</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkrip</translation>
    </message>
</context>
<context>
    <name>TranscriptViewer</name>
    <message>
        <source>Transcript</source>
        <translation>Transkrip</translation>
    </message>
    <message>
        <source>{size}, kept exactly. Read only.</source>
        <translation>{size}, disimpan persis. Hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke sampah</translation>
    </message>
    <message>
        <source>Text of the transcript</source>
        <translation>Isi transkrip</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Transcript moved to trash</source>
        <translation>Transkrip dipindahkan ke sampah</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>while writing</source>
        <translation>selama menulis</translation>
    </message>
    <message>
        <source>on leaving the note</source>
        <translation>saat meninggalkan catatan</translation>
    </message>
    <message>
        <source>on signing</source>
        <translation>saat menandatangani</translation>
    </message>
    <message>
        <source>before attaching a transcript</source>
        <translation>sebelum melampirkan transkrip</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Techniques</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>For example cognitive restructuring, exposure</source>
        <translation>Misalnya restrukturisasi kognitif, paparan bertahap</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
</context>
<context>
    <name>WritingColumn</name>
    <message>
        <source>Session note</source>
        <translation>Catatan sesi</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Catatan proses</translation>
    </message>
</context>
<context>
    <name>WrittenWords</name>
    <message>
        <source>Session note</source>
        <translation>Catatan sesi</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Catatan proses</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkrip</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Open thread</source>
        <translation>Hal yang belum tuntas</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksi</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisi</translation>
    </message>
</context>
</TS>

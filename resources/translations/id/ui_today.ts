<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AttentionCard</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>See all ({count})</source>
        <translation>Lihat semua ({count})</translation>
    </message>
</context>
<context>
    <name>AttentionDialog</name>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{shown} of {count} are listed. The others follow once these are done.</source>
        <translation>{shown} dari {count} ditampilkan. Yang lain menyusul setelah ini selesai.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Last time</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>No score and no note yet</source>
        <translation>Belum ada skor atau catatan</translation>
    </message>
    <message>
        <source>No task agreed</source>
        <translation>Belum ada tugas</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Tidak ada yang terbuka</translation>
    </message>
    <message>
        <source>No plan and no goal yet</source>
        <translation>Belum ada rencana atau tujuan</translation>
    </message>
    <message>
        <source>risk to follow up</source>
        <translation>risiko perlu ditindaklanjuti</translation>
    </message>
    <message>
        <source>1 draft not signed</source>
        <translation>1 draf belum ditandatangani</translation>
    </message>
    <message>
        <source>{count} drafts not signed</source>
        <translation>{count} draf belum ditandatangani</translation>
    </message>
    <message>
        <source>{measure} due</source>
        <translation>{measure} perlu diisi</translation>
    </message>
    <message>
        <source>{task}, done</source>
        <translation>{task}, selesai</translation>
    </message>
    <message>
        <source>{task}, {result}</source>
        <translation>{task}, {result}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>No sessions today.</source>
        <translation>Tidak ada sesi hari ini.</translation>
    </message>
    <message>
        <source>Schedule session</source>
        <translation>Jadwalkan sesi</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Lainnya untuk {name}</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation>Buka catatan</translation>
    </message>
    <message>
        <source>Continue note</source>
        <translation>Lanjutkan catatan</translation>
    </message>
    <message>
        <source>Start note</source>
        <translation>Mulai catatan</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Buat catatan</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Cancelled by client</source>
        <translation>Dibatalkan klien</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Search or command</source>
        <translation>Cari atau perintah</translation>
    </message>
    <message>
        <source>Schedule session</source>
        <translation>Jadwalkan sesi</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Tugas saya</translation>
    </message>
    <message>
        <source>Today&apos;s sessions</source>
        <translation>Sesi hari ini</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Not signed yet</source>
        <translation>Belum ditandatangani</translation>
    </message>
    <message>
        <source>Note not written yet</source>
        <translation>Catatan belum dibuat</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Tidak terlaksana</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Berlangsung</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <translation>Ditandatangani {time}</translation>
    </message>
    <message>
        <source>no open service</source>
        <translation>belum ada layanan</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} sesi</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesi</translation>
    </message>
    <message>
        <source>{count} over</source>
        <translation>{count} selesai</translation>
    </message>
    <message>
        <source>{count} did not take place</source>
        <translation>{count} tidak terlaksana</translation>
    </message>
    <message>
        <source>next {time}</source>
        <translation>berikutnya {time}</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>Cadangan terakhir sudah lama</translation>
    </message>
    <message>
        <source>Backup is in place</source>
        <translation>Cadangan aman</translation>
    </message>
    <message>
        <source>Backup not checked yet</source>
        <translation>Cadangan belum diperiksa</translation>
    </message>
    <message>
        <source>Make the first one now</source>
        <translation>Buat yang pertama sekarang</translation>
    </message>
    <message>
        <source>{moment} · verified</source>
        <translation>{moment} · sudah diperiksa</translation>
    </message>
    <message>
        <source>On the same disk as the data</source>
        <translation>Di disk yang sama dengan data</translation>
    </message>
</context>
<context>
    <name>TomorrowCard</name>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
    <message>
        <source>{count} more sessions</source>
        <translation>{count} sesi lagi</translation>
    </message>
    <message>
        <source>No sessions tomorrow.</source>
        <translation>Tidak ada sesi besok.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>Tidak ada jadwal pada minggu ini.</translation>
    </message>
    <message>
        <source>Schedule session</source>
        <translation>Jadwalkan sesi</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Daftar tunggu</translation>
    </message>
    <message>
        <source>Schedule session</source>
        <translation>Jadwalkan sesi</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Minggu sebelumnya</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Hari sebelumnya</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Minggu berikutnya</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Hari berikutnya</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>Days before</source>
        <translation>Hari-hari sebelumnya</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Hari-hari berikutnya</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Pilih waktu</translation>
    </message>
    <message>
        <source>Entry before or after</source>
        <translation>Entri sebelum atau sesudahnya</translation>
    </message>
    <message>
        <source>Move the entry by 15 minutes</source>
        <translation>Geser entri 15 menit</translation>
    </message>
    <message>
        <source>Move the entry by a day</source>
        <translation>Geser entri satu hari</translation>
    </message>
    <message>
        <source>Schedule here, or open the entry</source>
        <translation>Jadwalkan di sini, atau buka entri</translation>
    </message>
</context>
<context>
    <name>OldEnquiriesDialog</name>
    <message>
        <source>Enquiries that never started</source>
        <translation>Permintaan yang tidak berlanjut</translation>
    </message>
    <message>
        <source>They were noted more than {days} days ago. In the trash they stay for 30 days.</source>
        <translation>Dicatat lebih dari {days} hari yang lalu. Di sampah disimpan selama 30 hari.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke sampah</translation>
    </message>
    <message>
        <source>{count} enquiries moved to trash</source>
        <translation>{count} permintaan dipindahkan ke sampah</translation>
    </message>
    <message>
        <source>Enquiry moved to trash</source>
        <translation>Permintaan dipindahkan ke sampah</translation>
    </message>
</context>
<context>
    <name>SeriesMenu</name>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Move only this one</source>
        <translation>Pindahkan hanya ini</translation>
    </message>
    <message>
        <source>Move this one and the {count} that follow</source>
        <translation>Pindahkan ini dan {count} berikutnya</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Schedule</source>
        <translation>Jadwalkan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Schedule {name}</source>
        <translation>Jadwalkan {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Lainnya untuk {name}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 hari</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Schedule session…</source>
        <translation>Jadwalkan sesi…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Buka klien</translation>
    </message>
    <message>
        <source>Change enquiry…</source>
        <translation>Ubah permintaan…</translation>
    </message>
    <message>
        <source>Make a client of it</source>
        <translation>Jadikan klien</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke sampah</translation>
    </message>
    <message>
        <source>Is a client now, on the waiting list</source>
        <translation>Sudah menjadi klien di daftar tunggu</translation>
    </message>
    <message>
        <source>Enquiry declined</source>
        <translation>Permintaan ditolak</translation>
    </message>
    <message>
        <source>Enquiry moved to trash</source>
        <translation>Permintaan dipindahkan ke sampah</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Tampilkan lagi</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Lihat daftarnya</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Daftar tunggu</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 orang</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} orang</translation>
    </message>
    <message>
        <source>{count} enquiries of long ago never started.</source>
        <translation>{count} permintaan lama tidak berlanjut.</translation>
    </message>
    <message>
        <source>1 enquiry of long ago never started.</source>
        <translation>1 permintaan lama tidak berlanjut.</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Days and hours</source>
        <translation>Hari dan jam</translation>
    </message>
    <message>
        <source>{moment}, free</source>
        <translation>{moment}, kosong</translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>Nothing planned</source>
        <translation>Tidak ada jadwal</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwalkan</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Hari ini, {date}</translation>
    </message>
    <message>
        <source>Schedule on {date}</source>
        <translation>Jadwalkan pada {date}</translation>
    </message>
</context>
</TS>

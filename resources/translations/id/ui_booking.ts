<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Weekly, how many times</source>
        <translation>Setiap minggu, berapa kali</translation>
    </message>
    <message>
        <source>Schedule session</source>
        <translation>Jadwalkan sesi</translation>
    </message>
    <message>
        <source>Choose a client, or the line that adds one.</source>
        <translation>Pilih klien, atau baris yang menambahkan klien.</translation>
    </message>
    <message>
        <source>Type a number from 1 to {most}.</source>
        <translation>Ketik angka dari 1 sampai {most}.</translation>
    </message>
    <message>
        <source>Session scheduled: {moment}</source>
        <translation>Sesi dijadwalkan: {moment}</translation>
    </message>
    <message>
        <source>{count} sessions scheduled from {moment}</source>
        <translation>{count} sesi dijadwalkan mulai {moment}</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Absence noted</source>
        <translation>Ketidakhadiran dicatat</translation>
    </message>
    <message>
        <source>Session scheduled: {moment}</source>
        <translation>Sesi dijadwalkan: {moment}</translation>
    </message>
    <message>
        <source>Appointment moved: {moment}</source>
        <translation>Janji temu dipindahkan: {moment}</translation>
    </message>
    <message>
        <source>{count} appointments moved</source>
        <translation>{count} janji temu dipindahkan</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Janji temu dibatalkan</translation>
    </message>
    <message>
        <source>{count} appointments cancelled</source>
        <translation>{count} janji temu dibatalkan</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>The client, at short notice</source>
        <translation>Klien, mendadak</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Saya</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Reason, if you want to keep it</source>
        <translation>Alasan, bila ingin dicatat</translation>
    </message>
    <message>
        <source>Who cancels</source>
        <translation>Siapa yang membatalkan</translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation>Batalkan janji temu ini</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Batalkan janji temu</translation>
    </message>
    <message>
        <source>Keep appointment</source>
        <translation>Pertahankan janji temu</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>Name or code</source>
        <translation>Nama atau kode</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Klien baru</translation>
    </message>
    <message>
        <source>Add client “{name}”</source>
        <translation>Tambah klien “{name}”</translation>
    </message>
</context>
<context>
    <name>EnquiryDialog</name>
    <message>
        <source>Name or alias</source>
        <translation>Nama atau nama samaran</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Who called, if somebody else</source>
        <translation>Siapa yang menghubungi, jika orang lain</translation>
    </message>
    <message>
        <source>What it is about, in one line</source>
        <translation>Tentang apa, dalam satu baris</translation>
    </message>
    <message>
        <source>Preferred times</source>
        <translation>Waktu yang diinginkan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Belum disebut</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>Change enquiry</source>
        <translation>Ubah permintaan</translation>
    </message>
    <message>
        <source>A name is enough. Enter saves.</source>
        <translation>Nama saja sudah cukup. Tekan Enter untuk menyimpan.</translation>
    </message>
    <message>
        <source>Save enquiry</source>
        <translation>Simpan permintaan</translation>
    </message>
    <message>
        <source>Type a name or an alias.</source>
        <translation>Ketik nama atau nama samaran.</translation>
    </message>
    <message>
        <source>Enquiry noted</source>
        <translation>Permintaan dicatat</translation>
    </message>
    <message>
        <source>Enquiry changed</source>
        <translation>Permintaan diubah</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Open note</source>
        <translation>Buka catatan</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>Siapkan sesi</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Buka klien</translation>
    </message>
    <message>
        <source>Schedule again next week</source>
        <translation>Jadwalkan lagi minggu depan</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir tanpa kabar</translation>
    </message>
    <message>
        <source>Move appointment…</source>
        <translation>Pindahkan janji temu…</translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation>Batalkan janji temu…</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move appointment</source>
        <translation>Pindahkan janji temu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message>
        <source>Schedule session</source>
        <translation>Jadwalkan sesi</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Tidak ada jadwal.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>No appointments yet.</source>
        <translation>Belum ada janji temu.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Mendatang</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
</context>
<context>
    <name>SeriesChoice</name>
    <message>
        <source>Only this one</source>
        <translation>Hanya ini</translation>
    </message>
    <message>
        <source>This one and the {count} that follow</source>
        <translation>Ini dan {count} berikutnya</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation>Ketik tanggal.</translation>
    </message>
    <message>
        <source>This date is too far away.</source>
        <translation>Tanggal ini terlalu jauh.</translation>
    </message>
    <message>
        <source>Type a time.</source>
        <translation>Ketik jam.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Ketik angka bulat.</translation>
    </message>
    <message>
        <source>At the same time: {named}; and {more} more</source>
        <translation>Pada waktu yang sama: {named}; dan {more} lagi</translation>
    </message>
    <message>
        <source>At the same time: {named}</source>
        <translation>Pada waktu yang sama: {named}</translation>
    </message>
</context>
<context>
    <name>WhereFields</name>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Tempat lain</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Address or place</source>
        <translation>Alamat atau tempat</translation>
    </message>
    <message>
        <source>Platform or link</source>
        <translation>Platform atau tautan</translation>
    </message>
</context>
</TS>

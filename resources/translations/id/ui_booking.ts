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
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
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
        <source>Move appointment</source>
        <translation>Pindahkan janji temu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Choose a client.</source>
        <translation>Pilih klien.</translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation>Ketik tanggal.</translation>
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
        <source>Platform or link</source>
        <translation>Platform atau tautan</translation>
    </message>
    <message>
        <source>{name} comes at {time}</source>
        <translation>{name} datang pukul {time}</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Reason, if you want to keep it</source>
        <translation>Alasan, bila ingin dicatat</translation>
    </message>
    <message>
        <source>{name}, {date} {time}</source>
        <translation>{name}, {date} {time}</translation>
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
</context>
</TS>

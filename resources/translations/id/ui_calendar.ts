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
    <name>CalendarScreen</name>
    <message>
        <source>Week before</source>
        <translation>Minggu sebelumnya</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Minggu berikutnya</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Schedule session</source>
        <translation>Jadwalkan sesi</translation>
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

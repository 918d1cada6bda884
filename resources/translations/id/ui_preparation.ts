<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>PreparationScreen</name>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation>Buka catatan</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Persiapan</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Cetak kartu</translation>
    </message>
</context>
</TS>

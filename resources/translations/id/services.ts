<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ImportClients</name>
    <message>
        <source>Phone: {number}</source>
        <translation>Telepon: {number}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Writing the scores</source>
        <translation>Menulis skor</translation>
    </message>
    <message>
        <source>Making up demonstration records</source>
        <translation>Menyusun data contoh</translation>
    </message>
    <message>
        <source>Writing the text</source>
        <translation>Menulis teks</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Membaca daftar</translation>
    </message>
    <message>
        <source>Looking for clients who are there already</source>
        <translation>Mencari klien yang sudah ada</translation>
    </message>
    <message>
        <source>Writing the clients</source>
        <translation>Menulis klien</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Memeriksa tanda tangan</translation>
    </message>
</context>
</TS>

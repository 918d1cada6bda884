<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
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
</context>
</TS>

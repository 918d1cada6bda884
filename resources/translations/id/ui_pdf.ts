<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>OwnPaperPrinting</name>
    <message>
        <source>Printed for your own file</source>
        <translation>Dicetak untuk berkas Anda sendiri</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Document preview</source>
        <translation>Pratinjau dokumen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Paskan lebar</translation>
    </message>
    <message>
        <source>Document ready, pages: {pages}</source>
        <translation>Dokumen siap, jumlah halaman: {pages}</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Menyiapkan dokumen…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
</context>
</TS>

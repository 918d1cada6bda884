<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>SnippetDialog</name>
    <message>
        <source>Keyword</source>
        <translation>Kata kunci</translation>
    </message>
    <message>
        <source>You type a semicolon and this word, then space or Tab.</source>
        <translation>Anda mengetik titik koma dan kata ini, lalu spasi atau Tab.</translation>
    </message>
    <message>
        <source>For example: breath</source>
        <translation>Misalnya: napas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Filled in when it is inserted: {holes}</source>
        <translation>Diisi saat disisipkan: {holes}</translation>
    </message>
    <message>
        <source>Change short text</source>
        <translation>Ubah teks singkat</translation>
    </message>
    <message>
        <source>New short text</source>
        <translation>Teks singkat baru</translation>
    </message>
    <message>
        <source>Save short text</source>
        <translation>Simpan teks singkat</translation>
    </message>
    <message>
        <source>Short text changed</source>
        <translation>Teks singkat diubah</translation>
    </message>
    <message>
        <source>Short text saved</source>
        <translation>Teks singkat disimpan</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Headings and hints</source>
        <translation>Judul dan petunjuk</translation>
    </message>
    <message>
        <source>A heading begins with ##. A line that begins with a question mark and a blank is a hint: it shows dimmed under the empty heading and never gets into a note.</source>
        <translation>Judul diawali ##. Baris yang diawali tanda tanya dan spasi adalah petunjuk: tampak redup di bawah judul yang masih kosong dan tidak pernah masuk ke catatan.</translation>
    </message>
    <message>
        <source>## Heading
? Hint
</source>
        <translation>## Judul
? Petunjuk
</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Ubah templat</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Simpan templat</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Templat diubah</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Templat disimpan</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ReflectionScreen</name>
    <message>
        <source>Only on this screen: never in reports, exports or prints.</source>
        <translation>Hanya di layar ini: tidak pernah ikut laporan, ekspor, atau cetakan.</translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation>Refleksi saya</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Keterampilan</translation>
    </message>
    <message>
        <source>Another skill</source>
        <translation>Keterampilan lain</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Tambah keterampilan</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Keterampilan</translation>
    </message>
    <message>
        <source>No skill is chosen.</source>
        <translation>Belum ada keterampilan yang dipilih.</translation>
    </message>
    <message>
        <source>Skill added</source>
        <translation>Keterampilan ditambahkan</translation>
    </message>
</context>
<context>
    <name>SkillDialog</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Rename skill</source>
        <translation>Ganti nama keterampilan</translation>
    </message>
    <message>
        <source>Save skill</source>
        <translation>Simpan keterampilan</translation>
    </message>
    <message>
        <source>Skill renamed</source>
        <translation>Nama keterampilan diganti</translation>
    </message>
</context>
<context>
    <name>SkillLine</name>
    <message>
        <source>Skill</source>
        <translation>Keterampilan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename {skill}</source>
        <translation>Ganti nama {skill}</translation>
    </message>
    <message>
        <source>Skill left out</source>
        <translation>Keterampilan tidak ditanyakan lagi</translation>
    </message>
    <message>
        <source>Skill taken up again</source>
        <translation>Keterampilan ditanyakan lagi</translation>
    </message>
</context>
</TS>

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
    <name>OwnPaper</name>
    <message>
        <source>Preparation for the session</source>
        <translation>Persiapan sesi</translation>
    </message>
    <message>
        <source>Questions for supervision</source>
        <translation>Pertanyaan supervisi</translation>
    </message>
    <message>
        <source>For your own eyes only. Keep this sheet safe and destroy it after use.</source>
        <translation>Hanya untuk Anda. Simpan lembar ini dengan aman dan musnahkan setelah dipakai.</translation>
    </message>
    <message>
        <source>Clients stand here with initials and code only. Check that no question names a person, keep this sheet safe and destroy it after use.</source>
        <translation>Klien hanya ditulis dengan inisial dan kode. Periksa agar tidak ada pertanyaan yang menyebut nama orang, simpan lembar ini dengan aman, dan musnahkan setelah dipakai.</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Sesi terakhir</translation>
    </message>
    <message>
        <source>Open threads</source>
        <translation>Hal yang belum tuntas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Last scores</source>
        <translation>Skor terakhir</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>{thing} (since {date})</source>
        <translation>{thing} (sejak {date})</translation>
    </message>
    <message>
        <source>{task}: done</source>
        <translation>{task}: selesai</translation>
    </message>
    <message>
        <source>{task}: open</source>
        <translation>{task}: belum selesai</translation>
    </message>
    <message>
        <source>{task}: {result}</source>
        <translation>{task}: {result}</translation>
    </message>
    <message>
        <source>{goal}: {value}</source>
        <translation>{goal}: {value}</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>{measure} {score} on {date}</source>
        <translation>{measure} {score} pada {date}</translation>
    </message>
    <message>
        <source>{count} to follow up, the oldest since {date}</source>
        <translation>{count} perlu ditindaklanjuti, yang paling lama sejak {date}</translation>
    </message>
    <message>
        <source>Assessment of {date}: {plan}</source>
        <translation>Asesmen {date}: {plan}</translation>
    </message>
    <message>
        <source>nothing waits for follow-up</source>
        <translation>tidak ada yang menunggu tindak lanjut</translation>
    </message>
    <message>
        <source>Without a client</source>
        <translation>Tanpa klien</translation>
    </message>
    <message>
        <source>{question} (discussed {date}: {outcome})</source>
        <translation>{question} (dibahas {date}: {outcome})</translation>
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

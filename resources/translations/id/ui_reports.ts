<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ClientPicker</name>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nama atau kode</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Klien yang ditemukan</translation>
    </message>
    <message>
        <source>No client with this name or code.</source>
        <translation>Tidak ada klien dengan nama atau kode ini.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Kind</source>
        <translation>Jenis laporan</translation>
    </message>
    <message>
        <source>Identity on the paper</source>
        <translation>Identitas di kertas</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Bahasa laporan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>Dasar pengungkapan</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Date and form, as it stands on paper.</source>
        <translation>Tanggal dan bentuknya, seperti tertulis di kertas.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Progress report</source>
        <translation>Laporan perkembangan</translation>
    </message>
    <message>
        <source>Closing summary</source>
        <translation>Ringkasan akhir layanan</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Ringkasan sesi</translation>
    </message>
    <message>
        <source>progress-report-{code}.pdf</source>
        <translation>laporan-perkembangan-{code}.pdf</translation>
    </message>
    <message>
        <source>closing-summary-{code}.pdf</source>
        <translation>ringkasan-akhir-{code}.pdf</translation>
    </message>
    <message>
        <source>session-summary-{code}.pdf</source>
        <translation>ringkasan-sesi-{code}.pdf</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Rekam</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>The referrer</source>
        <translation>Perujuk</translation>
    </message>
    <message>
        <source>My own file, all of it</source>
        <translation>Berkas saya sendiri, semuanya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inisial</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Copy for the client</source>
        <translation>Salinan untuk klien</translation>
    </message>
    <message>
        <source>Consent of the client</source>
        <translation>Persetujuan klien</translation>
    </message>
    <message>
        <source>Consent of the guardian</source>
        <translation>Persetujuan wali</translation>
    </message>
    <message>
        <source>Court order</source>
        <translation>Perintah pengadilan</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>Bahaya bagi nyawa</translation>
    </message>
    <message>
        <source>Another law</source>
        <translation>Undang-undang lain</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Arsip sendiri</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Table of measures</source>
        <translation>Tabel alat ukur</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dikerjakan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Limits of the scores</source>
        <translation>Batasan skor</translation>
    </message>
    <message>
        <source>Line for the client&apos;s signature</source>
        <translation>Baris tanda tangan klien</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Check the names of other people before you print.</source>
        <translation>Periksa nama orang lain sebelum mencetak.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Choose a client to see the paper here.</source>
        <translation>Pilih klien untuk melihat laporannya di sini.</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Cetak dokumen</translation>
    </message>
    <message>
        <source>This client has no session yet.</source>
        <translation>Klien ini belum punya sesi.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>PDF saved and entered in the register</source>
        <translation>PDF tersimpan dan tercatat di register</translation>
    </message>
    <message>
        <source>Printed and entered in the register</source>
        <translation>Tercetak dan tercatat di register</translation>
    </message>
</context>
<context>
    <name>SessionParts</name>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>For whom is this paper</source>
        <translation>Pembaca kertas ini</translation>
    </message>
    <message>
        <source>Only the sections this reader may see. Set it on the heading in the note.</source>
        <translation>Hanya bagian yang boleh dilihat pembaca ini. Aturlah pada judulnya di catatan.</translation>
    </message>
    <message>
        <source>Goals rated in this session</source>
        <translation>Tujuan yang dinilai di sesi ini</translation>
    </message>
    <message>
        <source>Addenda to the note</source>
        <translation>Adendum catatan</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>Isi laporan</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Session {number} · {day}, {time}</source>
        <translation>Sesi ke-{number} · {day}, {time}</translation>
    </message>
    <message>
        <source>The note has nothing this reader may see.</source>
        <translation>Tidak ada bagian catatan yang boleh dilihat pembaca ini.</translation>
    </message>
    <message>
        <source>Text before the first heading</source>
        <translation>Teks sebelum judul pertama</translation>
    </message>
</context>
<context>
    <name>TextParts</name>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Sesi pertama</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Suggested from scores and goals; change it freely.</source>
        <translation>Saran dari skor dan tujuan; silakan ubah.</translation>
    </message>
    <message>
        <source>Take the suggestion again</source>
        <translation>Pakai saran lagi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>Isi laporan</translation>
    </message>
</context>
</TS>

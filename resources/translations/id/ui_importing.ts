<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>CheckCard</name>
    <message>
        <source>New clients as they will be stored</source>
        <translation>Klien baru sebagaimana akan disimpan</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3  Periksa</translation>
    </message>
    <message>
        <source>Choose the column that holds the name or the alias.</source>
        <translation>Pilih kolom yang berisi nama atau nama samaran.</translation>
    </message>
    <message>
        <source>There is no row under the headings.</source>
        <translation>Tidak ada baris di bawah judul kolom.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Yang disimpan</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>What each column holds. Your choices are remembered for next time.</source>
        <translation>Isi setiap kolom. Pilihan Anda diingat untuk lain kali.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Hari dulu</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Bulan dulu</translation>
    </message>
    <message>
        <source>Is 3/4 the third of April or the fourth of March? The file does not tell.</source>
        <translation>Apakah 3/4 berarti 3 April atau 4 Maret? Berkas ini tidak menunjukkannya.</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Kolom</translation>
    </message>
    <message>
        <source>– do not import –</source>
        <translation>– jangan impor –</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>Keep the present remark</source>
        <translation>Tetap keterangan yang sekarang</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Simpan keduanya</translation>
    </message>
    <message>
        <source>Keep “{value}”</source>
        <translation>Tetap “{value}”</translation>
    </message>
    <message>
        <source>Take “{value}”</source>
        <translation>Ambil “{value}”</translation>
    </message>
</context>
<context>
    <name>DuplicatePanel</name>
    <message>
        <source>What to do</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Empty fields that are filled: {fields}.</source>
        <translation>Isian kosong yang dilengkapi: {fields}.</translation>
    </message>
    <message>
        <source>No empty field is filled by this row.</source>
        <translation>Baris ini tidak melengkapi isian kosong.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPart</name>
    <message>
        <source>For all of them</source>
        <translation>Untuk semuanya</translation>
    </message>
    <message>
        <source>Rows that look like a client</source>
        <translation>Baris yang mirip dengan klien</translation>
    </message>
    <message>
        <source>{count} rows look like somebody who is there already.</source>
        <translation>{count} baris mirip dengan klien yang sudah ada.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Di daftar</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Mirip dengan</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>As suggested</source>
        <translation>Sesuai saran</translation>
    </message>
    <message>
        <source>Line {line} and {client}: {why}.</source>
        <translation>Baris {line} dan {client}: {why}.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Choose file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>1  File</source>
        <translation>1  Berkas</translation>
    </message>
    <message>
        <source>A list as XLSX or CSV, one client in each row. The file is not changed.</source>
        <translation>Daftar dalam bentuk XLSX atau CSV, satu klien di setiap baris. Berkas tidak diubah.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Pilih berkas lain…</translation>
    </message>
    <message>
        <source>{file} · {rows} rows, {columns} columns</source>
        <translation>{file} · {rows} baris, {columns} kolom</translation>
    </message>
</context>
<context>
    <name>ImportClients</name>
    <message>
        <source>Importing clients.</source>
        <translation>Mengimpor klien.</translation>
    </message>
    <message>
        <source>Undoing the import.</source>
        <translation>Mengurungkan impor.</translation>
    </message>
    <message>
        <source>{count} clients imported</source>
        <translation>{count} klien diimpor</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Impor diurungkan</translation>
    </message>
    <message>
        <source>{name} · line {line}</source>
        <translation>{name} · baris {line}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Nama samaran</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nama panggilan</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Kode klien</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Status perkawinan</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Agama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>BPJS number</source>
        <translation>Nomor BPJS</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Dirujuk oleh</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Boleh dihubungi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Emergency contact: name</source>
        <translation>Kontak darurat: nama</translation>
    </message>
    <message>
        <source>Emergency contact: relation</source>
        <translation>Kontak darurat: hubungan</translation>
    </message>
    <message>
        <source>Emergency contact: phone</source>
        <translation>Kontak darurat: telepon</translation>
    </message>
    <message>
        <source>First session (opens a service)</source>
        <translation>Sesi pertama (membuka layanan)</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Jenis layanan</translation>
    </message>
    <message>
        <source>Same code</source>
        <translation>Kode sama</translation>
    </message>
    <message>
        <source>Same NIK</source>
        <translation>NIK sama</translation>
    </message>
    <message>
        <source>Same name and phone</source>
        <translation>Nama dan telepon sama</translation>
    </message>
    <message>
        <source>Same name and e-mail</source>
        <translation>Nama dan email sama</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>Nama dan tanggal lahir sama</translation>
    </message>
    <message>
        <source>Same phone, name differs by a letter</source>
        <translation>Telepon sama, nama beda satu huruf</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Nama sama</translation>
    </message>
    <message>
        <source>Same code, another name</source>
        <translation>Kode sama, nama lain</translation>
    </message>
    <message>
        <source>Same phone, another name</source>
        <translation>Telepon sama, nama lain</translation>
    </message>
    <message>
        <source>Same e-mail, another name</source>
        <translation>Email sama, nama lain</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Add as new client</source>
        <translation>Buat klien baru</translation>
    </message>
</context>
<context>
    <name>ImportClientsScreen</name>
    <message>
        <source>Import clients</source>
        <translation>Impor klien</translation>
    </message>
    <message>
        <source>Move in with the list you have. Nothing is written before you choose Import.</source>
        <translation>Pindah dengan daftar yang Anda punya. Tidak ada yang ditulis sebelum Anda memilih Impor.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Pilih daftar</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>Daftar (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Membaca daftar</translation>
    </message>
    <message>
        <source>The file {file} could not be read. Nothing was imported.</source>
        <translation>Berkas {file} tidak dapat dibaca. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>{new} new, {merged} merged, {skipped} skipped, {left_out} left out.</source>
        <translation>{new} baru, {merged} digabungkan, {skipped} dilewati, {left_out} tidak ikut.</translation>
    </message>
    <message>
        <source>Choose what happens to the rows with problems.</source>
        <translation>Pilih tindakan untuk baris yang bermasalah.</translation>
    </message>
    <message>
        <source>Import {count} clients</source>
        <translation>Impor {count} klien</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Undo takes the new clients out and makes the merged ones what they were.</source>
        <translation>Urungkan mengeluarkan klien baru dan mengembalikan klien yang digabungkan seperti semula.</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Impor sebelumnya</translation>
    </message>
</context>
<context>
    <name>PastLine</name>
    <message>
        <source>{new} new, {merged} merged</source>
        <translation>{new} baru, {merged} digabungkan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo the import of {when}</source>
        <translation>Urungkan impor {when}</translation>
    </message>
</context>
<context>
    <name>ProblemsPart</name>
    <message>
        <source>What is wrong in the list</source>
        <translation>Masalah di daftar</translation>
    </message>
    <message>
        <source>Correct the file first, then choose it again</source>
        <translation>Perbaiki berkas dulu, lalu pilih lagi</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Jangan ikutkan baris ini</translation>
    </message>
    <message>
        <source>Import these rows without the wrong cells, where there is a name</source>
        <translation>Impor baris ini tanpa sel yang salah, jika ada namanya</translation>
    </message>
    <message>
        <source>{count} rows have problems.</source>
        <translation>{count} baris bermasalah.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Baris {line}: {problem}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>BackgroundFields</name>
    <message>
        <source>Marital status</source>
        <translation>Status perkawinan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Agama</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Latar belakang</translation>
    </message>
</context>
<context>
    <name>ClientActs</name>
    <message>
        <source>Status changed: {status}</source>
        <translation>Status diubah: {status}</translation>
    </message>
    <message>
        <source>Client moved to trash</source>
        <translation>Klien dipindahkan ke sampah</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Add client</source>
        <translation>Tambah klien</translation>
    </message>
    <message>
        <source>Edit client details</source>
        <translation>Ubah data diri klien</translation>
    </message>
    <message>
        <source>A full name or an alias is enough. Everything else can come later.</source>
        <translation>Nama lengkap atau nama samaran sudah cukup. Yang lain bisa menyusul.</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Simpan data diri</translation>
    </message>
    <message>
        <source>Client details changed</source>
        <translation>Data diri klien diubah</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>More for this client</source>
        <translation>Lainnya untuk klien ini</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Catatan baru</translation>
    </message>
    <message>
        <source>Risk to follow up</source>
        <translation>Risiko perlu ditindaklanjuti</translation>
    </message>
    <message>
        <source>{count} measures due</source>
        <translation>{count} alat ukur perlu diisi</translation>
    </message>
    <message>
        <source>{measure} due</source>
        <translation>{measure} perlu diisi</translation>
    </message>
    <message>
        <source>{count} drafts not signed</source>
        <translation>{count} draf belum ditandatangani</translation>
    </message>
    <message>
        <source>1 draft not signed</source>
        <translation>1 draf belum ditandatangani</translation>
    </message>
    <message>
        <source>No open service</source>
        <translation>Belum ada layanan</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>mulai {date}</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>belum dijadwalkan</translation>
    </message>
    <message>
        <source>next {date} {time}</source>
        <translation>berikutnya {date} {time}</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Ubah data diri…</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>Siapkan sesi</translation>
    </message>
    <message>
        <source>End service…</source>
        <translation>Akhiri layanan…</translation>
    </message>
    <message>
        <source>Open service…</source>
        <translation>Buka layanan…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke sampah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ClientLine</name>
    <message>
        <source>down</source>
        <translation>turun</translation>
    </message>
    <message>
        <source>same</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>up</source>
        <translation>naik</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>pertama kali</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Belum dijadwalkan</translation>
    </message>
    <message>
        <source>Last session {date}</source>
        <translation>Sesi terakhir {date}</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Perlu ditindaklanjuti</translation>
    </message>
    <message>
        <source>{measure} due</source>
        <translation>{measure} perlu diisi</translation>
    </message>
    <message>
        <source>{measure} overdue</source>
        <translation>{measure} lewat jadwal</translation>
    </message>
</context>
<context>
    <name>ClientListPane</name>
    <message>
        <source>Search clients…</source>
        <translation>Cari klien…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Tunggu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>More for the list of clients</source>
        <translation>Lainnya untuk daftar klien</translation>
    </message>
    <message>
        <source>1 client · {sort}</source>
        <translation>1 klien · {sort}</translation>
    </message>
    <message>
        <source>{count} clients · {sort}</source>
        <translation>{count} klien · {sort}</translation>
    </message>
    <message>
        <source>Not found. Add client “{name}”?</source>
        <translation>Tidak ditemukan. Tambah klien “{name}”?</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Tambah klien</translation>
    </message>
    <message>
        <source>No client fits these filters.</source>
        <translation>Tidak ada klien yang cocok dengan saringan ini.</translation>
    </message>
    <message>
        <source>Nobody stands here now.</source>
        <translation>Tidak ada klien di sini sekarang.</translation>
    </message>
    <message>
        <source>Active {count}</source>
        <translation>Aktif {count}</translation>
    </message>
    <message>
        <source>Waiting {count}</source>
        <translation>Tunggu {count}</translation>
    </message>
    <message>
        <source>Paused {count}</source>
        <translation>Jeda {count}</translation>
    </message>
    <message>
        <source>Closed {count}</source>
        <translation>Selesai {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Semua {count}</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Daftar tunggu</translation>
    </message>
    <message>
        <source>Import clients…</source>
        <translation>Impor klien…</translation>
    </message>
    <message>
        <source>Open trash</source>
        <translation>Buka sampah</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Client record</source>
        <translation>Data klien</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>Emergency contact</source>
        <translation>Kontak darurat</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Wali</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Pasangan</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Orang tua</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Dokter</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Perujuk</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Guru</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Facilitates</source>
        <translation>Memfasilitasi</translation>
    </message>
    <message>
        <source>Gives advice</source>
        <translation>Memberi saran</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>Planned ending</source>
        <translation>Selesai sesuai rencana</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Berhenti lebih awal</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Dirujuk</translation>
    </message>
    <message>
        <source>Changed to another service</source>
        <translation>Beralih ke layanan lain</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Perkenalan</translation>
    </message>
    <message>
        <source>Understanding the problem</source>
        <translation>Evaluasi masalah</translation>
    </message>
    <message>
        <source>Setting goals</source>
        <translation>Penetapan tujuan</translation>
    </message>
    <message>
        <source>New skills</source>
        <translation>Keterampilan baru</translation>
    </message>
    <message>
        <source>Practice of skills</source>
        <translation>Latihan keterampilan</translation>
    </message>
    <message>
        <source>Support and feedback</source>
        <translation>Dukungan dan umpan balik</translation>
    </message>
    <message>
        <source>Outcome evaluation</source>
        <translation>Evaluasi hasil</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Keterampilan</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Dukungan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>The client brings questions; questions and advice are noted.</source>
        <translation>Klien membawa pertanyaan; pertanyaan dan saran dicatat.</translation>
    </message>
    <message>
        <source>A planned programme of a few sessions with goals of its own.</source>
        <translation>Program terencana dalam beberapa sesi dengan tujuannya sendiri.</translation>
    </message>
    <message>
        <source>Longer work with a named approach and technique; usually open-ended.</source>
        <translation>Lebih panjang, dengan pendekatan dan teknik tertentu; biasanya tanpa batas sesi.</translation>
    </message>
    <message>
        <source>Occupational, play, art or recreation work, led by activities.</source>
        <translation>Okupasi, bermain, seni, atau rekreasi; aktivitas yang memandu.</translation>
    </message>
    <message>
        <source>The client takes part in a group; each member keeps an own record.</source>
        <translation>Klien ikut dalam kelompok; setiap anggota punya catatannya sendiri.</translation>
    </message>
    <message>
        <source>Work with two partners together.</source>
        <translation>Bersama kedua pasangan.</translation>
    </message>
    <message>
        <source>Work with several members of a family.</source>
        <translation>Bersama beberapa anggota keluarga.</translation>
    </message>
    <message>
        <source>Teaching on a topic; attendance counts, no clinical record.</source>
        <translation>Edukasi tentang satu topik; kehadiran dihitung, tanpa catatan klinis.</translation>
    </message>
</context>
<context>
    <name>ClientsScreen</name>
    <message>
        <source>Search clients</source>
        <translation>Cari klien</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Is to the client</source>
        <translation>Peran bagi klien</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
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
        <source>We may call this person</source>
        <translation>Orang ini boleh dihubungi</translation>
    </message>
    <message>
        <source>May consent for the client (guardian)</source>
        <translation>Boleh memberi persetujuan untuk klien (wali)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Tambah kontak</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Ubah kontak</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Simpan kontak</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Kontak diubah</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Edit {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>Pindahkan {name} ke sampah</translation>
    </message>
    <message>
        <source>Contact moved to trash</source>
        <translation>Kontak dipindahkan ke sampah</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Add contact</source>
        <translation>Tambah kontak</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Nobody noted yet, for example for an emergency.</source>
        <translation>Belum ada yang dicatat, misalnya untuk keadaan darurat.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show NIK and BPJS</source>
        <translation>Tampilkan NIK dan BPJS</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Data diri</translation>
    </message>
</context>
<context>
    <name>DetailsWords</name>
    <message>
        <source>Person</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Latar belakang</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Nomor identitas</translation>
    </message>
    <message>
        <source>In the practice</source>
        <translation>Di praktik</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nama panggilan</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Nama samaran</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
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
        <source>May be contacted</source>
        <translation>Boleh dihubungi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Status perkawinan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
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
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Dirujuk oleh</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Dicatat pada</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>EndServiceDialog</name>
    <message>
        <source>Ended on</source>
        <translation>Berakhir pada</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cara berakhir</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Dengan kata-kata Anda</translation>
    </message>
    <message>
        <source>End service</source>
        <translation>Akhiri layanan</translation>
    </message>
    <message>
        <source>The record stays. The service can be opened again.</source>
        <translation>Catatannya tetap ada. Layanan bisa dibuka lagi.</translation>
    </message>
    <message>
        <source>Type the day the service ended.</source>
        <translation>Ketik tanggal layanan berakhir.</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Layanan diakhiri</translation>
    </message>
</context>
<context>
    <name>EpisodeDialog</name>
    <message>
        <source>Kind of service</source>
        <translation>Jenis layanan</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Pendekatan</translation>
    </message>
    <message>
        <source>for example CBT</source>
        <translation>misalnya CBT</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>Therapist&apos;s role</source>
        <translation>Peran terapis</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frekuensi</translation>
    </message>
    <message>
        <source>for example weekly</source>
        <translation>misalnya setiap minggu</translation>
    </message>
    <message>
        <source>Planned sessions</source>
        <translation>Rencana jumlah sesi</translation>
    </message>
    <message>
        <source>Presenting problem</source>
        <translation>Keluhan utama</translation>
    </message>
    <message>
        <source>In the client&apos;s own words.</source>
        <translation>Dengan kata-kata klien sendiri.</translation>
    </message>
    <message>
        <source>Incidental contact, a single unplanned meeting</source>
        <translation>Kontak insidental, satu pertemuan tanpa rencana</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Mulai pada</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Buka layanan</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>Ubah layanan</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>Simpan layanan</translation>
    </message>
    <message>
        <source>Type the day the service starts.</source>
        <translation>Ketik tanggal layanan dimulai.</translation>
    </message>
    <message>
        <source>Type a whole number, or leave it empty.</source>
        <translation>Ketik angka bulat, atau kosongkan.</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Layanan diubah</translation>
    </message>
</context>
<context>
    <name>EpisodeWords</name>
    <message>
        <source>No session yet</source>
        <translation>Belum ada sesi</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>mulai {date}</translation>
    </message>
    <message>
        <source>incidental contact</source>
        <translation>kontak insidental</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>belum</translation>
    </message>
</context>
<context>
    <name>ListFilter</name>
    <message>
        <source>By name</source>
        <translation>Menurut nama</translation>
    </message>
    <message>
        <source>By last session</source>
        <translation>Menurut sesi terakhir</translation>
    </message>
    <message>
        <source>By next appointment</source>
        <translation>Menurut janji berikutnya</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Saring dan urutkan</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Urutkan</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>Lepas: {filter}</translation>
    </message>
</context>
<context>
    <name>NoClients</name>
    <message>
        <source>Add your first client. A name or an alias is enough.</source>
        <translation>Tambahkan klien pertama Anda. Nama atau nama samaran sudah cukup.</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Tambah klien</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Impor dari berkas…</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Last note</source>
        <translation>Catatan terakhir</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation>Buka catatan</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ditandatangani</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
</context>
<context>
    <name>NumberFields</name>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>BPJS number</source>
        <translation>Nomor BPJS</translation>
    </message>
    <message>
        <source>Show NIK and BPJS</source>
        <translation>Tampilkan NIK dan BPJS</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Nomor identitas</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Write assessment</source>
        <translation>Tulis asesmen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Semua tujuan</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Janji temu berikutnya</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwalkan</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Belum dijadwalkan</translation>
    </message>
    <message>
        <source>No contact noted</source>
        <translation>Belum ada kontak</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Perlu ditindaklanjuti</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Belum ada tujuan</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>now {now}</source>
        <translation>kini {now}</translation>
    </message>
    <message>
        <source>now {now}, target {target}</source>
        <translation>kini {now}, target {target}</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>tercapai</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>jeda</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>jangan dihubungi</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>As the client writes it.</source>
        <translation>Seperti yang ditulis klien.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nama panggilan</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Nama samaran</translation>
    </message>
    <message>
        <source>Instead of a name, for an anonymous client.</source>
        <translation>Pengganti nama, untuk klien anonim.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Identitas</translation>
    </message>
</context>
<context>
    <name>PracticeFields</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Empty: the next free one.</source>
        <translation>Kosong: nomor berikutnya.</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Dirujuk oleh</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Pisahkan dengan koma.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>For organising, not for clinical notes.</source>
        <translation>Untuk urusan praktis, bukan catatan klinis.</translation>
    </message>
    <message>
        <source>In the practice</source>
        <translation>Di praktik</translation>
    </message>
</context>
<context>
    <name>ReachFields</name>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Boleh dihubungi</translation>
    </message>
    <message>
        <source>How, when, and under which name we call.</source>
        <translation>Lewat apa, kapan, dan atas nama siapa.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>This is not a phone number. Type for example 0812-3456-7890.</source>
        <translation>Ini bukan nomor telepon. Ketik misalnya 0812-3456-7890.</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Edit service</source>
        <translation>Ubah layanan</translation>
    </message>
    <message>
        <source>End service</source>
        <translation>Akhiri layanan</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Tahap layanan</translation>
    </message>
    <message>
        <source>No open service. Sessions and notes belong to a service.</source>
        <translation>Belum ada layanan. Sesi dan catatan termasuk dalam suatu layanan.</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Buka layanan</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Reached on</source>
        <translation>Tercapai pada</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>By what you see it; may stay empty.</source>
        <translation>Apa yang menunjukkannya; boleh kosong.</translation>
    </message>
    <message>
        <source>Save stage</source>
        <translation>Simpan tahap</translation>
    </message>
    <message>
        <source>Tick stage</source>
        <translation>Centang tahap</translation>
    </message>
    <message>
        <source>Take tick back</source>
        <translation>Hapus centang</translation>
    </message>
    <message>
        <source>Type the day the stage was reached.</source>
        <translation>Ketik tanggal tahap tercapai.</translation>
    </message>
    <message>
        <source>Stage ticked</source>
        <translation>Tahap dicentang</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>Tahap diubah</translation>
    </message>
    <message>
        <source>Tick taken back</source>
        <translation>Centang dihapus</translation>
    </message>
</context>
</TS>

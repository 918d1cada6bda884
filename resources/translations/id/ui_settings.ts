<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Version {version}</source>
        <translation>Versi {version}</translation>
    </message>
    <message>
        <source>The practice desk of a therapist who works alone. Apache License 2.0.</source>
        <translation>Meja kerja terapis yang berpraktik sendiri. Lisensi Apache 2.0.</translation>
    </message>
    <message>
        <source>Your data are only on this computer, in</source>
        <translation>Data Anda hanya ada di komputer ini, di</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Teduh is made of these parts; each keeps its own licence.</source>
        <translation>Teduh tersusun dari bagian-bagian ini; masing-masing tetap memakai lisensinya sendiri.</translation>
    </message>
</context>
<context>
    <name>AidsSharing</name>
    <message>
        <source>Save as file…</source>
        <translation>Simpan sebagai berkas…</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Tambahkan dari berkas…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagikan</translation>
    </message>
    <message>
        <source>The file holds your own and changed templates and all short texts, nothing about clients. What is already there stays when a file is added.</source>
        <translation>Berkas ini berisi templat buatan dan ubahan Anda serta semua teks singkat, tanpa apa pun tentang klien. Yang sudah ada tetap seperti adanya saat berkas ditambahkan.</translation>
    </message>
    <message>
        <source>Save templates</source>
        <translation>Simpan templat</translation>
    </message>
    <message>
        <source>Templates and short texts saved as a file</source>
        <translation>Templat dan teks singkat disimpan sebagai berkas</translation>
    </message>
    <message>
        <source>Add templates</source>
        <translation>Tambahkan templat</translation>
    </message>
    <message>
        <source>Templates added: {templates}. Short texts added: {snippets}.</source>
        <translation>Templat ditambahkan: {templates}. Teks singkat ditambahkan: {snippets}.</translation>
    </message>
    <message>
        <source>Already there and left as they are: {count}.</source>
        <translation>Sudah ada dan dibiarkan: {count}.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih map…</translation>
    </message>
    <message>
        <source>Go to Backup</source>
        <translation>Buka Cadangan</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Map cadangan</translation>
    </message>
    <message>
        <source>Best on a USB disk that you keep elsewhere. Every backup is encrypted.</source>
        <translation>Sebaiknya di disk USB yang Anda simpan di tempat lain. Setiap cadangan terenkripsi.</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Belum ada map yang dipilih</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Pilih map untuk cadangan</translation>
    </message>
    <message>
        <source>This folder is not there now. Connect the drive it is on.</source>
        <translation>Map ini sedang tidak ada. Pasang disk tempatnya berada.</translation>
    </message>
    <message>
        <source>This folder is on the same disk as your data; both can be lost at once.</source>
        <translation>Map ini berada di disk yang sama dengan data Anda; keduanya dapat hilang bersamaan.</translation>
    </message>
</context>
<context>
    <name>BothDialog</name>
    <message>
        <source>The client is in the trash too</source>
        <translation>Kliennya juga ada di sampah</translation>
    </message>
    <message>
        <source>{what} belongs to {client}, and is seen again only with the client.</source>
        <translation>{what} milik {client}, dan baru terlihat lagi bersama kliennya.</translation>
    </message>
    <message>
        <source>Restore both</source>
        <translation>Kembalikan keduanya</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Type {phrase} to delete</source>
        <translation>Ketik {phrase} untuk menghapus</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Hapus permanen?</translation>
    </message>
    <message>
        <source>{what} goes with everything in it, and nobody can bring it back. Backups made earlier still hold it.</source>
        <translation>{what} dihapus beserta seluruh isinya dan tidak dapat dikembalikan oleh siapa pun. Cadangan yang dibuat sebelumnya masih memuatnya.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Hapus permanen</translation>
    </message>
    <message>
        <source>Keep in trash</source>
        <translation>Biarkan di sampah</translation>
    </message>
</context>
<context>
    <name>EnquiriesCard</name>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>Offer to remove after</source>
        <translation>Tawarkan penghapusan setelah</translation>
    </message>
    <message>
        <source>Enquiries that never started</source>
        <translation>Permintaan yang tidak berlanjut</translation>
    </message>
    <message>
        <source>Beside the calendar a line then says how many there are. What you choose there goes to the trash; nothing goes by itself.</source>
        <translation>Satu baris di samping kalender lalu menyebut jumlahnya. Yang Anda pilih di sana masuk ke sampah; tidak ada yang terhapus sendiri.</translation>
    </message>
</context>
<context>
    <name>KeyTestDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Six groups of six; spaces and dashes do not matter.</source>
        <translation>Enam kelompok berisi enam; spasi dan tanda hubung tidak berpengaruh.</translation>
    </message>
    <message>
        <source>Test my recovery key</source>
        <translation>Uji kunci pemulihan saya</translation>
    </message>
    <message>
        <source>Type the key from your sheet. Nothing is changed.</source>
        <translation>Ketik kunci dari lembar Anda. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Uji kunci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>This key opens your practice data.</source>
        <translation>Kunci ini membuka data praktik Anda.</translation>
    </message>
</context>
<context>
    <name>LicenceRows</name>
    <message>
        <source>Add a licence</source>
        <translation>Tambah izin</translation>
    </message>
    <message>
        <source>Remove this licence</source>
        <translation>Hapus izin ini</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>STR, SIPP, …</source>
        <translation>STR, SIPP, …</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
</context>
<context>
    <name>LocationRows</name>
    <message>
        <source>Add a place</source>
        <translation>Tambah tempat</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Hapus tempat ini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Kerapatan</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Lapang</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Gerak</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Halus</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Tanpa gerak</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Height of rows and controls</source>
        <translation>Tinggi baris dan tombol</translation>
    </message>
    <message>
        <source>How messages come and go</source>
        <translation>Cara pesan muncul dan hilang</translation>
    </message>
    <message>
        <source>The language of a report is its own.</source>
        <translation>Bahasa laporan dipilih tersendiri.</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation>Buat kunci lain</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Kunci pemulihan baru</translation>
    </message>
    <message>
        <source>The earlier recovery sheet stops working at once. Have a printer or a pen ready, and keep the sheet in a safe place away from this computer.</source>
        <translation>Lembar pemulihan yang lama langsung tidak berlaku. Siapkan pencetak atau pena, dan simpan lembarnya di tempat aman, terpisah dari komputer ini.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Buat kunci baru</translation>
    </message>
    <message>
        <source>New recovery key made and proven</source>
        <translation>Kunci pemulihan baru sudah dibuat dan terbukti</translation>
    </message>
    <message>
        <source>Type the two covered groups first: the earlier sheet no longer works.</source>
        <translation>Ketik dahulu dua kelompok yang tertutup: lembar yang lama tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Making a new key…</source>
        <translation>Membuat kunci baru…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Dicetak {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Simpan lembar pemulihan</translation>
    </message>
    <message>
        <source>teduh-recovery-sheet.pdf</source>
        <translation>lembar-pemulihan-teduh.pdf</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Frasa sandi sekarang</translation>
    </message>
    <message>
        <source>At least {least} characters; four or five words that only you put together are good.</source>
        <translation>Sedikitnya {least} karakter; empat atau lima kata yang hanya Anda rangkai sudah baik.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Frasa sandi baru sekali lagi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ubah frasa sandi</translation>
    </message>
    <message>
        <source>Backups made earlier still open with the present one.</source>
        <translation>Cadangan yang dibuat sebelumnya tetap dibuka dengan frasa sandi yang sekarang.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Mengubah frasa sandi…</translation>
    </message>
    <message>
        <source>This is not the present passphrase.</source>
        <translation>Ini bukan frasa sandi yang sekarang.</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frasa sandi diubah</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Kedua frasa sandi berbeda.</translation>
    </message>
    <message>
        <source>The two passphrases match</source>
        <translation>Kedua frasa sandi sama</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Profession</source>
        <translation>Profesi</translation>
    </message>
    <message>
        <source>Your name with titles</source>
        <translation>Nama Anda dengan gelar</translation>
    </message>
    <message>
        <source>Title under the name</source>
        <translation>Sebutan di bawah nama</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nama praktik</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Line under the letterhead</source>
        <translation>Baris di bawah kop surat</translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation>Lama sesi (menit)</translation>
    </message>
    <message>
        <source>Planned sessions of counselling</source>
        <translation>Rencana jumlah sesi konseling</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapis</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Stands at the head of every report.</source>
        <translation>Tercetak di kepala setiap laporan.</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <translation>Angka biasa</translation>
    </message>
    <message>
        <source>Starting values; each session and service can have its own.</source>
        <translation>Nilai awal; setiap sesi dan layanan dapat memakai angka sendiri.</translation>
    </message>
    <message>
        <source>Licences and registrations</source>
        <translation>Izin dan registrasi</translation>
    </message>
    <message>
        <source>Places of work</source>
        <translation>Tempat praktik</translation>
    </message>
    <message>
        <source>The first is the usual one.</source>
        <translation>Yang pertama adalah tempat biasa.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Ketik bilangan bulat.</translation>
    </message>
    <message>
        <source>Licence removed</source>
        <translation>Izin dihapus</translation>
    </message>
    <message>
        <source>Place removed</source>
        <translation>Tempat praktik dihapus</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Hide names</source>
        <translation>Samarkan nama</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Kunci Teduh setelah</translation>
    </message>
    <message>
        <source>Counted from the last key or click. Drafts are saved before; Ctrl+L locks at once.</source>
        <translation>Dihitung sejak ketikan atau klik terakhir. Draf disimpan dahulu; Ctrl+L langsung mengunci.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Tidak pernah otomatis</translation>
    </message>
    <message>
        <source>Raise the veil after</source>
        <translation>Tutup tirai setelah</translation>
    </message>
    <message>
        <source>Also when another program is in front</source>
        <translation>Juga ketika program lain di depan</translation>
    </message>
    <message>
        <source>Keep Teduh out of screenshots and screen sharing</source>
        <translation>Cegah Teduh ikut dalam tangkapan dan berbagi layar</translation>
    </message>
    <message>
        <source>Lists, headings and messages show initials, or the code of clients with one name. Forms in which a name is changed, papers and your own texts show it.</source>
        <translation>Daftar, judul, dan pesan menampilkan inisial, atau kode untuk klien dengan satu nama. Formulir untuk mengubah nama, dokumen, dan tulisan Anda sendiri tetap menampilkan nama.</translation>
    </message>
    <message>
        <source>Privacy veil</source>
        <translation>Tirai privasi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>What leaves the window</source>
        <translation>Yang keluar dari jendela</translation>
    </message>
    <message>
        <source>Covers names, notes and scores without locking; {keys} raises and lifts it, any key lifts it too.</source>
        <translation>Menutupi nama, catatan, dan skor tanpa mengunci; {keys} menutup dan membukanya, tombol apa pun juga membukanya.</translation>
    </message>
    <message>
        <source>Counted from the last key, click or movement of the mouse.</source>
        <translation>Dihitung sejak ketikan, klik, atau gerakan tetikus terakhir.</translation>
    </message>
    <message>
        <source>What you copy in Teduh leaves the clipboard after {seconds} seconds, and at once when Teduh is covered or locked.</source>
        <translation>Yang Anda salin di Teduh hilang dari papan klip setelah {seconds} detik, dan seketika saat Teduh ditutup tirai atau dikunci.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Ubah frasa sandi…</translation>
    </message>
    <message>
        <source>Test my recovery key…</source>
        <translation>Uji kunci pemulihan…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Kunci pemulihan baru…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Opens your practice data each day</source>
        <translation>Membuka data praktik Anda setiap hari</translation>
    </message>
    <message>
        <source>Nobody can reset it for you.</source>
        <translation>Tidak ada yang dapat menyetel ulang untuk Anda.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key can open your data.</source>
        <translation>Bila frasa sandi terlupa, hanya kunci ini yang dapat membuka data Anda.</translation>
    </message>
    <message>
        <source>Is the sheet still right?</source>
        <translation>Apakah lembarnya masih benar?</translation>
    </message>
    <message>
        <source>Type it once from paper; nothing is changed.</source>
        <translation>Ketik sekali dari kertas; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Sheet lost, or seen by somebody?</source>
        <translation>Lembar hilang, atau terlihat orang lain?</translation>
    </message>
    <message>
        <source>A new key replaces it; the earlier sheet stops working.</source>
        <translation>Kunci baru menggantikannya; lembar yang lama tidak berlaku lagi.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Bagian pengaturan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Sampah</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
</context>
<context>
    <name>SignaturesCard</name>
    <message>
        <source>Lock signed notes</source>
        <translation>Kunci catatan yang ditandatangani</translation>
    </message>
    <message>
        <source>Check signatures</source>
        <translation>Periksa tanda tangan</translation>
    </message>
    <message>
        <source>Signed notes</source>
        <translation>Catatan yang ditandatangani</translation>
    </message>
    <message>
        <source>A locked note is changed by an addendum only. Before that it can be taken back to draft, and the trail keeps that it was signed.</source>
        <translation>Catatan yang terkunci hanya diubah dengan adendum. Sebelum itu dapat dikembalikan ke draf, dan jejaknya mencatat bahwa catatan pernah ditandatangani.</translation>
    </message>
    <message>
        <source>Is every signed text as it was signed?</source>
        <translation>Apakah setiap teks masih seperti saat ditandatangani?</translation>
    </message>
    <message>
        <source>Each signature covers the text and the signature before it.</source>
        <translation>Setiap tanda tangan mencakup teks dan tanda tangan sebelumnya.</translation>
    </message>
    <message>
        <source>When it is signed</source>
        <translation>Saat ditandatangani</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>1 hour after signing</source>
        <translation>1 jam setelah ditandatangani</translation>
    </message>
    <message>
        <source>{hours} hours after signing</source>
        <translation>{hours} jam setelah ditandatangani</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Memeriksa tanda tangan</translation>
    </message>
    <message>
        <source>Nothing has been signed yet.</source>
        <translation>Belum ada yang ditandatangani.</translation>
    </message>
    <message>
        <source>Signed texts checked: {number}. Each is exactly as it was signed, and none is missing from the chain.</source>
        <translation>Teks bertanda tangan yang diperiksa: {number}. Semuanya persis seperti saat ditandatangani, dan tidak ada yang hilang dari rantainya.</translation>
    </message>
    <message>
        <source>Signed texts checked: {number}. Altered after signing: {altered}. Without their place in the chain: {loose}. Keep a backup from before, and compare.</source>
        <translation>Teks bertanda tangan yang diperiksa: {number}. Berubah setelah ditandatangani: {altered}. Tanpa tempat dalam rantai: {loose}. Simpan cadangan yang lebih lama, lalu bandingkan.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Templates of session notes</source>
        <translation>Templat catatan sesi</translation>
    </message>
    <message>
        <source>Short texts</source>
        <translation>Teks singkat</translation>
    </message>
    <message>
        <source>No short texts yet. In a note you type ; and the keyword, then space.</source>
        <translation>Belum ada teks singkat. Di catatan Anda mengetik ; dan kata kuncinya, lalu spasi.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>New short text</source>
        <translation>Teks singkat baru</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke tempat sampah</translation>
    </message>
    <message>
        <source>The order here is the order in the menu of the note.</source>
        <translation>Urutan di sini adalah urutan di menu catatan.</translation>
    </message>
    <message>
        <source>Template moved to trash</source>
        <translation>Templat dipindahkan ke tempat sampah</translation>
    </message>
    <message>
        <source>Template as it comes with Teduh</source>
        <translation>Templat kembali seperti bawaan Teduh</translation>
    </message>
    <message>
        <source>Short text moved to trash</source>
        <translation>Teks singkat dipindahkan ke tempat sampah</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>buatan Anda</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>disembunyikan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Session with its note</source>
        <translation>Sesi beserta catatannya</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Kuesioner</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Open thread</source>
        <translation>Hal yang belum tuntas</translation>
    </message>
    <message>
        <source>Question for supervision</source>
        <translation>Pertanyaan supervisi</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Teks singkat</translation>
    </message>
    <message>
        <source>A signed note belongs to it. Signed notes are records that must be kept, so it stays here until you restore it.</source>
        <translation>Ada catatan yang sudah ditandatangani di dalamnya. Catatan itu rekam yang wajib disimpan, jadi tetap di sini sampai Anda kembalikan.</translation>
    </message>
    <message>
        <source>This client has sessions. Their record must be kept, so it stays here until you restore it.</source>
        <translation>Klien ini punya sesi. Rekamnya wajib disimpan, jadi tetap di sini sampai Anda kembalikan.</translation>
    </message>
    <message>
        <source>A follow-up of risk belongs to it. That record must be kept, so it stays here until you restore it.</source>
        <translation>Ada tindak lanjut risiko di dalamnya. Rekam itu wajib disimpan, jadi tetap di sini sampai Anda kembalikan.</translation>
    </message>
    <message>
        <source>Something of this client was given to others. The register must be kept, so it stays here until you restore it.</source>
        <translation>Ada data klien ini yang pernah diberikan kepada pihak lain. Registernya wajib disimpan, jadi tetap di sini sampai Anda kembalikan.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>disimpan</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>{n} hari lagi</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 hari lagi</translation>
    </message>
    <message>
        <source>soon deleted</source>
        <translation>segera dihapus</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sejak {date}</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Kind of record</source>
        <translation>Jenis data</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Di sampah</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Sampah kosong.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Hapus permanen…</translation>
    </message>
    <message>
        <source>What you delete stays here for {days} days and is then deleted for good. Signed notes, and clients with sessions, are never deleted from here.</source>
        <translation>Yang Anda pindahkan ke sampah disimpan di sini {days} hari, lalu dihapus permanen. Catatan yang ditandatangani dan klien yang punya sesi tidak pernah dihapus dari sini.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Sampah</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Dikembalikan dari sampah</translation>
    </message>
    <message>
        <source>Restored with the client</source>
        <translation>Dikembalikan beserta kliennya</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Sedang menghapus permanen</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Sudah dihapus permanen</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the trash.</source>
        <translation>Tidak ada data jenis ini di sampah.</translation>
    </message>
</context>
</TS>

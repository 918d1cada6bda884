<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>Planned</source>
        <translation>Terjadwal</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Belum dicatat</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cancelled by client</source>
        <translation>Dibatalkan klien</translation>
    </message>
    <message>
        <source>Cancelled at short notice</source>
        <translation>Dibatalkan mendadak</translation>
    </message>
    <message>
        <source>Cancelled by therapist</source>
        <translation>Dibatalkan terapis</translation>
    </message>
    <message>
        <source>No open service</source>
        <translation>Tanpa layanan</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>New enquiry</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Daftar tunggu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
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
        <source>Bapak (Mr)</source>
        <translation>Bapak</translation>
    </message>
    <message>
        <source>Ibu (Mrs, Ms)</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Saudara (formal, to a man)</source>
        <translation>Saudara</translation>
    </message>
    <message>
        <source>Saudari (formal, to a woman)</source>
        <translation>Saudari</translation>
    </message>
    <message>
        <source>Kak (young adult)</source>
        <translation>Kak</translation>
    </message>
    <message>
        <source>Ananda (child)</source>
        <translation>Ananda</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>DueMeasure</name>
    <message>
        <source>due today</source>
        <translation>perlu diisi hari ini</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>perlu diisi besok</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>perlu diisi {date}</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>lewat jadwal 1 hari</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>lewat jadwal {count} hari</translation>
    </message>
</context>
<context>
    <name>DueTask</name>
    <message>
        <source>due today</source>
        <translation>tenggat hari ini</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>tenggat besok</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>tenggat {date}</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>lewat 1 hari</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>lewat {count} hari</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Client {code}</source>
        <translation>Klien {code}</translation>
    </message>
    <message>
        <source>Age {age} on {day}, from the imported table.</source>
        <translation>Usia {age} tahun pada {day}, dari tabel yang diimpor.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Clinical cut-off {cutoff}</source>
        <translation>Batas klinis {cutoff}</translation>
    </message>
    <message>
        <source>Corridor {low}–{high}: no reliable change</source>
        <translation>Koridor {low}–{high}: belum ada perubahan reliabel</translation>
    </message>
    <message>
        <source>Corridor {low}–{high}: below the published change</source>
        <translation>Koridor {low}–{high}: di bawah perubahan yang dipublikasikan</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Belum ada skor</translation>
    </message>
    <message>
        <source>First score: {score}</source>
        <translation>Skor pertama: {score}</translation>
    </message>
    <message>
        <source>First score: {score}, in the {band} band</source>
        <translation>Skor pertama: {score}, di kategori {band}</translation>
    </message>
    <message>
        <source>{count} filled in</source>
        <translation>{count} pengisian</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>{measure}, {count} scores. {finding}.</source>
        <translation>{measure}, {count} skor. {finding}.</translation>
    </message>
    <message>
        <source>{measure}, {count} score. {finding}.</source>
        <translation>{measure}, {count} skor. {finding}.</translation>
    </message>
    <message>
        <source>{date}, {score}</source>
        <translation>{date}, {score}</translation>
    </message>
    <message>
        <source>{date}, {score}, {band}</source>
        <translation>{date}, {score}, {band}</translation>
    </message>
    <message>
        <source>{date}, session {session}, {score}</source>
        <translation>{date}, sesi ke-{session}, {score}</translation>
    </message>
    <message>
        <source>{date}, session {session}, {score}, {band}</source>
        <translation>{date}, sesi ke-{session}, {score}, {band}</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>tidak diisi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Since the first score</source>
        <translation>Sejak skor pertama</translation>
    </message>
    <message>
        <source>Same score as at {since}</source>
        <translation>Skor sama dengan {since}</translation>
    </message>
    <message>
        <source>Down {points} points since {since} (improved)</source>
        <translation>Turun {points} poin sejak {since} (membaik)</translation>
    </message>
    <message>
        <source>Down {points} points since {since} (worse)</source>
        <translation>Turun {points} poin sejak {since} (memburuk)</translation>
    </message>
    <message>
        <source>Up {points} points since {since} (improved)</source>
        <translation>Naik {points} poin sejak {since} (membaik)</translation>
    </message>
    <message>
        <source>Up {points} points since {since} (worse)</source>
        <translation>Naik {points} poin sejak {since} (memburuk)</translation>
    </message>
    <message>
        <source>Down {points} point since {since} (improved)</source>
        <translation>Turun {points} poin sejak {since} (membaik)</translation>
    </message>
    <message>
        <source>Down {points} point since {since} (worse)</source>
        <translation>Turun {points} poin sejak {since} (memburuk)</translation>
    </message>
    <message>
        <source>Up {points} point since {since} (improved)</source>
        <translation>Naik {points} poin sejak {since} (membaik)</translation>
    </message>
    <message>
        <source>Up {points} point since {since} (worse)</source>
        <translation>Naik {points} poin sejak {since} (memburuk)</translation>
    </message>
    <message>
        <source>down {points} (improved)</source>
        <translation>turun {points} (membaik)</translation>
    </message>
    <message>
        <source>down {points} (worse)</source>
        <translation>turun {points} (memburuk)</translation>
    </message>
    <message>
        <source>up {points} (improved)</source>
        <translation>naik {points} (membaik)</translation>
    </message>
    <message>
        <source>up {points} (worse)</source>
        <translation>naik {points} (memburuk)</translation>
    </message>
    <message>
        <source>no change in score</source>
        <translation>skor tidak berubah</translation>
    </message>
    <message>
        <source>Down {points} points since {since} (improved), now below the clinical cut-off</source>
        <translation>Turun {points} poin sejak {since} (membaik), kini di bawah batas klinis</translation>
    </message>
    <message>
        <source>Up {points} points since {since} (improved), now above the clinical cut-off</source>
        <translation>Naik {points} poin sejak {since} (membaik), kini di atas batas klinis</translation>
    </message>
    <message>
        <source>Up {points} points since {since} (worse), now at or above the clinical cut-off</source>
        <translation>Naik {points} poin sejak {since} (memburuk), kini pada atau di atas batas klinis</translation>
    </message>
    <message>
        <source>Down {points} points since {since} (worse), now at or below the clinical cut-off</source>
        <translation>Turun {points} poin sejak {since} (memburuk), kini pada atau di bawah batas klinis</translation>
    </message>
    <message>
        <source>Down {points} point since {since} (improved), now below the clinical cut-off</source>
        <translation>Turun {points} poin sejak {since} (membaik), kini di bawah batas klinis</translation>
    </message>
    <message>
        <source>Up {points} point since {since} (improved), now above the clinical cut-off</source>
        <translation>Naik {points} poin sejak {since} (membaik), kini di atas batas klinis</translation>
    </message>
    <message>
        <source>Up {points} point since {since} (worse), now at or above the clinical cut-off</source>
        <translation>Naik {points} poin sejak {since} (memburuk), kini pada atau di atas batas klinis</translation>
    </message>
    <message>
        <source>Down {points} point since {since} (worse), now at or below the clinical cut-off</source>
        <translation>Turun {points} poin sejak {since} (memburuk), kini pada atau di bawah batas klinis</translation>
    </message>
    <message>
        <source>Reliable change.</source>
        <translation>Perubahan reliabel.</translation>
    </message>
    <message>
        <source>No reliable change.</source>
        <translation>Belum ada perubahan reliabel.</translation>
    </message>
    <message>
        <source>Reliably worse.</source>
        <translation>Memburuk secara reliabel.</translation>
    </message>
    <message>
        <source>Reliable change; now below the clinical cut-off.</source>
        <translation>Perubahan reliabel; kini di bawah batas klinis.</translation>
    </message>
    <message>
        <source>Reliable change; now above the clinical cut-off.</source>
        <translation>Perubahan reliabel; kini di atas batas klinis.</translation>
    </message>
    <message>
        <source>Reliably worse; now at or above the clinical cut-off.</source>
        <translation>Memburuk secara reliabel; kini pada atau di atas batas klinis.</translation>
    </message>
    <message>
        <source>Reliably worse; now at or below the clinical cut-off.</source>
        <translation>Memburuk secara reliabel; kini pada atau di bawah batas klinis.</translation>
    </message>
    <message>
        <source>Reaches the published change of {points} points.</source>
        <translation>Mencapai perubahan {points} poin yang dipublikasikan.</translation>
    </message>
    <message>
        <source>Below the published change of {points} points.</source>
        <translation>Di bawah perubahan {points} poin yang dipublikasikan.</translation>
    </message>
    <message>
        <source>Whether the change is reliable is not known: {measure} has no threshold here. You can enter a norm with its source.</source>
        <translation>Belum diketahui apakah perubahan ini reliabel: {measure} belum memiliki ambang di sini. Anda dapat memasukkan norma beserta sumbernya.</translation>
    </message>
    <message>
        <source>reliable change, threshold {points} points</source>
        <translation>perubahan reliabel, ambang {points} poin</translation>
    </message>
    <message>
        <source>no reliable change, threshold {points} points</source>
        <translation>belum ada perubahan reliabel, ambang {points} poin</translation>
    </message>
    <message>
        <source>reliably worse, threshold {points} points</source>
        <translation>memburuk secara reliabel, ambang {points} poin</translation>
    </message>
    <message>
        <source>Norm: {country} {year}, {population}.</source>
        <translation>Norma: {country} {year}, {population}.</translation>
    </message>
    <message>
        <source>Norm: {country} {year}, not Indonesian.</source>
        <translation>Norma: {country} {year}, bukan norma Indonesia.</translation>
    </message>
    <message>
        <source>Norm: {country}, not Indonesian.</source>
        <translation>Norma: {country}, bukan norma Indonesia.</translation>
    </message>
    <message>
        <source>Norm: {citation}; not an Indonesian norm.</source>
        <translation>Norma: {citation}; bukan norma Indonesia.</translation>
    </message>
    <message>
        <source>Norm you entered: {citation} ({population}).</source>
        <translation>Norma yang Anda masukkan: {citation} ({population}).</translation>
    </message>
    <message>
        <source>Indonesian cut-off, {population}: {cutoff} ({citation}).</source>
        <translation>Batas klinis Indonesia, {population}: {cutoff} ({citation}).</translation>
    </message>
    <message>
        <source>Change threshold: {citation}.</source>
        <translation>Ambang perubahan: {citation}.</translation>
    </message>
    <message>
        <source>Bands: {citation}.</source>
        <translation>Kategori: {citation}.</translation>
    </message>
    <message>
        <source>Clinical cut-off: {citation}.</source>
        <translation>Batas klinis: {citation}.</translation>
    </message>
    <message>
        <source>{names}: {sentence}</source>
        <translation>{names}: {sentence}</translation>
    </message>
    <message>
        <source>Norm you entered: {citation}.</source>
        <translation>Norma yang Anda masukkan: {citation}.</translation>
    </message>
    <message>
        <source>improved and now below the clinical cut-off</source>
        <translation>membaik dan kini di bawah batas klinis</translation>
    </message>
    <message>
        <source>improved and now above the clinical cut-off</source>
        <translation>membaik dan kini di atas batas klinis</translation>
    </message>
    <message>
        <source>The score supports clinical judgement; it does not replace it.</source>
        <translation>Skor membantu penilaian klinis, tidak menggantikannya.</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>ringan</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation>sedang-berat</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>berat</translation>
    </message>
    <message>
        <source>extremely severe</source>
        <translation>sangat berat</translation>
    </message>
    <message>
        <source>client</source>
        <translation>klien</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>orang tua</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>guru</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>terapis</translation>
    </message>
    <message>
        <source>other person</source>
        <translation>orang lain</translation>
    </message>
    <message>
        <source>The wording may be loaded and used.</source>
        <translation>Redaksi butir boleh dimuat dan digunakan.</translation>
    </message>
    <message>
        <source>The wording may be loaded and used, with its source.</source>
        <translation>Redaksi butir boleh dimuat dan digunakan, dengan menyebut sumbernya.</translation>
    </message>
    <message>
        <source>Score entry only</source>
        <translation>Isi skor saja</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>{answered} dari {items} terjawab</translation>
    </message>
    <message>
        <source>Incomplete, not scored</source>
        <translation>Belum lengkap, tidak diskor</translation>
    </message>
    <message>
        <source>Unanswered items: {items}.</source>
        <translation>Butir yang belum terjawab: {items}.</translation>
    </message>
    <message>
        <source>out of {high}</source>
        <translation>dari {high}</translation>
    </message>
    <message>
        <source>Score {score}, in the {band} band</source>
        <translation>Skor {score}, di kategori {band}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Skor {score}</translation>
    </message>
    <message>
        <source>last {weeks} weeks</source>
        <translation>{weeks} minggu terakhir</translation>
    </message>
    <message>
        <source>last {days} days</source>
        <translation>{days} hari terakhir</translation>
    </message>
    <message>
        <source>session {session}</source>
        <translation>sesi ke-{session}</translation>
    </message>
    <message>
        <source>Item {item} was answered above zero. Please talk about it with the client and write an assessment.</source>
        <translation>Butir {item} dijawab di atas nol. Bicarakan dengan klien, lalu tulis asesmen risiko.</translation>
    </message>
    <message>
        <source>Item {item} not known (total only)</source>
        <translation>Butir {item} tidak diketahui (hanya total)</translation>
    </message>
    <message>
        <source>Item {item} was not answered. Please ask about it.</source>
        <translation>Butir {item} belum terjawab. Tanyakan kepada klien.</translation>
    </message>
    <message>
        <source>Item {item} was answered zero</source>
        <translation>Butir {item} bernilai 0</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Too short</source>
        <translation>Terlalu pendek</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Mudah ditebak</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sangat baik</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The measure file {file} could not be read as a measure.</source>
        <translation>Berkas alat ukur {file} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Check that it is a JSON file in Teduh&apos;s measure format.</source>
        <translation>Periksa apakah berkas itu JSON dengan format alat ukur Teduh.</translation>
    </message>
    <message>
        <source>The measure file {file} is larger than {limit} characters.</source>
        <translation>Berkas alat ukur {file} lebih dari {limit} karakter.</translation>
    </message>
    <message>
        <source>A measure file holds one instrument only.</source>
        <translation>Satu berkas hanya memuat satu alat ukur.</translation>
    </message>
    <message>
        <source>The measure file {file} has no field {field}.</source>
        <translation>Berkas alat ukur {file} tidak memiliki kolom isian {field}.</translation>
    </message>
    <message>
        <source>Add the field, then open Teduh again.</source>
        <translation>Tambahkan isian itu, lalu buka Teduh kembali.</translation>
    </message>
    <message>
        <source>The measure file {file} has a field Teduh does not know: {field}.</source>
        <translation>Berkas alat ukur {file} memuat isian yang tidak dikenal: {field}.</translation>
    </message>
    <message>
        <source>Remove the field or correct its name.</source>
        <translation>Hapus isian itu atau perbaiki namanya.</translation>
    </message>
    <message>
        <source>In the measure file {file}, the field {field} must be {expected}.</source>
        <translation>Dalam berkas alat ukur {file}, isian {field} harus berupa {expected}.</translation>
    </message>
    <message>
        <source>Correct the field, then open Teduh again.</source>
        <translation>Perbaiki isian itu, lalu buka Teduh kembali.</translation>
    </message>
    <message>
        <source>The measure {measure} is defined in two files.</source>
        <translation>Alat ukur {measure} didefinisikan dalam dua berkas.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Hapus salah satunya.</translation>
    </message>
    <message>
        <source>There is no measure called {measure}.</source>
        <translation>Tidak ada alat ukur bernama {measure}.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Tidak ada perintah yang diberikan.</translation>
    </message>
    <message>
        <source>See teduh --help.</source>
        <translation>Lihat teduh --help.</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>Tidak ada perintah {name}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Pilih salah satu: {known}.</translation>
    </message>
    <message>
        <source>The command {command} has no option {name}.</source>
        <translation>Perintah {command} tidak punya opsi {name}.</translation>
    </message>
    <message>
        <source>See teduh {command} --help.</source>
        <translation>Lihat teduh {command} --help.</translation>
    </message>
    <message>
        <source>The option {name} was given twice.</source>
        <translation>Opsi {name} diberikan dua kali.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Berikan satu kali saja.</translation>
    </message>
    <message>
        <source>The option {name} needs a value.</source>
        <translation>Opsi {name} memerlukan nilai.</translation>
    </message>
    <message>
        <source>Write {name} {value}.</source>
        <translation>Tulis {name} {value}.</translation>
    </message>
    <message>
        <source>The option {name} takes no value.</source>
        <translation>Opsi {name} tidak memakai nilai.</translation>
    </message>
    <message>
        <source>Write {name} alone.</source>
        <translation>Tulis {name} saja.</translation>
    </message>
    <message>
        <source>The option {name} is missing.</source>
        <translation>Opsi {name} belum diberikan.</translation>
    </message>
    <message>
        <source>The value {value} is not possible for {name}.</source>
        <translation>Nilai {value} tidak mungkin untuk {name}.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Berikan bilangan bulat dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>The value {value} of {name} is not a date.</source>
        <translation>Nilai {value} untuk {name} bukan tanggal.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22.</source>
        <translation>Tulis seperti 2026-11-22.</translation>
    </message>
    <message>
        <source>The command {command} also needs {name}.</source>
        <translation>Perintah {command} juga memerlukan {name}.</translation>
    </message>
    <message>
        <source>The command {command} cannot use {value}.</source>
        <translation>Perintah {command} tidak dapat memakai {value}.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} bukan angka.</translation>
    </message>
    <message>
        <source>Give the total as a number, such as 14.</source>
        <translation>Berikan total sebagai angka, misalnya 14.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Berkas {file} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Check its name and your rights to it.</source>
        <translation>Periksa nama berkas dan hak akses Anda.</translation>
    </message>
    <message>
        <source>{file} is already there and was not touched.</source>
        <translation>{file} sudah ada dan tidak diubah.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>Map {folder} tidak ada.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>Buat dahulu, atau pilih map lain.</translation>
    </message>
    <message>
        <source>Nobody can be asked for the passphrase here.</source>
        <translation>Frasa sandi tidak dapat ditanyakan di sini.</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file.</source>
        <translation>Berikan dengan --passphrase-file.</translation>
    </message>
    <message>
        <source>There is no client with the code {client}.</source>
        <translation>Tidak ada klien dengan kode {client}.</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>Periksa kodenya.</translation>
    </message>
    <message>
        <source>This client has no session number {number}.</source>
        <translation>Klien ini tidak punya sesi nomor {number}.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Periksa nomornya.</translation>
    </message>
    <message>
        <source>This is too short to search for.</source>
        <translation>Kata ini terlalu pendek untuk dicari.</translation>
    </message>
    <message>
        <source>Give at least two letters.</source>
        <translation>Berikan paling sedikit dua huruf.</translation>
    </message>
    <message>
        <source>The demonstration has no client with scores and sessions.</source>
        <translation>Praktik contoh tidak punya klien dengan skor dan sesi.</translation>
    </message>
    <message>
        <source>Make it with more clients and sessions.</source>
        <translation>Buat dengan lebih banyak klien dan sesi.</translation>
    </message>
    <message>
        <source>{measure} has {expected} items, but {given} answers were given.</source>
        <translation>{measure} memiliki {expected} butir, tetapi ada {given} jawaban.</translation>
    </message>
    <message>
        <source>Give one answer for each item; leave an unanswered item empty.</source>
        <translation>Isi satu jawaban untuk setiap butir; kosongkan butir yang tidak dijawab.</translation>
    </message>
    <message>
        <source>The answer to item {item} is outside the range.</source>
        <translation>Jawaban butir {item} di luar rentang.</translation>
    </message>
    <message>
        <source>Item {item} takes a whole number from {low} to {high}.</source>
        <translation>Butir {item} diisi bilangan bulat dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>The answer to item {item} is not a whole number.</source>
        <translation>Jawaban butir {item} bukan bilangan bulat.</translation>
    </message>
    <message>
        <source>{measure} takes a total score only.</source>
        <translation>{measure} hanya diisi skor totalnya.</translation>
    </message>
    <message>
        <source>Add the items up on the sheet and enter the total.</source>
        <translation>Jumlahkan butir pada lembarnya, lalu isi totalnya.</translation>
    </message>
    <message>
        <source>This total is not possible for {measure}.</source>
        <translation>Total ini tidak mungkin untuk {measure}.</translation>
    </message>
    <message>
        <source>Enter a number from {low} to {high}.</source>
        <translation>Isi angka dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>The total of {measure} is not a whole number.</source>
        <translation>Total {measure} bukan bilangan bulat.</translation>
    </message>
    <message>
        <source>Enter a whole number from {low} to {high}.</source>
        <translation>Isi bilangan bulat dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>This percentage is not possible for {measure}.</source>
        <translation>Persentase ini tidak mungkin untuk {measure}.</translation>
    </message>
    <message>
        <source>Enter a multiple of {step} from 0 to 100, or the raw score from {low} to {high}.</source>
        <translation>Isi kelipatan {step} dari 0 sampai 100, atau skor mentah dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>{measure} has no percentage score.</source>
        <translation>{measure} tidak memiliki skor persentase.</translation>
    </message>
    <message>
        <source>Enter the raw score from {low} to {high}.</source>
        <translation>Isi skor mentah dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>A norm needs the source it comes from. Nothing was saved.</source>
        <translation>Norma memerlukan sumbernya. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Enter author, year and where it was published.</source>
        <translation>Isi penulis, tahun, dan tempat terbitnya.</translation>
    </message>
    <message>
        <source>This norm has no figure to work with. Nothing was saved.</source>
        <translation>Norma ini belum memuat angka. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Enter a change threshold, a cut-off, or a standard deviation together with a reliability.</source>
        <translation>Isi ambang perubahan, batas klinis, atau simpangan baku beserta reliabilitasnya.</translation>
    </message>
    <message>
        <source>A figure of this norm is not possible. Nothing was saved.</source>
        <translation>Ada angka norma yang tidak mungkin. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Standard deviation and threshold are above 0; reliability and confidence lie between 0 and 1; a cut-off lies within the score range.</source>
        <translation>Simpangan baku dan ambang di atas 0; reliabilitas dan tingkat kepercayaan antara 0 dan 1; batas klinis berada dalam rentang skor.</translation>
    </message>
    <message>
        <source>This figure cannot be computed from these numbers.</source>
        <translation>Angka ini tidak dapat dihitung dari bilangan tersebut.</translation>
    </message>
    <message>
        <source>Check the numbers that were entered.</source>
        <translation>Periksa bilangan yang diisi.</translation>
    </message>
    <message>
        <source>This passphrase does not open your practice data.</source>
        <translation>Frasa sandi ini tidak membuka data praktik Anda.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, or use your recovery key.</source>
        <translation>Periksa Caps Lock dan tata letak papan ketik, atau gunakan kunci pemulihan Anda.</translation>
    </message>
    <message>
        <source>This recovery key was typed correctly, but it belongs to other practice data.</source>
        <translation>Kunci pemulihan ini diketik dengan benar, tetapi milik data praktik yang lain.</translation>
    </message>
    <message>
        <source>Look for a newer recovery sheet: a new key makes the earlier one invalid.</source>
        <translation>Cari lembar pemulihan yang lebih baru: kunci baru membuat kunci sebelumnya tidak berlaku.</translation>
    </message>
    <message>
        <source>A recovery key has {needed} characters, {typed} were typed.</source>
        <translation>Kunci pemulihan terdiri dari {needed} karakter, yang diketik {typed}.</translation>
    </message>
    <message>
        <source>Type all six groups of six from the recovery sheet.</source>
        <translation>Ketik keenam kelompok berisi enam karakter dari lembar pemulihan.</translation>
    </message>
    <message>
        <source>The character “{character}” in group {group} never occurs in a recovery key.</source>
        <translation>Karakter “{character}” di kelompok {group} tidak pernah ada dalam kunci pemulihan.</translation>
    </message>
    <message>
        <source>Compare group {group} with the recovery sheet.</source>
        <translation>Bandingkan kelompok {group} dengan lembar pemulihan.</translation>
    </message>
    <message>
        <source>One character in group {group} of the recovery key is wrong.</source>
        <translation>Satu karakter di kelompok {group} kunci pemulihan keliru.</translation>
    </message>
    <message>
        <source>Several characters of the recovery key are wrong.</source>
        <translation>Beberapa karakter kunci pemulihan keliru.</translation>
    </message>
    <message>
        <source>Compare every group with the recovery sheet.</source>
        <translation>Bandingkan setiap kelompok dengan lembar pemulihan.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Frasa sandi memerlukan paling sedikit {least} karakter.</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are good.</source>
        <translation>Empat atau lima kata yang hanya Anda yang akan merangkainya sudah baik.</translation>
    </message>
    <message>
        <source>A passphrase can have at most {most} characters.</source>
        <translation>Frasa sandi paling banyak {most} karakter.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Pilih yang lebih pendek.</translation>
    </message>
    <message>
        <source>The passphrase contains a broken character.</source>
        <translation>Frasa sandi berisi karakter yang rusak.</translation>
    </message>
    <message>
        <source>Type it by hand instead of pasting it.</source>
        <translation>Ketik sendiri, jangan ditempel.</translation>
    </message>
    <message>
        <source>The change could not be written to the disk. Your practice data are intact; the old or the new secret opens them.</source>
        <translation>Perubahan tidak dapat ditulis ke disk. Data praktik Anda utuh dan terbuka dengan frasa sandi atau kunci yang lama atau yang baru.</translation>
    </message>
    <message>
        <source>The new keys are in place, but your practice data could not be opened again.</source>
        <translation>Kunci baru sudah dipakai, tetapi data praktik Anda tidak dapat dibuka kembali.</translation>
    </message>
    <message>
        <source>Restart Teduh and type the new passphrase.</source>
        <translation>Mulai ulang Teduh dan ketik frasa sandi yang baru.</translation>
    </message>
    <message>
        <source>Free space or reconnect the drive, then try again.</source>
        <translation>Kosongkan ruang atau sambungkan kembali disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The key file of your practice data is missing or damaged. The data are intact.</source>
        <translation>Berkas kunci data praktik Anda hilang atau rusak. Datanya utuh.</translation>
    </message>
    <message>
        <source>Choose any backup of these data: it repairs the key file.</source>
        <translation>Pilih cadangan mana pun dari data ini: berkas kunci diperbaiki dari sana.</translation>
    </message>
    <message>
        <source>These practice data were made by a newer version of Teduh.</source>
        <translation>Data praktik ini dibuat oleh versi Teduh yang lebih baru.</translation>
    </message>
    <message>
        <source>Choose another backup. This one was not changed.</source>
        <translation>Pilih cadangan lain. Cadangan ini tidak diubah.</translation>
    </message>
    <message>
        <source>This backup is damaged or was cut short. Nothing was changed.</source>
        <translation>Cadangan ini rusak atau terpotong. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Somebody or something altered this backup after it was made. Nothing was changed.</source>
        <translation>Cadangan ini diubah oleh seseorang atau sesuatu setelah dibuat. Data Anda tidak diubah.</translation>
    </message>
    <message>
        <source>This backup has other keys: it is of other practice data, or from before the keys were replaced.</source>
        <translation>Cadangan ini memakai kunci lain: berasal dari data praktik lain, atau dari sebelum kunci diganti.</translation>
    </message>
    <message>
        <source>Open it with the passphrase that was in use at that time.</source>
        <translation>Buka dengan frasa sandi yang berlaku pada waktu itu.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Teduh.</source>
        <translation>Cadangan ini dibuat oleh versi Teduh yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the newer version of Teduh. Nothing was changed.</source>
        <translation>Pasang versi Teduh yang lebih baru. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The backup {path} is not there.</source>
        <translation>Cadangan {path} tidak ada di tempatnya.</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another backup.</source>
        <translation>Hubungkan media penyimpanannya, atau pilih cadangan lain.</translation>
    </message>
    <message>
        <source>The finished backup did not equal your practice data, so it was removed.</source>
        <translation>Cadangan yang selesai dibuat tidak sama dengan data praktik Anda, jadi dihapus.</translation>
    </message>
    <message>
        <source>Back up to another drive: this one may be failing.</source>
        <translation>Cadangkan ke media lain: media ini mungkin mulai rusak.</translation>
    </message>
    <message>
        <source>The backup folder {path} is not there.</source>
        <translation>Map cadangan {path} tidak ada.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Hubungkan media penyimpanannya, atau pilih map lain.</translation>
    </message>
    <message>
        <source>The restored data could not be put in place. The data that were there are intact.</source>
        <translation>Data hasil pemulihan tidak dapat diletakkan di tempatnya. Data yang sudah ada tetap utuh.</translation>
    </message>
    <message>
        <source>Close other programs that use {folder}, then restore again.</source>
        <translation>Tutup program lain yang memakai {folder}, lalu pulihkan lagi.</translation>
    </message>
    <message>
        <source>The keys in this file are not valid ({reason}). Nothing was changed.</source>
        <translation>Kunci dalam berkas ini tidak sah ({reason}). Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Pilih cadangan lain.</translation>
    </message>
    <message>
        <source>One of the two copies of your keys was damaged and is repaired.</source>
        <translation>Salah satu dari dua salinan kunci Anda rusak dan sudah diperbaiki.</translation>
    </message>
    <message>
        <source>Back up now: the disk may be failing.</source>
        <translation>Cadangkan sekarang: disk mungkin mulai rusak.</translation>
    </message>
    <message>
        <source>One of the two copies of your keys is damaged and could not be repaired on this disk.</source>
        <translation>Salah satu dari dua salinan kunci Anda rusak dan tidak dapat diperbaiki di disk ini.</translation>
    </message>
    <message>
        <source>Back up now to another disk.</source>
        <translation>Cadangkan sekarang ke disk lain.</translation>
    </message>
    <message>
        <source>Opening needs {megabytes} MB of free memory.</source>
        <translation>Membuka data memerlukan {megabytes} MB memori kosong.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There are no practice data in this folder.</source>
        <translation>Tidak ada data praktik di map ini.</translation>
    </message>
    <message>
        <source>Choose the folder of your practice data, or restore a backup.</source>
        <translation>Pilih map data praktik Anda, atau pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>The folder has a key file, but the file vault.db is missing.</source>
        <translation>Map ini berisi berkas kunci, tetapi berkas vault.db tidak ada.</translation>
    </message>
    <message>
        <source>Put vault.db back, or restore a backup.</source>
        <translation>Kembalikan vault.db, atau pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>There are no practice data in {folder}.</source>
        <translation>Tidak ada data praktik di {folder}.</translation>
    </message>
    <message>
        <source>The file vault.db was moved, deleted or replaced while it was open, so this was not saved.</source>
        <translation>Berkas vault.db dipindahkan, dihapus, atau diganti selagi terbuka, jadi ini tidak tersimpan.</translation>
    </message>
    <message>
        <source>Put the file back into {folder} or connect the drive again, then save again. Otherwise copy what you typed.</source>
        <translation>Kembalikan berkas itu ke {folder} atau sambungkan lagi drive-nya, lalu simpan lagi. Jika tidak bisa, salin yang sudah Anda ketik.</translation>
    </message>
    <message>
        <source>{folder} already holds practice data. They are untouched.</source>
        <translation>{folder} sudah berisi data praktik. Data itu tidak disentuh.</translation>
    </message>
    <message>
        <source>The file vault.db is not encrypted, so Teduh did not make it. It is untouched.</source>
        <translation>Berkas vault.db tidak terenkripsi, jadi bukan buatan Teduh. Berkas itu tidak disentuh.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>The file vault.db cannot be read: it is damaged or has another key.</source>
        <translation>Berkas vault.db tidak dapat dibaca: rusak, atau kuncinya lain.</translation>
    </message>
    <message>
        <source>Restore your newest backup. What is here now is kept beside it.</source>
        <translation>Pulihkan dari cadangan terbaru Anda. Data yang ada sekarang tetap disimpan di sebelahnya.</translation>
    </message>
    <message>
        <source>Part of the file vault.db is damaged.</source>
        <translation>Sebagian berkas vault.db rusak.</translation>
    </message>
    <message>
        <source>The stored records are not the ones that were last saved ({tables}).</source>
        <translation>Data yang tersimpan bukan data yang terakhir disimpan ({tables}).</translation>
    </message>
    <message>
        <source>Compare them with your newest backup before you go on.</source>
        <translation>Bandingkan dengan cadangan terbaru Anda sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>These practice data were written by a newer version of Teduh.</source>
        <translation>Data praktik ini ditulis oleh versi Teduh yang lebih baru.</translation>
    </message>
    <message>
        <source>This vault is older than your last session.</source>
        <translation>Data praktik ini lebih lama daripada saat terakhir Anda bekerja.</translation>
    </message>
    <message>
        <source>An earlier file was put back, perhaps by a synchronised folder. Look for the newer file, or compare with your newest backup.</source>
        <translation>Berkas lama telah diletakkan kembali, mungkin oleh map yang disinkronkan. Cari berkas yang lebih baru, atau bandingkan dengan cadangan terbaru Anda.</translation>
    </message>
    <message>
        <source>Another program is using the file vault.db.</source>
        <translation>Program lain sedang memakai berkas vault.db.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Tutup di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Your practice data can be read but not written. Nothing was saved.</source>
        <translation>Data praktik Anda dapat dibaca tetapi tidak dapat ditulis. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Check the rights of the folder and the switch of the drive.</source>
        <translation>Periksa izin map dan sakelar pengunci pada media penyimpanan.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. What was saved before is intact.</source>
        <translation>Penyimpanan penuh, jadi ini belum tersimpan. Yang sudah tersimpan sebelumnya tetap utuh.</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>Kosongkan ruang penyimpanan, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The disk reported an error. What was saved before stays as it was.</source>
        <translation>Media penyimpanan melaporkan kesalahan. Yang sudah tersimpan sebelumnya tidak berubah.</translation>
    </message>
    <message>
        <source>Check the drive and its cable, then back up to another disk.</source>
        <translation>Periksa media penyimpanan dan kabelnya, lalu cadangkan ke media lain.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>{path} tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read it.</source>
        <translation>Pastikan media penyimpanan terhubung dan Anda berhak membacanya.</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>Tidak ada yang dapat ditulis ke {path}.</translation>
    </message>
    <message>
        <source>Check the drive and your rights there, or choose another place.</source>
        <translation>Periksa media penyimpanan dan izin Anda di sana, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>The copy made before updating your practice data failed its check.</source>
        <translation>Salinan yang dibuat sebelum memperbarui data praktik Anda tidak lolos pemeriksaan.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then open again.</source>
        <translation>Tidak ada yang diubah. Periksa media penyimpanan, lalu buka lagi.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the data that are there.</source>
        <translation>Pilih map kosong, atau buka data yang sudah ada di sana.</translation>
    </message>
    <message>
        <source>This folder holds other files.</source>
        <translation>Map ini berisi berkas lain.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Pilih map kosong atau map baru.</translation>
    </message>
    <message>
        <source>This filled-in form is no longer there.</source>
        <translation>Pengisian ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the list of scores again.</source>
        <translation>Buka lagi daftar skor.</translation>
    </message>
    <message>
        <source>The form has neither answers nor a total. Nothing was saved.</source>
        <translation>Pengisian ini belum berisi jawaban atau total. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Enter the answers, or the total from the sheet.</source>
        <translation>Isi jawabannya, atau total dari lembar.</translation>
    </message>
    <message>
        <source>The form has both answers and a total. Nothing was saved.</source>
        <translation>Pengisian ini berisi jawaban sekaligus total. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Enter one of them; a total is computed from the answers.</source>
        <translation>Isi salah satu; total dihitung dari jawaban.</translation>
    </message>
    <message>
        <source>The date of this form lies in the future. Nothing was saved.</source>
        <translation>Tanggal pengisian ini di masa depan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Enter the day on which it was filled in.</source>
        <translation>Isi tanggal saat kuesioner diisi.</translation>
    </message>
    <message>
        <source>This client is no longer there.</source>
        <translation>Klien ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the list of clients again.</source>
        <translation>Buka lagi daftar klien.</translation>
    </message>
    <message>
        <source>This session belongs to another client. Nothing was saved.</source>
        <translation>Sesi ini milik klien lain. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Choose a session of the same client.</source>
        <translation>Pilih sesi dari klien yang sama.</translation>
    </message>
    <message>
        <source>This norm is no longer there.</source>
        <translation>Norma ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the measure again.</source>
        <translation>Buka lagi alat ukurnya.</translation>
    </message>
    <message>
        <source>These two forms cannot be compared.</source>
        <translation>Kedua pengisian ini tidak dapat dibandingkan.</translation>
    </message>
    <message>
        <source>Choose two complete forms of the same measure.</source>
        <translation>Pilih dua pengisian lengkap dari alat ukur yang sama.</translation>
    </message>
    <message>
        <source>The assessment has no formulation. Nothing was saved.</source>
        <translation>Asesmen ini belum berisi rumusan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Write what you know and how you understand it.</source>
        <translation>Tulis apa yang Anda ketahui dan bagaimana Anda memahaminya.</translation>
    </message>
    <message>
        <source>One of the points to close is already closed or belongs to another client.</source>
        <translation>Salah satu hal yang akan ditutup sudah ditutup atau milik klien lain.</translation>
    </message>
    <message>
        <source>Open the client again. Nothing was saved.</source>
        <translation>Buka lagi kliennya. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{count} rows of this file are wrong. Nothing was imported.</source>
        <translation>{count} baris dalam berkas ini keliru. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>Correct the file, or choose to leave these rows out.</source>
        <translation>Perbaiki berkasnya, atau pilih untuk melewati baris itu.</translation>
    </message>
    <message>
        <source>There is nothing in this file to import.</source>
        <translation>Tidak ada yang dapat diimpor dari berkas ini.</translation>
    </message>
    <message>
        <source>Check the columns that were chosen.</source>
        <translation>Periksa kolom yang dipilih.</translation>
    </message>
    <message>
        <source>The file has no column of names. Nothing was imported.</source>
        <translation>Berkas ini tidak punya kolom nama. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>Call the column of names “Nama” or “Name”.</source>
        <translation>Beri kolom nama judul “Nama” atau “Name”.</translation>
    </message>
    <message>
        <source>This import cannot be undone: it is not there any more.</source>
        <translation>Impor ini tidak dapat diurungkan: sudah tidak ada.</translation>
    </message>
    <message>
        <source>Look at the clients it made.</source>
        <translation>Periksa klien yang dibuatnya.</translation>
    </message>
    <message>
        <source>Clients of this import have sessions, goals or risk entries by now.</source>
        <translation>Klien dari impor ini sudah punya sesi, tujuan, atau catatan risiko.</translation>
    </message>
    <message>
        <source>Put single clients into the trash instead. Nothing was undone.</source>
        <translation>Pindahkan klien satu per satu ke sampah. Tidak ada yang diurungkan.</translation>
    </message>
    <message>
        <source>The file {file} is already there. It was not replaced.</source>
        <translation>Berkas {file} sudah ada dan tidak diganti.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>The end of the period lies before its start.</source>
        <translation>Akhir periode lebih awal daripada awalnya.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Perbaiki salah satu tanggal.</translation>
    </message>
    <message>
        <source>Teduh already has these practice data open on this computer.</source>
        <translation>Data praktik ini sudah terbuka di Teduh pada komputer ini.</translation>
    </message>
    <message>
        <source>Go to the window that is open, or close it first.</source>
        <translation>Buka jendela yang sudah ada, atau tutup dahulu.</translation>
    </message>
    <message>
        <source>These practice data are open on the computer “{host}”.</source>
        <translation>Data praktik ini sedang terbuka di komputer “{host}”.</translation>
    </message>
    <message>
        <source>Close Teduh there first, then try again.</source>
        <translation>Tutup Teduh di sana dahulu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This file is not a backup made by Teduh, or it is damaged.</source>
        <translation>Berkas ini bukan cadangan buatan Teduh, atau sudah rusak.</translation>
    </message>
    <message>
        <source>Choose another file that ends in .teduh.</source>
        <translation>Pilih berkas lain yang berakhiran .teduh.</translation>
    </message>
    <message>
        <source>This record is no longer there. Nothing was changed.</source>
        <translation>Data ini sudah tidak ada. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Go back to the list and open it again.</source>
        <translation>Kembali ke daftar, lalu buka lagi.</translation>
    </message>
    <message>
        <source>The client has neither a name nor an alias. Nothing was saved.</source>
        <translation>Klien belum punya nama atau nama samaran. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Type a full name, or an alias for an anonymous client.</source>
        <translation>Ketik nama lengkap, atau nama samaran untuk klien anonim.</translation>
    </message>
    <message>
        <source>The code {code} already belongs to another client. Nothing was saved.</source>
        <translation>Kode {code} sudah dipakai klien lain. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Type another code, or leave it empty for the next free one.</source>
        <translation>Ketik kode lain, atau kosongkan untuk memakai kode berikutnya.</translation>
    </message>
    <message>
        <source>This is not a phone number: {typed}. Nothing was saved.</source>
        <translation>Ini bukan nomor telepon: {typed}. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Type it as 0812-3456-7890, or with + and the country&apos;s number for others.</source>
        <translation>Ketik seperti 0812-3456-7890, atau dengan + dan kode negara untuk nomor luar negeri.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Nothing was saved.</source>
        <translation>Tanggal lahir ada di masa depan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Check day, month and year.</source>
        <translation>Periksa tanggal, bulan, dan tahunnya.</translation>
    </message>
    <message>
        <source>The name is empty. Nothing was saved.</source>
        <translation>Nama masih kosong. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Type a name; a nickname is enough.</source>
        <translation>Ketik nama; nama panggilan sudah cukup.</translation>
    </message>
    <message>
        <source>This enquiry has already become a client.</source>
        <translation>Permintaan ini sudah menjadi klien.</translation>
    </message>
    <message>
        <source>Open the client from the list of clients.</source>
        <translation>Buka klien itu dari daftar klien.</translation>
    </message>
    <message>
        <source>This client has no open service to add a session to.</source>
        <translation>Klien ini belum punya layanan terbuka untuk menambah sesi.</translation>
    </message>
    <message>
        <source>Start a service first, such as counselling or consultation.</source>
        <translation>Buka layanan lebih dulu, misalnya konseling atau konsultasi.</translation>
    </message>
    <message>
        <source>This service has ended, so nothing was added to it.</source>
        <translation>Layanan ini sudah berakhir, jadi tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>Reopen the service, or start a new one.</source>
        <translation>Buka kembali layanan ini, atau buka layanan baru.</translation>
    </message>
    <message>
        <source>The end lies before the start. Nothing was saved.</source>
        <translation>Akhirnya mendahului awalnya. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>A plan of {given} sessions is not possible. Nothing was saved.</source>
        <translation>Rencana {given} sesi tidak mungkin. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high}, or leave it open.</source>
        <translation>Ketik angka dari {low} sampai {high}, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>A length of {given} minutes is not possible. Nothing was saved.</source>
        <translation>Lama {given} menit tidak mungkin. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high}.</source>
        <translation>Ketik angka dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>{given} weekly appointments are not possible. None was made.</source>
        <translation>{given} janji temu mingguan tidak mungkin. Tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}. Nothing was saved.</source>
        <translation>Tidak ada zona waktu bernama {zone}. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Choose one such as Asia/Jakarta.</source>
        <translation>Pilih yang ada, misalnya Asia/Jakarta.</translation>
    </message>
    <message>
        <source>This appointment was already held, moved or cancelled.</source>
        <translation>Janji temu ini sudah terlaksana, dipindahkan, atau dibatalkan.</translation>
    </message>
    <message>
        <source>Make a new appointment instead.</source>
        <translation>Buat janji temu baru.</translation>
    </message>
    <message>
        <source>A demonstration of this size is not possible: {given} clients.</source>
        <translation>Contoh sebesar ini tidak mungkin: {given} klien.</translation>
    </message>
    <message>
        <source>Choose from {low} to {high} clients.</source>
        <translation>Pilih dari {low} sampai {high} klien.</translation>
    </message>
    <message>
        <source>This goal is no longer there.</source>
        <translation>Tujuan ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the list of goals again.</source>
        <translation>Buka lagi daftar tujuan.</translation>
    </message>
    <message>
        <source>The service this goal belongs to is no longer there.</source>
        <translation>Layanan untuk tujuan ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the client again.</source>
        <translation>Buka lagi kliennya.</translation>
    </message>
    <message>
        <source>The goal has no wording yet. Nothing was saved.</source>
        <translation>Tujuan ini belum punya rumusan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Write the goal in one sentence.</source>
        <translation>Tulis tujuannya dalam satu kalimat.</translation>
    </message>
    <message>
        <source>The highest value of the scale is not above the lowest one.</source>
        <translation>Nilai tertinggi skala tidak lebih besar daripada nilai terendahnya.</translation>
    </message>
    <message>
        <source>Correct one of them. Nothing was saved.</source>
        <translation>Perbaiki salah satunya. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Starting point and target must lie on the scale of the goal.</source>
        <translation>Kondisi awal dan target harus berada pada skala tujuan.</translation>
    </message>
    <message>
        <source>Enter values from {low} to {high}. Nothing was saved.</source>
        <translation>Isi nilai dari {low} sampai {high}. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The weight of a goal is a whole number from 1 to 9.</source>
        <translation>Bobot tujuan adalah bilangan bulat dari 1 sampai 9.</translation>
    </message>
    <message>
        <source>Correct the weight. Nothing was saved.</source>
        <translation>Perbaiki bobotnya. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The rating has neither a value nor a level. Nothing was saved.</source>
        <translation>Penilaian ini belum berisi nilai atau tingkat. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Enter one of them.</source>
        <translation>Isi salah satunya.</translation>
    </message>
    <message>
        <source>This value is outside the scale of the goal.</source>
        <translation>Nilai ini di luar skala tujuan.</translation>
    </message>
    <message>
        <source>Enter a value from {low} to {high}. Nothing was saved.</source>
        <translation>Isi nilai dari {low} sampai {high}. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>A level of goal attainment is a whole number from −2 to +2.</source>
        <translation>Tingkat pencapaian tujuan adalah bilangan bulat dari −2 sampai +2.</translation>
    </message>
    <message>
        <source>Choose one of the five levels. Nothing was saved.</source>
        <translation>Pilih salah satu dari lima tingkat. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This rating is no longer there.</source>
        <translation>Penilaian ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the goal again.</source>
        <translation>Buka lagi tujuannya.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Nothing was imported.</source>
        <translation>Berkas lebih dari {limit} MB. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation>Bagi menjadi beberapa berkas yang lebih kecil.</translation>
    </message>
    <message>
        <source>The letters of the file cannot be read. Nothing was imported.</source>
        <translation>Huruf dalam berkas tidak dapat dibaca. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Save it again as CSV with the encoding UTF-8.</source>
        <translation>Simpan ulang sebagai CSV dengan pengodean UTF-8.</translation>
    </message>
    <message>
        <source>The file is no text table. Nothing was imported.</source>
        <translation>Berkas ini bukan tabel teks. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>In the spreadsheet program, save the sheet as CSV.</source>
        <translation>Dalam program lembar sebar, simpan lembarnya sebagai CSV.</translation>
    </message>
    <message>
        <source>The file has no line with column names. Nothing was imported.</source>
        <translation>Berkas tidak memiliki baris nama kolom. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Put the names of the columns in the first line.</source>
        <translation>Tulis nama kolom pada baris pertama.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Nothing was imported.</source>
        <translation>Berkas memuat lebih dari {limit} baris. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>The file has more than {limit} columns. Nothing was imported.</source>
        <translation>Berkas memuat lebih dari {limit} kolom. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Remove the columns that are not needed.</source>
        <translation>Hapus kolom yang tidak diperlukan.</translation>
    </message>
    <message>
        <source>Line {line} holds a cell of more than {limit} characters. Nothing was imported.</source>
        <translation>Baris {line} memuat sel dengan lebih dari {limit} karakter. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Often a quotation mark is not closed. Correct the line.</source>
        <translation>Biasanya ada tanda kutip yang tidak ditutup. Perbaiki baris itu.</translation>
    </message>
    <message>
        <source>From line {line} on, a quotation mark is not closed. Nothing was imported.</source>
        <translation>Mulai baris {line} ada tanda kutip yang tidak ditutup. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Correct the quotation marks in this line.</source>
        <translation>Perbaiki tanda kutip pada baris ini.</translation>
    </message>
    <message>
        <source>The file has no column number {column}. Nothing was imported.</source>
        <translation>Berkas tidak memiliki kolom nomor {column}. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <translation>Pilih kembali kolomnya.</translation>
    </message>
    <message>
        <source>No column says when the scores were taken. Nothing was imported.</source>
        <translation>Tidak ada kolom yang menyatakan waktu pengisian. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Choose the column with the date or with the time point.</source>
        <translation>Pilih kolom tanggal atau kolom titik waktu.</translation>
    </message>
    <message>
        <source>No column is assigned to a measure. Nothing was imported.</source>
        <translation>Belum ada kolom yang dipasangkan dengan alat ukur. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Choose a measure for at least one column.</source>
        <translation>Pilih alat ukur untuk setidaknya satu kolom.</translation>
    </message>
    <message>
        <source>A column or a measure was chosen twice: {name}. Nothing was imported.</source>
        <translation>Kolom atau alat ukur dipilih dua kali: {name}. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Choose each column and each measure once.</source>
        <translation>Pilih setiap kolom dan setiap alat ukur satu kali saja.</translation>
    </message>
    <message>
        <source>The file counts time points without dates. Nothing was imported.</source>
        <translation>Berkas memakai titik waktu tanpa tanggal. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Give the date of the first time point and the days between.</source>
        <translation>Isi tanggal titik waktu pertama dan jarak harinya.</translation>
    </message>
    <message>
        <source>The row has {given} cells instead of {expected}.</source>
        <translation>Baris ini memuat {given} sel, seharusnya {expected}.</translation>
    </message>
    <message>
        <source>Correct the row in the file.</source>
        <translation>Perbaiki baris itu dalam berkas.</translation>
    </message>
    <message>
        <source>The row has no client code that can be used.</source>
        <translation>Baris ini tidak memuat kode klien yang dapat dipakai.</translation>
    </message>
    <message>
        <source>Enter a code of at most {limit} characters.</source>
        <translation>Isi kode paling banyak {limit} karakter.</translation>
    </message>
    <message>
        <source>The row has neither a date nor a time point.</source>
        <translation>Baris ini tidak memuat tanggal maupun titik waktu.</translation>
    </message>
    <message>
        <source>Enter when the scores were taken.</source>
        <translation>Isi kapan skor diambil.</translation>
    </message>
    <message>
        <source>The date in column {column} cannot be read.</source>
        <translation>Tanggal di kolom {column} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Write it as 22/11/2026, 2026-11-22 or 22 Nov 2026.</source>
        <translation>Tulis sebagai 22/11/2026, 2026-11-22, atau 22 Nov 2026.</translation>
    </message>
    <message>
        <source>The date in column {column} lies in the future.</source>
        <translation>Tanggal di kolom {column} berada di masa depan.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Perbaiki tanggalnya.</translation>
    </message>
    <message>
        <source>The time point in column {column} cannot be read.</source>
        <translation>Titik waktu di kolom {column} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Time points are whole numbers from 1 to {limit}.</source>
        <translation>Titik waktu adalah bilangan bulat dari 1 sampai {limit}.</translation>
    </message>
    <message>
        <source>The sex in column {column} cannot be read.</source>
        <translation>Jenis kelamin di kolom {column} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Write female or male, or leave the cell empty.</source>
        <translation>Tulis perempuan atau laki-laki, atau kosongkan selnya.</translation>
    </message>
    <message>
        <source>The sex in column {column} differs from line {line}.</source>
        <translation>Jenis kelamin di kolom {column} berbeda dari baris {line}.</translation>
    </message>
    <message>
        <source>Check whether both rows belong to the same client.</source>
        <translation>Periksa apakah kedua baris milik klien yang sama.</translation>
    </message>
    <message>
        <source>The age in column {column} cannot be read.</source>
        <translation>Usia di kolom {column} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Write whole years from 0 to {limit}, or leave the cell empty.</source>
        <translation>Tulis usia dalam tahun dari 0 sampai {limit}, atau kosongkan selnya.</translation>
    </message>
    <message>
        <source>The score in column {column} is no number.</source>
        <translation>Skor di kolom {column} bukan angka.</translation>
    </message>
    <message>
        <source>Write a number, or leave the cell empty.</source>
        <translation>Tulis angka, atau kosongkan selnya.</translation>
    </message>
    <message>
        <source>Client, time and measure are the same as in line {line} (column {column}).</source>
        <translation>Klien, waktu, dan alat ukur sama dengan baris {line} (kolom {column}).</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Pertahankan salah satu dari kedua baris.</translation>
    </message>
    <message>
        <source>The row has neither a name nor an alias.</source>
        <translation>Baris ini tidak memiliki nama atau nama samaran.</translation>
    </message>
    <message>
        <source>Enter one of them in the file, or leave this row out.</source>
        <translation>Isi salah satunya di berkas, atau lewati baris ini.</translation>
    </message>
    <message>
        <source>The cell in column {column} is longer than {limit} characters.</source>
        <translation>Isi sel di kolom {column} lebih dari {limit} karakter.</translation>
    </message>
    <message>
        <source>Shorten it, or choose another field for this column.</source>
        <translation>Persingkat isinya, atau pilih isian lain untuk kolom ini.</translation>
    </message>
    <message>
        <source>The formula in column {column} has no result.</source>
        <translation>Rumus di kolom {column} tidak memiliki hasil.</translation>
    </message>
    <message>
        <source>Open the file in the spreadsheet program and save it again.</source>
        <translation>Buka berkas di program lembar kerja, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The word in column {column} is not known: {given}.</source>
        <translation>Kata di kolom {column} tidak dikenal: {given}.</translation>
    </message>
    <message>
        <source>Use one of the words of the manual, or empty the cell.</source>
        <translation>Pakai salah satu kata dari buku panduan, atau kosongkan sel itu.</translation>
    </message>
    <message>
        <source>Column {column} holds no phone number that can be read.</source>
        <translation>Kolom {column} tidak memuat nomor telepon yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Write it as 0812-3456-7890, or with + for other countries.</source>
        <translation>Tulis seperti 0812-3456-7890, atau dengan + untuk negara lain.</translation>
    </message>
    <message>
        <source>Column {column} holds no e-mail address.</source>
        <translation>Kolom {column} tidak memuat alamat email.</translation>
    </message>
    <message>
        <source>Correct it, or empty the cell.</source>
        <translation>Perbaiki, atau kosongkan sel itu.</translation>
    </message>
    <message>
        <source>The number in column {column} has {given} figures, not {wanted}.</source>
        <translation>Nomor di kolom {column} memiliki {given} angka, bukan {wanted}.</translation>
    </message>
    <message>
        <source>The spreadsheet program has rounded the number in column {column}.</source>
        <translation>Program lembar kerja telah membulatkan nomor di kolom {column}.</translation>
    </message>
    <message>
        <source>Format the column as text, and type the number again.</source>
        <translation>Ubah format kolom menjadi teks, lalu ketik ulang nomornya.</translation>
    </message>
    <message>
        <source>The code {code} belongs to a client in the trash.</source>
        <translation>Kode {code} dipakai klien yang ada di Sampah.</translation>
    </message>
    <message>
        <source>Take that client out of the trash, or change the code.</source>
        <translation>Keluarkan klien itu dari Sampah, atau ubah kodenya.</translation>
    </message>
    <message>
        <source>A list of clients can have {limit} columns at most. Nothing was imported.</source>
        <translation>Daftar klien dapat memiliki paling banyak {limit} kolom. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Clients of this import have been changed since. Nothing was undone.</source>
        <translation>Ada klien dari impor ini yang sudah diubah lagi. Tidak ada yang diurungkan.</translation>
    </message>
    <message>
        <source>Correct single clients by hand instead.</source>
        <translation>Perbaiki klien satu per satu.</translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation>Catatan ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the session again.</source>
        <translation>Buka lagi sesinya.</translation>
    </message>
    <message>
        <source>This note is signed, so its text stays as it is.</source>
        <translation>Catatan ini sudah ditandatangani sehingga teksnya tetap.</translation>
    </message>
    <message>
        <source>Add an addendum instead.</source>
        <translation>Tambahkan adendum sebagai gantinya.</translation>
    </message>
    <message>
        <source>This note is not signed yet.</source>
        <translation>Catatan ini belum ditandatangani.</translation>
    </message>
    <message>
        <source>Write into the note itself, then sign it.</source>
        <translation>Tulis langsung di catatannya, lalu tanda tangani.</translation>
    </message>
    <message>
        <source>This note has no text yet, so it cannot be signed.</source>
        <translation>Catatan ini belum berisi teks sehingga tidak dapat ditandatangani.</translation>
    </message>
    <message>
        <source>Write at least one sentence first.</source>
        <translation>Tulis paling sedikit satu kalimat dahulu.</translation>
    </message>
    <message>
        <source>This signed note is locked, so it stays signed.</source>
        <translation>Catatan ini sudah terkunci, jadi tetap bertanda tangan.</translation>
    </message>
    <message>
        <source>Add an addendum. Settings, Security says when notes are locked.</source>
        <translation>Tambahkan adendum. Kapan catatan terkunci diatur di Pengaturan, Keamanan.</translation>
    </message>
    <message>
        <source>The addendum has no text.</source>
        <translation>Adendum ini belum berisi teks.</translation>
    </message>
    <message>
        <source>Write what is to be added, then sign it.</source>
        <translation>Tulis tambahannya, lalu tanda tangani.</translation>
    </message>
    <message>
        <source>This text takes {size} kB, a note takes {limit} kB. It was not saved.</source>
        <translation>Teks ini berukuran {size} kB, sedangkan catatan memuat {limit} kB. Teks belum disimpan.</translation>
    </message>
    <message>
        <source>Attach the long part as a transcript instead.</source>
        <translation>Lampirkan bagian yang panjang sebagai transkrip.</translation>
    </message>
    <message>
        <source>Character {position} of this text is broken and cannot be stored exactly.</source>
        <translation>Karakter ke-{position} dalam teks ini rusak dan tidak dapat disimpan dengan tepat.</translation>
    </message>
    <message>
        <source>Delete that character; the text before it is still saved.</source>
        <translation>Hapus karakter itu; teks yang tersimpan sebelumnya tetap ada.</translation>
    </message>
    <message>
        <source>This signature can no longer be undone.</source>
        <translation>Tanda tangan ini tidak dapat diurungkan lagi.</translation>
    </message>
    <message>
        <source>This session is no longer there.</source>
        <translation>Sesi ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the list of sessions again.</source>
        <translation>Buka lagi daftar sesi.</translation>
    </message>
    <message>
        <source>This version is no longer there.</source>
        <translation>Versi ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the list of versions again.</source>
        <translation>Buka lagi riwayat perubahan.</translation>
    </message>
    <message>
        <source>This version of the note does not match its own check value.</source>
        <translation>Versi catatan ini tidak cocok dengan nilai pemeriksanya sendiri.</translation>
    </message>
    <message>
        <source>Look for it in your newest backup.</source>
        <translation>Cari versi ini di cadangan terbaru Anda.</translation>
    </message>
    <message>
        <source>The transcript has no text.</source>
        <translation>Transkrip ini belum berisi teks.</translation>
    </message>
    <message>
        <source>Paste the text, then attach it.</source>
        <translation>Tempelkan teksnya, lalu lampirkan.</translation>
    </message>
    <message>
        <source>This transcript takes {size} MB, at most {limit} MB can be attached.</source>
        <translation>Transkrip ini berukuran {size} MB, sedangkan yang dapat dilampirkan paling besar {limit} MB.</translation>
    </message>
    <message>
        <source>Attach it in several parts.</source>
        <translation>Lampirkan dalam beberapa bagian.</translation>
    </message>
    <message>
        <source>This page of the document is no longer there.</source>
        <translation>Halaman dokumen ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the list of documents again.</source>
        <translation>Buka lagi daftar dokumen.</translation>
    </message>
    <message>
        <source>The settings of this computer could not be read, so the usual ones apply. Your practice data are not affected.</source>
        <translation>Pengaturan di komputer ini tidak dapat dibaca, jadi pengaturan bawaan dipakai. Data praktik Anda tidak terpengaruh.</translation>
    </message>
    <message>
        <source>Check language, appearance and folders in Settings.</source>
        <translation>Periksa bahasa, tampilan, dan map di Pengaturan.</translation>
    </message>
    <message>
        <source>Teduh made a mistake and could not finish what you asked. Everything shown as saved is saved.</source>
        <translation>Terjadi kesalahan di Teduh dan permintaan Anda belum selesai. Semua yang ditampilkan sebagai tersimpan memang tersimpan.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send us the report {report}; it holds no client data.</source>
        <translation>Coba lagi. Jika terjadi lagi, kirimkan laporan {report} kepada kami; laporan itu tidak berisi data klien.</translation>
    </message>
    <message>
        <source>Try again. A report could not be written: the disk may be full or read-only.</source>
        <translation>Coba lagi. Laporan tidak dapat ditulis: mungkin disk penuh atau hanya bisa dibaca.</translation>
    </message>
    <message>
        <source>The document cannot be shown. Your records were not changed.</source>
        <translation>Dokumen tidak dapat ditampilkan. Catatan Anda tidak berubah.</translation>
    </message>
    <message>
        <source>Make the document again.</source>
        <translation>Buat ulang dokumennya.</translation>
    </message>
    <message>
        <source>The printer did not take the document.</source>
        <translation>Printer tidak menerima dokumen.</translation>
    </message>
    <message>
        <source>Check the printer, or choose another one, then print again.</source>
        <translation>Periksa printer, atau pilih yang lain, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>The spreadsheet file is damaged or incomplete. Nothing was imported.</source>
        <translation>Berkas lembar kerja rusak atau tidak lengkap. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it again as XLSX.</source>
        <translation>Buka di program lembar kerja, lalu simpan lagi sebagai XLSX.</translation>
    </message>
    <message>
        <source>The file is protected with a password, or is an old XLS file. Nothing was imported.</source>
        <translation>Berkas dilindungi kata sandi atau masih berformat XLS lama. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>In the spreadsheet program, save it as XLSX without a password.</source>
        <translation>Di program lembar kerja, simpan sebagai XLSX tanpa kata sandi.</translation>
    </message>
    <message>
        <source>The file is no XLSX spreadsheet. Nothing was imported.</source>
        <translation>Berkas ini bukan lembar kerja XLSX. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>In the spreadsheet program, save it as XLSX or CSV.</source>
        <translation>Di program lembar kerja, simpan sebagai XLSX atau CSV.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a list can hold. Nothing was imported.</source>
        <translation>Isi berkas jauh lebih besar daripada yang wajar untuk sebuah daftar. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Copy the list into a new sheet, and save that one.</source>
        <translation>Salin daftarnya ke lembar kerja baru, lalu simpan yang baru itu.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} cells. Nothing was imported.</source>
        <translation>Lembar ini memiliki lebih dari {limit} sel. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Shorten the cell.</source>
        <translation>Persingkat isi sel itu.</translation>
    </message>
    <message>
        <source>The file contains definitions that no spreadsheet program writes. Nothing was imported.</source>
        <translation>Berkas memuat definisi yang tidak pernah ditulis program lembar kerja. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Ask where the file comes from, or enter the list by hand.</source>
        <translation>Tanyakan asal berkas ini, atau isi daftarnya secara manual.</translation>
    </message>
    <message>
        <source>The file has no sheet with rows. Nothing was imported.</source>
        <translation>Berkas tidak memiliki lembar yang berisi baris. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, and look where the list is.</source>
        <translation>Buka di program lembar kerja, lalu periksa di lembar mana daftarnya berada.</translation>
    </message>
    <message>
        <source>This is part of a record that must be kept. It was not deleted.</source>
        <translation>Ini bagian dari rekam yang wajib disimpan, jadi tidak dihapus.</translation>
    </message>
    <message>
        <source>It stays in the trash, where only you see it.</source>
        <translation>Rekam ini tetap di sampah, hanya Anda yang melihatnya.</translation>
    </message>
    <message>
        <source>This was changed again meanwhile, so nothing was taken back.</source>
        <translation>Data ini sudah diubah lagi, jadi tidak ada yang diurungkan.</translation>
    </message>
    <message>
        <source>Open it and change it by hand.</source>
        <translation>Buka datanya dan ubah sendiri.</translation>
    </message>
    <message>
        <source>The code {code} belongs to a client in the trash. Nothing was saved.</source>
        <translation>Kode {code} dipakai klien yang ada di sampah. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Type another code, or take that client out of the trash first.</source>
        <translation>Ketik kode lain, atau kembalikan dulu klien itu dari sampah.</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Tugas ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the list of tasks again.</source>
        <translation>Buka lagi daftar tugas.</translation>
    </message>
    <message>
        <source>The task has no wording yet. Nothing was saved.</source>
        <translation>Tugas belum diisi. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Write in a few words what is to be done.</source>
        <translation>Tulis dengan singkat apa yang akan dilakukan.</translation>
    </message>
    <message>
        <source>A task between sessions belongs to a client.</source>
        <translation>Tugas antarsesi selalu milik seorang klien.</translation>
    </message>
    <message>
        <source>Choose the client, or make it your own task.</source>
        <translation>Pilih klien, atau jadikan tugas Anda sendiri.</translation>
    </message>
    <message>
        <source>The difficulty is a whole number from {low} to {high}.</source>
        <translation>Tingkat kesulitan adalah bilangan bulat dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>Correct the difficulty. Nothing was saved.</source>
        <translation>Perbaiki tingkat kesulitan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Every {given} days is not possible. Nothing was saved.</source>
        <translation>Jarak {given} hari tidak mungkin. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This open thread is no longer there.</source>
        <translation>Hal yang belum tuntas ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the note again.</source>
        <translation>Buka lagi catatannya.</translation>
    </message>
    <message>
        <source>The open thread has no words yet. Nothing was saved.</source>
        <translation>Hal yang belum tuntas ini belum berisi kata. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Write in a few words what is still open.</source>
        <translation>Tulis dengan singkat apa yang belum tuntas.</translation>
    </message>
    <message>
        <source>This question for supervision is no longer there.</source>
        <translation>Pertanyaan supervisi ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the list of supervision again.</source>
        <translation>Buka lagi daftar supervisi.</translation>
    </message>
    <message>
        <source>The question has no words yet. Nothing was saved.</source>
        <translation>Pertanyaan ini belum berisi kata. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Write what you want to ask in supervision.</source>
        <translation>Tulis apa yang ingin Anda tanyakan dalam supervisi.</translation>
    </message>
    <message>
        <source>The skill has no name yet. Nothing was saved.</source>
        <translation>Keterampilan ini belum bernama. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Give the skill a name, for example Patience.</source>
        <translation>Beri nama, misalnya Kesabaran.</translation>
    </message>
    <message>
        <source>The level is a whole number from {low} to {high}.</source>
        <translation>Tingkat berupa bilangan bulat dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>Choose one of the levels. Nothing was saved.</source>
        <translation>Pilih salah satu tingkat. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The session already belongs there. Nothing was moved.</source>
        <translation>Sesi ini sudah berada di sana. Tidak ada yang dipindahkan.</translation>
    </message>
    <message>
        <source>Choose another client or another service.</source>
        <translation>Pilih klien atau layanan lain.</translation>
    </message>
    <message>
        <source>The reason for moving the session is missing.</source>
        <translation>Alasan memindahkan sesi belum diisi.</translation>
    </message>
    <message>
        <source>Write in a few words why it belongs to the other client.</source>
        <translation>Tulis dengan singkat mengapa sesi ini milik klien lain.</translation>
    </message>
    <message>
        <source>A risk assessment answers this session together with other follow-ups of the client. Nothing was moved.</source>
        <translation>Satu asesmen risiko menjawab sesi ini bersama tindak lanjut lain dari klien ini. Tidak ada yang dipindahkan.</translation>
    </message>
    <message>
        <source>Leave the session where it is and write an addendum that says whose it is.</source>
        <translation>Biarkan sesi ini di tempatnya, lalu tulis adendum yang menyebutkan milik siapa sesi ini.</translation>
    </message>
    <message>
        <source>The template has no name yet. Nothing was saved.</source>
        <translation>Templat ini belum bernama. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Write what it is called in the list.</source>
        <translation>Tulislah namanya di daftar.</translation>
    </message>
    <message>
        <source>This keyword cannot be typed after a semicolon.</source>
        <translation>Kata kunci ini tidak dapat diketik setelah titik koma.</translation>
    </message>
    <message>
        <source>Use up to 24 letters and digits, without blanks.</source>
        <translation>Pakailah paling banyak 24 huruf dan angka, tanpa spasi.</translation>
    </message>
    <message>
        <source>There is already a short text with the keyword {keyword}.</source>
        <translation>Sudah ada teks singkat dengan kata kunci {keyword}.</translation>
    </message>
    <message>
        <source>Choose another keyword, or change the one that is there.</source>
        <translation>Pilihlah kata kunci lain, atau ubah yang sudah ada.</translation>
    </message>
    <message>
        <source>The short text is empty. Nothing was saved.</source>
        <translation>Teks singkat ini kosong. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Write the text that is to be inserted.</source>
        <translation>Tulislah teks yang akan disisipkan.</translation>
    </message>
    <message>
        <source>This text is too long: {limit} characters fit.</source>
        <translation>Teks ini terlalu panjang: muat {limit} huruf.</translation>
    </message>
    <message>
        <source>Shorten it. Nothing was saved.</source>
        <translation>Persingkatlah. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This file holds no templates or short texts of Teduh.</source>
        <translation>Berkas ini tidak berisi templat atau teks singkat Teduh.</translation>
    </message>
    <message>
        <source>Choose a file that Teduh has written. Nothing was added.</source>
        <translation>Pilihlah berkas yang ditulis Teduh. Tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This file is too large to hold templates: {limit} MB fit.</source>
        <translation>Berkas ini terlalu besar untuk templat: muat {limit} MB.</translation>
    </message>
    <message>
        <source>Choose another file. Nothing was added.</source>
        <translation>Pilihlah berkas lain. Tidak ada yang ditambahkan.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Copying your practice data</source>
        <translation>Menyalin data praktik Anda</translation>
    </message>
    <message>
        <source>Writing the backup file</source>
        <translation>Menulis berkas cadangan</translation>
    </message>
    <message>
        <source>Reading the backup back from the disk</source>
        <translation>Membaca ulang cadangan dari media penyimpanan</translation>
    </message>
    <message>
        <source>Checking every page</source>
        <translation>Memeriksa setiap halaman berkas</translation>
    </message>
    <message>
        <source>Checking the structure</source>
        <translation>Memeriksa struktur</translation>
    </message>
    <message>
        <source>Comparing every record</source>
        <translation>Membandingkan setiap catatan data</translation>
    </message>
    <message>
        <source>Opening with your key</source>
        <translation>Membuka dengan kunci Anda</translation>
    </message>
    <message>
        <source>Putting the restored data in place</source>
        <translation>Meletakkan data hasil pemulihan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Consultation</source>
        <translation>Konsultasi</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Konseling</translation>
    </message>
    <message>
        <source>Psychotherapy</source>
        <translation>Psikoterapi</translation>
    </message>
    <message>
        <source>Therapeutic work</source>
        <translation>Kegiatan terapeutik</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Pasangan</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Psychoeducation</source>
        <translation>Psikoedukasi</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Tatap muka</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Panggilan video</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Counselling app</source>
        <translation>Aplikasi konseling</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Kunjungan rumah</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Psikolog</translation>
    </message>
    <message>
        <source>Clinical psychologist</source>
        <translation>Psikolog klinis</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Konselor</translation>
    </message>
    <message>
        <source>Psychotherapist</source>
        <translation>Psikoterapis</translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation>Terapis okupasi</translation>
    </message>
    <message>
        <source>Play therapist</source>
        <translation>Terapis bermain</translation>
    </message>
    <message>
        <source>Art therapist</source>
        <translation>Terapis seni</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Pekerja sosial</translation>
    </message>
    <message>
        <source>Psychiatrist</source>
        <translation>Psikiater</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>hardly</source>
        <translation>hampir tidak</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>sedikit</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>sebagian besar</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>sepenuhnya</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empati</translation>
    </message>
    <message>
        <source>Active listening</source>
        <translation>Mendengarkan aktif</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Komunikasi</translation>
    </message>
    <message>
        <source>Clear thinking</source>
        <translation>Berpikir jernih</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Kesabaran</translation>
    </message>
    <message>
        <source>Not judging</source>
        <translation>Tidak menghakimi</translation>
    </message>
    <message>
        <source>{skill}: last {level}, {words}</source>
        <translation>{skill}: terakhir {level}, {words}</translation>
    </message>
    <message>
        <source>{skill} has not been rated yet</source>
        <translation>{skill} belum pernah dinilai</translation>
    </message>
    <message>
        <source>{count} sessions, only for you</source>
        <translation>{count} sesi, hanya untuk Anda</translation>
    </message>
    <message>
        <source>{date}: {level}, {words}</source>
        <translation>{date}: {level}, {words}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>From {since} to {until}, {held} sessions were held.</source>
        <translation>Sejak {since} sampai {until} terlaksana {held} sesi.</translation>
    </message>
    <message>
        <source>From {since} to {until}, one session was held.</source>
        <translation>Sejak {since} sampai {until} terlaksana satu sesi.</translation>
    </message>
    <message>
        <source>From {since} to {until}, no session was held.</source>
        <translation>Sejak {since} sampai {until} tidak ada sesi yang terlaksana.</translation>
    </message>
    <message>
        <source>{measure} went from {first} to {now}. {change}</source>
        <translation>Skor {measure} berubah dari {first} menjadi {now}. {change}</translation>
    </message>
    <message>
        <source>{measure} was filled in once, with a score of {first}.</source>
        <translation>{measure} diisi satu kali, dengan skor {first}.</translation>
    </message>
    <message>
        <source>Filled in once.</source>
        <translation>Diisi satu kali.</translation>
    </message>
    <message>
        <source>Goal “{goal}”: from {baseline} to {now} (target {target}).</source>
        <translation>Tujuan “{goal}”: dari {baseline} menjadi {now} (target {target}).</translation>
    </message>
    <message>
        <source>Goal “{goal}”: last rated {now}.</source>
        <translation>Tujuan “{goal}”: penilaian terakhir {now}.</translation>
    </message>
    <message>
        <source>Goal “{goal}”: not rated yet.</source>
        <translation>Tujuan “{goal}”: belum dinilai.</translation>
    </message>
    <message>
        <source>in one session</source>
        <translation>dalam satu sesi</translation>
    </message>
    <message>
        <source>in {count} sessions</source>
        <translation>dalam {count} sesi</translation>
    </message>
    <message>
        <source>Signed {when} by {therapist}</source>
        <translation>Ditandatangani {when} oleh {therapist}</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>Ditandatangani {when}</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>attended</source>
        <translation>hadir</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>cancelled by client</source>
        <translation>dibatalkan klien</translation>
    </message>
    <message>
        <source>cancelled at short notice</source>
        <translation>dibatalkan mendadak</translation>
    </message>
    <message>
        <source>rescheduled</source>
        <translation>dijadwalkan ulang</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>tidak hadir tanpa kabar</translation>
    </message>
    <message>
        <source>cancelled by therapist</source>
        <translation>dibatalkan terapis</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sesi ke-{number}</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>Session {number} of {planned}</source>
        <translation>Sesi ke-{number} dari {planned}</translation>
    </message>
    <message>
        <source>Initial consultation</source>
        <translation>Konsultasi awal</translation>
    </message>
    <message>
        <source>Session not counted</source>
        <translation>Sesi tidak dihitung</translation>
    </message>
</context>
<context>
    <name>SignChecks</name>
    <message>
        <source>Risk was not asked about in this session.</source>
        <translation>Risiko belum ditanyakan dalam sesi ini.</translation>
    </message>
    <message>
        <source>The session does not stand as held: its attendance or its time.</source>
        <translation>Sesi belum tercatat terlaksana: kehadiran atau waktunya.</translation>
    </message>
    <message>
        <source>No goal was rated in this session.</source>
        <translation>Belum ada tujuan yang dinilai dalam sesi ini.</translation>
    </message>
    <message>
        <source>Tasks from earlier sessions have no result yet.</source>
        <translation>Tugas dari sesi sebelumnya belum ada hasilnya.</translation>
    </message>
    <message>
        <source>No next appointment is planned.</source>
        <translation>Janji temu berikutnya belum dijadwalkan.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Risk to follow up</source>
        <translation>Risiko perlu ditindaklanjuti</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>Cadangan terakhir sudah lama</translation>
    </message>
    <message>
        <source>Note not written yet</source>
        <translation>Catatan belum dibuat</translation>
    </message>
    <message>
        <source>Draft not signed</source>
        <translation>Draf belum ditandatangani</translation>
    </message>
    <message>
        <source>Measure due</source>
        <translation>Alat ukur perlu diisi</translation>
    </message>
    <message>
        <source>Own task</source>
        <translation>Tugas Anda</translation>
    </message>
    <message>
        <source>{count} clients with a risk to follow up</source>
        <translation>{count} klien berisiko perlu ditindaklanjuti</translation>
    </message>
    <message>
        <source>{count} notes not written yet</source>
        <translation>{count} catatan belum dibuat</translation>
    </message>
    <message>
        <source>{count} drafts not signed</source>
        <translation>{count} draf belum ditandatangani</translation>
    </message>
    <message>
        <source>{count} measures due</source>
        <translation>{count} alat ukur perlu diisi</translation>
    </message>
    <message>
        <source>{count} own tasks</source>
        <translation>{count} tugas Anda</translation>
    </message>
    <message>
        <source>{name} · since {date}</source>
        <translation>{name} · sejak {date}</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Dibuat {date}</translation>
    </message>
    <message>
        <source>{name} · session of {date}</source>
        <translation>{name} · sesi {date}</translation>
    </message>
    <message>
        <source>{name} · {words} · due {date}</source>
        <translation>{name} · {words} · {date}</translation>
    </message>
    <message>
        <source>Make the first one now</source>
        <translation>Buat yang pertama sekarang</translation>
    </message>
    <message>
        <source>Oldest: {name}, {date}</source>
        <translation>Tertua: {name}, {date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>tenggat {date}</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>tanpa tenggat</translation>
    </message>
</context>
</TS>

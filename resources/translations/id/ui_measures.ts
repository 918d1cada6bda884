<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AnswerRows</name>
    <message>
        <source>risk item</source>
        <translation>butir risiko</translation>
    </message>
    <message>
        <source>Item {item}</source>
        <translation>Butir {item}</translation>
    </message>
    <message>
        <source>Topic of the item</source>
        <translation>Topik butir</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>see sheet</source>
        <translation>lihat lembar</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>Measure</source>
        <translation>Alat ukur</translation>
    </message>
    <message>
        <source>Reliable change corridor</source>
        <translation>Koridor perubahan reliabel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
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
        <source>Horizontal axis</source>
        <translation>Sumbu mendatar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Save image as PNG</source>
        <translation>Simpan gambar sebagai PNG</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Salin tabel sebagai CSV</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Simpan tabel sebagai CSV</translation>
    </message>
</context>
<context>
    <name>ChartScreen</name>
    <message>
        <source>Scores</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Go from score to score</source>
        <translation>Berpindah dari skor ke skor</translation>
    </message>
    <message>
        <source>First and last score</source>
        <translation>Skor pertama dan terakhir</translation>
    </message>
    <message>
        <source>{client} · Questionnaires</source>
        <translation>{client} · Kuesioner</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Belum ada skor</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>Gambar disalin</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabel disalin</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Simpan tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation>Berkas tersimpan</translation>
    </message>
</context>
<context>
    <name>DigitCells</name>
    <message>
        <source>Answers typed in order</source>
        <translation>Jawaban diketik berurutan</translation>
    </message>
    <message>
        <source>Behind the last item</source>
        <translation>Sesudah butir terakhir</translation>
    </message>
    <message>
        <source>Item {item} of {count}, answer {answer}</source>
        <translation>Butir {item} dari {count}, jawaban {answer}</translation>
    </message>
    <message>
        <source>Item {item} of {count}, no answer</source>
        <translation>Butir {item} dari {count}, belum dijawab</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>Filled in on</source>
        <translation>Tanggal pengisian</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Pengisi</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>Catatan singkat</translation>
    </message>
    <message>
        <source>Shown on the chart</source>
        <translation>Tampil di grafik</translation>
    </message>
    <message>
        <source>Such as new medicine</source>
        <translation>Misalnya obat baru</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Item by item</source>
        <translation>Per butir</translation>
    </message>
    <message>
        <source>Total only</source>
        <translation>Skor saja</translation>
    </message>
    <message>
        <source>Way of entering</source>
        <translation>Cara mengisi</translation>
    </message>
    <message>
        <source>Enter the day on which it was filled in.</source>
        <translation>Isi tanggal pengisian lembar ini.</translation>
    </message>
    <message>
        <source>This entry is not saved yet. Go on, or save it.</source>
        <translation>Isian ini belum tersimpan. Lanjutkan, atau simpan.</translation>
    </message>
    <message>
        <source>The two rounds do not match yet. Finish the second one or untick it.</source>
        <translation>Kedua isian belum cocok. Selesaikan isian kedua atau hapus centangnya.</translation>
    </message>
    <message>
        <source>Enter the total from the sheet.</source>
        <translation>Isi skor total dari lembar.</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Save result</source>
        <translation>Simpan hasil</translation>
    </message>
    <message>
        <source>Answer and go to the next item</source>
        <translation>Jawab dan lanjut ke butir berikutnya</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Hapus jawaban</translation>
    </message>
    <message>
        <source>{measure} saved as incomplete</source>
        <translation>{measure} tersimpan, belum lengkap</translation>
    </message>
    <message>
        <source>{measure} saved: {score}</source>
        <translation>{measure} tersimpan: {score}</translation>
    </message>
    <message>
        <source>Save as incomplete</source>
        <translation>Simpan belum lengkap</translation>
    </message>
    <message>
        <source>Older than the newest form of {date}: kept as history, without a risk prompt.</source>
        <translation>Lebih lama daripada pengisian terbaru ({date}): disimpan sebagai riwayat, tanpa tindak lanjut risiko.</translation>
    </message>
    <message>
        <source>from the paper sheet</source>
        <translation>dari lembar kertas</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Type twice</source>
        <translation>Isi ganda</translation>
    </message>
    <message>
        <source>Type the numbers in order</source>
        <translation>Ketik angka berurutan</translation>
    </message>
    <message>
        <source>answer and go on</source>
        <translation>menjawab dan maju</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>mundur</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>ke daftar</translation>
    </message>
    <message>
        <source>save</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>The topics are our own words. Ask the questions from the original sheet.</source>
        <translation>Topik ditulis dengan kata kami sendiri. Ajukan pertanyaan dari lembar aslinya.</translation>
    </message>
    <message>
        <source>Read the items from the original sheet; they are numbered here only.</source>
        <translation>Baca butir dari lembar aslinya; di sini hanya ada nomornya.</translation>
    </message>
    <message>
        <source>Item {items} differs. Choose the right answer in the list.</source>
        <translation>Butir {items} berbeda. Pilih jawaban yang benar di daftar.</translation>
    </message>
    <message>
        <source>Typed again: {n} of {count} match</source>
        <translation>Isian kedua: {n} dari {count} cocok</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Filled in so far</source>
        <translation>Pengisian sejauh ini</translation>
    </message>
    <message>
        <source>total only</source>
        <translation>hanya total</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>diimpor</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>riwayat</translation>
    </message>
    <message>
        <source>item {items} above zero</source>
        <translation>butir {items} di atas nol</translation>
    </message>
</context>
<context>
    <name>ImportScores</name>
    <message>
        <source>Importing scores.</source>
        <translation>Mengimpor skor.</translation>
    </message>
    <message>
        <source>{scores} scores imported, {clients} new clients</source>
        <translation>{scores} skor diimpor, {clients} klien baru</translation>
    </message>
    <message>
        <source>Taking the import back.</source>
        <translation>Membatalkan impor.</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Impor dibatalkan</translation>
    </message>
</context>
<context>
    <name>ImportScoresDialog</name>
    <message>
        <source>Import scores</source>
        <translation>Impor skor</translation>
    </message>
    <message>
        <source>A CSV table with one row for each time a client filled in the measures.</source>
        <translation>Tabel CSV dengan satu baris untuk setiap pengisian oleh seorang klien.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Pilih tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabel (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file {file} could not be read. Nothing was imported.</source>
        <translation>Berkas {file} tidak dapat dibaca. Tidak ada data yang diimpor.</translation>
    </message>
    <message>
        <source>Choose the column with the client code.</source>
        <translation>Pilih kolom yang berisi kode klien.</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>Client code</source>
        <translation>Kode klien</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time point</source>
        <translation>Titik waktu</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Usia</translation>
    </message>
    <message>
        <source>Time point 1 was on</source>
        <translation>Tanggal titik waktu 1</translation>
    </message>
    <message>
        <source>Days between time points</source>
        <translation>Jarak titik waktu (hari)</translation>
    </message>
    <message>
        <source>WHO-5 is in</source>
        <translation>Satuan WHO-5</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>– not in the table –</source>
        <translation>– tidak ada di tabel –</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Skor mentah</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Fill in</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Total only</source>
        <translation>Isi skor saja</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Lihat grafik</translation>
    </message>
    <message>
        <source>Fill in {measure}</source>
        <translation>Isi {measure}</translation>
    </message>
    <message>
        <source>Total only of {measure}</source>
        <translation>Isi skor {measure} saja</translation>
    </message>
    <message>
        <source>Show chart of {measure}</source>
        <translation>Lihat grafik {measure}</translation>
    </message>
    <message>
        <source>First score; a change is seen from the second one on.</source>
        <translation>Skor pertama; perubahan terlihat mulai skor kedua.</translation>
    </message>
</context>
<context>
    <name>MeasureFacts</name>
    <message>
        <source>{count} items, answers {low} to {high}</source>
        <translation>{count} butir, jawaban {low} sampai {high}</translation>
    </message>
    <message>
        <source>Total only</source>
        <translation>Skor total saja</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} sampai {high}</translation>
    </message>
    <message>
        <source>{low} to {high}, shown as 0 to 100</source>
        <translation>{low} sampai {high}, ditampilkan sebagai 0 sampai 100</translation>
    </message>
    <message>
        <source>not known: it depends on the version of the scale</source>
        <translation>tidak diketahui: bergantung pada versi skalanya</translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation>makin tinggi makin berat</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>makin tinggi makin baik</translation>
    </message>
    <message>
        <source>Item {item}, from {value}</source>
        <translation>Butir {item}, mulai {value}</translation>
    </message>
    <message>
        <source>Clinical cut-off {points}</source>
        <translation>Batas klinis {points}</translation>
    </message>
    <message>
        <source>Reliable change from {points} points</source>
        <translation>Perubahan reliabel mulai {points} poin</translation>
    </message>
    <message>
        <source>Reliable change beyond {points} points</source>
        <translation>Perubahan reliabel bila lebih dari {points} poin</translation>
    </message>
    <message>
        <source>Published change of {points} points</source>
        <translation>Perubahan {points} poin yang dipublikasikan</translation>
    </message>
    <message>
        <source>{population} · {citation}</source>
        <translation>{population} · {citation}</translation>
    </message>
    <message>
        <source>cut-off {cutoff}</source>
        <translation>batas klinis {cutoff}</translation>
    </message>
    <message>
        <source>change {points}</source>
        <translation>perubahan {points}</translation>
    </message>
    <message>
        <source>SD {sd}, reliability {reliability}, {confidence}</source>
        <translation>SD {sd}, reliabilitas {reliability}, {confidence}</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Offer this measure</source>
        <translation>Tawarkan alat ukur ini</translation>
    </message>
    <message>
        <source>Add norm</source>
        <translation>Tambah norma</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Pengisi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Rentang waktu</translation>
    </message>
    <message>
        <source>Risk item</source>
        <translation>Butir risiko</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Cut-offs and change thresholds</source>
        <translation>Batas klinis dan ambang perubahan</translation>
    </message>
    <message>
        <source>No cut-off with a source that could be read.</source>
        <translation>Tidak ada batas klinis dengan sumber yang dapat dibaca.</translation>
    </message>
    <message>
        <source>{measure} has no sourced change threshold: changes are shown without a verdict until you enter a norm.</source>
        <translation>{measure} tidak memiliki ambang perubahan yang bersumber: perubahan tampil tanpa penilaian sampai Anda menambah norma.</translation>
    </message>
    <message>
        <source>Norms you entered</source>
        <translation>Norma yang Anda masukkan</translation>
    </message>
    <message>
        <source>None yet. A norm you enter goes before the figures above.</source>
        <translation>Belum ada. Norma yang Anda masukkan didahulukan dari angka di atas.</translation>
    </message>
    <message>
        <source>Remove norm: {norm}</source>
        <translation>Hapus norma: {norm}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>V: read in the source; V~: read in a secondary page.</source>
        <translation>V: dibaca di sumbernya; V~: dibaca di halaman lain yang mengutipnya.</translation>
    </message>
    <message>
        <source>{measure} offered</source>
        <translation>{measure} ditawarkan</translation>
    </message>
    <message>
        <source>{measure} no longer offered</source>
        <translation>{measure} tidak ditawarkan lagi</translation>
    </message>
    <message>
        <source>Norm removed</source>
        <translation>Norma dihapus</translation>
    </message>
</context>
<context>
    <name>MeasuresScreen</name>
    <message>
        <source>Measures</source>
        <translation>Alat ukur</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Impor skor</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Tidak ditawarkan</translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <source>Fill in for the first time</source>
        <translation>Isi untuk pertama kali</translation>
    </message>
    <message>
        <source>Ask regularly…</source>
        <translation>Isi secara berkala…</translation>
    </message>
    <message>
        <source>Filled in so far</source>
        <translation>Pengisian sejauh ini</translation>
    </message>
    <message>
        <source>Enter corrects, Delete moves to trash.</source>
        <translation>Enter untuk membetulkan, Delete untuk memindahkan ke sampah.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Betulkan</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke sampah</translation>
    </message>
    <message>
        <source>No questionnaire yet. Choose one below to enter the first score.</source>
        <translation>Belum ada kuesioner. Pilih salah satu di bawah untuk mengisi skor pertama.</translation>
    </message>
    <message>
        <source>Fill in {measure}</source>
        <translation>Isi {measure}</translation>
    </message>
    <message>
        <source>Form moved to trash</source>
        <translation>Pengisian dipindahkan ke sampah</translation>
    </message>
</context>
<context>
    <name>NormDialog</name>
    <message>
        <source>Whom it was found in</source>
        <translation>Populasi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Author, year, where it was published</source>
        <translation>Penulis, tahun, tempat terbit</translation>
    </message>
    <message>
        <source>Smallest reliable change</source>
        <translation>Perubahan reliabel terkecil</translation>
    </message>
    <message>
        <source>Clinical cut-off</source>
        <translation>Batas klinis</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Simpangan baku (SD)</translation>
    </message>
    <message>
        <source>Reliability (0–1)</source>
        <translation>Reliabilitas (0–1)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Kepercayaan</translation>
    </message>
    <message>
        <source>In percent points.</source>
        <translation>Dalam poin persen.</translation>
    </message>
    <message>
        <source>In raw points.</source>
        <translation>Dalam poin mentah.</translation>
    </message>
    <message>
        <source>Enter the change threshold, or standard deviation and reliability to compute it; and the cut-off where there is one. {unit}</source>
        <translation>Isi ambang perubahan, atau simpangan baku dan reliabilitas untuk menghitungnya; dan batas klinis bila ada. {unit}</translation>
    </message>
    <message>
        <source>Add a norm for {measure}</source>
        <translation>Tambah norma untuk {measure}</translation>
    </message>
    <message>
        <source>Add norm</source>
        <translation>Tambah norma</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ini bukan angka.</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>Write assessment</source>
        <translation>Tulis asesmen</translation>
    </message>
    <message>
        <source>Needs follow-up: {points}.</source>
        <translation>Perlu ditindaklanjuti: {points}.</translation>
    </message>
    <message>
        <source>Needs follow-up: {points}; {n} more.</source>
        <translation>Perlu ditindaklanjuti: {points}; {n} lagi.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>First rows of the table</source>
        <translation>Baris pertama tabel</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Baris yang tidak terbaca</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Lewati baris ini</translation>
    </message>
    <message>
        <source>{clients} clients ({new} new), {times} time points, {scores} scores.</source>
        <translation>{clients} klien ({new} baru), {times} titik waktu, {scores} skor.</translation>
    </message>
    <message>
        <source>{known} of them are in the vault already and stay; {other} differ.</source>
        <translation>{known} di antaranya sudah ada dan tetap seperti semula; {other} berbeda.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <source>{count} rows cannot be read. Leave these rows out</source>
        <translation>{count} baris tidak terbaca. Lewati baris itu</translation>
    </message>
    <message>
        <source>Choose the column with the client code.</source>
        <translation>Pilih kolom yang berisi kode klien.</translation>
    </message>
    <message>
        <source>Choose at least one column with scores.</source>
        <translation>Pilih setidaknya satu kolom skor.</translation>
    </message>
    <message>
        <source>Choose the column with the date or with the time point.</source>
        <translation>Pilih kolom tanggal atau kolom titik waktu.</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>choose a point</source>
        <translation>pilih titik</translation>
    </message>
    <message>
        <source>Session {number} · {date}</source>
        <translation>Sesi ke-{number} · {date}</translation>
    </message>
    <message>
        <source>Score {score}, {band}</source>
        <translation>Skor {score}, {band}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Skor {score}</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Show chart</source>
        <translation>Lihat grafik</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>The result appears here while you type.</source>
        <translation>Hasil tampil di sini selagi Anda mengetik.</translation>
    </message>
    <message>
        <source>cut-off {cutoff}</source>
        <translation>batas {cutoff}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>kini</translation>
    </message>
    <message>
        <source>At or above the clinical cut-off {cutoff}</source>
        <translation>Pada atau di atas batas klinis {cutoff}</translation>
    </message>
    <message>
        <source>Below the clinical cut-off {cutoff}</source>
        <translation>Di bawah batas klinis {cutoff}</translation>
    </message>
    <message>
        <source>At or below the clinical cut-off {cutoff}</source>
        <translation>Pada atau di bawah batas klinis {cutoff}</translation>
    </message>
    <message>
        <source>Above the clinical cut-off {cutoff}</source>
        <translation>Di atas batas klinis {cutoff}</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Perlu ditindaklanjuti</translation>
    </message>
</context>
<context>
    <name>RiskPrompt</name>
    <message>
        <source>Needs follow-up</source>
        <translation>Perlu ditindaklanjuti</translation>
    </message>
    <message>
        <source>The point stays open until an assessment is written.</source>
        <translation>Hal ini tetap terbuka sampai asesmen ditulis.</translation>
    </message>
    <message>
        <source>Write assessment</source>
        <translation>Tulis asesmen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
</context>
<context>
    <name>ScheduleActs</name>
    <message>
        <source>{measure} asked for {how_often}</source>
        <translation>{measure} diisi {how_often}</translation>
    </message>
    <message>
        <source>{measure} no longer asked for</source>
        <translation>{measure} tidak lagi diisi berkala</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Measure</source>
        <translation>Alat ukur</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Seberapa sering</translation>
    </message>
    <message>
        <source>another number of days</source>
        <translation>jarak hari lain</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Tiap berapa hari</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Pertama kali</translation>
    </message>
    <message>
        <source>Forms from before this day do not count.</source>
        <translation>Isian dari hari sebelumnya tidak dihitung.</translation>
    </message>
    <message>
        <source>Ask regularly</source>
        <translation>Isi secara berkala</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Type a whole number of days.</source>
        <translation>Ketik jumlah hari sebagai bilangan bulat.</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Fill in again: no</source>
        <translation>Isi ulang: tidak</translation>
    </message>
    <message>
        <source>Fill in again {how_often}</source>
        <translation>Isi ulang {how_often}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Another interval…</source>
        <translation>Jarak lain…</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>every week</source>
        <translation>tiap minggu</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>tiap {count} minggu</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tiap hari</translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation>tiap {count} hari</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Scores</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Alat ukur</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>Semua skor</translation>
    </message>
    <message>
        <source>Nothing filled in yet</source>
        <translation>Belum ada yang diisi</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Questionnaires</source>
        <translation>Kuesioner</translation>
    </message>
</context>
<context>
    <name>TotalEntry</name>
    <message>
        <source>Total from the sheet</source>
        <translation>Skor total dari lembar</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Skor mentah</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>The number is</source>
        <translation>Angka ini adalah</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ini bukan angka.</translation>
    </message>
    <message>
        <source>The range of this scale depends on its version.</source>
        <translation>Rentang skala ini bergantung pada versinya.</translation>
    </message>
    <message>
        <source>0 to 100, in steps of {step}</source>
        <translation>0 sampai 100, kelipatan {step}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} sampai {high}</translation>
    </message>
    <message>
        <source>{range}, shown as 0 to {shown}</source>
        <translation>{range}, ditampilkan sebagai 0 sampai {shown}</translation>
    </message>
    <message>
        <source>Ask the client about it; it stays open until an assessment is written.</source>
        <translation>Tanyakan kepada klien; hal ini tetap terbuka sampai asesmen ditulis.</translation>
    </message>
</context>
</TS>

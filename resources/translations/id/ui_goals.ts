<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>GoalCard</name>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Edit goal {title}</source>
        <translation>Ubah tujuan {title}</translation>
    </message>
    <message>
        <source>More for goal {title}</source>
        <translation>Lainnya untuk tujuan {title}</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Attainment of {title}</source>
        <translation>Capaian {title}</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>{count} ratings</source>
        <translation>{count} penilaian</translation>
    </message>
    <message>
        <source>{indicator} · {count} ratings</source>
        <translation>{indicator} · {count} penilaian</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>New goal</source>
        <translation>Tujuan baru</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Ubah tujuan</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Simpan tujuan</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Tujuan diubah</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>How it is measured</source>
        <translation>Cara mengukurnya</translation>
    </message>
    <message>
        <source>Goal attainment scale (GAS)</source>
        <translation>Skala pencapaian tujuan (GAS)</translation>
    </message>
    <message>
        <source>What each level would look like; 0 is as expected. May stay empty.</source>
        <translation>Seperti apa tiap tingkat; 0 berarti sesuai harapan. Boleh kosong.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>One sentence that tells when it is reached.</source>
        <translation>Satu kalimat yang menunjukkan kapan tujuan tercapai.</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Dengan kata-kata klien</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Tanpa kategori</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Tentang apa</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Terendah</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Tertinggi</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kondisi awal (baseline)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Tingkat {level}</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Goal rated</source>
        <translation>Tujuan dinilai</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivasi</translation>
    </message>
    <message>
        <source>Emotional relief</source>
        <translation>Kelegaan emosi</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potensi</translation>
    </message>
    <message>
        <source>Habits and structure</source>
        <translation>Kebiasaan dan struktur</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Wawasan diri</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Social environment</source>
        <translation>Lingkungan sosial</translation>
    </message>
    <message>
        <source>Body awareness</source>
        <translation>Kesadaran tubuh</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>start {value}</source>
        <translation>awal {value}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>kini {value}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>target {value}</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>Show archived</source>
        <translation>Tampilkan arsip</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Tujuan baru</translation>
    </message>
    <message>
        <source>A goal that can be measured shows whether the work helps.</source>
        <translation>Tujuan yang dapat diukur menunjukkan apakah layanan membantu.</translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation>Tulis tujuan pertama</translation>
    </message>
    <message>
        <source>Open a service first: a goal belongs to one.</source>
        <translation>Buka layanan lebih dulu: setiap tujuan milik satu layanan.</translation>
    </message>
    <message>
        <source>{count} goals · {achieved} achieved</source>
        <translation>{count} tujuan · {achieved} tercapai</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke sampah</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Tujuan diubah</translation>
    </message>
    <message>
        <source>Goal moved to trash</source>
        <translation>Tujuan dipindahkan ke sampah</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number. Type for example 3 or 6.5.</source>
        <translation>Ini bukan angka. Ketik misalnya 3 atau 6,5.</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Attainment</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Dengan kata-kata</translation>
    </message>
    <message>
        <source>Rate this goal</source>
        <translation>Nilai tujuan ini</translation>
    </message>
    <message>
        <source>Save rating</source>
        <translation>Simpan penilaian</translation>
    </message>
    <message>
        <source>Type the day of the rating.</source>
        <translation>Ketik tanggal penilaiannya.</translation>
    </message>
    <message>
        <source>{indicator}, {low} to {high}</source>
        <translation>{indicator}, {low} sampai {high}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
</context>
</TS>

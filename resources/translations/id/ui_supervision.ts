<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>Dibahas pada</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Ubah pertanyaan</translation>
    </message>
    <message>
        <source>Question for supervision</source>
        <translation>Pertanyaan supervisi</translation>
    </message>
    <message>
        <source>Save question</source>
        <translation>Simpan pertanyaan</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Tambah pertanyaan</translation>
    </message>
    <message>
        <source>Choose the client from the list.</source>
        <translation>Pilih klien dari daftar.</translation>
    </message>
    <message>
        <source>Question added to supervision</source>
        <translation>Pertanyaan ditambahkan ke supervisi</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>Pertanyaan diubah</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Discussed</source>
        <translation>Dibahas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Discussed: {question}</source>
        <translation>Dibahas: {question}</translation>
    </message>
    <message>
        <source>More for {question}</source>
        <translation>Lainnya untuk {question}</translation>
    </message>
    <message>
        <source>Discussed…</source>
        <translation>Sudah dibahas…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Edit question…</source>
        <translation>Ubah pertanyaan…</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation>Buka catatan</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke sampah</translation>
    </message>
    <message>
        <source>Question open again</source>
        <translation>Pertanyaan dibuka lagi</translation>
    </message>
    <message>
        <source>Question moved to trash</source>
        <translation>Pertanyaan dipindahkan ke sampah</translation>
    </message>
    <message>
        <source>discussed {date}</source>
        <translation>dibahas {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sejak {date}</translation>
    </message>
</context>
<context>
    <name>SupervisionScreen</name>
    <message>
        <source>New question</source>
        <translation>Pertanyaan baru</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisi</translation>
    </message>
    <message>
        <source>Questions to take along, and what came of them.</source>
        <translation>Pertanyaan untuk dibawa, dan hasilnya.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Pertanyaan yang mana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum dibahas</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Sudah dibahas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>No questions here. Mark one from a note with Ctrl+Alt+Q, or type it.</source>
        <translation>Belum ada pertanyaan di sini. Tandai dari catatan dengan Ctrl+Alt+Q, atau ketik.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Cetak daftar</translation>
    </message>
    <message>
        <source>Edit a question; move it to the trash</source>
        <translation>Ubah pertanyaan; pindahkan ke sampah</translation>
    </message>
</context>
</TS>

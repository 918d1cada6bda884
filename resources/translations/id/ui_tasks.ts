<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>DoneDialog</name>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>For example: 5 of 7 days</source>
        <translation>Misalnya: 5 dari 7 hari</translation>
    </message>
    <message>
        <source>Difficulty for the client</source>
        <translation>Tingkat kesulitan bagi klien</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Bagaimana hasilnya?</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Tandai selesai</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Simpan hasil</translation>
    </message>
    <message>
        <source>{value}, no effort</source>
        <translation>{value}, tanpa kesulitan</translation>
    </message>
    <message>
        <source>{value}, hardly possible</source>
        <translation>{value}, hampir tidak mungkin</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Tidak dicatat</translation>
    </message>
</context>
<context>
    <name>OwnTasksDialog</name>
    <message>
        <source>My tasks</source>
        <translation>Tugas saya</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Tugas baru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation>Tidak ada tugas yang terbuka.</translation>
    </message>
    <message>
        <source>Done in the last 14 days</source>
        <translation>Selesai dalam 14 hari terakhir</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>Task done</source>
        <translation>Tugas selesai</translation>
    </message>
    <message>
        <source>Task open again</source>
        <translation>Tugas dibuka lagi</translation>
    </message>
    <message>
        <source>Task moved to trash</source>
        <translation>Tugas dipindahkan ke sampah</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Who does it</source>
        <translation>Siapa yang mengerjakan</translation>
    </message>
    <message>
        <source>Client, between sessions</source>
        <translation>Klien, antarsesi</translation>
    </message>
    <message>
        <source>I do it</source>
        <translation>Saya</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Seberapa sering</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Ubah tugas</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Tugas baru</translation>
    </message>
    <message>
        <source>Save task</source>
        <translation>Simpan tugas</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Tambah tugas</translation>
    </message>
    <message>
        <source>Choose the client from the list.</source>
        <translation>Pilih klien dari daftar.</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Tugas ditambahkan</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Tugas diubah</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Selesai: {task}</translation>
    </message>
    <message>
        <source>More for {task}</source>
        <translation>Lainnya untuk {task}</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>Ubah tugas…</translation>
    </message>
    <message>
        <source>Result and difficulty…</source>
        <translation>Hasil dan tingkat kesulitan…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke sampah</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>done {date}</source>
        <translation>selesai {date}</translation>
    </message>
    <message>
        <source>difficulty {value} of {most}</source>
        <translation>kesulitan {value} dari {most}</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>No task agreed</source>
        <translation>Belum ada tugas</translation>
    </message>
    <message>
        <source>For you to do</source>
        <translation>Untuk Anda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Show all {count} done</source>
        <translation>Tampilkan semua {count} yang selesai</translation>
    </message>
</context>
</TS>

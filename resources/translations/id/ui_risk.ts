<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Formulation</source>
        <translation>Formulasi</translation>
    </message>
    <message>
        <source>What you see, what protects, how you understand it.</source>
        <translation>Apa yang tampak, apa yang melindungi, bagaimana Anda memahaminya.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Tindakan yang dilakukan</translation>
    </message>
    <message>
        <source>This assessment answers</source>
        <translation>Yang dijawab asesmen ini</translation>
    </message>
    <message>
        <source>Write risk assessment</source>
        <translation>Tulis asesmen risiko</translation>
    </message>
    <message>
        <source>In words, without a score and without low, medium or high.</source>
        <translation>Dengan kata-kata, tanpa skor dan tanpa rendah, sedang, atau tinggi.</translation>
    </message>
    <message>
        <source>Save assessment</source>
        <translation>Simpan asesmen</translation>
    </message>
</context>
<context>
    <name>RiskFlags</name>
    <message>
        <source>Reported in the session of {date}</source>
        <translation>Disampaikan dalam sesi {date}</translation>
    </message>
    <message>
        <source>{measure} of {date}: item {item} above zero</source>
        <translation>{measure} {date}: butir {item} di atas nol</translation>
    </message>
    <message>
        <source>{measure} of {date}: item {item} not known</source>
        <translation>{measure} {date}: butir {item} tidak diketahui</translation>
    </message>
    <message>
        <source>Risk item answered above zero, {date}</source>
        <translation>Butir risiko dijawab di atas nol, {date}</translation>
    </message>
    <message>
        <source>Risk item not known, {date}</source>
        <translation>Butir risiko tidak diketahui, {date}</translation>
    </message>
</context>
</TS>

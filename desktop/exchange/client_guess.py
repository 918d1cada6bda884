# SPDX-License-Identifier: Apache-2.0
"""What the columns of a list of clients mean: by their headings, else by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from desktop.domain.client_import import SEVERAL, ClientField, ClientMapping
from desktop.exchange import client_values as values
from desktop.exchange.csv_table import Row, Table

_SAMPLE = 200
_MOST = 0.8
_F = ClientField
HEADINGS: dict[ClientField, str] = {
    _F.FULL_NAME: "nama namalengkap namaklien namapasien namasesuaiktp namaktp name fullname"
    " clientname patientname client klien pasien namadan",
    _F.ALIAS: "samaran namasamaran alias pseudonym namaanonim",
    _F.NICKNAME: "panggilan namapanggilan nickname called preferredname dipanggil",
    _F.FORM_OF_ADDRESS: "sapaan gelar salutation title formofaddress",
    _F.CODE: "kode kodeklien kodepasien code clientcode id idklien clientid norm nomorrm"
    " norekammedis nomorrekammedis norekam mrn recordnumber noregister nomorregister noreg"
    " nomorklien noklien",
    _F.BIRTH_DATE: "tanggallahir tgllahir tglahir lahir birthdate dateofbirth dob born birthday"
    " tanggalkelahiran ttl",
    _F.SEX: "jeniskelamin jk lp kelamin sex gender jkel",
    _F.PHONE: "telepon telp tlp notelepon notelp notlp nomortelepon nohp nomorhp hp nohandphone"
    " handphone ponsel nowa wa whatsapp nomorwa nowhatsapp phone phonenumber telephone mobile"
    " mobilephone cell kontak nokontak contact hpwa nohpwa telponhp telpon notelpon",
    _F.EMAIL: "email alamatemail surel emailaddress mail",
    _F.ADDRESS: "alamat alamatlengkap alamatrumah address homeaddress domisili alamatdomisili"
    " kota city kabupaten kecamatan kelurahan provinsi kodepos street postcode",
    _F.OCCUPATION: "pekerjaan profesi occupation job profession",
    _F.EDUCATION: "pendidikan pendidikanterakhir education sekolah",
    _F.MARITAL_STATUS: "statuspernikahan statusperkawinan statuskawin statusnikah pernikahan"
    " perkawinan maritalstatus marital kawin",
    _F.RELIGION: "agama religion",
    _F.NIK: "nik noktp ktp nomorktp nomorindukkependudukan nationalid idnumber noidentitas",
    _F.BPJS: "bpjs nobpjs nomorbpjs kartubpjs bpjsnumber jkn nojkn",
    _F.STATUS: "status statusklien clientstatus keadaan statuslayanan",
    _F.REFERRAL_SOURCE: "perujuk rujukan rujukandari dirujukoleh sumber sumberrujukan referral"
    " referralsource referredby source tahudari",
    _F.CONTACT_PREFERENCE: "bolehdihubungi carahubungi contactpreference maybecontacted",
    _F.NOTE: "catatan keterangan ket note notes remark remarks comment comments keluhan"
    " keluhanutama presentingproblem",
    _F.TAGS: "tag tags label labels kategori category penanda tanda",
    _F.CONTACT_NAME: "kontakdarurat namakontakdarurat namakontak emergencycontact"
    " emergencycontactname namawali wali orangtuawali namaorangtua orangtua guardian",
    _F.CONTACT_RELATION: "hubungan hubungankontak hubungankontakdarurat relation relationship"
    " emergencycontactrelation",
    _F.CONTACT_PHONE: "telepondarurat nomordarurat nodarurat teleponkontakdarurat nohpdarurat"
    " telpkontakdarurat nohpkontakdarurat nomorkontakdarurat emergencyphone emergencycontactphone"
    " emergencynumber teleponwali nohpwali nohporangtua",
    _F.STARTED_ON: "sesipertama tanggalsesipertama mulai tanggalmulai tglmulai tanggalmasuk"
    " firstsession firstsessiondate startdate started startedon tanggaldaftar tgldaftar"
    " mulailayanan",
    _F.SERVICE: "layanan jenislayanan service servicetype kindofservice",
}
_BY_HEADING = {name: field for field, names in HEADINGS.items() for name in names.split()}
_PERSON = re.compile(r"[^\W\d_]{2,}(?:[ .'’,\-]+[^\W\d_]+\.?){1,6}")


def guess_clients(table: Table, remembered: Mapping[str, ClientField | None]) -> ClientMapping:
    """A first mapping; what was chosen before for the same heading goes before every guess."""
    found: list[ClientField | None] = []
    for heading in table.headings:
        name = values.plain(heading)
        field = remembered[name] if name in remembered else _BY_HEADING.get(name)
        found.append(field if field in SEVERAL or field not in found else None)
    for at, field in enumerate(found):
        name = values.plain(table.headings[at])
        if field is None and name not in remembered and name not in _BY_HEADING:
            found[at] = _by_contents(cells_of(table, at), found)
    return ClientMapping(tuple(found), month_first=bool(month_first(table, found)))


def without_headings(table: Table) -> Table:
    """A list that begins with a client at once: its first row is a row, its columns have no name.

    Only where no heading is known and one of them is an address, a number or a date.
    """
    cells = [values.one_line(heading) for heading in table.headings]
    known = any(values.plain(cell) in _BY_HEADING for cell in cells)
    if known or not any(map(_is_data, cells)):
        return table
    line = table.rows[0].line - 1 if table.rows else 1
    rows = (Row(max(line, 1), table.headings), *table.rows)
    return replace(table, headings=("",) * len(cells), rows=rows)


def _is_data(cell: str) -> bool:
    found = values.email(cell) is not None or _is_nik(cell) or _is_phone(cell)
    return found or values.is_day(cell)


def month_first(table: Table, fields: Sequence[ClientField | None]) -> bool | None:
    """Whether the month comes first in the dates of the file; None where they do not tell."""
    dated = (ClientField.BIRTH_DATE, ClientField.STARTED_ON)
    columns = [at for at, field in enumerate(fields) if field in dated]
    return values.month_comes_first(cell for at in columns for cell in cells_of(table, at))


def order_is_open(table: Table, fields: Sequence[ClientField | None]) -> bool:
    """Whether the therapist must say what 3/4 means: it matters, and nothing tells."""
    dated = (ClientField.BIRTH_DATE, ClientField.STARTED_ON)
    columns = [at for at, field in enumerate(fields) if field in dated]
    matters = any(values.has_open_order(cells_of(table, at)) for at in columns)
    return matters and month_first(table, fields) is None


def cells_of(table: Table, column: int) -> list[str]:
    """What a column says, cell by cell, without the empty ones."""
    cells = (values.one_line(row.cells[column]) for row in table.rows if column < len(row.cells))
    return [cell for cell in cells if cell]


def _by_contents(cells: list[str], taken: Sequence[ClientField | None]) -> ClientField | None:
    sample = cells[:_SAMPLE]
    if not sample:
        return None
    for field, fits in _CONTENTS:
        if field not in taken and sum(map(fits, sample)) >= _MOST * len(sample):
            return field
    return None


def _is_nik(cell: str) -> bool:
    return len(values.figures(cell)) == values.NIK_DIGITS and values.figures(cell).isdecimal()


def _is_phone(cell: str) -> bool:
    return len(values.figures(cell)) >= 9 and values.phones(cell) is not None


_CONTENTS: tuple[tuple[ClientField, Callable[[str], bool]], ...] = (
    (ClientField.EMAIL, lambda cell: values.email(cell) is not None),
    (ClientField.NIK, _is_nik),
    (ClientField.PHONE, _is_phone),
    (ClientField.SEX, lambda cell: values.sex(cell) is not None),
    (ClientField.STATUS, lambda cell: values.status(cell) is not None),
    (ClientField.FULL_NAME, lambda cell: _PERSON.fullmatch(cell) is not None),
)

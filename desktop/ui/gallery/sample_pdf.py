# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""A page of paper, so small that it can be written out here."""

from __future__ import annotations

_LINES = "\n".join(f"0.45 g 72 {570 - 18 * at} {440 - at % 4 * 60} 5 re f" for at in range(14))
_DRAWN = f"""BT /F1 20 Tf 72 760 Td (Laporan perkembangan) Tj ET
BT /F1 11 Tf 72 730 Td (Klien A.L. - sepuluh sesi) Tj ET
0.12 0.44 0.42 rg 72 640 120 60 re f
0.87 0.85 0.82 rg 72 600 451 2 re f
{_LINES}"""
_HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_FONT = f"/Resources << /Font << /F1 {_HELVETICA} >> >>"
_OBJECTS = (
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {_FONT} >>",
    f"<< /Length {len(_DRAWN)} >>\nstream\n{_DRAWN}\nendstream",
)


def _written() -> bytes:
    out, places = "%PDF-1.4\n", []
    for number, content in enumerate(_OBJECTS, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size, start = len(_OBJECTS) + 1, len(out)
    out += f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    out += f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("ascii")


SAMPLE_PDF = _written()

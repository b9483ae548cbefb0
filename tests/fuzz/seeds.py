#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# Writes the first inputs of the fuzz targets: the files of the tests, whole and taken apart into their members.
import io
import pathlib
import struct
import sys
import zipfile

FILES = pathlib.Path(__file__).parent.parent / "exchange" / "files"
DATA = pathlib.Path(__file__).parent.parent / "storage" / "files"
PAGE = 4096
FREE, END = 0xFFFFFFFF, 0xFFFFFFFE
PARTS = (".rels", "workbook.xml", "sheet1.xml", "styles.xml", "sharedStrings.xml", "content.xml", "mimetype",
         "document.xml", "comments.xml", "custom.xml")
TABLES = {
    "comma.csv": "TT,Kết quả\n1,\"hai\ndòng, \"\"thế\"\"\"\n".encode(),
    "tab.csv": "TT\tKết quả\r\n1\t1.234,5\r\n".encode(),
    "utf16.csv": "TT;Kết quả\n1;x\n".encode("utf-16"),
    "tcvn.csv": b"sep=;\nTT;K\xd5t qu\xb6\n",
}


PAGES = {
    "page.xls": "<html><meta charset=utf-8><p>Số 1</p><table><caption>B</caption><tr hidden><th rowspan=2>TT<th colspan=2>"
                "K&#7871;t qu&aacute;<tr><td x:num=\"0.7\">0,7<br>b<td><table><tr><td>a<td>b<td>c</table></table>",
    "excel.xml": "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet "
                 "ss:Name=\"a\"><Table><Row ss:Index=\"2\" ss:Hidden=\"1\" ss:Span=\"1\"><Cell ss:MergeAcross=\"1\" "
                 "ss:MergeDown=\"1\"><Data ss:Type=\"DateTime\">2025-10-05T00:00:00</Data></Cell></Row></Table>"
                 "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>",
}
TEXT = """
=== mimetype
application/vnd.oasis.opendocument.text
=== styles.xml
<office:document-styles xmlns:office="o" xmlns:text="t" xmlns:style="s"><office:styles><text:outline-style><text:outline-level-style
text:level="1" style:num-format="I"/></text:outline-style></office:styles></office:document-styles>
=== content.xml
<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="u"><office:automatic-styles><text:list-style
style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix="."/></text:list-style>
</office:automatic-styles><office:body><office:text><text:h text:outline-level="1">A</text:h><text:list text:style-name="L"
text:continue-numbering="true"><text:list-item text:start-value="3"><text:p>b</text:p></text:list-item></text:list><table:table>
<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>1</text:p></table:table-cell><table:covered-table-cell/>
</table:table-row></table:table></office:text></office:body></office:document-content>"""
MAIL = b"""From: =?utf-8?Q?UBND_x=C3=A3?= <a@b.vn>
Subject: =?utf-8?B?QsOhbw==?=
Date: Mon, 15 Dec 2025 16:20:00 +0700
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/html; charset=windows-1258
Content-Transfer-Encoding: quoted-printable

<p>K=EDnh=
</p>
--b
Content-Type: message/rfc822

From: c@d.vn
Content-Type: text/csv
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename*0*=utf-8''X%C3%A3; filename*1=" A.csv"

MTsy
--b--
"""


def entry(name, kind, following, child, start, size):
    letters = name.encode("utf-16-le")
    return (letters.ljust(64, b"\0") + struct.pack("<HBBIII", len(letters) + 2, kind, 1, FREE, following, child)
            + bytes(36) + struct.pack("<IQ", start, size))


def outlook(path):
    """A mail with one attachment, as tests/exchange/compounds.cpp writes compound files."""
    attached = "__attach_version1.0_#00000000"
    nodes = [("Root Entry", 5, FREE, 4, b""), ("__substg1.0_0037001F", 2, FREE, FREE, "Báo cáo".encode("utf-16-le")),
             ("__substg1.0_0C1A001E", 2, 1, FREE, b"UBND xa"),
             ("__properties_version1.0", 2, 2, FREE, bytes(32) + struct.pack("<IIQ", 0x00390040, 6, 134_102_736 * 10**9)),
             (attached, 1, 3, 6, b""), ("__substg1.0_37010102", 2, FREE, FREE, b"1;2"),
             ("__substg1.0_3707001F", 2, 5, FREE, "Xã A.csv".encode("utf-16-le"))]
    directory = (len(nodes) + 3) // 4
    table = [0xFFFFFFFD] + list(range(2, directory + 1)) + [END]
    entries = contents = b""
    for name, kind, following, child, content in nodes:
        entries += entry(name, kind, following, child, len(table) if content else END, len(content))
        contents += content.ljust(-(-len(content) // 512) * 512, b"\0")
        table += [END] if content else []
    head = (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".ljust(24, b"\0") + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
            + bytes(10) + struct.pack("<IIIIIIII", 1, 1, 0, 0, END, 0, END, 0) + struct.pack("<I", 0))
    path.write_bytes(head.ljust(512, b"\xFF") + struct.pack(f"<{len(table)}I", *table).ljust(512, b"\xFF")
                     + entries.ljust(directory * 512, b"\0") + contents)


def apart(path):
    # Some files of the tests are no archives on purpose: locked ones, and names that lie.
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return b"".join(b"\n=== " + name.encode() + b"\n" + archive.read(name)
                        for name in archive.namelist() if name.endswith(PARTS))


def nested(path):
    inner, outer = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("Xã B.csv", "a;b")
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("thư mục/Xã A.csv", "1;2\n" * 20)
        archive.writestr("kèm.zip", inner.getvalue())
    path.write_bytes(outer.getvalue())


def pages(folder):
    """The first page of each old data file, with some others behind it."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in DATA.glob("*.dondoc"):
        data = path.read_bytes()
        for start in range(PAGE, len(data), 8 * PAGE):
            (folder / f"{path.stem}-{start // PAGE}").write_bytes(data[:PAGE] + data[start:start + 4 * PAGE])


def main(corpus):
    pages(corpus / "pages")
    for name in ("xlsx", "xls", "ods", "docx", "csv", "zip", "html", "eml", "msg", "returned"):
        (corpus / name).mkdir(parents=True, exist_ok=True)
    for path in FILES.iterdir():
        folder = corpus / ("returned" if path.stem == "returned" else path.suffix[1:])
        if folder.is_dir():
            (folder / path.name).write_bytes(path.read_bytes())
            (folder / (path.name + ".members")).write_bytes(apart(path))
    for name, text in TABLES.items():
        (corpus / "csv" / name).write_bytes(text)
    for name, text in PAGES.items():
        (corpus / "html" / name).write_text(text)
    (corpus / "ods" / "text.odt.members").write_text(TEXT)
    (corpus / "eml" / "mail.eml").write_bytes(MAIL)
    outlook(corpus / "msg" / "mail.msg")
    nested(corpus / "zip" / "nested.zip")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))

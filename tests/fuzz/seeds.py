#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# Writes the first inputs of the fuzz targets: the files of the tests, whole and taken apart into their members.
import io
import pathlib
import sys
import zipfile

FILES = pathlib.Path(__file__).parent.parent / "exchange" / "files"
PARTS = (".rels", "workbook.xml", "sheet1.xml", "styles.xml", "sharedStrings.xml", "content.xml", "mimetype",
         "document.xml", "comments.xml", "custom.xml")
TABLES = {
    "comma.csv": "TT,Kết quả\n1,\"hai\ndòng, \"\"thế\"\"\"\n".encode(),
    "tab.csv": "TT\tKết quả\r\n1\t1.234,5\r\n".encode(),
    "utf16.csv": "TT;Kết quả\n1;x\n".encode("utf-16"),
    "tcvn.csv": b"sep=;\nTT;K\xd5t qu\xb6\n",
}


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


def main(corpus):
    for name in ("xlsx", "xls", "ods", "docx", "csv", "zip", "returned"):
        (corpus / name).mkdir(parents=True, exist_ok=True)
    for path in FILES.iterdir():
        folder = corpus / ("returned" if path.stem == "returned" else path.suffix[1:])
        if folder.is_dir():
            (folder / path.name).write_bytes(path.read_bytes())
            (folder / (path.name + ".members")).write_bytes(apart(path))
    for name, text in TABLES.items():
        (corpus / "csv" / name).write_bytes(text)
    nested(corpus / "zip" / "nested.zip")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# Makes the files of this folder anew with openpyxl and LibreOffice: forms as other programs write them.
import datetime
import pathlib
import subprocess
import tempfile

from openpyxl import Workbook

HERE = pathlib.Path(__file__).parent
PAGE = """<html><head><meta charset="utf-8"></head><body><p>UBND xã Phiêng Khoài</p>
<table border="1"><tr><th>TT</th><th>Nhiệm vụ</th><th colspan="2">Kết quả</th></tr>
<tr><td rowspan="2">1</td><td>Trồng mới<br>cây ăn quả</td><td>Đang thực hiện</td><td>12,5%</td></tr>
<tr><td>Cải tạo vườn tạp</td><td>Hoàn thành</td><td>100%</td></tr></table>
<p>Nơi nhận</p><table border="1"><tr><td>Lưu: VT</td><td>CHỦ TỊCH</td></tr></table></body></html>"""


def form(path):
    book = Workbook()
    sheet = book.active
    sheet.title = "Nhiệm vụ"
    sheet["A1"] = "BÁO CÁO KẾT QUẢ THỰC HIỆN"
    sheet.merge_cells("A1:D1")
    sheet.append(["TT", "Nhiệm vụ", "Kết quả", "Ngày giao"])
    sheet.append(["4.1", "Đề án phát triển cây ăn quả", "Đã trình\nUBND tỉnh", datetime.date(2025, 10, 5)])
    sheet.append([5, "Rà soát quy hoạch", 1234.5, True])
    sheet.append([6, "Hàng ẩn", 0.125, "=1+1"])
    sheet["D3"].number_format = "dd/mm/yyyy"
    sheet["C5"].number_format = "0.0%"
    sheet.row_dimensions[5].hidden = True
    sheet["A6"] = 7
    sheet["B6"] = "Ô gộp dọc"
    sheet.merge_cells("A6:A7")
    sheet["B7"] = "dòng hai"
    marks = book.create_sheet("Dấu")
    marks["A1"] = "dondoc"
    marks.sheet_state = "hidden"
    book.properties.created = book.properties.modified = datetime.datetime(2025, 12, 14)
    book.save(path)


def convert(source, ending, name, *options):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", *options, "--convert-to", ending, "--outdir", folder, source],
                       check=True)
        made = pathlib.Path(folder) / (pathlib.Path(source).stem + "." + ending)
        (HERE / name).write_bytes(made.read_bytes())


# LibreOffice converts without a password only; a macro of a profile of its own stores with one.
MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub StoreLocked(source As String, target As String, filter As String)
  Dim loading(0) As New com.sun.star.beans.PropertyValue
  loading(0).Name = "Hidden"
  loading(0).Value = True
  Dim book As Object
  book = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, loading())
  Dim storing(1) As New com.sun.star.beans.PropertyValue
  storing(0).Name = "FilterName"
  storing(0).Value = filter
  If filter = "calc8" Then
    storing(1).Name = "Password"
    storing(1).Value = "mat khau"
  Else
    Dim secrets(1) As New com.sun.star.beans.NamedValue
    secrets(0).Name = "OOXPassword"
    secrets(0).Value = "mat khau"
    secrets(1).Name = "CryptoType"
    secrets(1).Value = "Standard"
    storing(1).Name = "EncryptionData"
    storing(1).Value = secrets()
  End If
  book.storeToURL(ConvertToURL(target), storing())
  book.close(True)
End Sub
</script:module>"""


def lock(source):
    with tempfile.TemporaryDirectory() as folder:
        office = ["soffice", f"-env:UserInstallation=file://{folder}", "--headless"]
        call = "macro:///Standard.Module1.{}"
        subprocess.run([*office, call.format("Main")], check=True)  # makes the profile
        (pathlib.Path(folder) / "user/basic/Standard/Module1.xba").write_text(MACRO, encoding="utf-8")
        for name, kind in [("locked.xlsx", "Calc MS Excel 2007 XML"), ("locked.ods", "calc8")]:
            subprocess.run([*office, call.format(f"StoreLocked({source},{HERE / name},{kind})")], check=True)
    (HERE / "locked.zip").unlink(missing_ok=True)
    subprocess.run(["zip", "-q", "-j", "-P", "mat khau", HERE / "locked.zip", source], check=True)


def main():
    form(HERE / "form.xlsx")
    convert(HERE / "form.xlsx", "xlsx", "form-resaved.xlsx")
    convert(HERE / "form.xlsx", "ods", "form-resaved.ods")
    lock(HERE / "form.xlsx")
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "page.html"
        page.write_text(PAGE, encoding="utf-8")
        convert(page, "docx", "tables.docx", "--infilter=HTML (StarWriter)")


if __name__ == "__main__":
    main()

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
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


def main():
    form(HERE / "form.xlsx")
    convert(HERE / "form.xlsx", "xlsx", "form-resaved.xlsx")
    convert(HERE / "form.xlsx", "ods", "form-resaved.ods")
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "page.html"
        page.write_text(PAGE, encoding="utf-8")
        convert(page, "docx", "tables.docx", "--infilter=HTML (StarWriter)")


if __name__ == "__main__":
    main()

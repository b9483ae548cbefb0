#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# Fills forms that the program made, disorders them as communes do, reads them back and compares every entry.
# usage: disorder.py DONDOC; ends with 1 where anything was read otherwise than it was written.
import csv
import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

import openpyxl
from openpyxl.utils import get_column_letter

PERIOD = "2025-Q4"
SHEET = "Nhiệm vụ"
STATES = {"not_started": "Chưa triển khai", "under_way": "Đang thực hiện", "done": "Hoàn thành",
          "suspended": "Tạm dừng", "nothing_arose": "Không phát sinh"}


def result_of(task):
    return f"Xã đã tổ chức thực hiện nhiệm vụ {task}, trồng mới 12,5 ha nhãn; hoà giải 03 vụ việc"


class Form:
    """A form as openpyxl sees it, with its heading row and task rows found."""

    def __init__(self, path):
        self.path = path
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book[SHEET]
        self.head = next(row for row in range(1, self.sheet.max_row + 1)
                         if "Trạng thái" in [cell.value for cell in self.sheet[row]])
        self.columns = {cell.value: cell.column for cell in self.sheet[self.head] if cell.value}
        # a form of two spans names them: the quarter's result comes first
        self.columns.setdefault("Kết quả thực hiện", min(
            (column for title, column in self.columns.items() if title.startswith("Kết quả quý")), default=None))
        self.rows = {}
        for row in range(self.head + 1, self.sheet.max_row + 1):
            mark = self.sheet.cell(row, 1).value
            if mark is not None and not self.sheet.cell(row, self.columns["Trạng thái"]).protection.locked:
                self.rows[str(mark)] = row

    def cell(self, task, title):
        return self.sheet.cell(self.rows[task], self.columns[title])

    def fill(self):
        """Every task under way with its own text; what must be read from the form as it is."""
        wanted = {}
        for task in self.rows:
            self.cell(task, "Trạng thái").value = STATES["under_way"]
            self.cell(task, "Kết quả thực hiện").value = result_of(task)
            wanted[task] = {"state": "under_way", "result": result_of(task)}
        return wanted

    def tasks(self):
        return list(self.rows)

    def save(self, path=None):
        self.book.save(path or self.path)


def texts(form, change):
    """Every text that was filled in, changed."""
    for task in form.rows:
        cell = form.cell(task, "Kết quả thực hiện")
        cell.value = change(cell.value)


# Each way takes the filled form and what it says, and may change both; it gives the files to read
# (none: the form itself).

def as_it_is(form, wanted):
    form.save()


def renamed(form, wanted):
    form.save()
    form.path = form.path.rename(form.path.with_name("bao cao (1) ban cuoi.xlsx"))


def marks_lost(form, wanted):
    del form.book["dondoc"]
    form.sheet.delete_cols(1)
    form.save()


def marks_lost_and_renamed(form, wanted):
    del form.book["dondoc"]
    form.sheet.delete_cols(1)
    form.save()
    form.path = form.path.rename(form.path.with_name("BC quy 4.xlsx"))


def columns_swapped(form, wanted):
    a, b = form.columns["Trạng thái"], form.columns["Kết quả thực hiện"]
    for row in range(form.head, form.sheet.max_row + 1):
        first, second = form.sheet.cell(row, a), form.sheet.cell(row, b)
        first.value, second.value = second.value, first.value
    form.save()


def column_added(form, wanted):
    form.sheet.insert_cols(form.columns["Trạng thái"])
    form.sheet.cell(form.head, form.columns["Trạng thái"]).value = "Cán bộ phụ trách"
    form.save()


def rows_reversed(form, wanted):
    rows = [[cell.value for cell in form.sheet[row]] for row in form.rows.values()]
    for row, values in zip(form.rows.values(), reversed(rows)):
        for column, value in enumerate(values, 1):
            form.sheet.cell(row, column).value = value
    form.save()


def rows_added(form, wanted):
    form.sheet.insert_rows(form.head + 2)
    form.sheet.cell(form.head + 2, form.columns["Nhiệm vụ"]).value = "I. Nhóm nhiệm vụ chỉ đạo"
    form.sheet.insert_rows(form.head + 5, 2)
    form.save()


def header_doubled(form, wanted):
    last = form.sheet.max_row + 1
    for title, column in form.columns.items():
        form.sheet.cell(last, column).value = title
    form.save()


def header_split(form, wanted):
    form.sheet.insert_rows(form.head + 1)
    for number, column in enumerate(sorted(form.columns.values()), 1):
        form.sheet.cell(form.head + 1, column).value = f"({number})"
    form.save()


def merged_over_two(form, wanted):
    first, second = form.tasks()[:2]
    column = get_column_letter(form.columns["Kết quả thực hiện"])
    if form.rows[second] != form.rows[first] + 1:
        raise RuntimeError("the first two tasks do not stand together")
    form.cell(second, "Kết quả thực hiện").value = None
    form.sheet.merge_cells(f"{column}{form.rows[first]}:{column}{form.rows[second]}")
    wanted[second]["result"] = wanted[first]["result"]
    form.save()


def rows_hidden(form, wanted):
    for task in form.tasks()[:3]:
        form.sheet.row_dimensions[form.rows[task]].hidden = True
    form.save()


def states_in_words(form, wanted):
    words = [("đã hoàn thành", "done"), ("HT", "done"), ("đang triển khai", "under_way"),
             ("chưa thực hiện", "not_started"), ("chưa hoàn thành", "under_way"),
             ("không có", "nothing_arose"), ("KHÔNG PHÁT SINH", "nothing_arose"),
             ("tam dung", "suspended"), ("Đang thực hiện tốt", "under_way")]
    for task, (word, state) in zip(form.tasks(), words):
        form.cell(task, "Trạng thái").value = word
        wanted[task]["state"] = state
    form.save()


def replace_state(form, titles):
    """Takes the column of states out and puts one in for each title; gives the first one's number."""
    first = form.columns["Trạng thái"]
    form.sheet.delete_cols(first)
    form.sheet.insert_cols(first, len(titles))
    for number, title in enumerate(titles):
        form.sheet.cell(form.head, first + number).value = title
    return first


TICKED = [("Đã hoàn thành", "done"), ("Đang thực hiện", "under_way"), ("Chưa thực hiện", "not_started"),
          ("Không phát sinh", "nothing_arose")]


def tick(form, wanted, first):
    for number, (task, mark) in enumerate(zip(form.tasks(), ["x", "X", "✓", "v"] * 3)):
        title = number % len(TICKED)
        form.sheet.cell(form.rows[task], first + title).value = mark
        wanted[task]["state"] = TICKED[title][1]


def states_ticked(form, wanted):
    tick(form, wanted, replace_state(form, [title for title, _ in TICKED]))
    form.save()


def states_ticked_under_one_title(form, wanted):
    first = replace_state(form, [title for title, _ in TICKED])
    tick(form, wanted, first)
    titles = [cell.value for cell in form.sheet[form.head]]
    form.sheet.insert_rows(form.head)
    for column, title in enumerate(titles, 1):
        inside = first <= column < first + len(TICKED)
        form.sheet.cell(form.head, column).value = "Tình trạng" if column == first else None if inside else title
        form.sheet.cell(form.head + 1, column).value = title if inside else None
    form.sheet.merge_cells(start_row=form.head, end_row=form.head, start_column=first,
                           end_column=first + len(TICKED) - 1)
    form.save()


def percents(form, wanted):
    column = "Tỷ lệ hoàn thành (%)"
    open_tasks = [task for task in form.rows if not form.cell(task, column).protection.locked]
    for task, (value, percent) in zip(open_tasks, [("70 %", 70), (85, 85), ("12%", 12), (0.4, 40)]):
        cell = form.cell(task, column)
        cell.value = value
        cell.number_format = "0%" if isinstance(value, float) else "General"
        wanted[task]["percent"] = percent
    form.save()


def decomposed(form, wanted):
    texts(form, lambda text: unicodedata.normalize("NFD", text))
    form.save()


# "Xã đã trồng mới nhãn, hoà giải" as two old encodings have it (TCVN 5712:1993 VN3, VNI Windows).
TCVN3 = "X· ®· trång míi nh·n, hoµ gi¶i c¸c vô viÖc ®Êt ®ai"
VNI = "Xaõ ñaõ troàng môùi nhaõn, hoaø giaûi caùc vuï vieäc ñaát ñai"
UNICODE = "Xã đã trồng mới nhãn, hoà giải các vụ việc đất đai"


def in_tcvn3(form, wanted):
    texts(form, lambda text: TCVN3)
    for task in wanted:
        wanted[task]["result"] = UNICODE
    form.save()


def in_vni(form, wanted):
    texts(form, lambda text: VNI)
    for task in wanted:
        wanted[task]["result"] = UNICODE
    form.save()


def sheet_protected_off(form, wanted):
    form.sheet.protection.sheet = False
    form.sheet.delete_rows(1)
    form.save()


def non_breaking(form, wanted):
    form.cell(form.tasks()[0], "Trạng thái").value = "Đang\u00a0thực\u00a0hiện"
    form.save()


def report_head(form, wanted):
    for row in range(1, form.head):
        for cell in form.sheet[row]:
            if cell.value == "Số báo cáo:":
                form.sheet.cell(row, cell.column + 1).value = "Số: 45/BC-UBND"
            if cell.value == "Ngày ký báo cáo:":
                form.sheet.cell(row, cell.column + 1).value = "ngày 05 tháng 12 năm 2025"
    form.save()
    wanted["number"], wanted["signed"] = "45/BC-UBND", "2025-12-05"


def signed_short(form, wanted):
    report_head(form, wanted)
    for row in range(1, form.head):
        for cell in form.sheet[row]:
            if cell.value == "Ngày ký báo cáo:":
                form.sheet.cell(row, cell.column + 1).value = "5/12/25"
    form.save()


def signed_as_day(form, wanted):
    report_head(form, wanted)
    for row in range(1, form.head):
        for cell in form.sheet[row]:
            if cell.value == "Ngày ký báo cáo:":
                form.sheet.cell(row, cell.column + 1).value = datetime.datetime(2025, 12, 5)
                form.sheet.cell(row, cell.column + 1).number_format = "dd/mm/yyyy"
    form.save()


def sheet_renamed(form, wanted):
    form.sheet.title = "Sheet1 (2)"
    form.book.create_sheet("Bìa", 0)["A1"] = "BÁO CÁO QUÝ IV"
    form.save()


def numbers_as_numbers(form, wanted):
    """Excel made numbers, and one day, of the tasks' numbers; the marks are gone."""
    del form.book["dondoc"]
    for task, row in form.rows.items():
        form.sheet.cell(row, 1).value = None
        form.sheet.cell(row, form.columns["Stt"]).value = float(task)
    form.save()


def numbers_lost(form, wanted):
    for row in form.rows.values():
        form.sheet.cell(row, 1).value = None
        form.sheet.cell(row, form.columns["Stt"]).value = None
    form.save()


def half_filled(form, wanted):
    for task in form.tasks()[4:]:
        form.cell(task, "Trạng thái").value = None
        form.cell(task, "Kết quả thực hiện").value = None
        del wanted[task]
    form.save()


def line_breaks(form, wanted):
    texts(form, lambda text: text.replace("; ", ";\n"))
    for task in form.rows:
        wanted[task]["result"] = wanted[task]["result"].replace("; ", ";\n")
    form.save()


def figures(form, wanted):
    """Numbers as people type them in the sheet of indicators."""
    sheet = form.book["Chỉ tiêu"]
    head = next(row for row in range(1, sheet.max_row + 1)
                if "Thực hiện trong kỳ" in [cell.value for cell in sheet[row]])
    columns = {cell.value: cell.column for cell in sheet[head] if cell.value}
    typed = [("85.050,5", 85050.5), (12.25, 12.25), ("1.234 ha", 1234), ("0,7", 0.7), ("1 234", 1234)]
    rows = [row for row in range(head + 1, sheet.max_row + 1)
            if not sheet.cell(row, columns["Thực hiện trong kỳ"]).protection.locked]
    wanted["figures"] = {}
    for row, (text, value) in zip(rows, typed):
        sheet.cell(row, columns["Thực hiện trong kỳ"]).value = text
        name = sheet.cell(row, columns["Chỉ tiêu"]).value.removesuffix(" (số hiện có)")
        wanted["figures"][name] = value
    form.save()


def rows_of_values(form):
    head_rows = [[cell.value for cell in form.sheet[row]] for row in range(1, form.head)]
    names = [[value for value in row if value is not None] for row in head_rows]
    body = [[cell.value for cell in form.sheet[row]] for row in range(form.head, form.sheet.max_row + 1)]
    return [row for row in names if row], body


def as_csv(encoding, delimiter):
    def way(form, wanted):
        head, body = rows_of_values(form)
        path = form.path.with_suffix(".csv")
        with open(path, "w", encoding=encoding, newline="") as out:
            writer = csv.writer(out, delimiter=delimiter)
            writer.writerows(head)
            writer.writerows([["" if value is None else value for value in row[1:]] for row in body])
        form.path.unlink()
        form.path = path
    return way


def as_zip(form, wanted):
    form.save()
    path = form.path.with_name("Các xã gửi quý IV.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(form.path, "Báo cáo/" + form.path.name)
        archive.writestr("__MACOSX/._x", b"noise")
    form.path.unlink()
    form.path = path


def as_docx(form, wanted):
    head, body = rows_of_values(form)

    def escaped(value):
        text = "" if value is None else str(value)
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    def paragraph(text):
        return f"<w:p><w:r><w:t xml:space=\"preserve\">{escaped(text)}</w:t></w:r></w:p>"

    rows = "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(value)}</w:tc>" for value in row[1:]) + "</w:tr>"
                   for row in body)
    document = ('<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
                'wordprocessingml/2006/main"><w:body>' + "".join(paragraph(" ".join(map(str, row))) for row in head)
                + f"<w:tbl>{rows}</w:tbl></w:body></w:document>")
    types = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
             'content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.'
             'wordprocessingml.document.main+xml"/></Types>')
    path = form.path.with_suffix(".docx")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("word/document.xml", document)
    form.path.unlink()
    form.path = path


def wrong_extension(form, wanted):
    form.save()
    form.path = form.path.rename(form.path.with_suffix(".xls"))


def foreign_task(form, wanted):
    """A row of a task that no commune leads: the file waits for a person."""
    row = form.sheet.max_row + 1
    form.sheet.cell(row, 1).value = "16"
    form.sheet.cell(row, form.columns["Stt"]).value = "16"
    form.sheet.cell(row, form.columns["Trạng thái"]).value = STATES["done"]
    form.sheet.cell(row, form.columns["Kết quả thực hiện"]).value = "Phân bổ kinh phí"
    wanted.clear()
    form.save()


def percent_beyond(form, wanted):
    column = "Tỷ lệ hoàn thành (%)"
    task = next(task for task in form.rows if not form.cell(task, column).protection.locked)
    form.cell(task, column).value = 150
    wanted.clear()
    form.save()


def converted(suffix, filter_name):
    def way(form, wanted):
        form.save()
        out = form.path.parent / "converted"
        subprocess.run(["soffice", f"-env:UserInstallation=file://{form.path.parent}/office", "--headless",
                        "--convert-to", filter_name, "--outdir", out, form.path], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        form.path.unlink()
        form.path = shutil.move(out / (form.path.stem + suffix), form.path.with_suffix(suffix))
    way.__name__ = "converted to " + suffix
    way.office = True
    return way


WAYS = [as_it_is, renamed, marks_lost, marks_lost_and_renamed, columns_swapped, column_added, rows_reversed,
        rows_added, header_doubled, header_split, merged_over_two, rows_hidden, states_in_words, states_ticked, states_ticked_under_one_title, percents,
        decomposed, in_tcvn3, in_vni, sheet_protected_off, non_breaking, report_head, signed_short, signed_as_day, sheet_renamed, numbers_as_numbers,
        numbers_lost, half_filled, line_breaks, figures, as_csv("utf-8", ","), as_csv("utf-8-sig", ";"),
        as_csv("utf-16", "\t"), as_zip, as_docx, wrong_extension, foreign_task, percent_beyond,
        converted(".xlsx", "xlsx:Calc MS Excel 2007 XML"), converted(".ods", "ods")]


class Program:
    def __init__(self, dondoc):
        self.dondoc = dondoc

    def run(self, *words):
        done = subprocess.run([self.dondoc, *map(str, words)], capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1, 3):  # 3: a file that is held back
            raise RuntimeError(f"{words[0]} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def json(self, *words):
        return json.loads(self.run(*words))


def read_back(program, data, code):
    entries = [entry for entry in program.json("export", data, "--what", "entries", "--period", PERIOD)
               if entry["code"] == code]
    read = {entry["task"]: entry for entry in entries}
    report = next((each for each in program.json("export", data, "--what", "reports", "--period", PERIOD)
                   if each["code"] == code), {})
    figures_read = {each["indicator"]: each["value"]
                    for each in program.json("export", data, "--what", "indicators", "--period", PERIOD)
                    if each["code"] == code}
    return read, {**report, "figures": figures_read}


def differences(wanted, read, report):
    faults = []
    head = {key: wanted.pop(key) for key in ("number", "signed", "figures") if key in wanted}
    for key, value in head.items():
        if report.get(key) != value:
            faults.append(f"{key}: wanted {value!r}, read {report.get(key)!r}")
    if set(wanted) != set(read):
        faults.append(f"tasks: wanted {sorted(wanted)}, read {sorted(read)}")
    for task in set(wanted) & set(read):
        for key, value in wanted[task].items():
            if read[task][key] != value:
                faults.append(f"{task} {key}: wanted {value!r}, read {read[task][key]!r}")
    return faults


def try_way(program, way, template, data, code, folder):
    folder.mkdir()
    path = folder / template.name
    shutil.copy(template, path)
    form = Form(path)
    wanted = form.fill()
    if len(wanted) < 11:
        return [f"the form holds only {len(wanted)} tasks to fill"]
    way(form, wanted)
    program.run("import", data, "--period", PERIOD, "--received", "2025-12-15", form.path)
    return differences(wanted, *read_back(program, data, code))


def can_convert_sheets():
    """LibreOffice alone is not enough: without its Calc it converts no workbook, and says nothing."""
    office = shutil.which("soffice")
    return office is not None and (pathlib.Path(office).resolve().parent / "libsclo.so").exists()


def main():
    program = Program(sys.argv[1])
    has_office = can_convert_sheets()
    failed = tried = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        data = folder / "a.dondoc"
        program.run("new", data, "--quiet")
        program.run("forms", data, "--period", PERIOD, "--out", folder / "forms", "--each", "--quiet")
        communes = [each for each in program.json("export", data, "--what",
                                                  "expected", "--period", PERIOD)
                    if len(each["tasks"]) == 11]
        for number, (way, commune) in enumerate(zip(WAYS, communes)):
            if getattr(way, "office", False) and not has_office:
                continue
            template = folder / "forms" / f"{PERIOD} - {commune['agency']}.xlsx"
            faults = try_way(program, way, template, data, commune["code"], folder / str(number))
            tried += 1
            failed += bool(faults)
            for fault in faults:
                print(f"{number} {way.__name__} ({commune['agency']}): {fault}")
    print(f"{tried - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

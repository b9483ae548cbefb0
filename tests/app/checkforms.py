# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# Opens a folder of forms as another office program would and tells what is wrong with them, a line a fault.
"""checkforms.py FOLDER PERIOD: prints faults, or "ok N" where N forms of agencies were looked at."""
import pathlib
import sys
import unicodedata

import openpyxl

ANSWERS = ["Vẫn còn", "Đã được giải quyết", "Không còn phát sinh"]
STATES = ["Chưa triển khai", "Đang thực hiện", "Hoàn thành", "Tạm dừng", "Không phát sinh"]
FILL = ["Trạng thái", "Kết quả thực hiện", "Ước thực hiện", "Khó khăn, vướng mắc", "Nguyên nhân",
        "Kiến nghị, đề xuất"]
faults = []


def check(good, *what):
    if not good:
        faults.append(" ".join(str(word) for word in what))


def marks(book):
    sheet = book["dondoc"]
    check(sheet.sheet_state == "veryHidden", "the marks can be seen")
    return {row[0].value: row[1].value or "" for row in sheet.iter_rows(max_col=2)}


def heads(sheet):
    """Row of the headings, and columns by title."""
    for row in sheet.iter_rows():
        titles = {cell.value: cell.column for cell in row if cell.value}
        if "Nhiệm vụ" in titles and "Kết quả thực hiện" in titles:
            return row[0].row, titles
    faults.append(f"{sheet.title}: no headings")
    return 0, {}


def lists(sheet):
    """Words of the list that a cell is chosen from, by cell."""
    words = {}
    for rule in sheet.data_validations.dataValidation:
        for area in rule.sqref.ranges:
            for row, column in area.cells:
                if rule.type == "list":
                    words[(row, column)] = rule.formula1.strip('"')
    return words


def check_year_before(name, sheet, row, titles):
    """A row for the year before stands under its task and is open for state and result alone."""
    number = sheet.cell(row, 1).value.removesuffix(" (2025)")
    check(sheet.cell(row - 1, 1).value == number, name, "row", row, "does not follow task", number)
    check(sheet.cell(row, titles["Nhiệm vụ"]).value == f"Kết quả bổ sung năm 2025 của nhiệm vụ {number}", name, row)
    opened = [title for title in FILL if not sheet.cell(row, titles[title]).protection.locked]
    check(opened == FILL[:2], name, "row", row, "is open for", opened)


def check_difficulty(name, sheet, row, titles, choices):
    """What the agency raised before stands behind its tasks, and is answered in the column of states alone."""
    check(sheet.cell(row, titles["Nhiệm vụ"]).value, name, "row", row, "has no difficulty")
    opened = [title for title in FILL if not sheet.cell(row, titles[title]).protection.locked]
    check(opened == FILL[:1], name, "row", row, "is open for", opened)
    check(choices.get((row, titles["Trạng thái"]), "").split(",") == ANSWERS, name, "list of answers in row", row)


def check_tasks(name, sheet):
    check(sheet.protection.sheet, name, "is not protected")
    check(not sheet.protection.password, name, "has a password")
    check(not sheet.protection.formatRows and not sheet.protection.formatColumns, name, "rows cannot be sized")
    check(sheet.page_setup.orientation == "landscape" and sheet.page_setup.fitToHeight == 0, name, "page")
    check(sheet.column_dimensions["A"].hidden, name, "shows the column of marks")
    head, titles = heads(sheet)
    check(sheet.freeze_panes == f"D{head + 1}", name, "is frozen at", sheet.freeze_panes)
    choices = lists(sheet)
    numbers = []
    for row in range(head + 1, sheet.max_row + 1):
        mark = sheet.cell(row, 1).value
        if mark is None and sheet.cell(row, titles["Nhiệm vụ"]).value is None or mark == "kk":
            continue
        if mark and mark.startswith("kk "):
            check_difficulty(name, sheet, row, titles, choices)
            continue
        check(bool(mark) or sheet.cell(row, titles["Nhiệm vụ"]).font.bold, name, "row", row, "has no mark")
        if not mark:
            continue
        if mark.endswith(" (2025)"):
            check_year_before(name, sheet, row, titles)
            continue
        numbers.append(mark)
        check(isinstance(mark, str), name, "mark", mark, "is no text")
        check(mark == sheet.cell(row, titles["Stt"]).value, name, "mark", mark)
        check(sheet.cell(row, titles["Nhiệm vụ"]).protection.locked, name, "the task can be changed")
        for title in FILL:
            check(not sheet.cell(row, titles[title]).protection.locked, name, title, "is locked")
        unending = sheet.cell(row, titles["Thời hạn"]).value == "Thường xuyên"
        states = [state for state in STATES if state != "Hoàn thành" or not unending]
        check(choices.get((row, titles["Trạng thái"]), "").split(",") == states, name, "list of states of", mark)
    return numbers


def check_texts(name, book):
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    check(unicodedata.is_normalized("NFC", cell.value), name, cell.coordinate, "is not NFC")


def check_form(path, period):
    book = openpyxl.load_workbook(path)
    known = marks(book)
    check(known["form"] == "1" and known["period"] == period and len(known["file"]) == 36, path.name, known)
    check_texts(path.name, book)
    tasks = [sheet for sheet in book if sheet.sheet_state == "visible" and sheet.title != "Hướng dẫn"
             and not sheet.title.startswith(("Chỉ tiêu", "CT - "))]
    numbers = [check_tasks(f"{path.name}/{sheet.title}", sheet) for sheet in tasks]
    return known, tasks, numbers


def check_communes(path, period):
    known, tasks, numbers = check_form(path, period)
    check(known["agency"] == "" and len(tasks) == 1 and len(numbers[0]) == 11, path.name, numbers)
    names = [cell.value for cell in tasks[0].parent["danhmuc"]["A"]]
    check(len(set(names)) == 75, path.name, "names", len(set(names)))
    place = next(cell for cell in tasks[0]["C"] if cell.value == "Cơ quan, đơn vị:").offset(column=1)
    check(place.value is None and not place.protection.locked, path.name, "the agency cannot be chosen")
    check(lists(tasks[0]).get((place.row, place.column)) == "danhmuc!$A$1:$A$75", path.name, "list of names")


def check_bodies(path, period):
    known, tasks, numbers = check_form(path, period)
    check(known["agency"] == "" and len(tasks) == 7, path.name, len(tasks), "sheets")
    figures = [sheet for sheet in tasks[0].parent if sheet.title.startswith(("Chỉ tiêu - ", "CT - "))]
    owners = {next(cell for cell in sheet["C"] if cell.value == "Cơ quan, đơn vị:").offset(column=1).value
              for sheet in figures}
    check(figures and len(owners) == len(figures), path.name, "sheets of indicators of", owners)
    check(all(numbers), path.name, "has a sheet without tasks")


def own_name(author):
    """Of a commune its own, by which its file is called."""
    bare = author.removeprefix("UBND ")
    return author if bare == author else bare[0].upper() + bare[1:]


def main(folder, period):
    agencies = set()
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        if path.name.endswith("Biểu mẫu xã, phường.xlsx"):
            check_communes(path, period)
        elif path.name.endswith("Biểu mẫu sở, ngành.xlsx"):
            check_bodies(path, period)
        else:
            known, tasks, numbers = check_form(path, period)
            check(known["agency"] not in agencies and len(tasks) == 1, path.name, known["agency"])
            agencies.add(known["agency"])
            name = next(cell for cell in tasks[0]["C"] if cell.value == "Cơ quan, đơn vị:").offset(column=1)
            check(path.name == f"{period} - {own_name(name.value)}.xlsx", path.name, "is for", name.value)
    print("\n".join(faults) if faults else f"ok {len(agencies)}")


main(sys.argv[1], sys.argv[2])

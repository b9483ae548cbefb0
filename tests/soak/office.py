# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# What an office does with the program and must not lose, each as a Work.
import pathlib
import shutil

from upgradework import UpgradeWork
from windowwork import WindowWork
from work import DATA, DONE, PROBLEMS, Desk, Work

QUARTER = ["--period", "2025-Q4"]
COMMUNES = ["xã Mường É", "xã Mường La", "xã Bó Sinh", "xã Chiềng Hoa", "xã Bắc Yên", "xã Thuận Châu"]
OLD_FILE = pathlib.Path(__file__).resolve().parents[1] / "storage" / "files" / "0.3.0.dondoc"


def write_report(folder, number, commune):
    """As a person types one: the same words at every call."""
    path = folder / f"{number}.csv"
    path.write_text(f"Cơ quan, đơn vị:;UBND {commune}\nSố văn bản:;4{number}/BC-UBND\n"
                    "Stt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n"
                    f"1;;Đang thực hiện;Đã họp {number + 2} lần\n4.1;;Đang thực hiện;Đã trồng {number + 3} ha nhãn\n",
                    encoding="utf-8")
    return path


def import_of(paths):
    return ["import", DATA, *QUARTER, "--received", "2025-12-15", *paths]


def letter_of(number):
    return ["letter", DATA, "--kind", "reminder", *QUARTER, "--force", "--number", number, "--date", "2025-12-17"]


def issue_of(store):
    return ["summary", DATA, *QUARTER, "--issue", "88", "--date", "2025-12-20", *store.forced]


class Store:
    """What works begin with, made once by the program itself."""

    def __init__(self, folder):
        self.folder = folder
        self.reports = [write_report(folder, number, commune) for number, commune in enumerate(COMMUNES)]
        self.old = OLD_FILE
        with Desk(lambda _: None) as desk:
            self.need(desk, ["new", DATA])
            self.plan = self.keep(desk, "plan")
            self.need(desk, import_of(self.reports[:3]))
            self.need(desk, import_of([write_report(folder, len(COMMUNES), "phường Tô Hiệu")]))
            self.received = self.keep(desk, "received")
            self.need(desk, ["backup", DATA, "--out", "copy.dondoc"])
            self.need(desk, ["backup", DATA, "--with-files", "--out", "copy.zip"])
            self.copies = {name: shutil.copy(desk.folder / name, folder) for name in ("copy.dondoc", "copy.zip")}
            self.forced = ["--force"] if b"--force" in desk.run(["summary", "--help"]).stdout else []

    def need(self, desk, words):
        said = desk.run(words)
        if said.returncode not in (DONE, PROBLEMS):
            raise RuntimeError(f"dondoc {' '.join(map(str, words))}: {said.stderr.decode()}")

    def keep(self, desk, name):
        """The data file with its originals; what begins a work with a copy of them."""
        kept = self.folder / name
        shutil.copytree(desk.folder, kept)
        return lambda folder: shutil.copytree(kept, folder, dirs_exist_ok=True)

    def with_older(self, begin, name):
        def begins(folder):
            begin(folder)
            (folder / name).write_bytes(b"%PDF of yesterday")
        return begins

    def old_file(self, folder):
        shutil.copy(self.old, folder / DATA)


def works(store):
    told = (DONE, PROBLEMS)
    return [
        Work("new file", lambda _: None, ["new", DATA], [], None, (DATA,)),
        Work("import", store.plan, import_of(store.reports[:3]),
             [import_of([each]) for each in store.reports[:3]]),
        WindowWork("entry in the window", store.plan),
        Work("issuing", store.received, [*issue_of(store), "--out", "s.pdf"], outputs=("s.pdf",), ends=told),
        Work("letter", store.with_older(store.received, "l.pdf"), [*letter_of("77"), "--out", "l.pdf"],
             outputs=("l.pdf",), ends=told),
        UpgradeWork("upgrade", store.old_file, [*letter_of("77"), "--out", "../l.pdf"]),
        Work("copy", store.received, ["backup", DATA, "--out", "c.dondoc"], [], outputs=("c.dondoc",),
             bare=("c.dondoc",)),
        Work("copy with originals", store.received, ["backup", DATA, "--with-files", "--out", "c.zip"], [],
             outputs=("c.zip",)),
        Work("copy for sharing", store.received, ["backup", DATA, "--for-sharing", "--out", "c.dondoc"], [],
             outputs=("c.dondoc",), bare=("c.dondoc",)),
        Work("restore", lambda _: None, ["restore", store.copies["copy.dondoc"], "--out", DATA], [], None, (DATA,),
             told, bare=(DATA,)),
        Work("restore with originals", lambda _: None, ["restore", store.copies["copy.zip"], "--out", DATA], [], None,
             (DATA,)),
        Work("draft", store.with_older(store.received, "s.docx"), ["summary", DATA, *QUARTER, "--out", "s.docx"], [],
             outputs=("s.docx",), ends=told),
        Work("export", store.with_older(store.received, "e.csv"),
             ["export", DATA, "--what", "entries", *QUARTER, "--format", "csv", "--out", "e.csv"], [],
             outputs=("e.csv",)),
    ]

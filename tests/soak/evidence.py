# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# What a folder holds after something went wrong, compared with what it may hold.
import hashlib
import re
import sqlite3
import zipfile
import io
import pathlib
import tempfile

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*Z?")


def plain(value):
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    return MOMENT.sub("moment", value) if isinstance(value, str) else value


# What a change that was taken back leaves: that it was made, and the file to make it again with.
HISTORY = ("change_set", "change_line", "issued_file", "sqlite_sequence")
UNREADABLE = (sqlite3.DatabaseError, zipfile.BadZipFile, OSError, ValueError, EOFError)


class Contents:
    """All rows of a data file by table and column; moments are not told apart."""

    def __init__(self, path):
        self.tables = {}
        connection = sqlite3.connect(f"file:{path}?mode=rw", uri=True, timeout=30)
        try:
            whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
            if whole != "ok":
                raise sqlite3.DatabaseError(whole)
            self.version = connection.execute("PRAGMA user_version").fetchone()[0]
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            for (name,) in names.fetchall():
                found = connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid')
                columns = [column[0] for column in found.description]
                self.tables[name] = (columns, [tuple(map(plain, row)) for row in found])
        finally:
            connection.close()

    def differing(self, other):
        """Columns whose values are another in every run, as identities are: where two whole runs differ."""
        found = set()
        for name, (columns, rows) in self.tables.items():
            for mine, its in zip(rows, other.tables[name][1]):
                found |= {(name, column) for column, a, b in zip(columns, mine, its) if a != b}
        return found

    def digest(self, left_out, tables_left_out=()):
        said = hashlib.sha256(str(self.version).encode())
        for name, (columns, rows) in self.tables.items():
            if name in tables_left_out:
                continue
            kept = [index for index, column in enumerate(columns) if (name, column) not in left_out]
            said.update(repr((name, [[row[index] for index in kept] for row in rows])).encode())
        return said.hexdigest()

    def originals(self):
        columns, rows = self.tables.get("original", ([], []))
        return {row[columns.index("sha256")] for row in rows}


def lost_originals(contents, data):
    """Those that a row tells of and that do not lie beside the file, byte for byte."""
    folder = pathlib.Path(f"{data}.files")
    held = {path.name for path in folder.glob("*") if hashlib.sha256(path.read_bytes()).hexdigest() == path.name}
    return contents.originals() - held


def digest_of_output(path, left_out):
    """Of a data file or an archive of one by what it holds, of anything else by its bytes."""
    data = path.read_bytes()
    if data.startswith(b"SQLite format 3"):
        return Contents(path).digest(left_out)
    if path.suffix == ".zip":
        with zipfile.ZipFile(io.BytesIO(data)) as archive, tempfile.TemporaryDirectory() as work:
            archive.extractall(work)
            return "".join(digest_of_output(each, left_out) for each in sorted(pathlib.Path(work).rglob("*"))
                           if each.is_file())
    return hashlib.sha256(data).hexdigest()

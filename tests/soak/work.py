# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# A piece of an office's work, done once undisturbed to learn what it leads to, then disturbed and judged by that.
import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile

import disk
import evidence

BIN = pathlib.Path(__file__).resolve().parents[2] / "build" / "release" / "bin"
PROGRAM = BIN / "dondoc"
SHIM = BIN / "libdondoc_soak_shim.so"
DATA = "d.dondoc"
PATIENCE = 300  # seconds; far beyond what any run takes
DONE, PROBLEMS, NOT_DONE = 0, 1, 3
RANDOM = re.compile(r"(?<=[-.])[A-Za-z0-9]{6}$")  # the end of names for what is half made


def place():
    """In memory where that is to be had: what a disk keeps is worked out by the replay."""
    shm = pathlib.Path("/dev/shm")
    return shm if os.access(shm, os.W_OK) else pathlib.Path(tempfile.gettempdir())


def environment(home, orders=None):
    plain = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    asked = {"QT_QPA_PLATFORM": "offscreen", "DONDOC_FONT": "Tinos", "LC_ALL": "C.UTF-8", "TMPDIR": str(home),
             "DONDOC_CONFIG": str(home / "dondoc.ini"), "SOURCE_DATE_EPOCH": "1766000000"}
    if orders is not None:
        asked |= {"LD_PRELOAD": str(SHIM), **{f"SOAK_{name}": str(value) for name, value in orders.items()}}
    return {**plain, **asked}


class Desk:
    """A folder of its own with what the work begins with, gone with the block."""

    def __init__(self, begin):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="dondoc-soak-", dir=place())).resolve()
        self.folder = self.home / "desk"
        self.folder.mkdir()
        begin(self.folder)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.home, ignore_errors=True)

    def run(self, words, orders=None, program=PROGRAM):
        if orders is not None:
            orders = {"FOLDER": self.folder, **orders}
        return subprocess.run([program, *map(str, words)], cwd=self.folder, env=environment(self.home, orders),
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, check=False)

    def findings(self, name):
        """What check says of the file; None where it could not be opened."""
        said = self.run(["check", name, "--json"])
        if said.returncode not in (DONE, PROBLEMS):
            return None
        return {(each["severity"], each["where"], each["what"]) for each in json.loads(said.stdout)}

    def names(self):
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*")}


class Judgement:
    """faults: sentences; state: how many steps are in the data file; outputs: those that are there, and new;
    left: what lies in the folder when the work was done again, and should not; killed: by the shim, and not at its end before that."""

    def __init__(self):
        self.faults, self.state, self.outputs, self.left, self.killed = [], 0, set(), set(), False


class Work:
    """words: the command; steps: the same as commands of one transaction each, none where it only reads.
    data: the file that was there before, None where none was; outputs: what it writes beside that; bare: those of
    them that are data files without their originals; ends: with what it answers when nothing disturbs it."""

    program = PROGRAM
    answers = (DONE, PROBLEMS, NOT_DONE)

    def __init__(self, name, begin, words, steps=None, data=DATA, outputs=(), ends=(DONE,), bare=()):
        self.name, self.begin, self.words, self.data = name, begin, words, data
        self.steps = [words] if steps is None else steps
        self.outputs, self.ends, self.bare, self.seen = outputs, ends, bare, {}

    def learn(self):
        self.findings, self.left_out = set(), set()
        with Desk(self.begin) as recorded, Desk(self.begin) as stepped:
            self.start = disk.Disk(recorded.folder)
            self.older = {name: path.read_bytes() for name in self.outputs
                          if (path := recorded.folder / name).is_file()}
            record = recorded.home / "record"
            said = recorded.run(self.words, {"RECORD": record}, self.program)
            if said.returncode not in self.ends:
                raise RuntimeError(f"{self.name} ended with {said.returncode}: {said.stderr.decode()}")
            self.calls = disk.read_record(record, recorded.folder)
            self.check_record(recorded)
            self.learn_states(recorded, stepped)
            self.learn_outputs(recorded, stepped)
            self.usual = recorded.names() | stepped.names()
        return self

    def check_record(self, desk):
        """Where a call was missed, the replay would end with other bytes than the run."""
        replayed = self.start.played(self.calls, True, "all", None)
        real = {name: (desk.folder / name).read_bytes() for name in desk.names() if (desk.folder / name).is_file()}
        if replayed != real:
            wrong = sorted(name for name in replayed.keys() | real.keys() if replayed.get(name) != real.get(name))
            raise RuntimeError(f"{self.name}: the record does not lead to what is there: {wrong}")

    def learn_states(self, recorded, stepped):
        if not self.data:
            return
        contents = [evidence.Contents(stepped.folder / self.data)]
        self.findings |= stepped.findings(self.data)
        for words in self.steps:
            stepped.run(words)
            contents.append(evidence.Contents(stepped.folder / self.data))
            self.findings |= stepped.findings(self.data)
        whole = evidence.Contents(recorded.folder / self.data)
        self.findings |= recorded.findings(self.data)
        self.left_out = whole.differing(contents[-1])
        self.states = [each.digest(self.left_out) for each in contents]
        self.untold = contents[0].digest(self.left_out, evidence.HISTORY)
        if whole.digest(self.left_out) != self.states[-1]:
            raise RuntimeError(f"{self.name}: two runs lead to different data")

    def learn_outputs(self, recorded, stepped):
        if not self.data or not self.steps:
            stepped.run(self.words)
        for name in self.outputs:
            if (recorded.folder / name).read_bytes().startswith(b"SQLite"):
                pair = [evidence.Contents(desk.folder / name) for desk in (recorded, stepped)]
                self.left_out |= pair[0].differing(pair[1])
                self.findings |= recorded.findings(name)
        self.expected = {name: evidence.digest_of_output(recorded.folder / name, self.left_out)
                         for name in self.outputs}

    def disturbed(self, orders):
        """Done with the shim's orders, then judged: what the program answered, what it said, the judgement."""
        with Desk(self.begin) as desk:
            said = desk.run(self.words, orders, self.program)
            judgement = self.judge(desk, said.stdout, said.returncode == DONE)
            self.judge_answer(said, judgement)
            if judgement.killed:
                self.go_on(desk)
            judgement.left = {RANDOM.sub("XXXXXX", name.split("/")[0]) for name in desk.names() - self.usual}
            return judgement

    def go_on(self, desk):
        """As somebody does after a crash: what is left of it is to be swept then."""
        desk.run(self.words)

    def is_changed(self, judgement):
        return judgement.state > 0 or bool(judgement.outputs)

    def judge_answer(self, said, judgement):
        changed = self.is_changed(judgement)
        if said.returncode == NOT_DONE and changed:
            judgement.faults.append("said that nothing was changed, and changed something")
        if said.returncode == PROBLEMS and not changed:
            judgement.faults.append("said that it was done with problems, and did nothing")
        if said.returncode not in (*self.answers, -signal.SIGKILL):
            judgement.faults.append(f"ended with {said.returncode}: {said.stderr.decode()[-300:]}")
        judgement.killed = said.returncode == -signal.SIGKILL

    def after_cut(self, kept, count, syncs, chance):
        """The judgement of a disk as a cut after so many calls may leave it."""
        calls = self.calls[:count]
        held = self.start.played(calls, syncs, kept, chance)
        said = b"".join(call.data for call in calls if call.kind == "a")
        promised = bool(said) or count == len(self.calls)
        key = (said, promised, *sorted((name, hash(data)) for name, data in held.items()))
        if key not in self.seen:  # many cuts leave the same
            with Desk(lambda folder: write_all(folder, held)) as desk:
                self.seen[key] = self.judge(desk, said, promised)
        return self.seen[key]

    def judge(self, desk, said, promised):
        """said: what the program had told by then; promised: that it was done, after which nothing may be missing."""
        found = Judgement()
        if self.data:
            self.judge_data(desk, found, said, promised)
        for name in self.outputs:
            self.judge_output(desk, name, found, promised)
        return found

    def judge_data(self, desk, found, _said, promised):
        contents = self.opened(desk, self.data, found)
        if not contents:
            return
        digest = contents.digest(self.left_out)
        if digest in self.states:
            found.state = self.states.index(digest)
        elif contents.digest(self.left_out, evidence.HISTORY) != self.untold:  # else the history tells it taken back
            found.faults.append("half a change is in the data file")
            found.state = 1
        if promised and found.state < len(self.states) - 1:
            found.faults.append("what was told as done is not in the data file")

    def opened(self, desk, name, found):
        """The data file as the program, then another one, opens it; None where that cannot be."""
        path = desk.folder / name
        if not path.exists():
            found.faults.append("the data file is gone")
            return None
        findings = desk.findings(name)
        if findings is None or self.new_findings(findings):
            found.faults.append(f"check: {'refused' if findings is None else self.new_findings(findings)}")
        try:
            contents = evidence.Contents(path)
        except sqlite3.DatabaseError as fault:
            found.faults.append(f"the data file cannot be read: {fault}")
            return None
        if name not in self.bare and (lost := evidence.lost_originals(contents, path)):
            found.faults.append(f"{len(lost)} originals are missing")
        return contents

    def new_findings(self, findings):
        return findings - self.findings

    def judge_output(self, desk, name, found, promised):
        path = desk.folder / name
        if not path.is_file():
            if promised or name in self.older:
                found.faults.append(f"{name} is missing")
        elif path.read_bytes() != self.older.get(name):
            found.outputs.add(name)
            if name.endswith(".dondoc"):
                self.opened(desk, name, found)
            try:
                half = evidence.digest_of_output(path, self.left_out) != self.expected[name]
            except evidence.UNREADABLE as fault:
                half = fault
            if half:
                found.faults.append(f"{name} is not whole: {half}")
        elif promised:
            found.faults.append(f"{name} is still the older one")


def write_all(folder, held):
    for name, data in held.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

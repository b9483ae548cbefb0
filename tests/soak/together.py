# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# Eight programs at once on one data file, and two windows: what each was told is true in the end, and nothing else.
import subprocess

import evidence
import office
import windowwork
from work import BIN, DATA, DONE, NOT_DONE, PROBLEMS, PATIENCE, PROGRAM, Desk, environment


TASKS = (("4.1", "1"), ("4.1", "4.1"))  # of two officers: of one report, and the same one


def start(desk, words, program=PROGRAM):
    return subprocess.Popen([program, *map(str, words)], cwd=desk.folder, env=environment(desk.home),
                            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def ended(processes):
    """The answers, in the order of the processes."""
    said = [process.communicate(timeout=PATIENCE) for process in processes]
    return [(process.returncode, out, error) for process, (out, error) in zip(processes, said)]


def column(contents, table, name):
    columns, rows = contents.tables[table]
    return [row[columns.index(name)] for row in rows]


def errors(desk, name):
    findings = desk.findings(name)
    if findings is None:
        return [f"{name} cannot be checked"]
    return [f"check: {each}" for each in findings if each[0] == "error"]


def eight_at_once(store):
    """Faults of one round. Three files are read in, one of them by two; one report, two letters and a copy."""
    with Desk(store.received) as desk:
        before = evidence.Contents(desk.folder / DATA)
        usual = set(errors(desk, DATA))
        files = [store.reports[index] for index in (3, 4, 5, 3)]
        letters = [office.letter_of(number) + ["--out", f"{number}.pdf"] for number in ("77", "78")]
        answers = ended([start(desk, words) for words in [
            *[office.import_of([file]) for file in files], *letters, office.issue_of(store) + ["--out", "s.pdf"],
            ["backup", DATA, "--out", "c.dondoc"]]])
        after = evidence.Contents(desk.folder / DATA)
        faults = [f"ended with {code}: {error[-300:]}" for code, _, error in answers
                  if code not in (DONE, PROBLEMS, NOT_DONE)]
        codes = [code for code, _, _ in answers]
        taken = [code == DONE for code in codes[:4]]
        counts = {
            "reports": (len(column(after, "agency_report", "id")) - len(column(before, "agency_report", "id")),
                        (taken[0] or taken[3]) + taken[1] + taken[2]),
            "letters": (len(column(after, "letter", "id")), sum(code != NOT_DONE for code in codes[4:6])),
            "issued": (column(after, "summary_report", "state").count("issued"), int(codes[6] != NOT_DONE))}
        faults += [f"{stored} {what} are stored, {said} were told" for what, (stored, said) in counts.items()
                   if stored != said]
        faults += set(errors(desk, DATA)) - usual
        if codes[7] == DONE:
            evidence.Contents(desk.folder / "c.dondoc")
        return faults


def two_windows(store, tasks):
    """Faults of one round: two officers at once, at two tasks of one report or at the same one."""
    with Desk(store.received) as desk:
        names = ["Ha", "Nam"]
        answers = ended([start(desk, [DATA, windowwork.AGENCY, task, name, windowwork.TEXTS], BIN / "soak_window")
                         for name, task in zip(names, tasks)])
        contents = evidence.Contents(desk.folder / DATA)
        written = "\n".join(map(str, column(contents, "change_line", "before") + column(contents, "change_line", "after")))
        faults = errors(desk, DATA)
        # Where one text replaced the other's, the history has both.
        for name, task, (code, out, error) in zip(names, tasks, answers):
            if code not in (DONE, PROBLEMS):
                faults.append(f"ended with {code}: {error[-300:]}")
            for number in range(1, windowwork.told(out) + 1):
                if windowwork.text_of(name, number) not in written:
                    faults.append(f"text {number} of {name} was called saved, and never was in the file")
            last = windowwork.text_of(name, windowwork.told(out))
            if tasks[0] != tasks[1] and windowwork.result_in(contents, task) != last:
                faults.append(f"the last text of {name} was overwritten")
        return faults

# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# An officer who types into the window, one text after the other; what was called saved is there, or a later one.
import evidence
from work import BIN, DATA, DONE, PROBLEMS, Work

TEXTS = 4
AGENCY, TASK = "03646", "4.1"


def text_of(words, number):
    return f"{words} {number}."


def told(said):
    """The number of the last text that the window called saved, 0 where none was."""
    return int(said.split()[-1]) if said.split() else 0


def result_in(contents, task=TASK, agency=AGENCY):
    """The result that the data file holds; None where there is no entry."""
    def rows(table, *wanted):
        columns, found = contents.tables[table]
        return [[row[columns.index(name)] for name in wanted] for row in found]

    tasks = {id_ for id_, number in rows("task", "id", "number") if number == task}
    reports = {id_ for id_, code in rows("agency_report", "id", "agency_code") if code == agency}
    results = [result for report, id_, result in rows("task_entry", "report_id", "task_id", "result")
               if report in reports and id_ in tasks]
    return results[-1] if results else None


class WindowWork(Work):
    program = BIN / "soak_window"
    answers = (DONE, PROBLEMS)  # the second where the window says that something is not saved

    def __init__(self, name, begin, words="Lan"):
        super().__init__(name, begin, [DATA, AGENCY, TASK, words, TEXTS])
        self.text = words

    def learn_states(self, recorded, stepped):
        self.findings |= recorded.findings(self.data)
        found = result_in(evidence.Contents(recorded.folder / self.data))
        if found != text_of(self.text, TEXTS):
            raise RuntimeError(f"{self.name}: the window stored {found}")

    def learn_outputs(self, recorded, stepped):
        pass

    def go_on(self, desk):
        desk.run(["status", DATA, "--period", "2025-Q4"])

    def new_findings(self, findings):
        """Half a report is told as that, and is no fault of the file."""
        return {each for each in findings - self.findings if each[0] == "error"}

    def judge_answer(self, said, judgement):
        judgement.killed = said.returncode < 0
        if said.returncode not in (*self.answers, -9):
            judgement.faults.append(f"ended with {said.returncode}: {said.stderr.decode()[-300:]}")

    def judge_data(self, desk, found, said, _promised):
        contents = self.opened(desk, self.data, found)
        if not contents:
            return
        last, held = told(said), result_in(contents) or ""
        following = text_of(self.text, last + 1)
        # What is typed on the way to the next text is saved too when that takes long.
        if held != text_of(self.text, last) and not (following.startswith(held) and (held or not last)):
            found.faults.append(f"text {last} was called saved, and the file holds “{held}”")

# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# A file of an older version is opened and written to: the copy of it is there before it is upgraded, and whole.
import evidence
from work import DATA, DONE, PROBLEMS, Desk, Work, write_all

COPY = "d.dondoc.v5.bak"
COMMITS = 3  # the upgrade, the first indicators, what was asked for


class UpgradeWork(Work):
    def __init__(self, name, begin, words):
        super().__init__(name, begin, words, outputs=(COPY,), ends=(DONE, PROBLEMS), bare=(COPY,))

    def learn_states(self, recorded, stepped):
        """As they stand where a journal goes in the record: no command stops between them."""
        super().learn_states(recorded, stepped)
        contents = [evidence.Contents(recorded.folder / DATA)]
        goings = [0, *(at + 1 for at, call in enumerate(self.calls)
                       if call.kind == "u" and call.path == f"{DATA}-journal")]
        states = [self.state_after(count) for count in goings]
        if len(states) != COMMITS + 1 or states[-1] != contents[0].digest(self.left_out):
            raise RuntimeError(f"{self.name}: {len(states) - 1} commits, not {COMMITS}")
        self.states = states

    def state_after(self, count):
        held = self.start.played(self.calls[:count], True, "all", None)
        with Desk(lambda folder: write_all(folder, held)) as desk:
            self.findings |= desk.findings(DATA)
            return evidence.Contents(desk.folder / DATA).digest(self.left_out)

    def is_changed(self, judgement):
        """By opening alone it is upgraded, as the program says of itself."""
        return judgement.state == COMMITS

    def judge_data(self, desk, found, said, promised):
        super().judge_data(desk, found, said, promised)
        if found.state and not (desk.folder / COPY).exists():
            found.faults.append("upgraded, and no copy kept of the file as it was")

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileContents: what a copy of a data file holds, and what would differ if it took the place of the present
// one.
#pragma once

#include "models/domain/basics/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace dondoc {

/// One step of work as the history keeps it.
struct WorkStep {
    Id id = 0;
    QDateTime at; ///< UTC
    QString who;
    QString label; ///< ChangeLabel
    friend bool operator==(const WorkStep &, const WorkStep &) = default;
};

struct FileContents {
    QString uuid;
    int reports = 0; ///< of agencies
    int entries = 0; ///< on tasks
    int figures = 0; ///< of indicators
    int obstacles = 0;
    int letters = 0;
    int issued = 0;    ///< summary reports
    int originals = 0; ///< that the file names, each once
    WorkStep last;     ///< id 0: nothing was ever changed
};

struct CopyComparison {
    FileContents copy;
    FileContents present;
    bool isSameFile = false; ///< both descend from one data file
    /// False where work was done in the copy's line that the present file does not know.
    bool isEarlier = false;
    QList<WorkStep> lost; ///< what the present file holds beyond the copy, newest first, at most some hundred
    int lostSteps = 0;    ///< how many they are in all
};

} // namespace dondoc

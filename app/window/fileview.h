// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileView: what the window shows of a data file, read at one go.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/basics/result.h"

namespace dondoc::services {
class DataFileSession;
}

namespace dondoc::app {

/// Everything that the window shows of a file, read at one go.
struct View {
    AssessedPeriodPtr quarter;
    QList<Plan> plans;
    QList<Period> periods; ///< that hold reports, newest first
    QString toUndo;        ///< label of the change that would be taken back; blank: none
    QString toRedo;
    QString originalsFolder; ///< where the bytes of the kept originals lie
};

/// Plan and period wanted; blank or without a year: to be chosen from what the file holds.
struct ViewChoice {
    QString planCode;
    QString periodKey;
    QDate today;
};

/// NoPlan where the file holds none.
Result<View> readView(services::DataFileSession &session, const ViewChoice &choice);

} // namespace dondoc::app

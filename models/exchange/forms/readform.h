// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReadForm: what a form that came back says, before anything of it is written.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/intake/submission.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/exchange/forms/formlayout.h"

#include <QHash>

#include <optional>

namespace dondoc::exchange {

/// What the sheet of marks says; blank where it is lost.
struct FormMarks {
    int version = 0;
    QString fileUuid;
    QString planCode;
    QString periodKey;
    QString agencyCode; ///< blank on forms that many share
    friend bool operator==(const FormMarks &, const FormMarks &) = default;
};

/// One row of the table of indicators that says anything, understood or not.
struct ReadValue {
    QString indicatorCode; ///< from the mark, else blank
    QString name;          ///< as printed
    std::optional<double> value;
    std::optional<double> cumulative;
    std::optional<double> estimate;
    QString note;                       ///< beside the numbers
    QHash<ValueColumn, QString> places; ///< "Chỉ tiêu!G5": where each number was read
};

/// Whose a sheet says that it is, in its own field.
struct SheetSender {
    QString sheet;
    QString agency; ///< as written
};

struct ReadForm {
    FormMarks marks;
    QString otherPeriod;        ///< that its titles say, and none of this one; blank: in no doubt
    QStringList agencyHints;    ///< texts that may name the agency, the likeliest first
    QList<SheetSender> senders; ///< of the sheets with content
    /// number, signedOn, local plan and entries; agencyCode, receivedOn and state are the reader's caller's.
    /// An entry stands for each row of a known task that says anything.
    AgencyReport report;
    QList<ReadValue> figures;
    QList<GivenCell> given;                            ///< where the form is ours
    QList<DifficultyAnswer> answers;                   ///< about what the agency raised before
    QList<Issue> issues;                               ///< place: "Nhiệm vụ!G12"
    QHash<QString, QHash<FormColumn, QString>> places; ///< by task number: where each column was read
};

} // namespace dondoc::exchange

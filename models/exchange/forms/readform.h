// SPDX-License-Identifier: GPL-3.0-or-later
// ReadForm: what a form that came back says, before anything of it is written.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/period/period.h"
#include "models/domain/plan/task.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/exchange/forms/formlayout.h"
#include "models/exchange/sheets/workbook.h"

#include <QHash>

#include <optional>

namespace dondoc::exchange {

/// What the sheet of marks tells; blank where it is lost.
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
    QHash<ValueColumn, QString> places; ///< "Chỉ tiêu!G5": where each number was read
};

struct ReadForm {
    FormMarks marks;
    QStringList agencyHints; ///< texts that may name the agency, the likeliest first
    /// number, signedOn, local plan and entries; agencyCode, receivedOn and state are the reader's caller's.
    /// An entry stands for each row of a known task that says anything.
    AgencyReport report;
    QList<ReadValue> figures;
    QList<Issue> issues;                               ///< place: "Nhiệm vụ!G12"
    QHash<QString, QHash<FormColumn, QString>> places; ///< by task number: where each column was read
};

/// What the reader must know of the plan.
struct FormContext {
    QList<Task> tasks; ///< in the plan's order, headings too
    Period period;
};

/// Reads the sheets in whatever disorder they came; never fails, what is wrong stands in issues. A sheet
/// without any task row is passed over; where none has one, IssueKind::FormWithoutRows. Sheets of one agency
/// are one form. Where sheets of several are filled, each is a form; at least one comes back. Indicators go
/// with the agency that their sheet names; others, and covers, with the first.
QList<ReadForm> readForms(const Workbook &workbook, const FormContext &context);
/// The only or first of these; IssueKind::SeveralForms where there are more.
ReadForm readForm(const Workbook &workbook, const FormContext &context);

} // namespace dondoc::exchange

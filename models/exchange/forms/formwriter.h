// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormWriter: the workbooks that go out with a request for reports, and those made out for one agency.
#pragma once

#include "models/domain/assessment/opendifficulties.h"
#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace dondoc::exchange {

/// A row of the sheet "Chỉ tiêu".
struct FormIndicator {
    QString code;
    QString name;
    QString unit;
    std::optional<double> target;             ///< of the year
    std::optional<double> previousCumulative; ///< as of the period before; shown in forms of one agency
    bool stands = false; ///< told as what there is at the period's end, and as no sum of the year
    friend bool operator==(const FormIndicator &, const FormIndicator &) = default;
};

/// What the forms of one request are made from.
struct FormSource {
    const PeriodSnapshot &data;                              ///< alive while the form is written
    QString fileUuid;                                        ///< of the data file, for the marks
    QDateTime created;                                       ///< in the properties; same source, same bytes
    QHash<QString, QList<OpenDifficulty>> difficulties = {}; ///< by agency; of no form that many share
};

/// The form that all communes and wards share: their name is chosen from a list. Its tasks are those that at
/// least half of them lead. Unsupported (what: "communes") where the plan asks none of them.
Result<QByteArray> communeForm(const FormSource &source, const QList<FormIndicator> &indicators);

/// The form that departments and bodies share, a sheet of tasks for each, and one of its indicators where it
/// fills any; indicators: by code of the agency. It holds nothing of the coordinating department, which is
/// not asked, and no agency's difficulties, which the others would read. Unsupported (what: "bodies") where
/// the plan asks nobody else.
Result<QByteArray> bodyForm(const FormSource &source, const QHash<QString, QList<FormIndicator>> &indicators);

/// The form of one agency, with the state and result of the period before for reference, cut at 400
/// characters. UnknownAgency where the plan gives it nothing to lead.
Result<QByteArray> agencyForm(const FormSource &source, const QString &agencyCode,
                              const QList<FormIndicator> &indicators);

// All of them: WriteFailed, Internal where libxlsxwriter or the archive fails.

} // namespace dondoc::exchange

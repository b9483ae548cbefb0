// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Labels: states, kinds and channels as the interface calls them, in its language.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/copies/keptcopy.h"
#include "models/domain/intake/submission.h"
#include "models/domain/summary/sentletter.h"

#include <QCoreApplication>

namespace dondoc::tables {

class Labels
{
    Q_DECLARE_TR_FUNCTIONS(dondoc::tables::Labels)

public:
    static QString of(ProgressState state);
    static QString of(EntryState state);
    static QString of(YearForecast forecast); ///< "Yes", "No"; blank where nothing was said
    static QString of(ReportState state);
    static QString of(Channel channel);
    static QString of(LetterKind kind);
    /// Why a figure that stands at a time has no cumulative one.
    static QString noSum();
    static QString of(AgencyKind kind);
    static QString of(DocumentKind kind);
    static QString of(Verdict verdict);
    /// As forms and buttons put it.
    static QString of(ObstacleVerdict verdict);
    /// The state whose sign and colour stand beside a verdict.
    static ProgressState likeness(Verdict verdict);
    static ProgressState likeness(Severity severity);
    static QString of(Summing summing);
    static QString of(ValueSource source);
    static QString of(CopyOccasion occasion);

    /// Receipt of an agency's report: "On time", "2 days late", "Not received", "Own tasks".
    static QString receipt(const AgencyProgress &progress);
    /// The state whose sign and colour stand beside receipt().
    static ProgressState receiptState(const AgencyProgress &progress);
};

} // namespace dondoc::tables

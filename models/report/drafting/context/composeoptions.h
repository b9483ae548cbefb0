// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ComposeOptions: what the office decides about one printing of the report.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace dondoc::report {

struct ComposeOptions {
    QString number;      ///< of the report; blank: a gap for the stamp
    QDate date;          ///< printed on it; invalid: a gap for the stamp
    QStringList annexes; ///< keys (annexkeys.h) in order; empty: as the summary or the profile has them
    friend bool operator==(const ComposeOptions &, const ComposeOptions &) = default;
};

} // namespace dondoc::report

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChangedPlace: what of the data a change is about.
#pragma once

#include <QString>

namespace dondoc {

/// Blank: it is about none of that kind, or about several.
struct ChangedPlace {
    QString planCode;
    QString periodKey;
    QString agencyCode;
    QString taskNumber;
    QString letterKind; ///< keyword of LetterKind
    QString name;       ///< number of a letter or document, name of an indicator
    friend bool operator==(const ChangedPlace &, const ChangedPlace &) = default;
};

} // namespace dondoc

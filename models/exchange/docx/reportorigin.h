// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportOrigin: which report a Word file holds, so that it is known again when it comes back.
#pragma once

#include <QString>

namespace dondoc {
struct PeriodSnapshot;
}

namespace dondoc::exchange {

struct ReportOrigin {
    QString fileUuid; ///< of the data file; blank: the document is not to come back, and carries no keys
    QString planCode;
    QString periodKey; ///< "2025-Q4"
    friend bool operator==(const ReportOrigin &, const ReportOrigin &) = default;
};

ReportOrigin originOf(const PeriodSnapshot &data);

/// Names of the properties in docProps/custom.xml.
inline constexpr char16_t kFileProperty[] = u"dondoc.file";
inline constexpr char16_t kPlanProperty[] = u"dondoc.plan";
inline constexpr char16_t kPeriodProperty[] = u"dondoc.period";
/// Followed by a number from 1: hashes of the keys of all marked blocks, blanks between them.
inline constexpr char16_t kBlocksProperty[] = u"dondoc.blocks.";

} // namespace dondoc::exchange

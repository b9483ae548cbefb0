// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// KeptCopy: one copy of a data file that the program made by itself, and why it did.
#pragma once

#include "models/domain/basics/keywords.h"

#include <QDateTime>
#include <QString>

namespace dondoc {

/// Why a copy was made. Its word is part of the copy's name, so a word never changes.
enum class CopyOccasion { FirstOfDay, Work, Import, Bulk, Restore, ByHand };

template <>
inline constexpr auto kKeywords<CopyOccasion> = keywordTable<CopyOccasion>({
    {CopyOccasion::FirstOfDay, "day"},
    {CopyOccasion::Work, "work"},
    {CopyOccasion::Import, "import"},
    {CopyOccasion::Bulk, "bulk"},
    {CopyOccasion::Restore, "restore"},
    {CopyOccasion::ByHand, "hand"},
});

struct KeptCopy {
    QString path;
    QDateTime made; ///< UTC
    CopyOccasion occasion = CopyOccasion::FirstOfDay;
    qint64 bytes = 0;
    bool good = true; ///< as far as was looked
};

} // namespace dondoc

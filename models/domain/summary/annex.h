// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Annex: which phụ lục a summary report can have; their keywords are what a report keeps its choice by.
#pragma once

#include "models/domain/basics/keywords.h"
#include "models/domain/plan/office.h"

#include <QList>
#include <QStringList>

namespace dondoc {

enum class Annex {
    Progress, ///< always printed: the text of the report counts on it
    Indicators,
    Obstacles,
    Receipt, ///< who reported
    Texts,   ///< every agency's own words
    Charts
};

template <>
inline constexpr auto kKeywords<Annex> = keywordTable<Annex>({
    {Annex::Progress, "progress"},
    {Annex::Indicators, "indicators"},
    {Annex::Obstacles, "obstacles"},
    {Annex::Receipt, "receipt"},
    {Annex::Texts, "texts"},
    {Annex::Charts, "charts"},
});

inline QStringList annexKeywords(const QList<Annex> &annexes)
{
    QStringList words;
    for (const Annex annex : annexes)
        words.append(keyword(annex));
    return words;
}

inline QList<Annex> allAnnexes()
{
    QList<Annex> all;
    for (const auto &each : kKeywords<Annex>)
        all.append(each.value);
    return all;
}

/// What is printed where the officer chose nothing.
inline QList<Annex> defaultAnnexes(const OfficeProfile &office)
{
    QList<Annex> annexes{Annex::Progress, Annex::Indicators, Annex::Obstacles};
    if (office.printReceiptAnnex)
        annexes.append(Annex::Receipt);
    return annexes;
}

} // namespace dondoc

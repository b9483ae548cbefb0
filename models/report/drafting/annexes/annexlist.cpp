// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AnnexList: for each phụ lục, who writes it and when it has nothing to show.
#include "models/report/drafting/annexes/annexlist.h"

#include "models/domain/text/text.h"
#include "models/report/drafting/annexes/chartannex.h"
#include "models/report/drafting/annexes/indicatorannex.h"
#include "models/report/drafting/annexes/obstacleannex.h"
#include "models/report/drafting/annexes/progressannex.h"
#include "models/report/drafting/annexes/receiptannex.h"
#include "models/report/drafting/annexes/textannex.h"
#include "models/report/drafting/context/indicatorchart.h"

#include <algorithm>
#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

bool hasNoIndicators(const Context &context) { return context.indicators.isEmpty(); }
bool hasNoObstacles(const Context &context)
{
    const auto isTold = [](const JoinedObstacle &each) { return each.isToldAsDifficulty(); };
    return std::none_of(context.obstacles.begin(), context.obstacles.end(), isTold)
        && context.proposals.isEmpty();
}
bool hasNoCharts(const Context &context) { return reportCharts(context.data, context.assessment).isEmpty(); }

struct AnnexEntry {
    Annex value;
    Section (*write)(const Context &, const ComposeOptions &, const QString &);
    bool (*isEmpty)(const Context &) = nullptr; ///< null: it always has something to show
};

constexpr std::array kAnnexes{
    AnnexEntry{Annex::Progress, progressAnnex},
    AnnexEntry{Annex::Indicators, indicatorAnnex, hasNoIndicators},
    AnnexEntry{Annex::Obstacles, obstacleAnnex, hasNoObstacles},
    AnnexEntry{Annex::Receipt, receiptAnnex},
    AnnexEntry{Annex::Texts, textAnnex},
    AnnexEntry{Annex::Charts, chartAnnex, hasNoCharts},
};
static_assert(coversAll<Annex>(kAnnexes));

const AnnexEntry &entryOf(Annex annex) { return kAnnexes.at(size_t(annex)); }

QList<Annex> knownAnnexes(const QStringList &keywords)
{
    QList<Annex> annexes;
    for (const QString &word : keywords) {
        const auto annex = fromKeyword<Annex>(word);
        if (annex && !annexes.contains(*annex))
            annexes.append(*annex);
    }
    return annexes;
}

} // namespace

void chooseAnnexes(Context &context, const QStringList &wanted)
{
    QList<Annex> printed = wanted.isEmpty() ? defaultAnnexes(context.data.office) : knownAnnexes(wanted);
    if (!printed.contains(Annex::Progress))
        printed.prepend(Annex::Progress);
    printed.removeIf([&context](Annex each) {
        const auto isEmpty = entryOf(each).isEmpty;
        return isEmpty && isEmpty(context);
    });
    context.printedAnnexes = printed;
    for (qsizetype index = 0; index < printed.size(); ++index)
        context.annexLabels.insert(printed.at(index),
                                   printed.size() == 1 ? u"Phụ lục"_s
                                                       : u"Phụ lục "_s + text::roman(int(index) + 1));
}

Section writeAnnex(Annex annex, const Context &context, const ComposeOptions &options, const QString &key)
{
    return entryOf(annex).write(context, options, key);
}

} // namespace dondoc::report

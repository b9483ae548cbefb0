// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Chart annex: the charts one below the other, each numbered.
#include "models/report/drafting/annexes/chartannex.h"

#include "models/report/drafting/annexes/annexhead.h"
#include "models/report/drafting/context/indicatorchart.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

Section chartAnnex(const Context &context, const ComposeOptions &options, const QString &key)
{
    Section section{key, Orientation::Portrait, {}};
    section.blocks = annexHead(context, options, key, Annex::Charts, u"annex.charts.title"_s);
    int number = 0;
    QList<Chart> charts = reportCharts(context.data, context.assessment);
    for (Chart &chart : charts) {
        chart.key = key + u'/' + chart.key.section(u'/', 1);
        chart.title = filled(
            context, u"annex.charts.numbered"_s,
            {{u"n"_s, words(QString::number(++number))}, {u"title"_s, Value{{}, std::nullopt, chart.title}}});
        section.blocks.append(chart);
    }
    return section;
}

void writeChartMention(Outline &outline, const Context &context)
{
    if (!context.annexLabels.value(Annex::Charts).isEmpty())
        outline.paragraph(filled(context, u"progress.charts"_s,
                                 {{u"annex"_s, words(context.annexLabels.value(Annex::Charts))}}),
                          u"charts"_s);
}

} // namespace dondoc::report

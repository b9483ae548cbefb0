// SPDX-License-Identifier: GPL-3.0-or-later
// Composer: the report's outline, section by section, and its annexes in their order.
#include "models/report/composer.h"

#include "models/report/annexes/annexes.h"
#include "models/report/sections/sections.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

Section body(const Context &context, const ComposeOptions &options)
{
    Outline outline(context);
    writeOpening(outline, context, options);
    writeDirection(outline, context);
    outline.chapter(u"heading.results"_s);
    writeProgress(outline, context);
    writeGroups(outline, context);
    writeIndicators(outline, context);
    writeObstacles(outline, context);
    writeOutlook(outline, context);
    writeProposals(outline, context);
    writeClosing(outline, context);
    return {u"body"_s, Orientation::Portrait, outline.blocks()};
}

using Annex = Section (*)(const Context &, const ComposeOptions &, const QString &);

} // namespace

Document compose(const ReportData &data, const Assessment &assessment, const ComposeOptions &options)
{
    const Context context = makeContext(data, assessment, options.receiptAnnex);
    Document document;
    document.title = filledText(context, u"report.title"_s).simplified();
    if (assessment.exampleReports > 0)
        document.marking = filledText(context, u"report.example"_s);
    document.sections.append(body(context, options));
    const QList<std::pair<QString, Annex>> annexes{{context.annexes.progress, progressAnnex},
                                                   {context.annexes.indicators, indicatorAnnex},
                                                   {context.annexes.obstacles, obstacleAnnex},
                                                   {context.annexes.receipt, receiptAnnex}};
    for (const auto &[label, annex] : annexes) {
        if (!label.isEmpty())
            document.sections.append(annex(context, options, u"PL%1"_s.arg(document.sections.size())));
    }
    return document;
}

} // namespace dondoc::report

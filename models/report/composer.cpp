// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Composer: the report's outline, section by section, and its annexes in their order.
#include "models/report/composer.h"

#include "models/report/drafting/annexes/annexlist.h"
#include "models/report/drafting/annexes/chartannex.h"
#include "models/report/drafting/sections/directionsection.h"
#include "models/report/drafting/sections/groupsection.h"
#include "models/report/drafting/sections/indicatorsection.h"
#include "models/report/drafting/sections/obstaclesection.h"
#include "models/report/drafting/sections/openingsection.h"
#include "models/report/drafting/sections/outlooksection.h"
#include "models/report/drafting/sections/progresssection.h"
#include "models/report/drafting/sections/proposalsection.h"
#include "models/report/editing/textoverrides.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

Section body(const Context &context, const ComposeOptions &options)
{
    Outline outline(context);
    writeOpening(outline, context, options);
    const Context named = withOfficeNamed(context);
    writeDirection(outline, named);
    outline.chapter(u"heading.results"_s);
    writeProgress(outline, named);
    writeChartMention(outline, named);
    writeGroups(outline, named);
    writeIndicators(outline, named);
    writeObstacles(outline, named);
    writeOutlook(outline, named);
    writeProposals(outline, named);
    writeClosing(outline, named);
    return {u"body"_s, Orientation::Portrait, outline.blocks()};
}

QStringList wantedAnnexes(const PeriodSnapshot &data, const ComposeOptions &options)
{
    return options.annexes.isEmpty() && data.summary ? data.summary->annexes : options.annexes;
}

} // namespace

Document composeDraft(const PeriodSnapshot &data, const Assessment &assessment, const ComposeOptions &options)
{
    return composeDraft(data, assessment, joinWords(data, assessment, options.date), options);
}

Document composeDraft(const PeriodSnapshot &data, const Assessment &assessment, const JoinedWords &words,
                      const ComposeOptions &options)
{
    Context context = makeContext(data, assessment, words);
    chooseAnnexes(context, wantedAnnexes(data, options));
    Document document;
    document.title = fileTitle(context, u"report.title"_s);
    if (assessment.drawsOnExample)
        document.marking = filledText(context, u"report.example"_s);
    document.sections.append(body(context, options));
    for (const Annex annex : std::as_const(context.printedAnnexes))
        document.sections.append(
            writeAnnex(annex, context, options, u"PL%1"_s.arg(document.sections.size())));
    return document;
}

Document compose(const PeriodSnapshot &data, const Assessment &assessment, const ComposeOptions &options)
{
    Document draft = composeDraft(data, assessment, options);
    return data.summary ? withTextOverrides(std::move(draft), data.summary->own) : draft;
}

} // namespace dondoc::report

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyClause: subject, predicate and span of an agency's words.
#include "models/report/drafting/sections/agencyclause.h"

#include "models/domain/assessment/quarterwords.h"
#include "models/report/drafting/context/wording.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

QuarterWords resultWords(const Context &context, const TaskEntry &entry)
{
    return quarterWords(withLongerResult(entry, longerPeriod(context.data)).result);
}

} // namespace

bool isToldOnly(const Context &context, const QString &code)
{
    const AgencyProgress *agency = context.assessment.agency(code);
    return agency && !agency->self && !agency->received && agency->toldOn.isValid();
}

QString speakerOf(const Context &context, const QString &code)
{
    const QString spoken = name(context, code);
    return isToldOnly(context, code)
        ? filledText(context, u"told.provisional"_s, {{u"agency"_s, words(spoken)}})
        : spoken;
}

QString predicateOf(const Context &context, const QString &code, const QString &words)
{
    const QString ofPeriod = withoutSpan(words, context.data.period);
    const Agency *agency = agencyOf(context, code);
    const QString own = agency ? withoutSubject(ofPeriod, *agency) : ofPeriod;
    return isPredicate(own) ? own : QString();
}

ClauseCount clausesTold(const Context &context, const TaskEntry &entry, int maximum)
{
    const QString all = cleaned(resultWords(context, entry).words);
    const QString told = maximum > 0 ? excerpt(all, maximum) : QString();
    const auto count = [](const QString &words) { return words.isEmpty() ? 0 : int(clauses(words).size()); };
    return {count(told), count(all)};
}

Inlines agencyClause(const Context &context, const QString &code, const TaskEntry &entry, int maximum)
{
    const QuarterWords told = resultWords(context, entry);
    const QString result = excerpt(told.words, maximum);
    const QString predicate = predicateOf(context, code, result);
    const bool self = code == context.data.plan.coordinatorCode;
    const QString quoted = isCommune(context, code) ? u"told.place"_s : u"told.quoted"_s;
    const Values values{{u"agency"_s, words(speakerOf(context, code))},
                        {u"text"_s, words(insideSentence(predicate.isEmpty() ? result : predicate))}};
    if (result.isEmpty())
        return filled(context, u"told.blank"_s, values);
    const QString otherwise = self ? u"told.self"_s : quoted;
    const Inlines clause = filled(context, predicate.isEmpty() ? otherwise : u"told.subject"_s, values);
    return told.quarter.isEmpty()
        ? clause
        : filled(context, u"told.quarter"_s,
                 {{u"quarter"_s, words(told.quarter)}, {u"told"_s, Value{{}, std::nullopt, clause}}});
}

} // namespace dondoc::report

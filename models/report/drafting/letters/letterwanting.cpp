// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterWanting: from the state of an agency's report, its missing tasks and the reason that was given.
#include "models/report/drafting/letters/letterwanting.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/codelists.h"
#include "models/report/drafting/context/wording.h"

#include <QRegularExpression>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTasksByName = 3; ///< more stand by their numbers

QString onDay(const Context &context, const QString &key, const QDate &day)
{
    return filledText(context, key, {{u"day"_s, words(numbers::shortDate(day))}});
}

QString notReceived(const Context &context, const AgencyProgress &agency)
{
    return agency.toldOn.isValid() ? onDay(context, u"letter.wanting.told"_s, agency.toldOn)
                                   : filledText(context, u"letter.wanting.report"_s);
}

QString reasonOf(const Context &context, const QString &code)
{
    const AgencyReport *report = currentReport(context.data, context.assessment, code);
    return report ? cleaned(report->supplementReason) : QString();
}

/// "nhiệm vụ trồng mới (2)"; of many "nhiệm vụ 2, 4.1, 8 và 10 (số thứ tự theo biểu mẫu)".
QString tasksWanted(const Context &context, const QStringList &numbers)
{
    if (numbers.size() > kMostTasksByName)
        return filledText(context, u"letter.tasks.numbered"_s, {{u"tasks"_s, words(taskNames(numbers))}});
    QStringList named;
    for (const QString &number : numbers) {
        const Task *task = taskOf(context, number);
        named.append(filledText(
            context, u"letter.tasks.named"_s,
            {{u"task"_s, words(task ? taskLabel(*task) : QString())}, {u"number"_s, words(number)}}));
    }
    return u"nhiệm vụ "_s + text::joinedWithAnd(named);
}

/// Why it is asked: as the officer noted it, else as the report stands.
QString supplementReason(const Context &context, const AgencyProgress &agency)
{
    const QString noted = insideSentence(reasonOf(context, agency.agencyCode));
    if (!noted.isEmpty())
        return noted;
    if (!agency.received)
        return filledText(context, u"letter.supplement.reason.report"_s);
    QStringList reasons;
    const bool missing = !agency.missingTasks.isEmpty();
    const bool blank = !agency.blankTasks.isEmpty();
    const QString these = filledText(context,
                                     agency.missingTasks.size() + agency.blankTasks.size() == 1
                                         ? u"letter.supplement.these.one"_s
                                         : u"letter.supplement.these.many"_s);
    if (missing || blank)
        reasons.append(filledText(context,
                                  missing && blank ? u"letter.supplement.reason.both"_s
                                      : missing    ? u"letter.supplement.reason.tasks"_s
                                                   : u"letter.supplement.reason.blank"_s,
                                  {{u"these"_s, words(these)}}));
    if (agency.formOnly)
        reasons.append(filledText(context, u"letter.supplement.reason.signed"_s));
    return reasons.join(u", "_s);
}

QString whatIsAsked(const Context &context, const AgencyProgress &agency)
{
    if (!agency.received)
        return filledText(context, u"letter.supplement.report"_s);
    QStringList parts;
    const QStringList tasks = agency.missingTasks + agency.blankTasks;
    if (!tasks.isEmpty())
        parts.append(filledText(context, u"letter.supplement.tasks"_s,
                                {{u"tasks"_s, words(tasksWanted(context, tasks))}}));
    if (agency.formOnly)
        parts.append(filledText(context, u"letter.supplement.signed"_s));
    if (parts.isEmpty())
        parts.append(filledText(context, u"letter.supplement.content"_s));
    return text::joinedWithAnd(parts);
}

/// The reason says of them already that they are missing: "Thiếu kết quả của 2, 4.1".
bool namesAll(const QString &reason, const QStringList &numbers)
{
    static const QRegularExpression kNumber(u"\\d+(?:\\.\\d+)*"_s);
    QStringList named;
    for (auto matches = kNumber.globalMatch(reason); matches.hasNext();)
        named.append(matches.next().captured());
    return !numbers.isEmpty() && without(numbers, named).isEmpty();
}

} // namespace

QString wanting(const Context &context, const QString &code, TasksBy by)
{
    const AgencyProgress *agency = context.assessment.agency(code);
    if (!agency)
        return filledText(context, u"letter.wanting.cooperation"_s);
    if (!agency->received)
        return notReceived(context, *agency);
    QStringList parts;
    if (agency->formOnly)
        parts.append(onDay(context, u"letter.wanting.document"_s, agency->firstReceived));
    const QString reason = reasonOf(context, code);
    parts.append(reason);
    for (const auto &[key, numbers] : {std::pair{u"letter.wanting.tasks"_s, agency->missingTasks},
                                       {u"letter.wanting.blank"_s, agency->blankTasks}}) {
        if (!numbers.isEmpty() && !namesAll(reason, numbers))
            parts.append(filledText(
                context, key,
                {{u"tasks"_s,
                  words(by == TasksBy::Name ? tasksWanted(context, numbers) : taskNames(numbers))}}));
    }
    parts.removeAll(QString());
    for (qsizetype at = 1; at < parts.size(); ++at)
        parts[at] = insideSentence(parts.at(at));
    return parts.join(u"; "_s);
}

QString receivedDocument(const Context &context, const QString &code)
{
    const AgencyProgress *agency = context.assessment.agency(code);
    const AgencyReport *report = currentReport(context.data, context.assessment, code);
    if (!agency || !agency->received || !report)
        return {};
    if (!hasDocument(*report))
        return onDay(context, u"letter.supplement.form"_s, report->receivedOn);
    return filledText(context, u"letter.supplement.document"_s,
                      {{u"number"_s, words(numbers::documentNumber(report->number))},
                       {u"date"_s, words(numbers::shortDate(report->signedOn))}});
}

QString supplementWanted(const Context &context, const QString &code)
{
    const AgencyProgress *agency = context.assessment.agency(code);
    if (!agency)
        return filledText(context, u"letter.supplement.report"_s);
    const QString reason = supplementReason(context, *agency);
    const QString what = whatIsAsked(context, *agency);
    return reason.isEmpty()
        ? what
        : what + filledText(context, u"letter.supplement.reason"_s, {{u"reason"_s, words(reason)}});
}

} // namespace dondoc::report

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Context: values, names and sets of agencies that the sections share.
#include "models/report/drafting/context/context.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/wording.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

std::optional<Assessment> assessmentBefore(const PeriodSnapshot &data)
{
    const QList<AgencyReport> &before = reportsComparedWith(data);
    if (std::none_of(before.begin(), before.end(), isReceived))
        return std::nullopt;
    return assessCompared(data);
}

QString coordinator(const PeriodSnapshot &data)
{
    const Agency *agency = findAgency(data, data.plan.coordinatorCode);
    return agency ? agency->name : data.office.issuingBody;
}

QString periodWord(PeriodKind kind)
{
    if (kind == PeriodKind::Quarter)
        return u"quý"_s;
    if (kind == PeriodKind::Month)
        return u"tháng"_s;
    return kind == PeriodKind::Year ? u"năm"_s : u"kỳ"_s;
}

// "quý III", "6 tháng đầu năm 2024"; with its year where that is another one.
QString beforeTitle(const Period &period)
{
    const Period before = comparedWith(period);
    return before.year == period.year ? periods::bareTitle(before) : periods::title(before);
}

// "quý III năm 2026" after quý II, also where that was written as one with 6 tháng đầu năm: it is the
// quarter's work that is named.
QString nextTitle(const Period &period)
{
    return period.kind == PeriodKind::AdHoc ? u"thời gian tới"_s : periods::title(periods::following(period));
}

/// "Ủy ban nhân dân tỉnh và …": whose the province is stands in the letterhead.
QString addresseesInSentence(const OfficeProfile &office)
{
    const QString place = u' ' + office.place;
    QStringList names = office.addressee.split(u'\n', Qt::SkipEmptyParts);
    for (QString &name : names) {
        if (!office.place.isEmpty() && name.endsWith(place))
            name.chop(place.size());
    }
    return text::joinedWithAnd(names);
}

/// " quý IV" where the report tells of more: an earlier quarter may have told what the last one does not.
QString quarterOfStates(const PeriodSnapshot &data)
{
    const QList<QuarterReceipt> &quarters = data.yearSoFar ? data.yearSoFar->quarters : data.quarters;
    return quarters.size() > 1 ? u' ' + periods::bareTitle(quarters.constLast().period) : QString();
}

QList<IndicatorLine> linesWithFigures(const PeriodSnapshot &data)
{
    QList<IndicatorLine> lines = indicatorLines(data);
    lines.removeIf([](const IndicatorLine &line) {
        return !line.printedAmounts().value && !line.printedAmounts().cumulative;
    });
    return lines;
}

/// " triển khai thực hiện Kết luận …", " về phát triển cây ăn quả".
QString behindPlan(const QString &subject)
{
    if (subject.isEmpty())
        return {};
    return carriesOut(subject) ? u' ' + subject : u" về "_s + subject;
}

/// Of the period that states, receipts and what is raised now are of: "quý IV" also where a year is told.
QString spanOfReceipts(const PeriodSnapshot &data)
{
    return data.quarters.isEmpty() ? periodWord(data.period.kind)
                                   : periods::bareTitle(data.quarters.constLast().period);
}

} // namespace

Values commonValues(const PeriodSnapshot &data, const Assessment &assessment)
{
    return {
        {u"period"_s, words(spanTitle(data))},
        {u"next"_s, words(nextTitle(data.period))},
        {u"longer"_s, words(periods::title(data.yearSoFar ? data.yearSoFar->period : data.period))},
        {u"before"_s, words(beforeTitle(data.period))},
        {u"word"_s, words(periodWord(data.period.kind))},
        {u"span"_s, words(spanOfReceipts(data))},
        {u"year"_s, words(QString::number(data.period.to.year()))},
        {u"nextyear"_s, words(QString::number(data.period.to.year() + 1))},
        {u"cutoff"_s, words(numbers::shortDate(data.period.to))},
        {u"until"_s, words(numbers::shortDate(assessment.dataUntil))},
        {u"deadline"_s, words(numbers::shortDate(assessment.deadlines.agencies))},
        {u"office"_s, words(coordinator(data))},
        {u"plan"_s, words(citation(data.plan))},
        {u"planshort"_s, words(shortCitation(data.plan))},
        {u"subject"_s, words(data.plan.title)},
        {u"plantitle"_s, words(behindPlan(data.plan.title))},
        {u"topic"_s, words(topic(data.plan))},
        {u"issuer"_s, words(data.plan.issuer)},
        {u"addressee"_s, words(addresseesInSentence(data.office))},
        {u"ofquarter"_s, words(quarterOfStates(data))},
    };
}

Context makeContext(const PeriodSnapshot &data, const Assessment &assessment)
{
    return makeContext(data, assessment, joinWords(data, assessment));
}

Context makeContext(const PeriodSnapshot &data, const Assessment &assessment, const JoinedWords &joinedWords)
{
    Context context{
        data, assessment, Sentences(data.sentences), assessmentBefore(data), {}, {}, {}, {}, {}, {}, {}, {},
        {},   {}};
    context.indicators = linesWithFigures(data);
    context.obstacles = joinedWords.obstacles;
    context.proposals = joinedWords.proposals;
    context.everProposed = joinedWords.everProposed;
    context.causes = joinedWords.causes;
    for (const Agency &agency : data.agencies)
        context.agencies.insert(agency.code, &agency);
    context.common = commonValues(data, assessment);
    return context;
}

Context withOfficeNamed(const Context &context)
{
    Context named = context;
    named.self = nameSaidBefore(context.common.value(u"office"_s).text);
    named.common.insert(u"office"_s, words(named.self));
    return named;
}

Value words(const QString &text) { return {text, std::nullopt, {}}; }

Value figure(const Context &context, qsizetype count, const QString &rule, const QStringList &records,
             const QString &taskNumber)
{
    return {
        numbers::count(count), FigureRef{rule, periods::key(context.data.period), taskNumber, records}, {}};
}

Inlines joined(const QList<Inlines> &parts, const QString &separator, const QString &last)
{
    Inlines all;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            all.append(plain(i + 1 == parts.size() ? last : separator));
        all += parts.at(i);
    }
    return all;
}

Value rate(qsizetype part, qsizetype whole)
{
    return words(whole < kLeastForRate ? QString() : u" (đạt %1)"_s.arg(numbers::percent(part, whole)));
}

Inlines filled(const Context &context, const QString &key, const Values &values)
{
    Values all = context.common;
    all.insert(values);
    return context.sentences.fill(key, all);
}

QString filledText(const Context &context, const QString &key, const Values &values)
{
    return plainText(filled(context, key, values));
}

QString fileTitle(const Context &context, const QString &key)
{
    const Plan &plan = context.data.plan;
    const QString cited = plan.number.isEmpty() ? u"Kế hoạch"_s : shortCitation(plan);
    return filledText(context, key, {{u"planshort"_s, words(cited)}}).simplified();
}

QString name(const Context &context, const QString &code)
{
    if (!context.self.isEmpty() && code == context.data.plan.coordinatorCode)
        return context.self;
    const Agency *agency = agencyOf(context, code);
    return agency ? nameInSentence(*agency) : code;
}

QString names(const Context &context, const QStringList &codes)
{
    QStringList all;
    for (const QString &code : codes)
        all.append(name(context, code));
    return text::joinedWithAnd(all);
}

bool areFew(const QStringList &codes) { return codes.size() <= kFewNames; }

bool isCommune(const Context &context, const QString &code)
{
    const Agency *agency = agencyOf(context, code);
    return agency && isCommuneLevel(*agency);
}

QStringList communesOf(const Context &context, const QStringList &codes)
{
    QStringList communes;
    for (const QString &code : codes) {
        if (isCommune(context, code))
            communes.append(code);
    }
    return communes;
}

QString bodiesWord(const Context &context, const QStringList &codes)
{
    const auto isDepartment = [&context](const QString &code) {
        const Agency *agency = agencyOf(context, code);
        return agency && agency->kind == AgencyKind::Department;
    };
    const auto isOfCommunes = [&context](const QString &code) { return isCommune(context, code); };
    if (!codes.isEmpty() && std::all_of(codes.begin(), codes.end(), isOfCommunes))
        return u"xã, phường"_s;
    const bool departments = !codes.isEmpty() && std::all_of(codes.begin(), codes.end(), isDepartment);
    return departments ? u"sở, ngành"_s : u"cơ quan, đơn vị"_s;
}

QString taskNames(const QStringList &numbers) { return u"nhiệm vụ "_s + text::joinedWithAnd(numbers); }

const Agency *agencyOf(const Context &context, const QString &code) { return context.agencies.value(code); }

const Task *taskOf(const Context &context, const QString &number) { return findTask(context.data, number); }

QString noneKey(const Context &context, const QString &key)
{
    const QList<AgencyProgress> &agencies = context.assessment.agencies;
    const bool any = std::any_of(agencies.begin(), agencies.end(),
                                 [](const AgencyProgress &agency) { return agency.received; });
    return any ? key : u"none.reported"_s;
}

QStringList agenciesWhere(const Assessment &assessment, bool (*fits)(const AgencyProgress &))
{
    QStringList codes;
    for (const AgencyProgress &agency : assessment.agencies) {
        if (!agency.self && fits(agency))
            codes.append(agency.agencyCode);
    }
    return codes;
}

QStringList askedAgencies(const Context &context)
{
    return agenciesWhere(context.assessment, [](const AgencyProgress &) { return true; });
}

QStringList receivedAgencies(const Assessment &assessment)
{
    return agenciesWhere(assessment, [](const AgencyProgress &agency) { return agency.received; });
}

QStringList askedCommunes(const Context &context) { return communesOf(context, askedAgencies(context)); }

QStringList communesWithPlan(const Context &context)
{
    QStringList sent;
    const QDate until = context.assessment.dataUntil;
    for (const LocalPlan &plan : context.data.localPlans) {
        if (plan.receivedOn <= until)
            sent.append(plan.agencyCode);
    }
    return among(askedCommunes(context), sent);
}

QStringList communesWithoutPlan(const Context &context)
{
    return without(askedCommunes(context), communesWithPlan(context));
}

QStringList incompleteAgencies(const Context &context)
{
    return agenciesWhere(context.assessment,
                         [](const AgencyProgress &agency) { return agency.received && !agency.complete(); });
}

} // namespace dondoc::report

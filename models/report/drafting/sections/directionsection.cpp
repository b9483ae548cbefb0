// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section I: what was issued, local plans that came in, and how agencies were asked, reported and were urged.
#include "models/report/drafting/sections/directionsection.h"

#include "models/domain/summary/letterqueries.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/sections/issuedprose.h"
#include "models/report/drafting/sections/prose.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

Inlines localPlans(const Context &context)
{
    const QStringList asked = askedCommunes(context);
    const QStringList issued = communesWithPlan(context);
    const QStringList missing = communesWithoutPlan(context);
    Prose prose(context);
    const Values values{{u"asked"_s, figure(context, asked.size(), u"localplans.asked"_s, asked)},
                        {u"issued"_s, figure(context, issued.size(), u"localplans.issued"_s, issued)},
                        {u"missing"_s, figure(context, missing.size(), u"localplans.missing"_s, missing)},
                        {u"names"_s, words(names(context, issued))}};
    prose.say(u"localplans."_s + variant(int(issued.size()), int(asked.size())), values);
    return prose.text();
}

/// ", gồm 62/75 xã, phường và 06/07 sở, cơ quan cấp tỉnh"; blank where all are of one kind.
Inlines receivedByKind(const Context &context)
{
    const QStringList asked = askedAgencies(context);
    const QStringList communes = communesOf(context, asked);
    const QStringList missing = context.assessment.receipt.missing;
    const QStringList others = without(asked, communes);
    QList<Inlines> parts;
    for (const auto &[key, codes] :
         {std::pair{u"receipt.communes"_s, communes}, {u"receipt.others"_s, others}}) {
        const QStringList received = without(codes, missing);
        if (!codes.isEmpty())
            parts.append(
                filled(context, key,
                       {{u"received"_s, figure(context, received.size(), u"receipt.received"_s, received)},
                        {u"asked"_s, figure(context, codes.size(), u"receipt.asked"_s, codes)}}));
    }
    if (parts.size() < 2)
        return {};
    const Value kinds{{}, std::nullopt, joined(parts, u", "_s, u" và "_s)};
    return Inlines{plain(u", "_s)} + filled(context, u"receipt.kinds"_s, {{u"kinds"_s, kinds}});
}

Values receiptValues(const Context &context)
{
    const ReceiptCounts &receipt = context.assessment.receipt;
    const QStringList incomplete = incompleteAgencies(context);
    const QStringList onTime
        = agenciesWhere(context.assessment, [](const AgencyProgress &agency) { return agency.onTime; });
    const QStringList complete
        = agenciesWhere(context.assessment, [](const AgencyProgress &agency) { return agency.complete(); });
    return {
        {u"asked"_s, figure(context, receipt.asked, u"receipt.asked"_s, askedAgencies(context))},
        {u"received"_s,
         figure(context, receipt.received, u"receipt.received"_s, receivedAgencies(context.assessment))},
        {u"rate"_s, rate(receipt.received, receipt.asked)},
        {u"ofkinds"_s, Value{{}, std::nullopt, receivedByKind(context)}},
        {u"ontime"_s, figure(context, receipt.onTime, u"receipt.on_time"_s, onTime)},
        {u"late"_s, figure(context, receipt.late.size(), u"receipt.late"_s, receipt.late)},
        {u"latenames"_s, words(names(context, receipt.late))},
        {u"complete"_s, figure(context, receipt.complete, u"receipt.complete"_s, complete)},
        {u"incomplete"_s, figure(context, incomplete.size(), u"receipt.incomplete"_s, incomplete)},
        {u"missing"_s, figure(context, receipt.missing.size(), u"receipt.missing"_s, receipt.missing)},
        {u"missingnames"_s, words(names(context, receipt.missing))},
        {u"annex"_s, words(context.annexLabels.value(Annex::Receipt))},
    };
}

void tellMissing(Prose &prose, const Context &context, const Values &values)
{
    const ReceiptCounts &receipt = context.assessment.receipt;
    const bool byName = context.data.office.nameLateAgencies;
    const bool some = receipt.received > 0;
    if (!receipt.missing.isEmpty() && some)
        prose.say(byName && areFew(receipt.missing) ? u"receipt.missing.named"_s : u"receipt.missing"_s,
                  values);
    if (!receipt.told.isEmpty())
        prose.add(some ? u"receipt.told"_s : u"receipt.told.only"_s,
                  {{u"n"_s, figure(context, receipt.told.size(), u"receipt.provisional"_s, receipt.told)}});
    if (byName && !receipt.late.isEmpty() && areFew(receipt.late))
        prose.say(u"receipt.late.named"_s, values);
    if (!context.annexLabels.value(Annex::Receipt).isEmpty())
        prose.say(u"receipt.annex"_s, values);
}

/// It is asked to cooperate, and counted among nobody who is asked to report (rule 1 of the field).
bool isFront(const Context &context, const QString &code)
{
    const Agency *agency = agencyOf(context, code);
    return agency && agency->kind == AgencyKind::Front;
}

QList<SentLetter> lettersTold(const Context &context, LetterKind kind)
{
    return lettersOf(context.data.letters, kind, context.data.dataUntil);
}

QStringList toldAddressees(const Context &context, const QList<SentLetter> &letters)
{
    QStringList to = everyAddressee(letters);
    to.removeIf([&context](const QString &code) { return isFront(context, code); });
    return to;
}

/// The requests went to all who are asked, so that they say who reports by when.
bool tellsWhoIsAsked(const Context &context)
{
    const QStringList to = toldAddressees(context, lettersTold(context, LetterKind::Request));
    const QStringList asked = askedAgencies(context);
    return !to.isEmpty() && without(to, asked).isEmpty() && without(asked, to).isEmpty();
}

Inlines receipt(const Context &context)
{
    const ReceiptCounts &receipt = context.assessment.receipt;
    const Values values = receiptValues(context);
    Prose prose(context);
    if (!tellsWhoIsAsked(context))
        prose.say(u"receipt.asked"_s, values);
    prose.say(u"receipt.received."_s + variant(receipt.received, receipt.asked), values);
    if (!receipt.formOnly.isEmpty())
        prose.add(
            u"receipt.formonly"_s,
            {{u"n"_s, figure(context, receipt.formOnly.size(), u"receipt.form_only"_s, receipt.formOnly)}});
    if (receipt.received > 0) {
        prose.say(u"receipt.ontime."_s + variant(receipt.onTime, receipt.received), values);
        prose.add(u"receipt.complete."_s + variant(receipt.complete, receipt.received), values);
    }
    tellMissing(prose, context, values);
    return prose.text();
}

QStringList reportsInState(const Context &context, ReportState state)
{
    QStringList codes;
    for (const AgencyProgress &agency : context.assessment.agencies) {
        const AgencyReport *report = currentReport(context.data, context.assessment, agency.agencyCode);
        if (report && agency.received && report->state == state && !agency.self)
            codes.append(agency.agencyCode);
    }
    return codes;
}

QStringList othersWhoReported(const Context &context)
{
    QStringList codes;
    for (const AgencyReport &report : context.data.reports) {
        const bool counted = isWritten(report) && report.receivedOn <= context.assessment.dataUntil;
        const bool expected = context.assessment.agency(report.agencyCode) != nullptr;
        if (counted && !expected && !codes.contains(report.agencyCode))
            codes.append(report.agencyCode);
    }
    return codes;
}

Inlines followUp(const Context &context)
{
    Prose prose(context);
    const auto sayCount = [&](const QString &key, const QString &rule, const QStringList &codes) {
        if (!codes.isEmpty())
            prose.say(key,
                      {{u"n"_s, figure(context, codes.size(), rule, codes)},
                       {u"names"_s, words(names(context, codes))}});
    };
    sayCount(u"receipt.supplement"_s, u"receipt.supplement_asked"_s,
             reportsInState(context, ReportState::SupplementAsked));
    const QStringList others = othersWhoReported(context);
    sayCount(areFew(others) ? u"coordination.named"_s : u"coordination"_s, u"receipt.coordinating"_s, others);
    return prose.text();
}

/// "Công văn số 15/SNNMT-TTBVTV ngày 01/12/2025 và …"; without its day where I.1 told it.
QString cited(const Context &context, const QList<SentLetter> &letters)
{
    QStringList all;
    for (const SentLetter &each : letters)
        all.append(filledText(context,
                              isCitedWhole(context, each) ? u"letters.cited.again"_s : u"letters.cited"_s,
                              {{u"number"_s, words(numbers::documentNumber(each.number))},
                               {u"symbol"_s, words(each.symbol)},
                               {u"date"_s, words(numbers::shortDate(each.sentOn))}}));
    return text::joinedWithAnd(all);
}

/// The letters of the period that were kept as sent, by the day that the receipts are counted to.
Inlines lettersSent(const Context &context)
{
    Prose prose(context);
    const auto tell = [&](const QString &family, LetterKind kind) {
        const QList<SentLetter> letters = lettersTold(context, kind);
        const QStringList to = toldAddressees(context, letters);
        const QString lead = filledText(context, u"letters.lead"_s) + u' ';
        const bool whole = kind == LetterKind::Request && tellsWhoIsAsked(context);
        const QString key = whole ? u"letters.request.whole"_s : family;
        if (!letters.isEmpty())
            prose.add(key + (letters.size() == 1 ? u".one"_s : u".some"_s),
                      {{u"lead"_s, words(prose.isEmpty() ? lead : QString())},
                       {u"n"_s, words(numbers::count(letters.size()))},
                       {u"to"_s, figure(context, to.size(), family, to)},
                       {u"list"_s, words(cited(context, letters))}});
    };
    tell(u"letters.request"_s, LetterKind::Request);
    tell(u"letters.reminder"_s, LetterKind::Reminder);
    tell(u"letters.supplement"_s, LetterKind::Supplement);
    tell(u"letters.message"_s, LetterKind::Message);
    return prose.text();
}

QString direction(qsizetype now, qsizetype then)
{
    if (now == then)
        return u"same"_s;
    return now > then ? u"more"_s : u"fewer"_s;
}

/// Why the denominators differ: " do bổ sung 75 xã, phường được đề nghị báo cáo".
Inlines whyOthers(const Context &context, const QStringList &now, const QStringList &then)
{
    QList<Inlines> parts;
    for (const auto &[key, codes] : {std::pair{u"compared.bodies.added"_s, without(now, then)},
                                     {u"compared.bodies.gone"_s, without(then, now)}}) {
        if (!codes.isEmpty())
            parts.append(filled(context, key,
                                {{u"n"_s, figure(context, codes.size(), u"receipt.asked.change"_s, codes)},
                                 {u"bodies"_s, words(bodiesWord(context, codes))}}));
    }
    return joined(parts, u", "_s, u" và "_s);
}

/// A count of one period and of the one before, which is told as it was issued.
struct Compared {
    qsizetype now = 0;
    qsizetype then = 0;
    qsizetype asked = 0;
    qsizetype askedThen = 0;
};

Compared comparedReceipts(const Context &context)
{
    const IssuedSummary *issued = issuedOf(context.data, comparedWith(context.data.period));
    const ReceiptCounts &before = context.before->receipt;
    return {context.assessment.receipt.received,
            issued ? issued->received.value_or(before.received) : before.received,
            context.assessment.receipt.asked, issued ? issued->asked.value_or(before.asked) : before.asked};
}

/// Counts with counts over the same bodies, else both shares and why they differ (rule 18 of the field).
void compareReceipts(Prose &prose, const Context &context)
{
    const QStringList now = askedAgencies(context);
    const QStringList then = agenciesWhere(*context.before, [](const AgencyProgress &) { return true; });
    const Compared counts = comparedReceipts(context);
    if (counts.now == 0)
        return; // said before
    const bool same = without(now, then).isEmpty() && without(then, now).isEmpty();
    const bool shares = counts.asked >= kLeastForRate && counts.askedThen >= kLeastForRate;
    const QString rule = u"receipt.received"_s;
    const bool composed = periods::isComposed(context.data.period);
    prose.add(
        same ? u"compared.receipt."_s + direction(counts.now, counts.then) : u"compared.bodies"_s,
        {{u"now"_s, figure(context, counts.now, rule, receivedAgencies(context.assessment))},
         {u"then"_s, figure(context, counts.then, rule + u".before"_s, receivedAgencies(*context.before))},
         {u"asked"_s, figure(context, counts.asked, u"receipt.asked"_s, now)},
         {u"askedthen"_s, figure(context, counts.askedThen, u"receipt.asked.before"_s, then)},
         {u"rate"_s, shares ? rate(counts.now, counts.asked) : words({})},
         {u"ratethen"_s, shares ? rate(counts.then, counts.askedThen) : words({})},
         {u"current"_s,
          words(composed ? periods::title(context.data.period) : periods::bareTitle(context.data.period))},
         {u"why"_s, Value{{}, std::nullopt, whyOthers(context, now, then)}}});
}

Inlines compared(const Context &context)
{
    Prose prose(context);
    if (!context.before)
        return {};
    compareReceipts(prose, context);
    if (prose.isEmpty())
        return {}; // nobody reported: there is nothing to compare
    const auto compare
        = [&](const QString &key, const QString &rule, const QStringList &now, const QStringList &then) {
              const Value change = figure(context, qAbs(now.size() - then.size()), rule + u".change"_s,
                                          without(now, then) + without(then, now));
              const bool none = now.isEmpty() && then.isEmpty();
              prose.add(key + u'.' + (none ? u"none"_s : direction(now.size(), then.size())),
                        {{u"now"_s, figure(context, now.size(), rule, now)},
                         {u"then"_s, figure(context, then.size(), rule + u".before"_s, then)},
                         {u"change"_s, change}});
          };
    const auto overdue = [](const Assessment &a) { return a.figures.byState.value(ProgressState::Overdue); };
    compare(u"compared.overdue"_s, u"tasks.overdue"_s, overdue(context.assessment), overdue(*context.before));
    return prose.text();
}

/// Who reported quarter by quarter, where the report tells of several.
Inlines byQuarter(const Context &context)
{
    const QList<QuarterReceipt> &quarters
        = context.data.yearSoFar ? context.data.yearSoFar->quarters : context.data.quarters;
    constexpr qsizetype kCompared = 2; // the quarter and the one before it
    const bool compared = context.data.yearSoFar && context.before && context.assessment.receipt.received > 0;
    if (quarters.size() < 2 || (compared && quarters.size() == kCompared))
        return {}; // said before
    QList<Inlines> told;
    for (const QuarterReceipt &each : quarters) {
        const QString rule = u"receipt.received."_s + periods::key(each.period);
        told.append(filled(context,
                           each.received.isEmpty() ? u"receipt.quarter.none"_s : u"receipt.quarter"_s,
                           {{u"quarter"_s, words(periods::bareTitle(each.period))},
                            {u"received"_s, figure(context, each.received.size(), rule, each.received)},
                            {u"asked"_s, words(numbers::count(each.asked))}}));
    }
    const Value all{{}, std::nullopt, joined(told, u", "_s, u", "_s)};
    return Prose(context).say(u"receipt.quarters"_s, {{u"quarters"_s, all}}).text();
}

} // namespace

void writeDirection(Outline &outline, const Context &context)
{
    outline.chapter(u"heading.direction"_s);
    const Inlines issued = issuedInPeriod(context);
    const bool communes = !askedCommunes(context).isEmpty();
    if (issued.isEmpty() && !communes)
        outline.skipClause();
    else
        outline.clause(u"heading.direction.documents"_s);
    outline.paragraph(issued, u"documents"_s);
    if (communes)
        outline.paragraph(localPlans(context), u"localplans"_s);
    outline.clause(u"heading.direction.coordination"_s);
    outline.paragraph(lettersSent(context), u"letters"_s);
    outline.paragraph(receipt(context), u"receipt"_s);
    outline.paragraph(followUp(context), u"followup"_s);
    outline.paragraph(compared(context), u"compared"_s);
    outline.paragraph(byQuarter(context), u"byquarter"_s);
}

} // namespace dondoc::report

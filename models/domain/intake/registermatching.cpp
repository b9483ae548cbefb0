// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterMatching: author and number against the reports of the period, then row against row.
#include "models/domain/intake/registermatching.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/intake/registerdoubts.h"
#include "models/domain/intake/saidperiod.h"
#include "models/domain/plan/agencyrecognition.h"
#include "models/domain/reporting/revision.h"
#include "models/domain/text/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QString registerNumberKey(const QString &number)
{
    static const QRegularExpression kLead(u"^(?:so)?[:.]?0*"_s);
    QString key = text::searchKey(number).remove(u' ').replace(QChar(0x2013), u'-');
    return key.remove(kLead);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression kApart(u"[^\\p{L}\\p{N}]+"_s);
    return text::searchKey(text).split(kApart, Qt::SkipEmptyParts);
}

/// Three words of what the plan is about stand side by side in the subject, or the plan's number, or that of
/// the document which it carries out, by which the plan is known: "Kết luận số 1678-KL/TU".
bool speaksOfPlan(const QString &subject, const Plan &plan)
{
    if (!plan.number.isEmpty() && !plan.symbol.isEmpty()
        && text::searchKey(subject).contains(text::searchKey(plan.number + u'/' + plan.symbol)))
        return true;
    constexpr qsizetype kEnough = 3;
    const QStringList words = wordsOf(subject);
    if (plan.code.size() >= kEnough && words.contains(text::searchKey(plan.code)))
        return true;
    const QString said = u' ' + words.join(u' ') + u' ';
    const QStringList about = wordsOf(plan.shortSubject);
    const qsizetype run = std::min(kEnough, about.size());
    for (qsizetype at = 0; run > 0 && at + run <= about.size(); ++at) {
        if (said.contains(u' ' + about.mid(at, run).join(u' ') + u' '))
            return true;
    }
    return false;
}

bool isReport(const RegisterRow &row)
{
    return text::searchKey(row.subject).contains("bao cao"_L1)
        || registerNumberKey(row.number).contains("/bc"_L1);
}

/// "Báo cáo quý IV năm 2025": the subject tells of a report of the period, and not on what.
bool isBareReport(const QString &subject)
{
    static const QStringList kBare{
        u"bao"_s,   u"cao"_s,  u"ket"_s,  u"qua"_s, u"thuc"_s, u"hien"_s, u"tinh"_s, u"hinh"_s,
        u"nhiem"_s, u"vu"_s,   u"cong"_s, u"tac"_s, u"quy"_s,  u"qui"_s,  u"nam"_s,  u"thang"_s,
        u"dau"_s,   u"cuoi"_s, u"ca"_s,   u"so"_s,  u"lieu"_s, u"ve"_s,   u"viec"_s, u"v"_s,
        u"gui"_s,   u"nop"_s,  u"dinh"_s, u"ky"_s,  u"i"_s,    u"ii"_s,   u"iii"_s,  u"iv"_s};
    const QStringList words = wordsOf(subject);
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [](const QString &word) {
        return kBare.contains(word) || word.toInt() > 0;
    });
}

/// Nothing but the agency's own name, and its province's: no other body of the same place.
bool isOwnName(const QString &author, const Agency &agency, const OfficeProfile &office)
{
    static const QStringList kKinds{u"ubnd"_s, u"uy"_s,     u"ban"_s,  u"nhan"_s, u"dan"_s,
                                    u"xa"_s,   u"phuong"_s, u"tinh"_s, u"x"_s,    u"p"_s};
    QStringList own = kKinds + wordsOf(office.place) + wordsOf(office.superiorBody);
    for (const QString &name : QStringList{agency.name, agency.shortName, agency.symbol} + agency.aliases)
        own += wordsOf(name);
    const QStringList words = wordsOf(author);
    return std::all_of(words.cbegin(), words.cend(),
                       [&own](const QString &word) { return own.contains(word); });
}

QDate earlierOf(const QDate &a, const QDate &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

AgencyReport withArrival(AgencyReport report, const QDate &arrivedOn)
{
    if (!isWritten(report)) {
        report.state = ReportState::Received;
        report.channel = isByWord(report.channel) ? Channel::Unknown : report.channel;
        report.formReceivedOn = {};
    } else {
        const bool isTyped = report.receivedOn != earlierOf(report.formReceivedOn, report.documentReceivedOn);
        report.formReceivedOn = isTyped ? report.receivedOn : report.formReceivedOn;
    }
    report.documentReceivedOn = arrivedOn;
    report.receivedOn = earlierOf(report.formReceivedOn, arrivedOn);
    return report;
}

AgencyReport withRow(AgencyReport report, const RegisterRow &row)
{
    if (!row.number.isEmpty() && !isSameNumber(report.number, row.number))
        report.number = row.number;
    if (row.signedOn.isValid())
        report.signedOn = row.signedOn;
    if (!row.incomingNumber.isEmpty())
        report.incomingNumber = row.incomingNumber;
    const bool isNew = row.arrivedOn.isValid() && row.arrivedOn != report.documentReceivedOn;
    return isNew ? withArrival(report, row.arrivedOn) : report;
}

class RegisterMatcher
{
public:
    RegisterMatcher(const PeriodSnapshot &data, const QDate &today)
        : m_data(data), m_names(data.agencies), m_today(today)
    {
        for (const AgencyReport &report : data.reports) {
            if (isReceived(report) && report.carriedFrom.isEmpty())
                m_reports[report.agencyCode].append(report);
        }
    }

    RegisterMatch match(const RegisterRow &row) const
    {
        RegisterMatch match{.row = row};
        Recognition author = recogniseAgency(m_names, {}, {row.author}, {});
        // Another body of the place is asked about by the row's own doubt.
        author.sure = author.sure || (!author.otherBody.isEmpty() && !author.code.isEmpty());
        match.author = author.sure ? author.code : QString();
        const QStringList codes = author.code.isEmpty() ? author.candidates : QStringList{author.code};
        for (const QString &code : codes)
            addByNumber(match, code);
        match.byNumber = !match.targets.isEmpty();
        if (match.byNumber)
            settle(match, author, codes);
        else if (isReport(row) && !isOfOtherPeriod(row))
            completeOne(match, author, codes);
        return match;
    }

    QList<RegisterTarget> everyOne() const
    {
        QList<RegisterTarget> targets;
        for (const Expectation &expected : expectations(m_data)) {
            const QList<AgencyReport> all = m_reports.value(expected.agencyCode);
            targets.append(
                {expected.agencyCode, {all.isEmpty() ? notYetCome(expected.agencyCode) : all.constLast()}});
        }
        return targets;
    }

private:
    void addByNumber(RegisterMatch &match, const QString &code) const
    {
        RegisterTarget target{code, {}};
        for (const AgencyReport &report : m_reports.value(code)) {
            if (!match.row.number.isEmpty() && isSameNumber(report.number, match.row.number))
                target.reports.append(report);
        }
        if (!target.reports.isEmpty())
            match.targets.append(target);
    }

    /// A number is written by hundreds of offices: of two that bear the name somebody must choose.
    void settle(RegisterMatch &match, const Recognition &author, const QStringList &codes) const
    {
        if (codes.size() > 1)
            match.doubts.append(openAuthor(m_data, match.row, author.former, codes));
        finish(match);
    }

    void finish(RegisterMatch &match) const
    {
        for (const RegisterTarget &target : std::as_const(match.targets))
            match.doubts += registerDoubts(m_data, match.row, target, m_today);
        const bool isKnown = match.targets.size() == 1
            && withRegisterRow(match.targets.constFirst(), match.row) == match.targets.constFirst().reports;
        match.outcome = !match.doubts.isEmpty() ? RegisterOutcome::Doubtful
            : isKnown                           ? RegisterOutcome::Known
                                                : RegisterOutcome::Ready;
    }

    bool isOfOtherPeriod(const RegisterRow &row) const
    {
        return !reading::otherPeriodSaid({row.subject}, m_data.period, longerPeriod(m_data)).isEmpty();
    }

    /// No report bears the number: the one that bears none yet, where the subject tells of it.
    void completeOne(RegisterMatch &match, const Recognition &author, const QStringList &codes) const
    {
        const bool isOfPlan = speaksOfPlan(match.row.subject, m_data.plan);
        if (codes.isEmpty() && isOfPlan)
            return tellUnknown(match);
        for (const QString &code : codes)
            match.targets += unnumbered(match.row, code, isOfPlan);
        if (match.targets.isEmpty())
            return;
        const Agency *agency = findAgency(m_data, match.targets.constFirst().agencyCode);
        if (!author.sure)
            match.doubts.append(openAuthor(m_data, match.row, author.former, codes));
        else if (agency && !isOwnName(match.row.author, *agency, m_data.office))
            match.doubts.append(otherBody(match.row, *agency));
        if (codes.size() == 1 && match.targets.size() > 1)
            match.doubts.append(severalReports(m_data, match.row, match.targets));
        if (!isOfPlan)
            match.doubts.append(openSubject(m_data, match.row, match.targets.constFirst().agencyCode));
        finish(match);
    }

    /// One on the plan is not to be lost with what is about something else.
    static void tellUnknown(RegisterMatch &match)
    {
        match.doubts = match.row.unread;
        match.doubts.append(unknownAuthor(match.row));
        match.outcome = RegisterOutcome::Doubtful;
    }

    /// Of a document that does not speak of the plan only those signed on its day, or all where its subject
    /// does not tell on what it is. Somebody has to look at it where it bears another number than what came,
    /// and where a file of the agency was not accepted yet: its number is not known.
    QList<RegisterTarget> unnumbered(const RegisterRow &row, const QString &code, bool isOfPlan) const
    {
        QList<RegisterTarget> targets;
        const QList<AgencyReport> all = m_reports.value(code);
        for (const AgencyReport &report : all) {
            const bool isLike = isOfPlan || row.subject.isEmpty() || isBareReport(row.subject)
                || (row.signedOn.isValid() && report.signedOn == row.signedOn);
            if (report.number.isEmpty() && isLike)
                targets.append(RegisterTarget{code, {report}});
        }
        const bool mayBeIt
            = isOfPlan || (isBareReport(row.subject) && isAsked(code)) || hasFileUnderReview(m_data, code);
        if (targets.isEmpty() && mayBeIt)
            targets.append(RegisterTarget{code, {all.isEmpty() ? notYetCome(code) : all.constLast()}});
        return targets;
    }

    bool isAsked(const QString &code) const
    {
        const QList<Expectation> all = expectations(m_data);
        return std::any_of(all.cbegin(), all.cend(),
                           [&code](const Expectation &each) { return each.agencyCode == code; });
    }

    AgencyReport notYetCome(const QString &code) const
    {
        const AgencyReport *asked = newestReport(m_data.reports, code, isAnyReport);
        if (asked && asked->carriedFrom.isEmpty())
            return *asked;
        AgencyReport report;
        report.agencyCode = code;
        return report;
    }

    const PeriodSnapshot &m_data;
    AgencyNames m_names;
    QDate m_today;
    QHash<QString, QList<AgencyReport>> m_reports; ///< received ones, by agency
};

/// By what the rows of one report are known as such.
QString keyOfTarget(const RegisterTarget &target)
{
    const AgencyReport &report = target.reports.constFirst();
    return target.agencyCode + u'/' + QString::number(report.id);
}

/// Of several documents for one report the one that bears its number is it; else somebody must choose.
void weighRivals(QList<RegisterMatch> &matches, const PeriodSnapshot &data)
{
    QHash<QString, QList<qsizetype>> rows;
    QSet<QString> numbered; ///< agencies of which a row bears the number of a report
    for (qsizetype at = 0; at < matches.size(); ++at) {
        const RegisterMatch &match = matches.at(at);
        if (match.targets.size() != 1)
            continue;
        rows[keyOfTarget(match.targets.constFirst())].append(at);
        if (match.byNumber)
            numbered.insert(match.targets.constFirst().agencyCode);
    }
    for (QList<qsizetype> rivals : std::as_const(rows)) {
        rivals.removeIf([&](qsizetype at) {
            RegisterMatch &match = matches[at];
            const bool isBeside = !match.byNumber && numbered.contains(match.targets.constFirst().agencyCode);
            if (isBeside)
                match = RegisterMatch{.row = match.row, .author = match.author};
            return isBeside;
        });
        if (rivals.size() > 1)
            tellRivals(matches, rivals, data);
    }
}

} // namespace

bool isSameNumber(const QString &a, const QString &b) { return registerNumberKey(a) == registerNumberKey(b); }

QList<AgencyReport> withRegisterRow(const RegisterTarget &target, const RegisterRow &row)
{
    QList<AgencyReport> reports = target.reports;
    for (AgencyReport &report : reports)
        report = withRow(report, row);
    return reports;
}

QList<RegisterMatch> matchRegister(const QList<RegisterRow> &rows, const PeriodSnapshot &data,
                                   const QDate &today)
{
    const RegisterMatcher matcher(data, today);
    QList<RegisterMatch> matches;
    for (const RegisterRow &row : rows)
        matches.append(matcher.match(row));
    weighRivals(matches, data);
    tellIncomingTwice(matches, data);
    return matches;
}

QList<RegisterTarget> everyRegisterTarget(const PeriodSnapshot &data)
{
    return RegisterMatcher(data, {}).everyOne();
}

} // namespace dondoc

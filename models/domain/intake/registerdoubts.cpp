// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterDoubts: what speaks against writing a row of the clerk's register into a report unasked.
#include "models/domain/intake/registerdoubts.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QString authorName(const PeriodSnapshot &data, const QString &code)
{
    const Agency *agency = findAgency(data, code);
    return agency ? nameAsAuthor(*agency) : code;
}

/// "0123" and "123" are one.
QString withoutZeros(const QString &number)
{
    static const QRegularExpression kZeros(u"^0+(?=.)"_s);
    return text::searchKey(number).remove(u' ').remove(kZeros);
}

/// Numbers begin anew with each year; a day that is not told is of any year, so of none.
QString incomingKey(const QString &number, const QDate &arrivedOn)
{
    const QString year = arrivedOn.isValid() ? QString::number(arrivedOn.year()) : QString();
    return year + u' ' + withoutZeros(number);
}

/// Collects the doubts of one row about one agency.
class RowDoubts
{
public:
    RowDoubts(const RegisterRow &row, const QString &agencyCode, const QString &agency)
        : m_place(row.place), m_code(agencyCode), m_agency(agency)
    {
    }

    void add(IssueKind kind, const QStringList &arguments)
    {
        Issue issue{Severity::Warning, kind, QStringList{m_agency} + arguments, m_code};
        issue.place = m_place;
        if (!m_doubts.contains(issue))
            m_doubts.append(issue);
    }

    void addIfDiffers(IssueKind kind, const QDate &told, const QDate &stored)
    {
        if (told.isValid() && stored.isValid() && told != stored)
            add(kind, {numbers::date(told), numbers::date(stored)});
    }

    QList<Issue> all() const { return m_doubts; }

private:
    QString m_place;
    QString m_code;
    QString m_agency;
    QList<Issue> m_doubts;
};

void doubtStored(RowDoubts &doubts, const RegisterRow &row, const AgencyReport &report)
{
    if (!row.number.isEmpty() && !report.number.isEmpty() && !isSameNumber(report.number, row.number))
        doubts.add(IssueKind::RegisterNumberDiffers, {row.number, report.number});
    doubts.addIfDiffers(IssueKind::RegisterSignedDiffers, row.signedOn, report.signedOn);
    doubts.addIfDiffers(IssueKind::RegisterArrivalDiffers, row.arrivedOn, report.documentReceivedOn);
    if (!row.incomingNumber.isEmpty() && !report.incomingNumber.isEmpty()
        && withoutZeros(row.incomingNumber) != withoutZeros(report.incomingNumber))
        doubts.add(IssueKind::RegisterIncomingDiffers, {row.incomingNumber, report.incomingNumber});
}

void doubtDays(RowDoubts &doubts, const RegisterRow &row, const RegisterTarget &target, const Period &period,
               const QDate &today)
{
    const QDate signedOn = row.signedOn.isValid() ? row.signedOn : target.reports.constFirst().signedOn;
    if (row.arrivedOn.isValid() && signedOn.isValid() && row.arrivedOn < signedOn)
        doubts.add(IssueKind::RegisterArrivalBeforeSigned,
                   {numbers::date(row.arrivedOn), numbers::date(signedOn)});
    for (const QDate &day : {row.arrivedOn, row.signedOn}) {
        if (day.isValid() && day > today)
            doubts.add(IssueKind::RegisterArrivalAhead, {numbers::date(day)});
        if (day.isValid() && day < period.from)
            doubts.add(IssueKind::RegisterDayBeforePeriod, {numbers::date(day), numbers::date(period.from)});
        else if (periods::isEarlyFor(period, day))
            doubts.add(IssueKind::RegisterDayEarly, {numbers::date(day), numbers::date(period.to)});
    }
}

bool hasNumber(const RegisterRow &row, const RegisterTarget &target)
{
    return !row.number.isEmpty() || !target.reports.constFirst().number.isEmpty();
}

QString shortSubject(const RegisterRow &row)
{
    constexpr int kLongest = 120;
    return text::shortened(row.subject, kLongest);
}

} // namespace

bool hasFileUnderReview(const PeriodSnapshot &data, const QString &agencyCode)
{
    return std::any_of(data.underReview.cbegin(), data.underReview.cend(),
                       [&](const FileUnderReview &file) { return file.agencyCode == agencyCode; });
}

QList<Issue> registerDoubts(const PeriodSnapshot &data, const RegisterRow &row, const RegisterTarget &target,
                            const QDate &today)
{
    RowDoubts doubts(row, target.agencyCode, authorName(data, target.agencyCode));
    for (const AgencyReport &report : target.reports) {
        const bool isOfFile
            = isReceived(report) && (row.number.isEmpty() || isSameNumber(report.number, row.number));
        if (!isOfFile && hasFileUnderReview(data, target.agencyCode))
            doubts.add(IssueKind::RegisterFileUnderReview, {});
        else if (!isReceived(report))
            doubts.add(IssueKind::RegisterWithoutReport, {});
        doubtStored(doubts, row, report);
    }
    if (!hasNumber(row, target))
        doubts.add(IssueKind::RegisterNumberBlank, {});
    doubtDays(doubts, row, target, data.period, today);
    return row.unread + doubts.all();
}

Issue openAuthor(const PeriodSnapshot &data, const RegisterRow &row, const QString &former,
                 const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(authorName(data, code));
    Issue issue{Severity::Warning,
                former.isEmpty() ? IssueKind::RegisterAgencyOpen : IssueKind::RegisterFormerName,
                {former.isEmpty() ? row.author : former, names.join(u", "_s)}};
    issue.place = row.place;
    return issue;
}

Issue unknownAuthor(const RegisterRow &row)
{
    const bool isBlank = row.author.isEmpty();
    Issue issue{Severity::Warning,
                isBlank ? IssueKind::RegisterAuthorBlank : IssueKind::RegisterAuthorUnknown,
                isBlank ? QStringList{shortSubject(row)} : QStringList{row.author, shortSubject(row)}};
    issue.place = row.place;
    return issue;
}

Issue otherBody(const RegisterRow &row, const Agency &agency)
{
    Issue issue{
        Severity::Warning, IssueKind::RegisterAuthorOpen, {row.author, nameAsAuthor(agency)}, agency.code};
    issue.place = row.place;
    return issue;
}

Issue severalReports(const PeriodSnapshot &data, const RegisterRow &row, const QList<RegisterTarget> &targets)
{
    const QString code = targets.constFirst().agencyCode;
    RowDoubts doubts(row, code, authorName(data, code));
    doubts.add(IssueKind::RegisterSeveralReports, {numbers::count(targets.size())});
    return doubts.all().constFirst();
}

Issue openSubject(const PeriodSnapshot &data, const RegisterRow &row, const QString &agencyCode)
{
    Issue issue{Severity::Warning,
                IssueKind::RegisterSubjectOpen,
                {authorName(data, agencyCode), shortSubject(row)},
                agencyCode};
    issue.place = row.place;
    return issue;
}

void tellRivals(QList<RegisterMatch> &matches, const QList<qsizetype> &rivals, const PeriodSnapshot &data)
{
    for (const qsizetype at : rivals) {
        QStringList others;
        for (const qsizetype other : rivals) {
            if (other != at)
                others.append(matches.at(other).row.place);
        }
        RegisterMatch &match = matches[at];
        const QString code = match.targets.constFirst().agencyCode;
        Issue issue{Severity::Warning,
                    IssueKind::RegisterSeveralRows,
                    {authorName(data, code), others.join(u", "_s)},
                    code};
        issue.place = match.row.place;
        match.doubts.append(issue);
        match.outcome = RegisterOutcome::Doubtful;
    }
}

void tellIncomingTwice(QList<RegisterMatch> &matches, const PeriodSnapshot &data)
{
    QHash<QString, QStringList> holders; ///< places and agencies, by year and Số đến
    for (const RegisterMatch &match : std::as_const(matches)) {
        if (!match.row.incomingNumber.isEmpty())
            holders[incomingKey(match.row.incomingNumber, match.row.arrivedOn)].append(match.row.place);
    }
    for (const AgencyReport &report : data.reports) {
        if (!report.incomingNumber.isEmpty())
            holders[incomingKey(report.incomingNumber, report.documentReceivedOn)].append(
                authorName(data, report.agencyCode));
    }
    for (RegisterMatch &match : matches) {
        if (match.outcome != RegisterOutcome::Ready && match.outcome != RegisterOutcome::Doubtful)
            continue;
        QStringList others = holders.value(incomingKey(match.row.incomingNumber, match.row.arrivedOn));
        others.removeDuplicates();
        others.removeOne(match.row.place);
        for (const RegisterTarget &target : std::as_const(match.targets))
            others.removeOne(authorName(data, target.agencyCode));
        if (others.isEmpty())
            continue;
        Issue issue{Severity::Warning,
                    IssueKind::RegisterIncomingTwice,
                    {match.row.incomingNumber, others.join(u", "_s)}};
        issue.place = match.row.place;
        match.doubts.append(issue);
        match.outcome = RegisterOutcome::Doubtful;
    }
}

} // namespace dondoc

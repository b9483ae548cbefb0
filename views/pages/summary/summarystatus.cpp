// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LifeWords: sentences of the life bar.
#include "views/pages/summary/summarystatus.h"

#include "models/domain/basics/localday.h"
#include "models/domain/text/numbers.h"
#include "models/report/document/figurename.h"
#include "views/pages/summary/summaryhistorypanel.h"

namespace dondoc::views {

QString dayInWords(const QDateTime &instant) { return numbers::date(dayInVietnam(instant)); }

QString issuedInWords(const SummaryReport &report)
{
    return SummaryHistoryPanel::tr("Report number %1, %2").arg(report.number, numbers::date(report.issuedOn));
}

namespace {

/// "?" is who gave no name.
QString submittedInWords(const QList<SummaryVersion> &versions)
{
    const SummaryVersion &last = versions.constLast();
    const int times = int(versions.size());
    const QString day = dayInWords(last.submittedAt);
    return last.who.isEmpty() || last.who == QLatin1String("?")
        ? SummaryHistoryPanel::tr("Submitted %n time(s), last on %1.", nullptr, times).arg(day)
        : SummaryHistoryPanel::tr("Submitted %n time(s), last on %1 by %2.", nullptr, times)
              .arg(day, last.who);
}

} // namespace

QString stateInWords(const PeriodSnapshot &data)
{
    const SummaryReport *old = corrected(data);
    if (isIssued(data))
        return SummaryHistoryPanel::
            tr("ISSUED: number %1, %2; reports received until %3. What is shown, exported and printed is the "
               "file as it was issued.")
                .arg(data.summary->number, numbers::date(data.summary->issuedOn),
                     numbers::date(data.summary->dataUntil));
    if (!data.versions.isEmpty())
        return submittedInWords(data.versions);
    if (old)
        return SummaryHistoryPanel::tr("Draft of a correction of report number %1, %2.")
            .arg(old->number, numbers::date(old->issuedOn));
    return SummaryHistoryPanel::tr("Draft, not submitted yet.");
}

QString quoted(const QString &text)
{
    constexpr int kMost = 120;
    return text.isEmpty() ? QStringLiteral("–")
                          : QStringLiteral("“%1”").arg(text.size() > kMost ? text.left(kMost) + u'…' : text);
}

QString changeInWords(const report::FigureChange &change, int nth)
{
    const QString place = report::placeInWords(change.block);
    QString name = report::figureName(change.rule);
    if (nth > 1 && !name.isEmpty())
        name = SummaryHistoryPanel::tr("%1, changed figure no. %2 of that name")
                   .arg(name, QString::number(nth));
    return SummaryHistoryPanel::tr("%1: printed %2, would be %3")
        .arg(name.isEmpty() ? place : place + QStringLiteral(", ") + name, quoted(change.before),
             quoted(change.now));
}

QString changeInWords(const report::ChangedBlock &block)
{
    const QString figures = report::figuresInWords(block);
    const QString what = block.gone ? SummaryHistoryPanel::tr("no longer there")
        : block.submitted.isEmpty() ? SummaryHistoryPanel::tr("new")
        : block.own                 ? SummaryHistoryPanel::tr("words of your own")
        : figures.isEmpty()         ? SummaryHistoryPanel::tr("other words")
                                    : figures;
    return report::placeInWords(block.key) + QStringLiteral(": ") + what;
}

} // namespace dondoc::views

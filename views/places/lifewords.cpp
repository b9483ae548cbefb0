// SPDX-License-Identifier: GPL-3.0-or-later
// LifeWords: sentences of the life bar.
#include "views/places/lifewords.h"

#include "models/domain/text/numbers.h"
#include "models/report/document/figurename.h"
#include "views/places/lifebar.h"

namespace dondoc::views {

namespace {

constexpr int kVietnamSecondsEastOfUtc = 7 * 3600;

} // namespace

QString dayInWords(const QDateTime &instant)
{
    return numbers::date(instant.toOffsetFromUtc(kVietnamSecondsEastOfUtc).date());
}

QString stateInWords(const PeriodSnapshot &data)
{
    const SummaryReport *old = corrected(data);
    if (isIssued(data))
        return LifeBar::tr("ISSUED: number %1, %2; data until %3. What is shown, exported and printed is the "
                           "file as it was issued.")
            .arg(data.summary->number, numbers::date(data.summary->issuedOn),
                 numbers::date(data.summary->dataUntil));
    if (!data.versions.isEmpty())
        return LifeBar::tr("Submitted %n time(s), last on %1 by %2.", nullptr, int(data.versions.size()))
            .arg(dayInWords(data.versions.constLast().submittedAt), data.versions.constLast().who);
    if (old)
        return LifeBar::tr("Draft of a correction of report number %1, %2.")
            .arg(old->number, numbers::date(old->issuedOn));
    return LifeBar::tr("Draft, not submitted yet.");
}

QString quoted(const QString &text)
{
    constexpr int kMost = 120;
    return text.isEmpty() ? QStringLiteral("–")
                          : QStringLiteral("“%1”").arg(text.size() > kMost ? text.left(kMost) + u'…' : text);
}

QString changeInWords(const report::FigureChange &change)
{
    const QString place = report::placeInWords(change.block);
    const QString name = report::figureName(change.rule);
    return LifeBar::tr("%1: printed %2, would be %3")
        .arg(name.isEmpty() ? place : place + QStringLiteral(", ") + name, quoted(change.before),
             quoted(change.now));
}

QString changeInWords(const report::ChangedBlock &block)
{
    const QString figures = report::figuresInWords(block);
    const QString what = block.gone ? LifeBar::tr("no longer there")
        : block.submitted.isEmpty() ? LifeBar::tr("new")
        : block.own                 ? LifeBar::tr("words of your own")
        : figures.isEmpty()         ? LifeBar::tr("other words")
                                    : figures;
    return report::placeInWords(block.key) + QStringLiteral(": ") + what;
}

} // namespace dondoc::views

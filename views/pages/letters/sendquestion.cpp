// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SendQuestion: doubts become sentences; going back is what Enter does.
#include "views/pages/letters/sendquestion.h"

#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"
#include "views/messages/messages.h"

#include <QPushButton>

namespace dondoc::views {

namespace {

constexpr int kMostNamedReporters = 5;

QString reporterNames(const QStringList &codes, const PeriodSnapshot &data)
{
    QStringList names;
    for (const QString &code : codes.mid(0, kMostNamedReporters)) {
        const Agency *agency = findAgency(data, code);
        names.append(agency ? nameAsAuthor(*agency) : code);
    }
    if (codes.size() > kMostNamedReporters)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

QStringList ownTextSentences(const report::LetterDoubts &doubts)
{
    constexpr qsizetype kMostFiguresOfLetter = 5;
    QStringList told;
    if (doubts.blanks > 0)
        told.append(SendQuestion::tr("Places that the text leaves blank (“……”): %1.").arg(doubts.blanks));
    for (const TextDifference &each : doubts.figures.mid(0, kMostFiguresOfLetter))
        told.append(
            SendQuestion::tr("Your own text says “%1” behind “%2”; on the letter's day the data say “%3”.")
                .arg(each.after, each.context, each.before));
    if (doubts.figures.size() > kMostFiguresOfLetter)
        told.append(SendQuestion::tr("Further figures of your own text that differ from the data: %1.")
                        .arg(doubts.figures.size() - kMostFiguresOfLetter));
    return told;
}

} // namespace

QStringList SendQuestion::sentences(const report::LetterDoubts &doubts, const AssessedPeriod &quarter)
{
    QStringList told;
    if (const auto &other = doubts.sameNumber)
        told.append(tr("Number %1 already belongs to another letter: %2 of %3.")
                        .arg(numbers::documentNumber(other->number), tables::Labels::of(other->kind),
                             numbers::date(other->sentOn)));
    if (!doubts.reported.isEmpty())
        told.append(
            tr("Addressees that have reported everything (%1): %2.")
                .arg(QString::number(doubts.reported.size()), reporterNames(doubts.reported, quarter.data)));
    if (doubts.askedBy.isValid())
        told.append(
            tr("It asks for reports by %1, a day before its own.").arg(numbers::date(doubts.askedBy)));
    if (doubts.notDueYet.isValid())
        told.append(
            tr("It reminds of reports that are due on %1 only.").arg(numbers::date(doubts.notDueYet)));
    told += ownTextSentences(doubts);
    for (const Issue &gap : doubts.gaps)
        told.append(Messages::sentence(gap));
    return told;
}

SendQuestion::SendQuestion(const report::LetterDoubts &doubts, const AssessedPeriod &quarter, QWidget *parent)
    : QMessageBox(QMessageBox::Question, tr("Record as sent"),
                  tr("Record this letter as sent all the same? This is still open:"), NoButton, parent)
{
    setObjectName(QStringLiteral("send-question"));
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setInformativeText(QStringLiteral("• ") + sentences(doubts, quarter).join(QStringLiteral("\n• ")));
    QPushButton *back = addButton(tr("Look again"), RejectRole);
    const QPushButton *keep = addButton(tr("Record as sent"), AcceptRole);
    setDefaultButton(back);
    setEscapeButton(back);
    connect(keep, &QPushButton::clicked, this, &SendQuestion::confirmed);
}

} // namespace dondoc::views

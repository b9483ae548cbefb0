// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueQuestion: doubts become sentences above what issuing means.
#include "views/pages/summary/issuequestion.h"

#include "models/domain/text/numbers.h"

#include <QPushButton>

namespace dondoc::views {

QStringList IssueQuestion::sentences(const report::IssueDoubts &doubts)
{
    QStringList told;
    if (doubts.figures > 0)
        told.append(tr("Figures in your own text that differ from the data now: %1.").arg(doubts.figures));
    if (doubts.mustHaves > 0)
        told.append(tr("To be entered before the report is issued: %1.").arg(doubts.mustHaves));
    if (doubts.further > 0)
        told.append((told.isEmpty() ? tr("Lines in “Missing”: %1.") : tr("Further lines in “Missing”: %1."))
                        .arg(doubts.further));
    return told;
}

IssueQuestion::IssueQuestion(const Period &period, const IssueReport &issue,
                             const report::IssueDoubts &doubts, QWidget *parent)
    : QMessageBox(QMessageBox::Question, tr("Issue the report"),
                  tr("Issue the summary report of %1 under number %2, dated %3?")
                      .arg(periods::title(period), issue.number, numbers::date(issue.date)),
                  NoButton, parent)
{
    setObjectName(QStringLiteral("issue-question"));
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    const QString meaning = tr("Number, date, pages and figures are then fixed; this cannot be undone. "
                               "Reports that come later are marked as received after issue.");
    const QString open
        = tr("Still open:") + QStringLiteral("\n• ") + sentences(doubts).join(QStringLiteral("\n• "));
    setInformativeText(doubts.isEmpty() ? meaning : open + QStringLiteral("\n\n") + meaning);
    addButtons(!doubts.isEmpty());
}

void IssueQuestion::addButtons(bool isDoubtful)
{
    m_issue = addButton(tr("Issue"), AcceptRole);
    QPushButton *cancel = addButton(Cancel);
    QPushButton *review = isDoubtful ? addButton(tr("Look again"), ActionRole) : nullptr;
    m_review = review;
    setDefaultButton(review ? review : cancel); // nothing leads back
    setEscapeButton(cancel);
}

} // namespace dondoc::views

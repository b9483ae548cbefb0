// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueQuestion: whether the report is to be issued, and what is open, a sentence each.
#pragma once

#include "models/domain/period/period.h"
#include "models/report/checks/issuedoubts.h"
#include "views/preview/pagetask.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace dondoc::views {

/// Deletes itself when it is answered. What Enter does issues nothing; with musts nothing is issued before
/// each of them is ticked.
class IssueQuestion : public QDialog
{
    Q_OBJECT

public:
    IssueQuestion(const Period &period, const IssueReport &issue, const report::IssueDoubts &doubts,
                  QWidget *parent);

    /// What must be there before it goes out, a sentence each.
    static QStringList musts(const report::IssueDoubts &doubts);
    /// What else is open.
    static QStringList further(const report::IssueDoubts &doubts);

    /// Answers, as soon as it is finished; neither: the officer thought better of it.
    bool isConfirmed() const { return result() == int(Answer::Issue); }
    bool isReviewWanted() const { return result() == int(Answer::Review); }

private:
    enum class Answer { Cancel = Rejected, Issue = Accepted, Review };

    QList<QWidget *> openParts(const report::IssueDoubts &doubts);
    QWidget *tickList(const QStringList &sentences);
    QWidget *makeButtons(bool isDoubtful);
    void arm();

    QListWidget *m_ticks = nullptr; ///< a row for each must; null without any
    QPushButton *m_issue = nullptr;
};

} // namespace dondoc::views

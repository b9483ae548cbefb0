// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueQuestion: whether the report is to be issued, and what is open, a sentence each.
#pragma once

#include "models/domain/period/period.h"
#include "models/report/checks/issuedoubts.h"
#include "views/preview/pagetask.h"

#include <QMessageBox>

namespace dondoc::views {

/// Deletes itself when it is answered. What Enter does issues nothing.
class IssueQuestion : public QMessageBox
{
    Q_OBJECT

public:
    IssueQuestion(const Period &period, const IssueReport &issue, const report::IssueDoubts &doubts,
                  QWidget *parent);

    /// The doubts in words.
    static QStringList sentences(const report::IssueDoubts &doubts);

    /// Answers, as soon as it is finished; neither: the officer thought better of it.
    bool isConfirmed() const { return clickedButton() && clickedButton() == m_issue; }
    bool isReviewWanted() const { return clickedButton() && clickedButton() == m_review; }

private:
    void addButtons(bool isDoubtful);

    QAbstractButton *m_issue = nullptr;
    QAbstractButton *m_review = nullptr; ///< only where something is open
};

} // namespace dondoc::views

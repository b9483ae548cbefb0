// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakeDetail: what the chosen file is, what is wrong with it, and what can be done with those chosen.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/submission.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dondoc::views {

class AgencyChoice;
class FaultBar;
class IssueList;

/// Of all files that are chosen, how many there are of each.
struct ChosenFiles {
    int open = 0;
    int acceptable = 0;
    int toConsent = 0;
    int skipped = 0;
    bool canAccept = false; ///< the data can be written
};

class IntakeDetail : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeDetail(QWidget *parent = nullptr);

    void showSubmission(const Submission &submission, const AssessedPeriodPtr &quarter);
    void showChosen(const ChosenFiles &chosen);
    /// What is wrong with the chosen file, to be told to its sender.
    FaultBar *faults() const { return m_faults; }

Q_SIGNALS:
    void agencyChosen(const QString &code);
    void consentGiven();
    void acceptWanted();
    void skipWanted();
    void removeWanted();
    void issueChosen(const dondoc::Issue &issue);

private:
    void arrange();
    void showAgencies(const Submission &submission, const AssessedPeriodPtr &quarter);

    bool m_readable = false; ///< the file that is shown
    QLabel *m_file;
    QLabel *m_facts;
    AgencyChoice *m_agency;
    QPushButton *m_consent;
    QPushButton *m_accept;
    QPushButton *m_skip;
    QPushButton *m_remove;
    IssueList *m_issues;
    FaultBar *m_faults;
};

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportIssueForm: number, date and annex of the summary report, and its issuing.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/report/checks/issuedoubts.h"
#include "models/report/drafting/context/composeoptions.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace dondoc::views {

class AnnexChoice;
class DateField;
class IssueQuestion;
class LineField;

class ReportIssueForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReportIssueForm(QWidget *parent = nullptr);

    /// Number and date start anew where it is another plan's or period's; they are fixed once it is issued.
    void showPeriod(const AssessedPeriodPtr &quarter);
    /// Nothing can be issued then.
    void setReadOnly(bool on);
    /// What Ctrl+; enters as the date; a report cannot be dated after it.
    void setToday(const QDate &today);
    /// While it is under way nothing can be changed, nor the issuing be asked for again.
    void setIssuing(bool on);
    report::ComposeOptions options() const;
    /// The last day whose receipts the report tells; invalid: all that came.
    QDate dataUntil() const;
    /// The answer to issueWanted().
    void ask(const report::IssueDoubts &doubts);

Q_SIGNALS:
    void edited();
    void dataUntilEdited(const QDate &day);
    /// To be kept with the report.
    void annexesChosen(const QStringList &keys);
    /// With number and date, which stay as they are until ask() and its answer.
    void issueWanted();
    /// What is open is to be looked at before.
    void reviewWanted();
    /// The officer has agreed that it is fixed for good, with that number and date.
    void issueConfirmed(const QString &number, const QDate &date);

private:
    void createFields();
    void arrange();
    void begin();
    void refuse(const QString &sentence, QWidget *field);
    void takeAnswer(const IssueQuestion &question);
    bool takeQuarter(const AssessedPeriodPtr &quarter);
    void enableFields();
    QString number() const; ///< without a symbol typed behind it

    AssessedPeriodPtr m_quarter;
    QDate m_today;
    bool m_readOnly = false;
    bool m_issuing = false;
    LineField *m_number = nullptr;
    DateField *m_date = nullptr;
    DateField *m_until = nullptr;
    AnnexChoice *m_annexes = nullptr;
    QLabel *m_refusal = nullptr; ///< why it cannot be issued, under the button
    QPushButton *m_issue = nullptr;
    QPointer<IssueQuestion> m_question;
};

} // namespace dondoc::views

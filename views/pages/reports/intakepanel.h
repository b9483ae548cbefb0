// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakePanel: files that came back, read and looked at one by one; nothing is written before it is accepted.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/submission.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace dondoc::tables {
class SubmissionTableModel;
}

namespace dondoc::views {

class FaultBar;
class IntakeBar;
class IssueList;
class FilterPanel;
class SubmissionReview;

/// Holds the submissions of this sitting. Whoever reads answers begin(), add() …; whoever judges or accepts
/// answers replace() with the place given.
class IntakePanel : public QWidget
{
    Q_OBJECT

public:
    explicit IntakePanel(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriodPtr &quarter);
    void setToday(const QDate &today);
    void setReadOnly(bool readOnly);
    /// The day of receipt for the files that are read next.
    QDate receivedOn() const;
    /// Forgets the submissions; for another data file or period.
    void clear();
    int count() const { return int(m_submissions.size()); }
    QWidget *filterField() const;
    /// What is wrong with the chosen file, to be told to its sender.
    FaultBar *faults() const { return m_faults; }

public Q_SLOTS:
    void begin(int files);
    void add(const QList<dondoc::Submission> &submissions);
    void showProgress(int filesRead);
    void finish();
    void replace(int place, const dondoc::Submission &submission) { replaceAll({{place, submission}}); }
    const QList<dondoc::Submission> &submissions() const { return m_submissions; }
    void replaceAll(const QMap<int, dondoc::Submission> &changed);

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    /// The forms of the period.
    void formsWanted();
    /// A block of cells from the clipboard, tabs between them.
    void cellsPasted(const QString &cells);
    void stopRequested();
    /// A cell was mended, the agency chosen, consent given, put aside: to be judged anew.
    void judgeRequested(int place, const dondoc::Submission &submission);
    /// By their places; several are one step of the history.
    void acceptRequested(const QMap<int, dondoc::Submission> &taken);
    /// So many of the files that were read are in the list already, unchanged.
    void knownLeftOut(int files);
    /// What was typed into a cell is not what belongs there.
    void entryRefused(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createList();
    void createDetail();
    void arrange();
    void accept(const QList<int> &places);
    void chooseAgency(int row);
    void consent();
    void skip();
    void remove();
    void takeMended(const Submission &submission);
    void goTo(const Issue &issue);
    QList<int> chosen(bool (*fits)(const Submission &)) const;
    int currentPlace() const;
    QList<int> acceptable() const;
    QList<int> ready() const;
    void judgeAll(const QList<int> &places, const std::function<void(Submission &)> &change);
    void showList();
    void showDetail();
    void showAgencies(const Submission &submission);
    void showButtons();

    AssessedPeriodPtr m_quarter;
    QList<Submission> m_submissions;
    bool m_readOnly = false;
    bool m_inBulk = false;  ///< many are judged in a row
    bool m_reading = false; ///< files are coming
    int m_known = 0;        ///< of them, those that are listed already
    QTimer m_batch;         ///< until what came is shown
    tables::SubmissionTableModel *m_model = nullptr;
    FilterPanel *m_list = nullptr;
    IntakeBar *m_bar = nullptr;
    QWidget *m_detail = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_facts = nullptr;
    QComboBox *m_agency = nullptr;
    QPushButton *m_consent = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_remove = nullptr;
    IssueList *m_issues = nullptr;
    FaultBar *m_faults = nullptr;
    SubmissionReview *m_review = nullptr;
};

} // namespace dondoc::views

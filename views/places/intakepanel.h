// SPDX-License-Identifier: GPL-3.0-or-later
// IntakePanel: files that came back, read and looked at one by one; nothing is written before it is accepted.
#pragma once

#include "models/domain/quarter.h"
#include "models/domain/submission.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace dondoc::tables {
class SubmissionTableModel;
}

namespace dondoc::views {

class DateField;
class RecordPanel;

/// Holds the submissions of this sitting. Whoever reads answers begin(), add() …; whoever judges or accepts
/// answers replace() with the place given.
class IntakePanel : public QWidget
{
    Q_OBJECT

public:
    explicit IntakePanel(QWidget *parent = nullptr);

    void showQuarter(const QuarterPtr &quarter);
    void setToday(const QDate &today);
    void setReadOnly(bool readOnly);
    /// The day of receipt for the files that are read next.
    QDate receivedOn() const;
    /// Forgets the submissions; for another data file or period.
    void clear();
    int count() const { return int(m_submissions.size()); }
    QWidget *filterField() const;

public Q_SLOTS:
    void begin(int files);
    void add(const QList<dondoc::Submission> &submissions);
    void showProgress(int filesRead);
    void finish();
    void replace(int place, const dondoc::Submission &submission);

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    /// The forms of the period are wanted in that folder.
    void formsRequested(const QString &folder);
    /// A block of cells from the clipboard, tabs between them.
    void cellsPasted(const QString &cells);
    void stopRequested();
    /// The agency was chosen or consent given: to be judged anew.
    void judgeRequested(int place, const dondoc::Submission &submission);
    void acceptRequested(int place, const dondoc::Submission &submission);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createTop();
    void createList();
    void createDetail();
    void arrange();
    void chooseFormsFolder();
    void chooseFiles();
    void chooseFolder();
    void acceptAll();
    void acceptCurrent();
    void chooseAgency(int row);
    void consent();
    int currentPlace() const;
    QList<int> ready() const;
    void showList();
    void showDetail();
    void showAgencies(const Submission &submission);
    void showIssues(const Submission &submission);
    void showCounts();

    QuarterPtr m_quarter;
    QList<Submission> m_submissions;
    bool m_readOnly = false;
    tables::SubmissionTableModel *m_model = nullptr;
    RecordPanel *m_list = nullptr;
    QPushButton *m_forms = nullptr;
    QPushButton *m_files = nullptr;
    QPushButton *m_folder = nullptr;
    DateField *m_received = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_acceptAll = nullptr;
    QWidget *m_detail = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_facts = nullptr;
    QComboBox *m_agency = nullptr;
    QPushButton *m_consent = nullptr;
    QPushButton *m_accept = nullptr;
    QListWidget *m_issues = nullptr;
};

} // namespace dondoc::views

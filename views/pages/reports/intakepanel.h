// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakePanel: files that came back, read and looked at one by one; nothing is written before it is accepted.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/edits/submissionlist.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QLabel;

namespace dondoc::tables {
class SubmissionTableModel;
}

namespace dondoc::views {

class FaultBar;
class IntakeBar;
class IntakeDetail;
class IntakeHistory;
class FilterPanel;
class SubmissionReview;
struct IntakeStep;

/// Holds the submissions under review. Whoever reads answers begin(), add() …; whoever judges or accepts
/// answers replaceAll() with the place given; whoever keeps them follows reviewChanged().
class IntakePanel : public QWidget
{
    Q_OBJECT

public:
    explicit IntakePanel(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriodPtr &quarter);
    /// Nothing can be accepted then, and nobody keeps what is looked at.
    void setReadOnly(bool readOnly);
    /// Forgets the submissions; for another data file or period.
    void clear();
    QWidget *filterField() const;
    /// What is read, and as received when: app does what its signals ask for.
    IntakeBar *bar() const { return m_bar; }
    IntakeDetail *detail() const { return m_detail; }
    IntakeHistory *history() const { return m_history; }
    const QList<Submission> &submissions() const { return m_submissions.all(); }
    /// Ends what is being typed in a cell.
    void flush();

public Q_SLOTS:
    void begin(int files);
    /// While files come: many at once, since the list is shown anew each time.
    void add(const QList<dondoc::Submission> &submissions);
    void finish();
    /// By their places. isAnswer: a person has just accepted those that are accepted.
    void replaceAll(const QMap<int, dondoc::Submission> &changed, bool isAnswer = false);

Q_SIGNALS:
    /// A block of cells from the clipboard, tabs between them.
    void cellsPasted(const QString &cells);
    /// A cell was mended, the agency chosen, consent given, put aside: to be judged anew.
    void judgeRequested(int place, const dondoc::Submission &submission);
    /// By their places; several are one step of the history.
    void acceptRequested(const QMap<int, dondoc::Submission> &taken);
    /// Files came, went, were judged anew or accepted.
    void reviewChanged();
    /// One line for the status bar.
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createList();
    void createDetail();
    void arrange();
    void accept(const QList<int> &places);
    void chooseAgency(const QString &code);
    void consent();
    void skip();
    void remove();
    void takeMended(const Submission &submission);
    void goTo(const Issue &issue);
    void judge(const QMap<int, Submission> &decided);
    void judgeAs(edits::ReviewAct act, const QMap<int, Submission> &decided);
    void takeStep(const IntakeStep &step);
    QList<int> chosen(bool (*fits)(const Submission &)) const;
    int currentPlace() const;
    const Submission &at(int place) const { return m_submissions.all().at(place); }
    QMap<int, Submission> changedAt(const QList<int> &places,
                                    const std::function<void(Submission &)> &change) const;
    bool canRead() const;
    QList<int> acceptable() const;
    QList<int> ready() const;
    void showAccess();
    void showList();
    void showDetail();
    void showButtons();

    AssessedPeriodPtr m_quarter;
    edits::SubmissionList m_submissions;
    bool m_readOnly = false;
    bool m_inBulk = false; ///< many are judged in a row
    int m_known = 0;       ///< of the files that come, those that are listed already
    tables::SubmissionTableModel *m_model = nullptr;
    FilterPanel *m_list = nullptr;
    IntakeBar *m_bar = nullptr;
    IntakeHistory *m_history = nullptr;
    QLabel *m_notKept = nullptr;
    IntakeDetail *m_detail = nullptr;
    SubmissionReview *m_review = nullptr;
};

} // namespace dondoc::views

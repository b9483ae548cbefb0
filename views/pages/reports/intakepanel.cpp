// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakePanel: the list of files, and beside it what the chosen one says.
#include "views/pages/reports/intakepanel.h"

#include "models/domain/intake/submissionjudge.h"
#include "models/tables/submissiontablemodel.h"
#include "views/messages/messages.h"
#include "views/pages/reports/acceptquestion.h"
#include "views/pages/reports/intakebar.h"
#include "views/pages/reports/intakedetail.h"
#include "views/pages/reports/intakehistory.h"
#include "views/pages/reports/submissionreview.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

using edits::ReviewAct;
using tables::SubmissionTableModel;

namespace {

bool needsConsent(const Submission &submission) { return submission.verdict == Verdict::NeedsConsent; }
bool isSkipped(const Submission &submission) { return submission.verdict == Verdict::Skipped; }
bool isOpen(const Submission &submission) { return submission.verdict != Verdict::Accepted; }

QSplitter *makeSplitter(Qt::Orientation orientation, const QString &name, QWidget *first, QWidget *second)
{
    auto *split = new QSplitter(orientation, first->parentWidget());
    split->setObjectName(name);
    split->setChildrenCollapsible(false);
    split->addWidget(first);
    split->addWidget(second);
    split->setStretchFactor(0, 1);
    return split;
}

} // namespace

IntakePanel::IntakePanel(QWidget *parent) : QWidget(parent)
{
    m_bar = new IntakeBar(this);
    m_history = new IntakeHistory(m_submissions, this);
    connect(m_history, &IntakeHistory::stepTaken, this, &IntakePanel::takeStep);
    connect(m_bar, &IntakeBar::acceptAllRequested, this, [this] { accept(ready()); });
    createList();
    createDetail();
    arrange();
    showList();
}

void IntakePanel::createList()
{
    m_model = new SubmissionTableModel(this);
    auto *view = new FilteredTable(m_model, SubmissionTableModel::File,
                                   {{SubmissionTableModel::AgencyName, 20},
                                    {SubmissionTableModel::Revision, 5},
                                    {SubmissionTableModel::Covered, 7},
                                    {SubmissionTableModel::VerdictWord, 18},
                                    {SubmissionTableModel::Problems, 7}},
                                   this);
    view->setObjectName(QStringLiteral("intake-list"));
    view->setSpareColumns({SubmissionTableModel::Revision, SubmissionTableModel::Problems});
    view->setEmptyText(
        tr("Drop the files that agencies sent here, or choose them: forms (.xlsx, .xls, .ods, .csv), "
           "Word tables (.docx, .odt), archives (.zip), saved mails (.eml, .msg), scans."));
    m_list = new FilterPanel(view, tr("Files"), this);
    connect(view, &FilteredTable::currentIdChanged, this, &IntakePanel::showDetail);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IntakePanel::showButtons);
}

void IntakePanel::createDetail()
{
    m_detail = new IntakeDetail(this);
    m_review = new SubmissionReview(this);
    connect(m_detail, &IntakeDetail::agencyChosen, this, &IntakePanel::chooseAgency);
    connect(m_detail, &IntakeDetail::consentGiven, this, &IntakePanel::consent);
    connect(m_detail, &IntakeDetail::acceptWanted, this, [this] { accept(acceptable()); });
    connect(m_detail, &IntakeDetail::skipWanted, this, &IntakePanel::skip);
    connect(m_detail, &IntakeDetail::removeWanted, this, &IntakePanel::remove);
    connect(m_detail, &IntakeDetail::issueChosen, this, &IntakePanel::goTo);
    connect(m_review, &SubmissionReview::mended, this, &IntakePanel::takeMended);
    connect(m_review, &SubmissionReview::entryRefused, this,
            [this](const QString &typed) { Q_EMIT told(Messages::refusedCell(typed)); });
    m_notKept = new QLabel(tr("This data file can only be read here: what you look at and mend is not kept "
                              "when the program or the period is left, and nothing can be accepted."),
                           this);
    m_notKept->setObjectName(QStringLiteral("not-kept"));
    m_notKept->setWordWrap(true);
    m_notKept->hide();
}

void IntakePanel::arrange()
{
    QSplitter *upper = makeSplitter(Qt::Horizontal, QStringLiteral("intake-splitter"), m_list, m_detail);
    upper->setSizes({760, 400});
    QSplitter *split = makeSplitter(Qt::Vertical, QStringLiteral("review-splitter"), upper, m_review);
    split->setSizes({270, 270});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    column->addWidget(m_bar);
    column->addWidget(m_notKept);
    column->addWidget(split, 1);
}

/// Which submissions are of it is known to whoever reads and keeps them.
void IntakePanel::showPeriod(const AssessedPeriodPtr &quarter)
{
    const bool named = m_quarter != nullptr;
    m_quarter = quarter;
    m_history->showPeriod(quarter);
    showAccess();
    if (named)
        showDetail();
    else
        showList(); // rows that came before it name their agencies now
}

void IntakePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showAccess();
    showDetail();
}

/// Into a period that is put together from others nothing is taken in.
bool IntakePanel::canRead() const { return !m_quarter || !periods::isComposed(m_quarter->data.period); }

void IntakePanel::showAccess()
{
    m_bar->setAccess(canRead(), canRead() && !m_readOnly);
    m_notKept->setVisible(m_readOnly && canRead());
}

QWidget *IntakePanel::filterField() const { return m_list->filterField(); }

void IntakePanel::begin(int files)
{
    m_known = 0;
    m_bar->begin(files);
}

void IntakePanel::finish()
{
    m_bar->finish();
    showList();
    if (m_known > 0)
        Q_EMIT told(tr("%n file(s) are in the list already and were not read again.", nullptr, m_known));
}

void IntakePanel::clear()
{
    m_submissions.clear();
    showList();
}

void IntakePanel::flush() { m_review->endEditing(); }

/// A folder read again brings what is listed already; a changed file is listed beside its old self.
void IntakePanel::add(const QList<Submission> &submissions)
{
    m_known += m_submissions.add(submissions);
    showList();
}

void IntakePanel::remove()
{
    m_submissions.remove(chosen([](const Submission &) { return true; }));
    showList();
}

void IntakePanel::replaceAll(const QMap<int, Submission> &changed, bool isAnswer)
{
    if (isAnswer)
        m_submissions.noteAccepted(changed);
    m_submissions.replace(changed);
    if (!m_inBulk)
        showList();
}

void IntakePanel::keyPressEvent(QKeyEvent *event)
{
    const QString cells = QApplication::clipboard()->text();
    if (!keytable::matches(*event, Command::PasteCells) || !canRead() || !cells.contains(QLatin1Char('\t')))
        return QWidget::keyPressEvent(event);
    Q_EMIT cellsPasted(cells);
}

void IntakePanel::accept(const QList<int> &places)
{
    const QMap<int, Submission> taken = changedAt(places, [](Submission &) {});
    if (taken.isEmpty() || m_readOnly)
        return;
    if (taken.size() > 1 || mayAccept(taken.first(), this))
        Q_EMIT acceptRequested(taken);
}

QMap<int, Submission> IntakePanel::changedAt(const QList<int> &places,
                                             const std::function<void(Submission &)> &change) const
{
    QMap<int, Submission> changed;
    for (const int place : places) {
        Submission each = at(place);
        change(each);
        changed.insert(place, each);
    }
    return changed;
}

void IntakePanel::chooseAgency(const QString &code)
{
    const int place = currentPlace();
    if (place >= 0)
        judgeAs(ReviewAct::AgencyChosen,
                changedAt({place}, [&code](Submission &each) { each.agencyCode = code; }));
}

/// The list is made anew once for all of them: a quarter's files are many.
void IntakePanel::judge(const QMap<int, Submission> &decided)
{
    m_inBulk = true;
    for (const auto &[place, submission] : decided.asKeyValueRange())
        Q_EMIT judgeRequested(place, submission);
    m_inBulk = false;
    showList();
}

void IntakePanel::judgeAs(ReviewAct act, const QMap<int, Submission> &decided)
{
    m_submissions.note(act, decided);
    judge(decided);
}

void IntakePanel::consent()
{
    judgeAs(ReviewAct::Consented,
            changedAt(chosen(needsConsent), [](Submission &taken) { taken.consented = true; }));
}

/// Where all that are chosen were skipped, they are taken up again.
void IntakePanel::skip()
{
    const QList<int> places = chosen(isOpen);
    const bool again = chosen(isSkipped).size() == places.size();
    judgeAs(again ? ReviewAct::TakenUp : ReviewAct::PutAside,
            changedAt(places, [again](Submission &changed) { changed.skipped = !again; }));
}

void IntakePanel::takeMended(const Submission &submission)
{
    const int place = m_submissions.placeOf(submissionKey(submission));
    if (place >= 0)
        judgeAs(ReviewAct::Mended, {{place, submission}});
}

/// It is told and shown: the file becomes the current one, and the cell where there is one.
void IntakePanel::takeStep(const IntakeStep &step)
{
    judge(step.decided);
    const int place = m_submissions.placeOf(step.file);
    if (place >= 0 && m_list->view()->setCurrentId(QString::number(place)) && step.cell)
        m_review->goTo(*step.cell);
    Q_EMIT told(step.told);
}

void IntakePanel::goTo(const Issue &issue)
{
    const int place = currentPlace();
    if (const auto cell = place < 0 ? std::nullopt : cellOf(at(place), issue))
        m_review->goTo(*cell);
}

QList<int> IntakePanel::chosen(bool (*fits)(const Submission &)) const
{
    QList<int> places;
    const QModelIndexList rows = m_list->view()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const int place = row.data(tables::IdRole).toInt();
        if (place < submissions().size() && fits(at(place)))
            places.append(place);
    }
    std::sort(places.begin(), places.end());
    return places;
}

int IntakePanel::currentPlace() const
{
    bool known = false;
    const int place = m_list->view()->currentId().toInt(&known);
    return known && place < submissions().size() ? place : -1;
}

/// What is wrong or doubtful leaves by itself only.
QList<int> IntakePanel::acceptable() const
{
    return chosen(isOpen).size() > 1 ? chosen(isClean) : chosen(canAccept);
}

QList<int> IntakePanel::ready() const
{
    QList<int> places;
    for (int place = 0; place < submissions().size(); ++place)
        if (isClean(at(place)))
            places.append(place);
    return places;
}

void IntakePanel::showList()
{
    m_submissions.markRivals();
    m_model->setSubmissions(submissions(), m_quarter);
    m_list->view()->selectFirstIfNone();
    showDetail();
    const QList<int> places = ready();
    const auto reports
        = std::count_if(places.cbegin(), places.cend(), [this](int place) { return at(place).hasTable; });
    m_bar->showReady(int(reports), int(places.size() - reports));
    Q_EMIT reviewChanged();
}

void IntakePanel::showDetail()
{
    const int place = currentPlace();
    m_detail->setVisible(place >= 0);
    m_review->setVisible(place >= 0);
    if (place < 0)
        return;
    m_detail->showSubmission(at(place), m_quarter);
    m_review->showSubmission(at(place), m_quarter, !canRead() || !isOpen(at(place)));
    showButtons();
}

/// They speak of all that are chosen.
void IntakePanel::showButtons()
{
    m_detail->showChosen({.open = int(chosen(isOpen).size()),
                          .acceptable = int(acceptable().size()),
                          .toConsent = int(chosen(needsConsent).size()),
                          .skipped = int(chosen(isSkipped).size()),
                          .canAccept = canRead() && !m_readOnly});
}

} // namespace dondoc::views

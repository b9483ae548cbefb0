// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakePanel: the list of files, and beside it what the chosen one says.
#include "views/pages/reports/intakepanel.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/intake/rivals.h"
#include "models/domain/intake/submissionjudge.h"
#include "models/tables/labels.h"
#include "models/tables/submissiontablemodel.h"
#include "views/messages/messages.h"
#include "views/pages/reports/faultbar.h"
#include "views/pages/reports/intakebar.h"
#include "views/pages/reports/issuelist.h"
#include "views/pages/reports/submissionreview.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace dondoc::views {

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
    connect(m_bar, &IntakeBar::formsWanted, this, &IntakePanel::formsWanted);
    connect(m_bar, &IntakeBar::filesChosen, this, &IntakePanel::filesChosen);
    connect(m_bar, &IntakeBar::stopRequested, this, &IntakePanel::stopRequested);
    connect(m_bar, &IntakeBar::acceptAllRequested, this, [this] { accept(ready()); });
    constexpr int kBatchMs = 150; // rows come faster than they can be shown one by one
    m_batch.setSingleShot(true);
    m_batch.setInterval(kBatchMs);
    connect(&m_batch, &QTimer::timeout, this, &IntakePanel::showList);
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
    m_detail = new QWidget(this);
    m_file = new QLabel(m_detail);
    m_file->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    QFont bold = m_file->font();
    bold.setBold(true);
    m_file->setFont(bold);
    m_facts = new QLabel(m_detail);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_agency = new QComboBox(m_detail);
    m_agency->setAccessibleName(tr("Agency"));
    m_consent = new QPushButton(m_detail);
    m_consent->setObjectName(QStringLiteral("consent"));
    m_accept = new QPushButton(m_detail);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_skip = new QPushButton(m_detail);
    m_skip->setObjectName(QStringLiteral("skip"));
    m_remove = new QPushButton(tr("Remove from the list"), m_detail);
    m_remove->setObjectName(QStringLiteral("remove"));
    connect(m_remove, &QPushButton::clicked, this, &IntakePanel::remove);
    m_issues = new IssueList(m_detail);
    m_faults = new FaultBar(m_detail);
    m_review = new SubmissionReview(this);
    connect(m_agency, &QComboBox::activated, this, &IntakePanel::chooseAgency);
    connect(m_consent, &QPushButton::clicked, this, &IntakePanel::consent);
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(acceptable()); });
    connect(m_skip, &QPushButton::clicked, this, &IntakePanel::skip);
    connect(m_issues, &IssueList::issueChosen, this, &IntakePanel::goTo);
    connect(m_review, &SubmissionReview::mended, this, &IntakePanel::takeMended);
    connect(m_review, &SubmissionReview::entryRefused, this, &IntakePanel::entryRefused);
}

void IntakePanel::arrange()
{
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(theme::kGrid, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_file, m_facts, m_agency, m_consent})
        detail->addWidget(widget);
    detail->addWidget(m_issues, 1);
    detail->addWidget(m_faults);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept, 1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_remove);
    detail->addLayout(buttons);
    QSplitter *upper = makeSplitter(Qt::Horizontal, QStringLiteral("intake-splitter"), m_list, m_detail);
    upper->setSizes({760, 400});
    QSplitter *split = makeSplitter(Qt::Vertical, QStringLiteral("review-splitter"), upper, m_review);
    split->setSizes({270, 270});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    column->addWidget(m_bar);
    column->addWidget(split, 1);
}

void IntakePanel::showPeriod(const AssessedPeriodPtr &quarter)
{
    const bool another = m_quarter
        && (periods::key(m_quarter->data.period) != periods::key(quarter->data.period)
            || m_quarter->data.plan.code != quarter->data.plan.code);
    m_quarter = quarter;
    if (another)
        clear();
    else
        showDetail();
}

void IntakePanel::setToday(const QDate &today) { m_bar->setToday(today); }

void IntakePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_bar->setReadOnly(readOnly);
    showDetail();
}

QDate IntakePanel::receivedOn() const { return m_bar->receivedOn(); }
QWidget *IntakePanel::filterField() const { return m_list->filterField(); }

void IntakePanel::begin(int files)
{
    m_reading = true;
    m_known = 0;
    m_bar->begin(files);
}

void IntakePanel::showProgress(int filesRead) { m_bar->showProgress(filesRead); }

void IntakePanel::finish()
{
    m_reading = false;
    m_bar->finish();
    showList();
    if (m_known > 0)
        Q_EMIT knownLeftOut(m_known);
}

void IntakePanel::clear()
{
    m_submissions.clear();
    showList();
}

/// A folder read again brings what is listed already; a changed file is listed beside its old self.
void IntakePanel::add(const QList<Submission> &submissions)
{
    const QList<Submission> listed = m_submissions;
    for (const Submission &read : submissions) {
        if (isListed(listed, read))
            ++m_known;
        else
            m_submissions.append(read);
    }
    if (!m_reading)
        showList();
    else if (!m_batch.isActive())
        m_batch.start();
}

void IntakePanel::remove()
{
    QList<int> places = chosen([](const Submission &) { return true; });
    std::reverse(places.begin(), places.end());
    for (const int place : places)
        m_submissions.removeAt(place);
    showList();
}

void IntakePanel::replaceAll(const QMap<int, Submission> &changed)
{
    for (const auto &[place, submission] : changed.asKeyValueRange()) {
        // Another one stands there where rows were removed meanwhile.
        if (place < m_submissions.size() && m_submissions.at(place).file == submission.file)
            m_submissions[place] = submission;
    }
    if (!m_inBulk)
        showList();
}

void IntakePanel::keyPressEvent(QKeyEvent *event)
{
    const QString cells = QApplication::clipboard()->text();
    if (!keytable::matches(*event, Command::Paste) || m_readOnly || !cells.contains(QLatin1Char('\t')))
        return QWidget::keyPressEvent(event);
    Q_EMIT cellsPasted(cells);
}

void IntakePanel::accept(const QList<int> &places)
{
    QMap<int, Submission> taken;
    for (const int place : places)
        taken.insert(place, m_submissions.at(place));
    if (!taken.isEmpty())
        Q_EMIT acceptRequested(taken);
}

void IntakePanel::chooseAgency(int row)
{
    const int place = currentPlace();
    const QString code = m_agency->itemData(row).toString();
    if (place < 0 || code.isEmpty())
        return;
    Submission chosen = m_submissions.at(place);
    chosen.agencyCode = code;
    Q_EMIT judgeRequested(place, chosen);
}

/// The list is made anew once for all of them: a quarter's files are many.
void IntakePanel::judgeAll(const QList<int> &places, const std::function<void(Submission &)> &change)
{
    m_inBulk = true;
    for (const int place : places) {
        Submission changed = m_submissions.at(place);
        change(changed);
        Q_EMIT judgeRequested(place, changed);
    }
    m_inBulk = false;
    showList();
}

void IntakePanel::consent()
{
    judgeAll(chosen(needsConsent), [](Submission &taken) { taken.consented = true; });
}

/// Where all that are chosen were skipped, they are taken up again.
void IntakePanel::skip()
{
    const QList<int> places = chosen(isOpen);
    const bool again = chosen(isSkipped).size() == places.size();
    judgeAll(places, [again](Submission &changed) { changed.skipped = !again; });
}

void IntakePanel::takeMended(const Submission &submission)
{
    const int place = currentPlace();
    if (place >= 0 && m_submissions.at(place).file == submission.file)
        Q_EMIT judgeRequested(place, submission);
}

void IntakePanel::goTo(const Issue &issue)
{
    const int place = currentPlace();
    if (const auto cell = place < 0 ? std::nullopt : cellOf(m_submissions.at(place), issue))
        m_review->goTo(*cell);
}

QList<int> IntakePanel::chosen(bool (*fits)(const Submission &)) const
{
    QList<int> places;
    const QModelIndexList rows = m_list->view()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const int place = row.data(tables::IdRole).toInt();
        if (place < m_submissions.size() && fits(m_submissions.at(place)))
            places.append(place);
    }
    std::sort(places.begin(), places.end());
    return places;
}

int IntakePanel::currentPlace() const
{
    bool known = false;
    const int place = m_list->view()->currentId().toInt(&known);
    return known && place < m_submissions.size() ? place : -1;
}

/// What is wrong or doubtful leaves by itself only.
QList<int> IntakePanel::acceptable() const
{
    return chosen(isOpen).size() > 1 ? chosen(isClean) : chosen(canAccept);
}

QList<int> IntakePanel::ready() const
{
    QList<int> places;
    for (int place = 0; place < m_submissions.size(); ++place)
        if (isClean(m_submissions.at(place)))
            places.append(place);
    return places;
}

void IntakePanel::showList()
{
    markRivals(m_submissions);
    m_model->setSubmissions(m_submissions, m_quarter);
    m_list->view()->selectFirstIfNone();
    showDetail();
    m_bar->showReady(int(ready().size()));
}

void IntakePanel::showDetail()
{
    const int place = currentPlace();
    m_detail->setVisible(place >= 0);
    m_review->setVisible(place >= 0);
    if (place < 0)
        return;
    const Submission &submission = m_submissions.at(place);
    m_file->setText(submission.file);
    const QString error = Messages::sentence(submission.error);
    m_facts->setText(submission.verdict == Verdict::Unreadable ? error
                                                               : tables::Labels::of(submission.verdict));
    showAgencies(submission);
    m_issues->showIssues(submission.issues);
    m_faults->showSubmission(submission);
    m_review->showSubmission(submission, m_quarter, m_readOnly || !isOpen(submission));
    showButtons();
}

/// They speak of all that are chosen.
void IntakePanel::showButtons()
{
    const int open = int(chosen(isOpen).size());
    const int accepted = int(acceptable().size());
    const int foreign = int(chosen(needsConsent).size());
    m_accept->setText(open > 1 ? tr("&Accept %n chosen report(s)", nullptr, accepted)
                               : tr("&Accept this report"));
    m_accept->setEnabled(accepted > 0 && !m_readOnly);
    m_consent->setText(foreign > 1 ? tr("They are right: take all %n", nullptr, foreign)
                                   : tr("It is right: take it"));
    m_consent->setVisible(foreign > 0);
    m_skip->setText(open > 0 && chosen(isSkipped).size() == open ? tr("Take up again") : tr("Put aside"));
    m_skip->setEnabled(open > 0 && !m_readOnly);
    m_agency->setEnabled(open == 1 && !m_readOnly && currentPlace() >= 0
                         && m_submissions.at(currentPlace()).error.code == ErrorCode::None);
}

/// Those it may be first, then all that report.
void IntakePanel::showAgencies(const Submission &submission)
{
    m_agency->clear();
    m_agency->addItem(tr("Whose report is it?"), QString());
    QStringList codes = submission.candidates;
    if (m_quarter)
        for (const Expectation &expected : expectations(m_quarter->data))
            codes.append(expected.agencyCode);
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes)) {
        const Agency *agency = m_quarter ? findAgency(m_quarter->data, code) : nullptr;
        m_agency->addItem(agency ? agency->name : code, code);
    }
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(submission.agencyCode)));
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// IntakePanel: the list of files, and beside it what the chosen one says.
#include "views/places/intakepanel.h"

#include "models/domain/expectation.h"
#include "models/tables/submissiontablemodel.h"
#include "models/tables/words.h"
#include "views/fields/datefield.h"
#include "views/look.h"
#include "views/messages/messages.h"
#include "views/recordpanel.h"
#include "views/recordview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>

namespace dondoc::views {

using tables::SubmissionTableModel;

namespace {

QString downloads() { return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation); }

bool canAccept(const Submission &submission)
{
    return submission.verdict == Verdict::Ready || submission.verdict == Verdict::NoTable;
}

/// Sign and colour of a severity, as of the state that is about as bad.
StateLook lookOf(Severity severity, const QPalette &palette)
{
    const auto state = severity == Severity::Error ? ProgressState::Overdue
        : severity == Severity::Warning            ? ProgressState::DueSoon
                                                   : ProgressState::NotStarted;
    return look::of(state, palette);
}

} // namespace

IntakePanel::IntakePanel(QWidget *parent) : QWidget(parent)
{
    createTop();
    createList();
    createDetail();
    arrange();
    finish();
    showList();
}

void IntakePanel::createTop()
{
    m_forms = new QPushButton(tr("&Make forms…"), this);
    m_forms->setToolTip(
        tr("The workbooks and the outline that go out with the request for reports, and a form "
           "for every agency."));
    m_files = new QPushButton(tr("Choose &files…"), this);
    m_folder = new QPushButton(tr("Choose a fol&der…"), this);
    m_received = new DateField(this);
    m_received->setAccessibleName(tr("Received on"));
    m_received->setMaximumWidth(140);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(160);
    m_stop = new QPushButton(tr("Stop"), this);
    m_acceptAll = new QPushButton(this);
    m_acceptAll->setObjectName(QStringLiteral("accept-all"));
    connect(m_forms, &QPushButton::clicked, this, &IntakePanel::chooseFormsFolder);
    connect(m_files, &QPushButton::clicked, this, &IntakePanel::chooseFiles);
    connect(m_folder, &QPushButton::clicked, this, &IntakePanel::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, &IntakePanel::stopRequested);
    connect(m_acceptAll, &QPushButton::clicked, this, &IntakePanel::acceptAll);
}

void IntakePanel::createList()
{
    m_model = new SubmissionTableModel(this);
    auto *view = new RecordView(m_model, SubmissionTableModel::File, {0, 20, 5, 7, 18, 7}, this);
    view->setObjectName(QStringLiteral("intake-list"));
    view->setSpareColumns({SubmissionTableModel::Revision, SubmissionTableModel::Problems});
    view->setEmptyText(
        tr("Drop the files that agencies sent here, or choose them: forms (.xlsx, .ods, .csv), "
           "Word tables (.docx), archives (.zip), scans."));
    m_list = new RecordPanel(view, tr("Files"), this);
    connect(view, &RecordView::currentIdChanged, this, &IntakePanel::showDetail);
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
    m_consent = new QPushButton(tr("It is right: take it"), m_detail);
    m_accept = new QPushButton(tr("&Accept this report"), m_detail);
    m_issues = new QListWidget(m_detail);
    m_issues->setWordWrap(true);
    m_issues->setAccessibleName(tr("What reading found"));
    connect(m_agency, &QComboBox::activated, this, &IntakePanel::chooseAgency);
    connect(m_consent, &QPushButton::clicked, this, &IntakePanel::consent);
    connect(m_accept, &QPushButton::clicked, this, &IntakePanel::acceptCurrent);
}

void IntakePanel::arrange()
{
    auto *top = new QHBoxLayout;
    auto *receivedLabel = new QLabel(tr("&Received on:"), this);
    receivedLabel->setBuddy(m_received);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_forms, m_files, m_folder, receivedLabel, m_received})
        top->addWidget(widget);
    top->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_stop, m_acceptAll})
        top->addWidget(widget);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(look::kGrid, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_file, m_facts, m_agency, m_consent})
        detail->addWidget(widget);
    detail->addWidget(m_issues, 1);
    detail->addWidget(m_accept);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("intake-splitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_detail);
    split->setSizes({760, 400});
    split->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::kGrid, look::kGrid, look::kGrid, look::kGrid);
    column->addLayout(top);
    column->addWidget(split, 1);
}

void IntakePanel::showQuarter(const QuarterPtr &quarter)
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

void IntakePanel::setToday(const QDate &today)
{
    m_received->setReference(today);
    if (!m_received->date().isValid())
        m_received->setDate(today);
}

void IntakePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_files->setEnabled(!readOnly);
    m_folder->setEnabled(!readOnly);
    showCounts();
}

QDate IntakePanel::receivedOn() const { return m_received->date(); }

void IntakePanel::clear()
{
    m_submissions.clear();
    showList();
}

QWidget *IntakePanel::filterField() const { return m_list->filterField(); }

void IntakePanel::begin(int files)
{
    m_progress->setRange(0, files);
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
}

void IntakePanel::add(const QList<Submission> &submissions)
{
    m_submissions += submissions;
    showList();
}

void IntakePanel::showProgress(int filesRead) { m_progress->setValue(filesRead); }

void IntakePanel::finish()
{
    m_progress->hide();
    m_stop->hide();
}

void IntakePanel::replace(int place, const Submission &submission)
{
    if (place < 0 || place >= m_submissions.size())
        return;
    m_submissions[place] = submission;
    showList();
}

void IntakePanel::keyPressEvent(QKeyEvent *event)
{
    const QString cells = QApplication::clipboard()->text();
    if (!event->matches(QKeySequence::Paste) || m_readOnly || !cells.contains(QLatin1Char('\t')))
        return QWidget::keyPressEvent(event);
    Q_EMIT cellsPasted(cells);
}

void IntakePanel::chooseFormsFolder()
{
    const QString path = QFileDialog::getExistingDirectory(
        this, tr("Folder for the forms"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!path.isEmpty())
        Q_EMIT formsRequested(path);
}

void IntakePanel::chooseFiles()
{
    const QStringList paths
        = QFileDialog::getOpenFileNames(this, tr("Files that agencies sent"), downloads());
    if (!paths.isEmpty())
        Q_EMIT filesChosen(paths);
}

void IntakePanel::chooseFolder()
{
    const QString path
        = QFileDialog::getExistingDirectory(this, tr("Folder of files that agencies sent"), downloads());
    if (!path.isEmpty())
        Q_EMIT filesChosen({path});
}

void IntakePanel::acceptAll()
{
    for (const int place : ready())
        Q_EMIT acceptRequested(place, m_submissions.at(place));
}

void IntakePanel::acceptCurrent()
{
    const int place = currentPlace();
    if (place >= 0 && canAccept(m_submissions.at(place)))
        Q_EMIT acceptRequested(place, m_submissions.at(place));
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

void IntakePanel::consent()
{
    const int place = currentPlace();
    if (place < 0)
        return;
    Submission taken = m_submissions.at(place);
    taken.consented = true;
    Q_EMIT judgeRequested(place, taken);
}

int IntakePanel::currentPlace() const
{
    bool known = false;
    const int place = m_list->view()->currentId().toInt(&known);
    return known && place < m_submissions.size() ? place : -1;
}

QList<int> IntakePanel::ready() const
{
    QList<int> places;
    for (int place = 0; place < m_submissions.size(); ++place)
        if (canAccept(m_submissions.at(place)))
            places.append(place);
    return places;
}

void IntakePanel::showList()
{
    m_model->setSubmissions(m_submissions, m_quarter);
    m_list->view()->selectFirstIfNone();
    showDetail();
    showCounts();
}

void IntakePanel::showCounts()
{
    const int count = int(ready().size());
    m_acceptAll->setText(tr("Accept %n report(s)", nullptr, count));
    m_acceptAll->setEnabled(count > 0 && !m_readOnly);
}

void IntakePanel::showDetail()
{
    const int place = currentPlace();
    m_detail->setVisible(place >= 0);
    if (place < 0)
        return;
    const Submission &submission = m_submissions.at(place);
    m_file->setText(submission.file);
    const QString error = Messages::sentence(submission.error);
    m_facts->setText(submission.verdict == Verdict::Unreadable ? error
                                                               : tables::Words::of(submission.verdict));
    m_consent->setVisible(submission.verdict == Verdict::NeedsConsent);
    m_accept->setEnabled(canAccept(submission) && !m_readOnly);
    showAgencies(submission);
    showIssues(submission);
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
    m_agency->setEnabled(submission.verdict != Verdict::Accepted
                         && submission.verdict != Verdict::Unreadable);
}

void IntakePanel::showIssues(const Submission &submission)
{
    m_issues->clear();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        for (const Issue &issue : submission.issues) {
            if (issue.severity != severity)
                continue;
            const StateLook shown = lookOf(severity, palette());
            const QString where = issue.place.isEmpty() ? QString() : issue.place + QStringLiteral(": ");
            auto *item = new QListWidgetItem(
                shown.sign + QLatin1Char(' ') + where + Messages::sentence(issue), m_issues);
            item->setForeground(shown.colour);
            item->setToolTip(Messages::word(severity));
        }
    }
}

} // namespace dondoc::views

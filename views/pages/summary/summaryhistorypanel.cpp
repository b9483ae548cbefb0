// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryHistoryPanel: the state in words, the steps onward, and one list of what is kept and what differs.
#include "views/pages/summary/summaryhistorypanel.h"

#include "models/domain/text/numbers.h"
#include "views/pages/summary/historylist.h"
#include "views/pages/summary/summarystatus.h"
#include "views/widgets/savepath.h"
#include "views/widgets/stampedpdf.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

namespace {

SummaryReport summaryOf(const AssessedPeriodPtr &of) { return of->data.summary.value_or(SummaryReport()); }

} // namespace

SummaryHistoryPanel::SummaryHistoryPanel(QWidget *parent) : QWidget(parent)
{
    setAcceptDrops(true);
    createWidgets();
    createAnswers();
    arrange();
    connect(m_submit, &QPushButton::clicked, this, &SummaryHistoryPanel::askNote);
    connect(m_slip, &QPushButton::clicked, this, &SummaryHistoryPanel::slipWanted);
    connect(m_correct, &QPushButton::clicked, this, &SummaryHistoryPanel::askCorrection);
    connect(m_stamped, &QPushButton::clicked, this, &SummaryHistoryPanel::askStamped);
    connect(m_copy, &QPushButton::clicked, this, &SummaryHistoryPanel::saveCopy);
    connect(m_list, &QListWidget::currentItemChanged, this, &SummaryHistoryPanel::updateButtons);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &SummaryHistoryPanel::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &SummaryHistoryPanel::activate);
    updateButtons();
}

void SummaryHistoryPanel::createWidgets()
{
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("life-state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_submit = new QPushButton(tr("Sub&mit to the leader…"), this);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setToolTip(tr("Keeps the report as it is now as a version that can always be looked up."));
    m_slip = new QPushButton(tr("S&lip for the leader…"), this);
    m_slip->setObjectName(QStringLiteral("slip"));
    m_slip->setToolTip(
        tr("A page to go with the report: what is submitted, what is open, which figures changed, and room "
           "for the leader's opinion."));
    m_correct = new QPushButton(tr("Co&rrect…"), this);
    m_correct->setObjectName(QStringLiteral("correct"));
    m_correct->setToolTip(tr("Begins a new report that cites and replaces the issued one."));
    m_stamped = new QPushButton(tr("Stam&ped PDF…"), this);
    m_stamped->setObjectName(QStringLiteral("stamped"));
    m_stamped->setToolTip(
        tr("The clerk's signed and stamped file, kept as the legal original. It can also be "
           "dropped here."));
    m_copy = new QPushButton(tr("Sa&ve a copy…"), this);
    m_copy->setObjectName(QStringLiteral("save-copy"));
    m_list = new HistoryList(this);
    m_list->setObjectName(QStringLiteral("life-list"));
    m_list->setAccessibleName(tr("Kept files and differences"));
}

/// Of all paragraphs at once; one by one they are answered where the text is written.
void SummaryHistoryPanel::createAnswers()
{
    m_keepAll = new QPushButton(tr("&Keep all as submitted"), this);
    m_keepAll->setObjectName(QStringLiteral("keep-all"));
    m_keepAll->setToolTip(tr("Prints the submitted words wherever the draft says others."));
    m_leaveAll = new QPushButton(tr("&Leave all to the next period"), this);
    m_leaveAll->setObjectName(QStringLiteral("leave-all"));
    m_leaveAll->setToolTip(
        tr("Prints the submitted words; the next period's report tells the figures that changed."));
    connect(m_keepAll, &QPushButton::clicked, this, [this] { Q_EMIT submittedWordsWanted(false); });
    connect(m_leaveAll, &QPushButton::clicked, this, [this] { Q_EMIT submittedWordsWanted(true); });
}

void SummaryHistoryPanel::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_state);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *button : {m_submit, m_slip, m_correct, m_stamped})
        row->addWidget(button);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    for (QWidget *button : {m_copy, m_keepAll, m_leaveAll})
        below->addWidget(button);
    below->addStretch();
    column->addLayout(below);
}

void SummaryHistoryPanel::showPeriod(const AssessedPeriodPtr &quarter)
{
    const bool another = !m_quarter || summaryOf(m_quarter) != summaryOf(quarter);
    m_quarter = quarter;
    if (another) {
        m_list->setCurrentRow(-1);
        m_changes.reset();
        m_sinceSubmission.clear();
        m_comparison = {};
    }
    setSubmitting(false);
    fillList();
}

void SummaryHistoryPanel::showState()
{
    QString state = stateInWords(m_quarter->data);
    if (!m_sinceSubmission.isEmpty())
        state += u' '
            + tr("%n paragraph(s) have changed since; submit again, or keep the old words in the text.",
                 nullptr, int(m_sinceSubmission.size()));
    m_state->setText(state);
}

void SummaryHistoryPanel::setReadOnly(bool on)
{
    m_readOnly = on;
    updateButtons();
}

void SummaryHistoryPanel::setSubmitting(bool on)
{
    m_submitting = on;
    updateButtons();
}

void SummaryHistoryPanel::showChanges(const QList<report::FigureChange> &changes)
{
    m_changes = changes;
    fillList();
}

void SummaryHistoryPanel::showSinceSubmission(const QList<report::ChangedBlock> &blocks)
{
    m_sinceSubmission = blocks;
    fillList();
}

void SummaryHistoryPanel::showComparison(const StampedComparison &comparison)
{
    m_comparison = comparison;
    fillList();
}

bool SummaryHistoryPanel::takesStamped() const
{
    return m_quarter && isIssued(m_quarter->data) && !m_readOnly;
}

void SummaryHistoryPanel::updateButtons()
{
    const bool fixed = m_quarter && isIssued(m_quarter->data);
    m_submit->setVisible(!fixed);
    m_submit->setEnabled(m_quarter && !m_readOnly && !m_submitting);
    m_slip->setVisible(!fixed);
    m_slip->setEnabled(m_quarter != nullptr);
    m_correct->setVisible(fixed);
    m_correct->setEnabled(!m_readOnly);
    m_stamped->setVisible(fixed);
    m_stamped->setEnabled(!m_readOnly);
    m_list->setVisible(m_list->count() > 0);
    // The list takes the room that is left; without one what stands below moves up.
    setSizePolicy(QSizePolicy::Preferred,
                  m_list->count() > 0 ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_copy->setVisible(m_list->count() > 0);
    const bool open
        = std::any_of(m_sinceSubmission.cbegin(), m_sinceSubmission.cend(), report::isOpen) && !m_readOnly;
    m_keepAll->setVisible(open);
    m_leaveAll->setVisible(open);
    const QListWidgetItem *item = m_list->currentItem();
    m_copy->setEnabled(item && !item->data(HistoryList::PdfRole).toString().isEmpty());
}

void SummaryHistoryPanel::askNote()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Submit the report"));
    dialog->setLabelText(tr("A version of the report as it is now is kept. Note (may be blank):"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &note) {
        setSubmitting(true);
        Q_EMIT submitConfirmed(note);
    });
    dialog->open();
}

void SummaryHistoryPanel::askCorrection()
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Correct the report"),
        tr("Begin a correction of report number %1, %2?")
            .arg(m_quarter->data.summary->number, numbers::date(m_quarter->data.summary->issuedOn)),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("The issued report stays as it is and can always be written out. The correction "
           "is a new report with a number and date of its own that cites the old one."));
    const QPushButton *yes = box->addButton(tr("Begin"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, &SummaryHistoryPanel::correctionConfirmed);
    box->open();
}

void SummaryHistoryPanel::askStamped()
{
    const SummaryReport &report = *m_quarter->data.summary;
    const QString path
        = askStampedPdf(this, issuedInWords(report), !report.stampedSha256.isEmpty(), m_folder);
    if (!path.isEmpty())
        Q_EMIT stampedOffered(path);
}

/// Beside a draft the pages are the draft's.
void SummaryHistoryPanel::showChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (m_filling || !m_quarter || !isIssued(m_quarter->data) || !item
        || item->data(HistoryList::PdfRole).toString().isEmpty())
        return;
    Q_EMIT shownWanted(HistoryList::filesOf(*item), item->data(HistoryList::NameRole).toString());
}

void SummaryHistoryPanel::saveCopy()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->data(HistoryList::PdfRole).toString().isEmpty())
        return;
    QStringList filters{tr("PDF files (*.pdf)")};
    if (!item->data(HistoryList::DocxRole).toString().isEmpty())
        filters.append(tr("Word files (*.docx)"));
    if (!item->data(HistoryList::XlsxRole).toString().isEmpty())
        filters.append(tr("Annexes in Excel (*.xlsx)"));
    const QString suggested
        = QDir(m_folder).filePath(item->data(HistoryList::NameRole).toString() + QStringLiteral(".pdf"));
    const QString path = askSavePath(this, tr("Save a copy"), suggested, filters);
    if (path.isEmpty())
        return;
    const QString sha256 = storedFileFor(HistoryList::filesOf(*item), path);
    if (!sha256.isEmpty())
        Q_EMIT copyRequested(sha256, path);
}

void SummaryHistoryPanel::activate(const QListWidgetItem *item)
{
    const QString block = item->data(HistoryList::BlockRole).toString();
    if (block.isEmpty())
        saveCopy();
    else
        Q_EMIT placeWanted(block);
}

void SummaryHistoryPanel::fillList()
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_list->currentRow();
    m_list->clear();
    if (m_quarter) {
        showState();
        m_list->addKeptFiles(m_quarter->data);
    }
    m_list->addSinceSubmission(m_sinceSubmission);
    m_list->addComparison(m_comparison);
    if (m_changes && m_quarter && isIssued(m_quarter->data))
        m_list->addChanges(*m_changes);
    m_list->setCurrentRow(row < m_list->count() ? row : -1);
    updateButtons();
}

void SummaryHistoryPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (takesStamped() && urls.size() == 1
        && urls.constFirst().toLocalFile().endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void SummaryHistoryPanel::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!takesStamped() || urls.size() != 1)
        return;
    const auto take = [this, path = urls.constFirst().toLocalFile()] {
        const SummaryReport &report = *m_quarter->data.summary;
        if (report.stampedSha256.isEmpty() || mayReplaceStamped(this, issuedInWords(report)))
            Q_EMIT stampedOffered(path);
    };
    QMetaObject::invokeMethod(this, take, Qt::QueuedConnection); // whoever dropped it need not wait
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryPage: how its widgets are arranged and what they tell each other.
#include "views/pages/summary/summarypage_p.h"

#include "models/report/editing/bodyedits.h"
#include "views/editor/summaryeditor.h"
#include "views/messages/messages.h"
#include "views/pages/summary/completenesspanel.h"
#include "views/pages/summary/issuedview.h"
#include "views/pages/summary/proposallist.h"
#include "views/pages/summary/reportissueform.h"
#include "views/pages/summary/summaryanswers.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/pages/summary/summaryoutput.h"
#include "views/preview/daycount.h"
#include "views/preview/paperbar.h"
#include "views/preview/paperview.h"
#include "views/widgets/columns.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kSideLetters = 52;
constexpr int kMainLetters = 44;
constexpr int kMakeSummaryAfterMs = 400;

} // namespace

void SummaryPage::Private::createWidgets()
{
    preview = new DocumentPreview(
        kMakeSummaryAfterMs, [this] { return request(); }, q);
    preview->paper()->setObjectName(QStringLiteral("draft-pages"));
    preview->paper()->setAccessibleName(SummaryPage::tr("Pages of the report"));
    answers = new SummaryAnswers(q);
    count = new DayCount(q);
    gaps = new CompletenessPanel(q);
    form = new ReportIssueForm(q);
    editor = new SummaryEditor(q);
    proposals = new ProposalList(q);
    life = new SummaryHistoryPanel(q);
    output = new SummaryOutput(preview, form, life, q);
    issued = new IssuedView(q);
    sheets = new QStackedWidget(q);
    message = new QLabel(q);
    message->setObjectName(QStringLiteral("summary-message"));
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    message->hide();
}

QWidget *SummaryPage::Private::createReview()
{
    auto *review = new QWidget(q);
    auto *open = new QPushButton(SummaryPage::tr("Read a returned Word file…"), review);
    open->setObjectName(QStringLiteral("read-returned"));
    open->setToolTip(
        SummaryPage::tr("The .docx that was sent round, with changes and comments; it can also be "
                        "dropped here."));
    QObject::connect(open, &QPushButton::clicked, q, [this] { askReturned(); });
    auto *column = new QVBoxLayout(review);
    column->addWidget(open);
    column->addWidget(proposals, 1);
    q->setAcceptDrops(true);
    return review;
}

QWidget *SummaryPage::Private::createSide()
{
    auto *issuing = new QWidget(q);
    auto *column = new QVBoxLayout(issuing);
    column->addWidget(life, 1); // a report is submitted before it is issued
    column->addWidget(form);
    column->addStretch(0);
    side = new QTabWidget(q);
    side->setObjectName(QStringLiteral("summary-side"));
    side->setUsesScrollButtons(false); // as wide as its titles
    side->addTab(editor, SummaryPage::tr("Text"));
    side->addTab(gaps, SummaryPage::tr("Missing"));
    side->addTab(createReview(), SummaryPage::tr("From Word"));
    side->addTab(issuing, SummaryPage::tr("Issue"));
    return side;
}

void SummaryPage::Private::arrange()
{
    sheets->addWidget(preview);
    sheets->addWidget(issued);
    auto *main = new QWidget(q);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(message);
    column->addWidget(sheets, 1);
    auto *columns = new Columns(QStringLiteral("summarySplitter"), q);
    columns->addPart(createSide(), SummaryPage::tr("The report"), kSideLetters);
    columns->addPart(main, SummaryPage::tr("Its pages"), kMainLetters, 1);
    columns->setSizes({430, 750});
    auto *page = new QVBoxLayout(q);
    page->setContentsMargins(8, 8, 8, 8);
    page->addWidget(columns);
}

void SummaryPage::Private::connectOptions()
{
    QObject::connect(form, &ReportIssueForm::edited, preview, &DocumentPreview::changeSoon);
    QObject::connect(form, &ReportIssueForm::issueWanted, q, [this] {
        editor->flush();
        preview->carryOut(CheckIssue{});
    });
    QObject::connect(form, &ReportIssueForm::reviewWanted, q, [this] { side->setCurrentWidget(gaps); });
    QObject::connect(form, &ReportIssueForm::issueConfirmed, q,
                     [this](const QString &number, const QDate &date) {
                         editor->flush();
                         preview->carryOut(IssueReport{number, date});
                     });
    QObject::connect(gaps, &CompletenessPanel::placeChosen, q,
                     [this](PageId place, const QString &record) { takeGap(place, record); });
    QObject::connect(gaps, &CompletenessPanel::reviewGiven, q, &SummaryPage::obstaclesReviewed);
}

void SummaryPage::Private::connectCount()
{
    QObject::connect(form, &ReportIssueForm::dataUntilEdited, count, &DayCount::setDay);
    QObject::connect(count, &DayCount::counted, q,
                     [this](const AssessedPeriodPtr &counted) { showCounted(counted); });
    QObject::connect(count, &DayCount::refused, answers, &SummaryAnswers::issueRefused);
}

void SummaryPage::Private::connectEditor()
{
    QObject::connect(editor, &SummaryEditor::textEdited, preview, &DocumentPreview::changeNow);
    QObject::connect(editor, &SummaryEditor::saveRequested, q, &SummaryPage::textEdited);
    QObject::connect(editor, &SummaryEditor::partChosen, preview->paper(), &PaperView::goToBlock);
    QObject::connect(editor, &SummaryEditor::blockEntered, q, [this](const QString &key) {
        writtenIn = key;
        preview->paper()->showBlock(key);
    });
    QObject::connect(editor, &SummaryEditor::textEdited, q, [this] { followsText = true; });
    QObject::connect(proposals, &ProposalList::accepted, q, [this](const QList<Proposal> &accepted) {
        editor->take(report::reviewedBlocks(ownBlocksOf(accepted, editor->own()), preview->made().draft,
                                            editor->own()));
        proposals->clear();
        Q_EMIT q->told(SummaryPage::tr("Taken over from Word: %1.").arg(accepted.size()));
    });
    QObject::connect(proposals, &ProposalList::pageRequested, preview->paper(), &PaperView::goToBlock);
    QObject::connect(editor, &SummaryEditor::recordsWanted, q,
                     [this](const report::FigureRef &figure) { showFigure(figure); });
}

void SummaryPage::Private::connectPreview()
{
    QObject::connect(preview, &DocumentPreview::pagesMade, q,
                     [this](const report::ComposedPages &made) { showMade(made); });
    QObject::connect(preview, &DocumentPreview::failed, q,
                     [this](const Error &error) { answers->issueRefused(Messages::sentence(error)); });
    QObject::connect(preview, &DocumentPreview::stopped, q, [this] {
        answers->issueRefused(SummaryPage::tr("Stopped. The pages shown may be older than the data."));
    });
    QObject::connect(preview, &DocumentPreview::told, q, &SummaryPage::told);
    QObject::connect(preview, &DocumentPreview::printFailed, q,
                     [this](const QString &sentence) { tell(sentence); });
}

void SummaryPage::Private::connectPaper()
{
    QObject::connect(preview->paper(), &PaperView::figureClicked, q,
                     [this](const report::FigureRef &figure) { showFigure(figure); });
    QObject::connect(preview->paper(), &PaperView::blockChosen, q, [this](const QString &key) {
        side->setCurrentWidget(editor);
        Columns::reveal(editor);
        editor->goTo(key);
    });
    QObject::connect(preview->bar(), &PaperBar::exportRequested, q, &SummaryPage::exportPages);
    QObject::connect(preview->bar(), &PaperBar::annexesRequested, output, &SummaryOutput::askAnnexes);
}

void SummaryPage::Private::connectLife()
{
    QObject::connect(life, &SummaryHistoryPanel::submittedWordsWanted, editor, &SummaryEditor::holdSubmitted);
    QObject::connect(life, &SummaryHistoryPanel::slipWanted, q, [this] {
        editor->flush();
        output->askSlip();
    });
    QObject::connect(life, &SummaryHistoryPanel::placeWanted, q, &SummaryPage::goTo);
    QObject::connect(life, &SummaryHistoryPanel::submitConfirmed, q, [this](const QString &note) {
        editor->flush();
        preview->carryOut(SubmitReport{note});
    });
    QObject::connect(issued, &IssuedView::exportRequested, q, &SummaryPage::exportPages);
    QObject::connect(issued, &IssuedView::told, q, &SummaryPage::told);
    QObject::connect(issued, &IssuedView::figureClicked, q,
                     [this](const report::FigureRef &figure) { showFigure(figure); });
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryPlace: pages, gaps, options, and the ways out to PDF and printer.
#include "views/places/summaryplace.h"

#include "views/editor/summaryeditor.h"
#include "views/messages/messages.h"
#include "views/paper/paperview.h"
#include "views/paper/printjob.h"
#include "views/places/figurepopup.h"
#include "views/places/gaplist.h"
#include "views/places/issueform.h"
#include "views/places/pagemaker.h"
#include "views/places/paperbar.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>

namespace dondoc::views {

namespace {

constexpr int kIdleMs = 400;

QString suggestedName(const Period &period)
{
    return periods::fileTitle(period) + QStringLiteral(" - Báo cáo tổng hợp.pdf");
}

/// Once issued, without what came later: the pages shall not say more than the report that went out.
QuarterPtr asIssued(const QuarterPtr &quarter)
{
    if (!isIssued(quarter->data))
        return quarter;
    ReportData data = quarter->data;
    data.dataUntil = data.summary->dataUntil;
    data.reports.removeIf(
        [&quarter](const AgencyReport &each) { return cameAfterIssue(quarter->data, each); });
    return makeQuarter(std::move(data));
}

QList<OwnBlock> ownText(const ReportData &data)
{
    return data.summary ? data.summary->own : QList<OwnBlock>();
}

bool isSameReport(const ReportData &left, const ReportData &right)
{
    return left.fileUuid == right.fileUuid && left.plan.code == right.plan.code
        && periods::key(left.period) == periods::key(right.period);
}

} // namespace

class SummaryPlace::Private
{
public:
    explicit Private(SummaryPlace *place) : q(place) { }

    void createWidgets();
    QWidget *createSide();
    void arrange();
    void connectOptions();
    void connectEditor();
    void makePages();
    void takeGap(PlaceId place, const QString &record);
    void connectMaker();
    void connectPaper();
    void refresh();
    void showMade(const MadePages &result);
    void takePdf(const QString &path, const QByteArray &bytes);
    void showFigure(const report::FigureRef &figure);
    void tell(const QString &sentence);

    SummaryPlace *q;
    QuarterPtr quarter;
    MadePages made;
    QString folder;
    std::optional<QString> waitingPath; ///< PDF asked for while the pages are being made; blank: to be issued
    bool readOnly = false;
    bool stale = false; ///< the pages shown are not of these values
    PageMaker maker;
    QTimer idle;
    QSplitter *splitter = nullptr;
    PaperView *paper = nullptr;
    PaperBar *bar = nullptr;
    GapList *gaps = nullptr;
    SummaryEditor *editor = nullptr;
    QTabWidget *side = nullptr;
    QLabel *message = nullptr;
    IssueForm *form = nullptr;
};

SummaryPlace::SummaryPlace(QWidget *parent) : Place(parent), d(std::make_unique<Private>(this))
{
    d->createWidgets();
    d->arrange();
    d->connectOptions();
    d->connectEditor();
    d->connectMaker();
    d->connectPaper();
}

SummaryPlace::~SummaryPlace() = default;

void SummaryPlace::Private::createWidgets()
{
    idle.setSingleShot(true);
    idle.setInterval(kIdleMs);
    paper = new PaperView(q);
    paper->setAccessibleName(SummaryPlace::tr("Pages of the report"));
    bar = new PaperBar(paper, q);
    gaps = new GapList(q);
    form = new IssueForm(q);
    editor = new SummaryEditor(q);
    message = new QLabel(q);
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    message->hide();
}

QWidget *SummaryPlace::Private::createSide()
{
    auto *life = new QWidget(q);
    auto *column = new QVBoxLayout(life);
    column->addWidget(form);
    column->addStretch(1);
    side = new QTabWidget(q);
    side->setObjectName(QStringLiteral("summary-side"));
    side->addTab(editor, SummaryPlace::tr("Text"));
    side->addTab(gaps, SummaryPlace::tr("Missing"));
    side->addTab(life, SummaryPlace::tr("Issue"));
    return side;
}

void SummaryPlace::Private::arrange()
{
    auto *main = new QWidget(q);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    column->addWidget(message);
    column->addWidget(paper, 1);
    splitter = new QSplitter(Qt::Horizontal, q);
    splitter->setObjectName(QStringLiteral("summarySplitter"));
    splitter->addWidget(createSide());
    splitter->addWidget(main);
    splitter->setSizes({430, 750});
    splitter->setStretchFactor(1, 1);
    auto *page = new QVBoxLayout(q);
    page->setContentsMargins(8, 8, 8, 8);
    page->addWidget(splitter);
}

void SummaryPlace::Private::connectOptions()
{
    QObject::connect(form, &IssueForm::edited, q, [this] {
        stale = true;
        idle.start();
    });
    QObject::connect(form, &IssueForm::annexesChosen, q, &SummaryPlace::annexesChosen);
    QObject::connect(form, &IssueForm::issueConfirmed, q, [this] { q->exportPdfTo({}); });
    QObject::connect(form, &IssueForm::told, q, [this](const QString &sentence) { tell(sentence); });
    QObject::connect(&idle, &QTimer::timeout, q, [this] { refresh(); });
    QObject::connect(gaps, &GapList::placeChosen, q,
                     [this](PlaceId place, const QString &record) { takeGap(place, record); });
}

void SummaryPlace::Private::connectEditor()
{
    QObject::connect(editor, &SummaryEditor::textEdited, q, [this] { makePages(); });
    QObject::connect(editor, &SummaryEditor::saveRequested, q, &SummaryPlace::textEdited);
    QObject::connect(editor, &SummaryEditor::partChosen, paper, &PaperView::goToBlock);
    QObject::connect(editor, &SummaryEditor::recordsWanted, q,
                     [this](const report::FigureRef &figure) { showFigure(figure); });
}

void SummaryPlace::Private::takeGap(PlaceId place, const QString &record)
{
    if (place == PlaceId::Summary)
        q->goTo(record);
    else
        Q_EMIT q->placeRequested(place, record);
}

void SummaryPlace::Private::connectMaker()
{
    QObject::connect(&maker, &PageMaker::pagesMade, q, [this](const MadePages &result) { showMade(result); });
    QObject::connect(&maker, &PageMaker::pdfMade, q,
                     [this](const QString &path, const QByteArray &bytes) { takePdf(path, bytes); });
    QObject::connect(&maker, &PageMaker::failed, q,
                     [this](const Error &error) { q->issueRefused(Messages::sentence(error)); });
    QObject::connect(&maker, &PageMaker::progressed, bar, &PaperBar::showProgress);
    QObject::connect(&maker, &PageMaker::busyChanged, bar, &PaperBar::setBusy);
}

void SummaryPlace::Private::connectPaper()
{
    QObject::connect(paper, &PaperView::figureClicked, q,
                     [this](const report::FigureRef &figure) { showFigure(figure); });
    QObject::connect(paper, &PaperView::blockChosen, q, [this](const QString &key) {
        side->setCurrentWidget(editor);
        editor->goTo(key);
    });
    QObject::connect(bar, &PaperBar::exportRequested, q, &SummaryPlace::exportPdf);
    QObject::connect(bar, &PaperBar::printRequested, q, &SummaryPlace::print);
    QObject::connect(bar, &PaperBar::stopRequested, q, [this] {
        maker.stop();
        waitingPath.reset();
        form->setIssuing(false);
        tell(SummaryPlace::tr("Stopped. The pages shown may be older than the data."));
    });
}

/// Makes the pages anew where they are looked at; else when they come to be.
void SummaryPlace::Private::refresh()
{
    idle.stop();
    if (!quarter || !stale || !q->isVisible())
        return;
    stale = false;
    makePages();
}

/// Of another quarter the text as it is stored, with what is still being written.
void SummaryPlace::Private::makePages()
{
    const bool shown = made.quarter == quarter || editor->isEditing();
    maker.makePages(quarter, form->options(), shown ? editor->own() : ownText(quarter->data));
}

void SummaryPlace::Private::showMade(const MadePages &result)
{
    const bool fresh = made.quarter != result.quarter;
    made = result;
    tell({});
    if (fresh)
        editor->showDraft(made.draft, ownText(made.quarter->data));
    paper->setPages(made.pages);
    gaps->showGaps(made.gaps);
    side->setTabText(side->indexOf(gaps), SummaryPlace::tr("Missing (%1)").arg(made.gaps.size()));
    bar->setReady(!made.pages.isEmpty());
    if (waitingPath)
        maker.makePdf(made, *std::exchange(waitingPath, {}));
}

/// A PDF for no path is the one to be issued.
void SummaryPlace::Private::takePdf(const QString &path, const QByteArray &bytes)
{
    const report::ComposeOptions options = form->options();
    if (!path.isEmpty())
        Q_EMIT q->fileRequested(path, bytes);
    else
        Q_EMIT q->issueRequested({options.number,
                                  options.date,
                                  made.quarter->assessment.dataUntil,
                                  int(made.pages.size()),
                                  bytes,
                                  {}});
}

void SummaryPlace::Private::showFigure(const report::FigureRef &figure)
{
    auto *popup = new FigurePopup(made.quarter->data, figure, q);
    QObject::connect(popup, &FigurePopup::recordChosen, q, [this](const QString &record, bool isTask) {
        Q_EMIT q->placeRequested(isTask ? PlaceId::Tasks : PlaceId::Reports, record);
    });
    popup->move(QCursor::pos() + QPoint(0, 8));
    popup->show();
}

void SummaryPlace::Private::tell(const QString &sentence)
{
    message->setText(sentence);
    message->setVisible(!sentence.isEmpty());
}

void SummaryPlace::showQuarter(const QuarterPtr &quarter)
{
    if (!quarter)
        return;
    if (!d->quarter || !isSameReport(d->quarter->data, quarter->data))
        d->editor->restart();
    const bool fixed = isIssued(quarter->data);
    d->quarter = asIssued(quarter);
    d->editor->setReadOnly(fixed || d->readOnly);
    d->form->showQuarter(quarter);
    d->stale = true;
    d->refresh();
}

void SummaryPlace::goTo(const QString &record)
{
    if (record.isEmpty())
        return;
    d->side->setCurrentWidget(d->editor);
    d->editor->goTo(record);
    d->paper->goToBlock(record);
}

void SummaryPlace::flush() { d->editor->flush(); }

bool SummaryPlace::hasPendingEdits() const { return d->editor->isEditing(); }

void SummaryPlace::discard()
{
    d->editor->restart();
    d->quarter.reset();
}

void SummaryPlace::textStored(const QString &periodKey, const QList<OwnBlock> &all)
{
    if (d->quarter && periods::key(d->quarter->data.period) == periodKey)
        d->editor->textStored(all);
}

void SummaryPlace::textRefused(const QString &sentence)
{
    d->editor->textRefused();
    d->tell(sentence);
}

void SummaryPlace::setFolder(const QString &folder) { d->folder = folder; }

bool SummaryPlace::isBusy() const { return d->maker.isBusy() || d->idle.isActive(); }

void SummaryPlace::exportPdf()
{
    if (!d->quarter)
        return;
    const QString suggested = QDir(d->folder).filePath(suggestedName(d->quarter->data.period));
    QString path = QFileDialog::getSaveFileName(this, tr("Export the summary report"), suggested,
                                                tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    exportPdfTo(path);
}

void SummaryPlace::exportPdfTo(const QString &path)
{
    if (!path.isEmpty() && d->quarter && isIssued(d->quarter->data)) {
        Q_EMIT issuedFileRequested(path);
        return;
    }
    d->refresh();
    if (isBusy() || d->made.pages.isEmpty())
        d->waitingPath = path;
    else
        d->maker.makePdf(d->made, path);
}

void SummaryPlace::print()
{
    d->refresh();
    if (isBusy())
        Q_EMIT told(tr("The pages are being made. Print again in a moment."));
    if (isBusy() || d->made.pages.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(d->made.document.title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, int(d->made.pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    if (dialog.exec() != QDialog::Accepted)
        return;
    int first = 0;
    int last = 0;
    if (dialog.printRange() == QAbstractPrintDialog::PageRange)
        std::tie(first, last) = std::pair(dialog.fromPage(), dialog.toPage());
    else if (dialog.printRange() == QAbstractPrintDialog::CurrentPage)
        first = last = d->paper->currentPage();
    const Result<void> printed = printPages(printer, d->made.pages, first, last);
    if (printed)
        Q_EMIT told(tr("Sent to the printer."));
    else
        d->tell(Messages::sentence(printed.error()));
}

void SummaryPlace::issueRefused(const QString &sentence)
{
    d->form->setIssuing(false);
    d->tell(sentence);
}

void SummaryPlace::setReadOnly(bool on)
{
    d->readOnly = on;
    d->form->setReadOnly(on);
    d->editor->setReadOnly(on);
}

void SummaryPlace::fileWritten(const QString &path)
{
    d->tell({});
    Q_EMIT told(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void SummaryPlace::fileRefused(const QString &path, const QString &sentence)
{
    Q_UNUSED(path)
    d->tell(sentence);
}

void SummaryPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    d->refresh();
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryPlace: pages, gaps, options, and the ways out to PDF and printer.
#include "views/places/summaryplace.h"

#include "views/messages/messages.h"
#include "views/paper/paperview.h"
#include "views/paper/printjob.h"
#include "views/places/figurepopup.h"
#include "views/places/gaplist.h"
#include "views/places/issuedview.h"
#include "views/places/issueform.h"
#include "views/places/lifebar.h"
#include "views/places/outputdialogs.h"
#include "views/places/pagemaker.h"
#include "views/places/paperbar.h"

#include <QDir>
#include <QLabel>
#include <QPrinter>
#include <QSplitter>
#include <QStackedWidget>
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

} // namespace

class SummaryPlace::Private
{
public:
    explicit Private(SummaryPlace *place) : q(place) { }

    void createWidgets();
    QWidget *createSide();
    void arrange();
    void connectOptions();
    void connectMaker();
    void connectPaper();
    void refresh();
    void showMade(const MadePages &result);
    void takePdf(const QString &path, const QByteArray &bytes);
    void makeFile(const QString &path);
    void connectLife();
    bool isFixed() const { return quarter && isIssued(quarter->data); }
    void showFigure(const report::FigureRef &figure);
    void tell(const QString &sentence);

    SummaryPlace *q;
    QuarterPtr quarter;
    MadePages made;
    QString folder;
    QString annexFolder;
    std::optional<QString> waitingPath; ///< file asked for while the pages are being made; blank: to be kept
    std::optional<QString> submitNote;  ///< what is to be kept is to be submitted, with that note
    bool stale = false;                 ///< the pages shown are not of these values
    PageMaker maker;
    QTimer idle;
    QSplitter *splitter = nullptr;
    PaperView *paper = nullptr;
    PaperBar *bar = nullptr;
    GapList *gaps = nullptr;
    QLabel *gapTitle = nullptr;
    QLabel *message = nullptr;
    IssueForm *form = nullptr;
    LifeBar *life = nullptr;
    QStackedWidget *sheets = nullptr; ///< pages of a draft, of an issued report
    IssuedView *issued = nullptr;
};

SummaryPlace::SummaryPlace(QWidget *parent) : Place(parent), d(std::make_unique<Private>(this))
{
    d->createWidgets();
    d->arrange();
    d->connectOptions();
    d->connectMaker();
    d->connectPaper();
    d->connectLife();
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
    life = new LifeBar(q);
    issued = new IssuedView(q);
    sheets = new QStackedWidget(q);
    gapTitle = new QLabel(q);
    message = new QLabel(q);
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    message->hide();
}

QWidget *SummaryPlace::Private::createSide()
{
    auto *side = new QWidget(q);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(form);
    column->addWidget(life);
    column->addWidget(gapTitle);
    column->addWidget(gaps, 1);
    return side;
}

void SummaryPlace::Private::arrange()
{
    auto *draft = new QWidget(q);
    auto *pages = new QVBoxLayout(draft);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(bar);
    pages->addWidget(paper, 1);
    sheets->addWidget(draft);
    sheets->addWidget(issued);
    auto *main = new QWidget(q);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(message);
    column->addWidget(sheets, 1);
    splitter = new QSplitter(Qt::Horizontal, q);
    splitter->setObjectName(QStringLiteral("summarySplitter"));
    splitter->addWidget(createSide());
    splitter->addWidget(main);
    splitter->setSizes({280, 900});
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
    QObject::connect(form, &IssueForm::issueConfirmed, q, [this] {
        submitNote.reset();
        q->exportPdfTo({});
    });
    QObject::connect(form, &IssueForm::told, q, [this](const QString &sentence) { tell(sentence); });
    QObject::connect(&idle, &QTimer::timeout, q, [this] { refresh(); });
    QObject::connect(gaps, &GapList::placeChosen, q, &SummaryPlace::placeRequested);
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
    QObject::connect(bar, &PaperBar::exportRequested, q, &SummaryPlace::exportPdf);
    QObject::connect(bar, &PaperBar::printRequested, q, &SummaryPlace::print);
    QObject::connect(bar, &PaperBar::stopRequested, q, [this] {
        maker.stop();
        waitingPath.reset();
        submitNote.reset();
        form->setIssuing(false);
        life->setSubmitting(false);
        tell(SummaryPlace::tr("Stopped. The pages shown may be older than the data."));
    });
}

void SummaryPlace::Private::connectLife()
{
    QObject::connect(life, &LifeBar::submitConfirmed, q, [this](const QString &note) {
        submitNote = note;
        q->exportPdfTo({});
    });
    QObject::connect(issued, &IssuedView::exportRequested, q, &SummaryPlace::exportPdf);
    QObject::connect(issued, &IssuedView::told, q, &SummaryPlace::told);
    QObject::connect(bar, &PaperBar::annexesRequested, q, [this] {
        if (const QString chosen = outputs::askFolder(q, folder); !chosen.isEmpty())
            q->exportAnnexesTo(chosen);
    });
    QObject::connect(bar, &PaperBar::archivalChosen, q, [this](bool on) {
        maker.setArchival(on);
        Q_EMIT q->archivalChosen(on);
    });
    QObject::connect(&maker, &PageMaker::annexesMade, q, [this](const QList<AnnexFile> &files) {
        for (const AnnexFile &file : files)
            Q_EMIT q->fileRequested(QDir(annexFolder).filePath(file.name), file.pdf);
    });
}

/// Makes the pages anew where they are looked at; else when they come to be.
void SummaryPlace::Private::refresh()
{
    idle.stop();
    if (!quarter || !stale || isFixed() || !q->isVisible())
        return;
    stale = false;
    maker.makePages(quarter, form->options());
}

void SummaryPlace::Private::showMade(const MadePages &result)
{
    made = result;
    tell({});
    paper->setPages(made.pages);
    gaps->showGaps(made.gaps);
    gapTitle->setText(made.gaps.isEmpty() ? SummaryPlace::tr("Nothing is missing.")
                                          : SummaryPlace::tr("What is missing (%1)").arg(made.gaps.size()));
    bar->setReady(!made.pages.isEmpty());
    if (waitingPath)
        makeFile(*std::exchange(waitingPath, {}));
}

void SummaryPlace::Private::makeFile(const QString &path)
{
    if (outputs::hasEnding(path, ".docx") || outputs::hasEnding(path, ".xlsx"))
        Q_EMIT q->documentRequested(path, made);
    else
        maker.makePdf(made, path);
}

/// A PDF for no path is the one to be submitted or issued.
void SummaryPlace::Private::takePdf(const QString &path, const QByteArray &bytes)
{
    const report::ComposeOptions options = form->options();
    const QDate dataUntil = made.quarter->assessment.dataUntil;
    const int pages = int(made.pages.size());
    if (!path.isEmpty())
        Q_EMIT q->fileRequested(path, bytes);
    else if (submitNote)
        Q_EMIT q->submitRequested({*std::exchange(submitNote, {}), dataUntil, pages, bytes, {}, {}}, made);
    else
        Q_EMIT q->issueRequested({options.number, options.date, dataUntil, pages, bytes, {}, {}, {}}, made);
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
    d->quarter = quarter;
    d->form->showQuarter(quarter);
    d->life->showQuarter(quarter);
    d->sheets->setCurrentIndex(d->isFixed() ? 1 : 0);
    d->gaps->setVisible(!d->isFixed());
    d->gapTitle->setVisible(!d->isFixed());
    d->stale = true;
    d->refresh();
}

void SummaryPlace::goTo(const QString &record)
{
    if (!record.isEmpty())
        d->paper->goToBlock(record);
}

void SummaryPlace::setFolder(const QString &folder)
{
    d->folder = folder;
    d->life->setFolder(folder);
}

LifeBar *SummaryPlace::life() const { return d->life; }

IssuedView *SummaryPlace::issued() const { return d->issued; }

void SummaryPlace::setArchival(bool on)
{
    d->maker.setArchival(on);
    d->bar->setArchival(on);
}

bool SummaryPlace::isBusy() const { return d->maker.isBusy() || d->idle.isActive(); }

void SummaryPlace::exportPdf()
{
    if (!d->quarter)
        return;
    const QString suggested = QDir(d->folder).filePath(suggestedName(d->quarter->data.period));
    const QString path = outputs::askPath(this, suggested);
    if (!path.isEmpty())
        exportPdfTo(path);
}

void SummaryPlace::exportAnnexesTo(const QString &folder)
{
    d->annexFolder = folder;
    d->refresh();
    if (isBusy() || d->made.pages.isEmpty())
        Q_EMIT told(tr("The pages are being made. Export again in a moment."));
    else
        d->maker.makeAnnexes(d->made);
}

void SummaryPlace::exportPdfTo(const QString &path)
{
    if (!path.isEmpty() && d->isFixed()) {
        Q_EMIT issuedFileRequested(path);
        return;
    }
    d->refresh();
    if (isBusy() || d->made.pages.isEmpty())
        d->waitingPath = path;
    else
        d->makeFile(path);
}

void SummaryPlace::print()
{
    if (d->isFixed())
        return d->issued->print();
    d->refresh();
    if (isBusy())
        Q_EMIT told(tr("The pages are being made. Print again in a moment."));
    if (isBusy() || d->made.pages.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(d->made.title);
    const auto range = outputs::askPages(this, printer, int(d->made.pages.size()), d->paper->currentPage());
    if (!range)
        return;
    const Result<void> printed = printPages(printer, d->made.pages, range->first, range->last);
    if (printed)
        Q_EMIT told(tr("Sent to the printer."));
    else
        d->tell(Messages::sentence(printed.error()));
}

void SummaryPlace::issueRefused(const QString &sentence)
{
    d->form->setIssuing(false);
    d->life->setSubmitting(false);
    d->submitNote.reset();
    d->tell(sentence);
}

void SummaryPlace::setReadOnly(bool on)
{
    d->form->setReadOnly(on);
    d->life->setReadOnly(on);
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

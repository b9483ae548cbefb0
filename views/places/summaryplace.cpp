// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryPlace: pages, gaps, options, and the ways out to PDF and printer.
#include "views/places/summaryplace.h"

#include "views/fields/datefield.h"
#include "views/fields/linefield.h"
#include "views/messages/messages.h"
#include "views/paper/paperview.h"
#include "views/paper/printjob.h"
#include "views/places/figurepopup.h"
#include "views/places/gaplist.h"
#include "views/places/pagemaker.h"
#include "views/places/paperbar.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kIdleMs = 400;

QString suggestedName(const Period &period)
{
    return periods::key(period) + QStringLiteral(" - Báo cáo tổng hợp.pdf");
}

} // namespace

class SummaryPlace::Private
{
public:
    explicit Private(SummaryPlace *place) : q(place) { }

    void createWidgets();
    void createOptions();
    QWidget *createSide();
    void arrange();
    void connectOptions();
    void connectMaker();
    void connectPaper();
    report::ComposeOptions options() const;
    void refresh();
    void showMade(const MadePages &result);
    void showFigure(const report::FigureRef &figure);
    void tell(const QString &sentence);

    SummaryPlace *q;
    QuarterPtr quarter;
    MadePages made;
    QString folder;
    QString waitingPath; ///< PDF asked for while the pages are being made
    bool stale = false;  ///< the pages shown are not of these values
    PageMaker maker;
    QTimer idle;
    QSplitter *splitter = nullptr;
    PaperView *paper = nullptr;
    PaperBar *bar = nullptr;
    GapList *gaps = nullptr;
    QLabel *gapTitle = nullptr;
    QLabel *message = nullptr;
    LineField *number = nullptr;
    DateField *date = nullptr;
    QCheckBox *receiptAnnex = nullptr;
};

SummaryPlace::SummaryPlace(QWidget *parent) : Place(parent), d(std::make_unique<Private>(this))
{
    d->createWidgets();
    d->createOptions();
    d->arrange();
    d->connectOptions();
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
    gapTitle = new QLabel(q);
    message = new QLabel(q);
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    message->hide();
}

void SummaryPlace::Private::createOptions()
{
    number = new LineField(11, q); // Nghị định 30/2020, Phụ lục VI: a number
    number->setToolTip(SummaryPlace::tr("Blank: a wide gap, for the clerk's stamp."));
    date = new DateField(q);
    date->setToolTip(number->toolTip());
    receiptAnnex = new QCheckBox(SummaryPlace::tr("Annex of who reported"), q);
}

QWidget *SummaryPlace::Private::createSide()
{
    auto *side = new QWidget(q);
    auto *form = new QFormLayout;
    form->addRow(SummaryPlace::tr("Num&ber:"), number);
    form->addRow(SummaryPlace::tr("&Date:"), date);
    form->addRow(receiptAnnex);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(form);
    column->addWidget(gapTitle);
    column->addWidget(gaps, 1);
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
    splitter->setSizes({280, 900});
    splitter->setStretchFactor(1, 1);
    auto *page = new QVBoxLayout(q);
    page->setContentsMargins(8, 8, 8, 8);
    page->addWidget(splitter);
}

void SummaryPlace::Private::connectOptions()
{
    const auto soon = [this] {
        stale = true;
        idle.start();
    };
    QObject::connect(number, &QLineEdit::textEdited, q, soon);
    QObject::connect(date, &DateField::dateEdited, q, soon);
    QObject::connect(receiptAnnex, &QCheckBox::clicked, q, soon);
    QObject::connect(&idle, &QTimer::timeout, q, [this] { refresh(); });
    QObject::connect(gaps, &GapList::placeChosen, q, &SummaryPlace::placeRequested);
}

void SummaryPlace::Private::connectMaker()
{
    QObject::connect(&maker, &PageMaker::pagesMade, q, [this](const MadePages &result) { showMade(result); });
    QObject::connect(&maker, &PageMaker::pdfMade, q, &SummaryPlace::fileRequested);
    QObject::connect(&maker, &PageMaker::failed, q,
                     [this](const Error &error) { tell(Messages::sentence(error)); });
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
        waitingPath.clear();
        tell(SummaryPlace::tr("Stopped. The pages shown may be older than the data."));
    });
}

report::ComposeOptions SummaryPlace::Private::options() const
{
    report::ComposeOptions options;
    options.number = number->value();
    options.date = date->date();
    options.receiptAnnex = receiptAnnex->isChecked();
    return options;
}

/// Makes the pages anew where they are looked at; else when they come to be.
void SummaryPlace::Private::refresh()
{
    idle.stop();
    if (!quarter || !stale || !q->isVisible())
        return;
    stale = false;
    maker.makePages(quarter, options());
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
    if (!waitingPath.isEmpty())
        maker.makePdf(made, std::exchange(waitingPath, {}));
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
    const bool another = !d->quarter
        || periods::key(d->quarter->data.period) != periods::key(quarter->data.period)
        || d->quarter->data.plan.code != quarter->data.plan.code;
    const bool annexSet
        = another || d->quarter->data.office.printReceiptAnnex != quarter->data.office.printReceiptAnnex;
    if (another) {
        d->number->clear();
        d->date->restart();
    }
    if (annexSet)
        d->receiptAnnex->setChecked(quarter->data.office.printReceiptAnnex);
    d->quarter = quarter;
    d->stale = true;
    d->refresh();
}

void SummaryPlace::goTo(const QString &record)
{
    if (!record.isEmpty())
        d->paper->goToBlock(record);
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
    printer.setDocName(d->made.title);
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

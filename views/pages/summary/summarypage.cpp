// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryPage: pages, gaps, options, and the ways out to PDF and printer.
#include "views/pages/summary/summarypage_p.h"

#include "models/report/checks/submittedtext.h"
#include "views/editor/summaryeditor.h"
#include "views/pages/summary/completenesslist.h"
#include "views/pages/summary/figurepopup.h"
#include "views/pages/summary/issuedview.h"
#include "views/pages/summary/proposallist.h"
#include "views/pages/summary/reportissueform.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/preview/outputdialogs.h"
#include "views/preview/paperbar.h"
#include "views/preview/paperview.h"
#include "views/preview/printjob.h"
#include "views/preview/printrun.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>

namespace dondoc::views {

namespace {

QString suggestedName(const Period &period)
{
    return periods::fileTitle(period) + QStringLiteral(" - Báo cáo tổng hợp.pdf");
}

QList<TextOverride> ownText(const PeriodSnapshot &data)
{
    return data.summary ? data.summary->own : QList<TextOverride>();
}

bool isSameReport(const PeriodSnapshot &left, const PeriodSnapshot &right)
{
    return left.fileUuid == right.fileUuid && left.plan.code == right.plan.code
        && periods::key(left.period) == periods::key(right.period);
}

} // namespace

SummaryPage::SummaryPage(QWidget *parent) : Page(parent), d(std::make_unique<Private>(this))
{
    d->createWidgets();
    d->arrange();
    d->connectOptions();
    d->connectEditor();
    d->connectMaker();
    d->connectPaper();
    d->connectLife();
}

SummaryPage::~SummaryPage() = default;

void SummaryPage::Private::takeGap(PageId place, const QString &record)
{
    if (place == PageId::Summary)
        q->goTo(record);
    else
        Q_EMIT q->pageRequested(place, record);
}

/// Makes the pages anew where they are looked at; else when they come to be.
void SummaryPage::Private::refresh()
{
    idle.stop();
    if (!quarter || !stale || isFixed() || !q->isVisible())
        return;
    stale = false;
    makePages();
}

/// Of another quarter the text as it is stored, with what is still being written.
void SummaryPage::Private::makePages()
{
    const bool shown = made.quarter == quarter || editor->isEditing();
    maker.makePages(quarter, form->options(), shown ? editor->own() : ownText(quarter->data));
}

void SummaryPage::Private::showMade(const ComposedPages &result)
{
    const bool fresh = made.quarter != result.quarter;
    made = result;
    tell({});
    if (fresh)
        editor->showDraft(made.draft, ownText(made.quarter->data), report::submittedText(made.quarter->data));
    paper->setPages(made.pages);
    gaps->showGaps(made.gaps);
    life->showSinceSubmission(made.sinceSubmission);
    side->setTabText(side->indexOf(gaps), SummaryPage::tr("Missing (%1)").arg(made.gaps.size()));
    bar->setReady(!made.pages.isEmpty());
    if (waitingPath)
        makeFile(*std::exchange(waitingPath, {}));
}

void SummaryPage::Private::makeFile(const QString &path)
{
    if (outputs::hasEnding(path, ".docx") || outputs::hasEnding(path, ".xlsx"))
        Q_EMIT q->documentRequested(path, made);
    else
        maker.makePdf(made, path);
}

/// A PDF for no path is the one to be submitted or issued.
void SummaryPage::Private::takePdf(const QString &path, const QByteArray &bytes)
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

void SummaryPage::Private::showFigure(const report::FigureRef &figure)
{
    auto *popup = new FigurePopup((isFixed() ? quarter : made.quarter)->data, figure, q);
    QObject::connect(popup, &FigurePopup::recordChosen, q, [this](const QString &record, bool isTask) {
        Q_EMIT q->pageRequested(isTask ? PageId::Tasks : PageId::Reports, record);
    });
    popup->showAt(QCursor::pos() + QPoint(0, 8));
}

void SummaryPage::Private::tell(const QString &sentence)
{
    message->setText(sentence);
    message->setVisible(!sentence.isEmpty());
}

void SummaryPage::showPeriod(const AssessedPeriodPtr &quarter)
{
    if (!quarter)
        return;
    if (!d->quarter || !isSameReport(d->quarter->data, quarter->data))
        d->editor->restart();
    d->quarter = quarter;
    d->editor->setReadOnly(d->isFixed() || d->readOnly);
    d->form->showPeriod(quarter);
    d->life->showPeriod(quarter);
    d->sheets->setCurrentIndex(d->isFixed() ? 1 : 0);
    for (QWidget *tab :
         {static_cast<QWidget *>(d->editor), static_cast<QWidget *>(d->gaps), d->proposals->parentWidget()})
        d->side->setTabEnabled(d->side->indexOf(tab), !d->isFixed());
    d->stale = true;
    d->refresh();
}

void SummaryPage::goTo(const QString &record)
{
    if (record.isEmpty())
        return;
    if (d->isFixed())
        return d->issued->goToBlock(record);
    d->side->setCurrentWidget(d->editor);
    d->editor->goTo(record);
    d->paper->goToBlock(record);
}

void SummaryPage::flush() { d->editor->flush(); }

bool SummaryPage::hasPendingEdits() const { return d->editor->isEditing(); }

void SummaryPage::discard()
{
    d->editor->restart();
    d->proposals->clear();
    d->quarter.reset();
}

void SummaryPage::Private::askReturned()
{
    const QString path = QFileDialog::getOpenFileName(q, SummaryPage::tr("Read a returned Word file"), folder,
                                                      SummaryPage::tr("Word files (*.docx)"));
    if (!path.isEmpty())
        readReturned(path);
}

/// Against the pages shown: what is typed just now is in them.
void SummaryPage::Private::readReturned(const QString &path)
{
    if (!made.quarter || isFixed())
        return tell(SummaryPage::tr("An issued report takes no more changes; begin a correction first."));
    tell({});
    Q_EMIT q->returnedFileChosen(path, made);
}

void SummaryPage::showReturned(const ReviewReturn &returned, const QString &fileName)
{
    d->proposals->showReturn(returned, fileName);
    d->side->setCurrentWidget(d->proposals->parentWidget());
}

void SummaryPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1
        && urls.constFirst().toLocalFile().endsWith(QLatin1String(".docx"), Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void SummaryPage::dropEvent(QDropEvent *event)
{
    d->readReturned(event->mimeData()->urls().constFirst().toLocalFile());
}

void SummaryPage::textStored(const QString &periodKey, const QList<TextOverride> &all)
{
    if (d->quarter && periods::key(d->quarter->data.period) == periodKey)
        d->editor->textStored(all);
}

void SummaryPage::textRefused(const QString &sentence)
{
    d->editor->textRefused();
    d->tell(sentence);
}

void SummaryPage::setFolder(const QString &folder)
{
    d->folder = folder;
    d->life->setFolder(folder);
}

SummaryHistoryPanel *SummaryPage::life() const { return d->life; }

IssuedView *SummaryPage::issued() const { return d->issued; }

void SummaryPage::setArchival(bool on)
{
    d->maker.setArchival(on);
    d->bar->setArchival(on);
}

bool SummaryPage::isBusy() const { return d->maker.isBusy() || d->idle.isActive(); }

void SummaryPage::exportPdf()
{
    if (!d->quarter)
        return;
    const QString suggested = QDir(d->folder).filePath(suggestedName(d->quarter->data.period));
    const QString path = outputs::askPath(this, suggested);
    if (!path.isEmpty())
        exportPdfTo(path);
}

void SummaryPage::exportAnnexesTo(const QString &folder)
{
    d->annexFolder = folder;
    d->refresh();
    if (isBusy() || d->made.pages.isEmpty())
        Q_EMIT told(tr("The pages are being made. Export again in a moment."));
    else
        d->maker.makeAnnexes(d->made);
}

void SummaryPage::exportPdfTo(const QString &path)
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

void SummaryPage::print()
{
    if (d->isFixed())
        return d->issued->print();
    d->refresh();
    if (isBusy())
        Q_EMIT told(tr("The pages are being made. Print again in a moment."));
    if (isBusy() || d->made.pages.isEmpty())
        return;
    const Result<bool> printed
        = askAndPrint(this, d->made.document.title, d->made.pages, d->paper->currentPage());
    if (!printed)
        d->tell(PrintRun::sentence(printed.error()));
    else if (*printed)
        Q_EMIT told(tr("Sent to the printer."));
}

void SummaryPage::issueRefused(const QString &sentence)
{
    d->form->setIssuing(false);
    d->life->setSubmitting(false);
    d->submitNote.reset();
    d->tell(sentence);
}

void SummaryPage::setReadOnly(bool on)
{
    d->readOnly = on;
    d->form->setReadOnly(on);
    d->life->setReadOnly(on);
    d->editor->setReadOnly(on || d->isFixed());
    d->proposals->setReadOnly(on);
}

void SummaryPage::fileWritten(const QString &path)
{
    d->tell({});
    Q_EMIT told(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void SummaryPage::fileRefused(const QString &path, const QString &sentence)
{
    Q_UNUSED(path)
    d->tell(sentence);
}

void SummaryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    d->refresh();
}

} // namespace dondoc::views

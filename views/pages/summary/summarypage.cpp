// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryPage: pages, gaps, options, and the ways out to PDF and printer.
#include "views/pages/summary/summarypage_p.h"

#include "models/report/checks/submittedtext.h"
#include "views/editor/summaryeditor.h"
#include "views/messages/messages.h"
#include "views/pages/summary/completenesspanel.h"
#include "views/pages/summary/figurepopup.h"
#include "views/pages/summary/issuedview.h"
#include "views/pages/summary/proposallist.h"
#include "views/pages/summary/reportissueform.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/pages/summary/summaryoutput.h"
#include "views/preview/daycount.h"
#include "views/preview/paperview.h"
#include "views/widgets/columns.h"
#include "views/widgets/filechoice.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

QList<TextOverride> ownText(const PeriodSnapshot &data)
{
    return data.summary ? data.summary->own : QList<TextOverride>();
}

/// The report that is written for that period.
QString reportOf(const PeriodSnapshot &data)
{
    return QStringList{data.fileUuid, data.plan.code, periods::key(data.period)}.join(u'|');
}

} // namespace

SummaryPage::SummaryPage(QWidget *parent) : Page(parent), d(std::make_unique<Private>(this))
{
    d->createWidgets();
    d->arrange();
    d->connectOptions();
    d->connectCount();
    d->connectEditor();
    d->connectPreview();
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

/// With the number and date of an issue that waits. Of another quarter the text as it is stored, with what is
/// still being written.
DocumentPreview::MakePages SummaryPage::Private::request() const
{
    if (!quarter || !source || isFixed() || count->isAsking())
        return {};
    report::ComposeOptions options = form->options();
    if (const IssueReport *issue = preview->waiting<IssueReport>()) {
        options.number = issue->number;
        options.date = issue->date;
    }
    const bool shown = preview->made().quarter == quarter || editor->isEditing();
    return [source = source, quarter = quarter, options,
            own = shown ? editor->own() : ownText(quarter->data)](const report::GoesOn &goesOn) {
        return source->pages(quarter, options, own, goesOn);
    };
}

void SummaryPage::Private::showMade(const report::ComposedPages &made)
{
    tell({});
    if (std::exchange(drafted, made.quarter) != made.quarter)
        editor->showDraft(made.draft, ownText(made.quarter->data), report::submittedText(made.quarter->data));
    if (std::exchange(followsText, false))
        preview->paper()->showBlock(writtenIn);
    gaps->showGaps(made.quarter, made.gaps);
    life->showSinceSubmission(made.sinceSubmission);
    side->setTabText(side->indexOf(gaps), SummaryPage::tr("Missing (%1)").arg(made.gaps.size()));
}

void SummaryPage::Private::showFigure(const report::FigureRef &figure)
{
    auto *popup = new FigurePopup((isFixed() ? quarter : preview->made().quarter)->data, figure, q);
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
    if (!d->quarter || !isSamePeriod(*d->quarter, *quarter)) {
        d->output->leaveReport();
        d->editor->restart(reportOf(quarter->data));
    }
    d->form->showPeriod(quarter); // of another one without a day
    d->count->setPeriod(quarter, isIssued(quarter->data) ? QDate() : d->form->dataUntil());
}

void SummaryPage::Private::showCounted(const AssessedPeriodPtr &counted)
{
    quarter = counted;
    editor->setReadOnly(isFixed() || readOnly);
    form->showPeriod(quarter);
    life->showPeriod(quarter);
    sheets->setCurrentIndex(isFixed() ? 1 : 0);
    for (QWidget *tab :
         {static_cast<QWidget *>(editor), static_cast<QWidget *>(gaps), proposals->parentWidget()})
        side->setTabEnabled(side->indexOf(tab), !isFixed());
    output->showPeriod(quarter);
    preview->changeNow();
}

void SummaryPage::goTo(const QString &record)
{
    if (record.isEmpty())
        return;
    if (record == QLatin1String("issue"))
        return d->side->setCurrentWidget(d->life->parentWidget());
    if (d->isFixed())
        return d->issued->goToBlock(record);
    d->side->setCurrentWidget(d->editor);
    Columns::reveal(d->editor);
    d->editor->goTo(record);
    d->preview->paper()->goToBlock(record);
}

QWidget *SummaryPage::filterField() const
{
    return d->side->currentWidget() == d->gaps ? d->gaps->filterField() : nullptr;
}

void SummaryPage::flush() { d->editor->flush(); }

bool SummaryPage::hasPendingEdits() const { return d->editor->hasPendingEdits(); }

bool SummaryPage::hasHeldEdits() const { return d->editor->hasHeldEdits(); }

bool SummaryPage::isAtWork() const
{
    return Page::isAtWork() || d->preview->isBusy() || d->count->isAsking() || d->preview->hasTasks();
}

void SummaryPage::discard()
{
    d->output->leaveReport();
    d->editor->discard();
    d->proposals->clear();
    d->output->showPeriod({});
    d->quarter.reset();
}

void SummaryPage::Private::askReturned()
{
    const QString path = filechoice::open(q, SummaryPage::tr("Read a returned Word file"),
                                          q->context().folder, SummaryPage::tr("Word files (*.docx)"));
    if (!path.isEmpty())
        readReturned(path);
}

/// Against the pages shown: what is typed just now is in them.
void SummaryPage::Private::readReturned(const QString &path)
{
    if (!preview->made().quarter || isFixed())
        return tell(SummaryPage::tr("An issued report takes no more changes; begin a correction first."));
    tell({});
    Q_EMIT q->returnedFileChosen(path, preview->made());
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

SummaryHistoryPanel *SummaryPage::life() const { return d->life; }

DocumentPreview *SummaryPage::preview() const { return d->preview; }

SummaryOutput *SummaryPage::output() const { return d->output; }

SummaryAnswers *SummaryPage::answers() const { return d->answers; }

DayCount *SummaryPage::count() const { return d->count; }

IssuedView *SummaryPage::issued() const { return d->issued; }

void SummaryPage::setSource(std::shared_ptr<report::SummarySource> source)
{
    d->preview->setFiles(source);
    d->source = std::move(source);
}

void SummaryPage::exportPages() { d->output->askFile(); }

void SummaryPage::print()
{
    if (d->isFixed())
        d->issued->print();
    else
        d->preview->print();
}

void SummaryPage::contextChanged(const PageContext &before)
{
    d->life->setFolder(context().folder);
    d->gaps->setToday(context().today);
    d->form->setToday(context().today);
    if (context().isReadOnly() != before.isReadOnly()) {
        d->setReadOnly(context().isReadOnly());
    }
}

void SummaryPage::Private::setReadOnly(bool on)
{
    readOnly = on;
    form->setReadOnly(on);
    life->setReadOnly(on);
    editor->setReadOnly(on || isFixed());
    proposals->setReadOnly(on);
    gaps->setReadOnly(on);
}

} // namespace dondoc::views

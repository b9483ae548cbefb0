// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportEntryPage: the way of a typed word from the field to the request to save it, and back.
#include "views/pages/reports/reportentrypage_p.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/assessment/yearclosing.h"
#include "models/domain/text/text.h"
#include "models/edits/reporttasks.h"
#include "models/tables/reportstatus.h"
#include "views/messages/contestedfields.h"
#include "views/messages/messages.h"
#include "views/pages/reports/agencypicker.h"
#include "views/pages/reports/entryform.h"
#include "views/pages/reports/originalview.h"
#include "views/pages/reports/reportform.h"
#include "views/pages/reports/reporthead.h"
#include "views/pages/reports/supplementdialog.h"
#include "views/pages/reports/tasklist.h"
#include "views/widgets/columns.h"
#include "views/widgets/datefield.h"
#include "views/widgets/heldbar.h"
#include "views/widgets/historykeys.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace dondoc::views {

using namespace edits;

namespace {

/// Keys of the fields of that task's entry among the paths.
QStringList fieldsOfEntry(const QStringList &paths, const QString &taskNumber)
{
    QStringList keys;
    for (const QString &path : paths) {
        if (path.startsWith(taskNumber + u'/'))
            keys.append(path.mid(taskNumber.size() + 1));
    }
    return keys;
}

/// Of those that it leads, done in an earlier period: nothing of them is waited for (rule 12 of the field).
QStringList finishedTasks(const PeriodSnapshot &data, const QString &agencyCode)
{
    for (const Expectation &expected : expectations(data)) {
        if (expected.agencyCode == agencyCode)
            return expected.finished;
    }
    return {};
}

} // namespace

ReportEntryPage::ReportEntryPage(QWidget *parent) : Page(parent), d(std::make_unique<Private>(this))
{
    d->createWidgets();
    d->arrange();
    d->connectPicker();
    d->connectForms();
    d->createShortcuts();
}

// QWidget's own destructor may take the focus away, when the fields are no longer to be asked.
ReportEntryPage::~ReportEntryPage() { disconnect(qApp, nullptr, this, nullptr); }

void ReportEntryPage::Private::connectPicker()
{
    QObject::connect(picker, &AgencyPicker::agencyChosen, q,
                     [this](const QString &code) { chooseAgency(code); });
    QObject::connect(picker, &AgencyPicker::agencyEntered, q, [this] {
        Columns::reveal(form);
        form->focusFirst();
    });
    QObject::connect(tasks, &TaskList::taskChosen, q, [this] {
        entry->commit();
        showEntry();
    });
    QObject::connect(&idle, &SavePause::due, q, [this] { send(); });
    QObject::connect(qApp, &QApplication::focusChanged, q, [this](const QWidget *left) {
        if (left && (form->isAncestorOf(left) || entry->isAncestorOf(left)))
            send();
    });
}

void ReportEntryPage::Private::connectForms()
{
    QObject::connect(form, &ReportForm::edited, q, [this] { takeEdits(); });
    QObject::connect(entry, &EntryForm::edited, q, [this] { takeEdits(); });
    QObject::connect(entry, &EntryForm::nextRequested, q, [this] { stepTask(1); });
    QObject::connect(entry, &EntryForm::previousRequested, q, [this] { stepTask(-1); });
    const QList<DateField *> days = work->findChildren<DateField *>();
    for (const DateField *each : days)
        QObject::connect(each, &DateField::understoodChanged, q, [this] { showState(); });
    QObject::connect(head, &ReportHead::revisionChosen, q,
                     [this](int revision) { chooseRevision(revision); });
    QObject::connect(head, &ReportHead::newRevisionRequested, q, [this] { addRevision(); });
    QObject::connect(head, &ReportHead::supplementWanted, q, [this] { askSupplement(); });
    QObject::connect(head, &ReportHead::originalsToggled, originals, &OriginalView::fold);
    QObject::connect(originals, &OriginalView::folderChosen, q, &ReportEntryPage::originalsSought);
    QObject::connect(originals, &OriginalView::filesChosen, q,
                     [this](const QStringList &paths) { offer(paths); });
}

void ReportEntryPage::Private::chooseAgency(const QString &code)
{
    commitFields();
    send();
    key = {code, book.revisions(code).constLast()};
    tasks->forgetChoice();
    showReport();
}

void ReportEntryPage::Private::chooseRevision(int revision)
{
    commitFields();
    send();
    key.second = revision;
    showReport();
}

void ReportEntryPage::Private::addRevision()
{
    commitFields();
    key = book.addRevision(key.first);
    showReport();
    send();
    form->focusFirst();
}

void ReportEntryPage::Private::askSupplement()
{
    const Agency *agency = quarter ? findAgency(quarter->data, key.first) : nullptr;
    if (!agency || readOnly)
        return;
    commitFields();
    const AgencyReport report = book.value(key);
    auto *dialog = new SupplementDialog(agency->name,
                                        {tasksLeftOut(*quarter, report), tasksWithoutText(*quarter, report)},
                                        report.supplementReason, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SupplementDialog::reasonGiven, q, [this](const QString &reason) {
        form->askSupplement(reason);
        send();
    });
    dialog->open();
}

void ReportEntryPage::Private::showReport()
{
    const Agency *agency = quarter ? findAgency(quarter->data, key.first) : nullptr;
    work->setEnabled(agency != nullptr);
    if (!agency)
        return;
    const AgencyReport report = book.value(key);
    form->showReport(report, isCommuneLevel(*agency));
    tasks->showTasks(tasksOf(*quarter, key.first, report), report);
    entry->setVisible(tasks->count() > 0);
    const QList<Original> kept = originalsOf(quarter->data, key.first);
    originals->showOriginals(kept);
    head->showOriginals(int(kept.size()));
    showEntry();
    showState();
}

void ReportEntryPage::Private::showEntry()
{
    const QString number = tasks->currentTask();
    const Task *task = quarter ? findTask(quarter->data, number) : nullptr;
    if (!task)
        return;
    const AgencyReport report = book.value(key);
    TaskEntry shown;
    shown.taskNumber = number;
    if (const TaskEntry *found = findEntry(report, number))
        shown = *found;
    const Period &period = quarter->data.period;
    const bool asksYearBefore = !openFromYearBefore(quarter->data, key.first, {number}).isEmpty();
    entry->showEntry({*task, period, longerPeriod(quarter->data), lastEntry(quarter->data, key.first, number),
                      periods::shortTitle(periods::previous(period)),
                      asksYearBefore ? std::optional(period.year - 1) : std::nullopt},
                     shown);
}

void ReportEntryPage::Private::showState()
{
    const Agency *agency = quarter ? findAgency(quarter->data, key.first) : nullptr;
    if (!agency)
        return;
    const AgencyReport report = book.value(key);
    const QStringList finished = finishedTasks(quarter->data, key.first);
    const auto covered
        = std::count_if(report.entries.begin(), report.entries.end(), [&](const TaskEntry &each) {
              return isWhole(each) && !finished.contains(each.taskNumber);
          });
    head->showAgency(nameAsAuthor(*agency));
    head->showRevisions(book.revisions(key.first), key.second);
    head->showVersions(tables::versions(quarter->data, report));
    head->showCounter(int(covered), tasks->count() - int(finished.size()));
    head->showWarning(covered > 0 && !isReceived(report));
    head->showReceipt(quarter->data.period, report.receivedOn);
    head->showProvisional(report.state == ReportState::Provisional);
    if (const DateField *wrong = DateField::firstRefused(work))
        head->showUnsaved(wrong->refusal());
    else if (book.isPending(key))
        head->showSaving();
    else
        head->showSaved(report.id != 0);
    showHeld();
}

void ReportEntryPage::Private::showHeld()
{
    const QStringList held = book.heldFields(key);
    const QString refusal = book.refusal(key);
    if (!held.isEmpty() || !refusal.isEmpty())
        head->showUnsaved(refusal);
    form->markHeld(held);
    entry->markHeld(fieldsOfEntry(held, entry->taskNumber()));
    const auto decide = [this, of = key](const edits::Contest<AgencyReport> &contest, bool mine) {
        book.decide(of, contest, mine);
        showReport();
        send();
    };
    const auto noName = [](const AgencyReport &) { return QString(); };
    heldBar->showHeld(contestedFields(book.contests(key), noName, decide), {});
}

void ReportEntryPage::Private::takeEdits()
{
    if (key.first.isEmpty() || readOnly)
        return;
    AgencyReport report = form->applied(book.value(key));
    putEntry(report, entry->entry());
    book.edit(key, report);
    tasks->showSigns(report);
    showState();
    idle.start();
}

void ReportEntryPage::Private::commitFields()
{
    form->commit();
    entry->commit();
}

void ReportEntryPage::Private::send()
{
    idle.stop();
    if (readOnly)
        return;
    const QList<AgencyReport> requests = book.take();
    for (const AgencyReport &request : requests) {
        Q_EMIT q->reportEdited(request);
    }
    HistoryKeys::settleBelow(work);
    showState();
}

// What stands in the form is written first, so that the file joins it.
void ReportEntryPage::Private::offer(const QStringList &paths)
{
    commitFields();
    send();
    if (!key.first.isEmpty() && !readOnly)
        Q_EMIT q->originalsOffered(receiptOf(book.value(key), q->context().today), paths);
}

void ReportEntryPage::Private::stepTask(int by)
{
    const bool stepped = tasks->step(by);
    Columns::reveal(stepped ? static_cast<QWidget *>(entry) : by > 0 ? picker : static_cast<QWidget *>(form));
    if (stepped)
        entry->focusFirst();
    else if (by > 0)
        picker->focusList();
    else
        form->focusFirst();
}

void ReportEntryPage::showPeriod(const AssessedPeriodPtr &quarter)
{
    if (!quarter)
        return;
    d->quarter = quarter;
    const QList<ReportEdits::Key> waiting = d->book.showData(quarter->data);
    d->picker->showPeriod(quarter);
    if (d->key.first.isEmpty() || !findAgency(quarter->data, d->key.first)) {
        d->picker->step(0);
        return;
    }
    const QList<int> revisions = d->book.revisions(d->key.first);
    if (!revisions.contains(d->key.second))
        d->key.second = revisions.last();
    d->showReport();
    if (!waiting.isEmpty())
        d->idle.start();
}

void ReportEntryPage::goTo(const QString &record)
{
    const QString agency = record.section(u'/', 0, 0);
    const QString task = record.section(u'/', 1, 1);
    if (!d->picker->choose(agency))
        return;
    const bool chosen = !task.isEmpty() && d->tasks->choose(task);
    Columns::reveal(chosen ? static_cast<QWidget *>(d->entry) : d->form);
    if (chosen)
        d->entry->focusResult(); // in the field of states the next key would choose another one
    else if (d->picker->isVisible())
        d->picker->focusList();
    else
        d->form->focusFirst(); // the list is behind a tab
}

/// What names no agency concerns several, of which one is seen.
bool ReportEntryPage::sees(const ChangedPlace &place, const QString & /*keyword*/) const
{
    return place.agencyCode == d->key.first
        && (place.taskNumber.isEmpty() || place.taskNumber == d->tasks->currentTask());
}

void ReportEntryPage::flush()
{
    d->commitFields();
    d->book.retry();
    d->send();
}

void ReportEntryPage::askSupplement() { d->askSupplement(); }

QWidget *ReportEntryPage::filterField() const { return d->picker->filterField(); }

void ReportEntryPage::contextChanged(const PageContext &)
{
    d->form->setReference(context().today);
    d->entry->setReference(context().today);
    d->originals->setFolder(context().originalsFolder);
    d->setReadOnly(context().noEntryReason);
}

void ReportEntryPage::Private::setReadOnly(const QString &reason)
{
    const bool editable = reason.isEmpty();
    readOnly = !editable;
    readOnlyReason->setText(reason);
    readOnlyReason->setVisible(!editable);
    form->setEditable(editable);
    entry->setEditable(editable);
    head->setEditable(editable);
    originals->setEditable(editable);
}

bool ReportEntryPage::hasPendingEdits() const { return d->book.anyPending(); }

bool ReportEntryPage::hasHeldEdits() const { return d->book.anyHeld(); }

void ReportEntryPage::discard()
{
    d->idle.stop();
    d->book.clear();
    d->key = {QString(), 1};
    d->picker->forget();
    d->work->setEnabled(false); // its words are of a file that is left
}

void ReportEntryPage::reportStored(const AgencyReport &report)
{
    if (!d->book.accept(report))
        return;
    if (report.agencyCode == d->key.first)
        d->showReport();
    if (!d->idle.isActive())
        d->send();
}

void ReportEntryPage::reportRefused(const QString &agencyCode, const Error &error)
{
    if (!d->book.refuse(agencyCode, error, Messages::sentence(error)))
        return;
    if (agencyCode == d->key.first)
        d->showReport();
    if (!d->idle.isActive())
        d->send();
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UndoController: what would be taken back is read behind all that is still being written, so that it is what
// was last done, and not what the menu names until the next view.
#include "app/window/undocontroller.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/services/historyservice.h"
#include "views/messages/messages.h"
#include "views/shell/mainwindow.h"
#include "views/shell/undoquestion.h"
#include "views/shell/windowpages.h"

namespace dondoc::app {

using services::HistoryService;
using services::HistoryStep;
using views::MainWindow;
using views::Messages;

UndoController::UndoController(MainWindow &window, OpenFile &file, QObject *parent)
    : QObject(parent), m_window(window), m_file(file)
{
    connect(&file, &OpenFile::viewRead, this, [this](const View &view) { m_quarter = view.quarter; });
    connect(&window, &MainWindow::undoRequested, this, [this] {
        ask({.next = &HistoryService::toUndo,
             .go = &HistoryService::undo,
             .mayGo = &views::mayTakeBack,
             .told = &Messages::takenBack});
    });
    connect(&window, &MainWindow::redoRequested, this, [this] {
        ask({.next = &HistoryService::toRedo,
             .go = &HistoryService::redo,
             .mayGo = &views::mayDoAgain,
             .told = &Messages::doneAgain});
    });
}

void UndoController::ask(const Way &way)
{
    using Asked = std::pair<HistoryStep, ChangedPlace>;
    m_file.readBehindWrites<HistoryService>(
        [way](const HistoryService &history) {
            return (history.*way.next)().and_then([&history](const HistoryStep &step) -> Result<Asked> {
                if (step.change == 0)
                    return Asked();
                return history.place(step.change).transform([&step](const ChangedPlace &place) {
                    return Asked(step, place);
                });
            });
        },
        this,
        [this, way](const Result<Asked> &asked) {
            if (!asked)
                m_file.report(asked.error());
            else if (asked->first.change != 0 && !m_asking)
                take(way, asked->first, asked->second);
        });
}

void UndoController::take(const Way &way, const HistoryStep &step, const ChangedPlace &place)
{
    const QPointer<UndoController> here(this); // the file may go while the question stands
    m_asking = true;
    const bool wanted = way.mayGo({.label = step.label, .isSeen = isSeen(place), .where = inWords(place)},
                                  m_window.pages()->currentId(), &m_window);
    if (!here)
        return;
    m_asking = false;
    if (wanted)
        go(way, step);
}

/// On the page that is seen, in the plan and period that are.
bool UndoController::isSeen(const ChangedPlace &place) const
{
    const PlanPeriod shown = m_file.shown();
    const views::Page *page = m_window.pages()->current();
    return (place.planCode.isEmpty() || place.planCode == shown.planCode)
        && (place.periodKey.isEmpty() || place.periodKey == periods::key(shown.period))
        && (!page || page->sees(place));
}

/// "Xã Mường É, task 4.1, quý IV/2025"; blank where there is nothing to name.
QString UndoController::inWords(const ChangedPlace &place) const
{
    QStringList words;
    const Agency *agency = m_quarter ? findAgency(m_quarter->data, place.agencyCode) : nullptr;
    if (agency)
        words.append(agency->name);
    if (!place.taskNumber.isEmpty())
        words.append(Phrases::tr("task %1").arg(place.taskNumber));
    const Result<Period> period = periods::parse(place.periodKey);
    if (period)
        words.append(periods::title(*period));
    return words.join(QLatin1String(", "));
}

void UndoController::go(const Way &way, const HistoryStep &step)
{
    m_file.write<HistoryService>(
        [way, change = step.change](const HistoryService &history) {
            return (history.*way.go)(change).and_then([&history](Id done) { return history.label(done); });
        },
        this, [this, way](const QString &label) { m_window.showMessage(way.told(label)); },
        [this](const Error &error) { // nothing waits to be saved
            m_file.report(error);
            return true;
        });
}

} // namespace dondoc::app

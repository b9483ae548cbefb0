// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UndoController: what would be taken back is read behind all that is still being written, so that it is what
// was last done, and not what the menu names until the next view.
#include "app/window/undocontroller.h"

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
    m_file.readBehindWrites<HistoryService>(
        [way](const HistoryService &history) { return (history.*way.next)(); }, this,
        [this, way](const Result<HistoryStep> &step) {
            if (!step)
                m_file.report(step.error());
            else if (step->change != 0 && !m_asking)
                take(way, *step);
        });
}

void UndoController::take(const Way &way, const HistoryStep &step)
{
    const QPointer<UndoController> here(this); // the file may go while the question stands
    m_asking = true;
    const bool wanted = way.mayGo(step.label, m_window.pages()->currentId(), &m_window);
    if (!here)
        return;
    m_asking = false;
    if (!wanted)
        return;
    m_file.write<HistoryService>(
        [way, change = step.change](const HistoryService &history) {
            return (history.*way.go)(change).and_then([&history](Id done) { return history.label(done); });
        },
        this, [this, way](const QString &label) { m_window.showMessage(way.told(label)); });
}

} // namespace dondoc::app

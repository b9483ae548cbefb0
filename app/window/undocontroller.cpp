// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UndoController: what would be taken back is read behind all that is still being written, so that it is what
// was last done, and not what the menu names until the next view.
#include "app/window/undocontroller.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/domain/basics/changelabel.h"
#include "models/domain/summary/sentletter.h"
#include "models/domain/text/text.h"
#include "models/services/historyservice.h"
#include "models/tables/labels.h"
#include "views/messages/messages.h"
#include "views/shell/mainmenu.h"
#include "views/shell/mainwindow.h"
#include "views/shell/undoquestion.h"
#include "views/shell/windowpages.h"
#include "views/widgets/historykeys.h"

namespace dondoc::app {

using services::HistoryService;
using services::HistoryStep;
using views::HistoryKeys;
using views::MainWindow;
using views::Messages;

namespace {

/// What was seen, and could be done there, when a step was asked for.
struct Moment {
    views::PageId page;
    QString ownUndo, ownRedo;

    static Moment of(const views::WindowPages &pages)
    {
        const views::PageSteps own = pages.ownSteps();
        return {pages.currentId(), own.toUndo, own.toRedo};
    }
    friend bool operator==(const Moment &, const Moment &) = default;
};

} // namespace

UndoController::UndoController(MainWindow &window, OpenFile &file, QObject *parent)
    : QObject(parent), m_window(window), m_file(file)
{
    connect(&file, &OpenFile::viewRead, this, &UndoController::showView);
    for (const HistoryKeys *keys : window.findChildren<HistoryKeys *>())
        connect(keys, &HistoryKeys::typed, this, &UndoController::noteTyping);
    connect(&window, &MainWindow::undoRequested, this, [this] {
        ask({.next = &HistoryService::toUndo,
             .go = &HistoryService::undo,
             .mayGo = &views::mayTakeBack,
             .told = &Messages::takenBack});
    });
    connect(&window, &MainWindow::redoRequested, this, [this] {
        if (!m_typed)
            ask({.next = &HistoryService::toRedo,
                 .go = &HistoryService::redo,
                 .mayGo = &views::mayDoAgain,
                 .told = &Messages::doneAgain});
    });
}

void UndoController::showView(const View &view)
{
    m_quarter = view.quarter;
    m_toUndo = view.toUndo;
    m_toRedo = view.toRedo;
    showSteps();
}

void UndoController::showSteps()
{
    const bool writes = !m_file.isReadOnly();
    m_window.menu()->setHistory(writes ? m_toUndo : QString(), writes && !m_typed ? m_toRedo : QString());
}

/// Also where the typing is taken back in its field before it is saved, of which the history knows nothing.
void UndoController::noteTyping()
{
    m_typed = true;
    showSteps();
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
        [this, way, asked = Moment::of(*m_window.pages())](const Result<Asked> &found) {
            if (!found)
                m_file.report(found.error());
            else if (found->first.change != 0 && !m_asking && asked == Moment::of(*m_window.pages()))
                take(way, found->first, found->second);
        });
}

void UndoController::take(const Way &way, const HistoryStep &step, const ChangedPlace &place)
{
    const QPointer<UndoController> here(this); // the file may go while the question stands
    const bool seen = isSeen(place, step.label);
    const QString where = inWords(place);
    m_asking = true;
    const bool wanted
        = way.mayGo({.label = step.label, .isSeen = seen, .where = where, .others = step.others},
                    m_window.pages()->currentId(), &m_window);
    if (!here)
        return;
    m_asking = false;
    if (wanted)
        go(way, step, where, seen ? std::optional<ChangedPlace>() : place);
}

/// On the page that is seen, in the plan and period that are.
bool UndoController::isSeen(const ChangedPlace &place, const QString &label) const
{
    const PlanPeriod shown = m_file.shown();
    const views::Page *page = m_window.pages()->current();
    const views::PageId id = m_window.pages()->currentId();
    return (place.planCode.isEmpty() || place.planCode == shown.planCode)
        && (place.periodKey.isEmpty() || place.periodKey == periods::key(shown.period))
        && views::pageOfChange(label, id) == id
        && (!page || page->sees(place, ChangeLabel::parse(label).keyword));
}

/// "Xã Mường É, task 4.1, quý IV/2025", "reminder, number 12, quý IV/2025"; blank where there is nothing to
/// name.
QString UndoController::inWords(const ChangedPlace &place) const
{
    QStringList words;
    const auto letter = fromKeyword<LetterKind>(place.letterKind);
    if (letter)
        words.append(text::lowerFirst(tables::Labels::of(*letter)));
    if (!place.name.isEmpty())
        words.append(letter ? Phrases::tr("number %1").arg(place.name) : place.name);
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

void UndoController::go(const Way &way, const HistoryStep &step, const QString &where,
                        const std::optional<ChangedPlace> &unseen)
{
    m_file.write<HistoryService>(
        [way, change = step.change](const HistoryService &history) {
            return (history.*way.go)(change).and_then([&history](Id done) { return history.label(done); });
        },
        this,
        [this, way, where, unseen](const QString &label) {
            m_typed = false;
            HistoryKeys::forgetBelow(&m_window);
            if (unseen)
                show(*unseen, label);
            m_window.showMessage(way.told(label, where));
        },
        [this](const Error &error) { // nothing waits to be saved
            m_file.report(error);
            return true;
        });
}

/// Where what was taken back is to be seen; its page is not left for what belongs to none.
void UndoController::show(const ChangedPlace &place, const QString &label)
{
    const PlanPeriod shown = m_file.shown();
    if (!place.planCode.isEmpty() && place.planCode != shown.planCode)
        m_file.choosePlan(place.planCode);
    const Result<Period> period = periods::parse(place.periodKey);
    if (period && periods::key(shown.period) != place.periodKey)
        m_file.choosePeriod(*period);
    const std::optional<views::PageId> page = views::pageOfChange(label, m_window.pages()->currentId());
    if (!page)
        return;
    const bool isOfAgency = *page == views::PageId::Reports && !place.agencyCode.isEmpty();
    const QString record = isOfAgency      ? place.agencyCode + QLatin1Char('/') + place.taskNumber
        : *page == views::PageId::Tasks    ? place.taskNumber
        : *page == views::PageId::Agencies ? place.agencyCode
                                           : QString();
    m_window.goTo(*page, record);
}

} // namespace dondoc::app

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskList: signs and rows.
#include "views/pages/reports/tasklist.h"

#include "models/edits/reporttasks.h"
#include "models/tables/labels.h"

#include <QSignalBlocker>

#include <algorithm>

namespace dondoc::views {

namespace {

enum TaskRole { NumberRole = Qt::UserRole, TextRole };

QString sign(const TaskEntry *entry)
{
    if (!entry || entry->state == EntryState::Unset)
        return entry && hasText(*entry) ? QStringLiteral("?") : QStringLiteral("\u2007");
    if (lacksText(*entry))
        return QStringLiteral("…");
    switch (entry->state) {
    case EntryState::Done:
        return QStringLiteral("✓");
    case EntryState::UnderWay:
        return QStringLiteral("●");
    case EntryState::Suspended:
        return QStringLiteral("‖");
    case EntryState::NothingArose:
        return QStringLiteral("–");
    default:
        return QStringLiteral("○");
    }
}

} // namespace

TaskList::TaskList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMinimumWidth(96);
    setAccessibleName(tr("Tasks of the agency"));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT taskChosen(currentTask());
    });
}

void TaskList::showTasks(const QList<Task> &tasks, const AgencyReport &report)
{
    const QString chosen = currentTask();
    const QSignalBlocker quiet(this);
    if (shows(tasks)) {
        if (!currentItem())
            startAtFirst();
        return showSigns(report);
    }
    clear();
    for (const Task &task : tasks) {
        auto *item = new QListWidgetItem(this);
        item->setData(NumberRole, task.number);
        item->setData(TextRole, task.text);
        item->setToolTip(task.text);
        item->setSizeHint({0, 2 * fontMetrics().lineSpacing() + 8});
    }
    showSigns(report);
    if (!choose(chosen))
        startAtFirst();
}

void TaskList::startAtFirst()
{
    if (count() > 0)
        setCurrentRow(0);
    scrollToTop();
}

void TaskList::forgetChoice()
{
    const QSignalBlocker quiet(this);
    setCurrentRow(-1);
}

bool TaskList::shows(const QList<Task> &tasks) const
{
    if (count() != tasks.size())
        return false;
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(NumberRole) != tasks.at(row).number
            || item(row)->data(TextRole) != tasks.at(row).text)
            return false;
    return true;
}

void TaskList::showSigns(const AgencyReport &report)
{
    for (int row = 0; row < count(); ++row)
        showSign(item(row), findEntry(report, item(row)->data(NumberRole).toString()));
}

void TaskList::showSign(QListWidgetItem *item, const TaskEntry *entry)
{
    const QString text
        = QStringLiteral("%1 %2. %3")
              .arg(sign(entry), item->data(NumberRole).toString(), item->data(TextRole).toString());
    if (item->text() != text)
        item->setText(text);
    const EntryState state = entry ? entry->state : EntryState::Unset;
    const bool begun = entry && (state != EntryState::Unset || hasText(*entry));
    const bool partly = begun && !isWhole(*entry);
    const QString word = tables::Labels::of(state);
    item->setData(Qt::AccessibleDescriptionRole, word);
    const QString missing = tr("State or result is missing; the task is not covered yet.");
    item->setToolTip(item->data(TextRole).toString() + u'\n' + (partly ? missing : word));
}

QString TaskList::currentTask() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(NumberRole).toString() : QString();
}

bool TaskList::choose(const QString &taskNumber)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(NumberRole).toString() != taskNumber)
            continue;
        setCurrentRow(row);
        return true;
    }
    return false;
}

bool TaskList::step(int by)
{
    const int row = currentRow() + by;
    if (row < 0 || row >= count())
        return false;
    setCurrentRow(row);
    return true;
}

} // namespace dondoc::views

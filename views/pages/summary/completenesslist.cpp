// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompletenessList: issues as lines.
#include "views/pages/summary/completenesslist.h"

#include "views/messages/messages.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace dondoc::views {

namespace {

enum GapRole { GapPlaceRole = Qt::UserRole, GapRecordRole };

/// Where it can be mended.
std::pair<PageId, QString> remedy(const Issue &gap)
{
    if (!gap.place.isEmpty())
        return {PageId::Summary, gap.place};
    if (!gap.agencyCode.isEmpty() && !gap.taskNumber.isEmpty())
        return {PageId::Reports, gap.agencyCode + u'/' + gap.taskNumber};
    if (!gap.agencyCode.isEmpty() || gap.kind == IssueKind::ExampleData)
        return {PageId::Reports, gap.agencyCode};
    if (!gap.taskNumber.isEmpty())
        return {PageId::Tasks, gap.taskNumber};
    return {PageId::Settings, {}};
}

/// Sign and colour of a severity, as of the state that is about as bad.
ProgressState likeness(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ProgressState::Overdue;
    case Severity::Warning:
        return ProgressState::DueSoon;
    default:
        return ProgressState::NotStarted;
    }
}

bool isSameReview(const Issue &gap, const QList<Issue> &others)
{
    return std::any_of(others.cbegin(), others.cend(), [&gap](const Issue &other) {
        return other.kind == gap.kind && other.obstacles == gap.obstacles;
    });
}

} // namespace

CompletenessList::CompletenessList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAccessibleName(tr("What is missing"));
    connect(this, &QListWidget::itemActivated, this, &CompletenessList::choose);
    // A click on a line to be looked at again selects it; a double click or Enter leads on.
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (!isToReview(row(item))) {
            choose(item);
        }
    });
}

// Anything that is saved anywhere makes the list anew: what was selected meanwhile stays so.
void CompletenessList::showGaps(const QList<Issue> &gaps)
{
    if (gaps == m_gaps && count() == gaps.size())
        return;
    const QList<Issue> selected = selectedGaps();
    const int row = currentRow();
    const int scrolled = verticalScrollBar()->value();
    clear();
    m_gaps = gaps;
    for (const Issue &gap : gaps)
        addGap(gap);
    setCurrentRow(row < count() ? row : -1, QItemSelectionModel::NoUpdate);
    for (int at = 0; at < count(); ++at)
        item(at)->setSelected(isToReview(at) && isSameReview(m_gaps.at(at), selected));
    verticalScrollBar()->setValue(scrolled);
}

void CompletenessList::addGap(const Issue &gap)
{
    const StateLook shown = theme::of(likeness(gap.severity), palette());
    auto *item = new QListWidgetItem(QString(shown.sign) + u' ' + Messages::sentence(gap), this);
    item->setToolTip(Messages::word(gap.severity));
    item->setForeground(shown.colour);
    item->setFlags(gap.obstacles.isEmpty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    const auto [place, record] = remedy(gap);
    item->setData(GapPlaceRole, int(place));
    item->setData(GapRecordRole, record);
}

QList<Issue> CompletenessList::selectedGaps() const
{
    QList<Issue> selected;
    for (int at = 0; at < count(); ++at) {
        if (item(at)->isSelected())
            selected.append(m_gaps.at(at));
    }
    return selected;
}

bool CompletenessList::hasGapsToReview() const
{
    for (int at = 0; at < count(); ++at) {
        if (isToReview(at))
            return true;
    }
    return false;
}

void CompletenessList::selectKind()
{
    int first = currentRow();
    for (int at = 0; at < count() && !isToReview(first); ++at)
        first = at;
    if (!isToReview(first))
        return;
    clearSelection();
    setCurrentRow(first, QItemSelectionModel::NoUpdate);
    for (int at = 0; at < count(); ++at)
        item(at)->setSelected(isToReview(at) && m_gaps.at(at).kind == m_gaps.at(first).kind);
}

void CompletenessList::keyPressEvent(QKeyEvent *event)
{
    if (keytable::matches(*event, Command::SelectAll))
        selectKind();
    else
        QListWidget::keyPressEvent(event);
}

void CompletenessList::choose(const QListWidgetItem *item)
{
    Q_EMIT placeChosen(PageId(item->data(GapPlaceRole).toInt()), item->data(GapRecordRole).toString());
}

} // namespace dondoc::views

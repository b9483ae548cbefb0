// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompletenessList: issues as lines.
#include "views/pages/summary/completenesslist.h"

#include "views/messages/messages.h"
#include "views/widgets/theme.h"

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

} // namespace

CompletenessList::CompletenessList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What is missing"));
    connect(this, &QListWidget::itemActivated, this, &CompletenessList::choose);
    connect(this, &QListWidget::itemClicked, this, &CompletenessList::choose);
}

void CompletenessList::showGaps(const QList<Issue> &gaps)
{
    const int row = currentRow();
    clear();
    for (const Issue &gap : gaps)
        addGap(gap);
    setCurrentRow(row < count() ? row : -1);
}

void CompletenessList::addGap(const Issue &gap)
{
    const StateLook shown = theme::of(likeness(gap.severity), palette());
    auto *item = new QListWidgetItem(QString(shown.sign) + u' ' + Messages::sentence(gap), this);
    item->setToolTip(Messages::word(gap.severity));
    item->setForeground(shown.colour);
    const auto [place, record] = remedy(gap);
    item->setData(GapPlaceRole, int(place));
    item->setData(GapRecordRole, record);
}

void CompletenessList::choose(const QListWidgetItem *item)
{
    Q_EMIT placeChosen(PageId(item->data(GapPlaceRole).toInt()), item->data(GapRecordRole).toString());
}

} // namespace dondoc::views

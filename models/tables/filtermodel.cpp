// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilterModel: rows that hold every typed word, accents or not; sorted as the Vietnamese alphabet sorts.
#include "models/tables/filtermodel.h"

#include "models/domain/text/text.h"
#include "models/tables/roles.h"

#include <QDate>

namespace dondoc::tables {

namespace {

QModelIndex find(const QAbstractItemModel &model, const QString &id, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(IdRole).toString() == id)
            return index;
        if (const QModelIndex below = find(model, id, index); below.isValid())
            return below;
    }
    return {};
}

/// A cell that shows nothing, whatever stands behind it.
bool isBlank(const QModelIndex &cell, int sortRole)
{
    const QVariant value = cell.data(sortRole);
    const bool noDay = value.typeId() == QMetaType::QDate && !value.toDate().isValid();
    return noDay || !value.isValid() || cell.data(Qt::DisplayRole).toString().isEmpty();
}

} // namespace

FilterModel::FilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSortRole(SortRole);
}

void FilterModel::setNeedle(const QString &needle)
{
    if (m_needle == needle)
        return;
    m_needle = needle;
    invalidateFilter();
}

QModelIndex FilterModel::indexOfId(const QString &id) const { return find(*this, id, {}); }

bool FilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    return text::matches(index.data(SearchRole).toString(), m_needle);
}

// In both directions: who sorts looks for what is there.
bool FilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool blankLeft = isBlank(left, sortRole());
    if (blankLeft != isBlank(right, sortRole()))
        return blankLeft == (sortOrder() == Qt::DescendingOrder);
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QByteArray)
        return a.toByteArray() < b.toByteArray();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace dondoc::tables

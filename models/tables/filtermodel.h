// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilterModel: rows that hold every typed word, accents or not; sorted as the Vietnamese alphabet sorts.
#pragma once

#include <QSortFilterProxyModel>

namespace dondoc::tables {

/// In a tree a row stays when it, one above or one below it matches.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterModel(QObject *parent = nullptr);

    QString needle() const { return m_needle; }
    /// The row of that id, whether at top level or below; invalid where it is filtered out.
    QModelIndex indexOfId(const QString &id) const;

public Q_SLOTS:
    void setNeedle(const QString &needle);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_needle;
};

} // namespace dondoc::tables

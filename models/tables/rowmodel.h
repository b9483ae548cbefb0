// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RowModel: index mechanics of every table and tree here, once; a model adds its rows and a table of columns.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/text/sortkey.h"
#include "models/domain/text/text.h"
#include "models/tables/roles.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QVariant>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace dondoc::tables {

/// What a row must have beside its own members.
struct RowBase {
    QString id;        ///< unique among the model's rows
    QString searchKey; ///< text::searchKey()
    int parent = -1;   ///< index of the row above it in the tree; -1 at top level
};

/// One column: its header (QT_TRANSLATE_NOOP("Columns", …)) and how a row answers.
template <class Row> struct ColumnSpec {
    const char *title;
    Qt::Alignment alignment;
    QVariant (*shown)(const Row &);
    QVariant (*sorted)(const Row &) = nullptr;                    ///< null: by the alphabet, of what is shown
    std::optional<ProgressState> (*state)(const Row &) = nullptr; ///< null: the column shows no state
    /// What is edited in place; null, or no text: this cell cannot be edited.
    QVariant (*edited)(const Row &) = nullptr;
    /// Why nothing belongs into the cell; null, or blank: something may.
    QString (*closed)(const Row &) = nullptr;
};

inline constexpr Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignVCenter;
inline constexpr Qt::Alignment kCentre = Qt::AlignHCenter | Qt::AlignVCenter;
inline constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

/// Rows in one flat list; those with a parent stand under it, in the list's order.
template <class Row> class RowModel : public QAbstractItemModel
{
public:
    using Columns = std::span<const ColumnSpec<Row>>;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        if (!hasIndex(row, column, parent))
            return {};
        return createIndex(row, column, quintptr(childrenOf(parent).at(row)));
    }
    QModelIndex parent(const QModelIndex &child) const override
    {
        return child.isValid() ? indexOf(rowAt(child).parent, 0) : QModelIndex();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
    }
    int columnCount(const QModelIndex & = {}) const override { return int(m_columns.size()); }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
        const bool edited = index.isValid() && data(index, Qt::EditRole).isValid();
        return edited ? flags | Qt::ItemIsEditable : flags;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const ColumnSpec<Row> &column = m_columns[size_t(section)];
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate("Columns", column.title);
        return role == Qt::TextAlignmentRole ? QVariant(int(column.alignment)) : QVariant();
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const ColumnSpec<Row> &column = m_columns[size_t(index.column())];
        const Row &row = rowAt(index);
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return column.shown(row);
        case Qt::TextAlignmentRole:
            return int(column.alignment);
        case Qt::EditRole:
            return column.edited ? column.edited(row) : QVariant();
        case SortRole:
            return column.sorted ? column.sorted(row) : text::sortKey(column.shown(row).toString());
        case IdRole:
            return row.id;
        case SearchRole:
            return row.searchKey;
        case StateRole:
            return stateOf(column, row);
        case ClosedRole:
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return closedBy(column, row);
        default:
            return {};
        }
    }

    /// The row of that id, in the first column; invalid where there is none.
    QModelIndex indexOfId(const QString &id) const
    {
        for (int i = 0; i < m_rows.size(); ++i)
            if (m_rows.at(i).id == id)
                return indexOf(i, 0);
        return {};
    }

protected:
    explicit RowModel(Columns columns, QObject *parent) : QAbstractItemModel(parent), m_columns(columns) { }

    /// A parent must stand before its children.
    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_children.fill({}, m_rows.size() + 1);
        m_places.fill(0, m_rows.size());
        for (int i = 0; i < m_rows.size(); ++i) {
            QList<int> &siblings = m_children[m_rows.at(i).parent + 1];
            m_places[i] = int(siblings.size());
            siblings.append(i);
        }
        endResetModel();
    }
    /// setRows(), but where only values differ, only those cells are reported as changed, so that whoever
    /// edits a cell stays in it.
    void refreshRows(QList<Row> rows)
    {
        const bool same
            = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                         [](const Row &a, const Row &b) { return a.id == b.id && a.parent == b.parent; });
        if (!same)
            return setRows(std::move(rows));
        m_rows = std::move(rows);
        for (int i = 0; i < m_rows.size(); ++i)
            Q_EMIT this->dataChanged(indexOf(i, 0), indexOf(i, columnCount() - 1));
    }
    const Row &rowAt(const QModelIndex &index) const { return m_rows.at(int(index.internalId())); }

private:
    static QVariant stateOf(const ColumnSpec<Row> &column, const Row &row)
    {
        const auto state = column.state ? column.state(row) : std::nullopt;
        return state ? QVariant(int(*state)) : QVariant();
    }
    static QVariant closedBy(const ColumnSpec<Row> &column, const Row &row)
    {
        const QString reason = column.closed ? column.closed(row) : QString();
        return reason.isEmpty() ? QVariant() : QVariant(reason);
    }
    QModelIndex indexOf(int flat, int column) const
    {
        return flat < 0 ? QModelIndex() : createIndex(m_places.at(flat), column, quintptr(flat));
    }
    const QList<int> &childrenOf(const QModelIndex &parent) const
    {
        static const QList<int> kNone;
        if (m_children.isEmpty())
            return kNone;
        return m_children.at(parent.isValid() ? int(parent.internalId()) + 1 : 0);
    }

    Columns m_columns;
    QList<Row> m_rows;
    QList<QList<int>> m_children; ///< by flat index + 1; those at top level first
    QList<int> m_places;          ///< row number under the parent, by flat index
};

} // namespace dondoc::tables

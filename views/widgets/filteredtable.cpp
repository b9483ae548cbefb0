// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilteredTable: every list of the program; sorts, copies to Excel, keeps its selection when values change.
#include "views/widgets/filteredtable.h"

#include "models/tables/filtermodel.h"
#include "models/tables/roles.h"
#include "views/widgets/statedelegate.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace dondoc::views {

namespace {

constexpr int kSmallestFill = 120; ///< px below which a horizontal scroll bar is better

QString idOf(const QModelIndex &index) { return index.data(tables::IdRole).toString(); }

/// A cell as spreadsheet programs read it from the clipboard.
QString clipped(QString cell)
{
    const bool quoted = cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\t'))
        || cell.contains(QLatin1Char('"'));
    if (!quoted)
        return cell;
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual)
        if (const int logical = header.logicalIndex(visual); !header.isSectionHidden(logical))
            columns.append(logical);
    return columns;
}

} // namespace

FilteredTable::FilteredTable(QAbstractItemModel *model, int fillColumn, const QList<ColumnWidth> &others,
                             QWidget *parent)
    : QTreeView(parent), m_filter(new tables::FilterModel(this)), m_fillColumn(fillColumn)
{
    m_filter->setSourceModel(model);
    setModel(m_filter);
    setItemDelegate(new StateDelegate(this));
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setUniformRowHeights(false);
    setEditable(false);
    setUpHeader();
    showColumns(others);
    addCopyActions();
    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this, &FilteredTable::remember);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &FilteredTable::restore);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT idActivated(idOf(index)); });
}

void FilteredTable::setEditable(bool on)
{
    setEditTriggers(on ? DoubleClicked | EditKeyPressed | AnyKeyPressed : EditTriggers(NoEditTriggers));
}

void FilteredTable::setUpHeader()
{
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortingEnabled(true);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void FilteredTable::showColumns(const QList<ColumnWidth> &others)
{
    for (int column = 0; column < header()->count(); ++column)
        header()->setSectionHidden(column, !others.isEmpty() && column != m_fillColumn);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : others) {
        header()->showSection(column);
        header()->resizeSection(column,
                                qMax(header()->sectionSizeHint(column), letters * letter + 2 * theme::kGrid));
    }
}

void FilteredTable::addCopyActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copyRows = new QAction(tr("&Copy"), this);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    connect(copyRows, &QAction::triggered, this, [this] { copy(false); });
    auto *copyWithHeadings = new QAction(tr("Copy with column &headings"), this);
    copyWithHeadings->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyWithHeadings->setShortcutContext(Qt::WidgetShortcut);
    connect(copyWithHeadings, &QAction::triggered, this, [this] { copy(true); });
    addActions({copyRows, copyWithHeadings});
}

void FilteredTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void FilteredTable::showAsTree()
{
    m_isTree = true;
    setItemsExpandable(false); // as printed: nothing is folded away
    setIndentation(2 * theme::kGrid);
    unfold();
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &FilteredTable::unfold);
}

void FilteredTable::unfold()
{
    expandAll();
    for (int row = 0; m_spansHeadings && row < m_filter->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, m_filter->hasChildren(m_filter->index(row, 0)));
}

void FilteredTable::spanHeadings()
{
    m_spansHeadings = true;
    unfold();
}

QString FilteredTable::currentId() const { return idOf(currentIndex()); }

bool FilteredTable::setCurrentId(const QString &id)
{
    const QModelIndex index = m_filter->indexOfId(id);
    if (!index.isValid())
        return false;
    // By itself the view looks at the keys: with Ctrl, as in Ctrl+Z, it would take the row out of those
    // chosen.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void FilteredTable::selectFirstIfNone()
{
    if (!currentIndex().isValid() && m_filter->rowCount() > 0)
        setCurrentIndex(m_filter->index(0, 0));
}

QString FilteredTable::selectedText(bool withHeadings) const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    QStringList lines;
    const QList<int> columns = shownColumns(*header());
    const auto addLine = [&](auto cellOf) {
        QStringList cells;
        for (const int column : columns)
            cells.append(clipped(cellOf(column)));
        lines.append(cells.join(QLatin1Char('\t')));
    };
    if (withHeadings)
        addLine([this](int column) { return m_filter->headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : std::as_const(rows))
        addLine([&row](int column) { return row.siblingAtColumn(column).data().toString(); });
    return lines.join(QLatin1Char('\n'));
}

void FilteredTable::copy(bool withHeadings) const
{
    QApplication::clipboard()->setText(selectedText(withHeadings));
}

void FilteredTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isResetting)
        Q_EMIT currentIdChanged(idOf(current));
}

void FilteredTable::remember()
{
    m_isResetting = true;
    m_rememberedId = currentId();
    m_rememberedColumn = qMax(0, currentIndex().column());
    m_rememberedScroll = verticalScrollBar()->value();
    m_rememberedSelection.clear();
    for (const QModelIndex &row : selectionModel()->selectedRows())
        m_rememberedSelection.append(idOf(row));
}

void FilteredTable::restore()
{
    if (m_isTree)
        unfold();
    const QModelIndex current = m_filter->indexOfId(m_rememberedId).siblingAtColumn(m_rememberedColumn);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    for (const QString &id : std::as_const(m_rememberedSelection))
        selectionModel()->select(m_filter->indexOfId(id),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    fill();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_rememberedScroll);
    m_isResetting = false;
    Q_EMIT currentIdChanged(currentId());
}

int FilteredTable::widthBeside(int column) const
{
    int others = 0;
    for (const int shown : shownColumns(*header()))
        others += shown == column ? 0 : columnWidth(shown);
    return others;
}

void FilteredTable::fill()
{
    for (const int column : std::as_const(m_spareColumns))
        header()->showSection(column);
    for (const int column : std::as_const(m_spareColumns))
        if (widthBeside(m_fillColumn) + kSmallestFill > viewport()->width())
            header()->hideSection(column);
    const int width = qMax(kSmallestFill, viewport()->width() - widthBeside(m_fillColumn));
    if (width != columnWidth(m_fillColumn))
        setColumnWidth(m_fillColumn, width);
}

void FilteredTable::setSpareColumns(const QList<int> &columns)
{
    m_spareColumns = columns;
    fill();
}

void FilteredTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fill();
}

void FilteredTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_filter->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(theme::quiet(palette()));
    const int gap = 2 * theme::kGrid;
    painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilteredTable: every list of the program; sorts, copies to Excel, keeps its selection when values change.
#include "views/widgets/filteredtable.h"

#include "models/tables/filtermodel.h"
#include "models/tables/roles.h"
#include "views/widgets/datefield.h"
#include "views/widgets/keytable.h"
#include "views/widgets/statedelegate.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace dondoc::views {

namespace {

QString idOf(const QModelIndex &index) { return index.data(tables::IdRole).toString(); }

} // namespace

FilteredTable::FilteredTable(QAbstractItemModel *model, int fillColumn, const QList<ColumnWidth> &others,
                             QWidget *parent)
    : QTreeView(parent), m_filter(new tables::FilterModel(this))
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
    m_columns = new ColumnChoice(this, fillColumn);
    m_columns->showAtFirst(others);
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

void FilteredTable::endEditingBelow(const QWidget *above)
{
    const QList<FilteredTable *> tables = above->findChildren<FilteredTable *>();
    for (FilteredTable *each : tables)
        each->endEditing();
}

void FilteredTable::endEditing()
{
    if (state() != EditingState)
        return;
    // The view takes nothing from a widget that it did not open for a cell.
    const QList<QWidget *> within = viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *editor : within) {
        const auto *day = qobject_cast<const DateField *>(editor);
        if (editor->isHidden() || (day && !day->isUnderstood()))
            continue; // hidden: closed, and gone in a moment
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
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

void FilteredTable::addCopyActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *rowsAction = new QAction(tr("&Copy"), this);
    rowsAction->setShortcuts(keytable::keysOf(Command::Copy));
    rowsAction->setShortcutContext(Qt::WidgetShortcut);
    connect(rowsAction, &QAction::triggered, this, &FilteredTable::copy);
    auto *copyWithHeadings = new QAction(tr("Copy with column &headings"), this);
    copyWithHeadings->setShortcuts(keytable::keysOf(Command::CopyWithHeadings));
    copyWithHeadings->setShortcutContext(Qt::WidgetShortcut);
    connect(copyWithHeadings, &QAction::triggered, this, [this] { copyRows(true); });
    addActions({rowsAction, copyWithHeadings, m_columns->menu()->menuAction()});
}

void FilteredTable::setColumnOffered(int column, bool on) { m_columns->setOffered(column, on); }

QByteArray FilteredTable::saveColumns() const { return m_columns->save(); }

bool FilteredTable::restoreColumns(const QByteArray &state) { return m_columns->restore(state); }

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

CopiedCells FilteredTable::selectedCells(bool withHeadings) const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    CopiedCells copied;
    const QList<int> columns = shownColumns(*this);
    const auto addRow = [&copied, &columns](auto cellOf) {
        QList<CopiedCell> cells;
        for (const int column : columns)
            cells.append(cellOf(column));
        copied.addRow(cells);
    };
    if (withHeadings)
        addRow([this](int column) {
            return CopiedCell{m_filter->headerData(column, Qt::Horizontal).toString(), {}};
        });
    for (const QModelIndex &row : std::as_const(rows))
        addRow([&row](int column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            return CopiedCell{cell.data().toString(), cell.data(tables::SortRole)};
        });
    return copied;
}

QString FilteredTable::selectedText(bool withHeadings) const { return selectedCells(withHeadings).text(); }

void FilteredTable::copy() const { copyRows(false); }

void FilteredTable::copyRows(bool withHeadings) const
{
    QApplication::clipboard()->setMimeData(selectedCells(withHeadings).mimeData().release());
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
    m_columns->fill();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_rememberedScroll);
    m_isResetting = false;
    Q_EMIT currentIdChanged(currentId());
}

void FilteredTable::setSpareColumns(const QList<int> &columns) { m_columns->setSpare(columns); }

void FilteredTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_columns->fill();
}

void FilteredTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const bool isFiltered = m_filter->sourceModel()->rowCount() > 0;
    if (m_filter->rowCount() > 0 || (m_emptyText.isEmpty() && !isFiltered))
        return;
    QPainter painter(viewport());
    theme::paintEmpty(painter, viewport()->rect(), palette(),
                      isFiltered ? tr("No line matches the filter.") : m_emptyText);
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilteredTable: every list of the program; sorts, copies to Excel, keeps its selection when values change.
#pragma once

#include "views/widgets/columnchoice.h"
#include "views/widgets/copiedcells.h"

#include <QTreeView>

namespace dondoc::tables {
class FilterModel;
}

namespace dondoc::views {

/// Shows a model of models/tables through a FilterModel of its own. Give it an objectName: MainWindow
/// remembers its columns under that name.
class FilteredTable : public QTreeView
{
    Q_OBJECT

public:
    /// model is not owned. fillColumn takes the room that is left beside the others that are shown; the
    /// model's further columns are hidden. Without others: all are shown, as wide as their titles.
    FilteredTable(QAbstractItemModel *model, int fillColumn, const QList<ColumnWidth> &others,
                  QWidget *parent = nullptr);

    tables::FilterModel *filter() const { return m_filter; }
    /// Said in the middle of an empty list.
    void setEmptyText(const QString &text);
    void showAsTree();
    /// In a tree: rows with others under them have the whole width for their first column.
    void spanHeadings();
    /// On: cells are edited by a double click, F2 or typing. A new table is not editable.
    void setEditable(bool on);
    /// What is being typed in a cell of a table below that widget goes to the model, as on leaving the cell:
    /// a key may close the window meanwhile. A text that is no day stays open in its DateField.
    static void endEditingBelow(const QWidget *above);
    /// Left out, first to last, while there is no room for all.
    void setSpareColumns(const QList<int> &columns);

    /// Off: the data have nothing for that column.
    void setColumnOffered(int column, bool on);
    /// Widths, order and choice of columns, for the settings.
    QByteArray saveColumns() const;
    /// False, and nothing changed, where state was not made by saveColumns().
    bool restoreColumns(const QByteArray &state);

    /// tables::IdRole of the current row; blank where there is none.
    QString currentId() const;
    /// False where no such row is shown.
    bool setCurrentId(const QString &id);
    void selectFirstIfNone();

    /// Selected rows (all where none is selected) as tab-separated text, columns as shown.
    QString selectedText(bool withHeadings) const;

public Q_SLOTS:
    /// The selected rows onto the clipboard.
    void copy() const;

Q_SIGNALS:
    /// The current row is another one, or the same after its values changed; blank: none.
    void currentIdChanged(const QString &id);
    /// Double click or Enter.
    void idActivated(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void endEditing();
    void setUpHeader();
    void addCopyActions();
    void copyRows(bool withHeadings) const;
    CopiedCells selectedCells(bool withHeadings) const;
    void remember();
    void restore();
    void unfold();

    tables::FilterModel *m_filter;
    ColumnChoice *m_columns = nullptr;
    QString m_emptyText;
    QString m_rememberedId; ///< between the two signals of a reset
    int m_rememberedColumn = 0;
    QStringList m_rememberedSelection;
    int m_rememberedScroll = 0;
    bool m_isResetting = false;
    bool m_isTree = false;
    bool m_spansHeadings = false;
};

} // namespace dondoc::views

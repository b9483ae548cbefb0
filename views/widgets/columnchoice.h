// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ColumnChoice: which columns of a list are seen, by choice and by the room there is.
#pragma once

#include <QList>
#include <QObject>
#include <QSet>

class QMenu;
class QTreeView;

namespace dondoc::views {

/// A column of the model that is shown, and its width in average letters.
struct ColumnWidth {
    int column;
    int letters;
};

class ColumnChoice : public QObject
{
    Q_OBJECT

public:
    /// Of a view that has its model. fillColumn is always seen and takes the room that is left.
    ColumnChoice(QTreeView *view, int fillColumn);

    /// The columns seen at first beside the one that fills; none: all of the model, as wide as their titles.
    void showAtFirst(const QList<ColumnWidth> &others);
    /// Left out, first to last, while there is no room for all, unless somebody chose them.
    void setSpare(const QList<int> &columns);
    /// Off: the data have nothing for it, so that it is neither seen nor in the menu.
    void setOffered(int column, bool on);
    /// To be called when the view has another width.
    void fill();

    /// Ticks for the columns, and the way back to how they were at first.
    QMenu *menu() const { return m_menu; }

    /// Widths, order and choice.
    QByteArray save() const;
    /// False, and nothing changed, where state was not made by save().
    bool restore(const QByteArray &state);

private:
    void makeMenu();
    void fillMenu();
    void choose(int column, bool on);
    void reset();
    int widthBeside(int column) const;

    QTreeView *m_view;
    QMenu *m_menu;
    int m_fillColumn;
    QList<int> m_spare;
    QSet<int> m_absent;         ///< not offered
    QSet<int> m_leftOut;        ///< by choice
    QSet<int> m_kept;           ///< by choice, also where there is little room
    QSet<int> m_leftOutAtFirst; ///< of a list as the program has it
    QByteArray m_first;         ///< the header's state before anybody changed it
};

/// Columns as they are seen from left to right.
QList<int> shownColumns(const QTreeView &view);

} // namespace dondoc::views

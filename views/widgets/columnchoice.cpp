// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ColumnChoice: the menu of columns, and who gives way where there is little room.
#include "views/widgets/columnchoice.h"

#include "views/widgets/theme.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QTreeView>

#include <algorithm>

namespace dondoc::views {

namespace {

constexpr int kSmallestFill = 120;           ///< px below which a horizontal scroll bar is better
constexpr quint32 kColumnMagic = 0x444f434c; // "DOCL"
constexpr int kColumnFormat = QDataStream::Qt_6_0;

} // namespace

QList<int> shownColumns(const QTreeView &view)
{
    const QHeaderView &header = *view.header();
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual)
        if (const int logical = header.logicalIndex(visual); !header.isSectionHidden(logical))
            columns.append(logical);
    return columns;
}

ColumnChoice::ColumnChoice(QTreeView *view, int fillColumn)
    : QObject(view), m_view(view), m_menu(new QMenu(tr("Co&lumns"), view)), m_fillColumn(fillColumn)
{
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnChoice::fillMenu);
    fillMenu(); // a menu without entries would be taken for none
    QHeaderView *header = view->header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, m_menu,
            [this, header](const QPoint &at) { m_menu->popup(header->mapToGlobal(at)); });
}

void ColumnChoice::showAtFirst(const QList<ColumnWidth> &others)
{
    QHeaderView *header = m_view->header();
    for (int column = 0; column < header->count(); ++column)
        if (!others.isEmpty() && column != m_fillColumn)
            m_leftOutAtFirst.insert(column);
    const int letter = m_view->fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : others) {
        m_leftOutAtFirst.remove(column);
        header->resizeSection(column,
                              qMax(header->sectionSizeHint(column), letters * letter + 2 * theme::kGrid));
    }
    m_leftOut = m_leftOutAtFirst;
    m_first = header->saveState();
    fill();
}

void ColumnChoice::setSpare(const QList<int> &columns)
{
    m_spare = columns;
    fill();
}

void ColumnChoice::setOffered(int column, bool on)
{
    if (on)
        m_absent.remove(column);
    else
        m_absent.insert(column);
    fill();
}

int ColumnChoice::widthBeside(int column) const
{
    int others = 0;
    for (const int shown : shownColumns(*m_view))
        others += shown == column ? 0 : m_view->columnWidth(shown);
    return others;
}

void ColumnChoice::fill()
{
    QHeaderView *header = m_view->header();
    const int least = qMax(kSmallestFill, header->sectionSizeHint(m_fillColumn));
    const int room = m_view->viewport()->width();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, m_leftOut.contains(column) || m_absent.contains(column));
    for (const int column : std::as_const(m_spare))
        if (!m_kept.contains(column) && widthBeside(m_fillColumn) + least > room)
            header->hideSection(column);
    const int width = qMax(least, room - widthBeside(m_fillColumn));
    if (width != m_view->columnWidth(m_fillColumn))
        m_view->setColumnWidth(m_fillColumn, width);
}

void ColumnChoice::fillMenu()
{
    m_menu->clear();
    const QHeaderView *header = m_view->header();
    for (int column = 0; column < header->count(); ++column) {
        if (m_absent.contains(column))
            continue;
        QString title = m_view->model()->headerData(column, Qt::Horizontal).toString();
        QAction *choice = m_menu->addAction(title.replace(u'&', QLatin1String("&&")));
        choice->setCheckable(true);
        choice->setChecked(!header->isSectionHidden(column));
        choice->setEnabled(column != m_fillColumn);
        connect(choice, &QAction::triggered, this, [this, column](bool on) { choose(column, on); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&As at first")), &QAction::triggered, this, &ColumnChoice::reset);
}

void ColumnChoice::choose(int column, bool on)
{
    if (on) {
        m_leftOut.remove(column);
        m_kept.insert(column);
        m_view->header()->showSection(column);
        const int titled = m_view->header()->sectionSizeHint(column);
        m_view->setColumnWidth(column, qMax(titled, m_view->columnWidth(column)));
    } else {
        m_leftOut.insert(column);
        m_kept.remove(column);
    }
    fill();
}

void ColumnChoice::reset()
{
    m_leftOut = m_leftOutAtFirst;
    m_kept.clear();
    m_view->header()->restoreState(m_first);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    fill();
}

QByteArray ColumnChoice::save() const
{
    QList<int> leftOut = m_leftOut.values();
    QList<int> kept = m_kept.values();
    std::sort(leftOut.begin(), leftOut.end()); // the same choice gives the same bytes
    std::sort(kept.begin(), kept.end());
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(kColumnFormat);
    stream << kColumnMagic << m_view->header()->saveState() << leftOut << kept;
    return state;
}

bool ColumnChoice::restore(const QByteArray &state)
{
    quint32 magic = 0;
    QByteArray header;
    QList<int> leftOut, kept;
    QDataStream stream(state);
    stream.setVersion(kColumnFormat);
    stream >> magic >> header >> leftOut >> kept;
    if (stream.status() != QDataStream::Ok || magic != kColumnMagic
        || !m_view->header()->restoreState(header))
        return false;
    m_leftOut = QSet<int>(leftOut.cbegin(), leftOut.cend());
    m_leftOut.remove(m_fillColumn);
    m_kept = QSet<int>(kept.cbegin(), kept.cend());
    fill();
    return true;
}

} // namespace dondoc::views

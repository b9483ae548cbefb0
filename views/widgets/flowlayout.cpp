// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FlowLayout: which items share a row, and how high the rows are.
#include "views/widgets/flowlayout.h"

#include <QWidget>

#include <utility>

namespace dondoc::views {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    const int hinted = item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    return qMax(hinted, item.minimumSize().height());
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::widthOf(const QLayoutItem &item, int room) const
{
    const int wanted = qMax(item.sizeHint().width(), item.minimumSize().width());
    return qMax(item.minimumSize().width(), qMin(wanted, room));
}

std::vector<FlowLayout::Row> FlowLayout::rows(int width) const
{
    std::vector<Row> rows;
    for (const std::unique_ptr<QLayoutItem> &item : m_items) {
        if (item->isEmpty())
            continue;
        const int wide = widthOf(*item, width);
        if (rows.empty() || rows.back().width + m_gap + wide > width)
            rows.push_back({{}, -m_gap, 0});
        Row &row = rows.back();
        row.items.push_back(item.get());
        row.width += m_gap + wide;
        row.height = qMax(row.height, heightOf(*item, wide));
    }
    return rows;
}

QSize FlowLayout::withMargins(const QSize &size) const
{
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = -m_gap;
    for (const Row &row : rows(width - around.left() - around.right()))
        height += m_gap + row.height;
    return withMargins({0, qMax(0, height)}).height();
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const std::unique_ptr<QLayoutItem> &item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return withMargins({least.width(), qMax(least.height(), m_height)});
}

QSize FlowLayout::sizeHint() const
{
    QSize wanted(-m_gap, 0);
    for (const std::unique_ptr<QLayoutItem> &item : m_items)
        if (!item->isEmpty())
            wanted = {wanted.width() + m_gap + item->sizeHint().width(),
                      qMax(wanted.height(), item->sizeHint().height())};
    return withMargins(wanted.expandedTo({0, 0}));
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = contentsRect();
    int top = room.top();
    for (const Row &row : rows(room.width())) {
        int left = room.left();
        for (QLayoutItem *item : row.items) {
            int wide = widthOf(*item, room.width());
            if (item->widget() && item->widget() == m_stretching)
                wide += qMax(0, room.width() - row.width);
            item->setGeometry(QRect(left, top, wide, row.height));
            left += wide + m_gap;
        }
        top += row.height + m_gap;
    }
    takeHeight(qMax(0, top - m_gap - room.top()));
}

/// What scrolls around this asks for the height of the rows that there are, not of one.
void FlowLayout::takeHeight(int height)
{
    if (std::exchange(m_height, height) == height || !parentWidget())
        return;
    QWidget *whole = parentWidget();
    QMetaObject::invokeMethod( // not while its layout is placing this one
        whole,
        [whole] {
            whole->layout()->invalidate();
            whole->updateGeometry();
        },
        Qt::QueuedConnection);
}

} // namespace dondoc::views

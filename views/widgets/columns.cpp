// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Columns: which shape its room allows, and the parts in that shape.
#include "views/widgets/columns.h"

#include "views/widgets/theme.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace dondoc::views {

namespace {

int leastHeightOf(QLayout &layout, int width);

int leastHeightOf(const QLayoutItem &item, int width)
{
    const QWidget *widget = const_cast<QLayoutItem &>(item).widget();
    QLayout *own = widget ? widget->layout() : const_cast<QLayoutItem &>(item).layout();
    if (own && !(widget && widget->minimumHeight() > 0))
        return leastHeightOf(*own, width);
    return item.hasHeightForWidth() && !own ? item.heightForWidth(width) : item.minimumSize().height();
}

/// Qt's own minimumHeightForWidth() takes what a widget below likes best for the least it can do with.
int leastHeightOf(QLayout &layout, int width)
{
    const auto *box = qobject_cast<const QBoxLayout *>(&layout);
    const bool above = box && box->direction() == QBoxLayout::TopToBottom;
    if (!above && !qobject_cast<const QStackedLayout *>(&layout))
        return box || !layout.hasHeightForWidth() ? layout.minimumSize().height()
                                                  : layout.minimumHeightForWidth(width);
    const QMargins margins = layout.contentsMargins();
    int sum = 0;
    int highest = 0;
    for (int i = 0; i < layout.count(); ++i) {
        if (above && layout.itemAt(i)->isEmpty())
            continue;
        const int height = leastHeightOf(*layout.itemAt(i), width - margins.left() - margins.right());
        sum += height + (sum > 0 ? qMax(0, layout.spacing()) : 0);
        highest = qMax(highest, height);
    }
    return (above ? sum : highest) + margins.top() + margins.bottom();
}

} // namespace

// Without a layout of its own: that would ask for the room of all parts beside each other.
Columns::Columns(const QString &name, QWidget *parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Horizontal, this)), m_tabs(new QTabBar(this))
{
    m_splitter->setObjectName(name);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(2 * theme::kGrid);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_tabs, &QTabBar::currentChanged, this, &Columns::showChosen);
}

// In a box of its own, so that who hides the part and which tab is in front stay two matters.
void Columns::addPart(QWidget *part, const QString &title, int letters, int stretch)
{
    auto *box = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(part);
    m_splitter->addWidget(box);
    m_splitter->setStretchFactor(m_splitter->count() - 1, stretch);
    m_letters.append(letters);
    m_tabs->addTab(title);
}

void Columns::setSizes(const QList<int> &sizes) { m_splitter->setSizes(sizes); }

void Columns::setStackedFrom(int lines)
{
    m_stackedFrom = lines;
    arrange();
}

bool Columns::hasTabs() const { return m_shape == Shape::Tabs; }

void Columns::reveal(const QWidget *widget)
{
    for (const QWidget *up = widget; up; up = up->parentWidget()) {
        const auto *columns = qobject_cast<const Columns *>(up);
        for (int part = 0; columns && part < columns->m_splitter->count(); ++part)
            if (columns->m_splitter->widget(part)->isAncestorOf(widget))
                columns->m_tabs->setCurrentIndex(part);
    }
}

int Columns::leastWidth(int part) const
{
    return qMax(m_letters.at(part) * fontMetrics().averageCharWidth(),
                m_splitter->widget(part)->minimumSizeHint().width());
}

/// With the lines that its texts break into at the width it has.
int Columns::leastHeight(int part) const
{
    const QWidget *box = m_splitter->widget(part);
    return leastHeightOf(*box->layout(), box->width());
}

Columns::Shape Columns::shapeFor(const QSize &room) const
{
    int wanted = (m_splitter->count() - 1) * m_splitter->handleWidth();
    for (int part = 0; part < m_splitter->count(); ++part)
        wanted += leastWidth(part);
    if (wanted <= room.width())
        return Shape::Beside;
    const bool high = m_stackedFrom > 0 && room.height() >= m_stackedFrom * fontMetrics().lineSpacing();
    return high ? Shape::Stacked : Shape::Tabs;
}

void Columns::arrange()
{
    const Shape shape = shapeFor(size());
    const bool another = std::exchange(m_shape, shape) != shape;
    m_tabs->setVisible(shape == Shape::Tabs);
    m_splitter->setOrientation(shape == Shape::Stacked ? Qt::Vertical : Qt::Horizontal);
    const int above = shape == Shape::Tabs ? m_tabs->sizeHint().height() : 0;
    m_tabs->setGeometry(0, 0, width(), above);
    m_splitter->setGeometry(0, above, width(), height() - above);
    for (int part = 0; part < m_splitter->count(); ++part)
        m_splitter->widget(part)->setMinimumWidth(shape == Shape::Beside ? leastWidth(part) : 0);
    if (another)
        showChosen();
    updateGeometry();
}

void Columns::showChosen()
{
    for (int part = 0; part < m_splitter->count(); ++part)
        m_splitter->widget(part)->setVisible(m_shape != Shape::Tabs || part == m_tabs->currentIndex());
}

QSize Columns::minimumSizeHint() const
{
    QSize least(0, 0);
    for (int part = 0; part < m_splitter->count(); ++part)
        least = least.expandedTo({m_splitter->widget(part)->minimumSizeHint().width(), leastHeight(part)});
    return m_shape == Shape::Tabs ? least + QSize(0, m_tabs->sizeHint().height()) : least;
}

QSize Columns::sizeHint() const { return m_splitter->sizeHint(); }

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool Columns::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        arrange();
    }
    return QWidget::event(event);
}

} // namespace dondoc::views

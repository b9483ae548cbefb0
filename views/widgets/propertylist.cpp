// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PropertyList: captions and values of one record, under each other; values can be selected and copied.
#include "views/widgets/propertylist.h"

#include "views/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace dondoc::views {

// A grid: Qt's form layout writes behind its memory where rows are hidden and others wrap (Qt 6.4).
PropertyList::PropertyList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * theme::kGrid);
    m_grid->setVerticalSpacing(theme::kGrid / 2);
    m_grid->setColumnStretch(1, 1);
}

int PropertyList::addFact(const QString &caption)
{
    auto *title = new QLabel(caption, this);
    title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QPalette quiet = title->palette();
    quiet.setColor(QPalette::WindowText, theme::quiet(quiet));
    title->setPalette(quiet);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(caption);
    const int row = int(m_values.size());
    m_grid->addWidget(title, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    m_titles.append(title);
    m_values.append(value);
    return row;
}

void PropertyList::setFact(int fact, const QString &value)
{
    QLabel *label = m_values.at(fact);
    label->setText(value);
    label->setVisible(!value.isEmpty());
    m_titles.at(fact)->setVisible(!value.isEmpty());
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// FactList: captions and values of one record, under each other; values can be selected and copied.
#include "views/places/factlist.h"

#include "views/look.h"

#include <QFormLayout>
#include <QLabel>

namespace dondoc::views {

FactList::FactList(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * look::kGrid);
    m_form->setVerticalSpacing(look::kGrid / 2);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

int FactList::addFact(const QString &caption)
{
    auto *title = new QLabel(caption, this);
    title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QPalette quiet = title->palette();
    quiet.setColor(QPalette::WindowText, look::quiet(quiet));
    title->setPalette(quiet);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(caption);
    m_form->addRow(title, value);
    m_values.append(value);
    return int(m_values.size()) - 1;
}

void FactList::setFact(int fact, const QString &value)
{
    QLabel *label = m_values.at(fact);
    label->setText(value);
    label->setVisible(!value.isEmpty());
    m_form->labelForField(label)->setVisible(!value.isEmpty());
}

} // namespace dondoc::views

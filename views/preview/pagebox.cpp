// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageBox: a number, and of how many.
#include "views/preview/pagebox.h"

#include "views/preview/paperview.h"
#include "views/widgets/numberfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace dondoc::views {

PageBox::PageBox(PaperView *paper, QWidget *parent)
    : QWidget(parent), m_page(new NumberField(1, 1, this)), m_count(new QLabel(this))
{
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_count->setObjectName(QStringLiteral("page-count"));
    auto *label = new QLabel(tr("Pa&ge"), this);
    label->setBuddy(m_page);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_page, m_count})
        row->addWidget(part);
    connect(m_page, &QSpinBox::valueChanged, paper, &PaperView::goToPage);
    connect(paper, &PaperView::currentPageChanged, this, &PageBox::showPage);
    showPage(0, 0);
}

void PageBox::showPage(int number, int count)
{
    const QSignalBlocker quiet(m_page);
    m_page->setRange(std::min(1, count), count);
    m_page->setValue(number);
    m_page->setEnabled(count > 0);
    m_count->setText(tr("of %1").arg(count));
}

} // namespace dondoc::views

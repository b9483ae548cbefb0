// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PaperBar: its buttons, and what they do to the pages shown.
#include "views/preview/paperbar.h"

#include "views/preview/paperview.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/numberfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace dondoc::views {

namespace {

constexpr int kPatienceMs = 300;

} // namespace

PaperBar::PaperBar(PaperView *paper, QWidget *parent) : QWidget(parent), m_paper(paper)
{
    setLayout(new FlowLayout(nullptr, 8));
    createActions();
    createProgress();
    createPages();
    createZoom();
    setReady(false);
}

void PaperBar::createActions()
{
    m_export = new QPushButton(tr("Export"), this);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setMenu(createExportMenu());
    m_print = new QPushButton(tr("Print…"), this);
    connect(m_print, &QPushButton::clicked, this, &PaperBar::printRequested);
    layout()->addWidget(m_export);
    layout()->addWidget(m_print);
}

QMenu *PaperBar::createExportMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("The report as PDF, Word or Excel…"), this, &PaperBar::exportRequested);
    menu->addAction(tr("Each annex as a PDF of its own…"), this, &PaperBar::annexesRequested);
    menu->addSeparator();
    m_archival = menu->addAction(tr("PDF for archives (PDF/A-1b)"));
    m_archival->setCheckable(true);
    m_archival->setChecked(true);
    connect(m_archival, &QAction::triggered, this, &PaperBar::archivalChosen);
    return menu;
}

void PaperBar::setArchival(bool on) { m_archival->setChecked(on); }

void PaperBar::createProgress()
{
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Making the pages"));
    m_progress->setFormat(tr("Pages: %p%"));
    m_stop = new QPushButton(tr("Stop"), this);
    m_patience = new QTimer(this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop)}) {
        part->hide();
        layout()->addWidget(part);
        connect(m_patience, &QTimer::timeout, part, &QWidget::show);
    }
    connect(m_stop, &QPushButton::clicked, this, &PaperBar::stopRequested);
}

void PaperBar::createPages()
{
    QLayout *group = addGroup();
    m_page = new NumberField(1, 1, this);
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_count = new QLabel(this);
    auto *label = new QLabel(tr("Pa&ge"), this);
    label->setBuddy(m_page);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_page, m_count})
        group->addWidget(part);
    connect(m_page, &QSpinBox::valueChanged, m_paper, &PaperView::goToPage);
    connect(m_paper, &PaperView::currentPageChanged, this, &PaperBar::showPage);
    showPage(0, 0);
}

void PaperBar::createZoom()
{
    QLayout *group = addGroup();
    connect(addButton(group, QStringLiteral("−"), tr("Smaller")), &QToolButton::clicked, m_paper,
            &PaperView::zoomOut);
    m_zoom = new QLabel(QStringLiteral("100%"), this);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("400%")));
    group->addWidget(m_zoom);
    connect(addButton(group, QStringLiteral("+"), tr("Larger")), &QToolButton::clicked, m_paper,
            &PaperView::zoomIn);
    connect(addButton(group, tr("Fit width"), tr("As wide as the window allows")), &QToolButton::clicked,
            m_paper, &PaperView::fitWidth);
    connect(m_paper, &PaperView::zoomChanged, this,
            [this](int percent) { m_zoom->setText(QStringLiteral("%1%").arg(percent)); });
}

/// Parts that stay in one row.
QLayout *PaperBar::addGroup()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(box);
    return row;
}

QToolButton *PaperBar::addButton(QLayout *group, const QString &text, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    group->addWidget(button);
    return button;
}

void PaperBar::showPage(int number, int count)
{
    const QSignalBlocker quiet(m_page);
    m_page->setRange(std::min(1, count), count);
    m_page->setValue(number);
    m_page->setEnabled(count > 0);
    m_count->setText(tr("of %1").arg(count));
}

void PaperBar::setReady(bool ready)
{
    m_export->setEnabled(ready);
    m_print->setEnabled(ready);
}

void PaperBar::setBusy(bool busy)
{
    m_progress->setValue(0);
    if (busy)
        return m_patience->start();
    m_patience->stop();
    m_progress->hide();
    m_stop->hide();
}

void PaperBar::showProgress(double share) { m_progress->setValue(int(share * 100)); }

} // namespace dondoc::views

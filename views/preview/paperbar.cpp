// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PaperBar: its buttons, and what they do to the pages shown.
#include "views/preview/paperbar.h"

#include "views/preview/pagebox.h"
#include "views/preview/zoombox.h"
#include "views/widgets/flowlayout.h"

#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace dondoc::views {

namespace {

constexpr int kPatienceMs = 300;

} // namespace

PaperBar::PaperBar(PaperView *paper, QWidget *parent) : QWidget(parent)
{
    setLayout(new FlowLayout(nullptr, 8));
    createActions();
    createProgress();
    layout()->addWidget(new PageBox(paper, this));
    layout()->addWidget(new ZoomBox(paper, this));
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

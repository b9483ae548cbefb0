// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportsPage: three tabs, and files dropped on any of them.
#include "views/pages/reports/reportspage.h"

#include "views/pages/reports/intakebar.h"
#include "views/pages/reports/intakehistory.h"
#include "views/pages/reports/intakepanel.h"
#include "views/pages/reports/registerpanel.h"
#include "views/pages/reports/reportentrypage.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

ReportsPage::ReportsPage(QWidget *parent)
    : Page(parent), m_tabs(new QTabWidget(this)), m_entry(new ReportEntryPage(this)),
      m_intake(new IntakePanel(this)), m_register(new RegisterPanel(this))
{
    setAcceptDrops(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_entry, tr("Enter by hand"));
    m_tabs->addTab(m_intake, tr("Read files"));
    m_tabs->addTab(m_register, tr("Register"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_entry, &Page::pageRequested, this, &Page::pageRequested);
    connect(m_entry, &Page::told, this, &Page::told);
    connect(m_intake->bar(), &IntakeBar::formsWanted, this, &ReportsPage::askForForms);
    connect(m_register, &RegisterPanel::agencyChosen, this, &ReportsPage::goTo);
    connect(m_register, &RegisterPanel::supplementWanted, this, [this](const QString &code) {
        goTo(code);
        m_entry->askSupplement();
    });
    connect(m_intake, &IntakePanel::told, this, &Page::told);
    connect(m_intake, &IntakePanel::reviewChanged, this, &Page::ownStepsChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReportsPage::flush);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::ownStepsChanged);
}

void ReportsPage::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_entry->showPeriod(quarter);
    m_intake->showPeriod(quarter);
    m_register->showPeriod(quarter);
}

void ReportsPage::goTo(const QString &record)
{
    if (record == kUnderReviewRecord)
        return showIntake();
    m_tabs->setCurrentWidget(m_entry);
    m_entry->goTo(record);
}

bool ReportsPage::sees(const ChangedPlace &place, const QString &keyword) const
{
    if (m_tabs->currentWidget() == m_entry)
        return m_entry->sees(place, keyword);
    return m_tabs->currentWidget() == m_register || m_intake->history()->sees(place, keyword);
}

void ReportsPage::flush()
{
    m_entry->flush();
    m_intake->flush();
}

PageSteps ReportsPage::ownSteps() const
{
    if (m_tabs->currentWidget() != m_intake)
        return {};
    return m_intake->history()->steps();
}

void ReportsPage::undoOwn() { m_intake->history()->undo(); }

void ReportsPage::redoOwn() { m_intake->history()->redo(); }

QWidget *ReportsPage::filterField() const
{
    if (m_tabs->currentWidget() == m_intake)
        return m_intake->filterField();
    return m_tabs->currentWidget() == m_register ? m_register->filterField() : m_entry->filterField();
}

bool ReportsPage::hasPendingEdits() const { return m_entry->hasPendingEdits(); }

bool ReportsPage::hasHeldEdits() const { return m_entry->hasHeldEdits(); }

void ReportsPage::discard() { m_entry->discard(); }

void ReportsPage::contextChanged(const PageContext &before)
{
    m_entry->setContext(context());
    if (context().today != before.today) {
        m_intake->bar()->setToday(context().today);
    }
    m_intake->setReadOnly(context().isReadOnly());
    m_register->setReadOnly(!context().noEntryReason.isEmpty());
}

void ReportsPage::showIntake() { m_tabs->setCurrentWidget(m_intake); }

void ReportsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReportsPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    showIntake();
    Q_EMIT m_intake->bar()->filesChosen(paths);
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportEntryPage, the widgets: how they stand beside each other and by which keys one moves.
#include "views/pages/reports/agencypicker.h"
#include "views/pages/reports/entryform.h"
#include "views/pages/reports/originalview.h"
#include "views/pages/reports/reportentrypage_p.h"
#include "views/pages/reports/reportform.h"
#include "views/pages/reports/reporthead.h"
#include "views/pages/reports/tasklist.h"
#include "views/widgets/heldbar.h"

#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace dondoc::views {

void ReportEntryPage::Private::createWidgets()
{
    readOnlyReason = new QLabel(q);
    readOnlyReason->setWordWrap(true);
    readOnlyReason->setObjectName(QStringLiteral("read-only-reason"));
    readOnlyReason->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    QObject::connect(readOnlyReason, &QLabel::linkActivated, q, &ReportEntryPage::reasonFollowed);
    readOnlyReason->hide();
    picker = new AgencyPicker(q);
    work = new QWidget(q);
    head = new ReportHead(work);
    heldBar = new HeldBar(work);
    form = new ReportForm(work);
    tasks = new TaskList(work);
    entry = new EntryForm(work);
    originals = new OriginalView(q);
    originals->takeDropsOn(work);
    work->setEnabled(false);
}

void ReportEntryPage::Private::arrange()
{
    auto *line = new QFrame(work);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *inner = new QSplitter(Qt::Horizontal, work);
    inner->addWidget(tasks);
    inner->addWidget(entry);
    inner->setSizes({230, 700});
    inner->setStretchFactor(1, 1);
    inner->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(head);
    column->addWidget(heldBar);
    column->addWidget(form);
    column->addWidget(line);
    column->addWidget(inner, 1);
    auto *outer = new QSplitter(Qt::Horizontal, q);
    outer->setObjectName(QStringLiteral("entrySplitter"));
    outer->addWidget(picker);
    outer->addWidget(work);
    outer->addWidget(originals);
    outer->setSizes({240, 640, 300});
    outer->setStretchFactor(1, 1);
    auto *page = new QVBoxLayout(q);
    page->setContentsMargins(8, 8, 8, 8);
    page->addWidget(readOnlyReason);
    page->addWidget(outer, 1);
}

void ReportEntryPage::Private::createShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto step) {
        auto *shortcut = new QShortcut(keys, q);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, q, step);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { stepTask(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { stepTask(-1); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown), [this] { picker->step(1); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp), [this] { picker->step(-1); });
}

} // namespace dondoc::views

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
#include "views/widgets/columns.h"
#include "views/widgets/heldbar.h"
#include "views/widgets/keytable.h"

#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kPickerLetters = 24;
constexpr int kTasksLetters = 22;
constexpr int kEntryLetters = 58;

} // namespace

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
    auto *inner = new Columns(QStringLiteral("entry-tasks"), work);
    inner->addPart(tasks, ReportEntryPage::tr("Tasks"), kTasksLetters);
    inner->addPart(entry, ReportEntryPage::tr("The task chosen"), kEntryLetters, 1);
    inner->setSizes({230, 700});
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(head);
    column->addWidget(form);
    column->addWidget(line);
    column->addWidget(inner, 1);
    column->addWidget(head->notes());
    column->addWidget(heldBar);
    auto *report = new QSplitter(Qt::Horizontal, q);
    report->setObjectName(QStringLiteral("entry-originals"));
    report->addWidget(work);
    report->addWidget(originals);
    report->setSizes({640, 300});
    report->setStretchFactor(0, 1);
    auto *outer = new Columns(QStringLiteral("entry-splitter"), q);
    outer->addPart(picker, ReportEntryPage::tr("Agencies"), kPickerLetters);
    outer->addPart(report, ReportEntryPage::tr("The report"), kTasksLetters + kEntryLetters, 1);
    outer->setSizes({200, 980});
    auto *page = new QVBoxLayout(q);
    page->setContentsMargins(8, 8, 8, 8);
    page->addWidget(readOnlyReason);
    page->addWidget(outer, 1);
}

void ReportEntryPage::Private::createShortcuts()
{
    const auto add = [this](Command command, auto step) {
        auto *shortcut = new QShortcut(keytable::keyOf(command), q);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, q, step);
    };
    add(Command::NextTask, [this] { stepTask(1); });
    add(Command::PreviousTask, [this] { stepTask(-1); });
    add(Command::NextAgency, [this] { picker->step(1); });
    add(Command::PreviousAgency, [this] { picker->step(-1); });
}

} // namespace dondoc::views

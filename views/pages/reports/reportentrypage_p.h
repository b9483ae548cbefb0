// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportEntryPage's inside: its widgets and what they are wired to; for its own two files only.
#pragma once

#include "models/edits/reportedits.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/widgets/savepause.h"

class QLabel;

namespace dondoc::views {

class AgencyPicker;
class HeldBar;
class EntryForm;
class OriginalView;
class ReportForm;
class ReportHead;
class TaskList;

using edits::ReportEdits;

class ReportEntryPage::Private
{
public:
    explicit Private(ReportEntryPage *place) : q(place) { }

    void createWidgets();
    void arrange();
    void connectPicker();
    void connectForms();
    void createShortcuts();
    void chooseAgency(const QString &code);
    void chooseRevision(int revision);
    void addRevision();
    void askSupplement();
    void showReport();
    void showEntry();
    void showState();
    void showHeld();
    void takeEdits();
    void send();
    void commitFields();
    void stepTask(int by);
    void offer(const QStringList &paths);
    void setReadOnly(const QString &reason);

    ReportEntryPage *q;
    AssessedPeriodPtr quarter;
    ReportEdits book;
    ReportEdits::Key key{QString(), 1};
    bool readOnly = false;
    SavePause idle;
    QLabel *readOnlyReason = nullptr;
    AgencyPicker *picker = nullptr;
    QWidget *work = nullptr;
    ReportHead *head = nullptr;
    HeldBar *heldBar = nullptr;
    ReportForm *form = nullptr;
    TaskList *tasks = nullptr;
    EntryForm *entry = nullptr;
    OriginalView *originals = nullptr;
};

} // namespace dondoc::views

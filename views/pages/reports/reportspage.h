// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportsPage: "Báo cáo nhận về"; entering by hand, reading files, and the register, as three tabs.
#pragma once

#include "views/widgets/page.h"

class QTabWidget;

namespace dondoc::views {

class IntakePanel;
class RegisterPanel;
class ReportEntryPage;

/// Files and folders can be dropped anywhere on it.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(QWidget *parent = nullptr);

    ReportEntryPage *entry() const { return m_entry; }
    IntakePanel *intake() const { return m_intake; }
    RegisterPanel *reportRegister() const { return m_register; }

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    void goTo(const QString &record) override;
    bool sees(const ChangedPlace &place, const QString &keyword) const override;
    void flush() override;
    /// Of the files under review, while they are seen.
    PageSteps ownSteps() const override;
    void undoOwn() override;
    void redoOwn() override;
    QWidget *filterField() const override;
    bool hasPendingEdits() const override;
    bool hasHeldEdits() const override;
    void discard() override;
    void showIntake();

protected:
    void contextChanged(const PageContext &before) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QTabWidget *m_tabs;
    ReportEntryPage *m_entry;
    IntakePanel *m_intake;
    RegisterPanel *m_register;
};

} // namespace dondoc::views

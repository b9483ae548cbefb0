// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SettingsPage: "Cài đặt"; who writes the summary report, and under which regime; saved by itself.
#pragma once

#include "views/widgets/page.h"

#include <memory>

namespace dondoc::views {

class CopiesForm;
class DocumentsForm;
class SentencesForm;

/// Edits leave 500 ms after the last key, on leaving a field and on flush(). One of each kind is under way at
/// a time; each must be answered by a stored or refused slot.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);
    ~SettingsPage() override;

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    /// "plan-number", "profile-signer" …: the field of that object name gets the focus; "sentence/KEY": that
    /// sentence is shown; "copies": the copies of the file.
    void goTo(const QString &record) override;
    QWidget *filterField() const override;
    void flush() override;
    SentencesForm *sentences() const;
    DocumentsForm *documents() const;
    CopiesForm *copies() const;
    bool hasPendingEdits() const override;
    bool hasHeldEdits() const override;
    void discard() override;

public Q_SLOTS:
    void profileStored(const dondoc::OfficeProfile &profile);
    /// A field at fault stays as typed, and everything else is sent; see EditBuffer.
    void profileRefused(const dondoc::Error &error);
    void planStored(const dondoc::Plan &plan);
    void planRefused(const dondoc::Error &error);
    void departmentStored(const dondoc::Agency &department);
    void departmentRefused(const dondoc::Error &error);

Q_SIGNALS:
    void profileEdited(const dondoc::OfficeProfile &profile);
    void planEdited(const dondoc::Plan &plan);
    /// The coordinating department, with another contact.
    void departmentEdited(const dondoc::Agency &department);

protected:
    /// Fields that cannot be written are disabled, and the reason stands above them.
    void contextChanged(const PageContext &before) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dondoc::views

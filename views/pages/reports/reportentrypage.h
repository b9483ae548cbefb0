// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportEntryPage: "Báo cáo nhận về"; choose an agency, enter what it reported; saved by itself.
#pragma once

#include "views/widgets/page.h"

#include <memory>

namespace dondoc::views {

/// Every edit leaves as reportEdited(): 500 ms after the last key, on leaving a field, on choosing another
/// agency and on flush(). While one is under way for an agency, its further edits wait and are sent with the
/// ids and versions of the answer. One edit a report is under way at a time; each must be answered by
/// reportStored() or reportRefused().
class ReportEntryPage : public Page
{
    Q_OBJECT

public:
    explicit ReportEntryPage(QWidget *parent = nullptr);
    ~ReportEntryPage() override;

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    /// An agency code; "03646/4.1" also opens that task. Unknown codes are ignored.
    void goTo(const QString &record) override;
    bool sees(const ChangedPlace &place, const QString &keyword) const override;
    void flush() override;
    QWidget *filterField() const override;
    bool hasPendingEdits() const override;
    bool hasHeldEdits() const override;
    void discard() override;

public Q_SLOTS:
    /// Asks for the reason first; of the report that is open.
    void askSupplement();
    void reportStored(const dondoc::AgencyReport &report);
    /// What was typed stays in the form: a field at fault is marked, and everything else is sent; where none
    /// is at fault all of it goes again with the next edit or flush().
    void reportRefused(const QString &agencyCode, const dondoc::Error &error);

Q_SIGNALS:
    void reportEdited(const dondoc::AgencyReport &report);
    /// Files to keep with the agency's newest report; receipt: what becomes of it where none has come yet.
    /// A folder where originals that are lost may lie.
    void originalsSought(const QString &folder);
    void originalsOffered(const dondoc::AgencyReport &receipt, const QStringList &paths);
    /// The link in the reason for being readable only.
    void reasonFollowed();

protected:
    /// Today is what the button "hôm nay" writes. While nothing is to be entered, fields are disabled and
    /// the reason stands above them.
    void contextChanged(const PageContext &before) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dondoc::views

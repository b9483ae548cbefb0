// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryPage: "Báo cáo tổng hợp"; the pages as they will print, and what is still missing.
#pragma once

#include "models/domain/reporting/obstaclereview.h"
#include "models/domain/summary/reviewproposal.h"
#include "models/domain/summary/textoverride.h"
#include "models/report/checks/composedpages.h"
#include "views/widgets/page.h"

#include <memory>

namespace dondoc::views {

class DayCount;
class DocumentPreview;
class IssuedView;
class SummaryAnswers;
class SummaryHistoryPanel;
class SummaryOutput;

class SummaryPage : public Page
{
    Q_OBJECT

public:
    explicit SummaryPage(QWidget *parent = nullptr);
    ~SummaryPage() override;

    /// Makes the pages and their files; without it there are none.
    void setSource(std::shared_ptr<report::SummarySource> source);

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    /// A block key ("II/2/b") to be scrolled to, in the pages and in the text; "issue": where it is submitted
    /// and issued.
    void goTo(const QString &record) override;
    /// Sends the officer's text that is not stored yet.
    void flush() override;
    bool hasPendingEdits() const override;
    bool hasHeldEdits() const override;
    bool isAtWork() const override;
    void discard() override;
    QWidget *filterField() const override;
    bool canPrint() const override { return true; }
    void print() override;
    void exportPages() override;

    /// What had come by the day that the officer gives; app answers what it asks.
    DayCount *count() const;
    /// Where the report stands; app does what its signals ask for.
    SummaryHistoryPanel *life() const;
    IssuedView *issued() const;
    DocumentPreview *preview() const;
    /// Its files, its submission and its issue; app does what its signals ask for.
    SummaryOutput *output() const;
    /// What came of what it asked for.
    SummaryAnswers *answers() const;

Q_SIGNALS:
    /// What the officer wrote; app stores it and answers.
    void textEdited(const QList<dondoc::TextOverride> &changed);
    /// A Word file came back; app reads it against the document and answers.
    void returnedFileChosen(const QString &path, const dondoc::report::ComposedPages &made);
    /// What the officer said of obstacles to be looked at again; app stores it in that period.
    void obstaclesReviewed(const dondoc::ObstacleReview &review, const dondoc::Period &period);

protected:
    /// Of a file that can only be read nothing is submitted or issued.
    void contextChanged(const PageContext &before) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class SummaryAnswers;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dondoc::views

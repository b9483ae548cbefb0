// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryPage's insides: its widgets and what waits for the pages being made.
#pragma once

#include "views/pages/summary/summarypage.h"
#include "views/preview/documentpreview.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace dondoc::views {

class CompletenessPanel;
class DayCount;
class ReportIssueForm;
class IssuedView;
class SummaryHistoryPanel;
class ProposalList;
class SummaryEditor;

class SummaryPage::Private
{
public:
    explicit Private(SummaryPage *place) : q(place) { }

    void createWidgets();
    QWidget *createSide();
    void arrange();
    void connectOptions();
    void connectEditor();
    QWidget *createReview();
    void askReturned();
    void readReturned(const QString &path);
    DocumentPreview::MakePages request() const;
    void takeGap(PageId place, const QString &record);
    void connectPreview();
    void connectPaper();
    void connectLife();
    void showMade(const report::ComposedPages &made);
    void connectCount();
    void showCounted(const AssessedPeriodPtr &counted);
    bool isFixed() const { return quarter && isIssued(quarter->data); }
    void showFigure(const report::FigureRef &figure);
    void tell(const QString &sentence);
    void setReadOnly(bool on);

    SummaryPage *q;
    AssessedPeriodPtr quarter; ///< as of the day that the officer gives
    std::shared_ptr<report::SummarySource> source;
    AssessedPeriodPtr drafted; ///< whose draft the editor has
    QString writtenIn;         ///< block that the cursor of the text is in
    bool followsText = false;  ///< the next pages are those of what was just typed
    bool readOnly = false;
    SummaryAnswers *answers = nullptr;
    SummaryOutput *output = nullptr;
    DayCount *count = nullptr;
    DocumentPreview *preview = nullptr;
    CompletenessPanel *gaps = nullptr;
    SummaryEditor *editor = nullptr;
    ProposalList *proposals = nullptr; ///< of a Word file that came back
    QTabWidget *side = nullptr;
    QLabel *message = nullptr;
    ReportIssueForm *form = nullptr;
    SummaryHistoryPanel *life = nullptr;
    QStackedWidget *sheets = nullptr; ///< pages of a draft, of an issued report
    IssuedView *issued = nullptr;
};

} // namespace dondoc::views

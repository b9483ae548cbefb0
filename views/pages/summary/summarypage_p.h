// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryPage's insides: its widgets and what waits for the pages being made.
#pragma once

#include "views/pages/summary/summarypage.h"
#include "views/preview/pagemaker.h"

#include <QTimer>

#include <optional>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace dondoc::views {

class CompletenessList;
class ReportIssueForm;
class IssuedView;
class SummaryHistoryPanel;
class PaperBar;
class PaperView;
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
    void makePages();
    void takeGap(PageId place, const QString &record);
    void connectMaker();
    void connectPaper();
    void refresh();
    void showMade(const ComposedPages &result);
    void takePdf(const QString &path, const QByteArray &bytes);
    void makeFile(const QString &path);
    void connectLife();
    bool isFixed() const { return quarter && isIssued(quarter->data); }
    void showFigure(const report::FigureRef &figure);
    void tell(const QString &sentence);

    SummaryPage *q;
    AssessedPeriodPtr quarter;
    ComposedPages made;
    QString folder;
    QString annexFolder;
    std::optional<QString> waitingPath; ///< file asked for while the pages are being made; blank: to be kept
    std::optional<QString> submitNote;  ///< what is to be kept is to be submitted, with that note
    bool readOnly = false;
    bool stale = false; ///< the pages shown are not of these values
    PageMaker maker;
    QTimer idle;
    QSplitter *splitter = nullptr;
    PaperView *paper = nullptr;
    PaperBar *bar = nullptr;
    CompletenessList *gaps = nullptr;
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

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LettersPage's insides: its widgets and what waits for the pages being made.
#pragma once

#include "views/pages/letters/letterfiles.h"
#include "views/pages/letters/letterspage.h"
#include "views/pages/letters/sendquestion.h"
#include "views/preview/documentpreview.h"

#include <QDir>
#include <QPointer>

class QLabel;

namespace dondoc::views {

class LetterForm;
class LetterLists;
class LetterPages;

class LettersPage::Private
{
public:
    explicit Private(LettersPage *place) : q(place) { }

    void createWidgets();
    QWidget *createPages();
    void arrange();
    void connectLists();
    void connectForm();
    void connectCount();
    void connectPreview();
    void send();
    DocumentPreview::MakePages request() const;
    void showMade(const report::ComposedPages &made);
    void handOut(const PageTask &task, const report::ComposedPages &made, const QByteArray &pdf);
    void leavePeriod();
    void followKept();
    QString unkept() const;
    void tell(const QString &sentence);
    static QString nobodyLeft()
    {
        return LettersPage::tr("Nobody is left to write to: tick whom the letter goes to.");
    }

    LettersPage *q;
    AssessedPeriodPtr quarter;
    LetterAnswers *answers = nullptr;
    LetterOutput *output = nullptr;
    DayCount *count = nullptr;
    bool sendsWhenCounted = false;
    std::shared_ptr<report::LetterSource> source;
    LetterLists *lists = nullptr;
    LetterForm *form = nullptr;
    DocumentPreview *preview = nullptr;
    LetterPages *pages = nullptr;
    LetterDrafts *drafts = nullptr;
    QLabel *message = nullptr;
    QPointer<SendQuestion> question;
    SentLetter justKept;   ///< the last of this period, also while it is taken back; id 0: none
    bool keptSeen = false; ///< the data had it
};

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LettersPage: "Công văn, chỉ đạo"; what was sent, who is late, and the letter that is being made.
#pragma once

#include "models/report/checks/composedpages.h"
#include "models/report/drafting/letters/remindermessage.h"
#include "views/widgets/page.h"

#include <memory>

namespace dondoc::views {

class DayCount;
class LetterAnswers;
class LetterDrafts;
class LetterOutput;

class LettersPage : public Page
{
    Q_OBJECT

public:
    explicit LettersPage(QWidget *parent = nullptr);
    ~LettersPage() override;

    /// Makes the pages and their files; without it there are none.
    void setSource(std::shared_ptr<report::LetterSource> source);
    /// What had come by the letter's date; app answers what it asks.
    DayCount *count() const;
    /// What is being written; app answers what it asks.
    LetterDrafts *drafts() const;
    /// Files of letters; app does what its signals ask for.
    LetterOutput *output() const;
    /// What came of what it asked for.
    LetterAnswers *answers() const;

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    /// "request", "reminder" or "supplement": that letter is made; an agency code: it among the late ones.
    void goTo(const QString &record) override;
    QWidget *filterField() const override;

    void flush() override;
    bool hasPendingEdits() const override;
    /// Number and day of a letter that is not recorded as sent are kept nowhere.
    bool hasHeldEdits() const override { return !heldInWords().isEmpty(); }
    QString heldInWords() const override;
    bool isAtWork() const override;
    /// A letter that waits for its pages is of the file that is left.
    void discard() override;
    bool canPrint() const override { return true; }
    void print() override;
    void exportPages() override;

    /// A request for a supplement to that agency, with that text in place of the program's.
    void writeTo(const QString &agencyCode, const QStringList &paragraphs);
    /// What the officer gave for the letter that is being made, as a message may say it too.
    report::MessageOptions messageOptions() const;

Q_SIGNALS:
    /// A letter with number and date is to be kept as it is sent: app makes the DOCX, keeps both files and
    /// answers. letter: without the files' hashes.
    void sendRequested(const dondoc::SentLetter &letter, const QByteArray &pdf,
                       const dondoc::report::ComposedPages &made);
    /// app makes them, gives them back by LetterAnswers::copyMessages() and logs them.
    void messagesRequested(const QStringList &agencyCodes, const dondoc::report::MessageOptions &options);

protected:
    /// Of a file that can only be read nothing is kept or logged.
    void contextChanged(const PageContext &before) override;

private:
    friend class LetterAnswers;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FaultReplyController: what is wrong with a file that came back goes to its sender, as a message or a
// letter.
#include "app/window/faultreplycontroller.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/report/drafting/letters/submissionfaults.h"
#include "models/services/letterservice.h"
#include "views/pages/letters/letteranswers.h"
#include "views/pages/letters/letterspage.h"
#include "views/pages/reports/faultbar.h"
#include "views/pages/reports/intakedetail.h"
#include "views/pages/reports/intakepanel.h"
#include "views/pages/reports/reportspage.h"
#include "views/shell/mainwindow.h"

namespace dondoc::app {

using services::LetterService;

FaultReplyController::FaultReplyController(views::MainWindow &window, OpenFile &file, QObject *parent)
    : QObject(parent), m_window(window), m_file(file)
{
    const views::FaultBar *faults = window.reportsPage()->intake()->detail()->faults();
    connect(&file, &OpenFile::viewRead, this, [this](const View &view) { m_quarter = view.quarter; });
    connect(faults, &views::FaultBar::messageWanted, this, &FaultReplyController::copyMessage);
    connect(faults, &views::FaultBar::letterWanted, this, &FaultReplyController::writeLetter);
}

/// Copied and logged as reminders are; where nothing can be written it is copied all the same.
void FaultReplyController::copyMessage(const Submission &submission)
{
    if (!m_quarter)
        return;
    const report::MessageOptions options = m_window.lettersPage()->messageOptions();
    SentLetter message;
    message.kind = LetterKind::Message;
    message.sentOn = options.today;
    message.addressees = QStringList{submission.agencyCode};
    message.text = report::faultMessage(*m_quarter, submission, options);
    if (message.text.isEmpty())
        return tellNothing();
    m_window.lettersPage()->answers()->copyMessages({message.text});
    if (m_file.isReadOnly())
        return;
    m_file.write<LetterService>(
        [at = m_file.shown(), message](const LetterService &letters) {
            return letters.logMessages(at.planCode, at.period, {message});
        },
        this);
}

void FaultReplyController::writeLetter(const Submission &submission)
{
    if (!m_quarter)
        return;
    views::LettersPage *page = m_window.lettersPage();
    const QStringList paragraphs = report::faultParagraphs(*m_quarter, submission, page->messageOptions());
    if (paragraphs.isEmpty())
        return tellNothing();
    m_window.goTo(views::PageId::Letters, {});
    page->writeTo(submission.agencyCode, paragraphs);
}

void FaultReplyController::tellNothing()
{
    m_window.showMessage(Phrases::tr("Nothing in this file is for its sender to mend."));
}

} // namespace dondoc::app

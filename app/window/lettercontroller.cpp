// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterController: letters and messages between the window's wishes and the open data file.
#include "app/window/lettercontroller.h"

#include "app/window/daycounts.h"
#include "app/window/openfile.h"
#include "models/background/background.h"
#include "models/services/incomingfiles.h"
#include "models/services/lettermaker.h"
#include "models/services/letterservice.h"
#include "views/messages/messages.h"
#include "views/pages/letters/letteranswers.h"
#include "views/pages/letters/letterdrafts.h"
#include "views/pages/letters/letteroutput.h"
#include "views/pages/letters/letterspage.h"

namespace dondoc::app {

using report::ComposedPages;
using services::LetterService;
using views::LetterOutput;
using views::LettersPage;
using views::Messages;

LetterController::LetterController(LettersPage *page, OpenFile &file, QObject *parent)
    : QObject(parent), m_page(page), m_file(file), m_maker(std::make_shared<services::LetterMaker>())
{
    page->setSource(m_maker);
    connect(&file, &OpenFile::viewRead, this, [this](const View &view) { m_quarter = view.quarter; });
    connectPage();
}

void LetterController::connectPage()
{
    answerDayCount(m_page->count(), m_file, this);
    connect(m_page, &LettersPage::sendRequested, this, &LetterController::send);
    connect(m_page->output(), &LetterOutput::fileRequested, this,
            [this](const QString &path, const QByteArray &bytes) { exportFile(path, bytes, answer()); });
    connect(m_page->output(), &LetterOutput::docxRequested, this, &LetterController::exportDocx);
    connect(
        m_page->output(), &LetterOutput::keptFileRequested, this,
        [this](const QString &sha256, const QString &path) { exportStored(m_file, sha256, path, answer()); });
    connect(m_page->output(), &LetterOutput::stampedOffered, this, &LetterController::attachStamped);
    connect(m_page->drafts(), &views::LetterDrafts::saveWanted, this, &LetterController::saveDraft);
    connect(m_page->output(), &LetterOutput::keptPagesRequested, this, [this](const QString &sha256) {
        readStored(m_file, sha256, m_page, [this, sha256](const Result<QByteArray> &pdf) {
            m_page->answers()->keptPagesRead(sha256, pdf ? *pdf : QByteArray());
        });
    });
    connect(m_page, &LettersPage::messagesRequested, this, &LetterController::makeMessages);
}

FileAnswer LetterController::answer() const { return fileAnswer(m_page->answers()); }

void LetterController::send(const SentLetter &letter, const QByteArray &pdf, const ComposedPages &made)
{
    const PlanPeriod at{.planCode = made.quarter->data.plan.code, .period = made.quarter->data.period};
    background::run(
        this, [maker = m_maker, made] { return maker->docx(made); },
        [this, letter, pdf, at](const Result<QByteArray> &docx) {
            if (docx)
                keep(letter, pdf, *docx, at);
            else
                m_page->answers()->letterRefused(Messages::sentence(docx.error()));
        });
}

void LetterController::keep(const SentLetter &letter, const QByteArray &pdf, const QByteArray &docx,
                            const PlanPeriod &at)
{
    m_file.write<LetterService>(
        [letter, pdf, docx, at](const LetterService &letters) {
            return letters.send(at.planCode, at.period, letter, pdf, docx);
        },
        this, [this](const services::KeptLetter &kept) { m_page->answers()->letterKept(kept.letter); },
        [this](const Error &error) { return refuse(error); });
}

void LetterController::attachStamped(Id letter, const QString &path)
{
    m_file.write<LetterService>(
        [at = m_file.shown(), letter, path](const LetterService &letters) {
            return services::readIncomingFile(path).and_then([&](const IncomingFile &file) {
                return letters.attachStamped(at.planCode, at.period, letter, file.bytes);
            });
        },
        this, [this](const SentLetter &kept) { m_page->answers()->stampedKept(kept); },
        [this](const Error &error) { return refuse(error); });
}

/// What a click asked for; nothing waits to be saved.
bool LetterController::refuse(const Error &error)
{
    m_file.report(error);
    m_page->answers()->letterRefused(Messages::sentence(error));
    return true;
}

void LetterController::saveDraft(const LetterDraft &draft)
{
    m_file.write<LetterService>(
        [at = m_file.shown(), draft](const LetterService &letters) {
            return letters.saveDraft(at.planCode, at.period, draft);
        },
        this, [this](const LetterDraft &stored) { m_page->drafts()->saved(stored); },
        [this, draft](const Error &) { m_page->drafts()->refused(draft); });
}

void LetterController::exportDocx(const QString &path, const ComposedPages &made)
{
    exportMade(
        path, [maker = m_maker, made] { return maker->docx(made); }, answer());
}

void LetterController::makeMessages(const QStringList &codes, const report::MessageOptions &options)
{
    if (!m_quarter)
        return;
    background::run(
        this,
        [maker = m_maker, quarter = m_quarter, codes, options] {
            return maker->messages(*quarter, codes, options);
        },
        [this](const QList<SentLetter> &messages) { takeMessages(messages); });
}

/// What is on the clipboard is logged; where nothing can be written it is copied all the same.
void LetterController::takeMessages(const QList<SentLetter> &messages)
{
    QStringList texts;
    for (const SentLetter &message : messages)
        texts.append(message.text);
    m_page->answers()->copyMessages(texts);
    if (!m_file.isReadOnly() && !messages.isEmpty())
        logMessages(messages);
}

void LetterController::logMessages(const QList<SentLetter> &messages)
{
    m_file.write<LetterService>(
        [at = m_file.shown(), messages](const LetterService &letters) {
            return letters.logMessages(at.planCode, at.period, messages);
        },
        this);
}

} // namespace dondoc::app

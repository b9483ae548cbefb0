// SPDX-License-Identifier: GPL-3.0-or-later
// LetterController: wiring of the letters' place; DOCX and messages are made off the window's thread.
#include "app/window/lettercontroller.h"

#include "models/background/background.h"
#include "models/services/lettermaker.h"
#include "views/messages/messages.h"
#include "views/pages/letters/letterspage.h"

namespace dondoc::app {

using report::ComposedPages;
using views::LettersPage;
using views::Messages;

LetterController::LetterController(LettersPage *place, QObject *parent)
    : QObject(parent), m_place(place), m_maker(std::make_shared<services::LetterMaker>())
{
    place->setSource(m_maker);
    connect(place, &LettersPage::sendRequested, this, &LetterController::send);
    connect(place, &LettersPage::fileRequested, this,
            [this](const QString &path, const QByteArray &bytes) { exportFile(path, bytes, answer()); });
    connect(place, &LettersPage::docxRequested, this, &LetterController::exportDocx);
    connect(place, &LettersPage::keptFileRequested, this, [this](const QString &sha256, const QString &path) {
        if (m_file)
            exportStored(*m_file, sha256, path, answer());
    });
    connect(place, &LettersPage::messagesRequested, this, &LetterController::makeMessages);
}

FileAnswer LetterController::answer() const { return fileAnswer(m_place); }

void LetterController::useFile(OpenFile *session)
{
    m_file = session;
    if (session)
        connectFile();
}

/// The connections end with the session.
void LetterController::connectFile()
{
    LettersPage *place = m_place;
    connect(m_file, &OpenFile::letterKept, place, &LettersPage::letterKept);
    connect(m_file, &OpenFile::letterRefused, place, [this, place](const Error &error) {
        Q_EMIT refused(error);
        place->letterRefused(Messages::sentence(error));
    });
    connect(m_file, &OpenFile::messagesRefused, this, &LetterController::refused);
}

void LetterController::send(const SentLetter &letter, const QByteArray &pdf, const ComposedPages &made)
{
    background::run(
        this, [maker = m_maker, made] { return maker->docx(made); },
        [this, file = m_file, letter, pdf, quarter = made.quarter](const Result<QByteArray> &docx) {
            if (!docx)
                m_place->letterRefused(Messages::sentence(docx.error()));
            else if (file)
                file->sendLetter(quarter->data.plan.code, quarter->data.period, letter, pdf, *docx);
        });
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
    m_place->copyMessages(texts);
    if (m_file && !m_file->isReadOnly() && !messages.isEmpty())
        m_file->logMessages(messages);
}

} // namespace dondoc::app

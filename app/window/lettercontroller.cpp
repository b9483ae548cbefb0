// SPDX-License-Identifier: GPL-3.0-or-later
// LetterController: wiring of the letters' place; DOCX and messages are made off the window's thread.
#include "app/window/lettercontroller.h"

#include "app/window/aside.h"
#include "models/exchange/docx/docxwriter.h"
#include "models/report/drafting/letters/remindermessage.h"
#include "models/storage/outfile.h"
#include "views/messages/messages.h"
#include "views/pages/letters/letterspage.h"

namespace dondoc::app {

using views::LettersPage;
using views::MadeLetter;
using views::Messages;

namespace {

Result<QByteArray> docxOf(const report::Document &document, const QDateTime &created)
{
    exchange::DocxOptions options;
    options.created = created;
    options.creator = QStringLiteral("Đôn Đốc " DONDOC_VERSION);
    return exchange::toDocx(document, options);
}

} // namespace

LetterController::LetterController(LettersPage *place, QObject *parent) : QObject(parent), m_place(place)
{
    connect(place, &LettersPage::sendRequested, this, &LetterController::send);
    connect(place, &LettersPage::fileRequested, this, &LetterController::writeFile);
    connect(place, &LettersPage::docxRequested, this, &LetterController::writeDocx);
    connect(place, &LettersPage::keptFileRequested, this, &LetterController::readKept);
    connect(place, &LettersPage::messagesRequested, this, &LetterController::makeMessages);
}

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

void LetterController::send(const MadeLetter &made)
{
    if (!m_file)
        return;
    aside([made] { return docxOf(made.document, made.created); }, m_file,
          [this, session = m_file, made](const Result<QByteArray> &docx) {
              if (!session)
                  return;
              if (docx)
                  session->sendLetter(made.letter, made.pdf, *docx);
              else
                  m_place->letterRefused(Messages::sentence(docx.error()));
          });
}

void LetterController::writeDocx(const QString &path, const report::Document &document,
                                 const QDateTime &created)
{
    aside([document, created] { return docxOf(document, created); }, this,
          [this, path](const Result<QByteArray> &docx) {
              if (docx)
                  writeFile(path, *docx);
              else
                  m_place->fileRefused(path, Messages::sentence(docx.error()));
          });
}

void LetterController::writeFile(const QString &path, const QByteArray &bytes)
{
    aside([path, bytes] { return storage::writeFile(path, bytes); }, m_place,
          [place = m_place, path](const Result<void> &written) {
              if (written)
                  place->fileWritten(path);
              else
                  place->fileRefused(path, Messages::sentence(written.error()));
          });
}

void LetterController::readKept(const QString &sha256, const QString &path)
{
    if (!m_file)
        return;
    m_file->readStored(sha256, this, [this, path](const Result<QByteArray> &bytes) {
        if (bytes)
            writeFile(path, *bytes);
        else
            m_place->fileRefused(path, Messages::sentence(bytes.error()));
    });
}

void LetterController::makeMessages(const QStringList &codes, const report::MessageOptions &options)
{
    if (!m_quarter)
        return;
    aside([quarter = m_quarter, codes,
           options] { return report::reminderMessages(quarter->data, quarter->assessment, codes, options); },
          this,
          [this, codes, today = options.today](const QStringList &messages) {
              takeMessages(codes, messages, today);
          });
}

/// What is on the clipboard is logged; where nothing can be written it is copied all the same.
void LetterController::takeMessages(const QStringList &codes, const QStringList &messages, const QDate &today)
{
    m_place->copyMessages(messages);
    QList<SentLetter> log;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        SentLetter each;
        each.kind = LetterKind::Message;
        each.sentOn = today;
        each.addressees = QStringList{codes.at(i)};
        each.text = messages.at(i);
        if (!each.text.isEmpty())
            log.append(each);
    }
    if (m_file && !m_file->isReadOnly() && !log.isEmpty())
        m_file->logMessages(log);
}

} // namespace dondoc::app

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterAnswers: each answer goes to the part of the page that asked.
#include "views/pages/letters/letteranswers.h"

#include "views/pages/letters/keptletterview.h"
#include "views/pages/letters/letterdrafts.h"
#include "views/pages/letters/letterform.h"
#include "views/pages/letters/letterpages.h"
#include "views/pages/letters/letterspage_p.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>

namespace dondoc::views {

LetterAnswers::LetterAnswers(LettersPage *page) : QObject(page), m_page(page) { }

void LetterAnswers::copyMessages(const QStringList &messages)
{
    QStringList said = messages;
    said.removeAll(QString());
    if (said.isEmpty())
        return;
    QApplication::clipboard()->setText(said.join(QStringLiteral("\n\n")));
    Q_EMIT m_page->told(LettersPage::tr("Messages copied, ready to paste: %1").arg(said.size()));
}

void LetterAnswers::letterKept(const SentLetter &letter)
{
    m_page->d->justKept = letter;
    m_page->d->keptSeen = false;
    m_page->d->drafts->forget(letter.kind);
    m_page->d->form->letterKept();
    m_page->d->tell({});
    Q_EMIT m_page->told(LettersPage::tr("Kept as sent: number %1, addressees: %2. Undo takes it back.")
                            .arg(letter.number, QString::number(letter.addressees.size())));
}

void LetterAnswers::stampedKept(const SentLetter &letter)
{
    m_page->d->tell({});
    Q_EMIT m_page->told(LettersPage::tr("The stamped PDF is kept with: %1. Undo takes it back.")
                            .arg(KeptLetterView::headOf(letter)));
}

void LetterAnswers::keptPagesRead(const QString &sha256, const QByteArray &pdf)
{
    m_page->d->pages->takePdf(sha256, pdf);
}

void LetterAnswers::letterRefused(const QString &sentence)
{
    m_page->d->form->setSending(false);
    m_page->d->tell(sentence);
}

void LetterAnswers::fileWritten(const QString &path)
{
    m_page->d->tell({});
    Q_EMIT m_page->told(LettersPage::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void LetterAnswers::fileRefused(const QString &path, const QString &sentence)
{
    Q_UNUSED(path)
    m_page->d->tell(sentence);
}

} // namespace dondoc::views

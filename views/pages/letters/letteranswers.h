// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterAnswers: what came of what the page of letters asked app for.
#pragma once

#include "models/domain/summary/sentletter.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

namespace dondoc::views {

class LettersPage;

class LetterAnswers : public QObject
{
    Q_OBJECT

public:
    explicit LetterAnswers(LettersPage *page);

public Q_SLOTS:
    /// Puts the messages on the clipboard, a blank line between them, and says so.
    void copyMessages(const QStringList &messages);
    void letterKept(const dondoc::SentLetter &letter);
    /// Its stamped file is kept with it.
    void stampedKept(const dondoc::SentLetter &letter);
    /// Why a letter or its stamped file is not kept.
    void letterRefused(const QString &sentence);
    /// The stored pages of a letter that went out; empty where they cannot be read.
    void keptPagesRead(const QString &sha256, const QByteArray &pdf);
    void fileWritten(const QString &path);
    void fileRefused(const QString &path, const QString &sentence);

private:
    LettersPage *m_page;
};

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterService: letters as they were sent, and messages that were copied into a chat.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"
#include "models/domain/summary/letterdraft.h"
#include "models/domain/summary/sentletter.h"

namespace dondoc::services {

class DataFileSession;

/// A letter as it was stored, and the change that stored it.
struct KeptLetter {
    SentLetter letter;
    Id change = 0;
};

/// Holds no state of its own: made where it is needed, of the session it works on.
class LetterService
{
public:
    explicit LetterService(DataFileSession &session) : m_session(session) { }

    /// Keeps a công văn as it was sent: PDF, DOCX (may be empty), number, day, addressees. Undo takes it
    /// back. The draft of that kind goes with it. InvalidValue (number, addressees, pdf, date, also of a day
    /// to come or before the plan began), UnknownAgency; LetterKept where one of that kind has the number
    /// already in that year. Returns it as stored.
    Result<KeptLetter> send(const QString &planCode, const Period &period, const SentLetter &letter,
                            const QByteArray &pdf, const QByteArray &docx) const;
    /// The clerk's signed and stamped PDF of a letter that was sent, in place of the one before. InvalidValue
    /// of what is no PDF; Conflict where the letter was taken back.
    Result<SentLetter> attachStamped(const QString &planCode, const Period &period, Id letter,
                                     const QByteArray &pdf) const;
    /// What is being written of a kind of letter for the period, until it is sent; as the officer goes on.
    /// Gives it as stored. InvalidValue of a message; Conflict.
    Result<LetterDraft> saveDraft(const QString &planCode, const Period &period,
                                  const LetterDraft &draft) const;
    /// One change. InvalidValue (addressees, text), UnknownAgency.
    Result<QList<SentLetter>> logMessages(const QString &planCode, const Period &period,
                                          const QList<SentLetter> &messages) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentenceEdits: the officer's sentences of the draft, with what of them is being edited or saved.
#pragma once

#include "models/edits/editbuffers.h"

#include <functional>

namespace dondoc::edits {

/// text blank: the program's own sentence.
struct Sentence {
    QString key;
    QString text;
    friend bool operator==(const Sentence &, const Sentence &) = default;
};
QStringList differingFields(const Sentence &a, const Sentence &b);
void copyField(Sentence &to, const Sentence &from, const QString &path);
/// A sentence has no version: what is read after an answer is newer than it.
bool isOlder(const Sentence &theirs, const Sentence &known);
bool isGone(const Sentence &theirs, const Sentence &known);

/// A sentence with a fault stays as typed and is not sent; the others are.
class SentenceEdits
{
public:
    /// Why the text cannot be a sentence of that key, for the officer; blank: it can.
    using Check = std::function<QString(const Sentence &sentence)>;

    explicit SentenceEdits(Check check) : m_check(std::move(check)) { }

    void clear();
    /// Newer stored sentences, by key, under what is being edited.
    void showStored(const QHash<QString, QString> &stored);
    void edit(const Sentence &sentence);
    /// With what is under edit; blank: the program's own.
    QString text(const QString &key) const;
    QString stored(const QString &key) const { return m_stored.value(key); }

    /// What is to be sent now.
    QList<Sentence> take();
    void accept(const QString &key);
    /// reason: for the officer.
    void refuse(const QString &key, const Error &error, const QString &reason);
    void retry() { m_buffers.retry(); }

    bool isChanged(const QString &key) const { return text(key) != stored(key); }
    bool isInFlight(const QString &key) const { return m_buffers.inFlight(key).has_value(); }
    /// Why the sentence was not saved; blank where it was not refused.
    QString refusal(const QString &key) const { return m_buffers.refusal(key); }
    /// What a person has to decide.
    QList<Contest<Sentence>> contests() const { return m_buffers.contests(); }
    void decide(const Contest<Sentence> &contest, bool mine);
    bool anyPending() const { return m_buffers.anyPending(); }
    bool anyHeld() const { return m_buffers.anyHeld(); }

private:
    void check(const Sentence &sentence);
    Sentence storedSentence(const QString &key) const { return {key, m_stored.value(key)}; }

    Check m_check;
    QHash<QString, QString> m_stored;
    EditBuffers<Sentence> m_buffers;
};

} // namespace dondoc::edits

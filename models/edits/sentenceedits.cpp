// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentenceEdits: sentences by their keys, each checked before it is sent.
#include "models/edits/sentenceedits.h"

namespace dondoc::edits {

using namespace Qt::StringLiterals;

namespace {

const QString kSentenceText = u"text"_s;

} // namespace

QStringList differingFields(const Sentence &a, const Sentence &b)
{
    return a.text == b.text ? QStringList() : QStringList{kSentenceText};
}

void copyField(Sentence &to, const Sentence &from, const QString &path)
{
    if (path == kSentenceText) {
        to.text = from.text;
    }
}

bool isOlder(const Sentence &, const Sentence &) { return false; }
bool isGone(const Sentence &, const Sentence &) { return false; }

void SentenceEdits::clear()
{
    m_stored.clear();
    m_buffers.clear();
}

void SentenceEdits::showStored(const QHash<QString, QString> &stored)
{
    m_stored = stored;
    m_buffers.rebase([this](const Sentence &like) { return storedSentence(like.key); });
}

void SentenceEdits::edit(const Sentence &sentence)
{
    m_buffers.edit(sentence.key, storedSentence(sentence.key), sentence);
    check(sentence);
}

void SentenceEdits::check(const Sentence &sentence)
{
    if (const QString fault = m_check(sentence); !fault.isEmpty()) {
        m_buffers.hold(sentence.key, kSentenceText, fault);
    }
}

QString SentenceEdits::text(const QString &key) const
{
    return m_buffers.keys().contains(key) ? m_buffers.value(key).text : m_stored.value(key);
}

QList<Sentence> SentenceEdits::take() { return m_buffers.take(); }

void SentenceEdits::accept(const QString &key)
{
    const std::optional<Sentence> sent = m_buffers.inFlight(key);
    if (sent && m_buffers.accept(key, *sent)) {
        m_stored.insert(key, sent->text);
    }
}

void SentenceEdits::refuse(const QString &key, const Error &error, const QString &reason)
{
    m_buffers.refuse(key, error, reason);
}

void SentenceEdits::decide(const Contest<Sentence> &contest, bool mine)
{
    m_buffers.decide(contest, mine);
    check({contest.key, text(contest.key)});
}

} // namespace dondoc::edits

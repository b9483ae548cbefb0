// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentEdits: documents by their ids.
#include "models/edits/documentedits.h"

#include <algorithm>

namespace dondoc::edits {

namespace {

QString keyOfDocument(const OfficialDocument &document) { return QString::number(document.id); }

} // namespace

OfficialDocument DocumentEdits::storedDocument(Id id) const
{
    const auto found = std::find_if(m_stored.cbegin(), m_stored.cend(),
                                    [id](const OfficialDocument &each) { return each.id == id; });
    return found == m_stored.cend() ? OfficialDocument() : *found;
}

void DocumentEdits::showStored(const QString &planCode, const QList<OfficialDocument> &stored)
{
    m_buffers.show(planCode);
    m_stored = stored;
    m_buffers.rebase([this](const OfficialDocument &like) { return storedDocument(like.id); });
}

void DocumentEdits::clear()
{
    m_stored.clear();
    m_buffers.clear();
}

QList<OfficialDocument> DocumentEdits::documents() const
{
    QList<OfficialDocument> all = m_stored;
    for (const QString &key : m_buffers.keys()) {
        const OfficialDocument edited = m_buffers.value(key);
        const auto known = std::find_if(
            all.begin(), all.end(), [&edited](const OfficialDocument &each) { return each.id == edited.id; });
        if (known == all.end())
            all.append(edited);
        else
            *known = edited;
    }
    return all;
}

void DocumentEdits::edit(const OfficialDocument &document)
{
    m_buffers.edit(keyOfDocument(document), storedDocument(document.id), document);
}

void DocumentEdits::giveUp(Id id)
{
    const QString key = QString::number(id);
    if (m_buffers.keys().contains(key))
        m_buffers.edit(key, storedDocument(id), storedDocument(id));
}

QMap<QString, OfficialDocument> DocumentEdits::take()
{
    QStringList waiting;
    for (const QString &key : m_buffers.keys()) {
        if (m_buffers.inFlight(key))
            waiting.append(key);
    }
    (void)m_buffers.take();
    QMap<QString, OfficialDocument> sent;
    for (const QString &key : m_buffers.keys()) {
        const auto document = m_buffers.inFlight(key);
        if (document && !waiting.contains(key))
            sent.insert(key, *document);
    }
    return sent;
}

bool DocumentEdits::accept(const QString &key, const OfficialDocument &answer)
{
    // The view is read anew in a moment: what is typed until then goes on from what was stored.
    for (OfficialDocument &each : m_stored) {
        if (each.id == answer.id)
            each = answer;
    }
    return m_buffers.accept(key, answer);
}

void DocumentEdits::refuse(const QString &key, const Error &error, const QString &reason)
{
    m_buffers.refuse(key, error, reason);
}

} // namespace dondoc::edits

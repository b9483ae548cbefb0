// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentEdits: the officer's list of documents with what of it is being edited or saved.
#pragma once

#include "models/domain/plan/officialdocument.h"
#include "models/edits/editbuffers.h"

#include <QMap>

namespace dondoc::edits {

class DocumentEdits
{
public:
    /// Brings newer values under what is being typed. Another plan puts away what could not be saved until
    /// its own is shown again.
    void showStored(const QString &planCode, const QList<OfficialDocument> &stored);
    void clear();
    /// As stored, with what is under edit laid over; one that was removed elsewhere while it was edited is
    /// the last.
    QList<OfficialDocument> documents() const;

    void edit(const OfficialDocument &document);
    /// Back to what is stored: the document is to be removed, and what could not be saved of it with it.
    void giveUp(Id id);
    /// What is to be sent now, by the keys that the answers go by.
    QMap<QString, OfficialDocument> take();
    /// False where no answer was awaited.
    bool accept(const QString &key, const OfficialDocument &answer);
    /// reason: for the officer.
    void refuse(const QString &key, const Error &error, const QString &reason);
    /// What was refused without a field being at fault may be sent again.
    void retry() { m_buffers.retry(); }

    /// What a person has to decide.
    QList<Contest<OfficialDocument>> contests() const { return m_buffers.contests(); }
    void decide(const Contest<OfficialDocument> &contest, bool mine) { m_buffers.decide(contest, mine); }
    /// Why the first of the refused ones was; blank where none is.
    QString refusal() const { return m_buffers.refusal(m_buffers.refused().value(0)); }
    bool anyPending() const { return m_buffers.anyPending(); }
    bool anyHeld() const { return m_buffers.anyHeld(); }

private:
    OfficialDocument storedDocument(Id id) const;

    QList<OfficialDocument> m_stored;
    EditBuffers<OfficialDocument> m_buffers; ///< by the id as it was first edited
};

} // namespace dondoc::edits

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextEdits: the officer's text of one summary, with what of it is being edited or saved.
#pragma once

#include "models/edits/editbuffers.h"

namespace dondoc::edits {

/// All blocks that changed are saved as one change; one save is in flight at a time.
class TextEdits
{
public:
    void clear();
    /// Another report puts away what could not be saved until its own is shown again.
    void show(const QString &report);
    /// Newer stored blocks under what is being edited.
    void showStored(const QList<TextOverride> &stored);
    /// As stored, with what is under edit in its place or behind the others.
    QList<TextOverride> texts() const;
    /// Each takes the place of the block with its key. What was refused as a whole may then be sent again.
    void edit(const QList<TextOverride> &changed);

    /// What is to be sent now; empty while an answer is awaited.
    QList<TextOverride> take();
    /// all: every block as it is stored now.
    void accept(const QList<TextOverride> &all);
    /// reason: for the officer.
    void refuse(const Error &error, const QString &reason);
    void retry() { m_buffers.retry(); }

    /// What a person has to decide.
    QList<Contest<TextOverride>> contests() const { return m_buffers.contests(); }
    void decide(const Contest<TextOverride> &contest, bool mine) { m_buffers.decide(contest, mine); }
    /// Blank where nothing was refused.
    QString refusal() const { return m_buffers.refusal(m_buffers.refused().value(0)); }
    bool isInFlight() const { return m_buffers.anyInFlight(); }
    bool isPending() const { return m_buffers.anyPending(); }
    bool isHeld() const { return !contests().isEmpty() || !m_buffers.refused().isEmpty(); }
    /// Also of a report shown before.
    bool isAnythingHeld() const { return m_buffers.anyHeld(); }

private:
    TextOverride storedBlock(const QString &key) const;

    QList<TextOverride> m_stored;
    EditBuffers<TextOverride> m_buffers;
};

} // namespace dondoc::edits

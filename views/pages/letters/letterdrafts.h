// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterDrafts: what the officer writes into letters, from the form into the data file and back.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/summary/letterdraft.h"
#include "views/widgets/savepause.h"

#include <QMap>
#include <QObject>

namespace dondoc::views {

class LetterForm;

/// One draft for each kind of letter of the period that is shown. A letter whose text is the program's has
/// none.
class LetterDrafts : public QObject
{
    Q_OBJECT

public:
    LetterDrafts(LetterForm *form, QObject *parent);

    /// Shows what is stored, but over nothing that is being typed.
    void showPeriod(const AssessedPeriodPtr &quarter);
    void setReadOnly(bool on) { m_readOnly = on; }
    /// Sends what is not saved yet.
    void flush();
    /// Forgets all: it is of the file that is left.
    void discard();
    /// Until what was typed is stored.
    bool isPending() const { return m_saving || !m_waiting.isEmpty(); }
    /// Text and addressees as they went to the leader (trình ký); at: invalid takes that back.
    void submit(const QStringList &paragraphs, const QDateTime &at);
    /// The letter of that kind went out: nothing of it is a draft any more.
    void forget(LetterKind kind);
    /// Answers.
    void saved(const LetterDraft &draft);
    /// What was typed stays in the form, over what another window wrote, and is not saved by itself: it is
    /// with the next key.
    void refused(const LetterDraft &draft);
    bool isHeld() const { return !m_refused.isEmpty(); }

Q_SIGNALS:
    /// app stores it and answers.
    void saveWanted(const dondoc::LetterDraft &draft);

private:
    void takeEdit();
    void showKind();
    void save();
    void send(const LetterDraft &draft);
    void goOn();
    void forgetTyped();
    LetterDraft written() const;
    bool isWorthKeeping(const LetterDraft &draft) const;

    LetterForm *m_form;
    AssessedPeriodPtr m_quarter;
    QMap<LetterKind, LetterDraft> m_stored;
    QMap<LetterKind, LetterDraft> m_waiting; ///< typed, and not sent yet
    QMap<LetterKind, LetterDraft> m_refused; ///< sent, and not written
    SavePause m_pause;
    bool m_readOnly = false;
    bool m_saving = false;
    bool m_showing = false; ///< what is stored is put into the form
};

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryEditor: the sections of the summary to be written in; what the officer wrote goes out as values.
#pragma once

#include "models/edits/textedits.h"
#include "models/report/checks/openchanges.h"
#include "models/report/editing/bodyedits.h"
#include "models/report/editing/bodyparts.h"
#include "views/widgets/savepause.h"

#include <QWidget>

namespace dondoc::views {

class ChangeOffers;
class HeldBar;
class PartList;
class PartToolBar;
class SectionEditor;
class TextToolBar;

class SummaryEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryEditor(QWidget *parent = nullptr);

    /// The draft of the data, and the officer's text as it is stored. What is not stored yet stays as typed.
    /// submitted: words of the version laid before a leader; empty: none.
    void showDraft(const report::Document &draft, const QList<TextOverride> &stored,
                   const report::BodyText &submitted);
    /// Another report is shown; blank: none. What was typed in the one before and could not be saved is put
    /// away until it is shown again.
    void restart(const QString &report);
    /// Forgets everything typed; for another data file.
    void discard();
    /// The part that holds the block.
    void goTo(const QString &key);
    void setReadOnly(bool on);

    /// The officer's text, with what is not stored yet.
    const QList<TextOverride> &own() const { return m_own; }
    /// Something of it is not stored yet.
    bool isEditing() const { return m_edits.isPending() || m_edits.isHeld(); }
    /// Something waits to be sent or answered.
    bool hasPendingEdits() const { return m_edits.isPending(); }
    /// Something typed will not be saved by itself; also of a report shown before.
    bool hasHeldEdits() const { return m_edits.isAnythingHeld(); }
    /// Sends what is not stored yet, also what was refused.
    void flush();
    /// Answers to saveRequested().
    void textStored(const QList<TextOverride> &all);
    /// What was typed stays, and is sent again with the next key. reason: for the officer.
    void textRefused(const Error &error, const QString &reason);
    /// The submitted words, wherever the draft says others; see heldBlock().
    void holdSubmitted(bool left);
    /// Changes from elsewhere: a returned Word file.
    void take(const QList<TextOverride> &changed);

Q_SIGNALS:
    /// The pages are to follow; at every key.
    void textEdited();
    void saveRequested(const QList<dondoc::TextOverride> &changed);
    void recordsWanted(const dondoc::report::FigureRef &figure);
    /// Another part is shown; the pages may go there.
    void partChosen(const QString &key);
    /// The cursor came into another block.
    void blockEntered(const QString &key);

private:
    void arrange();
    void orderByTab();
    void connectEditor();
    void connectPartBar();
    void connectOffers();
    void showPart();
    void showOffers();
    report::OpenChanges openChanges() const;
    void answerSubmitted(const report::ChangedBlock &block, report::FigureAnswer answer);
    void takeEdit();
    void change(const QList<TextOverride> &changed);
    void decide(const edits::Contest<TextOverride> &contest, bool mine);
    void showHeld();
    void send();
    void refreshParts();
    void addPart();
    void leavePartOut();
    void restorePart();
    void movePart(bool up);
    const report::BodyPart *currentPart() const;
    QStringList takenKeys() const;

    report::Document m_draft;
    report::BodyText m_submitted;
    QList<report::ChangedBlock> m_agreed; ///< to which the officer said that today's draft shall be printed
    QList<report::BodyPart> m_parts;      ///< as printed
    edits::TextEdits m_edits;
    QList<TextOverride> m_own; ///< as the edits have it
    bool m_readOnly = false;
    SavePause m_pause;
    HeldBar *m_held;
    PartList *m_list;
    SectionEditor *m_editor;
    ChangeOffers *m_offers;
    TextToolBar *m_bar;
    PartToolBar *m_partBar;
};

} // namespace dondoc::views

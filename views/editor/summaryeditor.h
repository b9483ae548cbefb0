// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryEditor: the sections of the summary to be written in; what the officer wrote goes out as values.
#pragma once

#include "models/report/checks/submittedtext.h"
#include "models/report/editing/bodyedits.h"
#include "models/report/editing/bodyparts.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QToolBar;

namespace dondoc::views {

class ChangeOffers;
class PartList;
class SectionEditor;

class SummaryEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryEditor(QWidget *parent = nullptr);

    /// The draft of the data, and the officer's text as it is stored. What is not stored yet stays as typed.
    /// submitted: words of the version laid before a leader; empty: none.
    void showDraft(const report::Document &draft, const QList<TextOverride> &stored,
                   const report::BodyText &submitted);
    /// Begins with another report; edits of the one before are forgotten.
    void restart();
    /// The part that holds the block.
    void goTo(const QString &key);
    void setReadOnly(bool on);

    /// The officer's text, with what is not stored yet.
    const QList<TextOverride> &own() const { return m_own; }
    bool isEditing() const { return m_saving || !m_unsaved.isEmpty(); }
    /// Sends what is not stored yet.
    void flush();
    /// Answers to saveRequested().
    void textStored(const QList<TextOverride> &all);
    /// What was typed stays, and is sent again with the next key.
    void textRefused();
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

private:
    void createActions();
    void createPartActions();
    QAction *addAction(QToolBar *bar, const QString &name, const QString &text, const QString &help);
    void arrange();
    void connectEditor();
    void connectOffers();
    void showPart();
    void showOffers();
    QList<report::ChangedBlock> openSinceSubmission() const;
    void answerSubmitted(const report::ChangedBlock &block, report::FigureAnswer answer);
    void takeEdit();
    void change(const QList<TextOverride> &changed);
    QList<TextOverride> unsavedAgainst(const QList<TextOverride> &stored) const;
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
    QList<TextOverride> m_own;
    QStringList m_unsaved; ///< keys of what was edited since it was sent
    QStringList m_sent;    ///< keys of what is being stored
    bool m_saving = false;
    bool m_readOnly = false;
    QTimer m_pause;
    PartList *m_list;
    SectionEditor *m_editor;
    ChangeOffers *m_offers;
    QToolBar *m_bar;            ///< what is done to words
    QToolBar *m_partBar;        ///< what is done to the part
    QList<QAction *> m_writing; ///< actions that change something
};

} // namespace dondoc::views

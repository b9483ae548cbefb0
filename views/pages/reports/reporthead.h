// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportHead: whose report is on the desk, which revision, how much of it is there, and whether it is saved.
#pragma once

#include "models/domain/period/period.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace dondoc::views {

class ChoiceField;

class ReportHead : public QWidget
{
    Q_OBJECT

public:
    explicit ReportHead(QWidget *parent = nullptr);

    /// What is to be said of the report while it is written; to be placed where it moves nothing.
    QWidget *notes() const { return m_notes; }

    void showAgency(const QString &name);
    void showRevisions(const QList<int> &revisions, int current);
    /// "Version 2, supplement asked for: 1 times"; may be blank.
    void showVersions(const QString &words);
    void showCounter(int covered, int expected);
    /// Entries are there, but no receipt makes them count.
    void showWarning(bool on);
    /// Tells a day of receipt that is too early for a report on the period; an invalid one is none.
    void showReceipt(const Period &period, const QDate &day);
    void showOriginals(int count);
    /// The mark of what was told by word only.
    void showProvisional(bool on);
    void showSaving();
    /// stored: false where there is nothing to be saved yet.
    void showSaved(bool stored);
    /// Something stays in the form unsaved; sentence: why, blank where it is said elsewhere.
    void showUnsaved(const QString &sentence);
    void setEditable(bool on);

Q_SIGNALS:
    void revisionChosen(int revision);
    void newRevisionRequested();
    void supplementWanted();
    void originalsToggled();

private:
    void createLabels();
    void createRevisions();
    void createOriginals();
    void arrange();
    void createNotes();

    bool m_editable = true;
    QWidget *m_notes = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_counter = nullptr;
    QLabel *m_saved = nullptr;
    QToolButton *m_originals = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_early = nullptr;
    QLabel *m_provisional = nullptr;
    QLabel *m_refusal = nullptr;
    ChoiceField *m_revisions = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_ask = nullptr;
    QLabel *m_versions = nullptr;
};

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentsForm: what was issued for the plan, listed by the officer beside what the file holds already.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/edits/documentedits.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;

namespace dondoc::tables {
class DocumentTableModel;
}

namespace dondoc::views {

class DocumentDelegate;
class FilterPanel;
class HeldBar;

/// A cell is saved as soon as it is left. Insert adds a document, Delete removes the chosen one; both, like
/// every cell, are one step of undo. Only one is added at a time.
class DocumentsForm : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsForm(QWidget *parent = nullptr);
    ~DocumentsForm() override;

    void showPeriod(const AssessedPeriodPtr &quarter);
    /// From it on a day has not come yet.
    void setToday(const QDate &today);
    void setReadOnly(bool on);
    void flush();
    bool hasPendingEdits() const { return m_adding || m_edits.anyPending(); }
    bool hasHeldEdits() const { return m_edits.anyHeld(); }
    /// Forgets what is typed and not saved.
    void discard();

public Q_SLOTS:
    /// key: as it came with documentEdited().
    void documentStored(const QString &key, const dondoc::OfficialDocument &stored);
    void documentRefused(const QString &key, const dondoc::Error &error);

Q_SIGNALS:
    /// A new one has no id, and a blank key.
    void documentEdited(const QString &key, const dondoc::OfficialDocument &document);
    void documentRemoved(const dondoc::OfficialDocument &document);

private:
    void createList();
    void createActions();
    void showList();
    void showHeld();
    void showButtons();
    void edit(const OfficialDocument &document);
    void add();
    void removeChosen();
    void editNumber(const QString &id);
    void send();
    void refuseDay(const QString &text);

    AssessedPeriodPtr m_quarter;
    edits::DocumentEdits m_edits;
    QDate m_today;
    QString m_added; ///< id of one that was just added, until its row is shown
    bool m_adding = false;
    bool m_readOnly = false;
    tables::DocumentTableModel *m_documents;
    DocumentDelegate *m_cells = nullptr;
    FilterPanel *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_state = nullptr;
    HeldBar *m_held = nullptr;
};

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterLists: the letters kept for the period, and below the agencies that are late with what went to them.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QSplitter>

class QPushButton;

namespace dondoc::tables {
class AgencyTableModel;
class LetterTableModel;
} // namespace dondoc::tables

namespace dondoc::views {

class FilterPanel;
class FilteredTable;

class LetterLists : public QSplitter
{
    Q_OBJECT

public:
    explicit LetterLists(QWidget *parent = nullptr);
    ~LetterLists() override;

    void showPeriod(const AssessedPeriodPtr &quarter);
    /// Nothing can be attached then.
    void setReadOnly(bool on);
    /// Leads the keys to that agency.
    void goToAgency(const QString &code);
    /// That letter becomes the chosen one, without being shown.
    void chooseKept(Id letter);
    QWidget *filterField() const;

Q_SIGNALS:
    /// The chosen letter's stored file is wanted; sha256: which one.
    void keptFileWanted(const dondoc::SentLetter &letter, const QString &sha256);
    /// The clerk's stamped file of that letter is to be chosen.
    void stampedWanted(const dondoc::SentLetter &letter);
    /// A letter or message that went out is to be seen.
    void keptChosen(const dondoc::SentLetter &letter);
    /// Messages to these agencies are to be copied.
    void messagesWanted(const QStringList &agencyCodes);
    /// The report of that agency is to be seen.
    void agencyChosen(const QString &code);

private:
    QWidget *makeKept();
    QWidget *makeLate();
    void showChosen();
    void tellKept();
    void wantFile(QString SentLetter::*sha256);
    void wantMessages();
    const SentLetter *chosen() const;

    AssessedPeriodPtr m_quarter;
    tables::LetterTableModel *m_letters;
    tables::AgencyTableModel *m_agencies;
    bool m_filling = false; ///< the lists choose by themselves
    FilterPanel *m_kept = nullptr;
    FilterPanel *m_late = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_docx = nullptr;
    QPushButton *m_stamped = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_copy = nullptr;
    bool m_readOnly = false;
};

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EntryForm: what one agency says of one task, with last period's words below it.
#pragma once

#include "models/domain/period/period.h"
#include "models/domain/plan/task.h"
#include "models/domain/reporting/agencyreport.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace dondoc::views {

class ChoiceField;
class DateField;
class FoldingLabel;
class HistoryKeys;
class LineField;
class ShareField;
class TextField;
class YearFields;

/// The task an entry is about, and what was said of it before.
struct EntryContext {
    Task task;
    Period period;
    std::optional<Period> longer;                 ///< that the period is written as one with
    std::optional<TaskEntry> last;                ///< of the period before
    QString lastTitle;                            ///< "Quý III/2025"
    std::optional<int> yearBefore = std::nullopt; ///< that the task is asked about once more
};

class EntryForm : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget *parent = nullptr);

    void showEntry(const EntryContext &context, const TaskEntry &entry);
    /// The entry shown, with what stands in the fields; ids and versions as given.
    TaskEntry entry() const;
    QString taskNumber() const { return m_entry.taskNumber; }
    void setReference(const QDate &today);
    void setEditable(bool on);
    /// Marks the fields of those keys ("result") as not saved.
    void markHeld(const QStringList &keys);
    void focusFirst();
    /// Behind what stands there.
    void focusResult();
    /// Takes half-typed dates as on leaving the field.
    void commit();

Q_SIGNALS:
    void edited();
    /// Tab in the last field, Shift+Tab in the first.
    void nextRequested();
    void previousRequested();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    /// By the key of the field in the value.
    QHash<QString, QWidget *> fields() const;
    void createHeading();
    void createFields();
    void createShortFields();
    void createReference();
    void arrange();
    void connectFields();
    /// The label before the field.
    QLabel *addText(QGridLayout *grid, const QString &title, TextField *field, int stretch);
    void showSpans();
    void showContext();
    void showLast();
    void updateVisibility();
    bool isLate(EntryState state) const;

    EntryContext m_context;
    TaskEntry m_entry;
    HistoryKeys *m_keys = nullptr;
    FoldingLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QWidget *m_fields = nullptr;
    ChoiceField *m_state = nullptr;
    ShareField *m_percent = nullptr;
    QWidget *m_percentBox = nullptr;
    QLabel *m_resultLabel = nullptr;
    TextField *m_result = nullptr;
    QLabel *m_longerLabel = nullptr;
    int m_longerRow = 0;                 ///< of the grid
    TextField *m_longerResult = nullptr; ///< shown where the period is written as one with a longer one
    YearFields *m_year = nullptr;
    TextField *m_estimate = nullptr;
    TextField *m_difficulty = nullptr;
    TextField *m_cause = nullptr;
    TextField *m_proposal = nullptr;
    TextField *m_lastText = nullptr; ///< the lowest of them
    QWidget *m_shortRow = nullptr;
    QWidget *m_productBox = nullptr;
    LineField *m_productNumber = nullptr;
    DateField *m_productDate = nullptr;
    QWidget *m_expectedBox = nullptr;
    DateField *m_expected = nullptr;
    QWidget *m_reference = nullptr;
    QLabel *m_lastTitle = nullptr;
    QPlainTextEdit *m_last = nullptr;
};

} // namespace dondoc::views

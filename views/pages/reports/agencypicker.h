// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyPicker: the agencies of a period with what came from each; filtered while typing.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace dondoc::tables {
class AgencyTableModel;
}

namespace dondoc::views {

class ChoiceField;
class ScopeModel;

class AgencyPicker : public QWidget
{
    Q_OBJECT

public:
    explicit AgencyPicker(QWidget *parent = nullptr);

    /// Without a signal; the chosen agency stays.
    void showPeriod(const AssessedPeriodPtr &quarter);
    QString current() const { return m_current; }
    /// As if none was ever chosen: another file follows.
    void forget();
    /// Chooses it, taking the filter away where that hides it; false where the period has no such agency.
    bool choose(const QString &agencyCode);
    /// One row on or back among those that pass the filter.
    void step(int by);
    void focusList();
    QLineEdit *filterField() const { return m_filter; }

Q_SIGNALS:
    void agencyChosen(const QString &agencyCode);
    /// Enter: the officer wants to type.
    void agencyEntered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createFilter();
    void createTable();
    void applyNeedle(const QString &needle);
    void applyScope();
    void takeCurrent(const QModelIndex &index);
    void select(const QModelIndex &index);
    QString bestMatch() const;
    void enter();

    AssessedPeriodPtr m_quarter;
    QString m_current;
    QLineEdit *m_filter = nullptr;
    ChoiceField *m_scope = nullptr;
    QTableView *m_table = nullptr;
    tables::AgencyTableModel *m_model = nullptr;
    ScopeModel *m_rows = nullptr;
};

} // namespace dondoc::views

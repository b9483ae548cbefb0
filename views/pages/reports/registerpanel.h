// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterPanel: the register of reports received in the period, to sort, filter, copy and write out.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/registermatching.h"

#include <QWidget>

class QPushButton;

namespace dondoc::tables {
class ReportTableModel;
}

namespace dondoc::views {

class FilterPanel;

class RegisterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterPanel(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriodPtr &quarter);
    void setReadOnly(bool readOnly);
    /// Asks about the clerk's register, which was read.
    void askRegister(const QList<RegisterMatch> &matches, const QList<Issue> &issues);
    QWidget *filterField() const;

Q_SIGNALS:
    /// An agency's report should be opened.
    void agencyChosen(const QString &code);
    /// An agency should be asked to complete its report.
    void supplementWanted(const QString &code);
    /// What the list shows, tab-separated with headings, is to be written to that path.
    void exportRequested(const QString &path, const QString &cells);
    /// The clerk's register of incoming documents is to be read from that file.
    void registerChosen(const QString &path);
    /// The reports as they become by so many of its rows.
    void registerEntered(const QList<dondoc::AgencyReport> &reports, int rows);

private:
    void exportList();
    void chooseRegister();
    void askSupplement();

    AssessedPeriodPtr m_quarter;
    tables::ReportTableModel *m_model;
    FilterPanel *m_list;
    QPushButton *m_incoming = nullptr;
};

} // namespace dondoc::views

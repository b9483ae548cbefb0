// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportForm: what stands on an agency's report as a whole: numbers, dates, channel, state, the commune's
// own plan.
#pragma once

#include "models/domain/reporting/agencyreport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace dondoc::views {

class ChoiceField;
class DateField;
class HistoryKeys;
class LineField;

class ReportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(QWidget *parent = nullptr);

    /// commune: shows the fields of the commune's own plan.
    void showReport(const AgencyReport &report, bool commune);
    /// report with what stands in the fields; its entries stay.
    AgencyReport applied(AgencyReport report) const;
    /// As if the officer had set the state and the reason.
    void askSupplement(const QString &reason);
    void setReference(const QDate &today);
    void setEditable(bool on);
    /// Marks the fields of those keys ("signed") as not saved.
    void markHeld(const QStringList &keys);
    void focusFirst();
    /// Takes half-typed dates as on leaving the field.
    void commit();

Q_SIGNALS:
    void edited();

private:
    /// By the key of the field in the value.
    QHash<QString, QWidget *> fields() const;
    void createFields();
    void createReceipt();
    void createLocalPlan();
    void arrange();
    void connectFields();
    void addFields(const QString &title, const QList<QWidget *> &fields);
    void takeReceipt();
    void takeChannel();
    void proposeState();
    Channel channel() const;
    void updateVisibility();

    HistoryKeys *m_keys = nullptr;
    LineField *m_number = nullptr;
    DateField *m_signed = nullptr;
    DateField *m_received = nullptr;
    LineField *m_incoming = nullptr;
    QToolButton *m_today = nullptr;
    ChoiceField *m_channel = nullptr;
    ChoiceField *m_state = nullptr;
    QWidget *m_reasonBox = nullptr;
    QComboBox *m_reason = nullptr;
    QWidget *m_planBox = nullptr;
    LineField *m_planNumber = nullptr;
    DateField *m_planDate = nullptr;
    QDate m_reference;
    QString m_agencyCode; ///< of the report shown
};

} // namespace dondoc::views

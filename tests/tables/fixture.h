// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fixture: a quarter of the embedded plan with three reports written out, and a tester that keeps its
// messages.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QStringList>

namespace fixture {

/// Quý IV/2025 of the plan of Sơn La. Sở Tài chính (leads 1, 2, 16) reported 1 and 16 on 15/12/2025, in time,
/// and 16 in quý III; phường Tô Hiệu (03646, 11 tasks) all of its tasks on 19/12/2025, three days late, the
/// first with a difficulty; Báo (BPTTH) was told by phone only.
dondoc::AssessedPeriodPtr quarter();
/// Quý IV/2025 of the plan, without any report.
dondoc::AssessedPeriodPtr emptyQuarter();

dondoc::TaskEntry entry(const QString &taskNumber, dondoc::EntryState state, const QString &result);

/// Runs QAbstractItemModelTester on a model and keeps what it says.
class WatchedModel
{
public:
    explicit WatchedModel(QAbstractItemModel *model);
    ~WatchedModel();
    QStringList messages() const;

private:
    QtMessageHandler m_before;
    QAbstractItemModelTester m_tester;
};

/// Texts of a column at top level, in order.
QStringList column(const QAbstractItemModel &model, int column, const QModelIndex &parent = {});

} // namespace fixture

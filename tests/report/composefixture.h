// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Small quarters for the composer: one department, three communes, one task as the test wants it.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/report/composer.h"
#include "models/report/drafting/context/composeoptions.h"

#include <QString>

namespace dondoc::test {

/// Quý IV/2025 of a plan led by Sở Nông nghiệp và Môi trường, with Sở Công Thương, xã Một, xã Hai and phường
/// Ba. No tasks, no reports; the cut-off is 14/12/2025, the agencies' deadline 16/12/2025.
PeriodSnapshot smallQuarter();
/// A task of group "a" led by those agencies (or, where the list is empty, by the group of communes).
Task &addTask(PeriodSnapshot &data, const QString &number, const QString &text, DeadlineKind kind,
              const QStringList &leads);
TaskEntry entry(const QString &taskNumber, EntryState state, const QString &result);
/// Adds a report of that agency, received on 15/12/2025, or another entry to the one it has.
void addEntry(PeriodSnapshot &data, const QString &agency, const TaskEntry &entry);
report::Document composed(const PeriodSnapshot &data, const report::ComposeOptions &options = {});
/// Text of the block with that key; empty where there is none.
QString blockText(const report::Document &document, const QString &key);
/// The paragraph of section II.2 on the tasks of the first group.
QString told(const PeriodSnapshot &data);
/// Cells of the row with that key.
QStringList rowTexts(const report::Document &document, const QString &key);
QStringList allKeys(const report::Document &document);

} // namespace dondoc::test

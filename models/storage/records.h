// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Records: the tables whose rows are edited, each with its columns and the four statements that write a row.
#pragma once

#include "models/domain/plan/agency.h"
#include "models/storage/sql.h"

#include <QByteArray>
#include <QStringList>
#include <QVariantList>

#include <vector>

namespace dondoc::storage {

enum class Table {
    Agency,
    AgencyAlias,
    AgencyContact,
    AgencyGroup,
    GroupMember,
    OfficeProfile,
    Plan,
    KeyTask,
    ProseGroup,
    Task,
    DeadlineChange,
    Assignment,
    Duty,
    DutyTask,
    Period,
    AgencyReport,
    TaskEntry,
    Obstacle,
    ObstacleTask,
    Overruling,
    SentenceOverride,
    Original,
    Indicator,
    IndicatorTarget,
    IndicatorValue,
    IndicatorChoice,
    SummaryReport,
    SummaryBlock,
    SummaryVersion,
    Letter,
    LetterDraft,
    OfficialDocument,
};

/// One such table. The statements are made once from the column names below, never from data: undo writes any
/// row of any table back, so each table has the same four.
struct RecordKind {
    QString table;
    QStringList columns;  ///< without id and version: those of other records, then the value's fields
    QByteArray select;    ///< version and columns, by id
    QByteArray selectAll; ///< id and columns of all rows
    QByteArray insert;    ///< id (null: a new one), version, columns
    QByteArray update;    ///< columns, then id and version as read
    QByteArray remove;    ///< by id and version
};

const std::vector<RecordKind> &recordKinds(); ///< in the order of Table
const RecordKind &recordKind(Table table);
/// Null where no such table is edited.
const RecordKind *recordKind(const QString &table);
QList<Sql> recordStatements();

/// A stored row; values in the order of its kind's columns.
struct Row {
    Id id = 0;
    int version = 1;
    QVariantList values;
};

} // namespace dondoc::storage

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormLayout: what stands where in the forms that go out, for who writes them and who reads them back.
#pragma once

#include "models/domain/plan/task.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/domain/reporting/obstaclereview.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dondoc::exchange {

/// A column of a form's task table; form::columnsOf() has the order in which they stand.
enum class FormColumn {
    Mark, ///< hidden: the task's number, so that a row moved or renumbered is still known
    Number,
    Task,
    Deadline,
    PreviousState,
    PreviousResult,
    State,
    Result,
    Estimate,
    Percent,
    Difficulty,
    Cause,
    Proposal,
    ProductNumber,
    ProductDate,
    LongerResult,   ///< only where a quarter is asked for as one with a longer period
    YearForecast,   ///< only in a quarter that closes the year
    LastYearState,  ///< in a row of its own under the task, see yearBeforeMark()
    LastYearResult, ///< there, too
    Count,
};

/// A column of a form's table of indicators.
enum class ValueColumn {
    Mark,
    Number,
    Indicator,
    Unit,
    Target,
    Previous,
    Value,
    Cumulative,
    Estimate,
    Note,
    Count
};

/// A cell above the task table that the agency fills; its title stands in the cell to its left.
enum class FormHeadField { Agency, ReportNumber, SignedOn, LocalPlanNumber, LocalPlanDate, Count };

namespace form {

/// Written into a form; raised when an older program would read a newer form wrong. This one has the column
/// of what is expected within the year.
inline constexpr int kVersion = 3;
/// Of a form with a place for each of two spans, and no more.
inline constexpr int kTwoSpansVersion = 2;
/// Of a form with one place for results, as all were once: every program reads it.
inline constexpr int kFirstVersion = 1;
/// The very hidden sheet of marks: rows of key and value.
inline constexpr char16_t kMarkSheet[] = u"dondoc";
inline constexpr char16_t kTaskSheet[] = u"Nhiệm vụ";
inline constexpr char16_t kFigureSheet[] = u"Chỉ tiêu";
inline constexpr char16_t kGuideSheet[] = u"Hướng dẫn";
/// Keys of the sheet of marks.
inline constexpr char16_t kVersionKey[] = u"form";
inline constexpr char16_t kFileKey[] = u"file";
inline constexpr char16_t kPlanKey[] = u"plan";
inline constexpr char16_t kPeriodKey[] = u"period";
inline constexpr char16_t kAgencyKey[] = u"agency";

/// What a form has beside what every one has.
struct Shape {
    bool combined = false;   ///< beside the quarter's result stands that of the longer period
    bool closesYear = false; ///< yearly tasks tell whether they are expected to be done within the year
};
/// From left to right.
QList<FormColumn> columnsOf(const Shape &shape);
double width(FormColumn column); ///< in characters
/// The field of a task's entry that an agency fills in the column; nothing for what is printed in it.
std::optional<FieldId<TaskEntry>> fieldOf(FormColumn column);
/// The column of the form in which the field is filled; nothing where no form asks for it.
std::optional<FormColumn> columnOf(FieldId<TaskEntry> field);
/// The columns that an agency fills, from left to right.
QList<FormColumn> filledColumns();
/// What it fills in a row for the year before, in the columns of state and result.
QList<FormColumn> yearBeforeColumns();

/// "Kết quả thực hiện", as printed in the heading row; blank of what only its period names.
QString title(FormColumn column);
QString title(ValueColumn column);  ///< "Thực hiện trong kỳ"
QString title(FormHeadField field); ///< "Cơ quan, đơn vị:"
/// "Diện tích xoài (số hiện có)": the name of what is told as it stands at the period's end.
QString standingName(const QString &indicator);
/// Other wordings under which the column is known when a form comes back, as search keys.
QStringList aliases(FormColumn column);
QStringList aliases(ValueColumn column);
QStringList aliases(FormHeadField field);

/// The words of the list from which a task's state is chosen, in order; "Không phát sinh" among them. What is
/// continuous is never done: its list has no "Hoàn thành".
QStringList stateWords(DeadlineKind kind);
/// The words of the list from which it is chosen whether a task is expected to be done: "Có", "Không".
QStringList forecastWords();

/// The mark of the row that asks for the year before of a task, "4.1 (2025)", and what stands in its column
/// of tasks: "Kết quả bổ sung năm 2025 của nhiệm vụ 4.1".
QString yearBeforeMark(const QString &taskNumber, int year);
QString yearBeforeTitle(const QString &taskNumber, int year);
/// Whose year before a row asks for.
struct YearBeforeRow {
    QString taskNumber; ///< blank: of the task above
    int year = 0;
};
/// By mark, else by text; nothing where the row is none of those.
std::optional<YearBeforeRow> yearBeforeRow(const QString &mark, const QString &text);
/// The heading over the difficulties raised before, and the title of their answers.
QString difficultiesTitle();
QString answerTitle();
/// The words from which an answer is chosen: "Vẫn còn", "Đã được giải quyết", "Không còn phát sinh".
QStringList verdictWords();
std::optional<ObstacleVerdict> verdictOf(const QString &text); ///< nothing where it is none of them
/// The mark of a row of the block: "kk 12"; 0: "kk", of its headings.
QString difficultyMark(Id obstacle);
std::optional<Id> difficultyOf(const QString &mark);
/// "Đang thực hiện"; blank for Unset.
QString stateWord(EntryState state);

} // namespace form
} // namespace dondoc::exchange

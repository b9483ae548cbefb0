// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormLayout: the tables of columns, their titles and the other wordings they come back under.
#include "models/exchange/forms/formlayout.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dondoc::exchange::form {

using namespace Qt::StringLiterals;

namespace {

/// Aliases are told apart by "|".
struct Wording {
    const char16_t *title;
    const char16_t *aliases;
};

/// A column and, where an agency fills it, the field that it holds.
struct TaskFormColumn {
    FormColumn value;
    double width; ///< in characters
    const char16_t *title;
    const char16_t *aliases;
    std::optional<FieldId<TaskEntry>> field = std::nullopt;
};

constexpr std::array kColumns{
    TaskFormColumn{FormColumn::Mark, 7, u"Mã", u""},
    TaskFormColumn{FormColumn::Number, 5.5, u"Stt", u"STT|TT|Số TT|Số thứ tự|Mã số nhiệm vụ"},
    TaskFormColumn{FormColumn::Task, 30, u"Nhiệm vụ",
                   u"Nội dung nhiệm vụ|Nội dung công việc|Nội dung|Tên nhiệm vụ|Nhiệm vụ được giao"},
    TaskFormColumn{FormColumn::Deadline, 14, u"Thời hạn",
                   u"Thời gian thực hiện|Thời gian hoàn thành|Hạn hoàn thành|Thời gian"},
    TaskFormColumn{FormColumn::PreviousState, 12, u"Trạng thái kỳ trước", u"Kỳ trước: trạng thái"},
    TaskFormColumn{FormColumn::PreviousResult, 27, u"Kết quả kỳ trước", u"Kỳ trước: kết quả"},
    TaskFormColumn{FormColumn::State, 13, u"Trạng thái",
                   u"Tình trạng|Tiến độ|Tình hình thực hiện|Trạng thái kỳ này|Trạng thái thực hiện",
                   &TaskEntry::state},
    TaskFormColumn{FormColumn::Result, 32, u"Kết quả thực hiện",
                   u"Kết quả|Kết quả kỳ này|Kết quả đạt được|Kết quả thực hiện trong kỳ|Nội dung kết quả",
                   &TaskEntry::result},
    TaskFormColumn{FormColumn::Estimate, 17, u"Ước thực hiện",
                   u"Ước đến hết kỳ|Ước thực hiện cả năm|Ước cả năm|Ước", &TaskEntry::estimate},
    TaskFormColumn{FormColumn::Percent, 9.5, u"Tỷ lệ hoàn thành (%)",
                   u"Tỷ lệ|Tỉ lệ hoàn thành (%)|Tỷ lệ %|% hoàn thành|Phần trăm|%", &TaskEntry::percent},
    TaskFormColumn{FormColumn::Difficulty, 20, u"Khó khăn, vướng mắc",
                   u"Khó khăn|Vướng mắc|Tồn tại, hạn chế|Khó khăn vướng mắc|Tồn tại, khó khăn, vướng mắc",
                   &TaskEntry::difficulty},
    TaskFormColumn{FormColumn::Cause, 16, u"Nguyên nhân", u"Lý do", &TaskEntry::cause},
    TaskFormColumn{FormColumn::Proposal, 19, u"Kiến nghị, đề xuất",
                   u"Kiến nghị|Đề xuất|Đề xuất, kiến nghị|Đề xuất giải pháp", &TaskEntry::proposal},
    TaskFormColumn{FormColumn::ProductNumber, 14, u"Sản phẩm: số văn bản",
                   u"Số văn bản|Sản phẩm|Số ký hiệu sản phẩm|Văn bản trình", &TaskEntry::productNumber},
    TaskFormColumn{FormColumn::ProductDate, 12, u"Sản phẩm: ngày", u"Ngày văn bản|Ngày trình|Ngày hoàn thành",
                   &TaskEntry::productDate},
    TaskFormColumn{FormColumn::LongerResult, 30, u"", u"", &TaskEntry::longerResult},
    TaskFormColumn{FormColumn::YearForecast, 10, u"Ước hoàn thành trong năm",
                   u"Ước hoàn thành|Dự kiến hoàn thành trong năm|Khả năng hoàn thành trong năm",
                   &TaskEntry::yearForecast},
    TaskFormColumn{FormColumn::LastYearState, 0, u"", u"", &TaskEntry::lastYearState},
    TaskFormColumn{FormColumn::LastYearResult, 0, u"", u"", &TaskEntry::lastYearResult},
};
static_assert(kColumns.size() == size_t(FormColumn::Count));
static_assert(std::all_of(kColumns.begin(), kColumns.end(),
                          [at = 0](const TaskFormColumn &each) mutable { return int(each.value) == at++; }));

constexpr std::array kFigures{
    Wording{u"Mã", u""},
    Wording{u"Stt", u"STT|TT|Số TT"},
    Wording{u"Chỉ tiêu", u"Tên chỉ tiêu|Nội dung|Nội dung chỉ tiêu"},
    Wording{u"Đơn vị tính", u"ĐVT|Đơn vị"},
    Wording{u"Kế hoạch năm", u"Kế hoạch|Chỉ tiêu năm|KH năm"},
    Wording{u"Lũy kế kỳ trước", u"Kỳ trước|Số kỳ trước"},
    Wording{u"Thực hiện trong kỳ", u"Thực hiện|Thực hiện kỳ|Kỳ này|Kết quả kỳ này"},
    Wording{u"Lũy kế", u"Lũy kế từ đầu năm|Cộng dồn|Lũy kế đến cuối kỳ"},
    Wording{u"Ước cả năm", u"Ước thực hiện|Ước thực hiện cả năm|Ước"},
    Wording{u"Ghi chú", u""},
};
static_assert(kFigures.size() == size_t(ValueColumn::Count));

constexpr std::array kHead{
    Wording{u"Cơ quan, đơn vị:", u"Đơn vị báo cáo|Cơ quan báo cáo|Đơn vị|Tên đơn vị|Xã, phường"},
    Wording{u"Số báo cáo:", u"Báo cáo số|Số văn bản|Số"},
    Wording{u"Ngày ký báo cáo:", u"Ngày ký|Ngày báo cáo|Ngày"},
    Wording{u"Kế hoạch của xã, phường: số", u"Kế hoạch số|Số kế hoạch|Kế hoạch của xã, phường"},
    Wording{u"Kế hoạch của xã, phường: ngày", u"Ngày kế hoạch|Ngày ban hành kế hoạch"},
};
static_assert(kHead.size() == size_t(FormHeadField::Count));

struct StateWord {
    EntryState state;
    const char16_t *word;
};

constexpr std::array kStates{
    StateWord{EntryState::NotStarted, u"Chưa triển khai"},
    StateWord{EntryState::UnderWay, u"Đang thực hiện"},
    StateWord{EntryState::Done, u"Hoàn thành"},
    StateWord{EntryState::Suspended, u"Tạm dừng"},
    StateWord{EntryState::NothingArose, u"Không phát sinh"},
};

struct VerdictWord {
    ObstacleVerdict verdict;
    const char16_t *word;
};

constexpr std::array kVerdicts{
    VerdictWord{ObstacleVerdict::StillThere, u"Vẫn còn"},
    VerdictWord{ObstacleVerdict::Solved, u"Đã được giải quyết"},
    VerdictWord{ObstacleVerdict::Gone, u"Không còn phát sinh"},
};

template <class Table, class Column> QString columnTitleOf(const Table &table, Column column)
{
    return QString::fromUtf16(table.at(size_t(column)).title);
}

template <class Table, class Column> QStringList aliasesOf(const Table &table, Column column)
{
    QStringList keys;
    const QString words = QString::fromUtf16(table.at(size_t(column)).aliases);
    for (const QString &alias : words.split(u'|', Qt::SkipEmptyParts))
        keys.append(text::searchKey(alias));
    return keys;
}

} // namespace

QList<FormColumn> columnsOf(const Shape &shape)
{
    QList<FormColumn> columns;
    for (const TaskFormColumn &each : kColumns) {
        if (each.value >= FormColumn::LongerResult)
            break; // they stand between others, or in no column of their own
        columns.append(each.value);
        if (shape.combined && each.value == FormColumn::Result)
            columns.append(FormColumn::LongerResult);
        if (shape.closesYear && each.value == FormColumn::Estimate)
            columns.append(FormColumn::YearForecast);
    }
    return columns;
}

double width(FormColumn column) { return kColumns.at(size_t(column)).width; }

std::optional<FieldId<TaskEntry>> fieldOf(FormColumn column) { return kColumns.at(size_t(column)).field; }

std::optional<FormColumn> columnOf(FieldId<TaskEntry> field)
{
    const auto found = std::find_if(kColumns.begin(), kColumns.end(),
                                    [field](const TaskFormColumn &each) { return each.field == field; });
    return found == kColumns.end() ? std::nullopt : std::optional(found->value);
}

QList<FormColumn> filledColumns()
{
    QList<FormColumn> columns;
    for (const FormColumn column : columnsOf({.combined = true, .closesYear = true})) {
        if (fieldOf(column))
            columns.append(column);
    }
    return columns;
}

QList<FormColumn> yearBeforeColumns() { return {FormColumn::LastYearState, FormColumn::LastYearResult}; }

QString title(FormColumn column) { return columnTitleOf(kColumns, column); }
QString title(ValueColumn column) { return columnTitleOf(kFigures, column); }
QString title(FormHeadField field) { return columnTitleOf(kHead, field); }

QString standingName(const QString &indicator) { return indicator + u" (số hiện có)"_s; }

QStringList aliases(FormColumn column) { return aliasesOf(kColumns, column); }
QStringList aliases(ValueColumn column) { return aliasesOf(kFigures, column); }
QStringList aliases(FormHeadField field) { return aliasesOf(kHead, field); }

QStringList stateWords(DeadlineKind kind)
{
    QStringList words;
    for (const StateWord &each : kStates) {
        if (each.state != EntryState::Done || kind != DeadlineKind::Continuous)
            words.append(QString::fromUtf16(each.word));
    }
    return words;
}

QString difficultiesTitle() { return u"Khó khăn, vướng mắc đã phản ánh từ các kỳ trước"_s; }

QString answerTitle() { return u"Hiện nay"_s; }

QStringList verdictWords()
{
    QStringList words;
    for (const VerdictWord &each : kVerdicts)
        words.append(QString::fromUtf16(each.word));
    return words;
}

std::optional<ObstacleVerdict> verdictOf(const QString &text)
{
    QString key = text::searchKey(text);
    while (key.endsWith(u'.') || key.endsWith(u';'))
        key.chop(1);
    for (const VerdictWord &each : kVerdicts) {
        if (key == text::searchKey(QString::fromUtf16(each.word)))
            return each.verdict;
    }
    return std::nullopt;
}

QString difficultyMark(Id obstacle) { return obstacle == 0 ? u"kk"_s : u"kk %1"_s.arg(obstacle); }

std::optional<Id> difficultyOf(const QString &mark)
{
    static const QRegularExpression kMark(u"^kk(?: (\\d+))?$"_s);
    const QRegularExpressionMatch match = kMark.match(mark);
    return match.hasMatch() ? std::optional(Id(match.captured(1).toLongLong())) : std::nullopt;
}

QStringList forecastWords() { return {u"Có"_s, u"Không"_s}; }

QString yearBeforeMark(const QString &taskNumber, int year) { return u"%1 (%2)"_s.arg(taskNumber).arg(year); }

QString yearBeforeTitle(const QString &taskNumber, int year)
{
    return u"Kết quả bổ sung năm %1 của nhiệm vụ %2"_s.arg(year).arg(taskNumber);
}

std::optional<YearBeforeRow> yearBeforeRow(const QString &mark, const QString &text)
{
    static const QRegularExpression kMark(u"^(\\S+) \\((\\d{4})\\)$"_s);
    static const QRegularExpression kText(
        u"^\\W*ket qua bo sung(?: cua)? nam (\\d{4})(?: cua nhiem vu (?:so )?([\\d.]*\\d))?"_s);
    if (const QRegularExpressionMatch marked = kMark.match(mark); marked.hasMatch())
        return YearBeforeRow{marked.captured(1), marked.captured(2).toInt()};
    const QRegularExpressionMatch named = kText.match(text::searchKey(text));
    if (!named.hasMatch())
        return std::nullopt;
    return YearBeforeRow{named.captured(2), named.captured(1).toInt()};
}

QString stateWord(EntryState state)
{
    for (const StateWord &each : kStates) {
        if (each.state == state)
            return QString::fromUtf16(each.word);
    }
    return {};
}

} // namespace dondoc::exchange::form

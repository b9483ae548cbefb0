// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskSheet: head fields and the table of tasks, what is to be filled open and the rest locked.
#include "models/exchange/forms/tasksheet.h"

#include "models/domain/plan/planspan.h"
#include "models/domain/text/text.h"
#include "models/exchange/forms/difficultyblock.h"
#include "models/exchange/forms/formlayout.h"
#include "models/exchange/forms/taskrules.h"

#include <algorithm>
#include <array>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReferenceLength = 400;
constexpr double kLeastTaskHeight = 66; // four lines to write into
constexpr double kYearBeforeHeight = 48;
constexpr double kTaskHeadHeight = 48;
constexpr double kFieldHeight = 19;
constexpr double kGroupHeight = 20;

// Head fields: title and value side by side; those of the commune's own plan stand to the right.
constexpr FormColumn kFieldTitle = FormColumn::Task;
constexpr FormColumn kFieldValue = FormColumn::Deadline;
constexpr FormColumn kFieldValueEnd = FormColumn::Result;
constexpr FormColumn kPlanTitle = FormColumn::Percent;
constexpr FormColumn kPlanValue = FormColumn::Difficulty;
constexpr FormColumn kPlanValueEnd = FormColumn::Cause;

FormLook lookFor(const QString &) { return FormLook::FillText; }
FormLook lookFor(const QDate &) { return FormLook::FillDate; }
FormLook lookFor(EntryState) { return FormLook::FillCentre; }
FormLook lookFor(YearForecast) { return FormLook::FillCentre; }
FormLook lookFor(const std::optional<int> &) { return FormLook::FillCentre; }

/// Of a cell that an agency fills, by what its field holds.
FormLook lookOfField(FieldId<TaskEntry> id)
{
    FormLook look = FormLook::FillText;
    withField(id, [&look](const auto &field) {
        if constexpr (requires { lookFor(TaskEntry().*field.member); })
            look = lookFor(TaskEntry().*field.member);
    });
    return look;
}

class TaskSheet
{
public:
    TaskSheet(FormSheet &sheet, const PeriodSnapshot &data, const FormAddressee &addressee)
        : m_sheet(sheet), m_data(data), m_addressee(addressee), m_longer(longerPeriod(data)),
          m_columns(form::columnsOf({m_longer.has_value(), periods::closesYear(data.period)}))
    {
        m_products = hasProduct(data, addressee.taskNumbers);
    }

    void write(const NameList &names);

private:
    int at(FormColumn column) const { return int(m_columns.indexOf(column)); }
    bool isHidden(FormColumn column) const;
    QString headOf(FormColumn column) const;
    void writeFields(const NameList &names);
    void writeField(int row, FormHeadField field, FormLook look, const InputRule &rule);
    void writeColumnHeads();
    void writeRows();
    void writeGroup(int row, const Task &task);
    void writeTask(int row, const Task &task);
    void writeYearBefore(int row, const Task &task);
    QString givenOfYearBefore(const Task &task, FormColumn column) const;
    QString given(const Task &task, FormColumn column) const;
    bool isOpen(const Task &task, FormColumn column) const;
    double heightOf(const Task &task) const;
    QList<const Task *> rows() const;
    void setRules(int row, const Task &task);

    FormSheet &m_sheet;
    const PeriodSnapshot &m_data;
    const FormAddressee &m_addressee;
    std::optional<Period> m_longer; ///< that the quarter is asked for as one with
    QList<FormColumn> m_columns;
    bool m_products = false;
    int m_row = 0;
};

bool isProduct(FormColumn column)
{
    return column == FormColumn::ProductNumber || column == FormColumn::ProductDate;
}

bool isPrevious(FormColumn column)
{
    return column == FormColumn::PreviousState || column == FormColumn::PreviousResult;
}

const TaskEntry *entryOf(const AgencyReport *report, const QString &taskNumber)
{
    return report ? findEntry(*report, taskNumber) : nullptr;
}

bool TaskSheet::isHidden(FormColumn column) const
{
    return column == FormColumn::Mark || (isPrevious(column) && !m_addressee.previous)
        || (isProduct(column) && !m_products);
}

void TaskSheet::write(const NameList &names)
{
    for (const FormColumn column : m_columns)
        m_sheet.columnWidth(at(column), form::width(column), isHidden(column));
    m_row = writeFormHead(
        m_sheet, m_data, m_addressee,
        {u"BIỂU MẪU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ "_s + spanTitle(m_data).toUpper(), tasksSpan(m_data)});
    writeFields(names);
    const int head = m_row;
    writeColumnHeads();
    writeRows();
    m_row = writeDifficulties(m_sheet, m_row, m_columns, m_addressee.difficulties);
    m_sheet.allowNumbersAsText(u"A%1:B%2"_s.arg(head + 2).arg(m_row + 1));
    m_sheet.layPage({true, head, head + 1, at(FormColumn::Deadline)});
    m_sheet.protect();
}

void TaskSheet::writeField(int row, FormHeadField field, FormLook look, const InputRule &rule)
{
    const bool ownPlan = field == FormHeadField::LocalPlanNumber || field == FormHeadField::LocalPlanDate;
    const int title = at(ownPlan ? kPlanTitle : kFieldTitle);
    const int value = at(ownPlan ? kPlanValue : kFieldValue);
    m_sheet.text(row, title, form::title(field), ownPlan ? FormLook::FieldTitleRight : FormLook::FieldTitle);
    const QString known = look == FormLook::FieldValue ? m_addressee.agencyName : QString();
    m_sheet.merged(row, value, at(ownPlan ? kPlanValueEnd : kFieldValueEnd), known, look);
    m_sheet.rowHeight(row, kFieldHeight);
    if (look != FormLook::FieldValue)
        m_sheet.rule(row, row, value, rule);
}

void TaskSheet::writeFields(const NameList &names)
{
    const bool chosen = m_addressee.agencyCode.isEmpty();
    const InputRule name{.kind = InputRule::Kind::Range,
                         .range = names.range(),
                         .title = u"Cơ quan, đơn vị"_s,
                         .prompt = u"Chọn tên xã, phường trong danh sách."_s,
                         .error = u"Tên không có trong danh sách. Giữ nội dung vừa ghi?"_s};
    writeField(m_row, FormHeadField::Agency, chosen ? FormLook::FillField : FormLook::FieldValue, name);
    writeField(m_row + 1, FormHeadField::ReportNumber, FormLook::FillField,
               {.title = u"Số báo cáo"_s, .prompt = u"Số, ký hiệu báo cáo gửi kèm, ví dụ 45/BC-UBND."_s});
    writeField(m_row + 2, FormHeadField::SignedOn, FormLook::FillFieldDate,
               dateRule(u"Ngày ký báo cáo"_s, u"Ghi theo dạng ngày/tháng/năm."_s));
    if (m_addressee.commune) {
        writeField(m_row, FormHeadField::LocalPlanNumber, FormLook::FillField,
                   {.title = u"Kế hoạch của xã, phường"_s,
                    .prompt = u"Số, ký hiệu kế hoạch của xã, phường; chưa ban hành thì để trống."_s});
        writeField(m_row + 1, FormHeadField::LocalPlanDate, FormLook::FillFieldDate,
                   dateRule(u"Ngày ban hành kế hoạch"_s, u"Ghi theo dạng ngày/tháng/năm."_s));
    }
    m_sheet.select(m_row + (chosen ? 0 : 1), at(kFieldValue));
    m_sheet.rowHeight(m_row + 3, 8);
    m_row += 4;
}

/// Where there are two places for results, each names its span.
QString TaskSheet::headOf(FormColumn column) const
{
    if (m_longer && column == FormColumn::Result)
        return resultTitle(m_data.period);
    return column == FormColumn::LongerResult ? longerResultTitle(m_data.plan, *m_longer)
                                              : form::title(column);
}

void TaskSheet::writeColumnHeads()
{
    for (const FormColumn column : m_columns)
        m_sheet.text(m_row, at(column), headOf(column), FormLook::ColumnHead);
    m_sheet.rowHeight(m_row++, kTaskHeadHeight);
}

/// The addressee's tasks in the plan's order, each heading before the first of its rows.
QList<const Task *> TaskSheet::rows() const
{
    QStringList numbers = m_addressee.taskNumbers;
    for (const QString &number : m_addressee.taskNumbers) {
        const Task *task = findTask(m_data, number);
        if (task && !task->parent.isEmpty())
            numbers.append(task->parent);
    }
    QList<const Task *> tasks;
    for (const Task &task : m_data.tasks) {
        if (numbers.contains(task.number))
            tasks.append(&task);
    }
    return tasks;
}

void TaskSheet::writeRows()
{
    for (const Task *task : rows()) {
        if (task->heading)
            writeGroup(m_row, *task);
        else
            writeTask(m_row, *task);
        ++m_row;
        if (m_addressee.yearBefore.contains(task->number))
            writeYearBefore(m_row++, *task);
    }
}

void TaskSheet::writeGroup(int row, const Task &task)
{
    m_sheet.text(row, at(FormColumn::Number), task.number, FormLook::GroupNumber);
    m_sheet.text(row, at(FormColumn::Task), task.text, FormLook::GroupText);
    int last = int(m_columns.size()) - 1;
    while (isHidden(m_columns.at(last)))
        --last;
    for (int column = at(FormColumn::Deadline); column <= last; ++column)
        m_sheet.blank(row, column, column == last ? FormLook::GroupEnd : FormLook::GroupText);
    m_sheet.rowHeight(row, kGroupHeight);
}

QString TaskSheet::given(const Task &task, FormColumn column) const
{
    const TaskEntry *before = entryOf(m_addressee.previous, task.number);
    switch (column) {
    case FormColumn::Mark:
    case FormColumn::Number:
        return task.number;
    case FormColumn::Task:
        return task.text;
    case FormColumn::Deadline:
        return task.deadline.text.isEmpty() ? u"Chưa ấn định thời hạn"_s : task.deadline.text;
    case FormColumn::PreviousState:
        return before ? form::stateWord(before->state) : QString();
    case FormColumn::PreviousResult:
        return before ? text::shortened(before->result, kReferenceLength) : QString();
    default:
        return {};
    }
}

bool TaskSheet::isOpen(const Task &task, FormColumn column) const
{
    if (column == FormColumn::Percent)
        return task.deadline.kind != DeadlineKind::Continuous;
    if (column == FormColumn::YearForecast)
        return task.deadline.kind == DeadlineKind::Yearly;
    return !isProduct(column) || !task.product.isEmpty();
}

double TaskSheet::heightOf(const Task &task) const
{
    double height = kLeastTaskHeight;
    for (const FormColumn column : {FormColumn::Task, FormColumn::Deadline, FormColumn::PreviousResult}) {
        if (!isHidden(column))
            height = std::max(height, heightFor(given(task, column), form::width(column), kFormText));
    }
    return height;
}

void TaskSheet::writeTask(int row, const Task &task)
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const FormColumn column = m_columns.at(i);
        if (const auto field = form::fieldOf(column)) {
            m_sheet.blank(row, i, isOpen(task, column) ? lookOfField(*field) : FormLook::Closed);
            continue;
        }
        const bool centred = column == FormColumn::Number || column == FormColumn::Deadline;
        const FormLook look = isPrevious(column) ? FormLook::Reference
            : centred                            ? FormLook::Centre
                                                 : FormLook::Text;
        m_sheet.text(row, i, given(task, column), column == FormColumn::Mark ? FormLook::Mark : look);
    }
    m_sheet.rowHeight(row, heightOf(task));
    setRules(row, task);
}

QString TaskSheet::givenOfYearBefore(const Task &task, FormColumn column) const
{
    const int year = m_data.period.year - 1;
    switch (column) {
    case FormColumn::Mark:
        return form::yearBeforeMark(task.number, year);
    case FormColumn::Task:
        return form::yearBeforeTitle(task.number, year);
    case FormColumn::Deadline:
        return u"Năm %1"_s.arg(year);
    default:
        return {};
    }
}

/// Under its task, without a number: an older program takes it for no task.
void TaskSheet::writeYearBefore(int row, const Task &task)
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const FormColumn column = m_columns.at(i);
        if (const auto field = form::fieldOf(column)) {
            const bool open = column == FormColumn::State || column == FormColumn::Result;
            m_sheet.blank(row, i, open ? lookOfField(*field) : FormLook::Closed);
            continue;
        }
        const FormLook look = column == FormColumn::Mark ? FormLook::Mark
            : isPrevious(column)                         ? FormLook::Reference
            : column == FormColumn::Task                 ? FormLook::Text
                                                         : FormLook::Centre;
        m_sheet.text(row, i, givenOfYearBefore(task, column), look);
    }
    m_sheet.rowHeight(row, kYearBeforeHeight);
    m_sheet.rule(row, row, at(FormColumn::State), stateRule(task));
    m_sheet.rule(row, row, at(FormColumn::Result), yearBeforeRule(m_data.period.year - 1));
}

void TaskSheet::setRules(int row, const Task &task)
{
    m_sheet.rule(row, row, at(FormColumn::State), stateRule(task));
    m_sheet.rule(row, row, at(FormColumn::Result), m_longer ? quarterRule(m_data.period) : resultRule());
    if (m_longer)
        m_sheet.rule(row, row, at(FormColumn::LongerResult), longerRule(*m_longer));
    m_sheet.rule(row, row, at(FormColumn::Estimate), estimateRule(m_data.period));
    if (m_columns.contains(FormColumn::YearForecast) && isOpen(task, FormColumn::YearForecast))
        m_sheet.rule(row, row, at(FormColumn::YearForecast), forecastRule());
    if (isOpen(task, FormColumn::Percent))
        m_sheet.rule(row, row, at(FormColumn::Percent), percentRule());
    m_sheet.rule(row, row, at(FormColumn::Cause), causeRule());
    if (isOpen(task, FormColumn::ProductNumber)) {
        m_sheet.rule(row, row, at(FormColumn::ProductNumber), productRule());
        m_sheet.rule(row, row, at(FormColumn::ProductDate),
                     dateRule(u"Ngày văn bản"_s, u"Ghi theo dạng ngày/tháng/năm."_s));
    }
}

} // namespace

void writeTaskSheet(FormSheet sheet, const PeriodSnapshot &data, const FormAddressee &addressee,
                    const NameList &names)
{
    TaskSheet(sheet, data, addressee).write(names);
}

bool hasProduct(const PeriodSnapshot &data, const QStringList &taskNumbers)
{
    return std::any_of(taskNumbers.cbegin(), taskNumbers.cend(), [&data](const QString &number) {
        const Task *task = findTask(data, number);
        return task && !task->product.isEmpty();
    });
}

} // namespace dondoc::exchange

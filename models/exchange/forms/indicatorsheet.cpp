// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorSheet: the table of indicators, with the year's target and what is known from the period before.
#include "models/exchange/forms/indicatorsheet.h"

#include "models/exchange/forms/formlayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

/// In characters, by ValueColumn.
constexpr std::array<double, size_t(ValueColumn::Count)> kFigureWidths{7,  5.5, 44, 12, 15,
                                                                       16, 16,  16, 16, 30};
constexpr double kFigureHeadHeight = 36;
constexpr double kLeastFigureHeight = 22;

InputRule amountRule()
{
    return {.kind = InputRule::Kind::Amount,
            .title = u"Số liệu"_s,
            .prompt = u"Chỉ ghi số, theo đơn vị tính của dòng; không có số liệu thì để trống."_s,
            .error = u"Ô này ghi số không âm. Giữ nội dung vừa ghi?"_s};
}

/// A zero for "nothing more" would be told as nothing there.
InputRule standingRule()
{
    InputRule rule = amountRule();
    rule.title = u"Số hiện có"_s;
    rule.prompt
        = u"Ghi số đang có đến hết kỳ, không ghi số tăng thêm. Không đổi thì ghi lại số kỳ trước, không "
          "ghi 0."_s;
    return rule;
}

InputRule noSumRule()
{
    return {.title = u"Không ghi ô này"_s,
            .prompt = u"Chỉ tiêu này là số hiện có tại một thời điểm nên không cộng lũy kế từ đầu năm."_s};
}

void writeFilled(FormSheet &sheet, int row, ValueColumn column, const FormIndicator &indicator)
{
    const bool closed = indicator.stands && column == ValueColumn::Cumulative;
    const bool standing = indicator.stands && column == ValueColumn::Value;
    sheet.blank(row, int(column), closed ? FormLook::Closed : FormLook::FillFigure);
    sheet.rule(row, row, int(column), closed ? noSumRule() : standing ? standingRule() : amountRule());
}

void writeFigure(FormSheet &sheet, int row, ValueColumn column, const std::optional<double> &value)
{
    if (!value)
        return sheet.blank(row, int(column), FormLook::Figure);
    const bool whole = std::abs(*value - std::round(*value)) < 1e-9;
    sheet.number(row, int(column), *value, whole ? FormLook::Figure : FormLook::DecimalFigure);
}

void writeIndicator(FormSheet &sheet, int row, int number, const FormIndicator &indicator)
{
    sheet.text(row, int(ValueColumn::Mark), indicator.code, FormLook::Mark);
    sheet.text(row, int(ValueColumn::Number), QString::number(number), FormLook::Centre);
    const QString name = indicator.stands ? form::standingName(indicator.name) : indicator.name;
    sheet.text(row, int(ValueColumn::Indicator), name, FormLook::Text);
    sheet.text(row, int(ValueColumn::Unit), indicator.unit, FormLook::Centre);
    writeFigure(sheet, row, ValueColumn::Target, indicator.target);
    writeFigure(sheet, row, ValueColumn::Previous, indicator.previousCumulative);
    for (const ValueColumn column : {ValueColumn::Value, ValueColumn::Cumulative, ValueColumn::Estimate})
        writeFilled(sheet, row, column, indicator);
    sheet.blank(row, int(ValueColumn::Note), FormLook::FillText);
    const double width = kFigureWidths.at(size_t(ValueColumn::Indicator));
    sheet.rowHeight(row, std::max(kLeastFigureHeight, heightFor(name, width, kFormText)));
}

} // namespace

void writeFigureSheet(FormSheet sheet, const PeriodSnapshot &data, const FormAddressee &addressee,
                      const QList<FormIndicator> &indicators)
{
    for (int column = 0; column < int(ValueColumn::Count); ++column)
        sheet.columnWidth(column, kFigureWidths.at(size_t(column)), column == int(ValueColumn::Mark));
    int row
        = writeFormHead(sheet, data, addressee,
                        {u"BIỂU SỐ LIỆU MỘT SỐ CHỈ TIÊU "_s + spanTitle(data).toUpper(), figuresSpan(data)});
    if (!addressee.agencyCode.isEmpty()) { // whose figures they are, where the sheet stands among others
        sheet.text(row, int(ValueColumn::Indicator), form::title(FormHeadField::Agency),
                   FormLook::FieldTitle);
        sheet.merged(row, int(ValueColumn::Unit), int(ValueColumn::Value), addressee.agencyName,
                     FormLook::FieldValue);
        sheet.rowHeight(row++, kLeastFigureHeight);
        sheet.rowHeight(row++, 6);
    }
    const int head = row;
    for (int column = 0; column < int(ValueColumn::Count); ++column)
        sheet.text(row, column, form::title(ValueColumn(column)), FormLook::ColumnHead);
    sheet.rowHeight(row++, kFigureHeadHeight);
    for (const FormIndicator &indicator : indicators) {
        writeIndicator(sheet, row, row - head, indicator);
        ++row;
    }
    sheet.allowNumbersAsText(u"A%1:B%2"_s.arg(head + 2).arg(row + 1));
    sheet.layPage({true, head, head + 1, int(ValueColumn::Unit)});
    sheet.select(head + 1, int(ValueColumn::Value));
    sheet.protect();
}

} // namespace dondoc::exchange

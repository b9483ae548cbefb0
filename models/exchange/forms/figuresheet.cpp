// SPDX-License-Identifier: GPL-3.0-or-later
// FigureSheet: the table of indicators, with the year's target and what is known from the period before.
#include "models/exchange/forms/formlayout.h"
#include "models/exchange/forms/formsheets.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

/// In characters, by FigureColumn.
constexpr std::array<double, size_t(FigureColumn::Count)> kWidths{7, 5.5, 44, 12, 15, 16, 16, 16, 16, 30};
constexpr double kHeadRowHeight = 36;
constexpr double kLeastHeight = 22;

InputRule amountRule()
{
    return {.kind = InputRule::Kind::Amount,
            .title = u"Số liệu"_s,
            .prompt = u"Chỉ ghi số, theo đơn vị tính của dòng; không có số liệu thì để trống."_s,
            .error = u"Ô này ghi số không âm. Giữ nội dung vừa ghi?"_s};
}

void writeFigure(FormSheet &sheet, int row, FigureColumn column, const std::optional<double> &value)
{
    if (!value)
        return sheet.blank(row, int(column), FormLook::Figure);
    const bool whole = std::abs(*value - std::round(*value)) < 1e-9;
    sheet.number(row, int(column), *value, whole ? FormLook::Figure : FormLook::DecimalFigure);
}

void writeIndicator(FormSheet &sheet, int row, int number, const FormIndicator &indicator)
{
    sheet.text(row, int(FigureColumn::Mark), indicator.code, FormLook::Mark);
    sheet.text(row, int(FigureColumn::Number), QString::number(number), FormLook::Centre);
    sheet.text(row, int(FigureColumn::Indicator), indicator.name, FormLook::Text);
    sheet.text(row, int(FigureColumn::Unit), indicator.unit, FormLook::Centre);
    writeFigure(sheet, row, FigureColumn::Target, indicator.target);
    writeFigure(sheet, row, FigureColumn::Previous, indicator.previousCumulative);
    for (const FigureColumn column :
         {FigureColumn::Value, FigureColumn::Cumulative, FigureColumn::Estimate}) {
        sheet.blank(row, int(column), FormLook::FillFigure);
        sheet.rule(row, row, int(column), amountRule());
    }
    sheet.blank(row, int(FigureColumn::Note), FormLook::FillText);
    const double width = kWidths.at(size_t(FigureColumn::Indicator));
    sheet.rowHeight(row, std::max(kLeastHeight, heightFor(indicator.name, width, kFormText)));
}

} // namespace

void writeFigureSheet(FormSheet sheet, const PeriodSnapshot &data, const FormAddressee &addressee,
                      const QList<FormIndicator> &indicators)
{
    for (int column = 0; column < int(FigureColumn::Count); ++column)
        sheet.columnWidth(column, kWidths.at(size_t(column)), column == int(FigureColumn::Mark));
    int row = writeFormHead(sheet, data, addressee,
                            u"BIỂU SỐ LIỆU MỘT SỐ CHỈ TIÊU "_s + periods::title(data.period).toUpper());
    if (!addressee.agencyCode.isEmpty()) { // whose figures they are, where the sheet stands among others
        sheet.text(row, int(FigureColumn::Indicator), form::title(FormHeadField::Agency),
                   FormLook::FieldTitle);
        sheet.merged(row, int(FigureColumn::Unit), int(FigureColumn::Value), addressee.agencyName,
                     FormLook::FieldValue);
        sheet.rowHeight(row++, kLeastHeight);
        sheet.rowHeight(row++, 6);
    }
    const int head = row;
    for (int column = 0; column < int(FigureColumn::Count); ++column)
        sheet.text(row, column, form::title(FigureColumn(column)), FormLook::ColumnHead);
    sheet.rowHeight(row++, kHeadRowHeight);
    for (const FormIndicator &indicator : indicators) {
        writeIndicator(sheet, row, row - head, indicator);
        ++row;
    }
    sheet.allowNumbersAsText(u"A%1:B%2"_s.arg(head + 2).arg(row + 1));
    sheet.layPage({true, head, head + 1, int(FigureColumn::Unit)});
    sheet.select(head + 1, int(FigureColumn::Value));
    sheet.protect();
}

} // namespace dondoc::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WorkbookLooks: the table of looks. Times New Roman, as on paper; what is to be filled is pale yellow, what
// is not to be filled grey.
#include "models/exchange/sheets/workbooklooks.h"

#include <xlsxwriter.h>

#include <array>

namespace dondoc::exchange {

namespace {

constexpr const char *kFont = "Times New Roman";
constexpr double kDefaultSize = 11; // 7 pixels a digit at 96 to the inch
constexpr lxw_color_t kNoFill = 0;
constexpr lxw_color_t kPaleYellow = 0xFFF9E0;
constexpr lxw_color_t kHeadFill = 0xDCE6F1;
constexpr lxw_color_t kGroupFill = 0xEEF2F7;
constexpr lxw_color_t kClosedFill = 0xE7E6E6;
constexpr lxw_color_t kDark = 0x000000;
constexpr lxw_color_t kReferenceColor = 0x404040;
constexpr lxw_color_t kWarningColor = 0xC00000;

enum Frame { None, Box, TopBottom, TopBottomRight };

struct Letters {
    double size;
    bool bold;
    bool italic;
    lxw_color_t color;
};

struct Row {
    FormLook look;
    Letters letters;
    uint8_t across;
    uint8_t down;
    bool wraps;
    Frame frame;
    lxw_color_t fill;
    bool locked;
    const char *number; ///< format of numbers; null: general
};

constexpr uint8_t kLeft = LXW_ALIGN_LEFT;
constexpr uint8_t kCentre = LXW_ALIGN_CENTER;
constexpr uint8_t kRight = LXW_ALIGN_RIGHT;
constexpr uint8_t kTop = LXW_ALIGN_VERTICAL_TOP;
constexpr uint8_t kMiddle = LXW_ALIGN_VERTICAL_CENTER;
constexpr const char *kDate = "dd/mm/yyyy";
constexpr const char *kText = "@";
constexpr const char *kWhole = "#,##0";
constexpr const char *kPercent = "0.0%";
constexpr const char *kOneDecimal = "#,##0.0";
constexpr const char *kDecimal = "#,##0.00";

constexpr Letters kPlain{12, false, false, kDark};
constexpr Letters kSmallLetters{11, false, false, kDark};
constexpr Letters kBold{12, true, false, kDark};

// Columns: letters; across, down, wraps; frame, fill; locked, format of numbers.
constexpr std::array kRows{
    Row{FormLook::Title, {14, true, false, kDark}, kLeft, kMiddle, false, None, kNoFill, true, nullptr},
    Row{FormLook::PageTitle, {14, true, false, kDark}, kCentre, kMiddle, true, None, kNoFill, true, nullptr},
    Row{FormLook::Line, kPlain, kLeft, kMiddle, false, None, kNoFill, true, nullptr},
    Row{FormLook::PageLine, kPlain, kCentre, kMiddle, true, None, kNoFill, true, nullptr},
    Row{FormLook::StrongLine, kBold, kLeft, kMiddle, false, None, kNoFill, true, nullptr},
    Row{FormLook::Warning,
        {12, true, true, kWarningColor},
        kLeft,
        kMiddle,
        false,
        None,
        kNoFill,
        true,
        nullptr},
    Row{FormLook::FieldTitle, kSmallLetters, kLeft, kMiddle, false, None, kNoFill, true, nullptr},
    Row{FormLook::FieldTitleRight, kSmallLetters, kRight, kMiddle, false, None, kNoFill, true, nullptr},
    Row{FormLook::FieldValue, kBold, kLeft, kMiddle, true, Box, kNoFill, true, nullptr},
    Row{FormLook::FillField, kPlain, kLeft, kMiddle, true, Box, kPaleYellow, false, nullptr},
    Row{FormLook::FillFieldDate, kPlain, kLeft, kMiddle, false, Box, kPaleYellow, false, kDate},
    Row{FormLook::ColumnHead,
        {11, true, false, kDark},
        kCentre,
        kMiddle,
        true,
        Box,
        kHeadFill,
        true,
        nullptr},
    Row{FormLook::GroupNumber, kBold, kCentre, kMiddle, false, Box, kGroupFill, true, kText},
    Row{FormLook::GroupText, kBold, kLeft, kMiddle, false, TopBottom, kGroupFill, true, nullptr},
    Row{FormLook::GroupEnd, kBold, kLeft, kMiddle, false, TopBottomRight, kGroupFill, true, nullptr},
    Row{FormLook::Text, kPlain, kLeft, kTop, true, Box, kNoFill, true, nullptr},
    Row{FormLook::Centre, kPlain, kCentre, kTop, true, Box, kNoFill, true, kText},
    Row{FormLook::Reference,
        {12, false, true, kReferenceColor},
        kLeft,
        kTop,
        true,
        Box,
        kNoFill,
        true,
        nullptr},
    Row{FormLook::CentredFigure, kPlain, kCentre, kTop, false, Box, kNoFill, true, kWhole},
    Row{FormLook::Figure, kPlain, kRight, kTop, false, Box, kNoFill, true, kWhole},
    Row{FormLook::OneDecimalFigure, kPlain, kRight, kTop, false, Box, kNoFill, true, kOneDecimal},
    Row{FormLook::DecimalFigure, kPlain, kRight, kTop, false, Box, kNoFill, true, kDecimal},
    Row{FormLook::PercentFigure, kPlain, kRight, kTop, false, Box, kNoFill, true, kPercent},
    Row{FormLook::Date, kPlain, kCentre, kTop, false, Box, kNoFill, true, kDate},
    Row{FormLook::BoxedGroup, kBold, kLeft, kMiddle, true, Box, kGroupFill, true, nullptr},
    Row{FormLook::FillText, kPlain, kLeft, kTop, true, Box, kPaleYellow, false, nullptr},
    Row{FormLook::FillCentre, kPlain, kCentre, kTop, true, Box, kPaleYellow, false, nullptr},
    Row{FormLook::FillDate, kPlain, kCentre, kTop, false, Box, kPaleYellow, false, kDate},
    Row{FormLook::FillFigure, kPlain, kRight, kTop, false, Box, kPaleYellow, false, nullptr},
    Row{FormLook::Closed, kPlain, kLeft, kTop, true, Box, kClosedFill, true, nullptr},
    Row{FormLook::Mark, kPlain, kLeft, kTop, false, None, kNoFill, true, kText},
    Row{FormLook::Guide, {12, false, false, kDark}, kLeft, kTop, true, None, kNoFill, true, nullptr},
    Row{FormLook::GuideTitle, {14, true, false, kDark}, kLeft, kMiddle, true, None, kNoFill, true, nullptr},
};
static_assert(kRows.size() == size_t(FormLook::Count));

void setFrame(lxw_format *format, Frame frame)
{
    if (frame == None)
        return;
    format_set_top(format, LXW_BORDER_THIN);
    format_set_bottom(format, LXW_BORDER_THIN);
    if (frame == Box)
        format_set_left(format, LXW_BORDER_THIN);
    if (frame == Box || frame == TopBottomRight)
        format_set_right(format, LXW_BORDER_THIN);
}

void setLetters(lxw_format *format, const Letters &letters)
{
    format_set_font_name(format, kFont);
    format_set_font_size(format, letters.size);
    if (letters.bold)
        format_set_bold(format);
    if (letters.italic)
        format_set_italic(format);
    if (letters.color != kDark)
        format_set_font_color(format, letters.color);
}

} // namespace

lxw_format *makeFormat(lxw_workbook *book, FormLook look)
{
    const Row &row = kRows.at(size_t(look));
    lxw_format *format = workbook_add_format(book);
    setLetters(format, row.letters);
    setFrame(format, row.frame);
    format_set_align(format, row.across);
    format_set_align(format, row.down);
    if (row.wraps)
        format_set_text_wrap(format);
    if (row.fill != kNoFill)
        format_set_bg_color(format, row.fill);
    if (row.number)
        format_set_num_format(format, row.number);
    if (!row.locked)
        format_set_unlocked(format);
    return format;
}

void setDefaultFont(lxw_workbook *book)
{
    lxw_format *normal = STAILQ_FIRST(book->formats);
    format_set_font_name(normal, kFont);
    format_set_font_size(normal, kDefaultSize);
}

} // namespace dondoc::exchange

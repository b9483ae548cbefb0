// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Cell values: what the numbers, dates and truth values of the formats become as cells.
#pragma once

#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

/// From which day a workbook counts days.
enum class DayCount { From1900, From1904 };

Cell textCell(const QString &text);
/// "nan", "inf" as text where it is not finite: who reads it tells that it is no number.
Cell numberCell(double number);
Cell truthCell(bool value);
/// text as it stands where date is not valid.
Cell dateCell(QDate date, const QString &text = {});
/// A number that is shown as a date: the date of its day; a number where it stands for no day (a time
/// alone).
Cell serialCell(double serial, DayCount count);
double serialOf(QDate date, DayCount count);
Cell shownCell(double number, NumberLook look, DayCount count);

/// Of a formula, shown like that, whose result the file does not hold.
Cell unreckonedCell(const QString &formula, NumberLook look);

/// 0.7 as 70, without what the product leaves behind.
double inHundredths(double share);
/// At most 15 digits, as office programs show numbers, no exponent where it can be helped: "1234.5".
QString plainNumber(double number);
/// "2025-10-05", "2025-10-05T08:00:00"; invalid else.
QDate isoDate(const QString &text);
/// What a cell's style does to what is seen of it.
struct CellStyle {
    NumberLook look = NumberLook::Plain;
    QString unit = {}; ///< that stands behind the digits; "nghìn" where only their number tells; blank: none
    double parts = 1;  ///< so many times smaller than the stored number is the one shown
    bool struck = false; ///< crossed out: not meant any more
};
/// Of Office Open XML's number format code: "#,##0.0,\" nghìn ha\"".
CellStyle styleOf(const QString &code);
/// Of words that stand behind a number which is shown so many times smaller.
CellStyle styleOf(NumberLook look, const QString &words, double parts);
/// A number with a unit is a text, as if it had been typed, unit and all.
Cell styledCell(double number, const CellStyle &style, DayCount count);
/// Of Office Open XML's number format code: with a day, a month or a year in it, or a percent sign.
NumberLook lookOf(const QString &code);
/// Of a number format that is built in.
NumberLook lookOf(int id);

} // namespace dondoc::exchange

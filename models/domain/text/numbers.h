// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Numbers and dates as Vietnamese administration writes them.
#pragma once

#include <QDate>
#include <QString>

namespace dondoc::numbers {

/// Counts below ten with a leading zero: 2 → "02", 0 → "0", 62 → "62", 13119 → "13.119".
QString count(qint64 value);
/// 13119 → "13.119".
QString integer(qint64 value);
/// 2654.85, 2 → "2.654,85".
QString decimal(double value, int decimals);
/// 0.8446 → "84,46%"; part/whole with two decimals at most, trailing zeros dropped ("70%"). Empty
/// where whole is 0.
QString percent(qint64 part, qint64 whole);
/// dd/MM/yyyy, for tables and figures: "05/01/2026".
QString date(const QDate &date);
/// For dates inside a sentence, with the zeros of longDate(): "05/9/2025", "14/02/2026". Empty where invalid.
QString shortDate(const QDate &date);
/// Month as the decree writes it: 1 and 2 with a leading zero.
QString monthNumber(int month);
/// "ngày 05 tháng 01 năm 2026": leading zero for days below 10 and months 1 and 2 only
/// (Nghị định 30/2020, Phụ lục I, II.4).
QString longDate(const QDate &date);
/// "120" of "120/BC-SNNMT": the symbol behind it is the program's to add.
QString bareNumber(const QString &typed);
/// Number of a document, below 10 with a leading zero; empty stays empty.
QString documentNumber(const QString &number);

} // namespace dondoc::numbers

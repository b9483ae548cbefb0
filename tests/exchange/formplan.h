// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A small plan whose forms are written, and their cells as the tests look them up.
#pragma once

#include "models/exchange/forms/formlayout.h"
#include "models/exchange/forms/formwriter.h"
#include "tests/exchange/sheetcells.h"
#include "tests/support/catch.h"

namespace dondoc::test {

inline const QString kUuid = QStringLiteral("00000000-1111-2222-3333-444444444444");

QDateTime created();
/// Quý IV/2025 of three communes, the Sở and STC; the month task delivers a document.
PeriodSnapshot planOfForms();
exchange::FormSource sourceOf(const PeriodSnapshot &data);
QByteArray bytes(const Result<QByteArray> &made);

/// Of the form of a quarter that closes the year and stands alone.
QString letters(exchange::FormColumn column);
QString cellAddress(exchange::FormColumn column, int row);
QStringList namesOf(const QList<SheetCells> &sheets);
int rowOfTask(const SheetCells &sheet, const QString &number);
/// The words of the list at the cell; none where it has no list.
QStringList choicesAt(const SheetCells &sheet, const QString &cell);

/// On the yearly task, received in the quarter before.
AgencyReport reportBefore(const QString &code, const QString &result, int revision, bool example);

} // namespace dondoc::test

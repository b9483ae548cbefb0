// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageHeads: what stands at the head of every page of a document or a sheet, which no table holds.
#pragma once

#include "models/exchange/sheets/archive.h"

#include <QStringList>

namespace dondoc::exchange {

/// Of a Word document whose main part that is: a text for each paragraph of its headers. What is missing or
/// damaged says nothing, here and below.
QStringList docxPageHeads(const Archive &archive, const QString &part);
/// Of a worksheet: left, centre and right of its headers, without their codes.
QStringList xlsxPageHeads(const Archive &archive, int member);

} // namespace dondoc::exchange

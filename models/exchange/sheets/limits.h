// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Limits: how much is ever read of one file, so that no file can take the memory or the day.
#pragma once

#include <QtGlobal>

namespace dondoc::exchange {

class ReadingBudget;

/// Beyond bytes, unpackedBytes, members and ratio a file is refused (ErrorCode::FileTooLarge); what goes
/// beyond the others is left out, and Workbook::truncated says so.
struct Limits {
    qint64 bytes = 100LL << 20;         ///< of the file as it lies there
    qint64 unpackedBytes = 300LL << 20; ///< of all that is unpacked from one archive
    int members = 5'000;                ///< of one archive
    int ratio = 200;                    ///< unpacked : packed, of members above 16 MB
    int sheets = 256;
    int rows = 20'000; ///< kept of one sheet
    int columns = 256;
    int cells = 500'000;             ///< of the workbook, blank ones within a row too
    int areas = 20'000;              ///< merged areas of one sheet, and as many notes
    int textLength = 32'767;         ///< UTF-16 units in one cell; what Excel allows
    qint64 characters = 16LL << 20;  ///< UTF-16 units in all cells
    ReadingBudget *budget = nullptr; ///< of all that is read with the file; null: these limits alone
};

} // namespace dondoc::exchange

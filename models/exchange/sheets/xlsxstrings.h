// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxStrings: the texts that the cells of a workbook share.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/archive.h"

#include <QStringList>

namespace dondoc::exchange {

class XmlPart;

struct SharedStrings {
    QStringList texts;
    bool truncated = false; ///< there were more than the limits allow
};

/// FileDamaged, FileTooLarge, FileProtected.
Result<SharedStrings> readSharedStrings(const Archive &archive, int member);
/// Of the present element (si, is): plain or in runs, without the reading aids of East Asia; past its end.
QString richText(XmlPart &xml);
/// "_x000D_" and the like as the characters they stand for.
QString unescaped(const QString &text);

} // namespace dondoc::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxStrings: the texts that the cells of a workbook share.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/archive.h"

#include <QHash>
#include <QStringList>

namespace dondoc::exchange {

class XmlPart;

struct SharedStrings {
    QStringList texts;
    QHash<int, QString> struck; ///< by place: what of the text is crossed out, and no part of it
    bool truncated = false;     ///< there were more than the limits allow
};

/// FileDamaged, FileTooLarge, FileProtected.
Result<SharedStrings> readSharedStrings(const Archive &archive, int member);
/// Of the present element (si, is): plain or in runs, without the reading aids of East Asia; past its end.
/// What is crossed out is left out, and added to struck.
QString richText(XmlPart &xml, QString *struck);
/// "_x000D_" and the like as the characters they stand for.
QString unescaped(const QString &text);

} // namespace dondoc::exchange

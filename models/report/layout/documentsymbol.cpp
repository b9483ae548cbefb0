// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tells a document's symbol by the mark before the place and the letters around it.

#include "models/report/layout/documentsymbol.h"

namespace dondoc::report {

bool isInsideSymbol(QStringView text, qsizetype place)
{
    if (place < 2 || place >= text.size())
        return false;
    const QChar mark = text.at(place - 1);
    const QChar before = text.at(place - 2); // a no-break blank where the number is still to come
    return (mark == u'-' || mark == u'/') && (before.isLetterOrNumber() || before == QChar::Nbsp)
        && text.at(place).isUpper();
}

} // namespace dondoc::report

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellPlace: the sheet's name may hold what parts it from the cell.
#include "models/domain/basics/cellplace.h"

#include <QRegularExpression>

namespace dondoc {

std::optional<CellPlace> cellPlace(const QString &place)
{
    static const QRegularExpression kPlace(QStringLiteral("^(.*)!([A-Z]+)(\\d+)$"));
    const QRegularExpressionMatch match = kPlace.match(place);
    if (!match.hasMatch())
        return std::nullopt;
    return CellPlace{match.captured(1), match.captured(2), match.captured(3).toInt()};
}

int columnNumber(const QString &column)
{
    constexpr int kLetters = 26;
    int number = 0;
    for (const QChar letter : column)
        number = number * kLetters + letter.unicode() - u'A' + 1;
    return number;
}

} // namespace dondoc

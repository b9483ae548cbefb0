// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SymbolFonts: what the signs of fonts without letters show: "ü" in Wingdings is a tick.
#pragma once

#include <QString>
#include <QStringView>

namespace dondoc::exchange {

bool isSymbolFont(QStringView font);
/// Each character of a text in that font as the sign it shows, where one of those known; others stay.
QString shownInFont(const QString &text, QStringView font);

} // namespace dondoc::exchange

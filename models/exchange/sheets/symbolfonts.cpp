// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SymbolFonts: ticks, boxes and bullets by their codes; files name them with or without U+F000 added.
#include "models/exchange/sheets/symbolfonts.h"

#include <algorithm>
#include <array>

namespace dondoc::exchange {

namespace {

struct SignOfFont {
    uchar code;
    char16_t shown;
};

struct SymbolFont {
    QStringView name;
    QList<SignOfFont> signs;
};

const std::array<SymbolFont, 4> &symbolFonts()
{
    static const std::array<SymbolFont, 4> kFonts{{
        {u"Wingdings",
         {{0xFC, u'✓'},
          {0xFE, u'☑'},
          {0xFD, u'☒'},
          {0xFB, u'✗'},
          {0xA8, u'☐'},
          {0x6F, u'☐'},
          {0x71, u'☐'},
          {0x6C, u'●'},
          {0xA1, u'○'},
          {0x9F, u'•'},
          {0xA7, u'▪'},
          {0xD8, u'➢'},
          {0xE0, u'→'}}},
        {u"Wingdings 2",
         {{0x50, u'✓'},
          {0x4F, u'✗'},
          {0x51, u'☒'},
          {0x52, u'☑'},
          {0x53, u'☒'},
          {0x54, u'☒'},
          {0xA3, u'☐'},
          {0x30, u'☐'}}},
        {u"Webdings", {{0x61, u'✓'}, {0x72, u'✗'}, {0x63, u'☐'}}},
        {u"Symbol",
         {{0xB7, u'•'},
          {0xD6, u'√'},
          {0xB4, u'×'},
          {0xB1, u'±'},
          {0xA3, u'≤'},
          {0xB3, u'≥'},
          {0xAE, u'→'},
          {0x2D, u'−'}}},
    }};
    return kFonts;
}

const SymbolFont *fontNamed(QStringView name)
{
    const auto &all = symbolFonts();
    const auto at = std::find_if(all.begin(), all.end(), [name](const SymbolFont &font) {
        return name.compare(font.name, Qt::CaseInsensitive) == 0;
    });
    return at == all.end() ? nullptr : &*at;
}

QChar shownBy(QChar written, const SymbolFont &font)
{
    constexpr char16_t kPrivate = 0xF000;
    const char16_t code = written.unicode() >= kPrivate ? written.unicode() - kPrivate : written.unicode();
    const auto sign = std::find_if(font.signs.begin(), font.signs.end(),
                                   [code](const SignOfFont &one) { return one.code == code; });
    return sign == font.signs.end() ? written : QChar(sign->shown);
}

} // namespace

bool isSymbolFont(QStringView font) { return fontNamed(font) != nullptr; }

QString shownInFont(const QString &text, QStringView font)
{
    const SymbolFont *known = fontNamed(font);
    QString shown = text;
    if (known) {
        for (QChar &c : shown)
            c = shownBy(c, *known);
    }
    return shown;
}

} // namespace dondoc::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProseOutline: headings by their first words, however they are numbered.
#include "models/exchange/forms/proseoutline.h"

#include "models/domain/text/text.h"
#include "models/exchange/forms/columntitles.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

struct PartWords {
    ProsePart part;
    QStringView begin; ///< of a heading's titleKey()
};

constexpr std::array kParts{
    PartWords{ProsePart::Beside, u"cong tac chi dao"},   PartWords{ProsePart::Beside, u"ban hanh van ban"},
    PartWords{ProsePart::Beside, u"cong tac phoi hop"},  PartWords{ProsePart::Tasks, u"ket qua thuc hien"},
    PartWords{ProsePart::Tasks, u"ket qua trien khai"},  PartWords{ProsePart::Tasks, u"ket qua dat duoc"},
    PartWords{ProsePart::Closed, u"nhiem vu phoi hop"},  PartWords{ProsePart::Closed, u"mot so chi tieu"},
    PartWords{ProsePart::Difficulties, u"kho khan"},     PartWords{ProsePart::Difficulties, u"ton tai"},
    PartWords{ProsePart::Difficulties, u"han che"},      PartWords{ProsePart::Causes, u"nguyen nhan"},
    PartWords{ProsePart::Closed, u"nhiem vu trong tam"}, PartWords{ProsePart::Closed, u"phuong huong"},
    PartWords{ProsePart::Proposals, u"kien nghi"},       PartWords{ProsePart::Proposals, u"de xuat"},
};

bool beginsWith(const QString &key, QStringView words)
{
    return key.startsWith(words) && (key.size() == words.size() || key.at(words.size()) == u' ');
}

} // namespace

std::optional<ProsePart> partBegunBy(const QString &line)
{
    constexpr qsizetype kLongHeading = 120;
    static const QRegularExpression kNumber(
        u"^\\s*(?:(?:phần|chương|mục)\\s+)?(?:[IVX]{1,4}|\\d{1,2}(?:\\.\\d{1,2})?|[A-E])\\s*[.)/:-]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch number = kNumber.match(line);
    const QString words = line.mid(number.capturedEnd() < 0 ? 0 : number.capturedEnd()).trimmed();
    const bool alone = words.indexOf(u':') < 0 || words.indexOf(u':') == words.size() - 1;
    const bool heading = number.hasMatch() || words == words.toUpper();
    if (!alone || !heading || words.size() > kLongHeading)
        return std::nullopt;
    const QString key = titleKey(words);
    const auto at = std::find_if(kParts.begin(), kParts.end(),
                                 [&key](const PartWords &part) { return beginsWith(key, part.begin); });
    return at == kParts.end() ? std::nullopt : std::optional(at->part);
}

bool endsProse(const QString &line)
{
    const QString key = text::searchKey(line);
    return key.startsWith("tren day la "_L1) || key.startsWith("noi nhan"_L1);
}

} // namespace dondoc::exchange

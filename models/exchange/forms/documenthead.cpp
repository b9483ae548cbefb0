// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentHead: knows the first words of what follows a head.
#include "models/exchange/forms/documenthead.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// "Kính gửi", "I. …", "1. …"; "Thực hiện …" and "Căn cứ …" where they make a sentence: a title says them too.
bool beginsBody(const QString &text)
{
    constexpr qsizetype kLongTitle = 160;
    static const QRegularExpression kBody(
        u"^(?:kinh gui|noi nhan|phan (?:thu )?(?:i|1|nhat)\\b|(?:i|1|a)\\s*[.):/-])"_s);
    static const QRegularExpression kReason(u"^(?:thuc hien|can cu)\\b"_s);
    const QString key = text::searchKey(text);
    const bool sentence = text.size() > kLongTitle || QStringView(u".:;,").contains(text.back());
    return key.contains(kBody) || (sentence && key.contains(kReason));
}

} // namespace

int documentHeadEnd(const SheetGrid &prose, int above)
{
    constexpr int kMostHeadRows = 40;
    int end = 0;
    while (end < std::min(prose.rowCount(), kMostHeadRows) && prose.row(end).number <= above
           && (prose.text(end, 1).isEmpty() || !beginsBody(prose.text(end, 1))))
        ++end;
    return end;
}

} // namespace dondoc::exchange

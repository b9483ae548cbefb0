// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Words that would be formulas in comma-separated text.
#include "models/domain/text/csvguard.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("Words that an office program takes for a formula are guarded and come back")
{
    for (const QString &words : {u"=HYPERLINK(\"http://x\";\"bấm\")"_s, u"+cmd|' /C calc'!A0"_s, u"@SUM(1)"_s,
                                 u"- Đã trồng 12 ha"_s, u"-"_s, u"\t=1"_s, u"\r=1"_s, u"'=1"_s, u"''-"_s}) {
        CAPTURE(words.toStdString());
        CHECK(csv::guarded(words) == u'\'' + words);
        CHECK(csv::unguarded(csv::guarded(words)) == words);
    }
    for (const QString &words : {u""_s, u"'"_s, u"'a"_s, u"4.1"_s, u"a=b"_s, u"Đã trồng"_s, u" =1"_s}) {
        CAPTURE(words.toStdString());
        CHECK(csv::guarded(words) == words);
        CHECK(csv::unguarded(words) == words);
    }
}

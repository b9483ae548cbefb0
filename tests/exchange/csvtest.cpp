// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading and writing comma-separated text.
#include "models/exchange/opendata/csv.h"

#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("Comma-separated text is read as RFC 4180 has it")
{
    struct Case {
        QString text;
        QList<QStringList> rows;
    };
    const Case cases[] = {
        {QString(), {}},
        {u"a,b\n"_s, {{u"a"_s, u"b"_s}}},
        {u"a,b\r\nc,\r\n"_s, {{u"a"_s, u"b"_s}, {u"c"_s, QString()}}},
        {u"\"a,b\",\"c \"\"d\"\"\"\n"_s, {{u"a,b"_s, u"c \"d\""_s}}},
        {u"\"hai\ndòng\",x"_s, {{u"hai\ndòng"_s, u"x"_s}}},
        {u"\"\"\n"_s, {{QString()}}},
        {u"a\n\n\nb\n"_s, {{u"a"_s}, {u"b"_s}}},
        {u"\uFEFFxã,phường\n"_s, {{u"xã"_s, u"phường"_s}}},
    };
    for (const Case &one : cases) {
        CAPTURE(one.text);
        CHECK(exchange::readCsv(one.text) == one.rows);
    }
}

TEST_CASE("A field is quoted only where it must be and reads back the same")
{
    CHECK(exchange::csvLine({u"a"_s, u"b c"_s, QString()}) == u"a,b c,\r\n"_s);
    CHECK(exchange::csvLine({u"một, hai"_s, u"\"ba\""_s}) == u"\"một, hai\",\"\"\"ba\"\"\"\r\n"_s);
    const QStringList fields{u"dòng\nhai"_s, u"a,\"b\""_s, u"mã số \r\n"_s, QString()};
    CHECK(exchange::readCsv(exchange::csvLine(fields)) == QList<QStringList>{fields});
}

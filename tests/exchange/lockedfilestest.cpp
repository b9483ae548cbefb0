// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Locked files: what LibreOffice and zip wrote under a password asks for it, and is never called damaged.
#include "tests/exchange/sheets.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("A file under a password says so, whatever its name")
{
    for (const QString &name : {u"locked.xlsx"_s, u"locked.ods"_s}) {
        INFO(name.toStdString());
        const QByteArray bytes = zips::fixture(name);
        REQUIRE(bytes.size() > 1000);
        CHECK(sheets::codeOf(bytes, name) == ErrorCode::FileProtected);
        CHECK(sheets::codeOf(bytes, u"BC quy 4.xlsx"_s) == ErrorCode::FileProtected);
        CHECK(sheets::codeOf(bytes, u"BC quy 4.xls"_s) == ErrorCode::FileProtected);
    }
}

TEST_CASE("The same file without its password is read")
{
    CHECK(sheets::codeOf(zips::fixture(u"form.xlsx"_s), u"form.xlsx"_s) == ErrorCode::None);
}

TEST_CASE("A file in an archive under a password says so")
{
    const auto files = exchange::unpack(zips::fixture(u"locked.zip"_s), u"locked.zip"_s, {});
    REQUIRE(bool(files));
    REQUIRE(files->size() == 1);
    CHECK(files->constFirst().error.code == ErrorCode::FileProtected);
    CHECK(files->constFirst().error.what == u"form.xlsx"_s);
}

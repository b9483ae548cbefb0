// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The small parts: splitting scripts, driver codes, values as JSON.
#include "tests/support/catch.h"

#include "models/storage/drivererror.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/sqlscript.h"
#include "models/storage/values.h"

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

template <class Enumeration> int wordsThatComeBack()
{
    int count = 0;
    for (const KeywordOf<Enumeration> &each : kKeywords<Enumeration>)
        count += fromKeyword<Enumeration>(keyword(each.value)) == each.value ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("A script is split at its semicolons and nowhere else")
{
    struct Case {
        const char *script;
        QList<QByteArray> statements;
    };
    const Case cases[] = {
        {"", {}},
        {" ;; \n ; ", {}},
        {"A; B", {"A", "B"}},
        {"A;B;", {"A", "B"}},
        {"-- one; two\nA; -- end", {"A"}},
        {"/* ; */ A /* ; */; B", {"A", "B"}},
        {"SELECT ';'; B", {"SELECT ';'", "B"}},
        {"SELECT 'it''s; so'; B", {"SELECT 'it''s; so'", "B"}},
        {"SELECT \"a;b\"", {"SELECT \"a;b\""}},
        {"SELECT '-- no comment'; B", {"SELECT '-- no comment'", "B"}},
        {"A -- never ends", {"A"}},
        {"SELECT 'never ends; B", {"SELECT 'never ends; B"}},
    };
    for (const Case &each : cases) {
        INFO(each.script);
        CHECK(splitScript(each.script) == each.statements);
    }
}

TEST_CASE("The driver's codes become the project's")
{
    struct Case {
        int code;
        ErrorCode meaning;
    };
    constexpr Case kCases[]
        = {{5, ErrorCode::Busy},          {517, ErrorCode::Busy},         {6, ErrorCode::Busy},
           {8, ErrorCode::ReadOnly},      {1544, ErrorCode::ReadOnly},    {11, ErrorCode::DamagedDataFile},
           {13, ErrorCode::DiskFull},     {14, ErrorCode::NoPermission},  {10, ErrorCode::WriteFailed},
           {778, ErrorCode::WriteFailed}, {26, ErrorCode::NotADataFile},  {2067, ErrorCode::Conflict},
           {1555, ErrorCode::Conflict},   {787, ErrorCode::InvalidValue}, {275, ErrorCode::InvalidValue},
           {1, ErrorCode::Internal},      {0, ErrorCode::Internal}};
    for (const Case &each : kCases) {
        INFO(each.code);
        CHECK(errorForCode(each.code, u"/a"_s, u"words"_s) == Error{each.meaning, u"/a"_s, u"words"_s});
    }
}

TEST_CASE("Values survive the history's JSON")
{
    const QVariant values[] = {QVariant(), qint64(0), qint64(-12), qint64(9007199254740993),
                               u""_s,      u"12"_s,   u"null"_s,   u"Lưu: \"VT\"\n\\ 🍊"_s};
    for (const QVariant &value : values) {
        const QString json = storage::values::toJson(value);
        INFO(json.toStdString());
        CHECK(storage::values::fromJson(json) == value);
        CHECK(storage::values::fromJson(json).isNull() == value.isNull());
    }
    CHECK(storage::values::toJson(QVariant()) == u"null"_s);
    CHECK(storage::values::toJson(u"a"_s) == u"\"a\""_s);
}

TEST_CASE("Texts are normalised on the way in and never null")
{
    CHECK(storage::values::text(u"u\u031B\u0303"_s).toString() == u"ữ"_s);
    CHECK(storage::values::line(u"  Sở   Tài chính "_s).toString() == u"Sở Tài chính"_s);
    CHECK(!storage::values::text({}).isNull());
    CHECK(storage::values::reference(u" "_s).isNull());
    CHECK(storage::values::day({}).isNull());
}

TEST_CASE("Every value of an enumeration has a word of its own")
{
    CHECK(wordsThatComeBack<AgencyKind>() == 9);
    CHECK(wordsThatComeBack<Address>() == 2);
    CHECK(wordsThatComeBack<Role>() == 2);
    CHECK(wordsThatComeBack<AssigneeKind>() == 3);
    CHECK(wordsThatComeBack<DeadlineKind>() == 7);
    CHECK(wordsThatComeBack<PeriodKind>() == 6);
    CHECK(wordsThatComeBack<Channel>() == 6);
    CHECK(wordsThatComeBack<ReportState>() == 5);
    CHECK(wordsThatComeBack<EntryState>() == 6);
    CHECK(wordsThatComeBack<YearForecast>() == 3);
    CHECK(wordsThatComeBack<Competence>() == 6);
    CHECK(wordsThatComeBack<ObstacleState>() == 6);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of Result: steps that follow a value, and errors that pass through them.
#include "models/domain/basics/result.h"
#include "tests/support/catch.h"

#include <memory>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

const Error kRefused{.code = ErrorCode::InvalidValue, .what = u"number"_s, .detail = u"x"_s};

Result<int> halved(int number) { return number % 2 == 0 ? Result<int>(number / 2) : kRefused; }

} // namespace

TEST_CASE("A step follows a value, and an error passes it by", "[result]")
{
    CHECK(*Result<int>(8).and_then(halved).and_then(halved) == 2);
    int calls = 0;
    const auto counted = [&calls](int number) {
        ++calls;
        return halved(number);
    };
    CHECK(Result<int>(3).and_then(counted).and_then(counted).error() == kRefused);
    CHECK(calls == 1);
    const Result<int> kept(8);
    CHECK(*kept.and_then(halved) == 4);
}

TEST_CASE("A value is turned into another type", "[result]")
{
    const Result<int> seven(7);
    CHECK(*seven.transform([](int number) { return QString::number(number); }) == u"7"_s);
    CHECK(Result<int>(kRefused).transform([](int) { return 1; }).error() == kRefused);
    int seen = 0;
    const Result<void> done = seven.transform([&seen](int number) { seen = number; });
    CHECK(done);
    CHECK(seen == 7);
}

TEST_CASE("A value that can only be moved passes through the steps", "[result]")
{
    const auto five = Result<std::unique_ptr<int>>(std::make_unique<int>(4))
                          .and_then([](std::unique_ptr<int> number) -> Result<std::unique_ptr<int>> {
                              ++*number;
                              return number;
                          });
    REQUIRE(five);
    CHECK(**five == 5);
}

TEST_CASE("A member of a value is changed in place", "[result]")
{
    struct Named {
        QString name;
    };
    Result<Named> held(Named{.name = u"x"_s});
    held->name = u"y"_s;
    CHECK(held->name == u"y"_s);
}

TEST_CASE("Steps without a value follow each other until one fails", "[result]")
{
    int calls = 0;
    const auto fine = [&calls] {
        ++calls;
        return Result<void>();
    };
    CHECK(Result<void>().and_then(fine).and_then(fine));
    CHECK(calls == 2);
    CHECK(Result<void>(kRefused).and_then(fine).error() == kRefused);
    CHECK(calls == 2);
    CHECK(*Result<void>().transform([] { return 9; }) == 9);
    CHECK(Result<void>(kRefused).transform([&calls] { ++calls; }).error() == kRefused);
    CHECK(calls == 2);
}

TEST_CASE("Whether it was done is told without the value", "[result]")
{
    CHECK(Result<int>(1).done());
    CHECK(Result<int>(kRefused).done().error() == kRefused);
}

#ifdef QT_NO_DEBUG // else the assertion ends the program
TEST_CASE("An error without a code is no success", "[result]") { CHECK_FALSE(Result<void>(Error{})); }
#endif

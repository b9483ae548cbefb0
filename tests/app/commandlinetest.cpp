// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The reading of the command line, as a table of what is typed and what is understood.
#include "app/cli/commandline.h"
#include "app/cli/verb.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Result<app::CommandLine> read(const QString &typed)
{
    return app::readCommandLine(typed.split(u' ', Qt::SkipEmptyParts), app::verbSyntaxes());
}

} // namespace

TEST_CASE("A verb takes its data file and its options in any order")
{
    const QString orders[]
        = {u"status q.dondoc --period 2025-Q4 --json"_s, u"--json --period=2025-Q4 status q.dondoc"_s,
           u"status --period 2025-Q4 q.dondoc --json"_s};
    for (const QString &typed : orders) {
        CAPTURE(typed);
        const auto line = read(typed);
        REQUIRE(line.ok());
        CHECK(line->verb == u"status"_s);
        CHECK(line->files == QStringList{u"q.dondoc"_s});
        CHECK(line->value("period") == u"2025-Q4"_s);
        CHECK(line->has("json"));
        CHECK_FALSE(line->opensWindow());
    }
}

TEST_CASE("Without a verb the window opens, with a file or without")
{
    CHECK(read({})->opensWindow());
    CHECK(read(u"q.dondoc --lang en"_s)->opensWindow());
    CHECK(read(u"/tmp/q4"_s)->file() == u"/tmp/q4"_s);
    CHECK_FALSE(read(u"--help"_s)->opensWindow());
    CHECK_FALSE(read(u"--version"_s)->opensWindow());
}

TEST_CASE("After two dashes everything is a file, even what looks like an option or a verb")
{
    const auto dashed = read(u"check -- --odd.dondoc"_s);
    REQUIRE(dashed.ok());
    CHECK(dashed->file() == u"--odd.dondoc"_s);
    CHECK_FALSE(read(u"-- status"_s).ok()); // no path, so no file of the window
    CHECK(read(u"-- ./status"_s)->opensWindow());
}

TEST_CASE("An unknown or incomplete command line names the word at fault")
{
    struct Row {
        QString typed;
        QString atFault;
    };
    const Row rows[] = {
        {u"letter q.dondoc --period 2025-Q4 --out l.pdf"_s, u"--kind"_s},
        {u"forms q.dondoc --period 2025-Q4"_s, u"--out"_s},
        {u"plan"_s, u"plan"_s},
        {u"status q.dondoc"_s, u"--period"_s},
        {u"status --period 2025-Q4"_s, u"status"_s},
        {u"status q.dondoc other.dondoc --period 2025-Q4"_s, u"other.dondoc"_s},
        {u"status q.dondoc --period"_s, u"--period"_s},
        {u"status q.dondoc --period --json"_s, u"--period"_s},
        {u"status q.dondoc --period="_s, u"--period"_s},
        {u"status q.dondoc --period 2025-Q4 --period 2025-Q3"_s, u"--period"_s},
        {u"status q.dondoc --period 2025-Q4 --out x"_s, u"--out"_s},
        {u"status q.dondoc --period 2025-Q4 --each"_s, u"--each"_s},
        {u"status q.dondoc --period 2025-Q4 --json=yes"_s, u"--json"_s},
        {u"status q.dondoc --period 2025-Q4 --frobnicate"_s, u"--frobnicate"_s},
        {u"status q.dondoc -p 2025-Q4"_s, u"-p"_s},
        {u"status q.dondoc --period 2025-Q4 --lang fr"_s, u"fr"_s},
        {u"summary q.dondoc --period 2025-Q4"_s, u"--out"_s},
        {u"export q.dondoc"_s, u"--what"_s},
        {u"check q.dondoc --period 2025-Q4"_s, u"--period"_s},
        {u"q.dondoc --period 2025-Q4"_s, u"--period"_s},
        {u"q.dondoc r.dondoc"_s, u"q.dondoc"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.typed);
        const auto line = read(row.typed);
        REQUIRE_FALSE(line.ok());
        CHECK(line.error().code == ErrorCode::WrongUse);
        CHECK(line.error().what == row.atFault);
        CHECK_FALSE(line.error().detail.isEmpty());
    }
}

TEST_CASE("The language is known before anything else is understood")
{
    CHECK(app::languageAskedFor({u"status"_s, u"--lang"_s, u"en"_s}) == u"en"_s);
    CHECK(app::languageAskedFor({u"--lang=en"_s, u"nonsense"_s}) == u"en"_s);
    CHECK(app::languageAskedFor({u"status"_s}).isEmpty());
    CHECK(app::languageAskedFor({u"--lang"_s}).isEmpty());
}

TEST_CASE("Every option that a verb takes or needs has its line of help")
{
    for (const app::VerbSyntax &syntax : app::verbSyntaxes()) {
        CAPTURE(syntax.name);
        CHECK(app::optionHelp(syntax.options).size() == syntax.options.size());
        for (const QString &name : syntax.required)
            CHECK(syntax.options.contains(name));
    }
    CHECK(app::optionHelp(app::commonOptions()).size() == app::commonOptions().size());
}

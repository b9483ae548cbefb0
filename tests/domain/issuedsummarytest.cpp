// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what later reports keep of an issued one.
#include "models/domain/summary/issuedsummary.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("An issued report is known by its receipts as printed and by what its section V said")
{
    struct Case {
        QString kept;
        std::optional<int> asked;
        std::optional<int> received;
        QStringList blocks;
    };
    const auto row = GENERATE(values<Case>({
        {{}, {}, {}, {}},
        {u"[]"_s, {}, {}, {}},
        {u"{\"figures\":[{\"block\":\"I/2/receipt\",\"rule\":\"receipt.asked\",\"text\":\"82\"},"
         "{\"block\":\"II/1/x\",\"rule\":\"receipt.received\",\"text\":\"1\"},"
         "{\"block\":\"I/2/receipt\",\"rule\":\"receipt.received\",\"text\":\"06\"},"
         "{\"block\":\"I/2/receipt\",\"rule\":\"receipt.received\",\"text\":\"4\"}],"
         "\"body\":{\"V/2/0a1b\":[],\"II/1/x\":[]}}"_s,
         82,
         6,
         {u"V/2/0a1b"_s}},
    }));
    SummaryReport report;
    report.number = u"12"_s;
    report.figuresJson = row.kept;
    const IssuedSummary issued = issuedSummary(u"2025-Q3"_s, report);
    CHECK(issued.periodKey == u"2025-Q3"_s);
    CHECK(issued.number == report.number);
    CHECK(issued.asked == row.asked);
    CHECK(issued.received == row.received);
    CHECK(issued.blocks == row.blocks);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Prose and indicators of the example agree: words are made from the figures.
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/text/numberentry.h"
#include "tests/example/story.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("Words of the example tell the figures that its annexes print")
{
    const sessions::File file;
    const auto session = file.open();
    for (const Period &quarter : {periods::quarter(2025, 3), periods::quarter(2025, 4)})
        story::tell(*session, quarter);
    const AssessedPeriodPtr quarter = story::read(*session, periods::quarter(2025, 4));
    struct Case {
        QString agency;
        QString task;
        QString indicator;
        ValueSource source;
        Amount IndicatorValue::*amount;
        int decimals;
    };
    using enum ValueSource;
    const Case cases[] = {
        {u"STC"_s, u"16"_s, u"kp-16-giao"_s, Agency, &IndicatorValue::cumulative, 1},
        {u"STC"_s, u"16"_s, u"kp-16-giai-ngan"_s, Agency, &IndicatorValue::cumulative, 1},
        {u"SNNMT"_s, u"4.1"_s, u"dt-tong"_s, Settled, &IndicatorValue::value, 1},
        {u"SNNMT"_s, u"4.1"_s, u"sl-tong"_s, Settled, &IndicatorValue::cumulative, 0},
        {u"SNNMT"_s, u"4.2"_s, u"dt-chuyen-doi"_s, Settled, &IndicatorValue::cumulative, 1},
        {u"SNNMT"_s, u"4.3"_s, u"msvt-xk"_s, Agency, &IndicatorValue::value, 0},
        {u"SNNMT"_s, u"4.3"_s, u"msvt-xk-dt"_s, Agency, &IndicatorValue::value, 2},
        {u"SNNMT"_s, u"4.3"_s, u"msvt-nd"_s, Agency, &IndicatorValue::value, 0},
        {u"SNNMT"_s, u"4.3"_s, u"msvt-nd-dt"_s, Agency, &IndicatorValue::value, 2},
        {u"SCT"_s, u"15.2"_s, u"xk-sl"_s, Agency, &IndicatorValue::cumulative, 0},
    };
    for (const Case &each : cases) {
        CAPTURE(each.task.toStdString(), each.indicator.toStdString());
        const IndicatorValue *figure = findFigure(quarter->data.figures, each.indicator, each.source,
                                                  each.source == Agency ? each.agency : QString());
        REQUIRE(figure);
        const TaskEntry *entry = currentEntry(quarter->data, quarter->assessment, each.agency, each.task);
        REQUIRE(entry);
        const QString printed = numbers::entry(figure->*each.amount, 0, each.decimals);
        CAPTURE(entry->result.toStdString(), printed.toStdString());
        const bool told
            = entry->result.contains(u' ' + printed + u' ') || entry->result.contains(u'(' + printed + u' ');
        CHECK(told);
    }
}

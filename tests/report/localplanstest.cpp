// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the communes' own plans: once sent they stay sent, and who has not is exactly the rest.
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

TEST_CASE("Plans that were sent in earlier periods count, up to the day that the text names")
{
    struct Case {
        QList<LocalPlan> plans;
        bool withReport; ///< of xã Hai, with its plan
        QString said;
        int missing;
    };
    const QDate early(2025, 9, 1);
    const QString office = u"Sở"_s;
    const auto row = GENERATE_COPY(values<Case>({
        {{}, false, u"Đến ngày 14/12/2025, chưa có xã, phường nào gửi kế hoạch thực hiện về %1."_s, 3},
        {{{u"00001"_s, early}},
         false,
         u"Đến ngày 14/12/2025, mới có xã Một gửi kế hoạch thực hiện về %1; còn 02 xã, phường chưa gửi kế "
         "hoạch."_s,
         2},
        {{{u"00001"_s, early}},
         true,
         u"Đến ngày 15/12/2025, 02/03 xã, phường đã gửi kế hoạch thực hiện về %1; còn 01 xã, phường chưa gửi "
         "kế hoạch."_s,
         1},
        {{{u"00001"_s, early}, {u"00002"_s, early}, {u"00003"_s, early}},
         false,
         u"Đến ngày 14/12/2025, toàn bộ 03 xã, phường đã gửi kế hoạch thực hiện về %1."_s,
         0},
        {{{u"00001"_s, QDate(2026, 1, 5)}},
         false,
         u"Đến ngày 14/12/2025, chưa có xã, phường nào gửi kế hoạch thực hiện về %1."_s,
         3},
    }));
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    data.localPlans = row.plans;
    if (row.withReport) {
        addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
        data.localPlans.append({u"00002"_s, data.reports.last().receivedOn});
    }
    const report::Document document = composed(data);
    CHECK(blockText(document, u"I/1/localplans"_s) == row.said.arg(office));
    const QString missing
        = u"%1 xã, phường chưa gửi kế hoạch thực hiện"_s.arg(row.missing, 2, 10, QLatin1Char('0'));
    CHECK(blockText(document, u"V/3/requests"_s).contains(missing) == (row.missing > 0));
}

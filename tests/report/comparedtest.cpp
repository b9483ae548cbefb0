// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of comparisons with the period before: like with like, and with what was issued.
#include "models/domain/text/numbers.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCommunesNow = 12; ///< communes that are asked in the quarter

struct ComparedCase {
    int askedBefore;
    int reportedBefore;
    int lateBefore; ///< of those, after the issue of quý III
    std::optional<int> issued;
    bool isIssued;
    int reported;
    QString said;
};

QString comparedCommune(int number) { return u"001%1"_s.arg(number, 2, 10, QLatin1Char('0')); }

PeriodSnapshot quarterComparing(const ComparedCase &each)
{
    PeriodSnapshot data = smallQuarter();
    data.agencies.resize(2);
    data.groups.first().members.clear();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    for (int number = 1; number <= kCommunesNow; ++number) {
        Agency commune;
        commune.code = comparedCommune(number);
        commune.name = u"Xã Số %1"_s.arg(number);
        commune.kind = AgencyKind::Commune;
        data.agencies.append(commune);
        const QDate from = number <= each.askedBefore ? QDate() : QDate(2025, 10, 1);
        data.groups.first().members.append({commune.code, from, {}});
    }
    for (int number = 1; number <= each.reportedBefore; ++number) {
        addEntry(data, comparedCommune(number), entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
        const bool late = number > each.reportedBefore - each.lateBefore;
        data.reports.last().receivedOn = late ? QDate(2025, 9, 30) : QDate(2025, 9, 15);
    }
    data.previous = data.reports;
    data.reports.clear();
    for (int number = 1; number <= each.reported; ++number)
        addEntry(data, comparedCommune(number), entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    if (each.isIssued)
        data.issuedBefore = {{.periodKey = u"2025-Q3"_s,
                              .number = u"12"_s,
                              .issuedOn = QDate(2025, 9, 20),
                              .issuedAt = QDateTime(QDate(2025, 9, 20), QTime(8, 0), Qt::UTC),
                              .dataUntil = QDate(2025, 9, 18),
                              .asked = {},
                              .received = each.issued,
                              .blocks = {}}};
    return data;
}

} // namespace

TEST_CASE("Receipts are compared over the same bodies, else by shares with the reason, and as issued")
{
    const QString before = numbers::percent(9, 10);
    const QString now = numbers::percent(6, 12);
    const auto row = GENERATE_COPY(values<ComparedCase>({
        {12, 4, 0, {}, false, 6, u"So với quý III, số cơ quan, đơn vị gửi báo cáo tăng từ 04 lên 06; "_s},
        {12, 6, 0, {}, false, 6, u"So với quý III, số cơ quan, đơn vị gửi báo cáo không thay đổi (06); "_s},
        {10,
         9,
         0,
         {},
         false,
         6,
         u"Quý III có 09/10 cơ quan, đơn vị gửi báo cáo (đạt %1), quý IV có 06/12 cơ quan, đơn vị (đạt %2), "
         "do bổ sung 02 xã, phường được đề nghị báo cáo; "_s.arg(before, now)},
        {3,
         3,
         0,
         {},
         false,
         6,
         u"Quý III có 03/03 cơ quan, đơn vị gửi báo cáo, quý IV có 06/12 cơ quan, đơn vị, do bổ sung 09 xã, "
         "phường được đề nghị báo cáo; "_s},
        {12, 5, 1, {}, true, 6, u"So với quý III, số cơ quan, đơn vị gửi báo cáo tăng từ 04 lên 06; "_s},
        {12, 5, 1, 3, true, 6, u"So với quý III, số cơ quan, đơn vị gửi báo cáo tăng từ 03 lên 06; "_s},
    }));
    const QString said = blockText(composed(quarterComparing(row)), u"I/2/compared"_s);
    INFO(said.toStdString());
    CHECK(said.startsWith(row.said));
}

TEST_CASE("Where nobody has reported yet there is nothing to compare")
{
    CHECK(blockText(composed(quarterComparing({12, 4, 0, {}, false, 0, {}})), u"I/2/compared"_s).isEmpty());
}

TEST_CASE("Quarters that were compared are not listed once more")
{
    PeriodSnapshot data = quarterComparing({12, 4, 0, {}, false, 6, {}});
    const auto quarterOf = [](int index) { return QuarterReceipt{periods::quarter(2025, index), 12, {}}; };
    data.yearSoFar = YearSoFar{periods::wholeYear(2025), {quarterOf(3), quarterOf(4)}, 1, {}, {}, {}};
    CHECK(blockText(composed(data), u"I/2/byquarter"_s).isEmpty());
    data.yearSoFar->quarters.prepend(quarterOf(2));
    CHECK_FALSE(blockText(composed(data), u"I/2/byquarter"_s).isEmpty());
}

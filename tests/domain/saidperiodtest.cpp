// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What titles and names of files say of the time that they report on.
#include "models/domain/intake/saidperiod.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

QString said(const QString &text, const Period &period)
{
    return reading::otherPeriodSaid({text}, period, periods::writtenAsOneWith(period));
}

} // namespace

TEST_CASE("A title of another period is told, in whatever words")
{
    const auto [text, other] = GENERATE(table<QString, QString>({
        {u"BÁO CÁO KẾT QUẢ QUÝ III NĂM 2025"_s, u"quý III năm 2025"_s},
        {u"Báo cáo kết quả thực hiện quý 3/2025"_s, u"quý III năm 2025"_s},
        {u"KẾT QUẢ QUÝ III VÀ 9 THÁNG NĂM 2025"_s, u"quý III"_s},
        {u"bc_q3_2025"_s, u"quý III năm 2025"_s},
        {u"2025-Q3 xã Tô Hiệu"_s, u"quý III năm 2025"_s},
        {u"Quý III"_s, u"quý III"_s},
        {u"Quý IV năm 2024"_s, u"quý IV năm 2024"_s},
        {u"Kết quả 9 tháng năm 2025"_s, u"9 tháng năm 2025"_s},
        {u"Báo cáo 6 tháng đầu năm 2025"_s, u"6 tháng đầu năm 2025"_s},
        {u"BÁO CÁO kết quả thực hiện kế hoạch năm 2024"_s, u"năm 2024"_s},
        {u"(Số liệu từ ngày 15/6/2025 đến ngày 14/9/2025)"_s, u"từ 15/06/2025 đến 14/09/2025"_s},
        {u"từ ngày 15 tháng 6 năm 2025 đến hết ngày 14 tháng 9 năm 2025"_s,
         u"từ 15/06/2025 đến 14/09/2025"_s},
        {u"Từ 15/6 đến 14/9/2025"_s, u"từ 15/06/2025 đến 14/09/2025"_s},
        {u"Kết quả quý III, phương hướng quý IV năm 2025"_s, u"quý III"_s},
    }));
    CAPTURE(text);
    CHECK(said(text, periods::quarter(2025, 4)) == other);
}

TEST_CASE("A title of this period, of its year, or of none is in no doubt")
{
    const QString text = GENERATE(
        u"BÁO CÁO KẾT QUẢ QUÝ IV NĂM 2025"_s, u"Kết quả quý IV và năm 2025"_s, u"Báo cáo năm 2025"_s,
        u"Quý 4"_s, u"So với quý III, quý IV năm 2025"_s, u"Từ ngày 01/10/2025 đến ngày 31/12/2025"_s,
        u"từ ngày 29/7/2025 đến ngày 14/12/2025"_s, u"Sơn La, ngày 15 tháng 12 năm 2025"_s,
        u"Số: 45/BC-UBND"_s, u"Kế hoạch số 215/KH-UBND ngày 18/8/2025, giai đoạn 2025-2030"_s,
        u"Báo cáo của UBND xã Mường É ngày 05/01/2026"_s, u"BC xã Chiềng La 20251215"_s,
        u"kết quả thực hiện Kế hoạch giai đoạn 2026-2030"_s, u"Thực hiện quy chế làm việc"_s, QString());
    CAPTURE(text);
    CHECK(said(text, periods::quarter(2025, 4)).isEmpty());
}

TEST_CASE("One text that names this period stands for them all")
{
    const Period quarter = periods::quarter(2026, 1);
    CHECK(reading::otherPeriodSaid({u"Quý IV năm 2025"_s, u"Quý I năm 2026"_s}, quarter, std::nullopt)
              .isEmpty());
    CHECK(reading::otherPeriodSaid({u"Xã Một"_s, u"Quý IV năm 2025"_s}, quarter, std::nullopt)
          == u"quý IV năm 2025"_s);
}

TEST_CASE("Another spelling of a quarter and a month's report are other periods", "[reading]")
{
    const Period quarter = periods::quarter(2025, 4);
    const auto titled = [&quarter](const QString &title) {
        return !reading::otherPeriodTitled({title}, quarter, std::nullopt).isEmpty();
    };
    CHECK(titled(u"BÁO CÁO kết quả QUÍ 3-2025"_s));
    CHECK(titled(u"BÁO CÁO tháng 10 năm 2025"_s));
    CHECK_FALSE(titled(u"BÁO CÁO kết quả QUÍ 4-2025"_s));
    CHECK_FALSE(titled(u"Báo cáo số 45/BC-UBND ngày 12 tháng 10 năm 2025, quý IV năm 2025"_s));
}

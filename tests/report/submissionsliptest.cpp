// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The slip for the leader: content, what is open, figures that changed, who submits, and on one page.
#include "models/report/checks/submissionslip.h"

#include "models/report/composer.h"
#include "models/report/layout/layout.h"
#include "models/report/layout/pagefont.h"
#include "models/report/layout/qttextmeasure.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

Issue gapOfKind(IssueKind kind)
{
    Issue gap;
    gap.kind = kind;
    return gap;
}

ComposedPages reportToSubmit(PeriodSnapshot data = test::smallQuarter())
{
    ComposedPages made;
    made.quarter = makeAssessedPeriod(std::move(data));
    made.pages = QList<PrintedPage>(7);
    return made;
}

QString slipText(const ComposedPages &made, const SlipOptions &options = {})
{
    return allText(composeSubmissionSlip(made, options));
}

ChangedBlock changedFrom(const QString &words, const QString &before, const QString &now)
{
    ChangedBlock block;
    block.submitted = {{words, false, false, {}, {}, {}}};
    FigureChange figure;
    figure.before = before;
    figure.now = now;
    block.figures = {figure};
    return block;
}

} // namespace

TEST_CASE("A slip tells what is submitted, to whom, by whom, and leaves room for an opinion")
{
    PeriodSnapshot data = test::smallQuarter();
    data.office.draftingUnit.clear();
    const QString text = slipText(reportToSubmit(data), {u"Lò Văn A"_s, QDate(2025, 12, 18)});
    CHECK(text.contains(u"PHIẾU TRÌNH"_s));
    CHECK(text.contains(u"Báo cáo gồm 07 trang"_s));
    CHECK(text.contains(u"Đơn vị soạn thảo trình Lãnh đạo Sở xem xét"_s));
    CHECK(text.contains(u"NGƯỜI TRÌNH"_s));
    CHECK(text.contains(u"Lò Văn A"_s));
    CHECK(text.contains(u"Ý KIẾN CỦA LÃNH ĐẠO"_s));
    CHECK_FALSE(text.contains(u'{'));
    data.office.draftingUnit = u"Phòng Trồng trọt"_s;
    CHECK(slipText(reportToSubmit(data)).contains(u"Phòng Trồng trọt trình Lãnh đạo Sở xem xét"_s));
}

TEST_CASE("A slip names what must be there and counts what is worth a look")
{
    ComposedPages made = reportToSubmit();
    CHECK(slipText(made).contains(u"Đã có đủ các nội dung phải có trước khi phát hành."_s));
    made.gaps = {gapOfKind(IssueKind::SignerBlank), gapOfKind(IssueKind::PlanNumberBlank),
                 gapOfKind(IssueKind::AgencyMissing), gapOfKind(IssueKind::AgencyIncomplete)};
    const QString text = slipText(made);
    CHECK(text.contains(u"Phải có trước khi phát hành (02): họ tên người ký; số, ngày của kế hoạch."_s));
    CHECK(text.contains(u"Nên xem (02): báo cáo của cơ quan, đơn vị (02)."_s));
}

TEST_CASE("A slip tells figures that differ from the version before, a few one by one")
{
    ComposedPages made = reportToSubmit();
    CHECK(slipText(made).contains(u"Báo cáo được trình lần đầu."_s));
    PeriodSnapshot data = test::smallQuarter();
    SummaryVersion version;
    version.ordinal = 2;
    data.versions = {version};
    made = reportToSubmit(data);
    CHECK(slipText(made).contains(u"Không có số liệu nào khác bản trình lần 2."_s));
    made.sinceSubmission = {changedFrom(u"Có 70 xã."_s, u"70"_s, u"71"_s)};
    CHECK(slipText(made).contains(
        u"So với bản trình lần 2, có 01 đoạn khác về số liệu: “Có 70 xã.”: 70 → 71."_s));
    for (int i = 0; i < 8; ++i)
        made.sinceSubmission.append(changedFrom(u"Có 70 xã."_s, u"70"_s, u"71"_s));
    CHECK(slipText(made).contains(u"; cùng 03 đoạn khác."_s));
}

TEST_CASE("A slip stands on one page, however much is open")
{
    PeriodSnapshot data = test::smallQuarter();
    data.versions = {SummaryVersion()};
    ComposedPages made = reportToSubmit(data);
    for (int kind = int(IssueKind::AgencyMissing); kind <= int(IssueKind::LongerFigureDiffers); ++kind)
        made.gaps.append(gapOfKind(IssueKind(kind)));
    for (int i = 0; i < 20; ++i)
        made.sinceSubmission.append(changedFrom(QString(80, u'x'), u"70"_s, u"71"_s));
    const Document slip = composeSubmissionSlip(made, {u"Lò Văn A"_s, {}});
    CHECK(layOut(slip, {}, QtTextMeasure(pageFontFamily().value())).size() == 1);
}

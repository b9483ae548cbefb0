// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What the summary's text lacks: each rule broken alone is told, with the block it is about.
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

#include "models/domain/summary/annex.h"
#include "models/report/checks/textgaps.h"
#include "models/report/editing/textoverrides.h"

#include <algorithm>

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

PeriodSnapshot quarterOfGaps()
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    data.office.addressee = u"Ủy ban nhân dân tỉnh Sơn La"_s;
    return data;
}

QStringList gapsOf(const PeriodSnapshot &data, const QList<TextOverride> &ownText)
{
    const report::Document draft = composed(data);
    QStringList told;
    for (const Issue &issue : report::findTextGaps(draft, report::withTextOverrides(draft, ownText), ownText))
        told.append(
            u"%1 %2 %3"_s.arg(int(issue.kind)).arg(issue.place, issue.arguments.join(u'|')).trimmed());
    return told;
}

QString line(IssueKind kind, const QString &rest) { return u"%1 %2"_s.arg(int(kind)).arg(rest); }

TextOverride ownText(const QString &key, const QString &text)
{
    TextOverride block;
    block.key = key;
    block.runs = {{text, false, false, {}, {}, {}}};
    return block;
}

} // namespace

TEST_CASE("A draft as it comes breaks no rule") { CHECK(gapsOf(quarterOfGaps(), {}).isEmpty()); }

TEST_CASE("A missing addressee, end mark, annex and an open place are told")
{
    PeriodSnapshot data = quarterOfGaps();
    const report::Document draft = composed(data);
    const auto drafted = [&draft](const QString &key) {
        return report::plainText(report::withoutMark(*report::bodyBlock(draft, key)));
    };
    SECTION("addressee")
    {
        data.office.addressee.clear();
        CHECK(gapsOf(data, {}) == QStringList{QString::number(int(IssueKind::AddresseeBlank))});
    }
    SECTION("end mark")
    {
        TextOverride block = ownText(u"closing"_s, u"Trên đây là kết quả."_s);
        block.draft = drafted(block.key);
        CHECK(gapsOf(data, {block}) == QStringList{line(IssueKind::EndMarkMissing, u"closing"_s)});
    }
    SECTION("annex")
    {
        TextOverride block = ownText(u"II/1"_s, u"Tiến độ chung"_s);
        block.draft = drafted(block.key);
        const QStringList gaps = gapsOf(data, {block});
        CHECK(gaps.contains(line(IssueKind::AnnexNotMentioned, u"closing Phụ lục"_s)));
    }
    SECTION("open place")
    {
        TextOverride block = ownText(u"I/2/receipt"_s, u"Theo Công văn số [… ] đã gửi {ten}."_s);
        block.draft = drafted(block.key);
        CHECK(gapsOf(data, {block}) == QStringList{line(IssueKind::PlaceholderLeft, u"I/2/receipt [… ]"_s)});
    }
    SECTION("open cell of a table")
    {
        TextOverride block = ownText(u"I/2/+1"_s, u"Nội dung\tKết quả\nViệc thứ nhất…\t…"_s);
        block.kind = TextOverrideKind::Added;
        block.style = RunStyle::Table;
        block.after = u"I/2/receipt"_s;
        CHECK(gapsOf(data, {block}) == QStringList{line(IssueKind::PlaceholderLeft, u"I/2/+1 …"_s)});
    }
}

TEST_CASE("A draft that changed behind own words is told once")
{
    const PeriodSnapshot data = quarterOfGaps();
    TextOverride block = ownText(u"I/2/receipt"_s, u"Của tôi"_s);
    block.draft = u"Cũ"_s;
    CHECK(gapsOf(data, {block}) == QStringList{line(IssueKind::DraftChanged, u"I/2/receipt Của tôi"_s)});
}

TEST_CASE("Own words of a paragraph that is gone are told, and so is what was left out of it")
{
    const PeriodSnapshot data = quarterOfGaps();
    const TextOverride mine = ownText(u"II/2/a/1"_s, u"Của tôi"_s);
    TextOverride omitted = ownText(u"III/2/reporting"_s, {});
    omitted.runs.clear();
    omitted.kind = TextOverrideKind::LeftOut;
    omitted.draft = u"01/01 cơ quan chưa gửi"_s;
    CHECK(gapsOf(data, {mine, omitted})
          == QStringList{line(IssueKind::OwnTextLost, u"II/2/a/1 Của tôi"_s),
                         line(IssueKind::OmissionLost, u"III/2/reporting 01/01 cơ quan chưa gửi"_s)});
}

TEST_CASE("What an annex leaves out of somebody's words is told once for a task")
{
    PeriodSnapshot data = quarterOfGaps();
    report::ComposeOptions options;
    options.annexes = annexKeywords({Annex::Progress});
    QString &result = data.reports.first().entries.first().result;
    const QString sentence
        = u"Đã tổ chức hội nghị tập huấn, tuyên truyền cho các hộ trồng cây ăn quả lần thứ %1 "
          "tại các xã vùng trồng tập trung"_s;
    QStringList sentences;
    for (int number = 1; number <= 5; ++number)
        sentences.append(sentence.arg(number));
    result = sentences.join(u". "_s) + u'.';
    const report::Document draft = composed(data, options);
    QList<Issue> told = report::findTextGaps(draft, draft, {});
    told.removeIf([](const Issue &each) { return each.kind != IssueKind::WordsLeftOut; });
    REQUIRE(told.size() == 1);
    CHECK(told.first().arguments == QStringList{u"Phụ lục"_s, u"1"_s, u"02"_s, u"05"_s, u"Sở Công Thương"_s});
    CHECK(told.first().severity == Severity::Note);
    CHECK(told.first().agencyCode == u"SCT"_s);
    CHECK(told.first().taskNumber == u"1"_s);
    result = sentences.mid(0, 2).join(u". "_s) + u'.';
    const report::Document whole = composed(data, options);
    told = report::findTextGaps(whole, whole, {});
    CHECK(std::none_of(told.begin(), told.end(),
                       [](const Issue &each) { return each.kind == IssueKind::WordsLeftOut; }));
}

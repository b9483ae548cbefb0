// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of proposals: nobody's words are put into another's mouth, and whatever is cited stands in the annex.
#include "models/report/drafting/sections/outline.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

struct Proposed {
    QString agency;
    QString words;
};

PeriodSnapshot quarterProposing(const QList<Proposed> &all)
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    for (const Proposed &each : all) {
        addEntry(data, each.agency, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
        Obstacle obstacle;
        obstacle.heading = u"Thiếu nước tưới"_s;
        obstacle.text = u"Thiếu nước tại %1"_s.arg(each.agency);
        obstacle.proposal = each.words;
        obstacle.agencyCode = each.agency;
        obstacle.competence = Competence::Province;
        obstacle.raisedIn = u"2025-Q4"_s;
        data.obstacles.append(obstacle);
    }
    return data;
}

} // namespace

TEST_CASE("A proposal is said to be of those who made it, and every one stands in the annex")
{
    const QString lake = u"Đề nghị UBND tỉnh đầu tư hồ chứa"_s;
    const QString pump = u"Đề nghị UBND tỉnh hỗ trợ máy bơm"_s;
    struct Case {
        QList<Proposed> proposals;
        QString quoted;
        QString text;
        QString annex;
    };
    const auto row = GENERATE_COPY(values<Case>({
        {{{u"00001"_s, lake}, {u"00002"_s, lake}},
         lake,
         u"- Đầu tư hồ chứa (kiến nghị của xã Một và xã Hai)."_s,
         lake},
        {{{u"00001"_s, lake}, {u"00002"_s, pump}, {u"00003"_s, lake}},
         lake,
         u"- Đầu tư hồ chứa (kiến nghị của xã Một và phường Ba); 01 xã, phường có kiến nghị khác về thiếu "
         "nước tưới, nêu tại Phụ lục II."_s,
         lake + u" (xã Một và phường Ba).\n"_s + pump + u" (xã Hai)"_s},
        {{{u"00001"_s, pump}, {u"00002"_s, lake}},
         pump,
         u"- Hỗ trợ máy bơm (kiến nghị của xã Một); 01 xã, phường có kiến nghị khác về thiếu nước tưới, nêu "
         "tại Phụ lục II."_s,
         pump + u" (xã Một).\n"_s + lake + u" (xã Hai)"_s},
    }));
    const report::Document document = composed(quarterProposing(row.proposals));
    CHECK(blockText(document, u"V/2/"_s + report::nameOf(row.quoted)) == row.text);
    CHECK(rowTexts(document, u"PL2/1"_s).value(6) == row.annex);
}

TEST_CASE("The annex lists every proposal, however many differ")
{
    QList<Proposed> many;
    for (const QString &code : {u"00001"_s, u"00002"_s, u"00003"_s}) {
        for (const QString &what : {u"hồ"_s, u"bơm"_s, u"ống"_s, u"giếng"_s})
            many.append({code, u"Hỗ trợ %1 cho %2"_s.arg(what, code)});
    }
    const QString annex = rowTexts(composed(quarterProposing(many)), u"PL2/1"_s).value(6);
    for (const Proposed &each : many) {
        INFO(each.words.toStdString());
        CHECK(annex.contains(each.words));
    }
    CHECK_FALSE(annex.contains(u"kiến nghị khác"_s));
}

TEST_CASE("Agencies stand in the order of their list, tasks in the plan's, whoever spoke first")
{
    PeriodSnapshot data = quarterProposing({{u"00003"_s, u"Hỗ trợ"_s}, {u"00001"_s, u"Hỗ trợ"_s}});
    addTask(data, u"2"_s, u"Chăm sóc"_s, DeadlineKind::Continuous, {});
    data.obstacles.first().taskNumbers = {u"2"_s};
    data.obstacles.last().taskNumbers = {u"1"_s};
    const QStringList row = rowTexts(composed(data), u"PL2/1"_s);
    CHECK(row.value(2) == u"1, 2"_s);
    CHECK(row.value(4) == u"Xã Một và phường Ba"_s);
}

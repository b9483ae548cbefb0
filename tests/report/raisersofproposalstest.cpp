// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of proposals: nobody's words are put into another's mouth, and whatever is cited stands in the annex.
#include "models/report/drafting/context/addressees.h"
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
         "nước tưới."_s,
         lake + u" (xã Một và phường Ba).\n"_s + pump + u" (xã Hai)"_s},
        {{{u"00001"_s, pump}, {u"00002"_s, lake}},
         pump,
         u"- Hỗ trợ máy bơm (kiến nghị của xã Một); 01 xã, phường có kiến nghị khác về thiếu nước tưới."_s,
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

TEST_CASE("A proposal on a draft says which draft is meant")
{
    struct Case {
        Competence competence;
        QString words;
        QString clause; ///< of V
        QString said;
    };
    const auto row = GENERATE(values<Case>({
        {Competence::Province,
         u"Kiến nghị UBND tỉnh cho phép trình dự thảo Nghị quyết chậm nhất ngày 31/12/2025"_s, u"V/2/"_s,
         u"- Về dự thảo Nghị quyết của Ban Chấp hành Đảng bộ tỉnh (8), cho phép trình dự thảo Nghị quyết "
         u"chậm "
         "nhất ngày 31/12/2025."_s},
        {Competence::OtherDepartment, u"Đề nghị Sở Công Thương sớm góp ý dự thảo"_s, u"V/3/"_s,
         u"- Sở Công Thương: về dự thảo Nghị quyết của Ban Chấp hành Đảng bộ tỉnh (8), sớm góp ý dự thảo."_s},
        {Competence::Province,
         u"Cho phép trình dự thảo Nghị quyết của Ban Chấp hành Đảng bộ tỉnh trong tháng 12"_s, u"V/2/"_s,
         u"- Cho phép trình dự thảo Nghị quyết của Ban Chấp hành Đảng bộ tỉnh trong tháng 12."_s},
    }));
    PeriodSnapshot data = smallQuarter();
    Task &task = addTask(data, u"8"_s, u"Tham mưu"_s, DeadlineKind::Year, {u"SNNMT"_s});
    task.shortName = u"dự thảo Nghị quyết của Ban Chấp hành Đảng bộ tỉnh"_s;
    task.product = task.shortName;
    task.productTo = u"UBND tỉnh"_s;
    addEntry(data, u"SNNMT"_s, entry(u"8"_s, EntryState::UnderWay, u"Đang soạn"_s));
    Obstacle obstacle;
    obstacle.text = u"Chậm trình"_s;
    obstacle.proposal = row.words;
    obstacle.agencyCode = u"SNNMT"_s;
    obstacle.competence = row.competence;
    obstacle.taskNumbers = {u"8"_s};
    obstacle.raisedIn = u"2025-Q4"_s;
    data.obstacles = {obstacle};
    CHECK(blockText(composed(data), row.clause + report::nameOf(row.words)) == row.said);
}

TEST_CASE("Who is to answer is named as the proposals name them, communes too")
{
    struct Case {
        QStringList words;
        QString competent;
        QString said; ///< of the first, in V.3
    };
    const auto row = GENERATE(values<Case>({
        {{u"Đề nghị UBND các xã, phường phân công cán bộ"_s},
         u"UBND các xã, phường"_s,
         u"- UBND các xã, phường: phân công cán bộ (kiến nghị của xã Một)."_s},
        {{u"Đề nghị Sở Công Thương tìm đầu ra"_s, u"Đề nghị tìm đầu ra"_s},
         u"Sở Công Thương; sở, ngành khác"_s,
         u"- Sở Công Thương: tìm đầu ra (kiến nghị của xã Một); 01 xã, phường có kiến nghị khác về thiếu "
         u"nước tưới."_s},
        {{u"Đề nghị hỗ trợ máy bơm"_s}, u"Sở, ngành khác"_s, u"- Hỗ trợ máy bơm (kiến nghị của xã Một)."_s},
    }));
    QList<Proposed> all;
    for (qsizetype at = 0; at < row.words.size(); ++at)
        all.append({u"0000%1"_s.arg(at + 1), row.words.at(at)});
    PeriodSnapshot data = quarterProposing(all);
    for (Obstacle &each : data.obstacles)
        each.competence = Competence::OtherDepartment;
    const report::Document document = composed(data);
    CHECK(rowTexts(document, u"PL2/1"_s).value(5) == row.competent);
    CHECK(blockText(document, u"V/3/"_s + report::nameOf(row.words.first())) == row.said);
}

TEST_CASE("What is asked of communes without an officer's word on who is competent is asked in V.3")
{
    PeriodSnapshot data = quarterProposing({{u"00001"_s, u"Đề nghị UBND các xã, phường chốt số liệu"_s}});
    data.obstacles.first().competence = Competence::Unknown;
    CHECK(blockText(composed(data), u"V/3/"_s + report::nameOf(data.obstacles.first().proposal))
          == u"- UBND các xã, phường: chốt số liệu (kiến nghị của xã Một)."_s);
}

TEST_CASE("What communes are competent for by the officer's word is theirs in V.3 and the annex")
{
    PeriodSnapshot data = quarterProposing({{u"00001"_s, u"Đề nghị phân công cán bộ"_s}});
    data.obstacles.first().competence = Competence::Communes;
    report::Document document = composed(data);
    CHECK(rowTexts(document, u"PL2/1"_s).value(5) == u"UBND các xã, phường"_s);
    CHECK(blockText(document, u"V/3/"_s + report::nameOf(data.obstacles.first().proposal))
          == u"- Phân công cán bộ (kiến nghị của xã Một)."_s);
    data.obstacles.first().proposal = u"Đề nghị Sở Công Thương phối hợp"_s;
    data.obstacles.append(data.obstacles.first());
    data.obstacles.last().agencyCode = u"00002"_s;
    addEntry(data, u"00002"_s, data.reports.first().entries.first());
    data.obstacles.last().proposal = u"Đề nghị rà soát lại"_s;
    CHECK(rowTexts(composed(data), u"PL2/1"_s).value(5) == u"Sở Công Thương; UBND các xã, phường"_s);
}

TEST_CASE("Whom a proposal addresses is read from its words by the names of all bodies, in whole words")
{
    PeriodSnapshot data = smallQuarter();
    Agency culture;
    culture.code = u"SVHTTDL"_s;
    culture.name = u"Sở Văn hóa, Thể thao và Du lịch"_s;
    culture.shortName = u"Sở VH, TT và DL"_s;
    culture.kind = AgencyKind::Department;
    Agency centre;
    centre.code = u"TTXT"_s;
    centre.name = u"Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh"_s;
    centre.kind = AgencyKind::Centre;
    data.agencies += {culture, centre};
    const report::Addressees addressees(data);
    struct Case {
        QString words;
        Competence competence;
        QStringList names;
    };
    for (const Case &each : QList<Case>{
             {u"Kiến nghị UBND tỉnh giao Sở Công Thương"_s, Competence::Province, {{}, u"Sở Công Thương"_s}},
             {u"Đề nghị UBND các xã, phường chốt số liệu"_s, Competence::Communes, {{}}},
             {u"Đề nghị Sở Nông nghiệp hướng dẫn"_s,
              Competence::Department,
              {u"Sở Nông nghiệp và Môi trường"_s}},
             {u"Đề nghị Sở Văn hóa hỗ trợ"_s, Competence::OtherDepartment, {culture.name}},
             {u"Đề nghị sở VH, TT&DL hỗ trợ"_s, Competence::OtherDepartment, {culture.name}},
             {u"Đề nghị Trung tâm Xúc tiến kết nối"_s, Competence::OtherDepartment, {centre.name}},
             {u"Đề nghị Trung ương bố trí vốn"_s, Competence::Central, {{}}},
             {u"Đề nghị bố trí cán bộ nông nghiệp"_s, Competence::Unknown, {}},
             {u"Hỗ trợ cơ sở công thương nhỏ"_s, Competence::Unknown, {}},
             {u"Đề nghị UBND các xã, Sở Công Thương, Sở Công thương"_s,
              Competence::Communes,
              {{}, u"Sở Công Thương"_s}}}) {
        CAPTURE(each.words.toStdString());
        CHECK(addressees.competenceOf(each.words) == each.competence);
        QStringList names;
        for (const report::Addressee &body : addressees.in(each.words))
            names.append(body.name);
        CHECK(names == each.names);
    }
}

TEST_CASE("A ministry that a proposal names makes it a central body's, words that end in bộ do not")
{
    struct Case {
        QString proposal;
        Competence competence;
    };
    const auto row = GENERATE(values<Case>({
        {u"Đề nghị Bộ Tài chính hướng dẫn định mức"_s, Competence::Central},
        {u"Đề nghị Bộ Nông nghiệp và Môi trường cấp mã số"_s, Competence::Central},
        {u"Đề nghị các bộ, ngành trung ương tháo gỡ"_s, Competence::Central},
        {u"Đề nghị UBND tỉnh kiến nghị Bộ Công Thương"_s, Competence::Province},
        {u"Đầu tư đồng bộ Xây dựng nông thôn mới"_s, Competence::Unknown},
        {u"Đầu tư toàn bộ tuyến đường"_s, Competence::Unknown},
        {u"Tăng cường cán bộ tài chính xã"_s, Competence::Unknown},
    }));
    CAPTURE(row.proposal.toStdString());
    CHECK(report::Addressees(smallQuarter()).competenceOf(row.proposal) == row.competence);
}

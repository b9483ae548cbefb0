// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of agencies, groups and what of their reports counts.
#include "models/domain/reporting/agencyreport.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::day;

TEST_CASE("Names of communes and departments inside a sentence", "[agency]")
{
    struct Row {
        QString name;
        AgencyKind kind;
        QString inSentence;
        QString asAuthor;
    };
    const QList<Row> rows{
        {u"Xã Phiêng Khoài"_s, AgencyKind::Commune, u"xã Phiêng Khoài"_s, u"UBND xã Phiêng Khoài"_s},
        {u"Phường Tô Hiệu"_s, AgencyKind::Ward, u"phường Tô Hiệu"_s, u"UBND phường Tô Hiệu"_s},
        {u"Sở Tài chính"_s, AgencyKind::Department, u"Sở Tài chính"_s, u"Sở Tài chính"_s},
        {u"Báo và Phát thanh, Truyền hình Sơn La"_s, AgencyKind::Press,
         u"Báo và Phát thanh, Truyền hình Sơn La"_s, u"Báo và Phát thanh, Truyền hình Sơn La"_s},
    };
    for (const Row &row : rows) {
        Agency agency = fixture::agency(u"x"_s, row.kind, 0);
        agency.name = row.name;
        CHECK(nameInSentence(agency) == row.inSentence);
        CHECK(nameAsAuthor(agency) == row.asAuthor);
        CHECK(isCommuneLevel(agency) == row.asAuthor.startsWith(u"UBND"_s));
    }
}

TEST_CASE("An agency is valid from its first to its last day", "[agency]")
{
    Agency agency;
    CHECK(isValidOn(agency, day("1990-01-01")));
    agency.validFrom = day("2025-07-01");
    agency.validTo = day("2026-06-30");
    CHECK_FALSE(isValidOn(agency, day("2025-06-30")));
    CHECK(isValidOn(agency, day("2025-07-01")));
    CHECK(isValidOn(agency, day("2026-06-30")));
    CHECK_FALSE(isValidOn(agency, day("2026-07-01")));
}

TEST_CASE("Members of a group are those of the day, in its order, each once", "[agency]")
{
    Group group;
    group.members = {{u"b"_s, {}, {}},
                     {u"a"_s, day("2026-01-01"), {}},
                     {u"c"_s, {}, day("2025-12-31")},
                     {u"b"_s, day("2026-01-01"), {}}};
    CHECK(membersOn(group, day("2025-12-14")) == QStringList{u"b"_s, u"c"_s});
    CHECK(membersOn(group, day("2026-03-14")) == QStringList{u"b"_s, u"a"_s});
}

TEST_CASE("An entry counts with a state, and is whole with a text where one is wanted", "[agency]")
{
    struct Row {
        EntryState state;
        QString result;
        bool counted;
        bool whole;
    };
    const QList<Row> rows{
        {EntryState::Unset, {}, false, false},
        {EntryState::Unset, u"Đã làm"_s, false, false},
        {EntryState::UnderWay, {}, true, false},
        {EntryState::UnderWay, u" \n"_s, true, false},
        {EntryState::UnderWay, u"Đang làm"_s, true, true},
        {EntryState::Done, {}, true, false},
        {EntryState::Done, u"Xong"_s, true, true},
        {EntryState::Suspended, {}, true, false},
        {EntryState::Suspended, u"Chờ vốn"_s, true, true},
        {EntryState::NotStarted, {}, true, true},
        {EntryState::NothingArose, {}, true, true},
    };
    for (const Row &row : rows) {
        TaskEntry entry;
        entry.state = row.state;
        entry.result = row.result;
        CAPTURE(keyword(row.state), row.result.toStdString());
        CHECK(counts(entry) == row.counted);
        CHECK(isWhole(entry) == row.whole);
        CHECK(lacksText(entry) == (row.counted && !row.whole));
    }
}

TEST_CASE("A report is received when it came, by telephone too, and not when it is only asked for",
          "[agency]")
{
    AgencyReport report;
    report.receivedOn = day("2025-12-15");
    const QList<QPair<ReportState, bool>> rows{{ReportState::Asked, false},
                                               {ReportState::Provisional, true},
                                               {ReportState::Received, true},
                                               {ReportState::SupplementAsked, true},
                                               {ReportState::Accepted, true}};
    for (const auto &[state, received] : rows) {
        report.state = state;
        CHECK(isReceived(report) == received);
    }
    report.receivedOn = {};
    CHECK_FALSE(isReceived(report));
}

TEST_CASE("A whole name comes before its beginning, its words and old names")
{
    Agency commune;
    commune.kind = AgencyKind::Commune;
    commune.name = u"Xã Vân Hồ"_s;
    commune.shortName = u"Vân Hồ"_s;
    commune.aliases = {u"Xã Lóng Luông"_s};
    CHECK(nameFit(commune, u"van ho"_s) == NameFit::Whole);
    CHECK(nameFit(commune, u" Vân  Hồ "_s) == NameFit::Whole);
    CHECK(nameFit(commune, u"ubnd xã vân hồ"_s) == NameFit::Whole);
    CHECK(nameFit(commune, u"van"_s) == NameFit::Beginning);
    CHECK(nameFit(commune, u"ho"_s) == NameFit::Inside);
    CHECK(nameFit(commune, u"long luong"_s) == NameFit::Alias);
    CHECK(nameFit(commune, u"an"_s) == NameFit::None);
    Agency department;
    department.name = u"Sở Văn hóa, Thể thao và Du lịch"_s;
    department.shortName = department.name;
    CHECK(nameFit(department, u"van ho"_s) == NameFit::Inside);
}

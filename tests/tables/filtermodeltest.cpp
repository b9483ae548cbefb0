// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilterModel: words without accents, trees, Vietnamese order; and that the model tester can complain at all.
#include "models/tables/filtermodel.h"
#include "models/tables/agencytablemodel.h"
#include "models/tables/tasktreemodel.h"
#include "tests/tables/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using namespace dondoc::tables;

namespace {

/// Says that it has three rows and gives an index for none.
class BrokenModel : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &) const override { return 3; }
    QModelIndex index(int, int, const QModelIndex &) const override { return {}; }
    QVariant data(const QModelIndex &, int) const override { return {}; }
};

} // namespace

TEST_CASE("the model tester's complaints are heard")
{
    BrokenModel model;
    const fixture::WatchedModel watched(&model);
    CHECK_FALSE(watched.messages().isEmpty());
}

TEST_CASE("a filter needs no accents, and takes words in any order")
{
    AgencyTableModel agencies;
    FilterModel filter;
    filter.setSourceModel(&agencies);
    const fixture::WatchedModel watched(&filter);
    agencies.setQuarter(fixture::quarter());
    struct Case {
        QString needle;
        QString first;
        int rows;
    };
    const Case cases[] = {
        {u"to hieu"_s, u"Phường Tô Hiệu"_s, 1},
        {u"HIỆU tô"_s, u"Phường Tô Hiệu"_s, 1},
        {u"so tai chinh"_s, u"Sở Tài chính"_s, 1},
        {u"khong co ten nay"_s, u""_s, 0},
    };
    for (const Case &one : cases) {
        filter.setNeedle(one.needle);
        CAPTURE(one.needle);
        CHECK(filter.rowCount() == one.rows);
        CHECK(filter.index(0, 0).data().toString() == one.first);
    }
    filter.setNeedle({});
    CHECK(filter.rowCount() == agencies.rowCount());
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("a match in a dash row keeps its heading, a match in a heading keeps its dash rows")
{
    TaskTreeModel tasks;
    FilterModel filter;
    filter.setSourceModel(&tasks);
    const fixture::WatchedModel watched(&filter);
    tasks.setQuarter(fixture::quarter());
    filter.setNeedle(u"4.2"_s);
    CHECK(fixture::column(filter, TaskTreeModel::Number) == QStringList{u"4"_s});
    CHECK(fixture::column(filter, TaskTreeModel::Number, filter.index(0, 0)) == QStringList{u"4.2"_s});
    filter.setNeedle(u"vung nguyen lieu qua cong nghe cao"_s);
    const QModelIndex heading = filter.indexOfId(u"5"_s);
    REQUIRE(heading.isValid());
    CHECK(filter.rowCount(heading) == 3);
    CHECK_FALSE(filter.indexOfId(u"16"_s).isValid());
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("names sort as the Vietnamese alphabet does, dates with the unknown last")
{
    AgencyTableModel agencies;
    FilterModel filter;
    filter.setSourceModel(&agencies);
    const fixture::WatchedModel watched(&filter);
    const AssessedPeriodPtr quarter = fixture::quarter();
    agencies.setQuarter(quarter, {u"STC"_s, u"SNgV"_s, u"SKHCN"_s, u"BPTTH"_s, u"03646"_s, u"SCT"_s});
    filter.sort(AgencyTableModel::Name);
    CHECK(fixture::column(filter, AgencyTableModel::Name)
          == QStringList{u"Báo và Phát thanh, Truyền hình Sơn La"_s, u"Phường Tô Hiệu"_s, u"Sở Công Thương"_s,
                         u"Sở Khoa học và Công nghệ"_s, u"Sở Ngoại vụ"_s, u"Sở Tài chính"_s});
    filter.sort(AgencyTableModel::Received);
    CHECK(fixture::column(filter, AgencyTableModel::Received).mid(0, 4)
          == QStringList{u"15/12/2025"_s, u"19/12/2025"_s, QString(), QString()});
    filter.sort(AgencyTableModel::Received, Qt::DescendingOrder);
    CHECK(fixture::column(filter, AgencyTableModel::Received).mid(0, 3)
          == QStringList{u"19/12/2025"_s, u"15/12/2025"_s, QString()});
    filter.sort(AgencyTableModel::Covered, Qt::DescendingOrder);
    CHECK(fixture::column(filter, AgencyTableModel::Covered).mid(0, 3).contains(u"2/3"_s));
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("a record is found by its id wherever it stands, and not when it is filtered out")
{
    TaskTreeModel tasks;
    FilterModel filter;
    filter.setSourceModel(&tasks);
    tasks.setQuarter(fixture::quarter());
    CHECK(filter.indexOfId(u"15.8"_s).data().toString() == u"15.8"_s);
    CHECK(filter.indexOfId(u"15.8"_s).parent().data().toString() == u"15"_s);
    filter.setNeedle(u"so tai chinh"_s);
    CHECK_FALSE(filter.indexOfId(u"15.8"_s).isValid());
}

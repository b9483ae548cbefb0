// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskTreeModel against the plan as printed.
#include "models/tables/tasktreemodel.h"
#include "models/tables/labels.h"
#include "tests/tables/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using tables::TaskTreeModel;

namespace {

QString shownTask(const TaskTreeModel &model, const QString &number, TaskTreeModel::Column column)
{
    return model.indexOfId(number).siblingAtColumn(column).data().toString();
}

QVariant role(const TaskTreeModel &model, const QString &number, int column, int role)
{
    return model.indexOfId(number).siblingAtColumn(column).data(role);
}

} // namespace

TEST_CASE("the tree stands as the plan prints it, dash rows under their headings")
{
    TaskTreeModel model;
    const fixture::WatchedModel watched(&model);
    model.setQuarter(fixture::quarter());
    CHECK(fixture::column(model, TaskTreeModel::Number)
          == QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s,
                         u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s, u"16"_s, u"17"_s, u"18"_s});
    CHECK(fixture::column(model, TaskTreeModel::Number, model.indexOfId(u"4"_s))
          == QStringList{u"4.1"_s, u"4.2"_s, u"4.3"_s});
    CHECK(model.rowCount(model.indexOfId(u"5"_s)) == 3);
    CHECK(model.rowCount(model.indexOfId(u"6"_s)) == 2);
    CHECK(model.rowCount(model.indexOfId(u"15"_s)) == 8);
    CHECK(model.rowCount(model.indexOfId(u"1"_s)) == 0);
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("a task tells who leads it, its deadline as printed and as a date, and how many reported")
{
    TaskTreeModel model;
    model.setQuarter(fixture::quarter());
    struct Case {
        QString number;
        TaskTreeModel::Column column;
        QString expected;
    };
    const Case cases[] = {
        {u"16"_s, TaskTreeModel::Leads, u"Sở Tài chính"_s},
        {u"4.1"_s, TaskTreeModel::Leads, u"UBND các xã/phường; Sở Nông nghiệp và Môi trường"_s},
        {u"8"_s, TaskTreeModel::DeadlineText, u"Tháng 10/2025"_s},
        {u"8"_s, TaskTreeModel::Due, u"31/10/2025"_s},
        {u"10"_s, TaskTreeModel::DeadlineText, u"Năm 2025-2026"_s},
        {u"10"_s, TaskTreeModel::Due, u"31/12/2026"_s},
        {u"14"_s, TaskTreeModel::DeadlineText, u""_s},
        {u"14"_s, TaskTreeModel::Due, u""_s},
        {u"16"_s, TaskTreeModel::Reported, u"1/1"_s},
        {u"3"_s, TaskTreeModel::Reported, u"0/1"_s}, // by telephone alone
        {u"15.6"_s, TaskTreeModel::Reported, u"1/76"_s},
        {u"17"_s, TaskTreeModel::Reported, u"0/1"_s},
        {u"4"_s, TaskTreeModel::Reported, u""_s},
        {u"4"_s, TaskTreeModel::State, u""_s},
    };
    for (const Case &one : cases) {
        CAPTURE(one.number, int(one.column));
        CHECK(shownTask(model, one.number, one.column) == one.expected);
    }
}

TEST_CASE("the state of a task is told as a word and as a role, of a heading as neither")
{
    TaskTreeModel model;
    model.setQuarter(fixture::quarter());
    const int column = TaskTreeModel::State;
    CHECK(role(model, u"16"_s, column, tables::StateRole).toInt() == int(ProgressState::DoneOnTime));
    CHECK(role(model, u"16"_s, column, Qt::DisplayRole).toString()
          == tables::Labels::of(ProgressState::DoneOnTime));
    CHECK(role(model, u"17"_s, column, tables::StateRole).toInt() == int(ProgressState::NoReport));
    CHECK_FALSE(role(model, u"4"_s, column, tables::StateRole).isValid());
    CHECK_FALSE(role(model, u"16"_s, TaskTreeModel::Text, tables::StateRole).isValid());
}

TEST_CASE("numbers of tasks sort as the plan counts, not as text")
{
    TaskTreeModel model;
    model.setQuarter(fixture::quarter());
    const auto order = [&](const QString &number) {
        return role(model, number, TaskTreeModel::Number, tables::SortRole).toInt();
    };
    CHECK(order(u"2"_s) < order(u"10"_s));
    CHECK(order(u"15.8"_s) < order(u"16"_s));
}

TEST_CASE("a choice of tasks stands flat, in the plan's order")
{
    TaskTreeModel model;
    const fixture::WatchedModel watched(&model);
    model.setQuarter(fixture::quarter(), {u"17"_s, u"4.2"_s, u"nothing"_s});
    CHECK(fixture::column(model, TaskTreeModel::Number) == QStringList{u"4.2"_s, u"17"_s});
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("every header is a word, and an index of elsewhere answers nothing")
{
    TaskTreeModel model;
    for (int column = 0; column < TaskTreeModel::ColumnCount; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
    CHECK_FALSE(model.headerData(TaskTreeModel::ColumnCount, Qt::Horizontal).isValid());
    CHECK_FALSE(model.headerData(0, Qt::Vertical).isValid());
    CHECK_FALSE(model.index(0, 0).isValid());
    CHECK_FALSE(model.indexOfId(u"1"_s).isValid());
}

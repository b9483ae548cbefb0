// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionEntryModel and SubmissionValueModel: what was read, mended cell by cell.
#include "models/tables/labels.h"
#include "models/tables/submissionanswermodel.h"
#include "models/tables/submissionentrymodel.h"
#include "models/tables/submissionvaluemodel.h"
#include "tests/tables/fixture.h"

#include <QSignalSpy>

using namespace dondoc;
using namespace Qt::StringLiterals;
using namespace dondoc::tables;

namespace {

using Entries = SubmissionEntryModel;
using Figures = SubmissionValueModel;

Submission reviewedSubmission()
{
    Submission made;
    made.agencyCode = u"STC"_s; // leads 1, 2 and 16
    made.whole.entries = {fixture::entry(u"1"_s, EntryState::Unset, u"A"_s),
                          fixture::entry(u"4.1"_s, EntryState::Done, u"B"_s)};
    made.heldBack = {u"4.1"_s};
    made.issues = {{Severity::Warning, IssueKind::TextWithoutState, {}, {}, u"1"_s, {}},
                   {Severity::Error, IssueKind::TaskNotLed, {}, {}, u"4.1"_s, {}}};
    return made;
}

Submission mendedBy(QSignalSpy &spy)
{
    REQUIRE(spy.size() == 1);
    return spy.takeFirst().constFirst().value<Submission>();
}

} // namespace

TEST_CASE("rows of tasks show what counts, with the problem's sign in its cell")
{
    Entries model;
    const fixture::WatchedModel watched(&model);
    model.showSubmission(reviewedSubmission(), fixture::quarter(), false);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, Entries::State).data(StateRole).toInt() == int(ProgressState::DueSoon));
    CHECK(model.index(0, Entries::State).data().toString().isEmpty());
    CHECK_FALSE(model.index(0, Entries::Number).data(StateRole).isValid());
    CHECK(model.index(1, Entries::Number).data(StateRole).toInt() == int(ProgressState::Overdue));
    CHECK(model.index(1, Entries::Number).data(RowKindRole).toInt() == int(RowKind::HeldBack));
    CHECK(model.index(1, Entries::State).data().toString() == Labels::of(EntryState::Done));
    CHECK(model.index(1, Entries::Number).data(IssuesRole).value<QList<Issue>>().size() == 1);
    const QStringList tasks = model.index(1, Entries::Number).data(ChoicesRole).toStringList();
    REQUIRE(tasks.size() == 3); // its own, 2 and 16; 1 has a row
    CHECK(tasks.at(1).startsWith(u"2  "_s));
    model.showSubmission({}, nullptr, false);
    CHECK(model.rowCount() == 0);
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("a mended cell tells the reviewedSubmission as mended, and afterwards what the file says")
{
    struct Row {
        int column;
        QVariant typed;
        const char *shown; ///< null: what was typed
    };
    const Row rows[] = {
        {Entries::State, Labels::of(EntryState::UnderWay), nullptr},
        {Entries::Result, u"Đã họp"_s, nullptr},
        {Entries::Proposal, u"Bổ sung vốn"_s, nullptr},
        {Entries::ProductNumber, u"45/QĐ-UBND"_s, nullptr},
        {Entries::ProductDate, QDate(2025, 12, 1), "01/12/2025"},
        {Entries::Percent, u"80"_s, nullptr},
        {Entries::Number, u"2  Nhiệm vụ"_s, "2"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.column);
        Entries model;
        model.showSubmission(reviewedSubmission(), fixture::quarter(), false);
        QSignalSpy mended(&model, &Entries::submissionMended);
        REQUIRE(model.setData(model.index(0, row.column), row.typed));
        const Submission made = mendedBy(mended);
        CHECK_FALSE(model.index(0, row.column).data(FileRole).isValid());
        model.showSubmission(made, fixture::quarter(), false);
        const QModelIndex cell = model.index(0, row.column);
        CHECK(cell.data().toString() == (row.shown ? QString::fromUtf8(row.shown) : row.typed.toString()));
        CHECK(cell.data(FileRole).isValid());
        CHECK(cell.data(IdRole).toString() == u"1"_s);
    }
}

TEST_CASE("what does not belong into a cell is refused, and what is fixed or left out is not edited")
{
    Entries model;
    model.showSubmission(reviewedSubmission(), fixture::quarter(), false);
    QSignalSpy mended(&model, &Entries::submissionMended);
    QSignalSpy refused(&model, &Entries::entryRefused);
    CHECK_FALSE(model.setData(model.index(0, Entries::Percent), u"nhiều"_s));
    CHECK_FALSE(model.setData(model.index(0, Entries::State), u"chờ xem"_s));
    CHECK_FALSE(model.setData(model.index(0, Entries::Number), u"4.1  Có dòng rồi"_s));
    CHECK(model.setData(model.index(0, Entries::Result), u"A"_s)); // nothing new
    CHECK(refused.size() == 3);
    CHECK(mended.isEmpty());
    CHECK_FALSE(model.setData(model.index(0, Entries::ProductDate), u"99/99/2025"_s));
    CHECK(refused.size() == 4);
    Submission out = reviewedSubmission();
    leaveOut(out, u"1"_s);
    model.showSubmission(out, fixture::quarter(), false);
    CHECK_FALSE(model.flags(model.index(0, Entries::Result)).testFlag(Qt::ItemIsEditable));
    CHECK(model.index(0, Entries::Result).data(RowKindRole).toInt() == int(RowKind::LeftOut));
    model.showSubmission(reviewedSubmission(), fixture::quarter(), true);
    CHECK_FALSE(model.flags(model.index(1, Entries::Result)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("figures that are asked for can be entered, in Vietnamese numbers")
{
    const AssessedPeriodPtr before = fixture::quarter();
    PeriodSnapshot data = before->data;
    Indicator area;
    area.code = u"area"_s;
    area.name = u"Diện tích"_s;
    area.unit = u"ha"_s;
    area.decimals = 1;
    area.filledBy = {u"STC"_s};
    area.summing = Summing::Last;
    data.indicators = {area};
    const AssessedPeriodPtr quarter = makeAssessedPeriod(data);
    Submission read = reviewedSubmission();
    read.figureCells[u"area"_s] = {{&IndicatorValue::value, u"F!G5"_s}};
    read.issues = {{Severity::Warning, IssueKind::NumberNotUnderstood, {}, {}, {}, u"F!G5"_s}};
    Figures model;
    const fixture::WatchedModel watched(&model);
    model.showSubmission(read, quarter, false);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, Figures::Value).data(StateRole).toInt() == int(ProgressState::DueSoon));
    CHECK_FALSE(model.flags(model.index(0, Figures::Cumulative)).testFlag(Qt::ItemIsEditable));
    CHECK(model.index(0, Figures::Cumulative).data(ClosedRole).isValid());
    CHECK_FALSE(model.index(0, Figures::Value).data(ClosedRole).isValid());
    CHECK(model.index(0, Figures::Name).data().toString() == u"Diện tích (as it stands)"_s);
    QSignalSpy mended(&model, &Figures::submissionMended);
    QSignalSpy refused(&model, &Figures::entryRefused);
    CHECK_FALSE(model.setData(model.index(0, Figures::Value), u"nhiều"_s));
    CHECK_FALSE(model.setData(model.index(0, Figures::Value), u"-5"_s));
    CHECK(refused.size() == 2);
    REQUIRE(model.setData(model.index(0, Figures::Value), u"1.234,5"_s));
    model.showSubmission(mendedBy(mended), quarter, false);
    CHECK(model.index(0, Figures::Value).data().toString() == u"1.234,5"_s);
    CHECK(model.index(0, Figures::Value).data(FileRole).toString().isEmpty());
    CHECK(model.index(0, Figures::Value).data(FileRole).isValid());
    REQUIRE(model.setData(model.index(0, Figures::Value), u"0,0015"_s)); // 15 m²
    model.showSubmission(mendedBy(mended), quarter, false);
    CHECK(model.index(0, Figures::Value).data().toString() == u"0,0015"_s);
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("a form's answers on earlier difficulties stand beside their words, those that fit nothing apart")
{
    SubmissionAnswerModel model;
    const fixture::WatchedModel watched(&model);
    Submission made = reviewedSubmission();
    made.answers = {{7, u"Thiếu nước tưới mùa khô"_s, ObstacleVerdict::StillThere, u"Nhiệm vụ!G40"_s},
                    {0, u"Thiếu vốn"_s, ObstacleVerdict::Solved, u"Nhiệm vụ!G41"_s}};
    made.issues.append(
        {Severity::Warning, IssueKind::DifficultyNotOpen, {u"Thiếu vốn"_s}, {}, {}, u"Nhiệm vụ!G41"_s});
    model.showSubmission(made);
    REQUIRE(model.rowCount() == 2);
    CHECK(fixture::column(model, SubmissionAnswerModel::Difficulty)
          == QStringList{u"Thiếu nước tưới mùa khô"_s, u"Thiếu vốn"_s});
    CHECK(fixture::column(model, SubmissionAnswerModel::Answer)
          == QStringList{Labels::of(ObstacleVerdict::StillThere), Labels::of(ObstacleVerdict::Solved)});
    const auto answer = [&model](int row) { return model.index(row, SubmissionAnswerModel::Answer); };
    CHECK_FALSE(answer(0).data(StateRole).isValid());
    CHECK(answer(0).data(RowKindRole).toInt() == int(RowKind::Counts));
    CHECK(answer(1).data(StateRole).toInt() == int(ProgressState::DueSoon));
    CHECK(answer(1).data(RowKindRole).toInt() == int(RowKind::HeldBack));
    CHECK(answer(1).data(IssuesRole).value<QList<Issue>>().size() == 1);
    CHECK_FALSE(model.flags(answer(0)).testFlag(Qt::ItemIsEditable));
    model.showSubmission({});
    CHECK(model.rowCount() == 0);
    CHECK(watched.messages() == QStringList());
}

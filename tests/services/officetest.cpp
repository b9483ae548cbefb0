// SPDX-License-Identifier: GPL-3.0-or-later
// An office as the window and the command line use it: made, opened, read, written, undone.
#include "tests/services/offices.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/assessment/statelabels.h"

#include <QFile>
#include <QFileInfo>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

template <class T> ErrorCode officeCode(const Result<T> &result)
{
    return result.ok() ? ErrorCode::None : result.error().code;
}

QList<Obstacle> obstaclesOf(const Office &office) { return office.data({}, offices::period())->obstacles; }

} // namespace

TEST_CASE("A new data file holds the plan of Sơn La whole")
{
    const offices::File file;
    const auto office = file.open();
    const auto data = office->data({}, offices::period());
    REQUIRE(data.ok());
    CHECK(data->plan.code == u"1678"_s);
    CHECK(data->tasks.size() == 34);
    CHECK(data->plan.keyTasks.size() == 11);
    CHECK(data->plan.duties.size() == 29);
    CHECK(data->plan.proseGroups.size() == 7);
    CHECK(data->office.symbol == u"SNNMT"_s);
    const QList<Expectation> expected = expectations(*data);
    CHECK(expected.size() == 83);
    qsizetype entries = 0;
    for (const Expectation &expectation : expected)
        entries += expectation.taskNumbers.size();
    CHECK(entries == 865);
    CHECK(data->reports.isEmpty());
    CHECK(office->history(0)->isEmpty());
    CHECK(!office->canUndo());
    CHECK(office->check()->isEmpty());
}

TEST_CASE("A file may be made without a plan")
{
    const QTemporaryDir folder;
    const auto office = Office::create(folder.filePath(u"trống.dondoc"_s), false, u"An"_s);
    REQUIRE(office.ok());
    CHECK((*office)->plans()->isEmpty());
    CHECK(officeCode((*office)->plan({})) == ErrorCode::NoPlan);
    CHECK((*office)->check()->isEmpty());
}

TEST_CASE("A report comes back as stored, in one change that can be taken back and done again")
{
    const offices::File file;
    const auto office = file.open();
    AgencyReport report = offices::report(u"STC"_s, u"16"_s);
    report.number = u" 45/BC-STC "_s;
    const auto saved = office->saveReport({}, offices::period(), report);
    REQUIRE(saved.ok());
    CHECK(saved->id != 0);
    CHECK(saved->number == u"45/BC-STC"_s);
    CHECK(saved->enteredAt == offices::now());
    CHECK(office->data({}, offices::period())->reports == QList<AgencyReport>{*saved});
    CHECK(*office->periods({}) == QList<Period>{offices::period()});

    REQUIRE(office->undo().ok());
    CHECK(office->data({}, offices::period())->reports.isEmpty());
    CHECK(office->periods({})->isEmpty());
    CHECK(!office->canUndo());
    CHECK(office->canRedo());
    CHECK(officeCode(office->undo()) == ErrorCode::NothingToUndo);
    REQUIRE(office->redo().ok());
    REQUIRE(office->data({}, offices::period())->reports.size() == 1);
    AgencyReport again = office->data({}, offices::period())->reports.at(0);
    CHECK(again.version == 2); // whoever read the first must read again
    again.version = saved->version;
    again.entries[0].version = saved->entries.at(0).version;
    CHECK(again == *saved);
    CHECK(!office->canRedo());
    CHECK(officeCode(office->redo()) == ErrorCode::NothingToUndo);
    CHECK(office->history(1)->at(0).who == u"An"_s);
    CHECK(office->history(1)->at(0).at == offices::now());
}

TEST_CASE("What cannot be stored is told and leaves no trace")
{
    const offices::File file;
    const auto office = file.open();
    const QByteArray before = offices::bytesOf(file.path());
    const AgencyReport good = offices::report(u"STC"_s, u"16"_s);
    const auto save = [&office](const AgencyReport &report, const QString &plan = {}) {
        return officeCode(office->saveReport(plan, offices::period(), report));
    };
    AgencyReport report = good;
    report.agencyCode = u"XYZ"_s;
    CHECK(save(report) == ErrorCode::UnknownAgency);
    report = good;
    report.entries[0].taskNumber = u"99"_s;
    CHECK(save(report) == ErrorCode::UnknownTask);
    report = good;
    report.entries[0].taskNumber = u"4"_s; // a heading
    CHECK(save(report) == ErrorCode::InvalidValue);
    report = good;
    report.entries[0].percent = 101;
    CHECK(save(report) == ErrorCode::InvalidValue);
    report = good;
    report.revision = 0;
    CHECK(save(report) == ErrorCode::InvalidValue);
    report = good;
    report.entries.append(report.entries.at(0));
    CHECK(save(report) == ErrorCode::InvalidValue);
    CHECK(save(good, u"99"_s) == ErrorCode::UnknownPlan);
    CHECK(officeCode(office->saveReport({}, *periods::parse(u"adhoc:Họp"_s), good))
          == ErrorCode::UnknownPeriod);
    CHECK(office->history(0)->isEmpty());
    CHECK(offices::bytesOf(file.path()) == before);
}

TEST_CASE("Settings are checked before they are stored")
{
    const offices::File file;
    const auto office = file.open();
    Plan plan = *office->plan({});
    plan.regime.upwardDay = 29;
    CHECK(officeCode(office->savePlan(plan)) == ErrorCode::InvalidValue);
    plan = *office->plan({});
    plan.coordinatorCode = u"XYZ"_s;
    CHECK(officeCode(office->savePlan(plan)) == ErrorCode::UnknownAgency);
    plan = *office->plan({});
    plan.number = u"12"_s;
    plan.date = QDate(2025, 9, 5);
    const auto saved = office->savePlan(plan);
    REQUIRE(saved.ok());
    CHECK(saved->number == u"12"_s);
    CHECK(saved->version == plan.version + 1);
    CHECK(saved->duties == plan.duties);
    CHECK(officeCode(office->savePlan([&plan] {
              Plan stale = plan;
              stale.number = u"13"_s;
              return stale;
          }()))
          == ErrorCode::Conflict);

    OfficeProfile profile = office->data({}, offices::period())->office;
    profile.signerName = QString(51, u'A');
    CHECK(officeCode(office->saveProfile(profile)) == ErrorCode::InvalidValue);
    profile.signerName = u"Nguyễn Văn Ả"_s;
    CHECK(office->saveProfile(profile)->signerName == profile.signerName);

    Task task = office->data({}, offices::period())->tasks.at(0);
    task.parent = u"99"_s;
    CHECK(officeCode(office->saveTask({}, task)) == ErrorCode::UnknownTask);
    Overruling ruling{u"16"_s, u"someday"_s, {}};
    CHECK(officeCode(office->saveOverruling({}, offices::period(), ruling)) == ErrorCode::InvalidValue);
    ruling.state = keyword(ProgressState::Overdue);
    REQUIRE(office->saveOverruling({}, offices::period(), ruling).ok());
    CHECK(office->data({}, offices::period())->overrulings == QList<Overruling>{ruling});
    ruling.state.clear();
    REQUIRE(office->saveOverruling({}, offices::period(), ruling).ok());
    CHECK(office->data({}, offices::period())->overrulings.isEmpty());
}

TEST_CASE("Obstacles follow the difficulties of the newest revision")
{
    const offices::File file;
    const auto office = file.open();
    AgencyReport report = offices::report(u"03646"_s, u"4.1"_s);
    report.entries[0].difficulty = u"Thiếu nước tưới"_s;
    report = *office->saveReport({}, offices::period(), report);
    REQUIRE(obstaclesOf(*office).size() == 1);
    Obstacle obstacle = obstaclesOf(*office).at(0);
    CHECK(obstacle.text == u"Thiếu nước tưới"_s);
    CHECK(obstacle.agencyCode == u"03646"_s);
    CHECK(obstacle.taskNumbers == QStringList{u"4.1"_s});
    CHECK(obstacle.raisedIn == u"2025-Q4"_s);

    obstacle.heading = u"Nước tưới"_s;
    obstacle.competence = Competence::Province;
    obstacle.taskNumbers = QStringList{u"4.1"_s, u"4.2"_s};
    REQUIRE(office->saveObstacle({}, obstacle).ok());
    report.entries[0].difficulty = u"Thiếu nước tưới mùa khô"_s;
    report = *office->saveReport({}, offices::period(), report);
    REQUIRE(obstaclesOf(*office).size() == 1);
    CHECK(obstaclesOf(*office).at(0).text == u"Thiếu nước tưới mùa khô"_s);
    CHECK(obstaclesOf(*office).at(0).heading == u"Nước tưới"_s);
    CHECK(obstaclesOf(*office).at(0).taskNumbers == obstacle.taskNumbers);

    AgencyReport second = offices::report(u"03646"_s, u"4.2"_s);
    second.revision = 2;
    second.entries[0].proposal = u"Hỗ trợ giống"_s;
    second = *office->saveReport({}, offices::period(), second);
    REQUIRE(obstaclesOf(*office).size() == 1);
    CHECK(obstaclesOf(*office).at(0).proposal == u"Hỗ trợ giống"_s);
    CHECK(obstaclesOf(*office).at(0).text.isEmpty());
    // An older revision no longer matters.
    report.entries[0].difficulty = u"Cũ"_s;
    REQUIRE(office->saveReport({}, offices::period(), report).ok());
    CHECK(obstaclesOf(*office).at(0).proposal == u"Hỗ trợ giống"_s);
    REQUIRE(office->deleteReport(second.id).ok());
    REQUIRE(obstaclesOf(*office).size() == 1);
    CHECK(obstaclesOf(*office).at(0).text == u"Cũ"_s);
    while (office->canUndo())
        REQUIRE(office->undo().ok());
    CHECK(obstaclesOf(*office).isEmpty());
}

TEST_CASE("A report cannot be moved to another period")
{
    const offices::File file;
    const auto office = file.open();
    const auto saved = office->saveReport({}, offices::period(), offices::report(u"STC"_s, u"16"_s));
    REQUIRE(saved.ok());
    CHECK(officeCode(office->saveReport({}, periods::quarter(2026, 1), *saved)) == ErrorCode::InvalidValue);
}

TEST_CASE("Periods are read against the file")
{
    const offices::File file;
    const auto office = file.open();
    CHECK(*office->period({}, u"2025-Q4"_s) == offices::period());
    CHECK(officeCode(office->period({}, u"2025-Q5"_s)) == ErrorCode::UnknownPeriod);
    CHECK(officeCode(office->period({}, u"adhoc:Họp"_s)) == ErrorCode::UnknownPeriod);
    CHECK(officeCode(office->period(u"99"_s, u"2025-Q4"_s)) == ErrorCode::UnknownPlan);
}

TEST_CASE("A file opened to be read refuses every edit")
{
    const offices::File file;
    const auto office = file.open(Access::ReadOnly);
    CHECK(office->isReadOnly());
    CHECK(officeCode(office->saveReport({}, offices::period(), offices::report(u"STC"_s, u"16"_s)))
          == ErrorCode::ReadOnly);
    CHECK(officeCode(office->savePlan(*office->plan({}))) == ErrorCode::ReadOnly);
    CHECK(officeCode(office->addExample({}, offices::period())) == ErrorCode::ReadOnly);
    CHECK(!office->canUndo());
    CHECK(office->data({}, offices::period()).ok());
}

TEST_CASE("The example quarter is stored once, the same every time, and goes in one step")
{
    const offices::File first;
    const offices::File second;
    const auto one = first.open();
    const auto two = second.open();
    const auto added = one->addExample({}, offices::period());
    REQUIRE(added.ok());
    CHECK(*added >= 60);
    CHECK(two->addExample({}, offices::period()).value() == *added);
    const auto data = one->data({}, offices::period());
    CHECK(data->reports == two->data({}, offices::period())->reports);
    CHECK(data->obstacles == two->data({}, offices::period())->obstacles);
    CHECK(data->reports.size() == *added);
    for (const AgencyReport &report : data->reports)
        CHECK(report.example);
    CHECK(!data->obstacles.isEmpty());
    QSet<QString> told;
    for (const Obstacle &obstacle : data->obstacles) {
        const QString key = obstacle.agencyCode + u' ' + obstacle.taskNumbers.join(u' ');
        CHECK(!told.contains(key)); // once, not from the entry and from the example apart
        told.insert(key);
        CHECK(obstacle.example);
    }
    one->setClock([] { return offices::now().addDays(30); }); // all of them received by then
    const QList<Issue> issues = *one->check();
    for (const Issue &issue : issues)
        UNSCOPED_INFO(int(issue.kind) << " " << issue.arguments.join(u", "_s).toStdString());
    CHECK(issues.isEmpty());
    CHECK(one->addExample({}, offices::period()).value() == 0);
    REQUIRE(one->undo().ok());
    CHECK(one->data({}, offices::period())->reports.isEmpty());
    CHECK(!one->canUndo());
}

TEST_CASE("Examples leave an agency alone that has reported")
{
    const offices::File file;
    const auto office = file.open();
    const auto own = office->saveReport({}, offices::period(), offices::report(u"STC"_s, u"16"_s));
    REQUIRE(own.ok());
    REQUIRE(office->addExample({}, offices::period()).ok());
    int ofAgency = 0;
    const auto data = office->data({}, offices::period());
    for (const AgencyReport &report : data->reports) {
        if (report.agencyCode != u"STC"_s)
            continue;
        ++ofAgency;
        CHECK(report == *own);
    }
    CHECK(ofAgency == 1);
}

TEST_CASE("A sentence of the officer's own is kept, and blank gives the embedded one back")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->saveSentence(u"receipt.missing"_s, u"Còn {missing} đơn vị."_s).ok());
    CHECK(office->data({}, offices::period())->sentences.value(u"receipt.missing"_s)
          == u"Còn {missing} đơn vị."_s);
    REQUIRE(office->saveSentence(u"receipt.missing"_s, {}).ok());
    CHECK(office->data({}, offices::period())->sentences.isEmpty());
}

TEST_CASE("Who only reads the file is told as well that there is something to undo")
{
    const offices::File file;
    const auto writer = file.open();
    const auto reader = file.open(Access::ReadOnly);
    CHECK_FALSE(reader->canUndo());
    REQUIRE(writer->saveReport({}, offices::period(), offices::report(u"03646"_s, u"1"_s)).ok());
    CHECK(reader->canUndo());
    CHECK_FALSE(reader->canRedo());
    REQUIRE(writer->undo().ok());
    CHECK(reader->canRedo());
}

TEST_CASE("A sentence that could not be filled is not saved")
{
    const offices::File file;
    const auto office = file.open();
    for (const QString &wrong : {u"Còn {thieu} đơn vị."_s, u"Còn {missing đơn vị."_s, u"Còn } đơn vị."_s}) {
        const auto saved = office->saveSentence(u"receipt.missing"_s, wrong);
        REQUIRE(!saved.ok());
        CHECK(saved.error().code == ErrorCode::InvalidValue);
    }
    CHECK(office->saveSentence(u"khong.co"_s, u"Không."_s).error().code == ErrorCode::InvalidValue);
    CHECK(office->saveSentence(u"receipt.missing"_s, u"{office}: còn {missing} đơn vị."_s).ok());
}

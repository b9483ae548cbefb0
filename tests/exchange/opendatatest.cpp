// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of open data: its keys, its two forms, and what stands in each table.
#include "models/exchange/opendata/opendata.h"

#include "models/domain/indicators/planseed.h"
#include "models/exchange/opendata/csv.h"
#include "models/exchange/opendata/opentables.h"
#include "models/exchange/plans/planfile.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

TaskEntry entryOf(const QString &task, EntryState state, const QString &result)
{
    TaskEntry entry;
    entry.taskNumber = task;
    entry.state = state;
    entry.result = result;
    return entry;
}

AgencyReport reportOf(const QString &agency, int revision, const QDate &received)
{
    AgencyReport report;
    report.agencyCode = agency;
    report.revision = revision;
    report.number = u"45/BC-UBND"_s;
    report.signedOn = received.addDays(-1);
    report.receivedOn = received;
    report.enteredAt = QDateTime(received, QTime(3, 0), Qt::UTC);
    report.state = ReportState::Received;
    report.example = true;
    report.entries
        = {entryOf(u"1"_s, EntryState::UnderWay, u"Đã ban hành kế hoạch; phân công \"rõ\" người, việc."_s),
           entryOf(u"15.7"_s, EntryState::NothingArose, QString()),
           entryOf(u"2"_s, EntryState::Unset, QString())};
    return report;
}

Obstacle waterShortage()
{
    Obstacle obstacle;
    obstacle.id = 7;
    obstacle.heading = u"Thiếu nước tưới mùa khô"_s;
    obstacle.text = u"Thiếu nước tưới trên đất dốc."_s;
    obstacle.agencyCode = u"04099"_s;
    obstacle.taskNumbers = QStringList{u"4.1"_s, u"4.2"_s};
    obstacle.competence = Competence::Province;
    obstacle.state = ObstacleState::Proposed;
    obstacle.raisedIn = u"2025-Q4"_s;
    return obstacle;
}

AssessedPeriodPtr openQuarter()
{
    const Result<PlanSeed> seed = exchange::embeddedPlan();
    REQUIRE(seed.ok());
    PeriodSnapshot data;
    data.plan = seed->plan;
    data.period = periods::quarter(2025, 4);
    data.tasks = seed->tasks;
    data.assignments = seed->assignments;
    data.agencies = seed->agencies;
    data.groups = seed->groups;
    data.reports
        = {reportOf(u"04099"_s, 1, QDate(2025, 12, 16)), reportOf(u"04099"_s, 2, QDate(2025, 12, 19)),
           reportOf(u"SCT"_s, 1, QDate(2025, 12, 18)), reportOf(u"SNNMT"_s, 1, QDate(2025, 12, 20))};
    AgencyReport asked;
    asked.agencyCode = u"03646"_s;
    data.reports.append(asked);
    data.obstacles = {waterShortage()};
    return makeAssessedPeriod(data);
}

QJsonArray parsed(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    REQUIRE(fault.error == QJsonParseError::NoError);
    return document.array();
}

QJsonArray rowsOf(const exchange::OpenTable &table) { return parsed(exchange::toJson(table)); }

QList<QStringList> csvOf(const exchange::OpenTable &table)
{
    return exchange::readCsv(QString::fromUtf8(exchange::toCsv(table)));
}

exchange::OpenTable entriesOf(const AssessedPeriod &quarter)
{
    return exchange::entriesTable(quarter.data.agencies, quarter.data.reports);
}

} // namespace

TEST_CASE("JSON keeps the table's order of keys and nests dotted ones")
{
    const exchange::OpenTable table{
        {u"zeta"_s, u"deadline.kind"_s, u"deadline.from"_s, u"alpha"_s, u"end.last"_s},
        {{u"một \"hai\"\n\\ba\t"_s, u"none"_s, QJsonValue(), QJsonArray{u"a"_s, u"b"_s}, 3}}};
    CHECK(exchange::toJson(table)
          == QByteArray("[\n{\"zeta\":\"một \\\"hai\\\"\\n\\\\ba\\u0009\",\"deadline\":{\"kind\":\"none\","
                        "\"from\":null},\"alpha\":[\"a\",\"b\"],\"end\":{\"last\":3}}\n]\n"));
    CHECK(rowsOf(table).first().toObject().value(u"zeta"_s).toString() == u"một \"hai\"\n\\ba\t"_s);
}

TEST_CASE("A table without rows is an empty array and a CSV of its heading")
{
    const exchange::OpenTable table{{u"code"_s, u"deadline.to"_s}, {}};
    CHECK(rowsOf(table).isEmpty());
    CHECK(exchange::toCsv(table)
          == QByteArray("\xEF\xBB\xBF"
                        "code,deadline_to\r\n"));
}

TEST_CASE("CSV has a byte order mark, joins lists and quotes what needs it")
{
    const exchange::OpenTable table{
        {u"name"_s, u"self"_s, u"tasks"_s, u"from"_s, u"count"_s},
        {{u"Sở Văn hóa, Thể thao và Du lịch"_s, true, QJsonArray{u"1"_s, u"15.6"_s}, QJsonValue(), 12}}};
    CHECK(exchange::toCsv(table)
          == QByteArray("\xEF\xBB\xBF"
                        "name,self,tasks,from,count\r\n"
                        "\"Sở Văn hóa, Thể thao và Du lịch\",true,1; 15.6,,12\r\n"));
}

TEST_CASE("Words in CSV are no formulas, numbers stay numbers, and both come back")
{
    const exchange::OpenTable table{{u"text"_s, u"list"_s, u"number"_s},
                                    {{u"=SUM(1)"_s, QJsonArray{u"-a"_s, u"b"_s}, -5.5}}};
    const QByteArray csv = exchange::toCsv(table);
    CHECK(csv.endsWith("\r\n'=SUM(1),'-a; b,-5.5\r\n"));
    CHECK(exchange::readCsv(QString::fromUtf8(csv)).constLast()
          == QStringList{u"=SUM(1)"_s, u"-a; b"_s, u"-5.5"_s});
}

TEST_CASE("Every table has exactly the promised keys")
{
    const AssessedPeriodPtr quarter = openQuarter();
    const auto keys = [](const exchange::OpenTable &table) { return table.keys.join(u' '); };
    CHECK(
        keys(exchange::tasksTable(quarter->data, &quarter->assessment))
        == u"number parent title heading leads coordinators deadline.kind deadline.text deadline.from deadline.to state"_s);
    CHECK(!exchange::tasksTable(quarter->data, nullptr).keys.contains(u"state"_s));
    CHECK(keys(exchange::agenciesTable(quarter->data))
          == u"code name short kind symbol aliases valid_from valid_to"_s);
    CHECK(keys(exchange::expectedTable(quarter->data)) == u"agency code self tasks"_s);
    CHECK(keys(exchange::reportsTable(*quarter))
          == u"agency code version state number incoming_number signed form_received document_received "
             "received entered on_time tasks_covered tasks_expected example after_issue"_s);
    CHECK(
        keys(entriesOf(*quarter))
        == u"task agency code version state percent result longer_result last_year_state last_year_result estimate year_forecast difficulty cause proposal product_number product_date example"_s);
    CHECK(
        keys(exchange::obstaclesTable(quarter->data))
        == u"id heading text agency code tasks category competence answer state raised_in reviewed_in example"_s);
    CHECK(keys(exchange::documentsTable(quarter->data)) == u"kind number date issuer subject"_s);
    CHECK(keys(exchange::historyTable({})) == u"at who record field before after undoes"_s);
    CHECK(keys(exchange::statusTable(*quarter))
          == u"asked received on_time complete form_only provisional missing late"_s);
}

TEST_CASE("Every row of every table is as long as its keys")
{
    const AssessedPeriodPtr quarter = openQuarter();
    const QList<exchange::OpenTable> tables{exchange::tasksTable(quarter->data, &quarter->assessment),
                                            exchange::agenciesTable(quarter->data),
                                            exchange::expectedTable(quarter->data),
                                            exchange::reportsTable(*quarter),
                                            entriesOf(*quarter),
                                            exchange::obstaclesTable(quarter->data),
                                            exchange::statusTable(*quarter)};
    for (const exchange::OpenTable &table : tables) {
        CHECK(!table.rows.isEmpty());
        for (const QList<QJsonValue> &row : table.rows)
            CHECK(row.size() == table.keys.size());
        CHECK(csvOf(table).size() == table.rows.size() + 1);
    }
}

TEST_CASE("The table of tasks holds 34 rows with resolved names and typed deadlines")
{
    const AssessedPeriodPtr quarter = openQuarter();
    const QJsonArray rows = rowsOf(exchange::tasksTable(quarter->data, &quarter->assessment));
    REQUIRE(rows.size() == 34);
    const QJsonObject first = rows[0].toObject();
    CHECK(first[u"leads"].toArray() == QJsonArray{u"Các sở, ban, ngành"_s, u"UBND các xã, phường"_s});
    CHECK(first[u"coordinators"].toArray() == QJsonArray{u"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"_s});
    CHECK(first[u"parent"].isNull());
    CHECK(first[u"deadline"].toObject()[u"from"].isNull());
    const QJsonObject heading = rows[3].toObject();
    CHECK(heading[u"heading"].toBool());
    CHECK(heading[u"leads"].toArray().isEmpty());
    CHECK(heading[u"coordinators"].toArray().isEmpty());
    CHECK(heading[u"deadline"].toObject()[u"kind"].toString() == u"none"_s);
    CHECK(heading[u"state"].isNull());
    const QJsonObject resolution = rows[15].toObject();
    CHECK(resolution[u"number"].toString() == u"8"_s);
    CHECK(resolution[u"deadline"].toObject()[u"kind"].toString() == u"month"_s);
    CHECK(resolution[u"deadline"].toObject()[u"to"].toString() == u"2025-10-31"_s);
    CHECK(resolution[u"coordinators"].toArray()
          == QJsonArray{u"Các sở, ban, ngành"_s, u"tổ chức, cá nhân có liên quan"_s});
    CHECK(rows[4].toObject()[u"parent"].toString() == u"4"_s);
}

TEST_CASE("Who is expected is told 83 times, with the Sở marked")
{
    const QJsonArray rows = rowsOf(exchange::expectedTable(openQuarter()->data));
    REQUIRE(rows.size() == 83);
    qsizetype entries = 0;
    QStringList self;
    for (const QJsonValue &row : rows) {
        entries += row[u"tasks"].toArray().size();
        if (row[u"self"].toBool())
            self.append(row[u"code"].toString());
    }
    CHECK(entries == 865);
    CHECK(self == QStringList{u"SNNMT"_s});
}

TEST_CASE("Reports are on time by their first revision and count what they cover")
{
    const QJsonArray rows = rowsOf(exchange::reportsTable(*openQuarter()));
    REQUIRE(rows.size() == 4); // the one only asked for is left out
    CHECK(rows[0][u"on_time"] == QJsonValue(true));
    CHECK(rows[1][u"version"].toInt() == 2);
    CHECK(rows[1][u"on_time"] == QJsonValue(true)); // its first revision was in time
    CHECK(rows[2][u"on_time"] == QJsonValue(false));
    CHECK(rows[3][u"on_time"].isNull()); // the Sở has no deadline of its own
    CHECK(rows[0][u"tasks_covered"].toInt() == 2);
    CHECK(rows[0][u"tasks_expected"].toInt() == 11);
    CHECK(rows[2][u"tasks_covered"].toInt() == 1); // 15.7 is not the Sở Công Thương's
    CHECK(rows[0][u"received"].toString() == u"2025-12-16"_s);
    CHECK(rows[0][u"entered"].toString() == u"2025-12-16T03:00:00Z"_s);
    CHECK(rows[0][u"example"].toBool());
}

TEST_CASE("Entries without state and text are not told")
{
    const QJsonArray rows = rowsOf(entriesOf(*openQuarter()));
    REQUIRE(rows.size() == 8);
    CHECK(rows[0][u"agency"].toString() == u"Xã Phiêng Khoài"_s);
    CHECK(rows[0][u"state"].toString() == u"under_way"_s);
    CHECK(rows[0][u"percent"].isNull());
    CHECK(rows[0][u"product_date"].isNull());
    CHECK(rows[1][u"state"].toString() == u"nothing_arose"_s);
}

TEST_CASE("Obstacles, history and status carry their values")
{
    const AssessedPeriodPtr quarter = openQuarter();
    const QJsonValue obstacle = rowsOf(exchange::obstaclesTable(quarter->data)).first();
    CHECK(obstacle[u"competence"].toString() == u"province"_s);
    CHECK(obstacle[u"state"].toString() == u"proposed"_s);
    CHECK(obstacle[u"tasks"].toArray() == QJsonArray{u"4.1"_s, u"4.2"_s});

    const HistoryLine change{.change = 3,
                             .at = QDateTime(QDate(2025, 12, 16), QTime(8, 0), Qt::UTC),
                             .who = u"Lan"_s,
                             .table = u"plan"_s,
                             .record = 1,
                             .field = u"number"_s,
                             .before = u"null"_s,
                             .after = u"\"12\""_s};
    const QJsonValue line = rowsOf(exchange::historyTable({change})).first();
    CHECK(line[u"record"].toString() == u"plan 1"_s);
    CHECK(line[u"before"].isNull());
    CHECK(line[u"after"].toString() == u"12"_s);
    CHECK(line[u"undoes"].isNull());

    const QJsonObject status
        = QJsonDocument::fromJson(exchange::toJsonObject(exchange::statusTable(*quarter))).object();
    CHECK(status[u"asked"].toInt() == 82);
    CHECK(status[u"received"].toInt() == 2);
    CHECK(status[u"on_time"].toInt() == 1);
    CHECK(status[u"late"].toArray() == QJsonArray{u"Sở Công Thương"_s});
    CHECK(status[u"missing"].toArray().size() == 80);
}

TEST_CASE("Documents are the plan, the letters and the officer's list, each once")
{
    PeriodSnapshot data = openQuarter()->data;
    data.plan.number = u"215"_s;
    data.plan.date = QDate(2025, 10, 2);
    SentLetter letter;
    letter.number = u"7"_s;
    letter.sentOn = QDate(2025, 12, 10);
    data.lettersOfPlan = {{data.period, letter}};
    OfficialDocument same;
    same.number = u"215/"_s + data.plan.symbol;
    same.issuedOn = data.plan.date;
    same.issuer = data.plan.issuer;
    OfficialDocument other;
    other.kind = DocumentKind::Decision;
    data.documents = {same, other};
    const QJsonArray rows = rowsOf(exchange::documentsTable(data));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][u"kind"].toString() == u"plan"_s);
    CHECK(rows[0][u"date"].toString() == u"2025-10-02"_s);
    CHECK(rows[1][u"kind"].toString() == u"official_letter"_s);
    CHECK(rows[1][u"number"].toString() == u"07"_s);
    CHECK(rows[2][u"kind"].toString() == u"decision"_s);
    CHECK(rows[2][u"date"].isNull());
}

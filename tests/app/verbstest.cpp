// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Every verb from end to end: what it prints, what it leaves on the disk, what it ends with.
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

const QString kQuarter = u"2025-Q4"_s;

QByteArray keysInOrder(const QByteArray &json)
{
    QByteArrayList keys;
    for (const QByteArray &part : json.split('"')) {
        if (!part.isEmpty() && part.front() >= 'a' && part.front() <= 'z' && !keys.contains(part))
            keys.append(part);
    }
    return keys.join(' ');
}

QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

QStringList sorted(const QString &keys)
{
    QStringList list = keys.split(u' ');
    list.sort();
    return list;
}

QJsonArray exported(const Desk &desk, const QString &what, const QStringList &more)
{
    const Answer answer = desk.dondoc(QStringList{u"export"_s, desk.data(), u"--what"_s, what} + more);
    INFO(answer.error.toStdString());
    REQUIRE(answer.exitCode == 0);
    const QJsonDocument document = QJsonDocument::fromJson(answer.out);
    REQUIRE(document.isArray());
    return document.array();
}

} // namespace

TEST_CASE("new makes a data file with the plan and never writes over one")
{
    const Desk desk(Desk::Nothing);
    const Answer made = desk.dondoc({u"new"_s, desk.data()});
    INFO(made.error.toStdString());
    REQUIRE(made.exitCode == 0);
    CHECK(made.out.contains("1678"));
    CHECK(made.error.isEmpty());

    const QByteArray before = bytesOf(desk.data());
    CHECK(before.startsWith("SQLite format 3"));
    CHECK(before.mid(68, 4) == "DOND");
    const Answer again = desk.dondoc({u"new"_s, desk.data()});
    CHECK(again.exitCode == 3);
    CHECK(again.out.isEmpty());
    CHECK(again.error.startsWith(desk.data().toUtf8() + ": new: "));
    CHECK(bytesOf(desk.data()) == before);
}

TEST_CASE("new --empty makes a file without a plan, on which a period cannot be told")
{
    const Desk desk(Desk::Nothing);
    REQUIRE(desk.dondoc({u"new"_s, desk.data(), u"--empty"_s}).exitCode == 0);
    CHECK(desk.dondoc({u"check"_s, desk.data()}).exitCode == 0);
    const Answer status = desk.dondoc({u"status"_s, desk.data(), u"--period"_s, kQuarter});
    CHECK(status.exitCode == 3);
    CHECK_FALSE(status.error.isEmpty());
}

TEST_CASE("A fresh file has 82 asked, none received, and nothing to find")
{
    const Desk desk(Desk::PlanOnly);
    const Answer answer = desk.dondoc({u"status"_s, desk.data(), u"--period"_s, kQuarter, u"--json"_s});
    REQUIRE(answer.exitCode == 0);
    CHECK(keysInOrder(answer.out.left(answer.out.indexOf("missing") + 8))
          == "asked received on_time complete form_only provisional missing");
    const QJsonObject status = QJsonDocument::fromJson(answer.out).object();
    CHECK(keysOf(status) == sorted(u"asked received on_time complete form_only provisional missing late"_s));
    CHECK(status.value(u"asked"_s).toInt() == 82);
    CHECK(status.value(u"received"_s).toInt() == 0);
    CHECK(status.value(u"missing"_s).toArray().size() == 82);
    CHECK(status.value(u"late"_s).toArray().isEmpty());

    const Answer check = desk.dondoc({u"check"_s, desk.data()});
    INFO(check.out.toStdString());
    CHECK(check.exitCode == 0);
}

TEST_CASE("example adds the same marked reports every time, and only where there are none")
{
    const Desk one(Desk::ExampleQuarter);
    const Desk other(Desk::ExampleQuarter);
    const QJsonArray reports = exported(one, u"reports"_s, {u"--period"_s, kQuarter});
    CHECK(reports.size() > 60);
    for (const QJsonValue &report : reports)
        CHECK(report.toObject().value(u"example"_s).toBool());
    CHECK(exported(one, u"entries"_s, {u"--period"_s, kQuarter})
          == exported(other, u"entries"_s, {u"--period"_s, kQuarter}));

    const Answer again = one.dondoc({u"example"_s, one.data(), u"--period"_s, kQuarter, u"--json"_s});
    REQUIRE(again.exitCode == 0);
    CHECK(QJsonDocument::fromJson(again.out).object().value(u"added"_s).toInt() == 0);
    CHECK(exported(one, u"reports"_s, {u"--period"_s, kQuarter}).size() == reports.size());
}

TEST_CASE("status of the example quarter tells who is late and who is missing")
{
    const Desk desk(Desk::ExampleQuarter);
    const Answer json = desk.dondoc({u"status"_s, desk.data(), u"--period"_s, kQuarter, u"--json"_s});
    const QJsonObject status = QJsonDocument::fromJson(json.out).object();
    const int asked = status.value(u"asked"_s).toInt();
    const int received = status.value(u"received"_s).toInt();
    const int onTime = status.value(u"on_time"_s).toInt();
    CHECK(asked == 82);
    CHECK(received > 60);
    CHECK(received < asked);
    CHECK(onTime < received);
    CHECK(status.value(u"complete"_s).toInt() <= received);
    CHECK(status.value(u"missing"_s).toArray().size() == asked - received);
    CHECK(status.value(u"late"_s).toArray().size() == received - onTime);

    const Answer text = desk.dondoc({u"status"_s, desk.data(), u"--period"_s, kQuarter});
    CHECK(text.exitCode == 0);
    for (const QJsonValue &name : status.value(u"missing"_s).toArray())
        CHECK(text.out.contains(name.toString().toUtf8()));
}

TEST_CASE("Every export has exactly the keys that were promised")
{
    const Desk desk(Desk::ExampleQuarter);
    struct Row {
        QString what;
        QString keys;
        bool ofPeriod;
        qsizetype rows; ///< 0: any number but none
    };
    const Row rows[] = {
        {u"tasks"_s, u"number parent title heading leads coordinators deadline state"_s, true, 34},
        {u"tasks"_s, u"number parent title heading leads coordinators deadline"_s, false, 34},
        {u"agencies"_s, u"code name short kind symbol aliases valid_from valid_to"_s, false, 0},
        {u"expected"_s, u"agency code self tasks"_s, true, 83},
        {u"reports"_s,
         u"agency code version state number incoming_number signed form_received document_received "
         "received entered on_time tasks_covered tasks_expected example after_issue"_s,
         true, 0},
        {u"entries"_s,
         u"task agency code version state percent result longer_result last_year_state last_year_result "
         u"estimate year_forecast difficulty cause proposal "
         u"product_number "
         "product_date example"_s,
         true, 0},
        {u"indicators"_s, u"indicator unit agency code from to value cumulative estimate target source"_s,
         true, 0},
        {u"history"_s, u"at who record field before after undoes"_s, false, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what, row.ofPeriod);
        const QJsonArray all
            = exported(desk, row.what, row.ofPeriod ? QStringList{u"--period"_s, kQuarter} : QStringList());
        CHECK(all.size() > 0);
        CHECK((row.rows == 0 || all.size() == row.rows));
        for (const QJsonValue &each : all)
            REQUIRE(keysOf(each.toObject()) == sorted(row.keys));
    }
}

TEST_CASE("The tasks carry a deadline of four fields and the state as of the cut-off")
{
    const Desk desk(Desk::ExampleQuarter);
    const QJsonArray tasks = exported(desk, u"tasks"_s, {u"--period"_s, kQuarter});
    int headings = 0;
    for (const QJsonValue &value : tasks) {
        const QJsonObject task = value.toObject();
        CAPTURE(task.value(u"number"_s).toString());
        const QJsonObject deadline = task.value(u"deadline"_s).toObject();
        CHECK(keysOf(deadline) == sorted(u"kind text from to"_s));
        const QString kind = deadline.value(u"kind"_s).toString();
        const bool open = kind == u"continuous"_s || kind == u"yearly"_s || kind == u"none"_s;
        CHECK(deadline.value(u"to"_s).isNull() == open);
        const bool heading = task.value(u"heading"_s).toBool();
        headings += heading ? 1 : 0;
        CHECK(task.value(u"leads"_s).toArray().isEmpty() == heading);
        CHECK(task.value(u"state"_s).isNull() == heading);
    }
    CHECK(headings == 4);
}

TEST_CASE("The 83 that report expect 865 entries, one of them the department itself")
{
    const Desk desk(Desk::PlanOnly);
    const QJsonArray expected = exported(desk, u"expected"_s, {u"--period"_s, kQuarter});
    qsizetype entries = 0;
    int selves = 0;
    for (const QJsonValue &value : expected) {
        entries += value.toObject().value(u"tasks"_s).toArray().size();
        selves += value.toObject().value(u"self"_s).toBool() ? 1 : 0;
    }
    CHECK(expected.size() == 83);
    CHECK(entries == 865);
    CHECK(selves == 1);
}

TEST_CASE("CSV holds what JSON holds, as another program reads it")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString json = desk.path(u"nội dung.json"_s);
    const QString csv = desk.path(u"nội dung.csv"_s);
    const QStringList common{u"export"_s, desk.data(), u"--what"_s, u"entries"_s, u"--period"_s, kQuarter};
    REQUIRE(desk.dondoc(common + QStringList{u"--format"_s, u"json"_s, u"--out"_s, json}).exitCode == 0);
    const Answer answer = desk.dondoc(common + QStringList{u"--format"_s, u"csv"_s, u"--out"_s, csv});
    REQUIRE(answer.exitCode == 0);
    CHECK(answer.out.isEmpty());
    CHECK(bytesOf(csv).startsWith("\xEF\xBB\xBFtask,agency,code,"));

    const QString script = uR"(
import csv, json, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
objects = json.load(open(sys.argv[2], encoding="utf-8"))
assert len(rows) == len(objects) > 500, (len(rows), len(objects))
def text(value):
    if value is None: return ""
    if value is True: return "true"
    if value is False: return "false"
    return str(value)
for row, thing in zip(rows, objects):
    assert list(row) == list(thing)
    for key in row:
        assert row[key] == text(thing[key]), (key, row[key], thing[key])
)"_s;
    const Answer python = run(u"python3"_s, {u"-c"_s, script, csv, json});
    INFO(python.error.toStdString());
    CHECK(python.exitCode == 0);
}

TEST_CASE("Without a period the newest that holds reports is taken and named")
{
    const Desk desk(Desk::ExampleQuarter);
    const Answer open = desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"entries"_s});
    CHECK(open.exitCode == 0);
    CHECK(open.error.contains("2025-Q4"));
    const Answer named
        = desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"entries"_s, u"--period"_s, kQuarter});
    CHECK(named.error.isEmpty());
    CHECK(open.out == named.out);
    CHECK(desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"entries"_s, u"--quiet"_s}).error.isEmpty());
}

TEST_CASE("check writes its findings as a list of three keys")
{
    const Desk desk(Desk::ExampleQuarter);
    const Answer text = desk.dondoc({u"check"_s, desk.data()});
    const Answer json = desk.dondoc({u"check"_s, desk.data(), u"--json"_s});
    const QJsonDocument findings = QJsonDocument::fromJson(json.out);
    REQUIRE(findings.isArray());
    bool problems = false;
    for (const QJsonValue &finding : findings.array()) {
        CHECK(keysOf(finding.toObject()) == sorted(u"severity where what"_s));
        problems = problems || finding.toObject().value(u"severity"_s).toString() != u"note"_s;
    }
    CHECK(json.exitCode == (problems ? 1 : 0));
    CHECK(text.exitCode == json.exitCode);
    if (!findings.array().isEmpty())
        CHECK(text.out.count('\n') == findings.array().size());
}

TEST_CASE("A rule that is broken is found and told with its place")
{
    const Desk desk(Desk::ExampleQuarter);
    const Answer broken = run(u"sqlite3"_s,
                              {desk.data(),
                               u"UPDATE agency_report SET signed_on='2025-12-30', "
                               "received_on='2025-12-10' WHERE id=3;"_s});
    INFO(broken.error.toStdString());
    REQUIRE(broken.exitCode == 0);
    const Answer found = desk.dondoc({u"check"_s, desk.data()});
    CHECK(found.exitCode == 1);
    CHECK(found.out.contains(desk.data().toUtf8() + ": "));
    CHECK(found.out.count('\n') >= 1);
}

TEST_CASE("A period that ended before the plan began is worked on with a warning")
{
    const Desk desk(Desk::PlanOnly);
    const QString file = desk.data();
    const QList<QStringList> verbs{
        {u"example"_s, file},
        {u"status"_s, file},
        {u"summary"_s, file, u"--out"_s, desk.path(u"a.pdf"_s)},
        {u"letter"_s, file, u"--kind"_s, u"request"_s, u"--out"_s, desk.path(u"b.pdf"_s)},
        {u"forms"_s, file, u"--out"_s, desk.path(u"biểu mẫu"_s)},
        {u"import"_s, file, desk.path(u"biểu mẫu"_s)},
    };
    const auto warns = [](const Answer &answer) { return answer.error.contains("period: warning: "); };
    for (const QStringList &verb : verbs) {
        INFO(verb.constFirst().toStdString());
        const QStringList words = verb + QStringList{u"--lang"_s, u"en"_s, u"--period"_s};
        const Answer early = desk.dondoc(words + QStringList{u"2025-Q2"_s});
        INFO(early.error.toStdString());
        CHECK(early.exitCode == (verb.constFirst() == u"import"_s ? 3 : 1)); // forms of other periods
        CHECK(warns(early));
        CHECK(early.error.contains("14/06/2025"));
        CHECK(early.error.contains("29/07/2025"));
        CHECK_FALSE(warns(desk.dondoc(words + QStringList{u"2025-Q3"_s})));
    }
    CHECK(QFile::exists(desk.path(u"a.pdf"_s)));
    CHECK(QFile::exists(desk.path(u"b.pdf"_s)));
    const Answer check = desk.dondoc({u"check"_s, file, u"--lang"_s, u"en"_s});
    CHECK(check.exitCode == 1);
    CHECK(check.out.count("period: warning: ") == 1);
}

TEST_CASE("help and version answer without a file, in both languages")
{
    const Desk desk(Desk::Nothing);
    const Answer version = desk.dondoc({u"--version"_s});
    CHECK(version.exitCode == 0);
    CHECK(version.out == "dondoc " DONDOC_VERSION "\n");

    const Answer vietnamese = desk.dondoc({u"--help"_s});
    const Answer english = desk.dondoc({u"--help"_s, u"--lang"_s, u"en"_s});
    CHECK(vietnamese.exitCode == 0);
    CHECK(vietnamese.out.contains("Cách dùng"));
    CHECK(english.out.contains("Usage"));
    for (const char *verb : {"new", "example", "summary", "status", "export", "forms", "import", "letter",
                             "backup", "restore", "check"}) {
        CHECK(english.out.contains(QByteArray("dondoc ") + verb));
        const Answer own = desk.dondoc({QString::fromLatin1(verb), u"--help"_s, u"--lang=en"_s});
        CHECK(own.exitCode == 0);
        CHECK(own.out.contains(QByteArray("Usage: dondoc ") + verb));
    }
    CHECK_FALSE(english.out.contains("dondoc plan"));
}

TEST_CASE("Who made a change is the user named on the command line")
{
    const Desk desk(Desk::PlanOnly);
    REQUIRE(desk.dondoc({u"example"_s, desk.data(), u"--period"_s, kQuarter, u"--user"_s, u"Lò Thị Hà"_s})
                .exitCode
            == 0);
    const QJsonArray history = exported(desk, u"history"_s, {});
    REQUIRE_FALSE(history.isEmpty());
    CHECK(history.first().toObject().value(u"who"_s).toString() == u"Lò Thị Hà"_s);
}

TEST_CASE("backup writes a copy or a zip, and restore makes a data file of either, over no other")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString copy = desk.path(u"sao lưu.dondoc"_s);
    const QString zip = desk.path(u"chuyển máy.zip"_s);
    CHECK(desk.dondoc({u"backup"_s, desk.data(), u"--out"_s, copy}).exitCode == 0);
    CHECK(desk.dondoc({u"backup"_s, desk.data(), u"--out"_s, zip, u"--with-files"_s}).exitCode == 0);
    CHECK(desk.dondoc({u"backup"_s, desk.data(), u"--out"_s, copy}).exitCode == 3);
    CHECK(desk.dondoc({u"backup"_s, desk.data(), u"--out"_s, desk.path(u"x"_s), u"--with-files"_s,
                       u"--for-sharing"_s})
              .exitCode
          == 2);
    const QStringList status{u"--period"_s, u"2025-Q4"_s, u"--json"_s};
    const QByteArray before = desk.dondoc(QStringList{u"status"_s, desk.data()} + status).out;
    for (const QString &backup : {copy, zip}) {
        const QString restored = backup + u".khôi phục.dondoc"_s;
        CHECK(desk.dondoc({u"restore"_s, backup, u"--out"_s, restored}).exitCode == 0);
        CHECK(desk.dondoc(QStringList{u"status"_s, restored} + status).out == before);
        CHECK(desk.dondoc({u"restore"_s, backup, u"--out"_s, restored}).exitCode == 3);
    }
}

TEST_CASE("An old quarter prints the same bytes after the next one came")
{
    const Desk desk(Desk::PlanOnly);
    const auto printed = [&desk](const QString &name) {
        REQUIRE(
            desk.dondoc({u"summary"_s, desk.data(), u"--period"_s, u"2025-Q3"_s, u"--out"_s, desk.path(name)})
                .exitCode
            == 0);
        return bytesOf(desk.path(name));
    };
    REQUIRE(desk.dondoc({u"example"_s, desk.data(), u"--period"_s, u"2025-Q3"_s}).exitCode == 0);
    const QByteArray before = printed(u"trước.pdf"_s);
    REQUIRE(desk.dondoc({u"example"_s, desk.data(), u"--period"_s, u"2025-Q4"_s}).exitCode == 0);
    CHECK(printed(u"sau.pdf"_s) == before);
}

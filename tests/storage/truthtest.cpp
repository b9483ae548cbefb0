// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What a file says that the program cannot have written is told, one by one; what it wrote is not.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"

#include "models/domain/basics/filedamage.h"
#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/sentfilestore.h"

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 1, 10), QTime(8, 0), Qt::UTC);

QStringList damageOf(Connection &connection)
{
    const auto found = checkIntegrity(connection, kNow);
    REQUIRE(found.ok());
    QStringList damage;
    for (const Issue &issue : *found)
        damage.append(issue.arguments.join(u' '));
    return damage;
}

struct Case {
    const char *statement;
    const char *told; ///< the beginning of one finding
};

const Case kCases[] = {
    {"UPDATE agency_report SET signed_on = '2025-13-45'", "value agency_report 1 signed_on 2025-13-45"},
    {"UPDATE agency_report SET signed_on = 20251212", "value agency_report 1 signed_on"},
    {"UPDATE agency_report SET entered_at = 'hôm qua'", "value agency_report 1 entered_at"},
    {"UPDATE plan SET holidays = '[\"2025-01-01\"'", "value plan 1 holidays"},
    {"UPDATE plan SET holidays = '[\"2025-02-30\"]'", "value plan 1 holidays"},
    {"UPDATE office_profile SET recipients = '{}'", "value office_profile 1 recipients"},
    {"UPDATE office_profile SET recipients = '[1]'", "value office_profile 1 recipients"},
    {"UPDATE task_entry SET result = x'c3'", "value task_entry 1 result 0xc3"},
    {"UPDATE task_entry SET result = 'a' || char(0) || 'b'", "value task_entry 1 result a"},
    {"UPDATE task_entry SET result = CAST(x'c3c3' AS TEXT)", "history task_entry 1 result"},
    {"UPDATE task_entry SET percent = 12.5", "value task_entry 1 percent"},
    {"UPDATE agency SET search_key = x'00'", "value agency 1 search_key"},
    {"UPDATE task_entry SET result = 'khác'", "history task_entry 1 result"},
    {"UPDATE agency_report SET number = '46/BC'", "history agency_report 1 number"},
    {"DELETE FROM task_entry", "history task_entry 1"},
    {"UPDATE issued_file SET bytes = x'25504445'", "sent_file issued_file"},
    {"UPDATE task SET parent_id = id WHERE number = '1'", "circle task"},
    {"UPDATE change_set SET at = '2028-01-01T00:00:00.000Z'", "time change_set 1"},
    {"UPDATE change_set SET at = 'lúc nào đó'", "value change_set 1 at"},
};

void fillTruth(Connection &connection)
{
    AgencyReport report;
    report.agencyCode = u"STC"_s;
    report.number = u"45/BC-STC"_s;
    report.signedOn = QDate(2025, 12, 12);
    report.enteredAt = QDateTime(QDate(2025, 12, 16), QTime(8, 0), Qt::UTC);
    TaskEntry entry;
    entry.taskNumber = u"1.1"_s;
    entry.state = EntryState::Done;
    entry.result = u"Đã trồng mới 12,5 ha nhãn."_s;
    entry.percent = 40;
    report.entries = {entry};
    REQUIRE(samples::save(connection, report).ok());
    REQUIRE(SentFileStore(connection).keep("%PDF").ok());
}

} // namespace

TEST_CASE("What the program wrote is told to be sound")
{
    const samples::File file;
    const auto open = file.open();
    fillTruth(open->connection());
    samples::Random random(7);
    for (int i = 0; i < 20; ++i) {
        AgencyReport report = random.report(u"04000"_s);
        report.revision = 2 + i;
        REQUIRE(samples::save(open->connection(), report).ok());
    }
    CHECK(damageOf(open->connection()) == QStringList());
}

TEST_CASE("What the program cannot have written is told")
{
    for (const Case &each : kCases) {
        INFO(each.statement);
        const samples::File file;
        const auto open = file.open();
        Connection &connection = open->connection();
        fillTruth(connection);
        REQUIRE(connection.value("PRAGMA ignore_check_constraints = ON").ok());
        REQUIRE(connection.execute(each.statement).ok());
        const QStringList damage = damageOf(connection);
        INFO(damage.join(u" | "_s).toStdString());
        CHECK(damage.join(u'\n').contains(QString::fromUtf8(each.told)));
    }
}

TEST_CASE("A word that no enumeration has is told")
{
    const samples::File file;
    const auto open = file.open();
    fillTruth(open->connection());
    REQUIRE(open->connection().value("PRAGMA ignore_check_constraints = ON").ok());
    REQUIRE(open->connection().execute("UPDATE agency_report SET state = 'recfived'").ok());
    CHECK(damageOf(open->connection()).join(u'\n').contains(u"value agency_report 1 state recfived"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the embedded plan, and of how faults in a plan's data are told.
#include "models/exchange/plans/planfile.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/indicators/planseed.h"
#include "models/domain/text/text.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

PlanSeed planOfFile()
{
    const Result<PlanSeed> read = exchange::embeddedPlan();
    if (!read)
        FAIL("embedded plan: " << read.error().what.toStdString() << ": "
                               << read.error().detail.toStdString());
    return *read;
}

PeriodSnapshot quarterOfPlan()
{
    const PlanSeed seed = planOfFile();
    PeriodSnapshot data;
    data.plan = seed.plan;
    data.period = periods::quarter(2025, 4);
    data.tasks = seed.tasks;
    data.assignments = seed.assignments;
    data.agencies = seed.agencies;
    data.groups = seed.groups;
    return data;
}

QByteArray exportedContent(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray planJson() { return exportedContent(u":/plans/son-la-1678.json"_s); }
QByteArray communesCsv() { return exportedContent(u":/plans/communes.csv"_s); }

Task taskOf(const PlanSeed &seed, const QString &number)
{
    for (const Task &task : seed.tasks) {
        if (task.number == number)
            return task;
    }
    FAIL("no task " << number.toStdString());
    return {};
}

Agency agencyOf(const PlanSeed &seed, const QString &code)
{
    for (const Agency &agency : seed.agencies) {
        if (agency.code == code)
            return agency;
    }
    FAIL("no agency " << code.toStdString());
    return {};
}

qsizetype countKind(const QList<Task> &tasks, DeadlineKind kind)
{
    return std::count_if(tasks.begin(), tasks.end(),
                         [kind](const Task &task) { return !task.heading && task.deadline.kind == kind; });
}

QStringList printedOf(const PlanSeed &seed, const QString &number, Role role)
{
    QStringList words;
    for (const Assignment &assignment : seed.assignments) {
        if (assignment.taskNumber == number && assignment.role == role)
            words.append(assignment.printed);
    }
    return words;
}

QStringList codesOf(const PlanSeed &seed, const QString &number, Role role)
{
    QStringList codes;
    for (const Assignment &assignment : seed.assignments) {
        if (assignment.taskNumber == number && assignment.role == role)
            codes.append(assignment.code);
    }
    return codes;
}

} // namespace

TEST_CASE("The plan has 34 rows of which 30 are tasks that someone must do")
{
    const PlanSeed seed = planOfFile();
    REQUIRE(seed.tasks.size() == 34);
    QStringList headings;
    for (const Task &task : seed.tasks) {
        if (task.heading)
            headings.append(task.number);
    }
    CHECK(headings == QStringList{u"4"_s, u"5"_s, u"6"_s, u"15"_s});
    CHECK(seed.tasks.first().number == u"1"_s);
    CHECK(seed.tasks.last().number == u"18"_s);
    CHECK(taskOf(seed, u"15.8"_s).parent == u"15"_s);
}

TEST_CASE("Times of the plan are typed as printed")
{
    const PlanSeed seed = planOfFile();
    CHECK(countKind(seed.tasks, DeadlineKind::Continuous) == 10);
    CHECK(countKind(seed.tasks, DeadlineKind::Yearly) == 16);
    CHECK(countKind(seed.tasks, DeadlineKind::Date) == 0);
    CHECK(taskOf(seed, u"8"_s).deadline
          == Deadline{DeadlineKind::Month, u"Tháng 10/2025"_s, QDate(2025, 10, 1), QDate(2025, 10, 31)});
    CHECK(taskOf(seed, u"9"_s).deadline
          == Deadline{DeadlineKind::Year, u"Năm 2025"_s, QDate(2025, 1, 1), QDate(2025, 12, 31)});
    CHECK(taskOf(seed, u"10"_s).deadline
          == Deadline{DeadlineKind::YearRange, u"Năm 2025-2026"_s, QDate(2025, 1, 1), QDate(2026, 12, 31)});
    CHECK(taskOf(seed, u"14"_s).deadline == Deadline{});
    CHECK(taskOf(seed, u"1"_s).deadline.text == u"Thường xuyên"_s);
    CHECK(taskOf(seed, u"4.1"_s).deadline.text == u"Hằng năm"_s);
}

TEST_CASE("The plan asks 83 agencies for 865 entries, 82 of them by letter")
{
    const QList<Expectation> expected = expectations(quarterOfPlan());
    qsizetype entries = 0;
    qsizetype byCommunes = 0;
    for (const Expectation &expectation : expected) {
        entries += expectation.taskNumbers.size();
        if (expectation.agencyCode.startsWith(u'0')) {
            ++byCommunes;
            CHECK(expectation.taskNumbers.size() == 11);
        }
        if (expectation.self) {
            CHECK(expectation.agencyCode == u"SNNMT"_s);
            CHECK(expectation.taskNumbers.size() == 13);
        }
    }
    CHECK(expected.size() == 83);
    CHECK(entries == 865);
    CHECK(byCommunes == 75);
    CHECK(std::count_if(expected.begin(), expected.end(), [](const Expectation &e) { return !e.self; })
          == 82);
}

TEST_CASE("Leads and coordinating bodies stand as printed and as resolved")
{
    const PlanSeed seed = planOfFile();
    CHECK(printedOf(seed, u"1"_s, Role::Lead)
          == QStringList{u"Các sở, ban, ngành"_s, u"UBND các xã/phường"_s});
    CHECK(codesOf(seed, u"1"_s, Role::Lead) == QStringList{u"departments"_s, u"communes"_s});
    CHECK(printedOf(seed, u"1"_s, Role::Coordinate) == QStringList{u"UBMTTQ Việt Nam tỉnh"_s});
    CHECK(codesOf(seed, u"1"_s, Role::Coordinate) == QStringList{u"MTTQ"_s});
    CHECK(codesOf(seed, u"2"_s, Role::Coordinate) == QStringList{QString()});
    CHECK(printedOf(seed, u"4.3"_s, Role::Lead)
          == QStringList{u"Sở Nông nghiệp và Môi trường"_s, u"UBND các xã/phường"_s});
    CHECK(codesOf(seed, u"15.6"_s, Role::Lead) == QStringList{u"SVHTTDL"_s, u"communes"_s});
    CHECK(
        printedOf(seed, u"17"_s, Role::Coordinate)
        == QStringList{u"Các sở, ban, ngành"_s, u"UBND các xã/phường"_s, u"tổ chức, cá nhân có liên quan"_s});
    CHECK(codesOf(seed, u"4"_s, Role::Lead).isEmpty());
}

TEST_CASE("Sections II and III are whole")
{
    const PlanSeed seed = planOfFile();
    CHECK(seed.plan.keyTasks.size() == 11);
    CHECK(seed.plan.duties.size() == 29);
    QSet<QString> bodies;
    for (const Duty &duty : seed.plan.duties)
        bodies.insert(duty.bodyNumber);
    CHECK(bodies.size() == 11);
    CHECK(seed.plan.duties[1].taskNumbers == QStringList{u"8"_s, u"9"_s, u"10"_s});
    CHECK(seed.plan.duties.last().agencyCode.isEmpty());
    CHECK(seed.plan.duties.last().taskNumbers.isEmpty());
}

TEST_CASE("The plan keeps its own spelling and is in NFC")
{
    const PlanSeed seed = planOfFile();
    CHECK(taskOf(seed, u"5.3"_s).text.contains(u"sơ chê,"_s));
    CHECK(seed.plan.legalBasis.last().contains(u"847/TTr-SNNTM"_s));
    CHECK(taskOf(seed, u"15.7"_s).text.startsWith(u"Xây dựng sản phẩm"_s));
    const QString json = QString::fromUtf8(planJson());
    CHECK(json == json.normalized(QString::NormalizationForm_C));
}

TEST_CASE("Every task has a short name of its own, which existing files get too")
{
    const PlanSeed seed = planOfFile();
    CHECK(seed.plan.shortSubject == u"phát triển cây ăn quả bền vững"_s);
    const QString upgrade
        = QString::fromUtf8(exportedContent(test::sourcePath(u"resources/sql/0008-short-names.sql"_s)));
    QSet<QString> names;
    for (const Task &task : seed.tasks) {
        INFO(task.number.toStdString());
        CHECK(!task.shortName.isEmpty());
        CHECK(task.shortName.size() <= 60);
        CHECK_FALSE(task.shortName.contains(u';'));
        CHECK(task.shortName == text::simplified(task.shortName));
        names.insert(task.shortName);
        const qsizetype row = upgrade.indexOf(u"('%1', '"_s.arg(task.number));
        REQUIRE(row >= 0);
        const QString line = upgrade.mid(row, upgrade.indexOf(u'\n', row) - row);
        CHECK(line.contains(u", '%1')"_s.arg(task.shortName)));
        CHECK(task.text.startsWith(line.section(u'\'', 3, 3)));
    }
    CHECK(names.size() == seed.tasks.size());
}

TEST_CASE("Number and date of the plan are blank and its office profile is filled")
{
    const PlanSeed seed = planOfFile();
    CHECK(seed.plan.number.isEmpty());
    CHECK(!seed.plan.date.isValid());
    CHECK(seed.plan.symbol == u"KH-UBND"_s);
    CHECK(seed.plan.title.startsWith(u"triển khai thực hiện Kết luận số 1678-KL/TU ngày 28/6/2025"_s));
    CHECK(seed.plan.regime.holidays.isEmpty());
    CHECK(deadlines(seed.plan.regime, periods::quarter(2025, 4)).agencies == QDate(2025, 12, 16));
    CHECK(seed.profile.issuingBody == u"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s);
    CHECK(seed.profile.signerName.isEmpty());
    CHECK(seed.profile.recipients.size() == 3);
}

TEST_CASE("Tasks fall into the prose groups of the summary")
{
    struct Case {
        QString number;
        QString group;
    };
    const Case cases[]
        = {{u"1"_s, u"a"_s}, {u"4.3"_s, u"b"_s},  {u"6.2"_s, u"c"_s}, {u"18"_s, u"c"_s}, {u"7"_s, u"d"_s},
           {u"9"_s, u"đ"_s}, {u"15.8"_s, u"e"_s}, {u"17"_s, u"e"_s},  {u"16"_s, u"g"_s}};
    const PlanSeed seed = planOfFile();
    for (const Case &one : cases) {
        CAPTURE(one.number);
        CHECK(taskOf(seed, one.number).group == one.group);
    }
    CHECK(seed.plan.proseGroups.size() == 7);
}

TEST_CASE("There are 67 communes and 8 wards, known by old names that lead to one unit only")
{
    const PlanSeed seed = planOfFile();
    qsizetype communes = 0;
    qsizetype wards = 0;
    for (const Agency &agency : seed.agencies) {
        communes += agency.kind == AgencyKind::Commune;
        wards += agency.kind == AgencyKind::Ward;
    }
    CHECK(communes == 67);
    CHECK(wards == 8);
    CHECK(agencyOf(seed, u"04099"_s).name == u"Xã Phiêng Khoài"_s);
    CHECK(agencyOf(seed, u"04099"_s).aliases
          == QStringList{u"UBND xã Phiêng Khoài"_s, u"Ủy ban nhân dân xã Phiêng Khoài"_s});
    CHECK(agencyOf(seed, u"03646"_s).aliases.contains(u"Phường Quyết Thắng"_s));
    CHECK(agencyOf(seed, u"04105"_s).aliases.contains(u"Thị trấn Hát Lót"_s));
    // There were two of that name, in two districts: both are offered.
    for (const QString &code : {u"04000"_s, u"04117"_s})
        CHECK(agencyOf(seed, code).aliases.contains(u"Xã Chiềng Chung"_s));
    // "Chiềng Hắc" looks like today's Chiềng Hặc without accents.
    CHECK(!agencyOf(seed, u"03980"_s).aliases.join(u'|').contains(u"Chiềng Hắc"_s));
}

TEST_CASE("No name or alias leads to two agencies, but for an old one that two had")
{
    const QStringList twice{u"Xã Chiềng On"_s, u"Xã Chiềng Chung"_s, u"Xã Chiềng Dong"_s};
    QHash<QString, QString> codeOf;
    for (const Agency &agency : planOfFile().agencies) {
        for (const QString &name : QStringList{agency.name} + agency.aliases) {
            const QString key = text::searchKey(name);
            CAPTURE(name, codeOf.value(key));
            if (twice.contains(name))
                continue;
            CHECK(codeOf.value(key, agency.code) == agency.code);
            codeOf.insert(key, agency.code);
        }
    }
}

TEST_CASE("The Front and the press are asked to cooperate, the centre as the departments are")
{
    const PlanSeed seed = planOfFile();
    for (const QString &code : {u"MTTQ"_s, u"BPTTH"_s})
        CHECK(agencyOf(seed, code).address == Address::RequestCooperation);
    for (const QString &code : {u"TTXT"_s, u"STC"_s})
        CHECK(agencyOf(seed, code).address == Address::Request);
    CHECK(agencyOf(seed, u"SCT"_s).aliases == QStringList{u"Sở Công thương"_s});
    CHECK(agencyOf(seed, u"SKHCN"_s).symbol.isEmpty());
}

TEST_CASE("A fault in the plan's data names its place")
{
    struct Case {
        QByteArray find;
        QByteArray replace;
        QString place;
    };
    const Case cases[] = {
        {"\"upwardDay\": 20", "\"upwardDay\": 31", u"regime.upwardDay"_s},
        {"\"coordinator\": \"SNNMT\"", "\"coordinator\": \"SNN\"", u"coordinator"_s},
        {"\"holidays\": []", "\"holidays\": [\"2025-13-01\"]", u"regime.holidays[0]"_s},
        {"\"shortTitle\"", "\"shortTitel\"", u"shortTitle"_s},
        {"\"issuer\": \"UBND tỉnh\"", "\"issuer\": \"UBND  tỉnh\"", u"issuer"_s},
        {"\"kind\": \"month\"", "\"kind\": \"fortnight\"", u"tasks[15].deadline.kind"_s},
        {"\"to\": \"2025-10-31\"", "\"to\": \"2025-09-30\"", u"tasks[8].deadline"_s},
        {"\"parent\": \"15\"", "\"parent\": \"16\"", u"tasks[15.1].parent"_s},
        {"\"printed\": \"UBMTTQ Việt Nam tỉnh\",\n", "\"printed\": \"Hội Nông dân\",\n",
         u"tasks[0].coordinators.bodies[0].printed"_s},
    };
    for (const Case &one : cases) {
        QByteArray json = planJson();
        const qsizetype at = json.indexOf(one.find);
        CAPTURE(one.find);
        REQUIRE(at >= 0);
        json.replace(at, one.find.size(), one.replace);
        const Result<PlanSeed> read = exchange::readPlan(json, communesCsv());
        REQUIRE(!read.ok());
        CHECK(read.error().code == ErrorCode::InvalidValue);
        CHECK(read.error().what == one.place);
    }
}

TEST_CASE("A fault in the list of communes names its line")
{
    QByteArray communes = communesCsv();
    communes.replace("03664,ward", "03664,town");
    const Result<PlanSeed> read = exchange::readPlan(planJson(), communes);
    REQUIRE(!read.ok());
    CHECK(read.error().what == u"communes.csv:3"_s);

    const Result<PlanSeed> twice = exchange::readPlan(planJson(), communesCsv() + "03646,ward,Khác,Khác,\n");
    REQUIRE(!twice.ok());
    CHECK(twice.error().what == u"communes.csv:77"_s);
}

TEST_CASE("A file that is no JSON is refused with the offset")
{
    const Result<PlanSeed> read = exchange::readPlan("{\"code\": ", communesCsv());
    REQUIRE(!read.ok());
    CHECK(read.error().code == ErrorCode::InvalidValue);
    CHECK(read.error().what.startsWith(u"offset"_s));
}

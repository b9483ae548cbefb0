// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A small plan, a data file of it for each test, and random values to fill it with.
#include "tests/storage/samples.h"

#include "tests/support/catch.h"

#include "models/storage/connection.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/profilerepository.h"
#include "models/storage/snapshot.h"
#include "models/storage/transaction.h"

#include <QFile>

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace samples {
namespace {

Agency agencyOf(const QString &code, const QString &name, AgencyKind kind)
{
    Agency agency;
    agency.code = code;
    agency.name = name;
    agency.kind = kind;
    return agency;
}

Task taskOf(const QString &number, const QString &parent, bool heading, int order)
{
    Task task;
    task.number = number;
    task.parent = parent;
    task.text = u"Nhiệm vụ "_s + number;
    task.heading = heading;
    task.order = order;
    task.group = u"b"_s;
    task.deadline = {heading ? DeadlineKind::None : DeadlineKind::Continuous, {}, {}, {}};
    return task;
}

Assignment leadOf(const QString &task, AssigneeKind kind, const QString &code)
{
    Assignment assignment;
    assignment.taskNumber = task;
    assignment.kind = kind;
    assignment.code = code;
    assignment.printed = code;
    return assignment;
}

// Made once for all tests of the run.
const QByteArray &templateBytes()
{
    static const QByteArray bytes = [] {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"template.dondoc"_s);
        const auto made = DataFile::create(path, [](Connection &connection) {
            ChangeRecorder unrecorded = ChangeRecorder::unrecorded(connection);
            return PlanRepository(connection).add(unrecorded, seed());
        });
        return made ? bytesOf(path) : QByteArray();
    }();
    return bytes;
}

template <class Rows> void forget(Rows &rows)
{
    for (auto &row : rows)
        row.version = 0;
}

void forgetVersions(PeriodSnapshot &data)
{
    data.plan.version = 0;
    data.office.version = 0;
    forget(data.tasks);
    forget(data.agencies);
    forget(data.groups);
    forget(data.obstacles);
    for (QList<AgencyReport> *reports : {&data.reports, &data.previous}) {
        forget(*reports);
        for (AgencyReport &report : *reports)
            forget(report.entries);
    }
}

} // namespace

PlanSeed seed()
{
    PlanSeed seed;
    seed.plan.code = u"1678"_s;
    seed.plan.title = u"triển khai thực hiện Kết luận"_s;
    seed.plan.firstYear = 2025;
    seed.plan.lastYear = 2030;
    seed.plan.coordinatorCode = u"SNNMT"_s;
    seed.plan.keyTasks = {{1, u"Nhiệm vụ trọng tâm"_s}};
    seed.plan.proseGroups = {{u"b"_s, u"Phát triển vùng trồng"_s}};
    seed.plan.duties = {{u"1"_s, u"Sở Tài chính"_s, u"STC"_s, {}, u"Bố trí kinh phí"_s, {u"2"_s, u"1.1"_s}},
                        {u"9"_s, u"UBND các xã"_s, {}, u"communes"_s, u"Báo cáo"_s, {}}};
    seed.agencies = {agencyOf(u"SNNMT"_s, u"Sở Nông nghiệp và Môi trường"_s, AgencyKind::Department),
                     agencyOf(u"STC"_s, u"Sở Tài chính"_s, AgencyKind::Department),
                     agencyOf(u"03646"_s, u"Phường Tô Hiệu"_s, AgencyKind::Ward),
                     agencyOf(u"04000"_s, u"Xã Phiêng Khoài"_s, AgencyKind::Commune)};
    seed.agencies[3].aliases = QStringList{u"xã Phiêng Khoài cũ"_s, u"Phiêng Khoai"_s};
    seed.agencies[3].contacts = {{u"Lò Văn Ư"_s, u"0212 000"_s, u"a@example.vn"_s}};
    seed.groups
        = {{0, 1, u"communes"_s, u"UBND các xã, phường"_s, {{u"03646"_s, {}, {}}, {u"04000"_s, {}, {}}}}};
    seed.tasks = {taskOf(u"1"_s, {}, true, 0), taskOf(u"1.1"_s, u"1"_s, false, 1),
                  taskOf(u"1.2"_s, u"1"_s, false, 2), taskOf(u"2"_s, {}, false, 3)};
    seed.assignments
        = {leadOf(u"1.1"_s, AssigneeKind::Group, u"communes"_s), leadOf(u"1.2"_s, AssigneeKind::FreeText, {}),
           leadOf(u"2"_s, AssigneeKind::Agency, u"STC"_s)};
    return seed;
}

Period period() { return periods::quarter(2025, 4); }

File::File() : m_path(m_folder.filePath(u"quý IV.dondoc"_s))
{
    QFile file(m_path);
    REQUIRE(!templateBytes().isEmpty());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(templateBytes());
}

std::unique_ptr<DataFile> File::open(const OpenOptions &options) const
{
    auto file = DataFile::open(m_path, options);
    if (!file)
        FAIL(file.error().detail.toStdString());
    return std::move(*file);
}

std::unique_ptr<DataFile> File::openHasty() const
{
    auto file = open();
    REQUIRE(file->connection().execute("PRAGMA synchronous = OFF").ok());
    return file;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error errorOf(const Result<std::unique_ptr<DataFile>> &result) { return result ? Error() : result.error(); }

Result<void> change(Connection &connection, const std::function<Result<void>(ChangeRecorder &)> &job,
                    Id undoes)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const QDateTime at(QDate(2025, 12, 16), QTime(8, 0), Qt::UTC);
    ChangeRecorder recorder(connection, {u"An"_s, at, u"test"_s, undoes});
    if (const auto done = job(recorder); !done)
        return done;
    return (*transaction)->commit();
}

Result<Id> save(Connection &connection, const AgencyReport &report)
{
    Id saved = 0;
    const auto done = change(connection, [&](ChangeRecorder &recorder) -> Result<void> {
        const auto plan = PlanRepository(connection).find({});
        if (!plan)
            return plan.error();
        const auto periodId = PeriodRepository(connection).ensure(plan->id, period());
        if (!periodId)
            return periodId.error();
        const auto id = ReportRepository(connection).save(recorder, {plan->id, *periodId}, report);
        if (!id)
            return id.error();
        saved = *id;
        return {};
    });
    if (!done)
        return done.error();
    return saved;
}

PeriodSnapshot snapshot(Connection &connection)
{
    auto data = readSnapshot(connection, {}, period(), {});
    if (!data)
        FAIL(data.error().detail.toStdString());
    return *data;
}

void checkSameContent(PeriodSnapshot a, PeriodSnapshot b)
{
    forgetVersions(a);
    forgetVersions(b);
    CHECK(a.plan == b.plan);
    CHECK(a.office == b.office);
    CHECK(a.tasks == b.tasks);
    CHECK(a.assignments == b.assignments);
    CHECK(a.agencies == b.agencies);
    CHECK(a.groups == b.groups);
    CHECK(a.reports == b.reports);
    CHECK(a.previous == b.previous);
    CHECK(a.obstacles == b.obstacles);
    CHECK(a.overrulings == b.overrulings);
    CHECK(a.sentences == b.sentences);
}

int Random::upTo(int most) { return int(m_engine() % unsigned(most + 1)); }

QString Random::text()
{
    static const QStringList pieces{u"ữ"_s,
                                    u"ư\u0303"_s,
                                    u"o\u031B\u0323"_s,
                                    u"e\u0302\u0301"_s,
                                    u"hòa "_s,
                                    u"hoà"_s,
                                    u"Đ"_s,
                                    u" "_s,
                                    u"\n"_s,
                                    u"\r\n"_s,
                                    u"\t"_s,
                                    u"\u00A0"_s,
                                    u"84,46%"_s,
                                    u"'; -- "_s,
                                    u"\"{}[]\\"_s,
                                    u"🍊"_s,
                                    u"\u0000\u0007"_s,
                                    u"A\u030A"_s,
                                    u"a\u0323\u0302"_s,
                                    u"ỵ"_s};
    QString text;
    for (int i = upTo(12); i > 0; --i)
        text += pieces.at(upTo(int(pieces.size()) - 1));
    return text;
}

QString Random::line() { return u"Dòng "_s + text() + u" hết"_s; }
QDate Random::day() { return upTo(3) == 0 ? QDate() : QDate(2025, 1, 1).addDays(upTo(700)); }

void Random::make(QString &value, FieldKind kind)
{
    if (kind == FieldKind::Line)
        value = line();
    else
        value = chance() ? text() : QString();
}

void Random::make(QDate &value, FieldKind) { value = day(); }
void Random::make(std::optional<int> &value, FieldKind)
{
    value = chance() ? std::optional(upTo(100)) : std::nullopt;
}

template <HasKeywords Enumeration> void Random::make(Enumeration &value, FieldKind)
{
    value = Enumeration(upTo(int(kKeywords<Enumeration>.size()) - 1));
}

// Over every field, so that one that is new comes back from its column too.
TaskEntry Random::entry(const QString &taskNumber)
{
    TaskEntry entry;
    forEachField<TaskEntry>([&](const auto &field) {
        if constexpr (requires { this->make(entry.*field.member, field.kind); }) {
            if (field.use == FieldUse::Edited)
                this->make(entry.*field.member, field.kind);
        }
    });
    entry.taskNumber = taskNumber;
    return entry;
}

OfficialDocument Random::document()
{
    OfficialDocument document;
    forEachField<OfficialDocument>([&](const auto &field) {
        if constexpr (requires { this->make(document.*field.member, field.kind); })
            this->make(document.*field.member, field.kind);
    });
    return document;
}

AgencyReport Random::report(const QString &agencyCode)
{
    AgencyReport report;
    report.agencyCode = agencyCode;
    report.number = line();
    report.incomingNumber = line();
    report.signedOn = day();
    report.formReceivedOn = day();
    report.documentReceivedOn = day();
    report.receivedOn = day();
    report.enteredAt = QDateTime(QDate(2025, 12, 1).addDays(upTo(30)), QTime(1, 2, 3, upTo(999)), Qt::UTC);
    report.channel = Channel(upTo(5));
    report.state = ReportState(upTo(4));
    report.supplementReason = text();
    report.localPlanNumber = line();
    report.localPlanDate = day();
    report.example = chance();
    report.entries = {entry(u"1.1"_s), entry(u"1.2"_s), entry(u"2"_s)};
    return report;
}

Plan Random::plan(const Plan &stored)
{
    Plan plan = stored;
    plan.title = line();
    plan.shortTitle = line();
    plan.shortSubject = line();
    plan.number = line();
    plan.symbol = line();
    plan.date = day();
    plan.issuer = line();
    plan.legalBasis = QStringList{line(), line()};
    plan.lastYear = 2025 + upTo(20);
    plan.regime.basis = line();
    plan.regime.agencyWorkingDays = 1 + upTo(29);
    plan.regime.upwardDay = 1 + upTo(27);
    plan.regime.doneShare = upTo(100);
    plan.regime.dueSoonDays = upTo(30);
    plan.regime.holidays = {QDate(2026, 2, 16), QDate(2026, 2, 17).addDays(upTo(9))};
    plan.regime.workedWeekends = {QDate(2026, 2, 28)};
    return plan;
}

OfficeProfile Random::profile(const OfficeProfile &stored)
{
    OfficeProfile profile = stored;
    profile.superiorBody = line();
    profile.issuingBody = line();
    profile.symbol = line();
    profile.place = line();
    profile.addressee = line();
    profile.signerAuthority = line();
    profile.signerPosition = line();
    profile.signerName = line();
    profile.recipients = QStringList{line(), line(), line()};
    profile.draftingUnit = line();
    profile.nameLateAgencies = chance();
    profile.printReceiptAnnex = chance();
    return profile;
}

Task Random::task(const Task &stored)
{
    Task task = stored;
    task.text = line();
    task.shortName = line();
    task.group = line();
    task.product = line();
    task.productTo = line();
    task.deadline = {DeadlineKind(upTo(6)), line(), day(), day()};
    task.source = line();
    task.deadlineHistory.clear();
    for (int i = upTo(3); i > 0; --i)
        task.deadlineHistory.append({{DeadlineKind(upTo(6)), line(), day(), day()},
                                     {DeadlineKind(upTo(6)), line(), day(), day()},
                                     line(),
                                     line()});
    return task;
}

Agency Random::agency(const Agency &stored)
{
    Agency agency = stored;
    agency.name = line();
    agency.shortName = line();
    agency.symbol = line();
    agency.kind = AgencyKind(upTo(8));
    agency.address = Address(upTo(1));
    agency.validFrom = day();
    agency.validTo = day();
    agency.aliases.clear();
    for (int i = upTo(3); i > 0; --i)
        agency.aliases.append(line());
    agency.contacts.clear();
    for (int i = upTo(2); i > 0; --i)
        agency.contacts.append({line(), line(), line()});
    return agency;
}

} // namespace samples

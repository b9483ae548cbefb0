// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Turns a plan's JSON file into values.
#include "models/exchange/plans/planfile.h"

#include "models/domain/assessment/assessment.h"
#include "models/exchange/plans/communefile.h"
#include "models/exchange/plans/indicatorfile.h"
#include "models/exchange/plans/jsonposition.h"
#include "models/exchange/plans/plancheck.h"

#include <QFile>
#include <QJsonDocument>

#include <optional>

namespace dondoc::exchange {

namespace {

/// A plan's own bodies; communes and wards come from their list.
constexpr AgencyKind kAgencyKinds[]
    = {AgencyKind::Department, AgencyKind::Front, AgencyKind::Centre, AgencyKind::Press, AgencyKind::Other};

AgencyKind agencyKindAt(JsonPosition &place, const QString &key)
{
    const AgencyKind kind = keywordAt(place, key, AgencyKind::Other);
    if (std::find(std::begin(kAgencyKinds), std::end(kAgencyKinds), kind) == std::end(kAgencyKinds))
        place.refuse(key, keyword(kind));
    return kind;
}

Regime regimeFrom(JsonPosition place)
{
    Regime regime;
    regime.basis = place.text(QStringLiteral("basis"));
    regime.agencyWorkingDays = place.number(QStringLiteral("agencyWorkingDays"), 1, 30);
    regime.upwardDay = place.number(QStringLiteral("upwardDay"), 1, 28);
    regime.doneShare = place.number(QStringLiteral("doneShare"), 1, 100);
    regime.dueSoonDays = place.number(QStringLiteral("dueSoonDays"), 0, 60);
    regime.holidays = place.dates(QStringLiteral("holidays"));
    regime.workedWeekends = place.dates(QStringLiteral("workedWeekends"));
    place.finish();
    return regime;
}

OfficeProfile profileFrom(JsonPosition place)
{
    OfficeProfile profile;
    profile.superiorBody = place.needed(QStringLiteral("superiorBody"));
    profile.issuingBody = place.needed(QStringLiteral("issuingBody"));
    profile.symbol = place.needed(QStringLiteral("symbol"));
    profile.place = place.needed(QStringLiteral("place"));
    profile.addressee = place.needed(QStringLiteral("addressee"));
    profile.signerAuthority = place.text(QStringLiteral("signerAuthority"));
    profile.signerPosition = place.needed(QStringLiteral("signerPosition"));
    profile.signerName = place.text(QStringLiteral("signerName"));
    profile.recipients = place.texts(QStringLiteral("recipients"));
    profile.draftingUnit = place.text(QStringLiteral("draftingUnit"));
    place.finish();
    return profile;
}

Agency agencyFrom(JsonPosition place, int order)
{
    Agency agency;
    agency.code = place.needed(QStringLiteral("code"));
    agency.name = place.needed(QStringLiteral("name"));
    agency.shortName = place.needed(QStringLiteral("short"));
    agency.kind = agencyKindAt(place, QStringLiteral("kind"));
    agency.symbol = place.text(QStringLiteral("symbol"));
    agency.aliases = place.texts(QStringLiteral("aliases"));
    agency.address = keywordAt(place, QStringLiteral("address"), Address::Request);
    agency.order = order;
    place.finish();
    return agency;
}

GroupMember memberFrom(const Agency &agency)
{
    return GroupMember{agency.code, agency.validFrom, agency.validTo};
}

/// Members are named one by one, or are all communes and wards of the list.
Group groupFrom(JsonPosition place, const QList<Agency> &communes)
{
    Group group;
    group.code = place.needed(QStringLiteral("code"));
    group.name = place.needed(QStringLiteral("name"));
    if (place.flag(QStringLiteral("allCommunes"))) {
        for (const Agency &commune : communes)
            group.members.append(memberFrom(commune));
    } else {
        for (const QString &code : place.texts(QStringLiteral("members")))
            group.members.append(GroupMember{code, {}, {}});
    }
    place.finish();
    return group;
}

KeyTask keyTaskFrom(JsonPosition place)
{
    KeyTask keyTask;
    keyTask.number = place.number(QStringLiteral("number"), 1, 99);
    keyTask.text = place.needed(QStringLiteral("text"));
    place.finish();
    return keyTask;
}

ProseGroup proseGroupFrom(JsonPosition place)
{
    ProseGroup group;
    group.key = place.needed(QStringLiteral("key"));
    group.title = place.needed(QStringLiteral("title"));
    place.finish();
    return group;
}

/// The duties of one body of section III; its heading is repeated in each.
QList<Duty> dutiesFrom(JsonPosition place)
{
    Duty duty;
    duty.bodyNumber = place.needed(QStringLiteral("number"));
    duty.body = place.needed(QStringLiteral("heading"));
    duty.agencyCode = place.optional(QStringLiteral("agency"));
    duty.groupCode = place.optional(QStringLiteral("group"));
    QList<Duty> duties;
    for (JsonPosition &item : place.objects(QStringLiteral("duties"))) {
        duty.text = item.needed(QStringLiteral("text"));
        duty.taskNumbers = item.texts(QStringLiteral("tasks"));
        duties.append(duty);
        item.finish();
    }
    place.finish();
    return duties;
}

Plan planFrom(JsonPosition &place)
{
    Plan plan;
    plan.code = place.needed(QStringLiteral("code"));
    plan.title = place.needed(QStringLiteral("title"));
    plan.shortTitle = place.needed(QStringLiteral("shortTitle"));
    plan.shortSubject = place.optional(QStringLiteral("shortSubject"));
    plan.number = place.text(QStringLiteral("number"));
    plan.symbol = place.needed(QStringLiteral("symbol"));
    plan.date = place.date(QStringLiteral("date"));
    plan.issuer = place.needed(QStringLiteral("issuer"));
    plan.legalBasis = place.texts(QStringLiteral("legalBasis"));
    plan.firstYear = place.number(QStringLiteral("firstYear"), 2000, 2099);
    plan.lastYear = place.number(QStringLiteral("lastYear"), plan.firstYear, 2099);
    plan.coordinatorCode = place.needed(QStringLiteral("coordinator"));
    plan.regime = regimeFrom(place.object(QStringLiteral("regime")));
    for (const JsonPosition &item : place.objects(QStringLiteral("proseGroups")))
        plan.proseGroups.append(proseGroupFrom(item));
    for (const JsonPosition &item : place.objects(QStringLiteral("keyTasks")))
        plan.keyTasks.append(keyTaskFrom(item));
    for (const JsonPosition &item : place.objects(QStringLiteral("bodies")))
        plan.duties.append(dutiesFrom(item));
    return plan;
}

Deadline deadlineFrom(JsonPosition place)
{
    Deadline deadline;
    deadline.kind = keywordAt(place, QStringLiteral("kind"), DeadlineKind::None);
    deadline.text = place.text(QStringLiteral("text"));
    deadline.from = place.date(QStringLiteral("from"));
    deadline.to = place.date(QStringLiteral("to"));
    place.finish();
    return deadline;
}

Task taskFrom(JsonPosition &place, int order)
{
    Task task;
    task.number = place.needed(QStringLiteral("number"));
    task.parent = place.optional(QStringLiteral("parent"));
    task.text = place.needed(QStringLiteral("text"));
    task.shortName = place.optional(QStringLiteral("shortName"));
    task.group = place.needed(QStringLiteral("group"));
    task.heading = place.flag(QStringLiteral("heading"));
    task.product = place.optional(QStringLiteral("product"));
    task.productTo = place.optional(QStringLiteral("productTo"));
    task.order = order;
    place.optional(QStringLiteral("note")); // for whoever reads the file
    if (!task.heading)
        task.deadline = deadlineFrom(place.object(QStringLiteral("deadline")));
    return task;
}

Assignment assignmentFrom(JsonPosition place, const QString &cell)
{
    Assignment assignment;
    assignment.printed = place.needed(QStringLiteral("printed"));
    const QString agency = place.optional(QStringLiteral("agency"));
    const QString group = place.optional(QStringLiteral("group"));
    assignment.code = agency + group;
    if (agency.isEmpty())
        assignment.kind = group.isEmpty() ? AssigneeKind::FreeText : AssigneeKind::Group;
    if ((!agency.isEmpty() && !group.isEmpty()) || !cell.contains(assignment.printed))
        place.refuse(QStringLiteral("printed"), assignment.printed);
    place.finish();
    return assignment;
}

/// The bodies of one cell of the appendix, in its order.
QList<Assignment> cellFrom(JsonPosition place, const QString &taskNumber, Role role)
{
    const QString cell = place.needed(QStringLiteral("printed"));
    QList<Assignment> bodies;
    for (const JsonPosition &item : place.objects(QStringLiteral("bodies"))) {
        Assignment assignment = assignmentFrom(item, cell);
        assignment.taskNumber = taskNumber;
        assignment.role = role;
        assignment.order = int(bodies.size());
        bodies.append(assignment);
    }
    place.finish();
    return bodies;
}

void readTasks(JsonPosition &place, PlanSeed &seed)
{
    for (JsonPosition &item : place.objects(QStringLiteral("tasks"))) {
        const Task task = taskFrom(item, int(seed.tasks.size()));
        seed.tasks.append(task);
        if (!task.heading) {
            seed.assignments += cellFrom(item.object(QStringLiteral("leads")), task.number, Role::Lead)
                + cellFrom(item.object(QStringLiteral("coordinators")), task.number, Role::Coordinate);
        }
        item.finish();
    }
}

/// Words of the plan that belong to no field: kept whole in the file, not needed by the program.
void skipOtherText(JsonPosition place)
{
    for (const char *key : {"keyTasksClosing", "leadIn1", "closing", "annexTitle"})
        place.needed(QLatin1String(key));
    place.finish();
}

PlanSeed seedFrom(JsonPosition &place, const QList<Agency> &communes)
{
    PlanSeed seed;
    seed.plan = planFrom(place);
    seed.profile = profileFrom(place.object(QStringLiteral("profile")));
    for (const JsonPosition &item : place.objects(QStringLiteral("agencies")))
        seed.agencies.append(agencyFrom(item, int(seed.agencies.size())));
    seed.agencies += communes;
    for (const JsonPosition &item : place.objects(QStringLiteral("groups")))
        seed.groups.append(groupFrom(item, communes));
    readTasks(place, seed);
    skipOtherText(place.object(QStringLiteral("otherText")));
    place.finish();
    return seed;
}

std::optional<QByteArray> resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

Result<PlanSeed> withIndicators(PlanSeed plan)
{
    const QString path = QStringLiteral(":/plans/son-la-1678-indicators.json");
    const std::optional<QByteArray> json = resource(path);
    if (!json)
        return Error{ErrorCode::FileNotFound, path, QString()};
    const Result<QList<Indicator>> indicators = readIndicators(*json, plan);
    if (!indicators)
        return indicators.error();
    plan.indicators = *indicators;
    return plan;
}

} // namespace

Result<PlanSeed> readPlan(const QByteArray &json, const QByteArray &communes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return Error{ErrorCode::InvalidValue, QStringLiteral("offset %1").arg(fault.offset),
                     fault.errorString()};
    const Result<QList<Agency>> units = readCommunes(communes);
    if (!units)
        return units.error();

    Error error;
    JsonPosition place(document.object(), QString(), error);
    const PlanSeed seed = seedFrom(place, *units);
    if (error.code == ErrorCode::None)
        error = checkPlan(seed);
    if (error.code != ErrorCode::None)
        return error;
    return seed;
}

Result<PlanSeed> embeddedPlan()
{
    const QString planPath = QStringLiteral(":/plans/son-la-1678.json");
    const QString communesPath = QStringLiteral(":/plans/communes.csv");
    const std::optional<QByteArray> json = resource(planPath);
    const std::optional<QByteArray> communes = resource(communesPath);
    if (!json || !communes)
        return Error{ErrorCode::FileNotFound, json ? communesPath : planPath, QString()};
    Result<PlanSeed> plan = readPlan(*json, *communes);
    return plan ? withIndicators(std::move(*plan)) : plan;
}

} // namespace dondoc::exchange

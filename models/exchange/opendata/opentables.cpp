// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// One function a table: its keys, and a row for each record.
#include "models/exchange/opendata/opentables.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/issueddocuments.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <initializer_list>

namespace dondoc::exchange {

namespace {

QStringList keysOf(std::initializer_list<const char *> words)
{
    QStringList keys;
    for (const char *word : words)
        keys.append(QLatin1String(word));
    return keys;
}

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue instantOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue wordOrNull(const QString &word) { return word.isEmpty() ? QJsonValue() : QJsonValue(word); }

QJsonArray list(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

QString agencyNameOf(const PeriodSnapshot &data, const QString &agencyCode)
{
    const Agency *agency = findAgency(data, agencyCode);
    return agency ? agency->name : agencyCode;
}

QString bodyName(const PeriodSnapshot &data, const Assignment &assignment)
{
    if (assignment.kind == AssigneeKind::FreeText)
        return assignment.printed;
    if (assignment.kind == AssigneeKind::Agency)
        return agencyNameOf(data, assignment.code);
    const Group *group = findGroup(data, assignment.code);
    return group ? group->name : assignment.printed;
}

QJsonArray bodies(const PeriodSnapshot &data, const QString &taskNumber, Role role)
{
    QJsonArray names;
    for (const Assignment &assignment : data.assignments) {
        if (assignment.taskNumber == taskNumber && assignment.role == role)
            names.append(bodyName(data, assignment));
    }
    return names;
}

QJsonValue stateOf(const Assessment &assessment, const QString &taskNumber)
{
    const TaskProgress *progress = assessment.task(taskNumber);
    return progress ? QJsonValue(keyword(progress->state)) : QJsonValue();
}

bool isWorthTelling(const TaskEntry &entry)
{
    constexpr auto kTexts = textsOf<TaskEntry, FieldKind::Text>();
    return entry.state != EntryState::Unset || entry.lastYearState != EntryState::Unset
        || entry.yearForecast != YearForecast::Unset
        || std::any_of(kTexts.begin(), kTexts.end(),
                       [&entry](QString TaskEntry::*text) { return !(entry.*text).isEmpty(); });
}

QJsonValue published(const QString &text) { return text; }
QJsonValue published(const QDate &day) { return dayOrNull(day); }
QJsonValue published(const std::optional<int> &share) { return share ? QJsonValue(*share) : QJsonValue(); }
QJsonValue published(EntryState state) { return wordOrNull(keyword(state)); }
QJsonValue published(YearForecast forecast) { return wordOrNull(keyword(forecast)); }

/// Calls function with what open data tell of an entry: what its agency said, but for a promise.
template <class Function> void forEachPublished(Function &&function)
{
    forEachField<TaskEntry>([&](const auto &field) {
        if constexpr (requires { published(TaskEntry().*field.member); }) {
            if (field.use == FieldUse::Edited
                && FieldId<TaskEntry>(field.member) != FieldId<TaskEntry>(&TaskEntry::expectedDate))
                function(field);
        }
    });
}

QList<QJsonValue> reportRow(const AssessedPeriod &quarter, const AgencyReport &report,
                            const QStringList &expected)
{
    const AgencyProgress *progress = quarter.assessment.agency(report.agencyCode);
    const bool hasDeadline = progress && !progress->self;
    return {agencyNameOf(quarter.data, report.agencyCode),
            report.agencyCode,
            report.revision,
            keyword(report.state),
            report.number,
            report.incomingNumber,
            dayOrNull(report.signedOn),
            dayOrNull(formReceived(report)),
            dayOrNull(report.documentReceivedOn),
            dayOrNull(report.receivedOn),
            instantOrNull(report.enteredAt),
            hasDeadline ? QJsonValue(progress->onTime) : QJsonValue(),
            coveredTasks(report, expected),
            int(expected.size()),
            report.example,
            cameAfterIssue(quarter.data, report)};
}

QList<QJsonValue> entryRow(const QString &agency, const AgencyReport &report, const TaskEntry &entry)
{
    QList<QJsonValue> row{entry.taskNumber, agency, report.agencyCode, report.revision};
    forEachPublished([&](const auto &field) { row.append(published(entry.*field.member)); });
    row.append(report.example);
    return row;
}

/// Null while it is not known.
QJsonValue competenceWord(Competence competence)
{
    return competence == Competence::Unknown ? QJsonValue() : QJsonValue(keyword(competence));
}

QJsonValue amountOrNull(const std::optional<double> &amount)
{
    return amount ? QJsonValue(*amount) : QJsonValue();
}

/// Of a figure that was not told (id 0): nulls.
QList<QJsonValue> figureRow(const PeriodSnapshot &data, const Indicator &indicator,
                            const IndicatorValue &figure)
{
    const bool ofAgency = !figure.agencyCode.isEmpty();
    const IndicatorTarget *target
        = findTarget(data, indicator.code, data.period.to.year(), figure.agencyCode);
    return {indicator.name,
            indicator.unit,
            ofAgency ? QJsonValue(agencyNameOf(data, figure.agencyCode)) : QJsonValue(),
            wordOrNull(figure.agencyCode),
            dayOrNull(figure.from),
            dayOrNull(figure.to),
            amountOrNull(figure.value),
            amountOrNull(figure.cumulative),
            amountOrNull(figure.estimate),
            target ? amountOrNull(target->value) : QJsonValue(),
            isBlank(figure) ? QJsonValue() : QJsonValue(keyword(figure.source))};
}

/// Values of history are kept as JSON text; blank where there was no record.
QJsonValue parsed(const QString &json)
{
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array();
    return wrapped.isEmpty() ? QJsonValue() : wrapped.first();
}

QStringList names(const PeriodSnapshot &data, const QStringList &codes)
{
    QStringList found;
    for (const QString &code : codes)
        found.append(agencyNameOf(data, code));
    return found;
}

} // namespace

OpenTable tasksTable(const PeriodSnapshot &data, const Assessment *assessment)
{
    OpenTable table;
    table.keys = keysOf({"number", "parent", "title", "heading", "leads", "coordinators", "deadline.kind",
                         "deadline.text", "deadline.from", "deadline.to"});
    if (assessment)
        table.keys.append(QStringLiteral("state"));
    for (const Task &task : data.tasks) {
        QList<QJsonValue> row{task.number,
                              wordOrNull(task.parent),
                              task.text,
                              task.heading,
                              bodies(data, task.number, Role::Lead),
                              bodies(data, task.number, Role::Coordinate),
                              keyword(task.deadline.kind),
                              task.deadline.text,
                              dayOrNull(task.deadline.from),
                              dayOrNull(task.deadline.to)};
        if (assessment)
            row.append(stateOf(*assessment, task.number));
        table.rows.append(row);
    }
    return table;
}

OpenTable agenciesTable(const PeriodSnapshot &data)
{
    OpenTable table;
    table.keys = keysOf({"code", "name", "short", "kind", "symbol", "aliases", "valid_from", "valid_to"});
    for (const Agency &agency : data.agencies)
        table.rows.append({agency.code, agency.name, agency.shortName, keyword(agency.kind), agency.symbol,
                           list(agency.aliases), dayOrNull(agency.validFrom), dayOrNull(agency.validTo)});
    return table;
}

OpenTable expectedTable(const PeriodSnapshot &data)
{
    OpenTable table;
    table.keys = keysOf({"agency", "code", "self", "tasks"});
    for (const Expectation &expectation : expectations(data))
        table.rows.append({agencyNameOf(data, expectation.agencyCode), expectation.agencyCode,
                           expectation.self, list(expectation.taskNumbers)});
    return table;
}

OpenTable reportsTable(const AssessedPeriod &quarter)
{
    OpenTable table;
    table.keys = keysOf({"agency", "code", "version", "state", "number", "incoming_number", "signed",
                         "form_received", "document_received", "received", "entered", "on_time",
                         "tasks_covered", "tasks_expected", "example", "after_issue"});
    QHash<QString, QStringList> expected;
    for (const Expectation &expectation : expectations(quarter.data))
        expected.insert(expectation.agencyCode, openTasks(expectation));
    for (const AgencyReport &report : quarter.data.reports) {
        if (isReceived(report) && report.carriedFrom.isEmpty())
            table.rows.append(reportRow(quarter, report, expected.value(report.agencyCode)));
    }
    return table;
}

OpenTable entriesTable(const QList<Agency> &agencies, const QList<AgencyReport> &reports)
{
    QHash<QString, QString> names;
    for (const Agency &agency : agencies)
        names.insert(agency.code, agency.name);
    OpenTable table;
    table.keys = keysOf({"task", "agency", "code", "version"});
    forEachPublished([&](const auto &field) { table.keys.append(QLatin1String(field.key)); });
    table.keys.append(QStringLiteral("example"));
    for (const AgencyReport &report : reports) {
        if (!isReceived(report))
            continue;
        const QString agency = names.value(report.agencyCode, report.agencyCode);
        for (const TaskEntry &entry : report.entries) {
            if (isWorthTelling(entry))
                table.rows.append(entryRow(agency, report, entry));
        }
    }
    return table;
}

OpenTable obstaclesTable(const PeriodSnapshot &data)
{
    OpenTable table;
    table.keys = keysOf({"id", "heading", "text", "agency", "code", "tasks", "category", "competence",
                         "answer", "state", "raised_in", "reviewed_in", "example"});
    for (const Obstacle &obstacle : data.obstacles)
        table.rows.append({obstacle.id, obstacle.heading, obstacle.text,
                           agencyNameOf(data, obstacle.agencyCode), obstacle.agencyCode,
                           list(obstacle.taskNumbers), obstacle.category, competenceWord(obstacle.competence),
                           obstacle.answer, keyword(obstacle.state), obstacle.raisedIn, obstacle.reviewedIn,
                           obstacle.example});
    return table;
}

OpenTable indicatorsTable(const PeriodSnapshot &data)
{
    OpenTable table;
    table.keys = keysOf({"indicator", "unit", "agency", "code", "from", "to", "value", "cumulative",
                         "estimate", "target", "source"});
    for (const Indicator &indicator : data.indicators) {
        const qsizetype before = table.rows.size();
        for (const IndicatorValue &figure : data.figures) {
            if (figure.indicatorCode == indicator.code)
                table.rows.append(figureRow(data, indicator, figure));
        }
        if (table.rows.size() == before && !indicator.retired)
            table.rows.append(figureRow(data, indicator, {}));
    }
    return table;
}

OpenTable documentsTable(const PeriodSnapshot &data)
{
    OpenTable table;
    table.keys = keysOf({"kind", "number", "date", "issuer", "subject"});
    for (const IssuedDocument &each : knownDocuments(data)) {
        const OfficialDocument &document = each.document;
        if (!each.again)
            table.rows.append({keyword(document.kind), document.number, dayOrNull(document.issuedOn),
                               document.issuer, document.subject});
    }
    return table;
}

OpenTable historyTable(const QList<HistoryLine> &history)
{
    OpenTable table;
    table.keys = keysOf({"at", "who", "record", "field", "before", "after", "undoes"});
    for (const HistoryLine &row : history)
        table.rows.append({instantOrNull(row.at), row.who, recordOf(row), row.field, parsed(row.before),
                           parsed(row.after), row.undoes ? QJsonValue(row.undoes) : QJsonValue()});
    return table;
}

OpenTable statusTable(const AssessedPeriod &quarter)
{
    const ReceiptCounts &receipt = quarter.assessment.receipt;
    OpenTable table;
    table.keys
        = keysOf({"asked", "received", "on_time", "complete", "form_only", "provisional", "missing", "late"});
    table.rows.append({receipt.asked, receipt.received, receipt.onTime, receipt.complete,
                       receipt.formOnly.size(), list(names(quarter.data, receipt.told)),
                       list(names(quarter.data, receipt.missing)), list(names(quarter.data, receipt.late))});
    return table;
}

} // namespace dondoc::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Reads the JSON files of resources/example; they are embedded and held to their form by tests.
#include "models/example/exampletexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dondoc::example {

namespace {

QString anyOther() { return QStringLiteral("*"); }

QJsonObject embedded(const QString &name)
{
    QFile file(QStringLiteral(":/example/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

ExampleSpan span(const QJsonValue &value) { return {value[0].toInt(), value[1].toInt()}; }

EntryState entryState(const QString &word)
{
    static const QHash<QString, EntryState> states{{QStringLiteral("not_started"), EntryState::NotStarted},
                                                   {QStringLiteral("under_way"), EntryState::UnderWay},
                                                   {QStringLiteral("done"), EntryState::Done}};
    return states.value(word, EntryState::Unset);
}

Competence competence(const QString &word)
{
    return fromKeyword<Competence>(word).value_or(Competence::Unknown);
}

ExampleMoment moment(const QString &word)
{
    static const QHash<QString, ExampleMoment> moments{{QStringLiteral("running"), ExampleMoment::Running},
                                                       {QStringLiteral("year_end"), ExampleMoment::YearEnd}};
    return moments.value(word, ExampleMoment::Any);
}

QDate day(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

ExampleZone zoneFrom(const QJsonValue &value)
{
    ExampleZone zone;
    zone.codes = texts(value[u"codes"]);
    zone.crops = texts(value[u"crops"]);
    zone.area = span(value[u"area"]);
    zone.growingCodes = span(value[u"codesOfGrowing"]);
    zone.partner = value[u"partner"].toString();
    zone.scene = value[u"scene"].toString();
    return zone;
}

/// A pattern is a text, or an object where it does not fit every commune.
ExamplePattern patternFrom(const QJsonValue &value, EntryState state)
{
    if (value.isString())
        return {state, value.toString(), {}, {}};
    return {state, value[u"text"].toString(), value[u"needs"].toString(), value[u"without"].toString()};
}

QList<ExamplePattern> patternsFrom(const QJsonValue &value, EntryState state)
{
    QList<ExamplePattern> patterns;
    for (const QJsonValue &pattern : value.toArray())
        patterns.append(patternFrom(pattern, state));
    return patterns;
}

ExampleCommuneTask communeTaskFrom(const QJsonValue &value)
{
    ExampleCommuneTask task;
    const QJsonValue shares = value[u"shares"];
    task.done = shares[u"done"].toInt();
    task.notStarted = shares[u"not_started"].toInt();
    task.nothingArose = shares[u"nothing_arose"].toInt();
    task.needs = value[u"needs"].toString();
    for (const QString &word :
         {QStringLiteral("done"), QStringLiteral("under_way"), QStringLiteral("not_started")})
        task.patterns += patternsFrom(value[word], entryState(word));
    task.tails = patternsFrom(value[u"tails"], EntryState::Unset);
    task.longer = patternsFrom(value[u"longer"], EntryState::Unset);
    task.estimates = texts(value[u"estimates"]);
    return task;
}

ExampleDifficulty difficultyFrom(const QJsonValue &value)
{
    ExampleDifficulty difficulty;
    difficulty.heading = value[u"heading"].toString();
    difficulty.share = value[u"share"].toInt();
    difficulty.dry = value[u"dry"].toBool();
    difficulty.category = value[u"category"].toString();
    difficulty.competence = competence(value[u"competence"].toString());
    difficulty.tasks = texts(value[u"tasks"]);
    difficulty.texts = texts(value[u"texts"]);
    difficulty.causes = texts(value[u"causes"]);
    difficulty.proposals = texts(value[u"proposals"]);
    return difficulty;
}

TaskEntry entryFrom(const QJsonValue &value)
{
    TaskEntry entry;
    entry.state = entryState(value[u"state"].toString());
    entry.result = value[u"result"].toString();
    entry.longerResult = value[u"longer"].toString();
    entry.estimate = value[u"estimate"].toString();
    entry.difficulty = value[u"difficulty"].toString();
    entry.cause = value[u"cause"].toString();
    entry.proposal = value[u"proposal"].toString();
    if (value[u"percent"].isDouble())
        entry.percent = value[u"percent"].toInt();
    entry.productNumber = value[u"productNumber"].toString();
    entry.productDate = day(value[u"productDate"]);
    entry.expectedDate = day(value[u"expected"]);
    return entry;
}

ExampleBodyText bodyTextFrom(const QJsonValue &value)
{
    ExampleBodyText text;
    text.moment = moment(value[u"when"].toString());
    text.before = day(value[u"before"]);
    text.troubledUntil = day(value[u"troubledUntil"]);
    text.entry = entryFrom(value);
    text.heading = value[u"heading"].toString();
    text.category = value[u"category"].toString();
    text.competence = competence(value[u"competence"].toString());
    return text;
}

QHash<QString, QList<ExampleBodyText>> bodyFrom(const QJsonObject &tasks)
{
    QHash<QString, QList<ExampleBodyText>> byTask;
    for (auto at = tasks.begin(); at != tasks.end(); ++at) {
        for (const QJsonValue &text : at.value().toArray())
            byTask[at.key()].append(bodyTextFrom(text));
    }
    return byTask;
}

void readZones(ExampleTexts &all)
{
    const QJsonObject file = embedded(QStringLiteral("zones.json"));
    for (const QJsonValue &zone : file[u"zones"].toArray())
        all.zones.append(zoneFrom(zone));
    all.zones.append(zoneFrom(file[u"elsewhere"]));
}

void readCommunes(ExampleTexts &all)
{
    const QJsonObject file = embedded(QStringLiteral("communes.json"));
    const QJsonObject tasks = file[u"tasks"].toObject();
    for (auto at = tasks.begin(); at != tasks.end(); ++at)
        all.communeTasks.insert(at.key(), communeTaskFrom(at.value()));
    all.supplementReason = file[u"supplementReason"].toString();
    const QJsonObject difficulties = embedded(QStringLiteral("difficulties.json"));
    for (const QJsonValue &difficulty : difficulties[u"difficulties"].toArray())
        all.difficulties.append(difficultyFrom(difficulty));
    for (const QJsonValue &response : difficulties[u"responses"].toArray()) {
        all.responses.append({.heading = response[u"heading"].toString(),
                              .since = day(response[u"since"]),
                              .answer = response[u"answer"].toString()});
    }
}

void readBodies(ExampleTexts &all)
{
    const QJsonObject file = embedded(QStringLiteral("bodies.json"));
    const QJsonObject bodies = file[u"bodies"].toObject();
    for (auto at = bodies.begin(); at != bodies.end(); ++at)
        all.bodies.insert(at.key(), bodyFrom(at.value().toObject()));
    all.maySkip = texts(file[u"mayBeSilent"]);
    all.mayBeLate = texts(file[u"mayBeLate"]);
    all.mayLeaveOut = texts(file[u"mayBeIncomplete"]);
}

} // namespace

const ExampleZone &ExampleTexts::zoneOf(const QString &communeCode) const
{
    for (const ExampleZone &zone : zones) {
        if (zone.codes.contains(communeCode))
            return zone;
    }
    return zones.last();
}

const ExampleCommuneTask &ExampleTexts::communeTask(const QString &taskNumber) const
{
    const auto found = communeTasks.constFind(taskNumber);
    return found != communeTasks.constEnd() ? *found : *communeTasks.constFind(anyOther());
}

QList<ExampleBodyText> ExampleTexts::bodyTexts(const QString &agencyCode, const QString &taskNumber) const
{
    const QList<ExampleBodyText> own = bodies.value(agencyCode).value(taskNumber);
    return own.isEmpty() ? bodies.value(anyOther()).value(anyOther()) : own;
}

ExampleTexts exampleTexts()
{
    ExampleTexts all;
    readZones(all);
    readCommunes(all);
    readBodies(all);
    return all;
}

} // namespace dondoc::example

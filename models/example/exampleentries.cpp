// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Chooses states, sentences and difficulties, so that neighbouring communes do not read alike.
#include "models/example/exampleentries.h"

#include "models/domain/assessment/assessment.h"

#include <algorithm>

namespace dondoc::example {

namespace {

constexpr int kMostDifficulties = 3;
constexpr int kLastMonth = 12;
constexpr int kShareInRain = 3; // of the dry season's complaints, one in three in the wet one

bool ends(const Task &task)
{
    return task.deadline.kind != DeadlineKind::Continuous && task.deadline.kind != DeadlineKind::None;
}

EntryState drawnState(const ExampleCommuneTask &task, bool yearEnd, ExampleDice &dice)
{
    const int roll = dice.between(0, 99);
    const int notStarted = yearEnd ? task.notStarted : task.notStarted * 2;
    if (roll < notStarted)
        return EntryState::NotStarted;
    if (roll < notStarted + task.nothingArose)
        return EntryState::NothingArose;
    const bool done = yearEnd && roll < notStarted + task.nothingArose + task.done;
    return done ? EntryState::Done : EntryState::UnderWay;
}

QList<ExamplePattern> fitting(const ExampleCommuneTask &task, EntryState state, const ExampleWords &words)
{
    QList<ExamplePattern> patterns;
    for (const ExamplePattern &pattern : task.patterns) {
        const bool fits = pattern.state == state && (pattern.needs.isEmpty() || words.has(pattern.needs))
            && (pattern.without.isEmpty() || !words.has(pattern.without));
        if (fits)
            patterns.append(pattern);
    }
    return patterns;
}

void setPercent(TaskEntry &entry, bool yearEnd, ExampleDice &dice)
{
    if (entry.state == EntryState::Done)
        entry.percent = 100;
    else if (entry.state == EntryState::UnderWay)
        entry.percent = 5 * (yearEnd ? dice.between(12, 19) : dice.between(7, 15));
}

/// The first task that fits, has something to tell and no difficulty yet; null where there is none.
TaskEntry *entryFor(const ExampleDifficulty &difficulty, QList<TaskEntry> &entries)
{
    for (const QString &number : difficulty.tasks) {
        for (TaskEntry &entry : entries) {
            const bool free = entry.difficulty.isEmpty() && entry.state != EntryState::NothingArose;
            if (entry.taskNumber == number && free)
                return &entry;
        }
    }
    return nullptr;
}

} // namespace

ExampleEntries::ExampleEntries(const PeriodSnapshot &data, const ExampleTexts &texts)
    : m_data(data), m_texts(texts), m_period(periods::key(data.period))
{
}

ExampleAnswer ExampleEntries::of(const Expectation &expectation) const
{
    const Agency *agency = findAgency(m_data, expectation.agencyCode);
    if (agency && isCommuneLevel(*agency))
        return ofCommune(*agency, expectation.taskNumbers);
    return ofBody(expectation.agencyCode, expectation.taskNumbers);
}

ExampleAnswer ExampleEntries::ofCommune(const Agency &commune, const QStringList &taskNumbers) const
{
    ExampleWords words(m_data.period, commune, m_texts.zoneOf(commune.code));
    ExampleAnswer answer;
    for (const QString &number : taskNumbers)
        answer.entries.append(communeEntry(commune, *findTask(m_data, number), words));
    addDifficulties(answer, commune.code, words);
    return answer;
}

TaskEntry ExampleEntries::communeEntry(const Agency &commune, const Task &task, ExampleWords &words) const
{
    const ExampleCommuneTask &kind = m_texts.communeTask(task.number);
    ExampleDice chooser = dice(commune.code, task.number);
    const bool yearEnd = isYearEnd(task);
    TaskEntry entry;
    entry.taskNumber = task.number;
    entry.state = drawnState(kind, yearEnd, chooser);
    const QList<ExamplePattern> patterns = fitting(kind, entry.state, words);
    if (entry.state == EntryState::NothingArose || patterns.isEmpty()) {
        entry.state = EntryState::NothingArose;
        return entry;
    }
    words.setConverted(entry.state == EntryState::Done);
    // Taking turns by the order of codes gives neighbours different patterns.
    const int turn = commune.order + task.order * 3 + m_data.period.index;
    entry.result = words.filled(patterns[turn % patterns.size()].text, chooser);
    const QString tail = words.filled(chooser.of(kind.tails), chooser);
    if (entry.state != EntryState::NotStarted && !tail.isEmpty())
        entry.result += u' ' + tail;
    if (ends(task))
        setPercent(entry, yearEnd, chooser);
    if (entry.state == EntryState::UnderWay && !kind.estimates.isEmpty())
        entry.estimate = words.filled(chooser.of(kind.estimates), chooser);
    return entry;
}

void ExampleEntries::addDifficulties(ExampleAnswer &answer, const QString &code,
                                     const ExampleWords &words) const
{
    for (const ExampleDifficulty &difficulty : m_texts.difficulties) {
        ExampleDice chooser = dice(code, difficulty.heading);
        const bool outOfSeason = difficulty.dry && !isDrySeason();
        const bool raised = chooser.chance(outOfSeason ? difficulty.share / kShareInRain : difficulty.share);
        TaskEntry *entry = raised ? entryFor(difficulty, answer.entries) : nullptr;
        if (!entry || answer.obstacles.size() == kMostDifficulties)
            continue;
        entry->difficulty = words.filled(chooser.of(difficulty.texts), chooser);
        entry->cause = words.filled(chooser.of(difficulty.causes), chooser);
        entry->proposal = words.filled(chooser.of(difficulty.proposals), chooser);
        Obstacle told = obstacle(code, *entry);
        told.heading = difficulty.heading;
        told.category = difficulty.category;
        told.competence = difficulty.competence;
        answer.obstacles.append(told);
    }
}

ExampleAnswer ExampleEntries::ofBody(const QString &code, const QStringList &taskNumbers) const
{
    const ExampleWords words(m_data.period);
    ExampleAnswer answer;
    for (const QString &number : taskNumbers) {
        const ExampleBodyText text = bodyText(code, *findTask(m_data, number));
        ExampleDice chooser = dice(code, number);
        TaskEntry entry = text.entry;
        entry.taskNumber = number;
        for (QString TaskEntry::*const field : textsOf<TaskEntry, FieldKind::Text>())
            entry.*field = words.filled(entry.*field, chooser);
        answer.entries.append(entry);
        if (entry.difficulty.isEmpty())
            continue;
        Obstacle told = obstacle(code, entry);
        told.heading = text.heading;
        told.category = text.category;
        told.competence = text.competence;
        answer.obstacles.append(told);
    }
    return answer;
}

/// The first text whose day has not come, else one of those for this time of the year, taking turns.
ExampleBodyText ExampleEntries::bodyText(const QString &code, const Task &task) const
{
    const bool lastOfYear = m_data.period.to.month() == kLastMonth;
    const ExampleMoment unfit = lastOfYear ? ExampleMoment::Running : ExampleMoment::YearEnd;
    QList<ExampleBodyText> fit;
    for (const ExampleBodyText &text : m_texts.bodyTexts(code, task.number)) {
        if (text.before.isValid() && m_data.period.to < text.before)
            return text;
        if (!text.before.isValid() && text.moment != unfit)
            fit.append(text);
    }
    return fit[m_data.period.index % fit.size()];
}

bool ExampleEntries::isYearEnd(const Task &task) const
{
    return task.deadline.kind == DeadlineKind::Yearly && dueDay(task, m_data.period) == m_data.period.to;
}

bool ExampleEntries::isDrySeason() const
{
    const int month = m_data.period.to.month();
    return month == kLastMonth || month <= 4;
}

ExampleDice ExampleEntries::dice(const QString &code, const QString &what) const
{
    return ExampleDice(code + u'/' + m_period + u'/' + what);
}

Obstacle ExampleEntries::obstacle(const QString &code, const TaskEntry &entry) const
{
    Obstacle told;
    told.text = entry.difficulty;
    told.proposal = entry.proposal;
    told.agencyCode = code;
    told.taskNumbers = QStringList{entry.taskNumber};
    told.raisedIn = m_period;
    told.example = true;
    return told;
}

} // namespace dondoc::example

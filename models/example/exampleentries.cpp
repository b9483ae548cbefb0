// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Chooses states and sentences: an agency goes on from quarter to quarter, and neighbours do not read alike.
#include "models/example/exampleentries.h"

#include "models/domain/assessment/assessment.h"
#include "models/domain/assessment/yearclosing.h"
#include "models/domain/plan/planspan.h"

#include <algorithm>
#include <iterator>

namespace dondoc::example {

namespace {

constexpr int kLastMonth = 12;
constexpr int kRunningQuarters = 3;                                 // of a year, before the one that ends it
constexpr int kFinish = 40;                                         // of a hundred that are open
constexpr int kWriteLonger = 45;                                    // of a hundred communes
constexpr int kMoreDoneEachYear = 8;                                // of a hundred communes
constexpr int kNotStarted[] = {200, 150, 120, 100, 80, 60, 50, 40}; // of the share, by quarter of the story
constexpr int kFirstPercents[] = {3, 7, 11, 15};                    // in fives, by quarter of the year
constexpr int kStep = 5;

bool ends(const Task &task)
{
    return task.deadline.kind != DeadlineKind::Continuous && task.deadline.kind != DeadlineKind::None;
}

/// state Unset: whatever the state.
QList<ExamplePattern> fitting(const QList<ExamplePattern> &all, EntryState state, const ExampleWords &words)
{
    QList<ExamplePattern> patterns;
    for (const ExamplePattern &pattern : all) {
        const bool fits = pattern.state == state && (pattern.needs.isEmpty() || words.has(pattern.needs))
            && (pattern.without.isEmpty() || !words.has(pattern.without));
        if (fits)
            patterns.append(pattern);
    }
    return patterns;
}

QString oneOf(const QList<ExamplePattern> &all, const ExampleWords &words, ExampleDice &dice)
{
    const QList<ExamplePattern> patterns = fitting(all, EntryState::Unset, words);
    return patterns.isEmpty() ? QString() : words.filled(dice.of(patterns).text, dice);
}

} // namespace

ExampleEntries::ExampleEntries(const PeriodSnapshot &data, const ExampleTexts &texts)
    : m_data(data), m_texts(texts), m_measures(data, texts), m_difficulties(data.period, texts),
      m_quarter(StoryQuarter::of(data.period)),
      m_writtenAsOne(combinedWith(data.plan, data.period).has_value())
{
}

ExampleAnswer ExampleEntries::of(const Expectation &expectation) const
{
    const Agency *agency = findAgency(m_data, expectation.agencyCode);
    const bool commune = agency && isCommuneLevel(*agency);
    ExampleAnswer answer = commune ? ofCommune(*agency, expectation.taskNumbers)
                                   : ofBody(expectation.agencyCode, expectation.taskNumbers);
    turnYear(answer.entries, expectation);
    return answer;
}

/// What the last quarter leaves open is expected done by some for the weeks that are left, and told by these
/// in the next one. Who estimates a share of the plan does not expect to be done.
void ExampleEntries::turnYear(QList<TaskEntry> &entries, const Expectation &expectation) const
{
    const QString &code = expectation.agencyCode;
    const QStringList open = openFromYearBefore(m_data, code, expectation.taskNumbers);
    for (TaskEntry &entry : entries) {
        if (isYearEnd(*findTask(m_data, entry.taskNumber)) && entry.state == EntryState::UnderWay) {
            const bool finishes
                = !entry.estimate.contains(u'%') && dice(code, entry.taskNumber).chance(kFinish);
            entry.yearForecast = finishes ? YearForecast::Done : YearForecast::NotDone;
        }
        if (open.contains(entry.taskNumber) && wasExpectedDone(code, entry.taskNumber)) {
            entry.lastYearState = EntryState::Done;
            entry.lastYearResult = QStringLiteral("Đã hoàn thành trong tháng 12/%1.").arg(m_quarter.year - 1);
        }
    }
}

bool ExampleEntries::wasExpectedDone(const QString &code, const QString &taskNumber) const
{
    const AgencyReport *last = newestReport(m_data.previous, code);
    const QList<TaskEntry> entries = last ? last->entries : QList<TaskEntry>();
    return std::any_of(entries.begin(), entries.end(), [&taskNumber](const TaskEntry &entry) {
        return entry.taskNumber == taskNumber && entry.yearForecast == YearForecast::Done;
    });
}

ExampleAnswer ExampleEntries::ofCommune(const Agency &commune, const QStringList &taskNumbers) const
{
    ExampleWords words(m_data, commune, m_texts.zoneOf(commune.code), m_measures);
    ExampleAnswer answer;
    for (const QString &number : taskNumbers)
        answer.entries.append(communeEntry(commune, *findTask(m_data, number), words));
    m_difficulties.add(answer, commune.code, words);
    return answer;
}

/// What has begun goes on; what is done in a year begins anew in the next.
EntryState ExampleEntries::communeState(const QString &code, const Task &task,
                                        const ExampleCommuneTask &kind) const
{
    const QString what = code + u'/' + task.number;
    const int roll = ExampleDice(what + QStringLiteral("/state")).between(0, 99);
    if (roll >= 100 - kind.nothingArose)
        return EntryState::NothingArose;
    const int last = int(std::size(kNotStarted)) - 1;
    if (roll * 100 < kind.notStarted * kNotStarted[std::min(m_quarter.number(), last)])
        return EntryState::NotStarted;
    if (!isYearEnd(task) || kind.done == 0)
        return EntryState::UnderWay;
    const int done = kind.done * 100 / (100 - kind.nothingArose)
        + kMoreDoneEachYear * (m_quarter.year - m_data.plan.firstYear);
    ExampleDice chooser(what + QStringLiteral("/done/%1").arg(m_quarter.year));
    return chooser.chance(done) ? EntryState::Done : EntryState::UnderWay;
}

TaskEntry ExampleEntries::communeEntry(const Agency &commune, const Task &task, ExampleWords &words) const
{
    const ExampleCommuneTask &kind = m_texts.communeTask(task.number);
    ExampleDice chooser = dice(commune.code, task.number);
    words.setTask(task.number);
    TaskEntry entry;
    entry.taskNumber = task.number;
    entry.state = communeState(commune.code, task, kind);
    words.setConverted(entry.state == EntryState::Done);
    const QList<ExamplePattern> patterns = fitting(kind.patterns, entry.state, words);
    if (patterns.isEmpty() || (!kind.needs.isEmpty() && !words.has(kind.needs))) {
        entry.state = EntryState::NothingArose;
        return entry;
    }
    // Taking turns by the order of codes gives neighbours different patterns.
    const int turn = commune.order + task.order * 3 + m_quarter.number();
    entry.result = words.filled(patterns[turn % patterns.size()].text, chooser);
    const QString tail = oneOf(kind.tails, words, chooser);
    if (entry.state != EntryState::NotStarted && !tail.isEmpty())
        entry.result += u' ' + tail;
    if (entry.state != EntryState::NotStarted)
        entry.longerResult = longerResult(commune.code, kind, words, chooser);
    if (ends(task))
        setPercent(entry, commune.code);
    if (entry.state == EntryState::UnderWay && !kind.estimates.isEmpty())
        entry.estimate = words.filled(chooser.of(kind.estimates), chooser);
    return entry;
}

/// Some communes write it, others leave the place blank.
QString ExampleEntries::longerResult(const QString &code, const ExampleCommuneTask &kind,
                                     const ExampleWords &words, ExampleDice &dice) const
{
    const bool writes = ExampleDice(code + QStringLiteral("/longer")).chance(kWriteLonger);
    return m_writtenAsOne && writes ? oneOf(kind.longer, words, dice) : QString();
}

/// Higher in each quarter of a year.
void ExampleEntries::setPercent(TaskEntry &entry, const QString &code) const
{
    const QString what = QStringLiteral("%1/%2/percent/%3").arg(code, entry.taskNumber).arg(m_quarter.year);
    const int more = ExampleDice(what).between(0, 4);
    if (entry.state == EntryState::Done)
        entry.percent = 100;
    else if (entry.state == EntryState::UnderWay)
        entry.percent = kStep * (kFirstPercents[m_quarter.index - 1] + more);
}

ExampleAnswer ExampleEntries::ofBody(const QString &code, const QStringList &taskNumbers) const
{
    ExampleWords words(m_data, code, m_measures);
    ExampleAnswer answer;
    for (const QString &number : taskNumbers) {
        const Task &task = *findTask(m_data, number);
        const std::optional<ExampleBodyText> text = bodyText(code, task);
        if (!text)
            continue;
        const TaskEntry entry = bodyEntry(code, task, *text, words);
        answer.entries.append(entry);
        if (entry.difficulty.isEmpty())
            continue;
        Obstacle told = raisedObstacle(code, entry, m_data.period);
        told.heading = text->heading;
        told.category = text->category;
        told.competence = text->competence;
        answer.obstacles.append(told);
    }
    return answer;
}

TaskEntry ExampleEntries::bodyEntry(const QString &code, const Task &task, const ExampleBodyText &text,
                                    ExampleWords &words) const
{
    ExampleDice chooser = dice(code, task.number);
    words.setTask(task.number);
    TaskEntry entry = text.entry;
    entry.taskNumber = task.number;
    if (!m_writtenAsOne)
        entry.longerResult.clear();
    if (text.troubledUntil.isValid() && m_data.period.to >= text.troubledUntil) {
        for (QString TaskEntry::*const field :
             {&TaskEntry::difficulty, &TaskEntry::cause, &TaskEntry::proposal})
            (entry.*field).clear();
    }
    for (QString TaskEntry::*const field : textsOf<TaskEntry, FieldKind::Text>())
        entry.*field = words.filled(entry.*field, chooser);
    if (entry.percent && text.moment == ExampleMoment::Running) // as it is in the last quarter but one
        entry.percent = *entry.percent * m_quarter.index / kRunningQuarters / kStep * kStep;
    return entry;
}

/// The first text whose day has not come, else one of those for this time of the year, taking turns. Where
/// neither is left, it was told to its end; it is told again only where that was not heard.
std::optional<ExampleBodyText> ExampleEntries::bodyText(const QString &code, const Task &task) const
{
    const bool lastOfYear = m_data.period.to.month() == kLastMonth;
    const ExampleMoment unfit = lastOfYear ? ExampleMoment::Running : ExampleMoment::YearEnd;
    const QList<ExampleBodyText> all = m_texts.bodyTexts(code, task.number);
    QList<ExampleBodyText> fit;
    for (const ExampleBodyText &text : all) {
        if (text.moment == unfit)
            continue;
        if (text.before.isValid() && m_data.period.to < text.before)
            return text;
        if (!text.before.isValid())
            fit.append(text);
    }
    if (!fit.isEmpty())
        return fit[m_quarter.index % fit.size()];
    return isToldDone(code, task.number) ? std::nullopt : std::optional(all.last());
}

bool ExampleEntries::isToldDone(const QString &code, const QString &taskNumber) const
{
    const QList<EarlierAnswer> &answers = m_data.earlierAnswers;
    return std::any_of(answers.begin(), answers.end(), [&](const EarlierAnswer &answer) {
        return answer.agencyCode == code && answer.entry.taskNumber == taskNumber
            && answer.entry.state == EntryState::Done;
    });
}

bool ExampleEntries::isYearEnd(const Task &task) const
{
    return task.deadline.kind == DeadlineKind::Yearly && m_data.period.to.month() == kLastMonth;
}

ExampleDice ExampleEntries::dice(const QString &code, const QString &what) const
{
    return ExampleDice(code + u'/' + periods::key(m_data.period) + u'/' + what);
}

} // namespace dondoc::example

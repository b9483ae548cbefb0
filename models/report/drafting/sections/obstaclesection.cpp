// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section III: difficulties joined and counted; shortcomings and causes have files of their own.
#include "models/report/drafting/sections/obstaclesection.h"

#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/askedproposals.h"
#include "models/report/drafting/sections/causesection.h"
#include "models/report/drafting/sections/prose.h"
#include "models/report/drafting/sections/shortcomingsection.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

// The annex holds them all; the prose only the most raised.
constexpr int kMostObstacles = 4;
constexpr int kObstacleLength = 220;
constexpr qsizetype kNamedRaisers = 3; // more are counted

bool isReporting(const Context &context, const QString &code)
{
    const AgencyProgress *agency = context.assessment.agency(code);
    return agency && agency->received;
}

/// Those whose report came: only they stand over the count of reports (rule 13 of the field).
QStringList inReports(const Context &context, QStringList codes)
{
    codes.removeIf([&context](const QString &code) { return !isReporting(context, code); });
    return codes;
}

bool waits(const JoinedObstacle &obstacle) { return !obstacle.isAnswered() && obstacle.carriedOver; }

Values raisedValues(const Context &context, const JoinedObstacle &obstacle, const QStringList &codes,
                    const QString &rule)
{
    const QStringList reported = inReports(context, askedCommunes(context));
    return {{u"n"_s, figure(context, codes.size(), rule, codes)},
            {u"reported"_s, figure(context, reported.size(), u"receipt.received"_s, reported)},
            {u"bodies"_s, words(bodiesWord(context, codes))},
            {u"names"_s, words(names(context, codes))},
            {u"obstacle"_s, words(insideSentence(excerpt(obstacle.heading, kObstacleLength)))}};
}

QString raisedKey(const Context &context, const QStringList &inReport)
{
    if (inReport.size() <= kNamedRaisers)
        return u"obstacle.named"_s;
    // The coordinating department is not among those asked, so mixed raisers have no denominator.
    const bool communes = communesOf(context, inReport).size() == inReport.size();
    return communes ? u"obstacle.joined"_s : u"obstacle.counted"_s;
}

/// Who raised it in a report of this period, who told it otherwise, and who raised it before; withWaiting:
/// and that these have no answer, which nobody waits for who raised it now (rule 13 of the field).
void tellRaisers(Prose &prose, const Context &context, const JoinedObstacle &obstacle, bool withWaiting)
{
    const QStringList inReport = inReports(context, obstacle.now);
    if (!inReport.isEmpty())
        prose.say(raisedKey(context, inReport),
                  raisedValues(context, obstacle, inReport, u"obstacle.raised"_s));
    const auto beside
        = [&](const QString &key, const QString &keyAlone, const QString &rule, const QStringList &codes) {
              const QString named = codes.size() <= kNamedRaisers ? u".named"_s : QString();
              if (!codes.isEmpty())
                  prose.add((prose.isEmpty() ? keyAlone : key) + named,
                            raisedValues(context, obstacle, codes, rule));
          };
    beside(u"obstacle.unreported"_s, u"obstacle.unreported.alone"_s, u"obstacle.unreported"_s,
           without(obstacle.now, inReport));
    const bool waiting = withWaiting && waits(obstacle);
    beside(waiting ? u"obstacle.earlier.waiting"_s : u"obstacle.earlier"_s,
           waiting ? u"obstacle.waiting.alone"_s : u"obstacle.earlier.alone"_s, u"obstacle.earlier"_s,
           obstacle.earlier());
    if (waiting && obstacle.earlier().isEmpty())
        prose.add(u"obstacle.unanswered"_s);
}

/// "UBND tỉnh đã trả lời tại …" says already that it is answered.
void tellAnswer(Prose &prose, const QString &answer)
{
    const bool says = answer.contains(u"đã trả lời"_s);
    prose.add(says ? u"obstacle.answered.by"_s : u"obstacle.answered"_s,
              {{u"answer"_s, words(insideSentence(answer))}});
}

/// withWaiting: says so where an answer is still waited for.
Inlines obstacleText(const Context &context, const JoinedObstacle &obstacle, bool withWaiting)
{
    Prose prose(context);
    tellRaisers(prose, context, obstacle, withWaiting);
    if (obstacle.solved)
        prose.add(u"obstacle.solved"_s);
    else if (tellsAnswer(context, obstacle))
        prose.add(u"obstacle.answered.told"_s);
    else if (!obstacle.answer.text.isEmpty())
        tellAnswer(prose, excerpt(obstacle.answer.text, kObstacleLength));
    return prose.text();
}

QStringList raisers(const QList<JoinedObstacle> &obstacles, QStringList JoinedObstacle::*who)
{
    QStringList codes;
    for (const JoinedObstacle &obstacle : obstacles)
        codes += obstacle.*who;
    codes.removeDuplicates();
    return codes;
}

Values countedValues(const Context &context, const QList<JoinedObstacle> &some, const QStringList &by,
                     const QString &rule)
{
    return {{u"n"_s, figure(context, some.size(), rule, headingsOf(some))},
            {u"by"_s, figure(context, by.size(), rule + u".raisers"_s, by)},
            {u"annex"_s, words(context.annexLabels.value(Annex::Obstacles))}};
}

/// " (trong đó 02 mới báo nhanh)": by telephone is no report (rule 16 of the field).
Value byTelephone(const Context &context, const QStringList &codes)
{
    const QStringList told = without(codes, inWriting(context.assessment, codes));
    if (told.isEmpty())
        return words({});
    const Value count = figure(context, told.size(), u"obstacle.unreported"_s, told);
    return {{},
            std::nullopt,
            Inlines{plain(u" "_s)}
                + filled(context,
                         told.size() == codes.size() ? u"obstacles.bytelephone.all"_s
                                                     : u"obstacles.bytelephone"_s,
                         {{u"n"_s, count}})};
}

/// They are in the order of those who raise them now; the annex counts who raised them before too.
QString firstKey(int raisedNow)
{
    if (raisedNow == 0)
        return u"obstacles.first"_s;
    return raisedNow >= kMostObstacles ? u"obstacles.first.now"_s : u"obstacles.first.mixed"_s;
}

/// How much was raised in this period, and apart from it what was only raised before.
Inlines difficultiesLead(const Context &context, const QList<JoinedObstacle> &all)
{
    QList<JoinedObstacle> now = all;
    now.removeIf([](const JoinedObstacle &each) { return each.now.isEmpty(); });
    QList<JoinedObstacle> before = all;
    before.removeIf([](const JoinedObstacle &each) { return !each.now.isEmpty(); });
    Prose prose(context);
    if (!now.isEmpty()) {
        const QStringList by = raisers(now, &JoinedObstacle::now);
        Values values = countedValues(context, now, by, u"obstacles.joined"_s);
        values.insert(u"bytelephone"_s, byTelephone(context, by));
        prose.say(u"obstacles.now"_s, values);
    }
    const QString key = now.isEmpty() ? noneKey(context, u"obstacles.before.first"_s) : u"obstacles.before"_s;
    if (!before.isEmpty())
        prose.add(key == u"none.reported"_s ? u"obstacles.before.alone"_s : key,
                  countedValues(context, before, raisers(before, &JoinedObstacle::agencies),
                                u"obstacles.before"_s));
    prose.say(all.size() > kMostObstacles ? firstKey(int(now.size())) : u"obstacles.listed"_s);
    return prose.text();
}

/// Those that were only raised before are not said to be raised now.
QString othersKey(const QList<JoinedObstacle> &rest)
{
    const auto now = [](const JoinedObstacle &each) { return !each.now.isEmpty(); };
    const auto before = [](const JoinedObstacle &each) { return !each.earlier().isEmpty(); };
    if (std::none_of(rest.begin(), rest.end(), now))
        return u"obstacles.others.before"_s;
    return std::any_of(rest.begin(), rest.end(), before) ? u"obstacles.others.mixed"_s
                                                         : u"obstacles.others"_s;
}

/// That an answer is waited for is said once behind them, where it holds for all that have none.
QString waitingKey(const QList<JoinedObstacle> &some)
{
    const auto waiting = std::count_if(some.begin(), some.end(), waits);
    const auto answered = std::count_if(some.begin(), some.end(),
                                        [](const JoinedObstacle &each) { return each.isAnswered(); });
    if (waiting < 2 || waiting + answered < some.size())
        return {};
    return answered > 0 ? u"obstacles.waiting.others"_s : u"obstacles.waiting"_s;
}

void writeDifficulties(Outline &outline, const Context &context)
{
    QList<JoinedObstacle> all = context.obstacles;
    all.removeIf([](const JoinedObstacle &each) { return !each.isToldAsDifficulty(); });
    outline.clause(u"heading.obstacles.difficulties"_s,
                   all.isEmpty() ? QString() : context.annexLabels.value(Annex::Obstacles));
    if (all.isEmpty()) {
        outline.paragraph(Prose(context).say(noneKey(context, u"obstacles.none"_s)).text(), u"lead"_s);
        return;
    }
    outline.paragraph(difficultiesLead(context, all), u"lead"_s);
    const QList<JoinedObstacle> first = all.mid(0, kMostObstacles);
    const QString waiting = waitingKey(first);
    for (const JoinedObstacle &each : first)
        outline.item(obstacleText(context, each, waiting.isEmpty()), nameOf(each.heading));
    Prose behind(context);
    if (!waiting.isEmpty())
        behind.say(waiting);
    const QList<JoinedObstacle> rest = all.mid(kMostObstacles);
    if (!rest.isEmpty())
        behind.say(
            othersKey(rest),
            countedValues(context, rest, raisers(rest, &JoinedObstacle::agencies), u"obstacles.rest"_s));
    outline.paragraph(behind.text(), u"rest"_s);
}

} // namespace

void writeObstacles(Outline &outline, const Context &context)
{
    outline.chapter(u"heading.obstacles"_s);
    writeDifficulties(outline, context);
    writeShortcomings(outline, context);
    writeCauses(outline, context);
}

} // namespace dondoc::report

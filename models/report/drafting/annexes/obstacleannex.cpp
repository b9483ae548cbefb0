// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Obstacle annex: difficulties and proposals under their joined headings, with who raised them.
#include "models/report/drafting/annexes/obstacleannex.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/annexes/annexhead.h"
#include "models/report/drafting/context/addressees.h"
#include "models/report/drafting/context/wording.h"

#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

struct AnnexCompetence {
    Competence competence;
    const char16_t *key;
};
constexpr std::array kAnnexCompetences{
    AnnexCompetence{Competence::Unknown, u"annex.competence.unknown"},
    AnnexCompetence{Competence::Department, u"annex.competence.office"},
    AnnexCompetence{Competence::OtherDepartment, u"annex.competence.other"},
    AnnexCompetence{Competence::Communes, u"annex.competence.communes"},
    AnnexCompetence{Competence::Province, u"annex.competence.province"},
    AnnexCompetence{Competence::Central, u"annex.competence.central"},
};

/// Neither the coordinating department's nor that of those whom its report asks.
bool isOfOthers(Competence competence)
{
    return competence == Competence::OtherDepartment || competence == Competence::Communes;
}

QString competenceWords(const Context &context, Competence competence)
{
    for (const AnnexCompetence &each : kAnnexCompetences) {
        if (each.competence == competence)
            return filledText(context, QString::fromUtf16(each.key));
    }
    return {};
}

/// The bodies beside the coordinating department and the province that a proposal's words address.
QStringList addressedIn(const Context &context, const Addressees &addressees, const QString &proposal)
{
    QStringList bodies;
    const QList<Addressee> addressed = addressees.in(proposal);
    for (const Addressee &each : addressed) {
        if (isOfOthers(each.competence))
            bodies.append(each.name.isEmpty() ? competenceWords(context, each.competence) : each.name);
    }
    return bodies;
}

/// Of other bodies, those that the proposals name; whoever is not named stands behind them in general words.
QString competentFor(const Context &context, const Addressees &addressees, Competence competence,
                     const QList<ProposedWords> &wordings)
{
    const QString general = competenceWords(context, competence);
    if (!isOfOthers(competence))
        return general;
    QStringList bodies;
    bool unnamed = wordings.isEmpty();
    for (const ProposedWords &each : wordings) {
        const QStringList addressed = addressedIn(context, addressees, each.text);
        bodies += addressed;
        unnamed |= addressed.isEmpty();
    }
    if (bodies.isEmpty())
        return general;
    if (unnamed)
        bodies += competence == Competence::Communes ? general : insideSentence(general);
    bodies.removeDuplicates();
    return bodies.join(u"; "_s);
}

/// Those who raise it now; who told it by telephone alone is told apart (rule 16 of the field).
QString namesNow(const Context &context, const QStringList &now)
{
    const QStringList told = without(now, inWriting(context.assessment, now));
    if (told.isEmpty())
        return names(context, now);
    return filledText(context,
                      told.size() == now.size() ? u"annex.obstacles.bytelephone.all"_s
                                                : u"annex.obstacles.bytelephone"_s,
                      {{u"names"_s, words(names(context, now))}, {u"told"_s, words(names(context, told))}});
}

/// Where only some raised it in this period, these and the others apart, each with their count.
QString raiserNames(const Context &context, const QStringList &agencies, const QStringList &now)
{
    const QStringList earlier = without(agencies, now);
    if (earlier.isEmpty())
        return text::upperFirst(namesNow(context, agencies));
    const auto part = [&context](const QString &key, const QStringList &codes, const QString &named) {
        return filledText(context, key,
                          {{u"n"_s, words(numbers::count(codes.size()))}, {u"names"_s, words(named)}});
    };
    QStringList parts;
    if (!now.isEmpty())
        parts.append(part(u"annex.obstacles.now"_s, now, namesNow(context, now)));
    parts.append(part(u"annex.obstacles.earlier"_s, earlier, names(context, earlier)));
    return parts.join(u'\n');
}

Row annexRow(const Context &context, const QString &key, const QString &number, const QStringList &agencies,
             const QStringList &now, const QString &difficulty, const QString &tasks,
             const QString &competent, const QString &proposal)
{
    Row row;
    row.key = key + u'/' + number;
    const Value count = figure(context, agencies.size(), u"obstacle.raised"_s, agencies);
    Inline counted = plain(count.text);
    counted.figure = count.figure;
    Cell countCell = cell(Inlines{counted}, ParagraphStyle::TableCentre);
    countCell.number = double(agencies.size());
    row.cells = {cell(number, ParagraphStyle::TableCentre),
                 cell(difficulty),
                 cell(tasks, ParagraphStyle::TableCentre),
                 countCell,
                 cell(raiserNames(context, agencies, now)),
                 cell(competent),
                 cell(proposal)};
    return row;
}

/// Every wording, with those who use it unless all of the row do.
QStringList proposalTexts(const Context &context, const QList<ProposedWords> &wordings,
                          const QStringList &agencies)
{
    QStringList texts;
    for (const ProposedWords &each : wordings) {
        const QString text = text::upperFirst(each.text);
        texts.append(
            each.agencies.size() == agencies.size()
                ? text
                : filledText(context, u"annex.obstacles.proposal"_s,
                             {{u"text"_s, words(text)}, {u"names"_s, words(names(context, each.agencies))}}));
    }
    return texts;
}

/// To whom is told where others under the heading still wait.
QString answerText(const Context &context, const JoinedObstacle &obstacle)
{
    const QStringList answered = obstacle.answered();
    const bool toAll = obstacle.open.isEmpty() || answered.isEmpty();
    const bool toEarlier = answered == obstacle.earlier();
    return filledText(
        context,
        toAll           ? u"annex.obstacles.answer"_s
            : toEarlier ? u"annex.obstacles.answer.earlier"_s
                        : u"annex.obstacles.answer.some"_s,
        {{u"answer"_s, words(obstacle.answer.text)}, {u"names"_s, words(names(context, answered))}});
}

QString withAnswer(const Context &context, const JoinedObstacle &obstacle)
{
    QStringList parts = proposalTexts(context, obstacle.proposals, obstacle.agencies);
    if (!obstacle.answer.text.isEmpty())
        parts.append(answerText(context, obstacle));
    else if (obstacle.solved)
        parts.append(filledText(context, u"annex.obstacles.solved"_s));
    return parts.join(u".\n"_s);
}

/// Proposals that stand beside no difficulty.
QList<JoinedProposal> alone(const Context &context)
{
    QStringList told;
    for (const JoinedObstacle &obstacle : context.obstacles) {
        for (const ProposedWords &each : obstacle.proposals)
            told.append(each.key);
    }
    QList<JoinedProposal> rest = context.proposals;
    for (JoinedProposal &proposal : rest)
        proposal.wordings.removeIf([&told](const ProposedWords &each) { return told.contains(each.key); });
    rest.removeIf([](const JoinedProposal &each) { return each.wordings.isEmpty(); });
    return rest;
}

} // namespace

Section obstacleAnnex(const Context &context, const ComposeOptions &options, const QString &key)
{
    Section section{key, Orientation::Landscape, {}};
    section.blocks = annexHead(context, options, key, Annex::Obstacles, u"annex.obstacles.title"_s);
    Table table = emptyTable(context, key,
                             {{11, u"annex.column.number"_s},
                              {34, u"annex.column.obstacle"_s},
                              {16, u"annex.column.tasks"_s},
                              {14, u"annex.column.count"_s},
                              {56, u"annex.column.agencies"_s},
                              {24, u"annex.column.competence"_s},
                              {102, u"annex.column.proposal"_s}});
    const Addressees addressees(context.data);
    int number = 0;
    for (const JoinedObstacle &obstacle : context.obstacles) {
        if (!obstacle.isToldAsDifficulty())
            continue;
        table.rows.append(annexRow(context, key, QString::number(++number), obstacle.agencies, obstacle.now,
                                   text::upperFirst(obstacle.heading), obstacle.tasks.join(u", "_s),
                                   competentFor(context, addressees, obstacle.competence, obstacle.proposals),
                                   withAnswer(context, obstacle)));
    }
    const QString onlyProposal = filledText(context, u"annex.obstacles.proposalonly"_s);
    for (const JoinedProposal &proposal : alone(context))
        table.rows.append(
            annexRow(context, key, QString::number(++number), proposal.agencies, proposal.now, onlyProposal,
                     {}, competentFor(context, addressees, proposal.competence, proposal.wordings),
                     proposalTexts(context, proposal.wordings, proposal.agencies).join(u".\n"_s)));
    section.blocks.append(table);
    return section;
}

} // namespace dondoc::report

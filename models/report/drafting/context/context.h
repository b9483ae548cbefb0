// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Context: what every section of the report is written from, and the values that every sentence may use.
#pragma once

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/summary/annex.h"
#include "models/report/drafting/context/codelists.h"
#include "models/report/drafting/context/joinedobstacles.h"
#include "models/report/drafting/context/sentences.h"

#include <optional>

namespace dondoc::report {

/// Alive while compose() runs.
struct Context {
    const PeriodSnapshot &data;
    const Assessment &assessment;
    Sentences sentences;
    std::optional<Assessment> before; ///< of the period before; none where it holds no report
    QList<IndicatorLine> indicators;  ///< those with a figure that prints
    QList<JoinedObstacle> obstacles;
    QList<JoinedProposal> proposals;
    QList<JoinedProposal> everProposed; ///< see JoinedWords
    QList<JoinedCause> causes;
    QHash<QString, const Agency *> agencies; ///< by code
    QList<Annex> printedAnnexes;             ///< in order; see annexlist.h
    /// How the text calls those: "Phụ lục I"; "Phụ lục" where there is one; blank where one is left out.
    QHash<Annex, QString> annexLabels;
    Values common; ///< period, cutoff, office, plan …
    QString self;  ///< what the coordinating department is called; blank: by its name
};

/// Without annexes: chooseAnnexes() adds them.
Context makeContext(const PeriodSnapshot &data, const Assessment &assessment);
Context makeContext(const PeriodSnapshot &data, const Assessment &assessment, const JoinedWords &joinedWords);

/// As context, where the name of the coordinating department was said: "Sở" from then on.
Context withOfficeNamed(const Context &context);
/// What every sentence may use: period, cutoff, office, plan …
Values commonValues(const PeriodSnapshot &data, const Assessment &assessment);
Value words(const QString &text);
/// A count with its source: rule, records behind it, task where it concerns one.
Value figure(const Context &context, qsizetype count, const QString &rule, const QStringList &records = {},
             const QString &taskNumber = {});
/// Several stretches with separator between them, and last before the last one.
Inlines joined(const QList<Inlines> &parts, const QString &separator, const QString &last);
/// The least denominator of a printed share (rules 6 and 18 of the field).
inline constexpr qsizetype kLeastForRate = 10;
/// " (đạt 85,37%)" where the denominator is that or more, else nothing.
Value rate(qsizetype part, qsizetype whole);

/// The sentence of that key with the common values and these.
Inlines filled(const Context &context, const QString &key, const Values &values = {});
QString filledText(const Context &context, const QString &key, const Values &values = {});

/// That sentence as the title of a file, which has no gap: without a number that is still to come the plan is
/// "Kế hoạch" alone.
QString fileTitle(const Context &context, const QString &key);

/// Names in a sentence, "A, B và C"; of at most kFewNames agencies.
inline constexpr int kFewNames = 7;
QString names(const Context &context, const QStringList &codes);
bool areFew(const QStringList &codes);
QString name(const Context &context, const QString &code);
bool isCommune(const Context &context, const QString &code);
QStringList communesOf(const Context &context, const QStringList &codes);
/// "xã, phường" or "sở, ngành" where all are, else "cơ quan, đơn vị".
QString bodiesWord(const Context &context, const QStringList &codes);
/// "nhiệm vụ 4.1, 8 và 10".
QString taskNames(const QStringList &numbers);
const Agency *agencyOf(const Context &context, const QString &code); ///< null where there is none
const Task *taskOf(const Context &context, const QString &number);

/// key, or where nobody at all has reported, the sentence that says so.
QString noneKey(const Context &context, const QString &key);

/// Codes of those asked that fit, the coordinating department left out.
QStringList agenciesWhere(const Assessment &assessment, bool (*fits)(const AgencyProgress &));
QStringList askedAgencies(const Context &context);
/// Agencies whose report came.
QStringList receivedAgencies(const Assessment &assessment);
/// Communes that are asked; those of them that have sent their own plan, in whatever period, and the others
/// (rule 15 of the field).
QStringList askedCommunes(const Context &context);
QStringList communesWithPlan(const Context &context);
QStringList communesWithoutPlan(const Context &context);
/// Agencies whose report came and does not cover all their tasks.
QStringList incompleteAgencies(const Context &context);

} // namespace dondoc::report

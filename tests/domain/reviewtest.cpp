// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Review: mendings beside what the file says, and the problems that they answer.
#include "models/domain/intake/submissionedits.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

TaskEntry reviewedEntry(const QString &number, EntryState state, const QString &result)
{
    TaskEntry made;
    made.taskNumber = number;
    made.state = state;
    made.result = result;
    return made;
}

Issue found(IssueKind kind, const QString &task, const QString &place)
{
    return {Severity::Warning, kind, {}, {}, task, place};
}

Submission submission()
{
    Submission made;
    made.whole.entries = {reviewedEntry(u"1"_s, EntryState::Unset, u"A"_s),
                          reviewedEntry(u"16"_s, EntryState::Done, u"B"_s)};
    made.cells[u"1"_s] = {{&TaskEntry::state, u"T!C2"_s}, {&TaskEntry::result, u"T!D2"_s}};
    made.cells[u"16"_s] = {{&TaskEntry::state, u"T!C3"_s}, {&TaskEntry::result, u"T!D3"_s}};
    made.found = {found(IssueKind::StateNotUnderstood, u"1"_s, u"T!C2"_s),
                  found(IssueKind::FormulaFault, u"1"_s, u"T!D2"_s),
                  found(IssueKind::RowDoubtful, u"16"_s, u"T!B3"_s),
                  found(IssueKind::NumberNotUnderstood, {}, u"F!G5"_s), found(IssueKind::MarksLost, {}, {})};
    made.figureCells[u"area"_s]
        = {{&IndicatorValue::value, u"F!G5"_s}, {&IndicatorValue::estimate, u"F!I5"_s}};
    return made;
}

QString kinds(const QList<Issue> &issues)
{
    QStringList words;
    for (const Issue &issue : issues)
        words += QString::number(int(issue.kind) - int(IssueKind::MarksLost)) + u'@' + issue.taskNumber;
    return words.join(u' ');
}

struct Edit {
    const char *name;
    void (*make)(Submission &);
    QList<int> left; ///< places among the found ones
};

void mendState(Submission &s) { CHECK(mend(s, u"1"_s, reviewedEntry(u"1"_s, EntryState::Done, u"A"_s))); }
void mendResult(Submission &s) { CHECK(mend(s, u"1"_s, reviewedEntry(u"1"_s, EntryState::Unset, u"C"_s))); }
void mendOther(Submission &s)
{
    CHECK(mend(s, u"16"_s, reviewedEntry(u"16"_s, EntryState::UnderWay, u"B"_s)));
}
void leaveFirst(Submission &s) { leaveOut(s, u"1"_s); }
void mendValue(Submission &s)
{
    IndicatorValue figure = figureNow(s, u"area"_s);
    figure.value = 5;
    mendFigure(s, figure);
}
void mendEstimate(Submission &s)
{
    IndicatorValue figure = figureNow(s, u"area"_s);
    figure.estimate = 5;
    mendFigure(s, figure);
}
void mendAndBack(Submission &s)
{
    mendState(s);
    mendValue(s);
    restore(s, u"1"_s);
    mendFigure(s, figureInFile(s, u"area"_s));
    CHECK((s.mended.isEmpty() && s.mendedFigures.isEmpty()));
}
void mendNothing(Submission &s) { CHECK_FALSE(mend(s, u"7"_s, reviewedEntry(u"7"_s, EntryState::Done, {}))); }

} // namespace

TEST_CASE("A mending answers what was found in its cell, and nothing else")
{
    const Edit edits[] = {
        {"state", mendState, {1, 2, 3, 4}},         {"result", mendResult, {0, 2, 3, 4}},
        {"other row", mendOther, {0, 1, 2, 3, 4}},  {"left out", leaveFirst, {2, 3, 4}},
        {"figure", mendValue, {0, 1, 2, 4}},        {"its estimate", mendEstimate, {0, 1, 2, 3, 4}},
        {"and back", mendAndBack, {0, 1, 2, 3, 4}}, {"no such row", mendNothing, {0, 1, 2, 3, 4}},
    };
    for (const Edit &edit : edits) {
        CAPTURE(edit.name);
        Submission made = submission();
        edit.make(made);
        QList<Issue> left;
        for (const int place : edit.left)
            left.append(made.found.at(place));
        CHECK(kinds(openIssues(made)).toStdString() == kinds(left).toStdString());
        CHECK(made.whole.entries == submission().whole.entries);
    }
}

TEST_CASE("A row counts for the task that it was moved to, which no other row counts for")
{
    Submission made = submission();
    const TaskEntry moved = reviewedEntry(u"2"_s, EntryState::Done, u"B"_s);
    REQUIRE(mend(made, u"16"_s, moved));
    CHECK(mendedReport(made).entries.at(1) == moved);
    CHECK(rowOf(made, u"2"_s) == u"16"_s);
    CHECK(rowOf(made, u"16"_s).isEmpty());
    CHECK_FALSE(mend(made, u"16"_s, reviewedEntry(u"1"_s, EntryState::Done, u"B"_s)));
    CHECK(cellOf(made, found(IssueKind::TextWithoutState, u"2"_s, {}))
          == ReviewCell{u"16"_s, &TaskEntry::state});
    leaveOut(made, u"16"_s);
    CHECK(mendedReport(made).entries.size() == 1);
    CHECK(mend(made, u"1"_s, reviewedEntry(u"2"_s, EntryState::Done, u"A"_s))); // it is free now
    CHECK_FALSE(mend(made, u"16"_s, rowNow(made, u"16"_s)));
    restore(made, u"16"_s);
    CHECK(mendedReport(made).entries.size() == 2);
}

TEST_CASE("A problem leads to its cell: by its place, else by what it is about")
{
    const Submission made = submission();
    CHECK(cellOf(made, made.found.at(0)) == ReviewCell{u"1"_s, &TaskEntry::state});
    CHECK(cellOf(made, made.found.at(1)) == ReviewCell{u"1"_s, &TaskEntry::result});
    CHECK(cellOf(made, made.found.at(2)) == ReviewCell{u"16"_s, &TaskEntry::taskNumber});
    CHECK(cellOf(made, made.found.at(3))
          == ReviewCell{u"area"_s, &TaskEntry::result, true, &IndicatorValue::value});
    CHECK_FALSE(cellOf(made, made.found.at(4)));
}

TEST_CASE("Figures count as mended whether the file told them or not, and blank ones do not")
{
    Submission made = submission();
    IndicatorValue told;
    told.indicatorCode = u"harvest"_s;
    told.value = 3;
    made.wholeFigures = {told};
    mendValue(made);
    REQUIRE(mendedFigures(made).size() == 2);
    CHECK(mendedFigures(made).at(1).value == 5.0);
    told.value.reset();
    mendFigure(made, told);
    REQUIRE(mendedFigures(made).size() == 1);
    CHECK(mendedFigures(made).constFirst().indicatorCode == u"area"_s);
}

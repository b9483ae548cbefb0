// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionList: a review is taken back step by step, and never what is no part of it.
#include "models/edits/submissionlist.h"
#include "tests/support/catch.h"

#include <functional>

using namespace dondoc;
using namespace dondoc::edits;
using namespace Qt::StringLiterals;

namespace {

Submission listed(const QString &file)
{
    Submission made;
    made.file = file;
    made.original.bytes = file.toUtf8();
    made.sha256 = u"hash of "_s + file;
    made.agencyCode = file.left(1);
    made.verdict = Verdict::Ready;
    TaskEntry entry;
    entry.taskNumber = u"1"_s;
    entry.result = u"Đã họp"_s;
    made.whole.entries = {entry};
    return made;
}

SubmissionList listOfThree()
{
    SubmissionList list;
    REQUIRE(list.add({listed(u"a.xlsx"_s), listed(u"b.xlsx"_s), listed(u"c.xlsx"_s)}) == 0);
    return list;
}

/// As a person and then the judge do it.
void decideOn(SubmissionList &list, ReviewAct act, int place, const std::function<void(Submission &)> &change)
{
    Submission changed = list.all().at(place);
    change(changed);
    list.note(act, {{place, changed}});
    list.replace({{place, changed}});
}

void mendResult(SubmissionList &list, int place, const QString &result)
{
    decideOn(list, ReviewAct::Mended, place, [&result](Submission &changed) {
        TaskEntry entry = rowNow(changed, u"1"_s);
        entry.result = result;
        REQUIRE(mend(changed, u"1"_s, entry));
    });
}

QString resultNow(const SubmissionList &list, int place)
{
    return rowNow(list.all().at(place), u"1"_s).result;
}

QStringList filesOf(const SubmissionList &list)
{
    QStringList files;
    for (const Submission &each : list.all())
        files.append(each.file);
    return files;
}

} // namespace

TEST_CASE("Mends, the agency and what was put aside are taken back one by one and done again")
{
    SubmissionList list = listOfThree();
    CHECK(list.toUndo() == nullptr);
    mendResult(list, 1, u"Đã họp 02 lần"_s);
    decideOn(list, ReviewAct::AgencyChosen, 1, [](Submission &each) { each.agencyCode = u"STC"_s; });
    decideOn(list, ReviewAct::PutAside, 2, [](Submission &each) { each.skipped = true; });
    REQUIRE(list.toUndo() != nullptr);
    CHECK(list.toUndo()->act == ReviewAct::PutAside);
    CHECK(list.subject(*list.toUndo())->file == u"c.xlsx"_s);
    list.replace(list.undo());
    CHECK_FALSE(list.all().at(2).skipped);
    list.replace(list.undo());
    CHECK(list.all().at(1).agencyCode == u"b"_s);
    CHECK(resultNow(list, 1) == u"Đã họp 02 lần"_s);
    list.replace(list.undo());
    CHECK(resultNow(list, 1) == u"Đã họp"_s);
    CHECK(list.toUndo() == nullptr);
    CHECK(list.undo().isEmpty());
    list.replace(list.redo());
    list.replace(list.redo());
    CHECK(resultNow(list, 1) == u"Đã họp 02 lần"_s);
    CHECK(list.all().at(1).agencyCode == u"STC"_s);
    mendResult(list, 0, u"Khác"_s); // a new step ends what could be done again
    CHECK(list.toRedo() == nullptr);
}

TEST_CASE("Files taken off the list come back to their places with their mends")
{
    SubmissionList list = listOfThree();
    mendResult(list, 2, u"Đã họp 02 lần"_s);
    list.remove({0, 2});
    CHECK(filesOf(list) == QStringList{u"b.xlsx"_s});
    CHECK(list.toUndo()->count() == 2);
    CHECK(list.undo().keys() == QList<int>{0, 2});
    CHECK(filesOf(list) == QStringList{u"a.xlsx"_s, u"b.xlsx"_s, u"c.xlsx"_s});
    CHECK(resultNow(list, 2) == u"Đã họp 02 lần"_s);
    CHECK(list.redo().isEmpty());
    CHECK(filesOf(list) == QStringList{u"b.xlsx"_s});
    REQUIRE(list.add({listed(u"a.xlsx"_s)}) == 0);
    list.undo(); // one of them was read again meanwhile
    CHECK(filesOf(list) == QStringList{u"b.xlsx"_s, u"a.xlsx"_s, u"c.xlsx"_s});
}

TEST_CASE("What was accepted is passed over until it waits again")
{
    SubmissionList list = listOfThree();
    mendResult(list, 0, u"Của a"_s);
    mendResult(list, 1, u"Của b"_s);
    Submission accepted = list.all().at(1);
    accepted.verdict = Verdict::Accepted;
    list.replace({{1, accepted}});
    REQUIRE(list.toUndo() != nullptr);
    CHECK(list.subject(*list.toUndo())->file == u"a.xlsx"_s);
    list.replace(list.undo());
    CHECK(list.toUndo() == nullptr);
    accepted.verdict = Verdict::Ready;
    list.replace({{1, accepted}});
    REQUIRE(list.toUndo() != nullptr);
    CHECK(list.subject(*list.toUndo())->file == u"b.xlsx"_s);
}

TEST_CASE("An acceptance keeps its place among the steps, and is the history's to take back and do again")
{
    SubmissionList list = listOfThree();
    const auto showAccepted = [&list](Verdict verdict) {
        Submission each = list.all().at(1);
        each.verdict = verdict;
        return QMap<int, Submission>{{1, each}};
    };
    mendResult(list, 0, u"Của a"_s);
    list.noteAccepted(showAccepted(Verdict::Accepted));
    list.replace(showAccepted(Verdict::Accepted));
    CHECK(list.toUndo() == nullptr); // not the older mend
    CHECK(list.undo().isEmpty());
    list.replace(showAccepted(Verdict::Ready)); // the history took it back
    REQUIRE(list.toUndo() != nullptr);
    list.replace(list.undo());
    CHECK(resultNow(list, 0) == u"Đã họp"_s);
    REQUIRE(list.toRedo() != nullptr);
    list.replace(list.redo());
    CHECK(list.toRedo() == nullptr);
    CHECK(list.redo().isEmpty());
    list.replace(showAccepted(Verdict::Accepted)); // the history did it again
    CHECK(list.toUndo() == nullptr);
    list.remove({1});
    REQUIRE(list.toUndo() != nullptr);
    CHECK(list.toUndo()->act == ReviewAct::Removed);
}

TEST_CASE("An answer finds its file although others were taken off meanwhile")
{
    SubmissionList list = listOfThree();
    Submission accepted = list.all().at(2);
    accepted.verdict = Verdict::Accepted;
    list.remove({0});
    list.replace({{2, accepted}});
    CHECK(list.all().at(1).verdict == Verdict::Accepted);
    list.remove({1});
    list.replace({{2, accepted}});
    CHECK(filesOf(list) == QStringList{u"b.xlsx"_s});
}

TEST_CASE("A file whose kept copy was gone takes its place when it is read again")
{
    SubmissionList list = listOfThree();
    Submission gone = listed(u"d.xlsx"_s);
    gone.original.bytes.clear();
    gone.verdict = Verdict::Unreadable;
    REQUIRE(list.add({gone}) == 0);
    CHECK(list.add({listed(u"d.xlsx"_s), listed(u"a.xlsx"_s)}) == 1);
    REQUIRE(list.all().size() == 4);
    CHECK(list.all().at(3).verdict == Verdict::Ready);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Several files of one agency in one batch.
#include "models/domain/intake/rivals.h"
#include "tests/support/catch.h"

#include <functional>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Submission sent(const QString &file, const QString &agency, const QString &result, const QDate &day)
{
    Submission submission;
    submission.file = file;
    submission.agencyCode = agency;
    submission.verdict = Verdict::Ready;
    TaskEntry entry;
    entry.taskNumber = u"4.1"_s;
    entry.result = result;
    submission.whole.entries = {entry};
    submission.read.signedOn = day;
    return submission;
}

QList<Verdict> verdicts(const QList<Submission> &batch)
{
    QList<Verdict> all;
    for (const Submission &each : batch)
        all.append(each.verdict);
    return all;
}

} // namespace

TEST_CASE("Two files of one agency hold each other back, named by their days")
{
    QList<Submission> batch{sent(u"A (bổ sung).xlsx"_s, u"1"_s, u"05 hội nghị"_s, QDate(2025, 12, 15)),
                            sent(u"A.xlsx"_s, u"1"_s, u"04 hội nghị"_s, QDate(2025, 12, 12)),
                            sent(u"B.xlsx"_s, u"2"_s, u"04 hội nghị"_s, QDate(2025, 12, 12))};
    markRivals(batch);
    CHECK(verdicts(batch) == QList{Verdict::NeedsLook, Verdict::NeedsLook, Verdict::Ready});
    REQUIRE(batch.at(0).issues.size() == 1);
    CHECK(batch.at(0).issues.at(0).arguments
          == QStringList{u"2"_s, u"A.xlsx (12/12/2025); A (bổ sung).xlsx (15/12/2025)"_s});
    batch[1].verdict = Verdict::Accepted;
    markRivals(batch);
    CHECK(batch.at(0).verdict == Verdict::Ready);
    CHECK(batch.at(0).issues.isEmpty());
}

TEST_CASE("The same words under another number, day or answer are rivals")
{
    const Submission first = sent(u"u1.csv"_s, u"1"_s, u"04 hội nghị"_s, QDate(2025, 12, 10));
    const auto rivals = [&first](const std::function<void(Submission &)> &change) {
        Submission other = first;
        other.file = u"u2.csv"_s;
        change(other);
        QList<Submission> batch{first, other};
        markRivals(batch);
        return batch.at(0).verdict == Verdict::NeedsLook && batch.at(1).verdict == Verdict::NeedsLook;
    };
    CHECK_FALSE(rivals([](Submission &) {}));
    CHECK_FALSE(rivals([](Submission &form) { form.read.signedOn = {}; }));
    CHECK(rivals([](Submission &other) { other.read.signedOn = QDate(2025, 12, 12); }));
    CHECK(rivals([](Submission &other) {
        other.answers.append({0, u"Thiếu nước"_s, ObstacleVerdict::StillThere, {}});
    }));
    Submission numbered = first;
    numbered.read.number = u"45/BC-UBND"_s;
    Submission other = numbered;
    other.read.number = u"58/BC-UBND"_s;
    QList<Submission> batch{numbered, other};
    markRivals(batch);
    CHECK(batch.at(1).verdict == Verdict::NeedsLook);
}

TEST_CASE("Two sheets of one file are told apart by their names")
{
    QList<Submission> batch{sent(u"A.xlsx"_s, u"1"_s, u"05 hội nghị"_s, {}),
                            sent(u"A.xlsx"_s, u"1"_s, u"04 hội nghị"_s, {})};
    batch[0].cells.insert(u"4.1"_s, {{&TaskEntry::result, u"Bản 1!D5"_s}});
    batch[1].cells.insert(u"4.1"_s, {{&TaskEntry::result, u"Bản 2!D5"_s}});
    markRivals(batch);
    REQUIRE(batch.at(0).issues.size() == 1);
    CHECK(batch.at(0).issues.at(0).arguments.at(1) == u"A.xlsx › Bản 1; A.xlsx › Bản 2"_s);
}

TEST_CASE("What was signed earlier stays in doubt once the later one is accepted")
{
    QList<Submission> batch{sent(u"A.xlsx"_s, u"1"_s, u"04 hội nghị"_s, QDate(2025, 12, 12)),
                            sent(u"A (bổ sung).xlsx"_s, u"1"_s, u"05 hội nghị"_s, QDate(2025, 12, 15))};
    batch[1].verdict = Verdict::Accepted;
    markRivals(batch);
    CHECK(batch.at(0).verdict == Verdict::NeedsLook);
}

TEST_CASE("The same words twice, and files that are put aside, are no rivals")
{
    QList<Submission> batch{sent(u"A.xlsx"_s, u"1"_s, u"04 hội nghị"_s, {}),
                            sent(u"A (1).xlsx"_s, u"1"_s, u"04 hội nghị"_s, {}),
                            sent(u"A (2).xlsx"_s, u"1"_s, u"05 hội nghị"_s, {})};
    batch[2].verdict = Verdict::Skipped;
    markRivals(batch);
    CHECK(verdicts(batch) == QList{Verdict::Ready, Verdict::Ready, Verdict::Skipped});
}

TEST_CASE("A file that is to be looked at stays so without a rival")
{
    Submission open = sent(u"A.xlsx"_s, u"1"_s, u"05 hội nghị"_s, QDate(2025, 12, 15));
    open.read.entries = open.whole.entries; // without a state
    Submission early = sent(u"B.xlsx"_s, u"2"_s, u"05 hội nghị"_s, QDate(2030, 12, 15));
    early.issues.append({Severity::Warning, IssueKind::DateOrder, {}});
    QList<Submission> batch{open, early};
    for (Submission &each : batch)
        each.verdict = Verdict::NeedsLook;
    markRivals(batch);
    CHECK(verdicts(batch) == QList{Verdict::NeedsLook, Verdict::NeedsLook});
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Every edited field is compared and copied by its path.
#include "models/edits/editedfields.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::edits;
using namespace Qt::StringLiterals;

namespace {

AgencyReport fullReport()
{
    AgencyReport report{.number = u"45"_s,
                        .signedOn = QDate(2025, 12, 14),
                        .receivedOn = QDate(2025, 12, 15),
                        .channel = Channel::Email,
                        .state = ReportState::Received,
                        .supplementReason = u"thiếu"_s,
                        .localPlanNumber = u"12"_s,
                        .localPlanDate = QDate(2025, 1, 2),
                        .example = true};
    report.entries.append({.taskNumber = u"4.1"_s,
                           .state = EntryState::Done,
                           .percent = 50,
                           .result = u"a"_s,
                           .estimate = u"b"_s,
                           .difficulty = u"c"_s,
                           .cause = u"d"_s,
                           .proposal = u"e"_s,
                           .productNumber = u"7"_s,
                           .productDate = QDate(2025, 3, 4),
                           .expectedDate = QDate(2025, 5, 6)});
    return report;
}

Plan fullPlan()
{
    Plan plan{.number = u"1"_s, .date = QDate(2025, 1, 1), .legalBasis = {u"a"_s}};
    plan.regime.basis = u"b"_s;
    plan.regime.agencyWorkingDays = 9;
    plan.regime.upwardDay = 9;
    plan.regime.doneShare = 9;
    plan.regime.dueSoonDays = 9;
    plan.regime.holidays = {QDate(2025, 1, 1)};
    plan.regime.workedWeekends = {QDate(2025, 1, 4)};
    return plan;
}

/// Copying each of the differing fields makes the one the other, one field at a time.
template <class T> void checkFields(const T &blank, const T &full, int count)
{
    const QStringList paths = differingFields(blank, full);
    CHECK(paths.size() == count);
    CHECK(differingFields(full, blank) == paths);
    T growing = blank;
    for (qsizetype copied = 0; copied < paths.size(); ++copied) {
        copyField(growing, full, paths.at(copied));
        CHECK(differingFields(growing, full) == paths.mid(copied + 1));
    }
    copyField(growing, blank, u"no such field"_s);
    CHECK(differingFields(growing, full).isEmpty());
}

} // namespace

TEST_CASE("Every edited field of a value is compared and copied")
{
    checkFields(AgencyReport{}, fullReport(), 9 + 10);
    checkFields(OfficeProfile{},
                OfficeProfile{.superiorBody = u"a"_s,
                              .issuingBody = u"b"_s,
                              .symbol = u"c"_s,
                              .place = u"d"_s,
                              .addressee = u"e"_s,
                              .signerAuthority = u"f"_s,
                              .signerPosition = u"g"_s,
                              .signerName = u"h"_s,
                              .recipients = {u"i"_s},
                              .draftingUnit = u"j"_s,
                              .nameLateAgencies = true,
                              .printReceiptAnnex = true},
                12);
    checkFields(Plan{}, fullPlan(), 3 + 7);
    checkFields(IndicatorValue{},
                IndicatorValue{.from = QDate(2025, 1, 1),
                               .to = QDate(2025, 3, 31),
                               .value = 1.5,
                               .cumulative = 2.5,
                               .estimate = 3.5,
                               .example = true,
                               .note = u"a"_s},
                7);
    checkFields(IndicatorTarget{}, IndicatorTarget{.value = 1.5, .example = true}, 2);
    checkFields(TextOverride{},
                TextOverride{.kind = TextOverrideKind::Added,
                             .style = RunStyle::Item,
                             .after = u"I/1"_s,
                             .position = 2,
                             .runs = {{.text = u"a"_s}},
                             .draft = u"b"_s},
                2);
}

TEST_CASE("Every edited field of an indicator is compared and copied")
{
    checkFields(Indicator{},
                Indicator{.name = u"a"_s,
                          .unit = u"b"_s,
                          .heading = u"c"_s,
                          .source = u"d"_s,
                          .scope = u"e"_s,
                          .summing = Summing::Ratio,
                          .numerator = u"f"_s,
                          .denominator = u"g"_s,
                          .decimals = 2,
                          .baseYear = 2024,
                          .filledBy = {u"communes"_s},
                          .retired = true},
                12);
}

TEST_CASE("Ids, versions and the instant of entry are no edited fields")
{
    AgencyReport report = fullReport();
    report.id = 5;
    report.version = 6;
    report.enteredAt = QDateTime(QDate(2025, 12, 15), QTime(8, 0));
    report.entries.first().id = 7;
    CHECK(differingFields(report, fullReport()).isEmpty());
}

TEST_CASE("A blank entry is as good as none, and one that is copied is a new row")
{
    AgencyReport blankEntry;
    blankEntry.entries.append({.taskNumber = u"4.1"_s});
    CHECK(differingFields(blankEntry, AgencyReport{}).isEmpty());
    AgencyReport stored = fullReport();
    stored.entries.first().id = 7;
    stored.entries.first().version = 8;
    AgencyReport copied;
    copyField(copied, stored, u"4.1/result"_s);
    REQUIRE(copied.entries.size() == 1);
    CHECK(copied.entries.constFirst() == TaskEntry{.taskNumber = u"4.1"_s, .result = u"a"_s});
}

TEST_CASE("The same row with a lower version is older, and a row without an id is gone")
{
    CHECK(isOlder(Plan{.id = 1, .version = 1}, Plan{.id = 1, .version = 2}));
    CHECK_FALSE(isOlder(Plan{.id = 2, .version = 1}, Plan{.id = 1, .version = 2}));
    CHECK(isOlder(OfficeProfile{.version = 1}, OfficeProfile{.version = 2}));
    CHECK(isGone(Indicator{}, Indicator{.id = 1}));
    CHECK_FALSE(isGone(Indicator{}, Indicator{}));
    CHECK_FALSE(isGone(OfficeProfile{}, OfficeProfile{.version = 2}));
    AgencyReport known = fullReport();
    known.id = 1;
    known.entries.first().id = 3;
    known.entries.first().version = 2;
    AgencyReport theirs = known;
    CHECK_FALSE(isOlder(theirs, known));
    theirs.entries.first().version = 1;
    CHECK(isOlder(theirs, known));
    theirs.entries.first().id = 4; // another row of that task
    CHECK_FALSE(isOlder(theirs, known));
    theirs.version = 0;
    CHECK(isOlder(theirs, known));
    theirs.id = 2;
    CHECK_FALSE(isOlder(theirs, known));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the words of the states.
#include "models/domain/assessment/statelabels.h"
#include "tests/domain/fixture.h"

#include <QSet>

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("Keywords of progress are read back", "[words]")
{
    QSet<QString> words;
    QSet<QString> printed;
    for (int i = 0; i <= int(ProgressState::NothingArose); ++i) {
        const auto state = ProgressState(i);
        CHECK(fromKeyword<ProgressState>(keyword(state)) == state);
        words += keyword(state);
        printed += printedWord(state);
    }
    CHECK(words.size() == 10);
    CHECK(printed.size() == 10);
}

TEST_CASE("An unknown keyword of progress is told", "[words]")
{
    for (const QString &word : {QString(), u"done"_s, u"Overdue"_s}) {
        CHECK_FALSE(fromKeyword<ProgressState>(word));
    }
    CHECK(fromKeyword<ProgressState>(u"overdue") == ProgressState::Overdue);
}

TEST_CASE("Keywords of open data are those that are published", "[words]")
{
    CHECK(keyword(ProgressState::DoneOnTime) == u"done_on_time"_s);
    CHECK(keyword(ProgressState::DueSoon) == u"due_soon"_s);
    CHECK(keyword(EntryState::Unset).isEmpty());
    CHECK(keyword(EntryState::NothingArose) == u"nothing_arose"_s);
    CHECK(keyword(ReportState::SupplementAsked) == u"supplement_asked"_s);
    CHECK(keyword(ReportState::Asked) == u"asked"_s);
    CHECK(keyword(DeadlineKind::YearRange) == u"range"_s);
    CHECK(keyword(DeadlineKind::None) == u"none"_s);
    CHECK(keyword(AgencyKind::Ward) == u"ward"_s);
    CHECK(keyword(AgencyKind::Centre) == u"centre"_s);
}

TEST_CASE("No report, not started and nothing arose are three different words", "[words]")
{
    CHECK(printedWord(EntryState::Unset) == u"Chưa báo cáo"_s);
    CHECK(printedWord(EntryState::NotStarted) == u"Chưa triển khai"_s);
    CHECK(printedWord(EntryState::NothingArose) == u"Không phát sinh"_s);
    CHECK(printedWord(ProgressState::NoReport) == u"Chưa báo cáo"_s);
    CHECK(printedWord(ProgressState::NotStarted) == u"Chưa triển khai"_s);
    CHECK(printedWord(ProgressState::NothingArose) == u"Không phát sinh"_s);
    CHECK(printedWord(ProgressState::DoneOnTime) == u"Hoàn thành đúng hạn"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the tables of fields and of keywords.
#include "tests/support/catch.h"

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/assessment/progress.h"

#include <QSet>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    int id = 0;
    QString name;
    QString text;
    std::optional<int> share;
    friend bool operator==(const Sample &, const Sample &) = default;
};

struct SampleTables {
    using enum FieldKind;
    using enum FieldUse;

    static constexpr std::tuple kWhole{Field("id", &Sample::id, Row, Fixed),
                                       Field("name", &Sample::name, Line), Field("text", &Sample::text, Text),
                                       Field("share", &Sample::share, Share)};
    static constexpr std::tuple kLastForgotten{Field("id", &Sample::id, Row, Fixed),
                                               Field("name", &Sample::name, Line),
                                               Field("text", &Sample::text, Text)};
    static constexpr std::tuple kMiddleForgotten{Field("id", &Sample::id, Row, Fixed),
                                                 Field("text", &Sample::text, Text),
                                                 Field("share", &Sample::share, Share)};
    static constexpr std::tuple kFirstForgotten{Field("name", &Sample::name, Line),
                                                Field("text", &Sample::text, Text),
                                                Field("share", &Sample::share, Share)};
};

template <class T> void checkKeys()
{
    static_assert(namesEveryMember<T>(&Fields<T>::all));
    QSet<QByteArray> keys;
    int count = 0;
    forEachField<T>([&](const auto &field) {
        ++count;
        keys.insert(field.key);
        CAPTURE(field.key);
        CHECK(*field.key != '\0');
        for (const char *at = field.key; *at; ++at)
            CHECK(((*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9') || *at == '_'));
    });
    CHECK(keys.size() == count);
}

template <class... Values> void checkKeysOf() { (checkKeys<Values>(), ...); }

TaskEntry entrySaying(const QString &result, EntryState state)
{
    TaskEntry made;
    made.result = result;
    made.state = state;
    return made;
}

} // namespace

TEST_CASE("A table of fields that forgets a member is none", "[fields]")
{
    STATIC_REQUIRE(namesEveryMember<Sample>(&SampleTables::kWhole));
    STATIC_REQUIRE_FALSE(namesEveryMember<Sample>(&SampleTables::kLastForgotten));
    STATIC_REQUIRE_FALSE(namesEveryMember<Sample>(&SampleTables::kMiddleForgotten));
    STATIC_REQUIRE_FALSE(namesEveryMember<Sample>(&SampleTables::kFirstForgotten));
}

TEST_CASE("Every field has a key of its own, in plain ASCII", "[fields]")
{
    checkKeysOf<Agency, AgencyReport, Deadline, Indicator, IndicatorTarget, IndicatorValue, Obstacle,
                OfficeProfile, Original, Overruling, Period, Plan, Regime, SentLetter, SummaryReport,
                SummaryVersion, Task, TaskEntry, TextOverride>();
}

TEST_CASE("A field as a value is that of its member", "[fields]")
{
    const FieldId<TaskEntry> state = &TaskEntry::state;
    CHECK(state == FieldId<TaskEntry>(&TaskEntry::state));
    CHECK_FALSE(state == FieldId<TaskEntry>(&TaskEntry::result));
    CHECK(keyOf(&TaskEntry::productDate) == u"product_date"_s);
    CHECK(differs(entrySaying(u"A"_s, EntryState::Done), entrySaying(u"A"_s, EntryState::UnderWay), state));
    CHECK_FALSE(differs(entrySaying(u"A"_s, EntryState::Done), entrySaying(u"B"_s, EntryState::Done), state));
}

TEST_CASE("A number that is no enumerator is known from one that is", "[fields]")
{
    STATIC_REQUIRE(isEnumerator<ProgressState::NothingArose>());
    STATIC_REQUIRE_FALSE(isEnumerator<ProgressState(10)>());
}

TEST_CASE("An unknown keyword is no value of its enumeration", "[fields]")
{
    CHECK(fromKeyword<Channel>(u"email") == Channel::Email);
    CHECK_FALSE(fromKeyword<Channel>(u"Email"));
    CHECK_FALSE(fromKeyword<Channel>(QString()));
    CHECK(fromKeyword<EntryState>(QString()) == EntryState::Unset);
    CHECK(keyword(Channel(99)).isEmpty());
}

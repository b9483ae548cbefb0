// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The list of letters, and what the list of agencies tells of the last reminder.
#include "models/tables/agencytablemodel.h"
#include "models/tables/labels.h"
#include "models/tables/lettertablemodel.h"
#include "tests/tables/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using namespace dondoc::tables;

namespace {

SentLetter letter(Id id, LetterKind kind, const QString &number, const QDate &day, const QStringList &to)
{
    SentLetter made;
    made.id = id;
    made.kind = kind;
    made.number = number;
    made.sentOn = day;
    made.addressees = to;
    made.subject = number.isEmpty() ? QString() : u"đôn đốc báo cáo"_s;
    made.text = number.isEmpty() ? u"Kính gửi"_s : QString();
    return made;
}

AssessedPeriodPtr quarter()
{
    PeriodSnapshot data = fixture::quarter()->data;
    data.letters = {letter(1, LetterKind::Request, u"9"_s, QDate(2025, 12, 1), {u"STC"_s, u"03646"_s}),
                    letter(2, LetterKind::Message, {}, QDate(2025, 12, 17), {u"03646"_s}),
                    letter(3, LetterKind::Reminder, u"12"_s, QDate(2025, 12, 18), {u"STC"_s})};
    return makeAssessedPeriod(data);
}

} // namespace

TEST_CASE("letters and messages stand by their days, the newest first, found by addressee as well")
{
    LetterTableModel model;
    const fixture::WatchedModel watched(&model);
    const AssessedPeriodPtr shown = quarter();
    model.setQuarter(shown);
    CHECK(fixture::column(model, LetterTableModel::Number) == QStringList{u"12"_s, QString(), u"09"_s});
    CHECK(fixture::column(model, LetterTableModel::Addressees) == QStringList{u"1"_s, u"1"_s, u"2"_s});
    CHECK(fixture::column(model, LetterTableModel::SentOn).constFirst() == u"18/12/2025"_s);
    CHECK(fixture::column(model, LetterTableModel::Kind).at(1) == Labels::of(LetterKind::Message));
    CHECK(fixture::column(model, LetterTableModel::About).at(1) == u"Kính gửi"_s);
    CHECK(model.indexOfId(u"3"_s).data(SearchRole).toString().contains(u"so tai chinh"_s));
    REQUIRE(findLetter(shown->data, u"3"_s));
    CHECK(findLetter(shown->data, u"3"_s)->number == u"12"_s);
    CHECK(findLetter(shown->data, {}) == nullptr);
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("an agency's row tells when it was last reminded")
{
    AgencyTableModel model;
    model.setQuarter(quarter());
    const auto reminded = [&model](const QString &code) {
        return model.indexOfId(code).siblingAtColumn(AgencyTableModel::Reminded).data().toString();
    };
    CHECK(reminded(u"STC"_s) == u"18/12/2025"_s);
    CHECK(reminded(u"03646"_s) == u"17/12/2025"_s);
    CHECK(reminded(u"SCT"_s).isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What was issued: the plan, the letters and the officer's list, each once, within the period.
#include "models/domain/assessment/issueddocuments.h"
#include "models/domain/period/period.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

OfficialDocument issuedOn(const QDate &day, const QString &number, const QString &issuer = u"UBND tỉnh"_s)
{
    OfficialDocument document;
    document.number = number;
    document.issuedOn = day;
    document.issuer = issuer;
    return document;
}

SentLetter letterOn(const QDate &day, const QString &number)
{
    SentLetter letter;
    letter.kind = LetterKind::Reminder;
    letter.number = number;
    letter.symbol = u"SNNMT-TTBVTV"_s;
    letter.sentOn = day;
    return letter;
}

/// Quý IV/2025, with a plan that has number and day and a letter that was sent.
PeriodSnapshot quarterOfDocuments()
{
    PeriodSnapshot data;
    data.period = periods::quarter(2025, 4);
    data.plan.number = u"215"_s;
    data.plan.symbol = u"KH-UBND"_s;
    data.plan.date = QDate(2025, 10, 2);
    data.plan.issuer = u"UBND tỉnh"_s;
    data.plan.title = u"triển khai thực hiện Kết luận"_s;
    data.plan.coordinatorCode = u"SNNMT"_s;
    data.office.place = u"Sơn La"_s;
    data.office.symbol = u"SNNMT"_s;
    data.office.draftingUnit = u"TTBVTV"_s;
    Agency own;
    own.code = u"SNNMT"_s;
    own.name = u"Sở Nông nghiệp và Môi trường"_s;
    own.shortName = u"Sở NN và MT"_s;
    data.agencies = {own};
    data.lettersOfPlan = {{data.period, letterOn(QDate(2025, 12, 10), u"7"_s)}};
    return data;
}

QStringList numbersOf(const QList<IssuedDocument> &documents)
{
    QStringList numbers;
    for (const IssuedDocument &each : documents)
        numbers.append(each.document.number);
    return numbers;
}

} // namespace

TEST_CASE("The plan and the letters are told without being typed, with the officer's documents, by day")
{
    PeriodSnapshot data = quarterOfDocuments();
    data.documents = {issuedOn(QDate(2025, 11, 5), u"5121/UBND-KT"_s), issuedOn({}, u"12/UBND"_s)};
    const QList<IssuedDocument> known = knownDocuments(data);
    CHECK(numbersOf(known)
          == QStringList{u"215/KH-UBND"_s, u"5121/UBND-KT"_s, u"07/SNNMT-TTBVTV"_s, u"12/UBND"_s});
    CHECK(known.at(0).source == DocumentSource::Plan);
    CHECK(known.at(0).document.kind == DocumentKind::Plan);
    CHECK(known.at(2).source == DocumentSource::Letter);
    CHECK(known.at(2).document.issuer == u"Sở Nông nghiệp và Môi trường"_s);
    CHECK(known.at(2).own);
    CHECK_FALSE(known.at(1).own);
    CHECK(numbersOf(issuedDocuments(data))
          == QStringList{u"215/KH-UBND"_s, u"5121/UBND-KT"_s, u"07/SNNMT-TTBVTV"_s});
}

TEST_CASE("A plan without number or day is no document that can be cited")
{
    for (const bool withNumber : {true, false}) {
        PeriodSnapshot data = quarterOfDocuments();
        data.lettersOfPlan.clear();
        if (withNumber)
            data.plan.date = QDate();
        else
            data.plan.number.clear();
        CHECK(knownDocuments(data).isEmpty());
    }
}

TEST_CASE("A document is told once, however its number and its issuer are written")
{
    struct Case {
        const char *what;
        OfficialDocument typed;
        bool again;
    };
    const QDate planDay(2025, 10, 2);
    const QDate letterDay(2025, 12, 10);
    const QString office = u"Sở Nông nghiệp và Môi trường"_s;
    const Case cases[] = {
        {"the plan", issuedOn(planDay, u"215/KH-UBND"_s), true},
        {"its whole issuer", issuedOn(planDay, u"215 / KH-UBND"_s, u"Ủy ban nhân dân tỉnh Sơn La"_s), true},
        {"on another day", issuedOn(planDay.addDays(1), u"215/KH-UBND"_s), false},
        {"by another office", issuedOn(planDay, u"215/KH-UBND"_s, u"UBND xã Mường La"_s), false},
        {"another number", issuedOn(planDay, u"216/KH-UBND"_s), false},
        {"the letter", issuedOn(letterDay, u"07/SNNMT-TTBVTV"_s, office), true},
        {"without zero", issuedOn(letterDay, u"7/SNNMT–TTBVTV"_s, u"Sở"_s), true},
        {"short name", issuedOn(letterDay, u"7/snnmt-ttbvtv"_s, u"Sở NN và MT"_s), true},
        {"with the province", issuedOn(letterDay, u"7/SNNMT-TTBVTV"_s, office + u" tỉnh Sơn La"_s), true},
        {"of UBND tỉnh", issuedOn(letterDay, u"07/SNNMT-TTBVTV"_s), false},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        PeriodSnapshot data = quarterOfDocuments();
        data.documents = {each.typed};
        CHECK(issuedDocuments(data).size() == (each.again ? 2 : 3));
        const QList<IssuedDocument> known = knownDocuments(data);
        CHECK(known.size() == 3);
        for (const IssuedDocument &document : known)
            CHECK(document.again == (each.again && document.source == DocumentSource::Entered));
    }
}

TEST_CASE("Two entered without a number are two, though neither is told")
{
    PeriodSnapshot data = quarterOfDocuments();
    data.documents = {issuedOn(QDate(2025, 11, 5), {}), issuedOn(QDate(2025, 11, 5), {})};
    CHECK_FALSE(knownDocuments(data).at(2).again);
    CHECK(issuedDocuments(data).size() == 2);
}

TEST_CASE("What was issued lies within the period, of one written with a longer period within that")
{
    struct Case {
        QDate day;
        bool inQuarter;
        bool inYear;
    };
    const Case cases[] = {{QDate(2024, 12, 14), false, false}, {QDate(2024, 12, 15), false, true},
                          {QDate(2025, 9, 14), false, true},   {QDate(2025, 9, 15), true, true},
                          {QDate(2025, 12, 14), true, true},   {QDate(2025, 12, 15), false, false}};
    for (const Case &each : cases) {
        INFO(each.day.toString(Qt::ISODate).toStdString());
        PeriodSnapshot data = quarterOfDocuments();
        data.plan.number.clear();
        data.lettersOfPlan.clear();
        data.documents = {issuedOn(each.day, u"5121/UBND-KT"_s)};
        CHECK(issuedDocuments(data).size() == (each.inQuarter ? 1 : 0));
        YearSoFar year;
        year.period = periods::wholeYear(2025);
        data.yearSoFar = year;
        CHECK(issuedDocuments(data).size() == (each.inYear ? 1 : 0));
        data.yearSoFar.reset();
        data.period = periods::wholeYear(2025);
        CHECK(issuedDocuments(data).size() == (each.inYear ? 1 : 0));
    }
}

TEST_CASE("A letter on the reports of a period that is over names that period")
{
    struct Case {
        Period told;
        std::optional<Period> longer;
        Period about;
        QString named;
    };
    const Period fourth = periods::quarter(2025, 4);
    const Case cases[] = {
        {fourth, {}, fourth, {}},
        {periods::quarter(2026, 1), {}, fourth, u"quý IV năm 2025"_s},
        {fourth, periods::wholeYear(2025), periods::quarter(2025, 2), {}},
        {fourth, {}, periods::quarter(2025, 2), u"quý II năm 2025"_s},
        {periods::wholeYear(2025), {}, fourth, {}},
        {fourth, {}, *periods::parse(u"adhoc:Báo cáo thiệt hại"_s), u"đợt đột xuất về thiệt hại"_s},
        {*periods::parse(u"adhoc:Báo cáo thiệt hại"_s),
         {},
         *periods::parse(u"adhoc:Báo cáo thiệt hại"_s),
         {}},
    };
    for (const Case &each : cases) {
        CAPTURE(periods::key(each.told).toStdString(), periods::key(each.about).toStdString());
        PeriodSnapshot data = quarterOfDocuments();
        data.period = each.told;
        if (each.longer) {
            YearSoFar year;
            year.period = *each.longer;
            data.yearSoFar = year;
        }
        data.plan.number.clear();
        data.lettersOfPlan = {{each.about, letterOn(QDate(2025, 12, 10), u"7"_s)}};
        CHECK(knownDocuments(data).constFirst().about == each.named);
    }
}

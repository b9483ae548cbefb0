// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The clerk's register of incoming documents against the reports of the period.
#include "models/domain/intake/registermatching.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::day;

namespace {

const QDate kRegisterDay(2026, 1, 10);
const QString kRegisterSubject = u"Báo cáo kết quả phát triển cây ăn quả quý IV năm 2025"_s;

Agency namedCommune(const QString &code, const QString &name, const QStringList &aliases)
{
    Agency agency = fixture::agency(code, AgencyKind::Commune, 9);
    agency.name = u"Xã "_s + name;
    agency.shortName = name;
    agency.aliases = aliases;
    return agency;
}

AgencyReport storedReport(Id id, const QString &code, const QString &number, const char *received,
                          int revision = 1)
{
    AgencyReport report = fixture::report(code, received, {}, revision);
    report.id = id;
    report.number = number;
    report.state = ReportState::Received;
    return report;
}

/// Chiềng On went to A; Chiềng Hặc to A and B.
PeriodSnapshot registered(const QList<AgencyReport> &reports)
{
    PeriodSnapshot data = fixture::smallPlan();
    data.plan.shortSubject = u"phát triển cây ăn quả bền vững"_s;
    for (const QString &code : {u"A"_s, u"B"_s})
        data.groups.first().members.append(GroupMember{code, {}, {}});
    data.agencies = {namedCommune(u"A"_s, u"Phiêng Khoài"_s, {u"Xã Chiềng On"_s, u"Xã Chiềng Hặc"_s}),
                     namedCommune(u"B"_s, u"Yên Châu"_s, {u"Xã Chiềng Hặc"_s})};
    data.reports = reports;
    return data;
}

RegisterRow registerRow(const QString &author, const QString &number,
                        const QString &subject = kRegisterSubject)
{
    return {.place = u"Sổ!D"_s + QString::number(number.size()),
            .arrivedOn = day("2025-12-16"),
            .incomingNumber = u"812"_s,
            .author = author,
            .number = number,
            .signedOn = day("2025-12-15"),
            .subject = subject};
}

RegisterMatch matched(const RegisterRow &row, const QList<AgencyReport> &reports)
{
    return matchRegister({row}, registered(reports), kRegisterDay).constFirst();
}

QList<IssueKind> doubtKinds(const RegisterMatch &match)
{
    QList<IssueKind> all;
    for (const Issue &doubt : match.doubts)
        all.append(doubt.kind);
    return all;
}

AgencyReport enteredInto(const RegisterMatch &match)
{
    REQUIRE(match.targets.size() == 1);
    return withRegisterRow(match.targets.constFirst(), match.row).constFirst();
}

} // namespace

TEST_CASE("A document of the register is the report of its author and number", "[register]")
{
    const AgencyReport stored = storedReport(7, u"A"_s, u"45/BC-UBND"_s, "2025-12-18");
    for (const QString &author : {u"UBND xã Phiêng Khoài"_s, u"Ủy ban nhân dân xã Phieng Khoai"_s,
                                  u"Phiêng Khoài"_s, u"UBND xã Chiềng On"_s}) {
        INFO(author.toStdString());
        const RegisterMatch match = matched(registerRow(author, u"Số 045 / BC-UBND"_s, {}), {stored});
        CHECK(match.outcome == RegisterOutcome::Ready);
        const AgencyReport now = enteredInto(match);
        CHECK(now.number == u"45/BC-UBND"_s);
        CHECK(now.incomingNumber == u"812"_s);
        CHECK(now.signedOn == day("2025-12-15"));
        CHECK(now.documentReceivedOn == day("2025-12-16"));
        CHECK(now.formReceivedOn == day("2025-12-18"));
        CHECK(now.receivedOn == day("2025-12-16"));
    }
}

TEST_CASE("Of form and document the earlier day counts and both are kept", "[register]")
{
    const AgencyReport now = enteredInto(matched(registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s),
                                                 {storedReport(7, u"A"_s, {}, "2025-12-14")}));
    CHECK(now.number == u"45/BC-UBND"_s);
    CHECK(now.receivedOn == day("2025-12-14"));
    CHECK(now.formReceivedOn == day("2025-12-14"));
    CHECK(now.documentReceivedOn == day("2025-12-16"));
}

TEST_CASE("What was told by telephone is received with its document", "[register]")
{
    AgencyReport told = storedReport(7, u"A"_s, {}, "2025-12-14");
    told.state = ReportState::Provisional;
    told.channel = Channel::Phone;
    const AgencyReport now
        = enteredInto(matched(registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s), {told}));
    CHECK(now.state == ReportState::Received);
    CHECK(now.channel == Channel::Unknown);
    CHECK(now.receivedOn == day("2025-12-16"));
    CHECK_FALSE(formReceived(now).isValid());
}

TEST_CASE("A row that was entered says nothing new", "[register]")
{
    const RegisterRow first = registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s);
    const AgencyReport now = enteredInto(matched(first, {storedReport(7, u"A"_s, {}, "2025-12-18")}));
    CHECK(matched(first, {now}).outcome == RegisterOutcome::Known);
}

TEST_CASE("What the report says otherwise is asked and not overwritten", "[register]")
{
    const RegisterRow told = registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s);
    AgencyReport stored = storedReport(7, u"A"_s, u"46/BC-UBND"_s, "2025-12-18");
    CHECK(doubtKinds(matched(told, {stored})) == QList{IssueKind::RegisterNumberDiffers});
    stored.number = told.number;
    stored.signedOn = day("2025-12-14");
    stored.documentReceivedOn = day("2025-12-17");
    stored.incomingNumber = u"811"_s;
    const RegisterMatch match = matched(told, {stored});
    CHECK(match.outcome == RegisterOutcome::Doubtful);
    CHECK(doubtKinds(match)
          == QList{IssueKind::RegisterSignedDiffers, IssueKind::RegisterArrivalDiffers,
                   IssueKind::RegisterIncomingDiffers});
    stored.incomingNumber = u"0"_s + told.incomingNumber;
    CHECK(doubtKinds(matched(told, {stored}))
          == QList{IssueKind::RegisterSignedDiffers, IssueKind::RegisterArrivalDiffers});
}

TEST_CASE("Days of a register that cannot be are asked", "[register]")
{
    const AgencyReport stored = storedReport(7, u"A"_s, u"45/BC-UBND"_s, "2025-12-18");
    RegisterRow told = registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s);
    told.arrivedOn = day("2025-12-12");
    CHECK(doubtKinds(matched(told, {stored})) == QList{IssueKind::RegisterArrivalBeforeSigned});
    told.arrivedOn = day("2026-12-16");
    CHECK(doubtKinds(matched(told, {stored})) == QList{IssueKind::RegisterArrivalAhead});
}

TEST_CASE("An old name that went to two communes is asked", "[register]")
{
    const QList<AgencyReport> both{storedReport(7, u"A"_s, u"45/BC-UBND"_s, "2025-12-18"),
                                   storedReport(8, u"B"_s, {}, "2025-12-18")};
    const RegisterMatch match = matched(registerRow(u"UBND xã Chiềng Hặc"_s, u"45/BC-UBND"_s), both);
    CHECK(match.outcome == RegisterOutcome::Doubtful);
    CHECK(doubtKinds(match) == QList{IssueKind::RegisterFormerName});
    const RegisterMatch open = matched(registerRow(u"UBND xã Chiềng Hặc"_s, u"46/BC-UBND"_s),
                                       {storedReport(7, u"A"_s, {}, "2025-12-18"), both.at(1)});
    CHECK(doubtKinds(open) == QList{IssueKind::RegisterFormerName});
    CHECK(open.targets.size() == 2);
}

TEST_CASE("Two documents for one report are asked unless one bears its number", "[register]")
{
    QList<RegisterRow> rows{registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s),
                            registerRow(u"UBND xã Phiêng Khoài"_s, u"145/BC-UBND"_s)};
    rows[1].incomingNumber = u"813"_s;
    QList<RegisterMatch> matches
        = matchRegister(rows, registered({storedReport(7, u"A"_s, {}, "2025-12-18")}), kRegisterDay);
    CHECK(doubtKinds(matches.at(0)) == QList{IssueKind::RegisterSeveralRows});
    CHECK(doubtKinds(matches.at(1)) == QList{IssueKind::RegisterSeveralRows});
    matches = matchRegister(rows, registered({storedReport(7, u"A"_s, u"45/BC-UBND"_s, "2025-12-18")}),
                            kRegisterDay);
    CHECK(matches.at(0).outcome == RegisterOutcome::Ready);
    CHECK(matches.at(1).outcome == RegisterOutcome::Other);
}

TEST_CASE("A document without a report, of another body or of two versions is asked", "[register]")
{
    CHECK(doubtKinds(matched(registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s), {}))
          == QList{IssueKind::RegisterWithoutReport});
    CHECK(doubtKinds(matched(registerRow(u"Đảng ủy xã Phiêng Khoài"_s, u"45-BC/ĐU"_s),
                             {storedReport(7, u"A"_s, {}, "2025-12-18")}))
          == QList{IssueKind::RegisterAuthorOpen});
    CHECK(doubtKinds(matched(registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s, {}),
                             {storedReport(7, u"A"_s, {}, "2025-12-18")}))
          == QList{IssueKind::RegisterSubjectOpen});
    const RegisterMatch versions
        = matched(registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s),
                  {storedReport(7, u"A"_s, {}, "2025-12-14"), storedReport(8, u"A"_s, {}, "2025-12-18", 2)});
    CHECK(doubtKinds(versions) == QList{IssueKind::RegisterSeveralReports});
    CHECK(versions.targets.size() == 2);
}

TEST_CASE("A report on the document that the plan carries out is one on the plan", "[register]")
{
    PeriodSnapshot data = registered({storedReport(7, u"A"_s, {}, "2025-12-18")});
    data.plan.code = u"1678"_s;
    const auto outcome = [&data](const QString &subject) {
        const RegisterRow row = registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s, subject);
        return matchRegister({row}, data, kRegisterDay).constFirst().outcome;
    };
    const QString report = u"Báo cáo kết quả thực hiện Kết luận số %1-KL/TU quý IV năm 2025"_s;
    CHECK(outcome(report.arg(1678)) == RegisterOutcome::Ready);
    CHECK(outcome(report.arg(16789)) == RegisterOutcome::Other);
}

TEST_CASE("Documents about something else are no reports of the plan", "[register]")
{
    const QList<AgencyReport> stored{storedReport(7, u"A"_s, {}, "2025-12-18")};
    for (const QString &subject :
         {u"Báo cáo kết quả giảm nghèo bền vững và phát triển kinh tế"_s, u"Giấy mời họp về cây ăn quả"_s,
          u"Báo cáo kết quả phát triển cây ăn quả quý III năm 2025"_s}) {
        INFO(subject.toStdString());
        CHECK(matched(registerRow(u"UBND xã Phiêng Khoài"_s, u"46/UBND"_s, subject), stored).outcome
              == RegisterOutcome::Other);
    }
    const QString fees = u"Báo cáo về phí và lệ phí"_s;
    CHECK(matched(registerRow(u"Bộ Nội vụ"_s, u"45/BC-UBND"_s, fees), stored).outcome
          == RegisterOutcome::Other);
}

TEST_CASE("A report that does not say on what it is, of one who owes one, is asked with its wrong day",
          "[register]")
{
    RegisterRow row = registerRow(u"UBND xã Phiêng Khoài"_s, u"105/BC-UBND"_s, u"Báo cáo quý IV năm 2025"_s);
    Issue unread{Severity::Warning, IssueKind::DateNotUnderstood, {u"32/12/2025"_s}};
    row.unread = {unread};
    row.arrivedOn = {};
    const RegisterMatch match = matched(row, {});
    CHECK(match.outcome == RegisterOutcome::Doubtful);
    CHECK(match.targets.size() == 1);
    CHECK(doubtKinds(match).contains(IssueKind::DateNotUnderstood));
    CHECK(doubtKinds(match).contains(IssueKind::RegisterSubjectOpen));
    row.subject = u"Báo cáo quý III năm 2025"_s;
    CHECK(matched(row, {}).outcome == RegisterOutcome::Other);
    row.subject = u"Báo cáo quý IV về nước sạch"_s;
    CHECK(matched(row, {}).outcome == RegisterOutcome::Other);
    row.subject = u"Báo cáo kết quả quý IV"_s; // what it owes has come under another number
    const QList<AgencyReport> other{storedReport(7, u"A"_s, u"45/BC-UBND"_s, "2025-12-14")};
    CHECK(matched(row, other).outcome == RegisterOutcome::Doubtful);
    CHECK(doubtKinds(matched(row, other)).contains(IssueKind::RegisterNumberDiffers));
}

TEST_CASE("A document of one whose file waits to be accepted is asked, and tells of the file", "[register]")
{
    PeriodSnapshot data = registered({});
    data.underReview = {{u"A"_s, u"a.xlsx"_s}};
    const RegisterRow row
        = registerRow(u"UBND xã Phiêng Khoài"_s, u"98/BC-UBND"_s, u"Báo cáo tình hình sản xuất"_s);
    const RegisterMatch match = matchRegister({row}, data, kRegisterDay).constFirst();
    CHECK(match.outcome == RegisterOutcome::Doubtful);
    CHECK(doubtKinds(match).contains(IssueKind::RegisterFileUnderReview));
    CHECK_FALSE(doubtKinds(match).contains(IssueKind::RegisterWithoutReport));
    data.reports = {storedReport(7, u"A"_s, u"98/BC-UBND"_s, "2025-12-14")}; // another file is its own
    CHECK_FALSE(doubtKinds(matchRegister({row}, data, kRegisterDay).constFirst())
                    .contains(IssueKind::RegisterFileUnderReview));
}

TEST_CASE("A document that came after the form leaves the day that counts", "[register]")
{
    const RegisterMatch match = matched(registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s),
                                        {storedReport(7, u"A"_s, u"45/BC-UBND"_s, "2025-12-15")});
    CHECK(enteredInto(match).receivedOn == day("2025-12-15"));
    CHECK(enteredInto(match).documentReceivedOn == day("2025-12-16"));
}

TEST_CASE("Days of a register before the period began are asked", "[register]")
{
    RegisterRow row = registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s);
    const QList<AgencyReport> stored{storedReport(7, u"A"_s, {}, "2025-12-14")};
    const QDate begin = registered(stored).period.from;
    row.signedOn = begin.addDays(-2);
    row.arrivedOn = begin.addDays(-1);
    const RegisterMatch match = matched(row, stored);
    CHECK(match.outcome == RegisterOutcome::Doubtful);
    CHECK(doubtKinds(match).count(IssueKind::RegisterDayBeforePeriod) == 2);
}

TEST_CASE("Days of a register weeks before the period ends are asked", "[register]")
{
    RegisterRow row = registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s);
    const QList<AgencyReport> stored{storedReport(7, u"A"_s, {}, "2025-12-14")};
    const QDate end = registered(stored).period.to;
    row.signedOn = end.addDays(-30);
    row.arrivedOn = end.addDays(-30);
    CHECK(matched(row, stored).outcome == RegisterOutcome::Ready);
    row.signedOn = end.addDays(-31);
    row.arrivedOn = end.addDays(-31);
    const RegisterMatch match = matched(row, stored);
    CHECK(match.outcome == RegisterOutcome::Doubtful);
    CHECK(doubtKinds(match) == QList<IssueKind>{IssueKind::RegisterDayEarly});
}

TEST_CASE("An incoming number that stands twice is asked", "[register]")
{
    AgencyReport taken = storedReport(9, u"B"_s, u"70/BC-UBND"_s, "2025-12-14");
    taken.incomingNumber = u"0813"_s;
    taken.documentReceivedOn = day("2025-12-14");
    const PeriodSnapshot data = registered({storedReport(7, u"A"_s, {}, "2025-12-14"), taken});
    RegisterRow ours = registerRow(u"UBND xã Phiêng Khoài"_s, u"45/BC-UBND"_s);
    RegisterRow other = registerRow(u"Bộ Nội vụ"_s, u"7/BNV"_s, u"V/v tuyển dụng"_s);
    other.place = u"Sổ!D99"_s;
    const auto first = [&] { return matchRegister({ours, other}, data, kRegisterDay).constFirst(); };
    CHECK(doubtKinds(first()) == QList<IssueKind>{IssueKind::RegisterIncomingTwice});
    CHECK(first().doubts.constFirst().arguments == QStringList{u"812"_s, u"Sổ!D99"_s});
    other.arrivedOn = day("2024-12-16"); // numbers begin anew each year
    CHECK(first().outcome == RegisterOutcome::Ready);
    ours.incomingNumber = u"813"_s;
    CHECK(doubtKinds(first()) == QList<IssueKind>{IssueKind::RegisterIncomingTwice});
    CHECK(first().doubts.constFirst().arguments.value(1).contains(u"Yên Châu"_s));
}

TEST_CASE("A document on the plan that nobody is known to have sent is asked", "[register]")
{
    const RegisterMatch blank = matched(registerRow({}, u"45/BC-UBND"_s), {});
    CHECK(blank.outcome == RegisterOutcome::Doubtful);
    CHECK(doubtKinds(blank) == QList<IssueKind>{IssueKind::RegisterAuthorBlank});
    const RegisterMatch unknown = matched(registerRow(u"UBND xã Không Có"_s, u"45/BC-UBND"_s), {});
    CHECK(unknown.outcome == RegisterOutcome::Doubtful);
    CHECK(doubtKinds(unknown) == QList<IssueKind>{IssueKind::RegisterAuthorUnknown});
    const RegisterRow besides
        = registerRow(u"UBND xã Không Có"_s, u"46/BC-UBND"_s, u"Báo cáo về nước sạch"_s);
    CHECK(matched(besides, {}).outcome == RegisterOutcome::Other);
}

TEST_CASE("A document without a number is asked unless its report has one", "[register]")
{
    const RegisterRow row = registerRow(u"UBND xã Phiêng Khoài"_s, {});
    const RegisterMatch match = matched(row, {storedReport(7, u"A"_s, {}, "2025-12-14")});
    CHECK(doubtKinds(match) == QList<IssueKind>{IssueKind::RegisterNumberBlank});
    CHECK(matched(row, {storedReport(7, u"A"_s, u"45/BC-UBND"_s, "2025-12-14")}).outcome
          == RegisterOutcome::Ready);
}

TEST_CASE("The name of its own province beside an author's is no other body", "[register]")
{
    PeriodSnapshot data = registered({storedReport(7, u"A"_s, {}, "2025-12-18")});
    const QList<RegisterRow> rows{registerRow(u"UBND xã Phiêng Khoài, tỉnh Lai Châu"_s, u"45/BC-UBND"_s)};
    CHECK(doubtKinds(matchRegister(rows, data, kRegisterDay).constFirst())
          == QList{IssueKind::RegisterAuthorOpen});
    data.office.place = u"Lai Châu"_s;
    CHECK(matchRegister(rows, data, kRegisterDay).constFirst().outcome == RegisterOutcome::Ready);
}

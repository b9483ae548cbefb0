// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what was only told by telephone and of forms without a document: used, and told apart everywhere.
#include "models/domain/summary/sentletter.h"
#include "models/report/drafting/letters/letter.h"
#include "models/report/drafting/letters/remindermessage.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

enum class Came { Nothing, Told, ToldThenDocument, Form, Document };

constexpr auto kTellingCommune = u"00001";

/// Another commune's report came with its document; of xã Một came what the case says, on 12/12/2025.
PeriodSnapshot quarterOfPhone(Came came)
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    if (came == Came::Nothing)
        return data;
    addEntry(data, QString::fromUtf16(kTellingCommune),
             entry(u"1"_s, EntryState::UnderWay, u"Trồng 01 ha"_s));
    AgencyReport &report = data.reports.last();
    report.receivedOn = QDate(2025, 12, 12);
    if (came == Came::Document)
        return data;
    report.number.clear();
    report.signedOn = QDate();
    if (came == Came::Form)
        return data;
    report.state = ReportState::Provisional;
    if (came == Came::ToldThenDocument) {
        addEntry(data, QString::fromUtf16(kTellingCommune),
                 entry(u"1"_s, EntryState::UnderWay, u"Trồng 02 ha"_s));
        AgencyReport second = report;
        second.state = ReportState::Received;
        second.revision = 2;
        second.number = u"9/BC-UBND"_s;
        second.signedOn = QDate(2025, 12, 17);
        second.receivedOn = QDate(2025, 12, 17);
        data.reports.append(second);
    }
    return data;
}

} // namespace

TEST_CASE("Received, on time and complete count documents and forms, never what was told")
{
    struct Case {
        Came came;
        int received;
        int onTime;
        int complete;
        QString receipt; ///< what the text says of it
        QString annex;
        QString message; ///< a part of it; blank: none is written
    };
    const auto row = GENERATE(values<Case>({
        {Came::Nothing, 1, 1, 1, u"Còn 02 cơ quan, đơn vị chưa gửi báo cáo."_s, u"Chưa gửi"_s,
         u"chưa nhận được báo cáo quý IV"_s},
        {Came::Told, 1, 1, 1,
         u"Còn 02 cơ quan, đơn vị chưa gửi báo cáo; trong đó 01 cơ quan, đơn vị mới báo nhanh qua điện "
         "thoại, tin nhắn, chờ văn bản."_s,
         u"Báo nhanh, chờ văn bản"_s, u"ngày 12/12/2025"_s},
        {Came::ToldThenDocument,
         2,
         1,
         2,
         u"01 báo cáo gửi đúng hạn, 01 báo cáo gửi sau thời hạn"_s,
         u"Chậm 01 ngày"_s,
         {}},
        {Came::Form, 2, 2, 2,
         u"02/03 cơ quan, đơn vị; trong đó 01 cơ quan, đơn vị mới gửi biểu mẫu, chưa có văn bản."_s,
         u"Đúng hạn, chờ văn bản"_s, u"chưa nhận được văn bản"_s},
        {Came::Document, 2, 2, 2, u"Các báo cáo đã nhận đều gửi đúng hạn"_s, u"Đúng hạn"_s, {}},
    }));
    const PeriodSnapshot data = quarterOfPhone(row.came);
    const Assessment assessment = assess(data);
    CHECK(assessment.receipt.received == row.received);
    CHECK(assessment.receipt.onTime == row.onTime);
    CHECK(assessment.receipt.complete == row.complete);
    report::ComposeOptions options;
    options.annexes = {keyword(Annex::Receipt)};
    const report::Document document = composed(data, options);
    INFO(blockText(document, u"I/2/receipt"_s).toStdString());
    CHECK(blockText(document, u"I/2/receipt"_s).contains(row.receipt));
    CHECK(rowTexts(document, u"PL2/00001"_s).value(5) == row.annex);
    const QString message = report::reminderMessage(data, assessment, QString::fromUtf16(kTellingCommune),
                                                    report::MessageOptions());
    INFO(message.toStdString());
    CHECK(message.isEmpty() == row.message.isEmpty());
    CHECK(message.contains(row.message));
}

TEST_CASE("A receipt is told with the document that it is of, whatever version came later")
{
    PeriodSnapshot data = quarterOfPhone(Came::Document);
    AgencyReport second = data.reports.constLast();
    REQUIRE(second.agencyCode == QString::fromUtf16(kTellingCommune));
    const QString number = second.number;
    second.revision += 1;
    second.number = u"99/BC-UBND"_s;
    second.signedOn = second.receivedOn.addDays(1);
    second.receivedOn = second.receivedOn.addDays(1);
    data.reports.append(second);
    report::ComposeOptions options;
    options.annexes = {keyword(Annex::Receipt)};
    CHECK(rowTexts(composed(data, options), u"PL2/00001"_s).value(2) == number);
}

TEST_CASE("The reminder asks for the document of what was only told, and counts it apart")
{
    const PeriodSnapshot data = quarterOfPhone(Came::Told);
    const QString text = report::allText(report::composeLetter(LetterKind::Reminder, data, assess(data), {}));
    INFO(text.toStdString());
    CHECK(text.contains(
        u"đã nhận được báo cáo của 01/03 cơ quan, đơn vị; còn 02 cơ quan, đơn vị chưa gửi, trong đó 01 "
        "cơ quan, đơn vị mới báo nhanh qua điện thoại, tin nhắn"_s));
}

TEST_CASE("What a department told by telephone is told as that, and where nothing else is known of a task")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    addTask(data, u"11"_s, u"Quản lý cụm công nghiệp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    TaskEntry told = entry(u"11"_s, EntryState::UnderWay, u"Rà soát 05 cụm công nghiệp"_s);
    addEntry(data, u"SCT"_s, told);
    AgencyReport &report = data.reports.last();
    report.number.clear();
    report.signedOn = QDate();
    report.state = ReportState::Provisional;
    CHECK(test::told(data).contains(u"Sở Công Thương (báo nhanh, chờ văn bản) rà soát 05 cụm công nghiệp"_s));
    report::ComposeOptions options;
    options.annexes = {keyword(Annex::Progress), keyword(Annex::Texts)};
    const report::Document document = composed(data, options);
    CHECK(
        blockText(document, u"II/1/states"_s)
            .contains(u"Trong đó, tiến độ của 01 nhiệm vụ xác định theo báo nhanh, chờ văn bản: quản lý cụm "
                      "công nghiệp (11)."_s));
    CHECK(rowTexts(document, u"PL1/11"_s).value(6).contains(u"(báo nhanh, chờ văn bản)"_s));
    CHECK(rowTexts(document, u"PL2/11/SCT"_s).value(1) == u"Sở Công Thương (báo nhanh, chờ văn bản)"_s);
}

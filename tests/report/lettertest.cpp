// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letters: who they go to, what they say, and when the addressees stand in a list.
#include "models/report/drafting/letters/letter.h"
#include "models/report/drafting/letters/letteraddressees.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::report;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

/// Two tasks of three communes, one of Sở Công Thương: xã Một reported all, xã Hai one of two, the others
/// nothing.
PeriodSnapshot reminderQuarter()
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng mới"_s, DeadlineKind::Continuous, {});
    addTask(data, u"2"_s, u"Cấp mã số"_s, DeadlineKind::Continuous, {});
    addTask(data, u"3"_s, u"Xúc tiến"_s, DeadlineKind::Continuous, {u"SCT"_s, u"SNNMT"_s});
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Đã trồng 5 ha"_s));
    addEntry(data, u"00001"_s, entry(u"2"_s, EntryState::UnderWay, u"Đã cấp 2 mã"_s));
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Đã trồng 2 ha"_s));
    return data;
}

Document composedLetter(const PeriodSnapshot &data, LetterKind kind, const LetterOptions &options = {})
{
    return composeLetter(kind, data, assess(data), options);
}

const Letterhead &headOf(const Document &document)
{
    return std::get<Letterhead>(document.sections.constFirst().blocks.constFirst());
}

} // namespace

TEST_CASE("A letter goes to those whom it concerns, never to the department itself")
{
    const PeriodSnapshot data = reminderQuarter();
    const Assessment assessment = assess(data);
    CHECK(addresseesOf(LetterKind::Request, data, assessment)
          == QStringList{u"SCT"_s, u"00001"_s, u"00002"_s, u"00003"_s});
    CHECK(addresseesOf(LetterKind::Reminder, data, assessment)
          == QStringList{u"SCT"_s, u"00002"_s, u"00003"_s});
    CHECK(addresseesOf(LetterKind::Supplement, data, assessment) == QStringList{u"00002"_s});
}

TEST_CASE("A letter has its subject under the number and no kind")
{
    LetterOptions options;
    options.number = u"7"_s;
    options.date = QDate(2025, 12, 1);
    const Document request = composedLetter(reminderQuarter(), LetterKind::Request, options);
    const Letterhead &head = headOf(request);
    CHECK(head.kind.isEmpty());
    CHECK(head.number == u"07"_s);
    CHECK(head.numberSymbol == u"SNNMT-TTBVTV"_s);
    CHECK(
        head.subject
        == u"V/v báo cáo kết quả quý IV năm 2025 thực hiện Kế hoạch số 12/KH-UBND về phát triển cây ăn quả"_s);
    CHECK(head.addressees == QStringList{u"Sở Công Thương"_s, u"UBND các xã, phường"_s});
    CHECK(head.placeAndDate == u"Sơn La, ngày 01 tháng 12 năm 2025"_s);
    CHECK(blockText(request, u"content"_s).contains(u"từ ngày 15/9/2025 đến ngày 14/12/2025"_s));
    CHECK(blockText(request, u"sending"_s).endsWith(u"chậm nhất ngày 16/12/2025."_s));
    CHECK(blockText(request, u"closing"_s).endsWith(u"./."_s));
    CHECK(blockText(request, u"cooperation"_s).isEmpty());
}

TEST_CASE("Several departments are called together, bodies that are asked to cooperate by their own sentence")
{
    PeriodSnapshot data = reminderQuarter();
    Agency finance = data.agencies.at(1);
    finance.code = u"STC"_s;
    finance.name = u"Sở Tài chính"_s;
    finance.address = Address::RequestCooperation;
    data.agencies.append(finance);
    addTask(data, u"4"_s, u"Kinh phí"_s, DeadlineKind::Continuous, {u"STC"_s});
    const Document request = composedLetter(data, LetterKind::Request);
    CHECK(headOf(request).addressees.constFirst() == u"Các sở: Công Thương; Tài chính"_s);
    CHECK(blockText(request, u"cooperation"_s).startsWith(u"Đề nghị Sở Tài chính phối hợp, "_s));
}

TEST_CASE("The Front and the press are asked in words of their own")
{
    PeriodSnapshot data = reminderQuarter();
    Agency front = data.agencies.at(1);
    front.code = u"MTTQ"_s;
    front.name = u"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"_s;
    front.kind = AgencyKind::Front;
    front.address = Address::RequestCooperation;
    Agency press = front;
    press.code = u"BAO"_s;
    press.name = u"Báo và Phát thanh, Truyền hình Sơn La"_s;
    press.kind = AgencyKind::Press;
    data.agencies += QList<Agency>{front, press};
    LetterOptions options;
    options.addressees = QStringList{u"00001"_s, u"BAO"_s, u"MTTQ"_s};
    const Document request = composedLetter(data, LetterKind::Request, options);
    CHECK(blockText(request, u"cooperation.front"_s)
          == u"Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh phối hợp, thông tin kết quả tuyên truyền, vận "
             "động, giám sát việc thực hiện Kế hoạch số 12/KH-UBND."_s);
    CHECK(blockText(request, u"cooperation.press"_s)
          == u"Đề nghị Báo và Phát thanh, Truyền hình Sơn La phối hợp cung cấp số lượng, nội dung tin, bài, "
             "phóng sự liên quan đã đăng, phát trong kỳ."_s);
    CHECK(headOf(request).addressees.constFirst() == front.name);
    CHECK(blockText(request, u"cooperation"_s).isEmpty());
    for (const LetterKind kind : {LetterKind::Reminder, LetterKind::Supplement}) {
        const Document later = composedLetter(data, kind, options);
        REQUIRE_FALSE(blockText(later, u"cooperation.press"_s).isEmpty());
        CHECK(blockText(later, u"cooperation.front"_s) == blockText(request, u"cooperation.front"_s));
        CHECK(blockText(later, u"cooperation.press"_s) == blockText(request, u"cooperation.press"_s));
    }
    options.addressees = QStringList{u"00001"_s};
    const Document alone = composedLetter(data, LetterKind::Request, options);
    CHECK(blockText(alone, u"cooperation.front"_s).isEmpty());
    CHECK(blockText(alone, u"closing"_s) == u"Đề nghị UBND xã Một quan tâm, phối hợp thực hiện./."_s);
}

TEST_CASE("A letter goes to those that were chosen, in protocol order, and to nobody where none is")
{
    LetterOptions options;
    options.addressees = QStringList{u"00003"_s, u"SCT"_s, u"?"_s, u"SCT"_s};
    const Document reminder = composedLetter(reminderQuarter(), LetterKind::Reminder, options);
    CHECK(headOf(reminder).addressees == QStringList{u"Sở Công Thương"_s, u"UBND phường Ba"_s});
    options.addressees = QStringList();
    CHECK(composedLetter(reminderQuarter(), LetterKind::Reminder, options).sections.isEmpty());
}

TEST_CASE("The request goes to the Front first, which coordinates and is counted among nobody")
{
    PeriodSnapshot data = reminderQuarter();
    Agency front = data.agencies.at(1);
    front.code = u"MTTQ"_s;
    front.name = u"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"_s;
    front.kind = AgencyKind::Front;
    front.address = Address::RequestCooperation;
    data.agencies.append(front);
    CHECK_FALSE(addresseesOf(LetterKind::Request, data, assess(data)).contains(u"MTTQ"_s));
    Assignment part = data.assignments.constLast();
    part.role = Role::Coordinate;
    part.kind = AssigneeKind::Agency;
    part.code = u"MTTQ"_s;
    data.assignments.append(part);
    const Assessment assessment = assess(data);
    CHECK(addresseesOf(LetterKind::Request, data, assessment).constFirst() == u"MTTQ"_s);
    CHECK_FALSE(addresseesOf(LetterKind::Reminder, data, assessment).contains(u"MTTQ"_s));
    CHECK(assessment.receipt.asked == 4);
    CHECK(headOf(composedLetter(data, LetterKind::Request)).addressees
          == QStringList{front.name, u"Sở Công Thương"_s, u"UBND các xã, phường"_s});
}

TEST_CASE("The request of a combined period names both spans")
{
    PeriodSnapshot data = reminderQuarter();
    data.plan.date = QDate(2025, 8, 18);
    data.yearSoFar = YearSoFar{periods::wholeYear(2025), {}, 0, {}, {}, {}};
    const Document request = composedLetter(data, LetterKind::Request);
    CHECK(headOf(request).subject.startsWith(u"V/v báo cáo kết quả quý IV và năm 2025 thực hiện"_s));
    CHECK(
        blockText(request, u"content"_s)
        == u"1. Báo cáo kết quả thực hiện nhiệm vụ được giao quý IV (từ ngày 15/9/2025 đến ngày 14/12/2025) "
           "và cả năm 2025 (từ khi triển khai Kế hoạch) theo đề cương, biểu mẫu gửi kèm; nội dung không có "
           "hoạt động ghi “Không phát sinh”."_s);
}

TEST_CASE("A second reminder goes back to the request and to the first")
{
    PeriodSnapshot data = reminderQuarter();
    SentLetter request;
    request.number = u"15"_s;
    request.symbol = u"SNNMT-TTBVTV"_s;
    request.sentOn = QDate(2025, 12, 1);
    SentLetter reminder = request;
    reminder.kind = LetterKind::Reminder;
    reminder.number = u"30"_s;
    reminder.sentOn = QDate(2025, 12, 18);
    data.letters = {request, reminder};
    data.office.draftingUnit = u"CCTT&BVTV"_s; // since then
    const Document second = composedLetter(data, LetterKind::Reminder, knownOptions(data));
    CHECK(blockText(second, u"opening"_s).contains(u"15/SNNMT-TTBVTV"_s));
    CHECK(blockText(second, u"opening"_s)
              .endsWith(u"thời hạn chậm nhất ngày 16/12/2025; ngày 18/12/2025, ban hành Công văn số "
                        "30/SNNMT-TTBVTV đôn đốc."_s));
}

TEST_CASE("A reminder goes back to no letter of a day after its own")
{
    PeriodSnapshot data = reminderQuarter();
    SentLetter request;
    request.number = u"15"_s;
    request.symbol = u"SNNMT-TTBVTV"_s;
    request.sentOn = QDate(2025, 12, 1);
    SentLetter later = request;
    later.number = u"40"_s;
    later.sentOn = QDate(2025, 12, 22);
    SentLetter reminder = later;
    reminder.kind = LetterKind::Reminder;
    reminder.number = u"41"_s;
    data.letters = {request, later, reminder};
    data.dataUntil = QDate(2025, 12, 18); // the letter's date
    const LetterOptions known = knownOptions(data);
    CHECK(known.requestNumber == u"15"_s);
    CHECK(known.requestDate == QDate(2025, 12, 1));
    CHECK(known.reminders.isEmpty());
    data.dataUntil = {};
    CHECK(knownOptions(data).requestNumber == u"40"_s);
    CHECK(knownOptions(data).reminders.size() == 1);
}

TEST_CASE("The request that was kept, and the department's contact, are known to the next letter")
{
    PeriodSnapshot data = reminderQuarter();
    SentLetter request;
    request.number = u"15"_s;
    request.symbol = u"SNNMT-TTBVTV"_s;
    request.sentOn = QDate(2025, 12, 1);
    data.letters = {request};
    data.agencies[0].contacts = {{u"Lò Văn A"_s, u"0912 345 678"_s, u"quyhoach@sonla.gov.vn"_s}};
    REQUIRE(data.agencies.at(0).code == data.plan.coordinatorCode);
    const LetterOptions known = knownOptions(data);
    CHECK(known.requestNumber == u"15"_s);
    CHECK(known.requestDate == QDate(2025, 12, 1));
    CHECK(known.contact == u"Lò Văn A, 0912 345 678"_s);
    const Document asked = composedLetter(data, LetterKind::Request, known);
    CHECK(blockText(asked, u"sending"_s).contains(u"qua quyhoach@sonla.gov.vn chậm nhất ngày 16/12/2025."_s));
    CHECK(blockText(asked, u"sending"_s).endsWith(u"Đầu mối liên hệ: Lò Văn A, 0912 345 678."_s));
}

TEST_CASE("A reminder tells what came, and names the late ones where they are few")
{
    LetterOptions options;
    options.requestNumber = u"15"_s;
    options.requestDate = QDate(2025, 12, 1);
    options.newDeadline = QDate(2025, 12, 18);
    const Document reminder = composedLetter(reminderQuarter(), LetterKind::Reminder, options);
    CHECK(headOf(reminder).addressees
          == QStringList{u"Sở Công Thương"_s, u"UBND xã Hai"_s, u"UBND phường Ba"_s});
    CHECK(blockText(reminder, u"opening"_s)
              .startsWith(u"Ngày 01/12/2025, Sở Nông nghiệp và Môi trường đã ban hành Công văn số "
                          "15/SNNMT-TTBVTV đề nghị báo cáo"_s));
    CHECK(blockText(reminder, u"opening"_s)
              .endsWith(u"của UBND tỉnh về phát triển cây ăn quả, thời hạn chậm nhất ngày 16/12/2025."_s));
    CHECK(blockText(reminder, u"received"_s)
              .contains(u"02/04 cơ quan, đơn vị; còn 02 cơ quan, đơn vị chưa gửi; trong số đã gửi, 01 cơ "
                        "quan, đơn vị báo cáo chưa đầy đủ"_s));
    CHECK(blockText(reminder, u"lacking"_s) == u"Tình hình gửi báo cáo của các cơ quan, đơn vị nêu trên:"_s);
    CHECK(blockText(reminder, u"item/SCT"_s) == u"- Sở Công Thương: chưa gửi báo cáo;"_s);
    CHECK(blockText(reminder, u"item/00002"_s)
          == u"- UBND xã Hai: chưa có nội dung nhiệm vụ cấp mã số (2);"_s);
    CHECK(blockText(reminder, u"item/00003"_s) == u"- UBND phường Ba: chưa gửi báo cáo."_s);
    CHECK(blockText(reminder, u"again"_s).contains(u"chậm nhất ngày 18/12/2025"_s));
    CHECK(reminder.sections.size() == 1);
    const auto &signature = std::get<Signature>(reminder.sections.constFirst().blocks.constLast());
    CHECK(signature.recipients
          == QStringList{u"- Như trên;"_s, u"- Lãnh đạo Sở;"_s, u"- Lưu: VT, TTBVTV."_s});
}

TEST_CASE("A reminder to one tells in a sentence what it still owes, its document where it told by telephone")
{
    PeriodSnapshot data = reminderQuarter();
    LetterOptions options;
    options.addressees = QStringList{u"00002"_s};
    CHECK(blockText(composedLetter(data, LetterKind::Reminder, options), u"lacking.one"_s)
          == u"Tình hình gửi báo cáo của UBND xã Hai: chưa có nội dung nhiệm vụ cấp mã số (2)."_s);
    AgencyReport &told = data.reports.last();
    told.state = ReportState::Provisional;
    told.version = 0;
    told.receivedOn = QDate(2025, 12, 12);
    CHECK(blockText(composedLetter(data, LetterKind::Reminder, options), u"lacking.one"_s)
          == u"Tình hình gửi báo cáo của UBND xã Hai: mới báo nhanh ngày 12/12/2025, chưa gửi báo cáo bằng "
             "văn bản."_s);
}

TEST_CASE("A reminder counts by hour and day, and says only what there is to say")
{
    LetterOptions options;
    options.countedOn = QDate(2025, 12, 18);
    options.countedHour = 10;
    const auto counts = [&options](const PeriodSnapshot &data) {
        const Document reminder = composedLetter(data, LetterKind::Reminder, options);
        const QString text = blockText(reminder, u"received"_s);
        return text.isEmpty() ? blockText(reminder, u"received.none"_s) : text;
    };
    CHECK(
        counts(reminderQuarter())
        == u"Đến 10 giờ ngày 18/12/2025, Sở đã nhận được báo cáo của 02/04 cơ quan, đơn vị; còn 02 cơ quan, "
           "đơn vị chưa gửi; trong số đã gửi, 01 cơ quan, đơn vị báo cáo chưa đầy đủ."_s);
    PeriodSnapshot none = reminderQuarter();
    none.reports.clear();
    CHECK(counts(none).contains(u"chưa nhận được báo cáo của cơ quan, đơn vị nào trong tổng số 04"_s));
    PeriodSnapshot partial = reminderQuarter();
    for (const QString &code : {u"SCT"_s, u"00003"_s})
        addEntry(partial, code, entry(u"1"_s, EntryState::UnderWay, u"Đã trồng"_s));
    CHECK(counts(partial).contains(
        u"04/04 cơ quan, đơn vị; trong số đã gửi, 03 cơ quan, đơn vị báo cáo chưa"_s));
    options.countedHour = -1;
    CHECK(counts(reminderQuarter()).startsWith(u"Đến ngày 18/12/2025, Sở đã nhận"_s));
    options.countedOn = QDate(2025, 12, 1); // before the newest receipt: cannot be
    CHECK(counts(reminderQuarter()).startsWith(u"Đến ngày 15/12/2025, "_s));
}

TEST_CASE("More than seven stand in an attached list with what they lack")
{
    PeriodSnapshot data = reminderQuarter();
    for (int i = 4; i < 12; ++i) {
        Agency commune = data.agencies.at(2);
        commune.code = u"%1"_s.arg(i, 5, 10, QChar(u'0'));
        commune.name = u"Xã %1"_s.arg(i);
        data.agencies.append(commune);
        data.groups.first().members.append({commune.code, {}, {}});
    }
    const Document reminder = composedLetter(data, LetterKind::Reminder);
    CHECK(headOf(reminder).addressees == QStringList{u"Các cơ quan, đơn vị theo danh sách gửi kèm"_s});
    REQUIRE(reminder.sections.size() == 2);
    CHECK(blockText(reminder, u"PL1/number"_s) == u"Phụ lục"_s);
    CHECK(rowTexts(reminder, u"PL1/header"_s).constLast()
          == u"Nội dung còn thiếu (số thứ tự nhiệm vụ theo biểu mẫu)"_s);
    CHECK(blockText(reminder, u"again"_s)
              .contains(u"có tên trong danh sách kèm theo khẩn trương gửi, bổ sung báo cáo"_s));
    CHECK(rowTexts(reminder, u"PL1/00002"_s).constLast().endsWith(u"hưa có nội dung nhiệm vụ 2"_s));
    CHECK(rowTexts(reminder, u"PL1/00003"_s).constLast() == u"Chưa gửi báo cáo"_s);
    data.reports.last().supplementReason = u"Thiếu kết quả của 2; đối chiếu lại số liệu."_s;
    CHECK(rowTexts(composedLetter(data, LetterKind::Reminder), u"PL1/00002"_s).constLast()
          == u"Thiếu kết quả của 2; đối chiếu lại số liệu"_s); // nothing twice
    data.reports.last().supplementReason = u"Số liệu 12 ha không khớp."_s;
    CHECK(rowTexts(composedLetter(data, LetterKind::Reminder), u"PL1/00002"_s).constLast()
          == u"Số liệu 12 ha không khớp; chưa có nội dung nhiệm vụ 2"_s);
    data.reports.last().supplementReason.clear();
    addEntry(data, u"00002"_s, entry(u"2"_s, EntryState::Done, {}));
    CHECK(rowTexts(composedLetter(data, LetterKind::Reminder), u"PL1/00002"_s).constLast()
          == u"Chưa nêu kết quả nhiệm vụ 2"_s);
    LetterOptions all;
    all.addressees = QStringList();
    for (const Agency &agency : std::as_const(data.agencies).mid(2))
        all.addressees->append(agency.code);
    data.reports.last().number = u"45/BC-UBND"_s;
    data.reports.last().signedOn = QDate(2025, 12, 15);
    const Document supplement = composedLetter(data, LetterKind::Supplement, all);
    CHECK(blockText(supplement, u"PL1/title"_s)
          == u"DANH SÁCH CƠ QUAN, ĐƠN VỊ ĐƯỢC ĐỀ NGHỊ BỔ SUNG BÁO CÁO KẾT QUẢ QUÝ IV NĂM 2025"_s);
    CHECK(blockText(supplement, u"listed"_s)
              .startsWith(u"Để bảo đảm nội dung tổng hợp báo cáo kết quả quý IV năm 2025 thực hiện "
                          "Kế hoạch số 12/KH-UBND ngày"_s));
    CHECK(rowTexts(supplement, u"PL1/00002"_s).mid(1)
          == QStringList{u"UBND xã Hai"_s, u"Báo cáo số 45/BC-UBND ngày 15/12/2025"_s,
                         u"Kết quả thực hiện nhiệm vụ cấp mã số (2), lý do: báo cáo đã gửi chưa nêu kết quả "
                         "thực hiện"_s});
    CHECK(rowTexts(supplement, u"PL1/00003"_s).mid(2)
          == QStringList{u"Chưa gửi báo cáo"_s,
                         u"Báo cáo kết quả quý IV năm 2025, lý do: chưa nhận được báo cáo"_s});
}

TEST_CASE(
    "A supplement tells the reason and the tasks that are missing, and without anyone there is no letter")
{
    PeriodSnapshot data = reminderQuarter();
    data.reports.last().state = ReportState::SupplementAsked;
    data.reports.last().supplementReason = u"Số liệu không khớp."_s;
    data.reports.first().number.clear(); // a form alone
    data.reports.last().number = u"45/BC-UBND"_s;
    data.reports.last().signedOn = QDate(2025, 12, 15);
    LetterOptions options;
    options.newDeadline = QDate(2025, 12, 18);
    const Document supplement = composedLetter(data, LetterKind::Supplement, options);
    CHECK(blockText(supplement, u"one"_s)
          == u"Sở Nông nghiệp và Môi trường đã nhận được Báo cáo số 45/BC-UBND ngày 15/12/2025 của UBND xã "
             "Hai. Để bảo đảm nội dung tổng hợp, Sở đề nghị UBND xã Hai bổ sung kết quả thực hiện nhiệm vụ "
             "cấp mã số (2), lý do: số liệu không khớp, gửi về Sở chậm nhất ngày 18/12/2025./."_s);
    LetterOptions both = options;
    both.addressees = QStringList{u"00001"_s, u"00002"_s, u"00003"_s};
    const Document several = composedLetter(data, LetterKind::Supplement, both);
    CHECK(blockText(several, u"several"_s).endsWith(u"gửi về Sở chậm nhất ngày 18/12/2025:"_s));
    CHECK(blockText(several, u"item/00001"_s)
          == u"- UBND xã Một (biểu mẫu báo cáo kết quả quý IV năm 2025 gửi ngày 15/12/2025): văn bản báo "
             "cáo, lý do: mới nhận được biểu mẫu;"_s);
    CHECK(blockText(several, u"item/00003"_s)
          == u"- UBND phường Ba: báo cáo kết quả quý IV năm 2025, lý do: chưa nhận được báo cáo."_s);
    CHECK(blockText(several, u"closing"_s).endsWith(u"phối hợp thực hiện./."_s));
    data.reports.clear();
    CHECK(composedLetter(data, LetterKind::Supplement).sections.isEmpty());
}

TEST_CASE("The text of a letter that the officer goes on with shows what is not known yet")
{
    const QStringList paragraphs = bodyParagraphs(composedLetter(reminderQuarter(), LetterKind::Reminder));
    REQUIRE_FALSE(paragraphs.isEmpty());
    CHECK(paragraphs.constFirst().contains(u"Công văn số ……/"_s));
    CHECK_FALSE(paragraphs.join(u' ').contains(QString(2, QChar::Nbsp)));
}

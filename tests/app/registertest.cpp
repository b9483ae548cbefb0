// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc import --register: the clerk's register of incoming documents from end to end.
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRegisterHead
    = u"SỔ ĐĂNG KÝ VĂN BẢN ĐẾN\nNgày đến;Số đến;Tác giả;\"Số, ký hiệu\";Ngày tháng;Trích yếu\n"_s;
const QString kTitle = u"Báo cáo kết quả phát triển cây ăn quả quý IV năm 2025"_s;

QByteArray formOf(const QString &agency)
{
    return u"Cơ quan, đơn vị:;%1\nStt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n1;;Đang thực hiện;Đã họp\n"_s
        .arg(agency)
        .toUtf8();
}

/// A form of Mường É is in the file, received a day after the deadline.
QString withForm(const Desk &desk)
{
    const QString form = desk.path(u"Xã Mường É.csv"_s);
    writeBytes(form, formOf(u"UBND xã Mường É"_s));
    REQUIRE(desk.dondoc({u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--received"_s,
                         u"2025-12-17"_s, form})
                .exitCode
            == 0);
    return form;
}

Answer takeIn(const Desk &desk, const QString &rows, const QStringList &more = {})
{
    const QString path = desk.path(u"sổ đến.csv"_s);
    writeBytes(path, (kRegisterHead + rows).toUtf8());
    return desk.dondoc(
        QStringList{u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--register"_s, path} + more);
}

QJsonObject onlyReport(const Desk &desk)
{
    const Answer answer
        = desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"reports"_s, u"--period"_s, u"2025-Q4"_s});
    const QJsonArray reports = QJsonDocument::fromJson(answer.out).array();
    REQUIRE(reports.size() == 1);
    return reports.at(0).toObject();
}

} // namespace

TEST_CASE("The clerk's register fills number, days and punctuality of a report", "[register]")
{
    const Desk desk(Desk::PlanOnly);
    withForm(desk);
    CHECK(onlyReport(desk)[u"on_time"] == QJsonValue(false));
    const Answer answer = takeIn(
        desk,
        u"16/12;812;UBND xã Mường É;45/BC-UBND;15/12/2025;%1\n16/12;813;Bộ Nội vụ;7/BC-BNV;;Báo cáo\n"_s.arg(
            kTitle));
    INFO(answer.out.toStdString() << answer.error.toStdString());
    CHECK(answer.exitCode == 0);
    CHECK(answer.out.count('\n') == 3); // what is about something else is told too
    CHECK(answer.out.contains("sổ đến.csv!D4"));
    const QJsonObject report = onlyReport(desk);
    CHECK(report[u"number"].toString() == u"45/BC-UBND"_s);
    CHECK(report[u"incoming_number"].toString() == u"812"_s);
    CHECK(report[u"signed"].toString() == u"2025-12-15"_s);
    CHECK(report[u"form_received"].toString() == u"2025-12-17"_s);
    CHECK(report[u"document_received"].toString() == u"2025-12-16"_s);
    CHECK(report[u"received"].toString() == u"2025-12-16"_s);
    CHECK(report[u"on_time"] == QJsonValue(true));
}

TEST_CASE("What the clerk's register leaves open is listed and left alone", "[register]")
{
    const Desk desk(Desk::PlanOnly);
    withForm(desk);
    REQUIRE(takeIn(desk, u"16/12;812;UBND xã Mường É;45/BC-UBND;15/12;%1\n"_s.arg(kTitle)).exitCode == 0);
    const QJsonObject before = onlyReport(desk);
    const Answer answer = takeIn(desk, u"15/12;900;UBND xã Mường É;45/BC-UBND;15/12;%1\n"_s.arg(kTitle));
    CHECK(answer.exitCode == 1);
    CHECK(answer.error.contains("sổ đến.csv!D3"));
    CHECK(answer.error.count('\n') == 2);
    CHECK(onlyReport(desk) == before);
}

TEST_CASE("Forms and the register that tells of them are read at once", "[register]")
{
    const Desk desk(Desk::PlanOnly);
    const QString form = desk.path(u"Xã Mường É.csv"_s);
    writeBytes(form, formOf(u"UBND xã Mường É"_s));
    const Answer answer
        = takeIn(desk, u"16/12;812;UBND xã Mường É;45/BC-UBND;15/12;%1\n"_s.arg(kTitle), {form, u"--json"_s});
    CHECK(answer.exitCode == 0);
    const QJsonObject told = QJsonDocument::fromJson(answer.out).object();
    CHECK(told[u"files"].toArray().size() == 1);
    CHECK(told[u"register"].toArray().at(0)[u"outcome"].toString() == u"ready"_s);
    CHECK(onlyReport(desk)[u"incoming_number"].toString() == u"812"_s);
}

TEST_CASE("A table that is no register is refused and changes nothing", "[register]")
{
    const Desk desk(Desk::PlanOnly);
    const QString path = desk.path(u"khác.csv"_s);
    writeBytes(path, "TT;Tên\n1;A\n");
    const Answer answer
        = desk.dondoc({u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--register"_s, path});
    CHECK(answer.exitCode == 3);
    CHECK(answer.error.startsWith(path.toUtf8()));
}

TEST_CASE("A register that cannot be read is refused before the files beside it", "[register]")
{
    const Desk desk(Desk::PlanOnly);
    const QString form = desk.path(u"Xã Mường É.csv"_s);
    writeBytes(form, formOf(u"UBND xã Mường É"_s));
    const QString blank = desk.path(u"trống.csv"_s);
    writeBytes(blank, {});
    for (const QString &path : {blank, desk.path(u"không có.csv"_s)}) {
        INFO(path.toStdString());
        const Answer answer = desk.dondoc({u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s,
                                           u"--register"_s, path, form, u"--json"_s});
        CHECK(answer.exitCode == 3);
        CHECK(QJsonDocument::fromJson(answer.out)[u"exit"].toInt() == 3);
        CHECK(answer.error.startsWith(path.toUtf8()));
        const QByteArray reports
            = desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"reports"_s, u"--period"_s, u"2025-Q4"_s})
                  .out;
        CHECK(QJsonDocument::fromJson(reports).isArray());
        CHECK(QJsonDocument::fromJson(reports).array().isEmpty());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The files of a request: which there are, how they are called, and that they are the same every time.
#include "models/services/formsservice.h"
#include "models/domain/assessment/indicatordemand.h"
#include "models/domain/assessment/indicatorlines.h"

#include "models/domain/intake/submissionjudge.h"
#include "models/exchange/forms/formlayout.h"
#include "models/exchange/sheets/sheetreader.h"
#include "models/exchange/sheets/zipwriter.h"
#include "models/services/agencyservice.h"
#include "models/services/historyservice.h"
#include "models/services/intakeservice.h"
#include "models/services/reportservice.h"
#include "models/services/submissionreader.h"
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

QList<FormFile> made(DataFileSession &session, const Period &period, const FormOptions &options)
{
    const auto files = FormsService(session).makeForms({}, period, options);
    INFO((files ? QString() : files.error().what + u' ' + files.error().detail).toStdString());
    REQUIRE(files.ok());
    return *files;
}

QStringList namesOf(const QList<FormFile> &files)
{
    QStringList names;
    for (const FormFile &file : files)
        names.append(file.name);
    return names;
}

QByteArray sheetNames(const QByteArray &xlsx)
{
    const auto parts = exchange::unzipped(xlsx);
    REQUIRE(parts.ok());
    for (const exchange::ZipPart &part : *parts) {
        if (part.name == u"xl/workbook.xml"_s)
            return part.bytes;
    }
    return {};
}

QByteArray allPartsOf(const QByteArray &xlsx)
{
    const auto parts = exchange::unzipped(xlsx);
    REQUIRE(parts.ok());
    QByteArray all;
    for (const exchange::ZipPart &part : *parts)
        all += part.bytes;
    return all;
}

} // namespace

TEST_CASE("A request carries two workbooks and an outline")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    const QList<FormFile> files = made(*session, sessions::period(), {});
    CHECK(namesOf(files)
          == QStringList{u"2025-Q4 - Biểu mẫu xã, phường.xlsx"_s, u"2025-Q4 - Biểu mẫu sở, ngành.xlsx"_s,
                         u"2025-Q4 - Đề cương báo cáo.docx"_s});
    for (const FormFile &each : files) {
        CHECK(each.bytes.startsWith("PK"));
        CHECK(each.agencyCode.isEmpty());
    }
}

TEST_CASE("Each of the 83 agencies gets a form of its own under a name fit for any file system")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    double last = 0;
    FormOptions options;
    options.each = true;
    options.progress = [&last](double share) {
        const bool onward = share > last;
        last = share;
        return onward;
    };
    const QList<FormFile> files = made(*session, sessions::period(), options);
    REQUIRE(files.size() == 86);
    CHECK(last == 1);
    QSet<QString> names;
    QSet<QString> codes;
    static const QRegularExpression kForbidden(u"[\\\\/:*?\"<>|]"_s);
    for (const FormFile &each : files) {
        names.insert(each.name.toLower());
        codes.insert(each.agencyCode);
        CHECK_FALSE(each.name.contains(kForbidden));
        CHECK(each.name == each.name.normalized(QString::NormalizationForm_C));
    }
    CHECK(names.size() == 86);
    CHECK(codes.size() == 84); // and the blank one of what many share
    CHECK(names.contains(u"2025-q4 - xã phiêng khoài.xlsx"_s));
}

TEST_CASE("Forms are the same every time and differ from those of another file")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadWrite);
    const QList<FormFile> first = made(*session, sessions::period(), {});
    const QList<FormFile> second = made(*session, sessions::period(), {});
    REQUIRE(session->uuid().ok());
    CHECK_FALSE(QUuid::fromString(*session->uuid()).isNull());
    for (qsizetype i = 0; i < first.size(); ++i)
        CHECK(first.at(i).bytes == second.at(i).bytes);

    QTemporaryDir folder;
    const auto other = DataFileSession::create(folder.filePath(u"khác.dondoc"_s), true, u"An"_s);
    REQUIRE(other.ok());
    CHECK(*(*other)->uuid() != *session->uuid());
    CHECK(made(**other, sessions::period(), {}).at(0).bytes != first.at(0).bytes);
}

TEST_CASE("A stop ends the making of forms")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    int told = 0;
    FormOptions options;
    options.each = true;
    options.progress = [&told](double) { return ++told < 5; };
    const auto files = FormsService(*session).makeForms({}, sessions::period(), options);
    REQUIRE_FALSE(files.ok());
    CHECK(files.error().what == u"stopped"_s);
    CHECK(told == 5);
}

TEST_CASE("A form that was filled is never written over unasked, and then all or none are written")
{
    const QTemporaryDir folder;
    const QString filled = folder.filePath(u"a.xlsx"_s);
    const auto contents = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    };
    const QList<FormFile> files{{u"b.xlsx"_s, {}, "blank b"}, {u"a.xlsx"_s, {}, "blank a"}};
    REQUIRE(FormsService::write(files, folder.path()).ok());
    REQUIRE(FormsService::write(files, folder.path()).ok()); // the same are no others
    QFile file(filled);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("filled");
    file.close();
    QFile::remove(folder.filePath(u"b.xlsx"_s));
    const auto refused = FormsService::write(files, folder.path());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::FormExists);
    CHECK(refused.error().what == filled);
    CHECK(refused.error().detail == u"1"_s);
    CHECK(contents(folder.filePath(u"b.xlsx"_s)) == "none");
    REQUIRE(FormsService::write(files, folder.path(), ExistingForms::Keep).ok());
    CHECK(contents(filled) == "filled");
    CHECK(contents(folder.filePath(u"b.xlsx"_s)) == "blank b");
    REQUIRE(FormsService::write(files, folder.path(), ExistingForms::Replace).ok());
    CHECK(contents(filled) == "blank a");
}

TEST_CASE("Agencies of one name keep forms of their own")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadWrite);
    const auto data = session->snapshot({}, sessions::period());
    REQUIRE(data.ok());
    Agency twin = *findAgency(*data, u"03664"_s);
    twin.name = findAgency(*data, u"03646"_s)->name;
    REQUIRE(AgencyService(*session).saveAgency(twin).ok());
    FormOptions options;
    options.each = true;
    const QList<FormFile> files = made(*session, sessions::period(), options);
    const QStringList names = namesOf(files);
    CHECK(QSet<QString>(names.cbegin(), names.cend()).size() == 86);
    CHECK(names.filter(twin.name).size() == 2);
}

TEST_CASE("Indicators go to whom they are asked of")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    const FormOptions options;
    const auto sheets = [&](const QString &code) {
        const auto form = FormsService(*session).makeForm({}, sessions::period(), code, options);
        REQUIRE(form.ok());
        return sheetNames(form->bytes);
    };
    const auto data = session->snapshot({}, sessions::period());
    for (const QString &code : {u"03646"_s, u"STC"_s, u"SCT"_s, u"SNgV"_s, u"BPTTH"_s}) {
        INFO(code.toStdString());
        CHECK(sheets(code).contains("\"Chỉ tiêu\"") == !indicatorsToFill(*data, code).isEmpty());
    }
    CHECK(sheets(u"03646"_s).contains("\"Chỉ tiêu\""));
    CHECK_FALSE(sheets(u"SNgV"_s).contains("\"Chỉ tiêu\""));
}

TEST_CASE("Forms ask what stands at a time for what there is now")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    const auto form = FormsService(*session).makeForm({}, sessions::period(), u"03646"_s, FormOptions());
    REQUIRE(form.ok());
    const QByteArray text = allPartsOf(form->bytes);
    CHECK(text.contains("Tổng diện tích cây ăn quả (số hiện có)"));
    CHECK_FALSE(text.contains("Tổng sản lượng quả (số hiện có)"));
}

TEST_CASE("One agency's form is made by itself, and refused where it leads nothing")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    const auto form = FormsService(*session).makeForm({}, sessions::period(), u"STC"_s);
    REQUIRE(form.ok());
    CHECK(form->name == u"2025-Q4 - Sở Tài chính.xlsx"_s);
    CHECK(form->agencyCode == u"STC"_s);
    CHECK(FormsService(*session).makeForm({}, sessions::period(), u"MTTQ"_s).error().code
          == ErrorCode::UnknownAgency);
    CHECK(FormsService(*session).makeForm(u"?"_s, sessions::period(), u"STC"_s).error().code
          == ErrorCode::UnknownPlan);
}

TEST_CASE("A form asks about the agency's open difficulties, and its answers are taken in with the report")
{
    const sessions::File file;
    const auto session = file.open();
    const QString code = u"04099"_s; // xã Phiêng Khoài
    AgencyReport before = sessions::report(code, u"4.1"_s);
    before.entries[0].difficulty = u"Thiếu nước tưới"_s;
    REQUIRE(ReportService(*session).saveReport({}, periods::quarter(2025, 3), before).ok());
    const PeriodSnapshot data = sessions::dataOf(*session);
    REQUIRE(data.obstacles.size() == 1);
    const auto form = FormsService(*session).makeForm({}, sessions::period(), code, {});
    REQUIRE(form.ok());
    const auto book = exchange::readWorkbook(form->bytes, form->name);
    REQUIRE(book.ok());
    const QString mark = exchange::form::difficultyMark(data.obstacles.at(0).id);
    const auto marks = [](const exchange::Sheet &sheet) {
        QStringList all;
        for (const exchange::SheetRow &row : sheet.rows)
            all.append(row.cells.isEmpty() ? QString() : row.cells.at(0).text);
        return all;
    };
    CHECK(marks(book->sheets.constFirst()).contains(mark));

    const SubmissionReader reader(data, {QDate(2025, 12, 15), {}, Channel::Unknown});
    const auto filled = [&](const QString &answer) {
        const QString text
            = u"Cơ quan, đơn vị:;UBND xã Phiêng Khoài\nMã;Stt;Nhiệm vụ;Trạng thái;Kết quả thực "
              "hiện\n1;1;;Đang thực hiện;Đã họp\n%1;;Thiếu nước tưới;%2\n"_s.arg(mark, answer);
        return reader.read({u"a.csv"_s, text.toUtf8()}, u"a.csv"_s).constFirst();
    };
    CHECK(filled({}).reviews.isEmpty());
    const Submission still = filled(u"Vẫn còn"_s);
    REQUIRE(still.reviews.size() == 1);
    REQUIRE(IntakeService(*session).accept({}, sessions::period(), still).ok());
    const PeriodSnapshot after = sessions::dataOf(*session);
    REQUIRE(after.obstacles.size() == 2);
    CHECK(after.obstacles.at(1).raisedIn == u"2025-Q4"_s);
    CHECK(after.obstacles.at(1).text == u"Thiếu nước tưới"_s);
    REQUIRE(after.reports.size() == 1);

    // the same form again says nothing new, another answer is told and not taken
    const SubmissionJudge judge(after, {QDate(2025, 12, 15), {}, Channel::Unknown});
    CHECK(judge.judged(still).verdict == Verdict::Unchanged);
    const Submission other = judge.judged(filled(u"Không còn phát sinh"_s));
    CHECK(other.reviews.isEmpty());
    CHECK(std::any_of(other.issues.cbegin(), other.issues.cend(),
                      [](const Issue &issue) { return issue.kind == IssueKind::DifficultyNotOpen; }));

    REQUIRE(HistoryService(*session).undo().ok()); // one change
    CHECK(sessions::dataOf(*session).obstacles.size() == 1);
    CHECK(sessions::dataOf(*session).reports.isEmpty());
    REQUIRE(IntakeService(*session).accept({}, sessions::period(), filled(u"Đã được giải quyết"_s)).ok());
    CHECK(sessions::dataOf(*session).obstacles.at(0).state == ObstacleState::Solved);
}

TEST_CASE("What still stands is raised once, where the report raises it in words of its own too")
{
    const sessions::File file;
    const auto session = file.open();
    const QString code = u"04099"_s; // xã Phiêng Khoài
    AgencyReport before = sessions::report(code, u"4.1"_s);
    before.entries[0].difficulty = u"Thiếu nước tưới"_s;
    REQUIRE(ReportService(*session).saveReport({}, periods::quarter(2025, 3), before).ok());
    const QList<Obstacle> raised = sessions::dataOf(*session).obstacles;
    AgencyReport now = sessions::report(code, u"4.1"_s);
    now.entries[0].difficulty = u"thiếu nước tưới"_s;
    REQUIRE(IntakeService(*session)
                .acceptReport({}, sessions::period(), now, {u"a.xlsx"_s, "a"}, {},
                              {{ObstacleVerdict::StillThere, {}, {}, raised, 1}})
                .ok());
    CHECK(sessions::dataOf(*session).obstacles.size() == 2);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Hostile texts of agencies and officers through every output: words stay words, nothing lost, nothing taken
// as markup, and what cannot be printed is told with its place.
#include "models/domain/text/text.h"
#include "models/services/datafilesession.h"
#include "models/services/reportservice.h"
#include "models/services/summaryservice.h"
#include "tests/app/program.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace dondoc;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Desk;
using test::run;

namespace {

/// What must stand in every output, and what it was among.
const QString kKept = u"<b>đậm</b> &amp; {received} %1 %2 ]]> \"'"_s;
const QString kHostile = kKept + u" \u0001\u0008\u001B\u007F\u202Eđảo\u202C\u200F \u200Bkhông"_s
    + u"\u0085dòng\u000Bhai\u2028ba "_s + QChar(0xD83C) + u" lẻ \U0001F33F"_s;

const QStringList kPeriodOption{u"--period"_s, u"2025-Q4"_s};

std::unique_ptr<services::DataFileSession> sessionOn(const Desk &desk)
{
    auto session = services::DataFileSession::open(desk.data(), services::Access::ReadWrite, kHostile);
    REQUIRE(session.ok());
    return std::move(*session);
}

AgencyReport hostileReport(const QString &agency)
{
    AgencyReport report = test::reportOf(agency, kHostile);
    report.entries.first().taskNumber = u"16"_s;
    report.number = kHostile;
    TaskEntry &entry = report.entries.first();
    entry.difficulty = entry.cause = entry.proposal = entry.estimate = kHostile;
    return report;
}

/// "ok" where every part of the package is sound XML without what it must not hold, then its words.
QString partsOf(const QString &path)
{
    const QString check = uR"(
import sys, zipfile, xml.dom.minidom as dom
words = []
def walk(node):
    if node.nodeType == node.TEXT_NODE: words.append(node.data)
    for child in node.childNodes: walk(child)
for name in (z := zipfile.ZipFile(sys.argv[1])).namelist():
    if name.endswith(('.xml', '.rels')): walk(dom.parseString(z.read(name)))
text = ' '.join(words)
bad = [hex(ord(c)) for c in text if ord(c) < 32 and c not in '\t\n\r' or 0x7f <= ord(c) < 0xa0 or ord(c) in (0x202e, 0x200f, 0x200b)]
print('bad' if bad else 'ok', bad, text)
)"_s;
    const Answer answer
        = run(u"/usr/bin/python3"_s, {u"-c"_s, check, path}, {{u"PYTHONIOENCODING"_s, u"utf-8"_s}});
    INFO(answer.error.toStdString());
    CHECK(answer.exitCode == 0);
    return QString::fromUtf8(answer.out);
}

QString written(const Desk &desk, const QStringList &words, const QString &name)
{
    const QString path = desk.path(name);
    const Answer answer = desk.dondoc(words + kPeriodOption + QStringList{u"--out"_s, path});
    INFO(answer.error.toStdString());
    REQUIRE(answer.exitCode <= 1);
    return path;
}

} // namespace

TEST_CASE("Hostile texts of an agency are words in every output, and the lines that they had stay apart")
{
    const Desk desk(Desk::PlanOnly);
    REQUIRE(services::ReportService(*sessionOn(desk))
                .saveReport({}, periods::quarter(2025, 4), hostileReport(u"STC"_s))
                .ok());
    const QStringList summary{u"summary"_s, desk.data()};
    for (const QString &name : {u"t.docx"_s, u"t.xlsx"_s}) {
        const QString words = partsOf(written(desk, summary, name));
        CAPTURE(name, words.left(200));
        CHECK(words.startsWith(u"ok"_s));
        CHECK(words.contains(kKept));
    }
    const QString pdf = written(desk, summary, u"t.pdf"_s);
    const QString printed = QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}).out).simplified();
    CHECK(printed.contains(u"<b>đậm</b> &amp; {received} %1 %2 ]]>"_s));
    CHECK(printed.contains(u"đảo"_s));
    const Answer told = desk.dondoc(summary + kPeriodOption + QStringList{u"--out"_s, pdf});
    CHECK(QString::fromUtf8(told.error).contains(u"\U0001F33F"_s));

    const Answer json
        = desk.dondoc(QStringList{u"export"_s, desk.data(), u"--what"_s, u"entries"_s} + kPeriodOption);
    CHECK(QJsonDocument::fromJson(json.out).isArray());
    CHECK(QString::fromUtf8(json.out).contains(u"<b>đậm</b> &amp; {received}"_s));
    CHECK(QString::fromUtf8(json.out).contains(u"không\\ndòng\\nhai\\nba"_s));
    const Answer forms = desk.dondoc({u"forms"_s, desk.data(), u"--period"_s, u"2026-Q1"_s, u"--out"_s,
                                      desk.path(u"biểu mẫu"_s), u"--each"_s});
    REQUIRE(forms.exitCode == 0);
    const QDir folder(desk.path(u"biểu mẫu"_s));
    for (const QString &name : folder.entryList({u"*Tài chính*"_s})) {
        const QString words = partsOf(folder.filePath(name));
        CHECK(words.startsWith(u"ok"_s));
        CHECK(words.contains(kKept));
    }
}

TEST_CASE("Hostile words of officers print as words, and what the font lacks is told with its place")
{
    const Desk desk(Desk::PlanOnly);
    const Period period = periods::quarter(2025, 4);
    {
        const auto session = sessionOn(desk);
        TextOverride own;
        own.kind = TextOverrideKind::Added;
        own.key = u"I/2/+1"_s;
        own.after = u"I/2/receipt"_s;
        own.runs = {{kHostile, true, false, {}, {}, {}}};
        TextOverride table = own;
        table.key = u"I/2/+2"_s;
        table.after = own.key;
        table.style = RunStyle::Table;
        table.runs = {{u"Cột\tHai\n"_s + kKept + u"\t\u0001\U0001F33F"_s, false, false, {}, {}, {}}};
        REQUIRE(services::SummaryService(*session).saveOwnText({}, period, {own, table}).ok());
        SummarySubmission submission;
        submission.note = kHostile;
        submission.pdf = "%PDF-1.4 x";
        REQUIRE(services::SummaryService(*session).submit({}, period, submission).ok());
        const auto data = session->snapshot({}, period);
        REQUIRE(data.ok());
        CHECK(data->versions.constFirst().note.startsWith(kKept));
        CHECK_FALSE(data->versions.constFirst().note.contains(QChar(0x202E)));
    }
    const QStringList summary{u"summary"_s, desk.data()};
    const QString words = partsOf(written(desk, summary, u"t.docx"_s));
    CHECK(words.startsWith(u"ok"_s));
    CHECK(words.count(kKept) == 2);
    const QString pdf = desk.path(u"t.pdf"_s);
    const Answer told = desk.dondoc(summary + kPeriodOption + QStringList{u"--out"_s, pdf});
    const QString lines = QString::fromUtf8(told.error);
    INFO(lines.toStdString());
    CHECK(lines.count(u"\U0001F33F"_s) >= 2);
    CHECK(lines.contains(u"<b>đậm</b>"_s));
    const QString printed = QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}).out).simplified();
    CHECK(printed.count(u"<b>đậm</b> &amp;"_s) == 2);

    const Answer issued = desk.dondoc(
        summary + kPeriodOption
        + QStringList{u"--out"_s, pdf, u"--issue"_s, u"<b>&amp; \u0001{n}"_s, u"--date"_s, u"2025-12-24"_s});
    INFO(issued.error.toStdString());
    CHECK(issued.exitCode <= 3);
    CHECK(issued.exitCode != -1);
}

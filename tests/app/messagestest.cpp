// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The sentences for errors and issues: there is one for each, and it tells what it was given.
#include "views/messages/messages.h"
#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/filedamage.h"
#include "models/domain/indicators/indicator.h"
#include "models/domain/summary/textoverride.h"
#include "models/storage/changerecorder.h"
#include "models/storage/records.h"
#include "tests/support/catch.h"
#include "tests/support/reader.h"
#include "views/messages/changenames.h"
#include "views/messages/fieldnames.h"
#include "views/messages/reasons.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace dondoc;
using namespace Qt::StringLiterals;
using views::Messages;

namespace {

/// Keys of the fields of T that an officer edits and for which there is no word.
template <class T> QStringList namelessFields()
{
    QStringList nameless;
    forEachField<T>([&nameless](const auto &field) {
        const QString key = QLatin1String(field.key);
        const QString name = views::fieldName(key);
        const bool vietnamese
            = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() > 0x7f; });
        if (field.use == FieldUse::Edited && !vietnamese)
            nameless.append(key);
    });
    return nameless;
}

} // namespace

TEST_CASE("Every error has a sentence of its own")
{
    QStringList sentences;
    for (int code = int(ErrorCode::FileNotFound); code <= int(ErrorCode::Internal); ++code) {
        CAPTURE(code);
        const QString sentence = Messages::sentence(Error{ErrorCode(code), u"WHAT"_s, u"DETAIL"_s});
        CHECK_FALSE(sentence.isEmpty());
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK_FALSE(sentences.contains(sentence));
        sentences.append(sentence);
    }
}

TEST_CASE("What the system says of a failure is told in words of ours, or by its number")
{
    constexpr int kNumbers = 134;
    for (int number = 1; number < kNumbers; ++number) {
        const QString said = QString::fromLocal8Bit(std::strerror(number));
        CAPTURE(said.toStdString());
        CHECK_FALSE(Messages::sentence(Error{ErrorCode::WriteFailed, u"a.pdf"_s, said}).contains(said));
    }
    const QString full = QString::fromLocal8Bit(std::strerror(ENOSPC));
    CHECK(views::reasonInWords(u"Write error: "_s + full) == views::reasonInWords(full));
    CHECK(views::reasonInWords(QString::fromLocal8Bit(std::strerror(EL2HLT))).contains(u"51"_s));
}

TEST_CASE("Every issue has a sentence and a place")
{
    QStringList sentences;
    for (int kind = int(IssueKind::DamagedPage); kind <= int(IssueKind::SameAsOther); ++kind) {
        CAPTURE(kind);
        Issue issue;
        issue.kind = IssueKind(kind);
        issue.arguments = {u"A"_s, u"B"_s, u"C"_s};
        const QString sentence = Messages::sentence(issue);
        CHECK_FALSE(sentence.isEmpty());
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK_FALSE(sentences.contains(sentence));
        CHECK_FALSE(Messages::place(issue).isEmpty());
        sentences.append(sentence);
    }
}

TEST_CASE("Every damage of a file has a sentence of its own")
{
    QStringList sentences;
    for (const auto &row : kKeywords<FileDamage>) {
        const QStringList arguments{u"task_entry 12"_s, u"result"_s, u"C"_s};
        const QString sentence = Messages::sentence(damageIssue(row.value, arguments));
        CAPTURE(sentence.toStdString());
        CHECK(sentence.contains(u"12"_s));
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK_FALSE(sentences.contains(sentence));
        sentences.append(sentence);
    }
}

TEST_CASE("A path with a percent sign stays as it is")
{
    const Error error{ErrorCode::WriteFailed, u"/nhà/100%2 xong.pdf"_s, u"đầy %1"_s};
    CHECK(Messages::sentence(error).contains(u"/nhà/100%2 xong.pdf"_s));
    CHECK(Messages::sentence(error).contains(u"đầy %1"_s));
}

TEST_CASE("What libraries say of a failure is told in Vietnamese, and what is not known as it is")
{
    const test::Reader vietnamese;
    const QString damaged = Messages::sentence({ErrorCode::FileDamaged, u"a.xlsx"_s, u"Not a zip archive"_s});
    CHECK(damaged.contains(u"không phải tệp nén zip"_s));
    CHECK_FALSE(damaged.contains(u"archive"_s));
    CHECK(Messages::sentence({ErrorCode::DamagedDataFile, u"a"_s, u"database disk image is malformed"_s})
              .contains(u"không khớp nhau"_s));
    CHECK(Messages::sentence({ErrorCode::FileDamaged, u"a"_s, u"sheet9.xml"_s}).contains(u"sheet9.xml"_s));
}

TEST_CASE("An issue lies where its records are")
{
    Issue issue;
    issue.kind = IssueKind::StateWithoutText;
    CHECK(Messages::place(issue) == u"file"_s);
    issue.taskNumber = u"4.1"_s;
    CHECK(Messages::place(issue) == u"4.1"_s);
    issue.agencyCode = u"03646"_s;
    CHECK(Messages::place(issue) == u"03646/4.1"_s);
    issue.taskNumber.clear();
    CHECK(Messages::place(issue) == u"03646"_s);
}

TEST_CASE("Severities have stable words for other programs")
{
    CHECK(Messages::keyword(Severity::Error) == u"error"_s);
    CHECK(Messages::keyword(Severity::Warning) == u"warning"_s);
    CHECK(Messages::keyword(Severity::Note) == u"note"_s);
}

TEST_CASE("What is told of undo and redo is told by the mark of the change")
{
    QStringList sentences;
    for (const char *label : {"agency",         "annexes",
                              "correction",     "document",
                              "document_added", "document_removed",
                              "example",        "figure choice",
                              "figures",        "import",
                              "indicator",      "letter",
                              "obstacle",       "original",
                              "overruling",     "period",
                              "plan",           "profile",
                              "report",         "review 3",
                              "sentence",       "stamped",
                              "submit",         "summary_text",
                              "task",           "nothing that is known"}) {
        CAPTURE(label);
        for (const QString &sentence : {Messages::takenBack(QString::fromLatin1(label)),
                                        Messages::doneAgain(QString::fromLatin1(label))}) {
            CHECK_FALSE(sentence.isEmpty());
            CHECK_FALSE(sentence.contains(u'%'));
            CHECK_FALSE(sentences.contains(sentence));
            sentences.append(sentence);
        }
    }
    CHECK(Messages::takenBack(u"review 3"_s).contains(u"03"_s));
}

TEST_CASE("A record that stands in the way is named in words, never by its number")
{
    for (const storage::RecordKind &kind : storage::recordKinds()) {
        CAPTURE(kind.table.toStdString());
        const QString record = storage::recordLabel(kind, 12);
        CHECK(views::recordName(record) != record);
        CHECK_FALSE(Messages::sentence(Error{ErrorCode::Conflict, record, {}}).contains(u"12"_s));
        CHECK(views::recordName(kind.table) != kind.table);
    }
    CHECK(views::recordName(u"obstacle course.xlsx"_s) == u"obstacle course.xlsx"_s);
    CHECK(views::recordName(u"/x/quy4.dondoc"_s) == u"/x/quy4.dondoc"_s);
}

TEST_CASE("Every field that can be refused has a Vietnamese name")
{
    QTranslator vietnamese;
    REQUIRE(vietnamese.load(u":/i18n/dondoc_vi.qm"_s));
    REQUIRE(QCoreApplication::installTranslator(&vietnamese));
    QStringList nameless = namelessFields<Agency>() + namelessFields<AgencyReport>()
        + namelessFields<Contact>() + namelessFields<Group>() + namelessFields<GroupMember>()
        + namelessFields<Indicator>() + namelessFields<IndicatorTarget>() + namelessFields<IndicatorValue>()
        + namelessFields<Obstacle>() + namelessFields<OfficeProfile>() + namelessFields<OfficialDocument>()
        + namelessFields<Overruling>() + namelessFields<Period>() + namelessFields<Plan>()
        + namelessFields<Regime>() + namelessFields<SummaryReport>() + namelessFields<Task>()
        + namelessFields<TaskEntry>() + namelessFields<TextOverride>();
    for (const QString &key : {u"addressees"_s, u"code"_s, u"entries"_s, u"first_year"_s, u"last_year"_s,
                               u"number"_s, u"parent"_s, u"pdf"_s, u"period"_s, u"revision"_s, u"title"_s}) {
        if (views::fieldName(key) == key)
            nameless.append(key); // fixed ones that validate() names
    }
    nameless.removeDuplicates();
    CHECK(nameless.join(u' ').toStdString() == "");
    for (const QString &table :
         {u"agency"_s, u"agency_report"_s, u"indicator_figure"_s, u"letter"_s, u"obstacle"_s,
          u"office_profile"_s, u"official_document"_s, u"overruling"_s, u"plan"_s, u"summary_block"_s,
          u"summary_report"_s, u"task"_s, u"task_entry"_s})
        CHECK_FALSE(Messages::sentence({ErrorCode::UndoRefused, table + u" 12"_s, {}}).contains(table));
    const Error percent{ErrorCode::InvalidValue, u"4.1/percent"_s, u"150"_s};
    CHECK(Messages::sentence(percent).contains(u"mục tiến độ (%) (4.1)"_s));
    const Error number{ErrorCode::InvalidValue, u"number"_s, QString(61, u'1')};
    CHECK(Messages::sentence(number).contains(u"mục số, ký hiệu quá dài (61 ký tự)"_s));
    CHECK_FALSE(Messages::sentence(number).contains(u"111"_s));
    CHECK(Messages::sentence({ErrorCode::InvalidValue, u"communes.csv:12"_s, u"x"_s})
              .contains(u"communes.csv:12"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The sentences for errors and issues: there is one for each, and it tells what it was given.
#include "views/messages/messages.h"
#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/changelabel.h"
#include "models/domain/indicators/indicator.h"
#include "models/domain/summary/textoverride.h"
#include "tests/support/catch.h"
#include "views/messages/fieldnames.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

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

TEST_CASE("A path with a percent sign stays as it is")
{
    const Error error{ErrorCode::WriteFailed, u"/nhà/100%2 xong.pdf"_s, u"đầy %1"_s};
    CHECK(Messages::sentence(error).contains(u"/nhà/100%2 xong.pdf"_s));
    CHECK(Messages::sentence(error).contains(u"đầy %1"_s));
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

TEST_CASE("What is told of an undo is told by the mark of its change")
{
    QStringList sentences;
    for (const QLatin1String label :
         {kReviewLabel, kDocumentAddedLabel, kDocumentChangedLabel, kDocumentRemovedLabel}) {
        const QString sentence = Messages::takenBack(ChangeLabel{label, 3}.text());
        CHECK_FALSE(sentence.isEmpty());
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK_FALSE(sentences.contains(sentence));
        sentences.append(sentence);
    }
    CHECK(Messages::takenBack(u"report"_s).isEmpty());
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

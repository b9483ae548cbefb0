// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A data file and a Word file as version 0.3.0 made them, gone through as an officer does after the upgrade.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include "models/domain/assessment/assessedperiod.h"
#include "models/report/checks/issuedchanges.h"
#include "models/services/filecheck.h"
#include "models/services/summarymaker.h"
#include "models/services/summaryservice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

QString earlierFile(const QString &name) { return test::sourcePath(u"tests/services/files/"_s + name); }

/// Of four tasks, three communes and the departments: quarter III was issued as Báo cáo 210 with an own and
/// an added paragraph; quarter IV was submitted with own words for the receipts and for task 4.1, and without
/// the paragraph on task 1.
class EarlierFile
{
public:
    EarlierFile() : m_path(m_folder.filePath(u"cũ.dondoc"_s))
    {
        REQUIRE(QFile::copy(earlierFile(u"0.3.0.dondoc"_s), m_path));
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        auto opened = DataFileSession::open(m_path, Access::ReadWrite, u"An"_s);
        REQUIRE(opened.ok());
        session = std::move(*opened);
    }

    PeriodSnapshot read(const Period &period) const
    {
        auto data = session->snapshot({}, period);
        REQUIRE(data.ok());
        return std::move(*data);
    }

    std::unique_ptr<DataFileSession> session;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// The summary of quarter IV as the window shows it.
report::ComposedPages fourthQuarter(const EarlierFile &file, SummaryMaker &maker)
{
    const auto quarter = makeAssessedPeriod(file.read(sessions::period()));
    REQUIRE(quarter->data.summary);
    auto made = maker.compose(quarter, {}, quarter->data.summary->own);
    REQUIRE(made.ok());
    return std::move(*made);
}

QStringList placesOf(const QList<Issue> &issues, IssueKind kind)
{
    QStringList places;
    for (const Issue &issue : issues) {
        if (issue.kind == kind)
            places.append(issue.place);
    }
    return places;
}

} // namespace

TEST_CASE("Files of every earlier version are opened for writing, whatever tasks their plan has")
{
    const QDir kept(test::sourcePath(u"tests/storage/files"_s));
    const QStringList names = kept.entryList({u"*.dondoc"_s}, QDir::Files);
    REQUIRE(names.size() >= 3);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        REQUIRE(QFile::copy(kept.filePath(name), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const auto session = DataFileSession::open(path, Access::ReadWrite, u"An"_s);
        REQUIRE(session.ok());
        const auto data = (*session)->snapshot({}, sessions::period());
        REQUIRE(data.ok());
        CHECK_FALSE(data->indicators.isEmpty());
        for (const Indicator &indicator : data->indicators)
            CHECK((indicator.taskNumber.isEmpty() || findTask(*data, indicator.taskNumber)));
    }
}

TEST_CASE("What version 0.3.0 issued is given as it was stored, and no wording of today changes it")
{
    const EarlierFile file;
    const PeriodSnapshot data = file.read(periods::quarter(2025, 3));
    REQUIRE(isIssued(data));
    CHECK(data.summary->number == u"210"_s);
    CHECK(data.summary->own.size() == 2);
    for (const QString &sha256 :
         {data.summary->pdfSha256, data.summary->docxSha256, data.summary->xlsxSha256}) {
        const auto stored = SummaryService(*file.session).storedFile(sha256);
        REQUIRE(stored.ok());
        CHECK(QString::fromLatin1(QCryptographicHash::hash(*stored, QCryptographicHash::Sha256).toHex())
              == sha256);
    }
    for (const report::FigureChange &change : report::changedSinceIssue(data))
        UNSCOPED_INFO(change.rule.toStdString()
                      << ' ' << change.before.toStdString() << " -> " << change.now.toStdString());
    CHECK(report::changedSinceIssue(data).isEmpty());
    const auto findings = FileCheck(*file.session).check();
    REQUIRE(findings.ok());
    CHECK(std::none_of(findings->begin(), findings->end(),
                       [](const Issue &each) { return each.severity == Severity::Error; }));
}

TEST_CASE("Own text of version 0.3.0 is printed where its paragraph stands, and listed where that is gone")
{
    const EarlierFile file;
    SummaryMaker maker;
    const report::ComposedPages made = fourthQuarter(file, maker);
    const QString text = report::allText(made.document);
    CHECK(text.contains(u"Các xã, phường báo cáo nền nếp hơn quý trước."_s));
    CHECK_FALSE(text.contains(u"Diện tích trồng mới tăng 23 ha"_s));
    for (const Issue &each : made.gaps)
        UNSCOPED_INFO(int(each.kind) << ' ' << each.place.toStdString());
    CHECK(placesOf(made.gaps, IssueKind::OwnTextLost) == QStringList{u"II/2/b/4.1"_s});
    CHECK(placesOf(made.gaps, IssueKind::OmissionLost) == QStringList{u"II/2/a/1"_s});
}

TEST_CASE("A Word file that version 0.3.0 made comes back with what was changed in it")
{
    const EarlierFile file;
    SummaryMaker maker;
    const auto returned = maker.returned(earlierFile(u"0.3.0.docx"_s), fourthQuarter(file, maker));
    REQUIRE(returned.ok());
    CHECK_FALSE(returned->matchedByText);
    for (const Proposal &each : returned->proposals)
        UNSCOPED_INFO(int(each.kind) << ' ' << each.key.toStdString() << ' '
                                     << plainText(each.proposed).toStdString() << " | "
                                     << plainText(each.before).toStdString());
    REQUIRE(returned->proposals.size() == 2);
    const Proposal &words = returned->proposals.at(0);
    CHECK(words.kind == ProposalKind::Changed);
    CHECK(words.key == u"I/2/receipt"_s);
    CHECK(plainText(words.proposed) == u"Các xã, phường báo cáo nền nếp hơn quý trước, gửi đủ văn bản."_s);
    CHECK(words.authors == QStringList{u"Phó Giám đốc"_s});
    CHECK_FALSE(words.bothChanged);
    const Proposal &gone = returned->proposals.at(1);
    CHECK(gone.kind == ProposalKind::Added);
    CHECK(plainText(gone.proposed) == u"Diện tích trồng mới tăng 23,5 ha nhãn, xoài."_s);
}

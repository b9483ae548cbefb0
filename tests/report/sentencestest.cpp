// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the templates: filling, falling back, an officer's own, and that every key is used and exists.
#include "models/report/drafting/context/sentences.h"
#include "models/report/composer.h"
#include "models/report/sentencepreview.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace dondoc;
using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> keysInSources()
{
    static const QRegularExpression kKey(u"u\"([a-z]+(?:\\.[a-z]+)*)\\.?\""_s);
    QSet<QString> keys;
    QDirIterator files(test::sourcePath(u"models/report"_s), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (auto matches = kKey.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();)
            keys.insert(matches.next().captured(1));
    }
    return keys;
}

bool isVariantOf(const QString &key, const QSet<QString> &used)
{
    static const QSet<QString> kVariants{u"none"_s, u"one"_s,   u"some"_s, u"most"_s,  u"all"_s,
                                         u"more"_s, u"fewer"_s, u"same"_s, u"named"_s, u"uniform"_s};
    return kVariants.contains(key.section(u'.', -1)) && used.contains(key.section(u'.', 0, -2));
}

} // namespace

TEST_CASE("A variant follows the count: none, one, some, most from two thirds, all")
{
    struct Case {
        int n;
        int total;
        QString expected;
    };
    for (const Case &each :
         {Case{0, 75, u"none"_s}, Case{1, 75, u"one"_s}, Case{49, 75, u"some"_s}, Case{50, 75, u"most"_s},
          Case{75, 75, u"all"_s}, Case{1, 1, u"all"_s}, Case{0, 0, u"none"_s}}) {
        INFO(each.n << " of " << each.total);
        CHECK(variant(each.n, each.total) == each.expected);
    }
}

TEST_CASE("Filling puts values and figures in their places and leaves unknown placeholders standing")
{
    const Sentences sentences({{u"receipt.missing"_s, u"Còn {missing} đơn vị {khac}."_s}});
    const FigureRef reference{u"receipt.missing"_s, u"2025-Q4"_s, {}, {u"STC"_s}};
    const Inlines filled = sentences.fill(u"receipt.missing"_s, {{u"missing"_s, {u"01"_s, reference, {}}}});
    CHECK(plainText(filled) == u"Còn 01 đơn vị {khac}."_s);
    REQUIRE(filled.size() == 3);
    REQUIRE(filled.at(1).figure.has_value());
    CHECK(*filled.at(1).figure == reference);
    CHECK_FALSE(filled.at(0).figure.has_value());
}

TEST_CASE("A missing variant falls back to the general sentence of its family")
{
    const Sentences sentences;
    CHECK(sentences.text(u"localplans.most"_s) == sentences.text(u"localplans.some"_s));
    CHECK(sentences.text(u"localplans.none"_s) != sentences.text(u"localplans.some"_s));
    CHECK(sentences.text(u"task.nothing.at.all"_s) == sentences.text(u"task.nothing"_s));
    CHECK(sentences.text(u"no"_s).isEmpty());
}

TEST_CASE("An officer's own sentence stands before the default and is checked")
{
    const Sentences sentences({{u"receipt.missing"_s, u"Thiếu {missing} và {sai}."_s},
                               {u"receipt.annex"_s, u"Xem {annex"_s},
                               {u"khong.co"_s, u"Không."_s},
                               {u"obstacles.none"_s, u"Không có."_s}});
    CHECK(sentences.text(u"obstacles.none"_s) == u"Không có."_s);
    const QList<Issue> issues = sentences.check();
    REQUIRE(issues.size() == 3);
    for (const Issue &issue : issues)
        CHECK(issue.kind == IssueKind::TemplateFault);
    CHECK(issues.at(0).arguments.value(0) == u"khong.co"_s);
    CHECK(issues.at(1).arguments.value(0) == u"receipt.annex"_s);
    CHECK(issues.at(2).arguments == QStringList{u"receipt.missing"_s, u"{sai}"_s});
}

TEST_CASE("Every sentence is used and every used sentence exists")
{
    const Sentences sentences;
    const QStringList keyList = sentences.keys();
    REQUIRE(keyList.size() > 150);
    const QSet<QString> keys(keyList.begin(), keyList.end());
    const QSet<QString> used = keysInSources();
    for (const QString &key : keys) {
        INFO(key.toStdString());
        CHECK((used.contains(key) || isVariantOf(key, used)));
    }
    // Rules of figures look like keys; only those under a family of sentences are held to exist.
    static const QRegularExpression kFamily(
        u"^(report|heading|opening|closing|progress|task|told|states|shortcoming|"
        "outlook|answers|request|annex|compared|coordination)\\."_s);
    const QSet<QString> rules{u"task.asked"_s,         u"task.reported"_s,     u"task.active"_s,
                              u"task.nothing_arose"_s, u"task.overdue_days"_s, u"task.delivered_late"_s,
                              u"task.state"_s,         u"task.done_before"_s,  u"task.earlier"_s};
    for (const QString &key : used) {
        if (!key.contains(kFamily) || rules.contains(key))
            continue;
        INFO(key.toStdString());
        const bool exists = !sentences.text(key).isEmpty();
        const bool family = !sentences.text(key + u".same"_s).isEmpty();
        CHECK((exists || family || keys.contains(key + u".none"_s) || keys.contains(key + u".one"_s)));
    }
}

TEST_CASE("No sentence uses a word that does not belong into a report to UBND tỉnh")
{
    const Sentences sentences;
    for (const QString &key : sentences.keys()) {
        const QString text = sentences.text(key);
        for (const QString &word : {u"yêu cầu"_s, u"khóa XIV"_s, u"trước ngày"_s}) {
            INFO(key.toStdString() << ": " << text.toStdString());
            CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
        }
        CHECK(text == text.normalized(QString::NormalizationForm_C));
    }
}

TEST_CASE("An own sentence may use what every sentence may use, and those are filled in every report")
{
    QString all;
    for (const QString &name : report::commonPlaceholders())
        all += u'{' + name + u"} "_s;
    CHECK(Sentences({{u"receipt.annex"_s, all}}).check().isEmpty());
    PeriodSnapshot data = test::smallQuarter();
    const QString read = report::sentencePreview(data, assess(data), u"closing"_s, all);
    CHECK(read.contains(u"quý IV năm 2025"_s));
    CHECK(!read.contains(u'{'));
}

TEST_CASE("A preview is the sentence as it stands in the report, blank where it does not")
{
    const PeriodSnapshot data = test::smallQuarter();
    const Assessment assessment = assess(data);
    CHECK(report::sentencePreview(data, assessment, u"receipt.asked"_s, u"Có {asked} đơn vị"_s)
              .startsWith(u"Có 0"_s));
    CHECK(report::sentencePreview(data, assessment, u"localplans.all"_s, u"Đủ cả."_s).isEmpty());
}

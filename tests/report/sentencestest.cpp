// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the templates: filling, falling back, an officer's own, and that every key is used and exists.
#include "models/report/drafting/context/sentences.h"
#include "models/report/composer.h"
#include "models/report/document/figurename.h"
#include "models/report/drafting/context/placeholders.h"
#include "models/report/sentencepreview.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace dondoc;
using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

/// What pattern captures in the sources of the report.
QSet<QString> foundInSources(const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QSet<QString> found;
    QDirIterator files(test::sourcePath(u"models/report"_s), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (auto matches = expression.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();)
            found.insert(matches.next().captured(1));
    }
    return found;
}

const QStringList &variants()
{
    static const QStringList kVariants{u"none"_s, u"one"_s,   u"some"_s, u"most"_s,  u"all"_s,
                                       u"more"_s, u"fewer"_s, u"same"_s, u"named"_s, u"uniform"_s};
    return kVariants;
}

bool isVariantOf(const QString &key, const QSet<QString> &used)
{
    return variants().contains(key.section(u'.', -1)) && used.contains(key.section(u'.', 0, -2));
}

/// Itself, or as a stem that a variant is added to.
bool isKey(const QString &key, const QSet<QString> &keys)
{
    return keys.contains(key)
        || std::any_of(variants().begin(), variants().end(),
                       [&](const QString &variant) { return keys.contains(key + u'.' + variant); });
}

/// Rules of figures look like keys: itself, or as a stem that a state or a period is added to.
bool isRule(const QString &key)
{
    return !report::figureName(key).isEmpty() || !report::figureName(key + u".overdue"_s).isEmpty();
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

TEST_CASE("Every placeholder has a Vietnamese name of its own, and each sentence comes back as it is kept")
{
    const Sentences sentences;
    QStringList used = commonPlaceholders();
    for (const QString &key : sentences.keys()) {
        const QString text = sentences.text(key);
        used += placeholdersOf(text);
        CHECK(keptPlaceholders(shownPlaceholders(text)).toStdString() == text.toStdString());
    }
    const QStringList known = knownPlaceholders();
    QSet<QString> shown;
    for (const QString &name : known)
        shown.insert(shownPlaceholders(u'{' + name + u'}').toLower());
    CHECK(shown.size() == known.size());
    for (const QString &name : used) {
        INFO(name.toStdString());
        CHECK(known.contains(name));
    }
}

TEST_CASE("Placeholders are read by either name, whatever their case")
{
    CHECK(shownPlaceholders(u"{office} báo cáo {period}, {khac} {"_s) == u"{Sở} báo cáo {kỳ}, {khac} {"_s);
    for (const QString &written : {u"{Sở} và {kỳ}"_s, u"{sở} và { KỲ }"_s, u"{office} và {period}"_s})
        CHECK(keptPlaceholders(written).toStdString() == "{office} và {period}");
    const Sentences sentences({{u"receipt.missing"_s, u"Còn {số chưa gửi} đơn vị."_s}});
    CHECK(sentences.check().isEmpty());
    CHECK(plainText(sentences.fill(u"receipt.missing"_s, {{u"missing"_s, {u"01"_s, {}, {}}}}))
          == u"Còn 01 đơn vị."_s);
}

TEST_CASE("A placeholder that is unknown here is named as it was written")
{
    const Sentences sentences(
        {{u"receipt.missing"_s, u"Còn {số chưa gửi}, {số khác} và {số đúng hạn} đơn vị."_s}});
    const QList<Issue> issues = sentences.check();
    REQUIRE(issues.size() == 2);
    CHECK(issues.at(0).arguments.value(1) == u"{số khác}"_s);
    CHECK(issues.at(1).arguments.value(1) == u"{số đúng hạn}"_s);
}

TEST_CASE("Every sentence is used and every used sentence exists")
{
    const Sentences sentences;
    const QStringList keyList = sentences.keys();
    REQUIRE(keyList.size() > 150);
    const QSet<QString> keys(keyList.begin(), keyList.end());
    const QSet<QString> used = foundInSources(u"u\"([a-z]+(?:\\.[a-z]+)*)\\.?\""_s);
    for (const QString &key : keys) {
        INFO(key.toStdString());
        CHECK((used.contains(key) || isVariantOf(key, used)));
    }
    QSet<QString> families;
    for (const QString &key : keys)
        families.insert(key.section(u'.', 0, 0));
    // A missing key falls back to a more general sentence, so that only the key itself tells.
    for (const QString &key : foundInSources(u"u\"([a-z]+(?:\\.[a-z_]+)+)\\.?\""_s)) {
        INFO(key.toStdString());
        CHECK((isKey(key, keys) || isRule(key) || !families.contains(key.section(u'.', 0, 0))));
    }
}

TEST_CASE("What is said by a key written beside the call exists, one of a single word too")
{
    const QStringList keyList = Sentences().keys();
    const QSet<QString> keys(keyList.begin(), keyList.end());
    const QSet<QString> said = foundInSources(
        u"\\b(?:(?:filled|filledText|fileTitle)\\([^,()\"]+,\\s*|(?:say|chapter|clause)\\(\\s*)"
        "u\"([a-z._]+?)\\.?\""_s);
    REQUIRE(said.size() > 100);
    for (const QString &key : said) {
        INFO(key.toStdString());
        CHECK(isKey(key, keys));
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

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Story: told through the services, as an officer would have it entered.
#include "tests/example/story.h"

#include "models/example/addexample.h"
#include "models/report/composer.h"
#include "models/report/drafting/context/composeoptions.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

/// The quarter is "quý" in its own report, and "quý IV" in that of the year.
QString withoutNumber(QString words)
{
    static const QRegularExpression kQuarter(u"(?<=rong quý) (?:I{1,3}|IV)\\b"_s);
    return words.remove(kQuarter);
}

/// III, V, and of IV what is said of single tasks: the rest names the period that follows.
QStringList saidOfTasks(const report::Document &document)
{
    QStringList all;
    for (const report::Block &block : document.sections.first().blocks) {
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        const QString key = paragraph ? paragraph->key : QString();
        const bool ofNext = key == u"IV/regular"_s || key == u"V/3/next"_s;
        const QString chapter = key.section(u'/', 0, 0);
        if (QStringList{u"III"_s, u"IV"_s, u"V"_s}.contains(chapter) && !ofNext)
            all.append(key + u": "_s + withoutNumber(report::plainText(paragraph->text)));
    }
    return all;
}

QString textOf(const report::Row &row)
{
    QStringList cells;
    for (const report::Cell &cell : row.cells)
        cells.append(report::plainText(cell.text));
    return cells.join(u" | "_s);
}

/// The rows of the annex with these words in its title.
QList<report::Row> rowsOf(const AssessedPeriod &period, const QString &title)
{
    QList<report::Row> rows;
    for (const report::Section &section : report::compose(period.data, period.assessment, {}).sections) {
        QString words;
        for (const report::Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                words += report::plainText(paragraph->text);
            const auto *table = std::get_if<report::Table>(&block);
            if (table && words.contains(title, Qt::CaseInsensitive))
                rows += table->rows;
        }
    }
    return rows;
}

/// The column of states in Phụ lục I, a row a task, and the annex of difficulties.
QStringList saidInAnnexes(const AssessedPeriod &period)
{
    constexpr qsizetype kState = 5;
    QStringList said;
    for (const report::Row &row : rowsOf(period, u"tiến độ thực hiện các nhiệm vụ"_s))
        said.append(row.key + u' ' + report::plainText(row.cells.value(kState).text));
    for (const report::Row &row : story::difficultyRows(period))
        said.append(textOf(row));
    return said;
}

} // namespace

namespace story {

QList<Period> quarters()
{
    QList<Period> all;
    for (Period each = periods::quarter(2025, 3); each.to < QDate(2027, 7, 1); each = periods::next(each))
        all.append(each);
    return all;
}

QList<Period> longerPeriods()
{
    return {periods::halfYear(2026, 1), periods::nineMonths(2026), periods::halfYear(2027, 1),
            periods::wholeYear(2025), periods::wholeYear(2026)};
}

void tell(services::DataFileSession &session, const Period &quarter)
{
    session.setClock([quarter] { return quarter.to.addDays(10).startOfDay(); });
    const auto added = example::addExample(session, {}, quarter);
    if (!added)
        FAIL(added.error().detail.toStdString());
}

AssessedPeriodPtr read(services::DataFileSession &session, const Period &period)
{
    auto data = session.snapshot({}, period);
    REQUIRE(data.ok());
    return makeAssessedPeriod(std::move(*data));
}

report::Document body(const AssessedPeriod &period)
{
    report::Document document = report::compose(period.data, period.assessment, {});
    document.sections.resize(1);
    return document;
}

QList<report::Row> difficultyRows(const AssessedPeriod &period)
{
    return rowsOf(period, u"vướng mắc và kiến nghị"_s);
}

void checkSameWords(const AssessedPeriod &longer, const AssessedPeriod &quarter)
{
    QStringList ofLonger = saidOfTasks(body(longer));
    QStringList ofQuarter = saidOfTasks(body(quarter));
    const QStringList both = ofLonger;
    ofLonger.removeIf([&ofQuarter](const QString &each) { return ofQuarter.contains(each); });
    ofQuarter.removeIf([&both](const QString &each) { return both.contains(each); });
    CHECK(ofLonger.join(u'\n') == ofQuarter.join(u'\n'));
    CHECK_FALSE(saidInAnnexes(quarter).isEmpty());
    CHECK(saidInAnnexes(longer) == saidInAnnexes(quarter));
}

void checkFractions(const QString &text)
{
    static const QRegularExpression kFraction(
        u"(\\d{2,})/(\\d{1,}) (?:xã, phường|cơ quan, đơn vị|sở|nhiệm vụ)"_s);
    int fractions = 0;
    for (auto matches = kFraction.globalMatch(text); matches.hasNext(); ++fractions) {
        const QRegularExpressionMatch match = matches.next();
        INFO(match.captured().toStdString());
        CHECK(match.captured(2).toInt() > 0);
        CHECK(match.captured(1).toInt() <= match.captured(2).toInt());
    }
    CHECK(fractions > 0);
}

} // namespace story

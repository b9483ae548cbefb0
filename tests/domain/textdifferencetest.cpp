// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Two texts, word by word: what differs and what does not count.
#include "models/domain/text/textdifference.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

/// Words that a list of differences takes away from one text and puts into the other.
std::pair<int, int> edits(const QList<TextDifference> &found)
{
    int before = 0;
    int after = 0;
    for (const TextDifference &each : found) {
        before += int(each.before.split(u' ', Qt::SkipEmptyParts).size());
        after += int(each.after.split(u' ', Qt::SkipEmptyParts).size());
    }
    return {before, after};
}

} // namespace

TEST_CASE("Differences of two texts are told word by word, with what stands in front")
{
    struct Row {
        QString before;
        QString after;
        QList<TextDifference> expected;
    };
    const QList<Row> rows{
        {u"a b c"_s, u"a  b\nc"_s, {}},
        {{}, {}, {}},
        {u"hòa"_s, u"ho\u0300a"_s, {}},
        {u"có 62 xã"_s, u"có 63 xã"_s, {{u"62"_s, u"63"_s, u"có"_s}}},
        {u"a b"_s, u"Ký bởi: Sở a b"_s, {{{}, u"Ký bởi: Sở"_s, {}}}},
        {u"a b c d e f g"_s, u"a b c d e f"_s, {{u"g"_s, {}, u"c d e f"_s}}},
        {u"x"_s, {}, {{u"x"_s, {}, {}}}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.before.toStdString(), row.after.toStdString());
        const auto found = text::differences(row.before, row.after);
        REQUIRE(found);
        CHECK(*found == row.expected);
    }
}

TEST_CASE("The differences of any two texts account for every word")
{
    QRandomGenerator dice(7);
    for (int round = 0; round < 300; ++round) {
        QStringList before;
        QStringList after;
        for (int i = dice.bounded(30); i > 0; --i)
            before.append(QString(QChar(u'a' + dice.bounded(4))));
        for (int i = dice.bounded(30); i > 0; --i)
            after.append(QString(QChar(u'a' + dice.bounded(4))));
        const auto found = text::differences(before.join(u' '), after.join(u' '));
        REQUIRE(found);
        const auto [gone, come] = edits(*found);
        CHECK(before.size() - gone == after.size() - come); // what is left is common to both
        CHECK(gone <= before.size());
    }
}

TEST_CASE("Texts with hardly a word in common are told as such, and soon")
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 100000; ++i) {
        before.append(QString::number(i));
        after.append(QString::number(-i - 1));
    }
    CHECK_FALSE(text::differences(before.join(u' '), after.join(u' ')));
    after = before;
    after[50000] = u"khác"_s;
    CHECK(text::differences(before.join(u' '), after.join(u' '))->size() == 1);
}

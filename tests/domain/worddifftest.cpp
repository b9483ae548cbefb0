// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Where two texts differ, word by word.
#include "models/domain/text/worddiff.h"

#include "tests/support/catch.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

QString toldPieces(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        const QString sign = piece.kind == DiffKind::Deleted ? u"-"_s : u"+"_s;
        text += piece.kind == DiffKind::Kept ? piece.text : u"[%1%2]"_s.arg(sign, piece.text);
    }
    return text;
}

QString words(const QString &text)
{
    QStringList all;
    for (const TextToken &token : tokensOf(text))
        all.append(text.mid(token.begin, token.end - token.begin) + (token.isNumber ? u"#"_s : QString()));
    return all.join(u'|');
}

} // namespace

TEST_CASE("a text falls into words, numbers and marks")
{
    CHECK(words(u"Có 62/75 xã, đạt 84,46%."_s) == u"Có|62#|/|75#|xã|,|đạt|84,46#|%|."_s);
    CHECK(words(u"13.119 hộ. Kỳ 2."_s) == u"13.119#|hộ|.|Kỳ|2#|."_s);
    CHECK(words(u"15/12/2025  ha2 \U0001F34B"_s) == u"15#|/|12#|/|2025#|ha2|\U0001F34B"_s);
    CHECK(words(u" \n\t "_s).isEmpty());
}

TEST_CASE("two texts are laid into one another")
{
    const QList<QStringList> cases{
        {u"Có 62 xã."_s, u"Có 62 xã."_s, u"Có 62 xã."_s},
        {u"Có 62 xã."_s, u"Có 63 xã."_s, u"Có [-62 ][+63 ]xã."_s},
        {u"Có 62 xã."_s, u"Đã có 62 xã, phường."_s, u"[-Có ][+Đã có ]62 xã[+, phường]."_s},
        {u"một hai ba"_s, u"hai ba bốn"_s, u"[-một ]hai ba[+ bốn]"_s},
        {u""_s, u"mới"_s, u"[+mới]"_s},
        {u"cũ"_s, u""_s, u"[-cũ]"_s},
    };
    for (const QStringList &one : cases) {
        INFO(one.at(1).toStdString());
        QString told = toldPieces(wordDiff(one.at(0), one.at(1)));
        CHECK(told.remove(u' ') == QString(one.at(2)).remove(u' '));
    }
}

TEST_CASE("the pieces together are the two texts, but for blanks")
{
    const QString before = u"Sở đã ban hành 02 kế hoạch, 5 công văn; giao các đơn vị."_s;
    const QString after = u"Sở ban hành 03 kế hoạch và 5 văn bản; giao  đơn vị thực hiện."_s;
    QString first;
    QString second;
    for (const DiffPiece &piece : wordDiff(before, after)) {
        if (piece.kind != DiffKind::Inserted)
            first += piece.text + u' ';
        if (piece.kind != DiffKind::Deleted)
            second += piece.text;
    }
    CHECK(first.remove(u' ') == QString(before).remove(u' '));
    CHECK(second == after);
}

TEST_CASE("likeness runs from nothing in common to the same words")
{
    CHECK(TextComparison(u"a b c"_s, u"a b c"_s).likeness() == 1);
    CHECK(TextComparison(u"a b"_s, u"c d"_s).likeness() == 0);
    CHECK(TextComparison(u"a b c d"_s, u"a b c x"_s).likeness() == Approx(0.75));
    CHECK(TextComparison({}, {}).likeness() == 1);
}

TEST_CASE("a section of 200,000 characters is compared without hanging")
{
    QString before;
    while (before.size() < 200'000)
        before += u"từ %1 "_s.arg(before.size());
    QElapsedTimer timer;
    timer.start();
    const TextComparison compared(u"x "_s + before + u"y"_s, u"z "_s + before + u"t"_s);
    CHECK(compared.changes.size() >= 1);
    CHECK(timer.elapsed() < dondoc::test::kPatienceMs);
}

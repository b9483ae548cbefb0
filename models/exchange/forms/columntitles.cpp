// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ColumnTitles: exact titles first, then the longest that begins or ends one.
#include "models/exchange/forms/columntitles.h"

#include "models/domain/intake/dateparsing.h"
#include "models/domain/intake/stateparsing.h"
#include "models/domain/text/text.h"
#include "models/exchange/sheets/workbook.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

const QStringList &ignoredTitles()
{
    static const QStringList kTitles{u"chu tri"_s,           u"co quan chu tri"_s,   u"don vi chu tri"_s,
                                     u"phoi hop"_s,          u"co quan phoi hop"_s,  u"don vi phoi hop"_s,
                                     u"co quan thuc hien"_s, u"don vi thuc hien"_s,  u"can bo phu trach"_s,
                                     u"san pham du kien"_s,  u"san pham phai dat"_s, u"nguoi phu trach"_s};
    return kTitles;
}

// A title with a note at the foot of the page is the same one.
QString withoutNote(const QString &title)
{
    constexpr qsizetype kLongestTitle = 400; // with its notes
    static const QRegularExpression kNote(u"\\s*\\(Chú thích: [^\\n]*?\\)"_s);
    const bool noted = title.size() <= kLongestTitle && title.contains(QStringView(kNoteBegin));
    return noted ? QString(title).remove(kNote) : title;
}

QString padded(const QString &key) { return u' ' + key + u' '; }

/// Its words with the numbers among them: "9 tháng" is no month.
QString paddedWords(const QString &title)
{
    QString words = text::searchKey(title);
    for (QChar &c : words)
        c = c.isLetterOrNumber() ? c : QChar(u' ');
    return padded(words.simplified());
}

bool hasAny(const QStringList &all, const QString &padded)
{
    return std::any_of(all.begin(), all.end(),
                       [&padded](const QString &words) { return padded.contains(words); });
}

} // namespace

QString titleKey(const QString &title)
{
    constexpr qsizetype kLongest = 120; // no title is as long
    QString key;
    bool digits = true; // all of the word so far
    qsizetype word = 0; // where it begins
    const auto endWord = [&] {
        if (digits)
            key.truncate(word);
        if (!key.isEmpty() && key.back() != u' ')
            key += u' ';
        word = key.size();
        digits = true;
    };
    const QString folded = text::searchKey(withoutNote(title).left(kLongest));
    for (const QChar c : folded) {
        if (!c.isLetterOrNumber() && c != u'%') {
            endWord();
            continue;
        }
        digits = digits && c.isDigit();
        key += c;
    }
    endWord();
    key.chop(key.endsWith(u' ') ? 1 : 0);
    return key;
}

template <class Column> ColumnTitles ColumnTitles::of()
{
    ColumnTitles book;
    for (int i = 0; i < int(Column::Count); ++i) {
        QStringList names = form::aliases(Column(i));
        names.prepend(form::title(Column(i)));
        for (const QString &name : std::as_const(names)) {
            const QString key = name == u"%"_s ? name : titleKey(name);
            if (!key.isEmpty() && !book.m_columns.contains(key))
                book.m_columns.insert(key, i);
        }
    }
    return book;
}

void ColumnTitles::addPreviousWords(const Period &period)
{
    m_period = period;
    m_previousWords = {u"ky truoc"_s,  u"quy truoc"_s, u"nam truoc"_s, u"thang truoc"_s,
                       u"lan truoc"_s, u"cung ky"_s,   u"truoc do"_s};
    m_beforeWords = m_previousWords;
    if (period.kind == PeriodKind::Quarter)
        m_previousWords += text::searchKey(periods::bareTitle(periods::previous(period)));
    for (QStringList *words : {&m_beforeWords, &m_previousWords}) {
        for (QString &each : *words)
            each = padded(each);
    }
}

void ColumnTitles::addSpans(const Period &quarter, const Period &longer)
{
    m_longerWords = {u"luy ke"_s, u"tu dau nam"_s, u"tu khi trien khai"_s, u"ca nam"_s,
                     text::searchKey(periods::bareTitle(longer))};
    m_quarterWords = {u"quy nay"_s, u"trong quy"_s, u"ky nay"_s, u"trong ky"_s,
                      text::searchKey(periods::bareTitle(quarter))};
    for (QStringList *words : {&m_longerWords, &m_quarterWords}) {
        for (QString &each : *words)
            each = u' ' + each + u' ';
    }
}

ColumnTitles ColumnTitles::ofTasks(const Period &period, const std::optional<Period> &longer)
{
    static const ColumnTitles kTitles = of<FormColumn>();
    ColumnTitles book = kTitles;
    book.addPreviousWords(period);
    book.m_ofTasks = true;
    if (longer)
        book.addSpans(period, *longer);
    book.m_previous = {{int(FormColumn::State), int(FormColumn::PreviousState)},
                       {int(FormColumn::Result), int(FormColumn::PreviousResult)}};
    for (const QString &title : ignoredTitles())
        book.m_columns.insert(title, kIgnored);
    return book;
}

ColumnTitles ColumnTitles::ofFigures(const Period &period)
{
    static const ColumnTitles kTitles = of<ValueColumn>();
    ColumnTitles book = kTitles;
    book.addPreviousWords(period);
    book.m_previous = {{int(ValueColumn::Cumulative), int(ValueColumn::Previous)},
                       {int(ValueColumn::Value), int(ValueColumn::Previous)}};
    return book;
}

ColumnTitles ColumnTitles::ofHead()
{
    static const ColumnTitles kTitles = of<FormHeadField>();
    return kTitles;
}

bool ColumnTitles::speaksOfPrevious(const QString &key) const { return hasAny(m_previousWords, padded(key)); }

// "Kết quả quý IV và cả năm" is a place for both, as there was once.
bool ColumnTitles::speaksOfLonger(const QString &title) const
{
    const QString words = m_longerWords.isEmpty() ? QString() : paddedWords(title);
    return hasAny(m_longerWords, words) && !hasAny(m_quarterWords, words);
}

// "Lũy kế năm 2024", "Lũy kế đến 30/9/2025", "Thực hiện quý III": what stands there is of another time. Plans
// and what is carried over name theirs as they like.
bool ColumnTitles::speaksOfOtherTime(const QString &title) const
{
    constexpr int kDaysApart = 31; // agencies count by the calendar as well
    static const QRegularExpression kTold(u"^(?:ket qua|thuc hien|luy ke|so lieu|uoc)\\b"_s);
    static const QRegularExpression kYear(u"\\b(20\\d{2})\\b"_s);
    static const QRegularExpression kUntil(
        u"\\bden (?:het )?(?:ngay )?(\\d{1,2}[/.-]\\d{1,2}[/.-]20\\d{2})"_s);
    const QString key = text::searchKey(title);
    if (!m_period.to.isValid() || !key.contains(kTold) || hasAny(m_beforeWords, paddedWords(title)))
        return false;
    if (const auto until = kUntil.match(key); until.hasMatch()) {
        const auto day = reading::date(until.captured(1), m_period);
        return day && std::abs(m_period.to.daysTo(day->date)) > kDaysApart;
    }
    bool ours = false;
    bool other = false;
    for (auto years = kYear.globalMatch(key); years.hasNext();) {
        const bool same = years.next().captured(1).toInt() == m_period.year;
        (same ? ours : other) = true;
    }
    return (other && !ours)
        || !reading::otherPeriodSaid({title}, m_period, periods::writtenAsOneWith(m_period)).isEmpty();
}

bool ColumnTitles::partsResult(const QString &above, const QString &below) const
{
    if (m_longerWords.isEmpty() || claim(above).column != int(FormColumn::Result))
        return false;
    return speaksOfLonger(below) || hasAny(m_quarterWords, paddedWords(below));
}

// "Thời gian hoàn thành" speaks of a state and is none: a state's title begins as a state does.
std::optional<EntryState> ColumnTitles::state(const QString &title) const
{
    static const QRegularExpression kState(u"^(?:da|dang|chua|khong|hoan thanh|tam|dung)\\b"_s);
    constexpr qsizetype kMostBlanks = 5;
    const QString key = m_ofTasks ? titleKey(title) : QString();
    if (!key.contains(kState) || key.count(u' ') > kMostBlanks || exact(key) != kUnknown)
        return std::nullopt;
    const std::optional<reading::State> read = reading::state(key);
    return read && read->sure ? std::optional(read->state) : std::nullopt;
}

int ColumnTitles::exact(const QString &key) const { return m_columns.value(key, kUnknown); }

// The longest first: words are taken off at the end, then at the beginning.
int ColumnTitles::longestAt(const QString &key) const
{
    constexpr qsizetype kTelling = 5; // "tt", "uoc" begin too many titles
    int column = kUnknown;
    qsizetype longest = kTelling - 1;
    for (qsizetype blank = key.lastIndexOf(u' '); blank > longest; blank = key.lastIndexOf(u' ', blank - 1)) {
        if (const int found = exact(key.left(blank)); found != kUnknown) {
            column = found;
            longest = blank;
        }
    }
    for (qsizetype blank = key.indexOf(u' '); blank >= 0 && key.size() - blank - 1 > longest;
         blank = key.indexOf(u' ', blank + 1)) {
        if (const int found = exact(key.mid(blank + 1)); found != kUnknown)
            return found;
    }
    return column;
}

int ColumnTitles::previousOf(const QString &key) const
{
    QString rest = u' ' + key + u' ';
    for (const QString &words : m_previousWords)
        rest.replace(words, u" "_s);
    rest = rest.simplified();
    const int column = exact(rest) == kUnknown ? longestAt(rest) : exact(rest);
    return m_previous.value(column, kIgnored);
}

int ColumnTitles::like(const QString &key) const
{
    if (key.isEmpty())
        return kUnknown;
    if (const int column = exact(key); column != kUnknown)
        return column;
    return speaksOfPrevious(key) ? previousOf(key) : longestAt(key);
}

ColumnTitles::Claim ColumnTitles::claim(const QString &title) const
{
    constexpr qsizetype kMostRemembered = 10'000;
    if (const auto known = m_claims.constFind(title); known != m_claims.constEnd())
        return *known;
    const QString key = title.trimmed() == "%"_L1 ? u"%"_s : titleKey(title);
    const int whole = exact(key);
    Claim claim = whole != kUnknown ? Claim{whole, true} : Claim{like(key), false};
    if (speaksOfOtherTime(title))
        claim = {whole != kUnknown ? whole : longestAt(key), false, true};
    if (!claim.otherTime && claim.column == int(FormColumn::Result) && speaksOfLonger(title))
        claim.column = int(FormColumn::LongerResult);
    if (m_claims.size() < kMostRemembered)
        m_claims.insert(title, claim);
    return claim;
}

} // namespace dondoc::exchange

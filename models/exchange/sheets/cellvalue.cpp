// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Cell values: numbers as text, days as dates.
#include "models/exchange/sheets/cellvalue.h"

#include "models/domain/intake/amountparsing.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSecondsADay = 86'400;
constexpr double kLastSerial = 2958465; // 31/12/9999, where Excel's calendar ends

struct IdRange {
    int from;
    int to;
};

constexpr int kWholePercent = 9;
constexpr int kDecimalPercent = 10;

// 27 to 36 and 50 to 58 are those of East Asia; a time of the day alone is below 1.
constexpr IdRange kDateFormats[] = {{14, 22}, {27, 36}, {45, 47}, {50, 58}};

} // namespace

QString plainNumber(double number)
{
    const double size = std::fabs(number);
    const QString rounded = QString::number(number, 'g', 15);
    if (size != 0 && (size >= 1e15 || size < 1e-9))
        return rounded;
    const QString plain = QString::number(rounded.toDouble(), 'f', QLocale::FloatingPointShortest);
    return plain == "-0"_L1 ? u"0"_s : plain;
}

double inHundredths(double share) { return std::round(share * 1e8) / 1e6; }

Cell textCell(const QString &text) { return {text, {}, {}}; }

Cell numberCell(double number)
{
    if (!std::isfinite(number))
        return textCell(QString::number(number));
    return {plainNumber(number), number, {}};
}

Cell truthCell(bool value) { return {value ? u"TRUE"_s : u"FALSE"_s, {}, {}}; }

Cell dateCell(QDate date, const QString &text)
{
    return {date.isValid() ? date.toString(Qt::ISODate) : text, {}, date};
}

Cell serialCell(double serial, DayCount count)
{
    const double first = count == DayCount::From1904 ? 0 : 1;
    if (serial > 0 && serial < 1 && first == 1) // no amount, whatever the number behind it
        return textCell(QTime(0, 0).addSecs(qRound(serial * kSecondsADay)).toString(u"HH:mm"_s));
    if (!(serial >= first && serial < kLastSerial + 1))
        return numberCell(serial);
    const auto days = qint64(std::floor(serial));
    if (count == DayCount::From1904)
        return dateCell(QDate(1904, 1, 1).addDays(days));
    // The calendar of 1900 has a 29 February that never was: number 60.
    return dateCell(QDate(1899, 12, days < 60 ? 31 : 30).addDays(days));
}

double serialOf(QDate date, DayCount count)
{
    if (count == DayCount::From1904)
        return double(QDate(1904, 1, 1).daysTo(date));
    const auto days = double(QDate(1899, 12, 31).daysTo(date));
    return days < 60 ? days : days + 1; // 29 February 1900, as above
}

Cell shownCell(double number, NumberLook look, DayCount count)
{
    if (look == NumberLook::Day)
        return serialCell(number, count);
    Cell cell = numberCell(number);
    cell.look = cell.number ? look : NumberLook::Plain;
    return cell;
}

// One that is copied from another cell's stands only there, and Excel's longest has 8192 letters.
Cell unreckonedCell(const QString &formula, NumberLook look)
{
    constexpr qsizetype kLongestFormula = 1'000;
    const bool told = !formula.trimmed().isEmpty() && formula.size() <= kLongestFormula;
    return {.text = {}, .number = {}, .date = {}, .formula = told ? formula : u"…"_s, .look = look};
}

QDate isoDate(const QString &text)
{
    const bool dayAlone = text.size() == 10 || (text.size() > 10 && text.at(10) == u'T');
    return dayAlone ? QDate::fromString(text.left(10), Qt::ISODate) : QDate();
}

CellStyle styleOf(const QString &code)
{
    constexpr double kStep = 1000;
    static const QRegularExpression kBehind(u"[0#?]([^0#?;]*)(?:;|$)"_s);
    static const QRegularExpression kMarks(u"[\"\\\\]|[_*].|\\[[^\\]]*\\]"_s);
    QString behind = kBehind.match(code).captured(1);
    double parts = 1;
    for (; behind.startsWith(u','); behind.remove(0, 1))
        parts *= kStep;
    return styleOf(lookOf(code), behind.remove(kMarks), parts);
}

CellStyle styleOf(NumberLook look, const QString &words, double parts)
{
    constexpr std::pair<double, QStringView> kScaled[] = {{1e3, u"nghìn"}, {1e6, u"triệu"}};
    CellStyle style{.look = look, .parts = parts};
    if (look != NumberLook::Plain)
        return style;
    if (reading::isUnit(words.simplified()))
        style.unit = words.simplified();
    for (const auto &[times, name] : kScaled) { // "5,0" is seen of 5000
        if (style.unit.isEmpty() && parts == times)
            style.unit = name.toString();
    }
    return style;
}

Cell styledCell(double number, const CellStyle &style, DayCount count)
{
    if (!style.unit.isEmpty())
        return textCell(plainNumber(number / style.parts).replace(u'.', u',') + u' ' + style.unit);
    return shownCell(number, style.look, count);
}

NumberLook lookOf(const QString &code)
{
    // Words in quotes, escaped letters, paddings, colours and languages show no value.
    static const QRegularExpression kNoPlaceholder(uR"("[^"]*"|[\\_*].|\[[^\]]*\])"_s);
    QString bare = code;
    bare = bare.remove(kNoPlaceholder).section(u';', 0, 0).toLower();
    if (bare == "general"_L1 || bare == "standard"_L1)
        return NumberLook::Plain;
    const bool clock = bare.contains(u'h') || bare.contains(u's');
    if (clock || bare.contains(u'd') || bare.contains(u'y') || bare.contains(u'm'))
        return NumberLook::Day;
    return bare.contains(u'%') ? NumberLook::Percent : NumberLook::Plain;
}

NumberLook lookOf(int id)
{
    if (id == kWholePercent || id == kDecimalPercent)
        return NumberLook::Percent;
    const bool day = std::any_of(std::begin(kDateFormats), std::end(kDateFormats),
                                 [id](const IdRange &range) { return id >= range.from && id <= range.to; });
    return day ? NumberLook::Day : NumberLook::Plain;
}

} // namespace dondoc::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AmountParsing: a unit is multipliers, then a name; two of one quantity differ by a factor.
#include "models/domain/intake/amountparsing.h"

#include "models/domain/text/numberparsing.h"
#include "models/domain/text/text.h"

namespace dondoc::reading {

using namespace Qt::StringLiterals;

namespace {

enum class Quantity { None, Area, Mass, Dong, Dollar, Share, Count };

/// So many of the quantity's first unit make times / parts of it: two whole numbers divide without a rest
/// that a decimal factor would leave.
struct UnitName {
    QStringView name;
    Quantity quantity;
    double times = 1;
    double parts = 1;
};

// Sào, mẫu and công differ from region to region and are not among them.
constexpr UnitName kUnits[] = {
    {u"ha", Quantity::Area},
    {u"héc ta", Quantity::Area},
    {u"hecta", Quantity::Area},
    {u"hécta", Quantity::Area},
    {u"héc-ta", Quantity::Area},
    {u"km2", Quantity::Area, 100},
    {u"m2", Quantity::Area, 1, 10'000},
    {u"mét vuông", Quantity::Area, 1, 10'000},
    {u"tấn", Quantity::Mass},
    {u"tan", Quantity::Mass},
    {u"tạ", Quantity::Mass, 1, 10},
    {u"yến", Quantity::Mass, 1, 100},
    {u"kg", Quantity::Mass, 1, 1'000},
    {u"kilôgam", Quantity::Mass, 1, 1'000},
    {u"ki-lô-gam", Quantity::Mass, 1, 1'000},
    {u"đồng", Quantity::Dong},
    {u"đ", Quantity::Dong},
    {u"vnđ", Quantity::Dong},
    {u"vnd", Quantity::Dong},
    {u"usd", Quantity::Dollar},
    {u"đô la", Quantity::Dollar},
    {u"đô la mỹ", Quantity::Dollar},
    {u"%", Quantity::Share},
    {u"phần trăm", Quantity::Share},
};

struct Multiplier {
    QStringView name;
    double times;
};

constexpr Multiplier kMultipliers[] = {{u"nghìn", 1e3}, {u"ngàn", 1e3}, {u"triệu", 1e6}, {u"tr", 1e6},
                                       {u"tỷ", 1e9},    {u"tỉ", 1e9},   {u"1.000", 1e3}, {u"1000", 1e3}};

// Abbreviations of what is counted.
constexpr std::pair<QStringView, QStringView> kShortened[]
    = {{u"htx", u"hợp tác xã"}, {u"tht", u"tổ hợp tác"}, {u"sp", u"sản phẩm"}, {u"mã số", u"mã"}};

/// What stands behind a number.
struct Measure {
    double multiplier = 1;
    bool multiplied = false;
    Quantity quantity = Quantity::None;
    double times = 1;
    double parts = 1;
    QString counted; ///< of Quantity::Count: its name
    QString rest;    ///< behind the unit
    bool named() const { return quantity != Quantity::None; }
    bool isBlank() const { return !named() && !multiplied; }
};

QString prepared(const QString &words)
{
    QString line = text::simplified(words).toLower();
    line.replace(u'²', u'2').replace(u'\u00A0', u' ');
    return line;
}

// "ha" begins "ha xoài" and not "hai", "tạ" not "tạ/ha".
bool beginsWith(const QString &line, QStringView name)
{
    if (name.isEmpty() || !line.startsWith(name))
        return false;
    const QString behind = line.mid(name.size());
    const QChar next = behind.isEmpty() ? u' ' : behind.at(0);
    return name == u"%" || !(next.isLetterOrNumber() || next == u'/' || next == u'-');
}

bool takeMultiplier(QString &line, Measure &measure)
{
    for (const Multiplier &each : kMultipliers) {
        const bool joined = each.name == u"tr" && line == u"trđ"_s;
        if (!joined && !beginsWith(line, each.name))
            continue;
        measure.multiplier *= each.times;
        measure.multiplied = true;
        line = line.mid(each.name.size()).trimmed();
        return true;
    }
    return false;
}

void takeUnit(QString &line, Measure &measure)
{
    const UnitName *longest = nullptr;
    for (const UnitName &each : kUnits) {
        if (beginsWith(line, each.name) && (!longest || each.name.size() > longest->name.size()))
            longest = &each;
    }
    if (!longest)
        return;
    measure.quantity = longest->quantity;
    measure.times = longest->times;
    measure.parts = longest->parts;
    line = line.mid(longest->name.size()).trimmed();
}

QString unabridged(const QString &name)
{
    for (const auto &[abridged, whole] : kShortened) {
        if (name == abridged)
            return whole.toString();
    }
    return name;
}

/// Of a unit as printed alone: what is none of the known ones is something counted.
Measure unitOf(const QString &printed)
{
    QString line = prepared(printed);
    Measure unit;
    while (takeMultiplier(line, unit)) { }
    takeUnit(line, unit);
    if (!unit.isBlank() && line.isEmpty())
        return unit;
    unit = Measure();
    line = prepared(printed);
    unit.quantity = line.isEmpty() ? Quantity::None : Quantity::Count;
    unit.counted = unabridged(line);
    return unit;
}

/// Behind a number asked for in that unit.
Measure behindNumber(const QString &words, const Measure &unit)
{
    QString line = prepared(words);
    Measure measure;
    while (takeMultiplier(line, measure)) { }
    takeUnit(line, measure);
    QStringList names{unit.counted};
    for (const auto &[abridged, whole] : kShortened)
        names += unit.counted == whole ? QStringList{abridged.toString()} : QStringList();
    for (const QString &name : std::as_const(names)) {
        if (measure.named() || unit.quantity != Quantity::Count || !beginsWith(line, name))
            continue;
        measure.quantity = Quantity::Count;
        measure.counted = unit.counted;
        line = line.mid(name.size()).trimmed();
    }
    while (!line.isEmpty() && u".,;"_s.contains(line.at(0)))
        line = line.mid(1).trimmed();
    measure.rest = line;
    return measure;
}

bool isSameQuantity(const Measure &first, const Measure &second)
{
    return first.quantity == second.quantity && first.counted == second.counted;
}

/// number of written, in unit; told as converted where that changes it.
Amount broughtInto(double number, const Measure &written, const Measure &unit)
{
    if (!isSameQuantity(written, unit) || (written.multiplied && written.quantity == Quantity::Share))
        return {};
    const double value = number * (written.multiplier * written.times * unit.parts)
        / (unit.multiplier * unit.times * written.parts);
    return {.value = value, .converted = value != number, .doubtful = false};
}

bool goesOnReckoning(const QString &rest) { return !rest.isEmpty() && u"+*×=/‰"_s.contains(rest.at(0)); }

/// What stands behind the number speaks of no unit: "(ước)", ", tăng 2".
bool isAside(const QString &rest) { return !rest.isEmpty() && !rest.at(0).isLetterOrNumber(); }

Amount amountWith(double number, const Measure &written, const Measure &row, const Measure &unit)
{
    const bool aside = written.rest.isEmpty() || isAside(written.rest);
    if (!written.named() && !aside)
        return {};
    if (written.named())
        return broughtInto(number, written, unit);
    Measure meant = row; // "3 triệu" goes without its currency, whatever the row's own unit multiplies
    if (written.multiplied)
        meant.multiplier = written.multiplier;
    meant.multiplied = row.multiplied || written.multiplied;
    return broughtInto(number, meant, unit);
}

} // namespace

Amount amount(double number, const QString &rowUnit, const QString &unit)
{
    const Measure asked = unitOf(unit.isEmpty() ? rowUnit : unit);
    return broughtInto(number, rowUnit.isEmpty() ? asked : unitOf(rowUnit), asked);
}

std::optional<Amount> amount(const QString &text, const QString &rowUnit, const QString &unit)
{
    const std::optional<numbers::ParsedNumber> read = numbers::parse(text);
    if (!read || goesOnReckoning(read->rest))
        return std::nullopt;
    const Measure asked = unitOf(unit.isEmpty() ? rowUnit : unit);
    const Measure row = rowUnit.isEmpty() ? asked : unitOf(rowUnit);
    const QString behind = (read->percent ? u"% "_s : QString()) + read->rest;
    const Measure written = behindNumber(behind, asked);
    if (asked.isBlank()) // nothing to compare it with
        return Amount{.value = read->value, .doubtful = read->doubtful || !behind.isEmpty()};
    Amount found = amountWith(read->value, written, row, asked);
    found.doubtful = found.value && (read->doubtful || !written.rest.isEmpty());
    return found;
}

bool isUnit(const QString &words)
{
    const Measure unit = unitOf(words);
    return !unit.isBlank() && unit.quantity != Quantity::Count;
}

bool isCounted(const QString &unit)
{
    Measure multiplied;
    QString line = prepared(unit);
    return unitOf(unit).quantity == Quantity::Count && !takeMultiplier(line, multiplied);
}

bool isOfOtherUnit(const QString &text, const QString &unit)
{
    const std::optional<numbers::ParsedNumber> read = numbers::parse(text);
    if (!read || read->percent)
        return false;
    const Measure written = behindNumber(read->rest, unitOf(unit));
    return (written.named() || written.multiplied || read->rest.startsWith(u'‰'))
        && !isSameQuantity(written, unitOf(unit));
}

} // namespace dondoc::reading

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxLists: a counter for each level; one that counts lets the deeper ones begin anew.
#include "models/exchange/sheets/docxlists.h"

#include "models/exchange/sheets/listnumbers.h"
#include "models/exchange/sheets/xmlpart.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLists = 10'000;

QString counted(int number, const QString &format)
{
    if (format == "none"_L1)
        return {};
    if (format == "decimalZero"_L1)
        return QString::number(number).rightJustified(2, u'0');
    const bool upper = format.startsWith("upper"_L1);
    if (format.endsWith("Roman"_L1))
        return listNumber(number, upper ? u'I' : u'i');
    if (format.endsWith("Letter"_L1))
        return listNumber(number, upper ? u'A' : u'a');
    return QString::number(number);
}

} // namespace

DocxLists DocxLists::read(const Archive &archive, const QString &part)
{
    DocxLists lists;
    const int member = part.isEmpty() ? -1 : archive.indexOf(part);
    if (member < 0)
        return lists;
    XmlPart xml(archive, member);
    for (bool more = xml.enterRoot() && xml.nextChild(); more; more = xml.nextChild()) {
        const QString abstract = xml.attribute(u"abstractNumId");
        const QString id = xml.attribute(u"numId");
        if (xml.name() == u"abstractNum" && lists.m_levels.size() < kMostLists)
            lists.m_levels.insert(abstract, readLevels(xml));
        else if (xml.name() == u"num" && lists.m_lists.size() < kMostLists)
            lists.m_lists.insert(id, readList(xml));
        else
            xml.skip();
    }
    return lists;
}

QHash<int, DocxLists::Level> DocxLists::readLevels(XmlPart &xml)
{
    QHash<int, Level> levels;
    while (xml.nextChild()) {
        const int level = xml.attribute(u"ilvl").toInt();
        if (xml.name() == u"lvl" && level >= 0 && level < kLevels)
            levels.insert(level, readLevel(xml));
        else
            xml.skip();
    }
    return levels;
}

DocxLists::Level DocxLists::readLevel(XmlPart &xml)
{
    Level level;
    level.format = u"decimal"_s;
    while (xml.nextChild()) {
        const QString value = xml.attribute(u"val");
        if (xml.name() == u"start")
            level.start = qBound(0, value.toInt(), kLargestListNumber);
        else if (xml.name() == u"numFmt")
            level.format = value;
        else if (xml.name() == u"lvlText")
            level.text = value;
        xml.skip();
    }
    return level;
}

DocxLists::List DocxLists::readList(XmlPart &xml)
{
    List list;
    while (xml.nextChild()) {
        if (xml.name() == u"lvlOverride") {
            readOverride(xml, &list);
            continue;
        }
        if (xml.name() == u"abstractNumId")
            list.counted = xml.attribute(u"val");
        xml.skip();
    }
    return list;
}

void DocxLists::readOverride(XmlPart &xml, List *list)
{
    const int level = qBound(0, xml.attribute(u"ilvl").toInt(), kLevels - 1);
    while (xml.nextChild()) {
        if (xml.name() == u"lvl") {
            list->replaced.insert(level, readLevel(xml));
            continue;
        }
        if (xml.name() == u"startOverride")
            list->starts.insert(level, qBound(0, xml.attribute(u"val").toInt(), kLargestListNumber));
        xml.skip();
    }
}

DocxLists::Level DocxLists::levelOf(const List &list, int level) const
{
    const auto own = list.replaced.constFind(level);
    return own == list.replaced.constEnd() ? m_levels.value(list.counted).value(level) : *own;
}

ListSign DocxLists::next(const ListPlace &place)
{
    const auto list = m_lists.constFind(place.list);
    const int depth = qBound(0, place.level, kLevels - 1);
    if (!place.exists() || list == m_lists.constEnd())
        return {};
    const Level level = levelOf(*list, depth);
    if (level.format.isEmpty())
        return {};
    if (level.format == "bullet"_L1)
        return {level.text, true};
    count(place.list, *list, depth);
    return {shown(*list, depth).trimmed(), false};
}

void DocxLists::count(const QString &id, const List &list, int level)
{
    QList<int> &numbers = m_counters[list.counted];
    if (numbers.isEmpty())
        numbers.fill(-1, kLevels);
    if (!m_begun.contains(id)) {
        m_begun.insert(id);
        for (auto start = list.starts.cbegin(); start != list.starts.cend(); ++start)
            numbers[start.key()] = -1;
    }
    const auto first = [&](int depth) { return list.starts.value(depth, levelOf(list, depth).start); };
    for (int upper = 0; upper < level; ++upper)
        numbers[upper] = numbers.at(upper) < 0 ? first(upper) : numbers.at(upper);
    numbers[level] = numbers.at(level) < 0 ? first(level) : qMin(numbers.at(level) + 1, kLargestListNumber);
    for (int deeper = level + 1; deeper < kLevels; ++deeper)
        numbers[deeper] = -1;
}

QString DocxLists::shown(const List &list, int level) const
{
    const QList<int> numbers = m_counters.value(list.counted);
    QString sign = levelOf(list, level).text;
    for (int depth = 0; depth <= level; ++depth)
        sign.replace(u'%' + QString::number(depth + 1),
                     counted(numbers.at(depth), levelOf(list, depth).format));
    return sign;
}

} // namespace dondoc::exchange

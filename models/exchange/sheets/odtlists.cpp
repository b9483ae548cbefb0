// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OdtLists: an outermost list begins to count anew unless it says which one it goes on with.
#include "models/exchange/sheets/odtlists.h"

#include "models/exchange/sheets/listnumbers.h"
#include "models/exchange/sheets/xmlpart.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOdtLists = 10'000; // of which styles or numbers are remembered
constexpr qsizetype kLongestSignPart = 100;

bool isListStyle(QStringView name) { return name == u"list-style" || name == u"outline-style"; }

} // namespace

OdtLists::Counters OdtLists::begun()
{
    Counters counters;
    counters.fill(-1);
    return counters;
}

void OdtLists::readStyles(const Archive &archive)
{
    const int member = archive.indexOf(u"styles.xml"_s);
    if (member < 0)
        return;
    XmlPart xml(archive, member);
    for (bool more = xml.enterRoot() && xml.nextChild(); more; more = xml.nextChild()) {
        if (xml.name() != u"styles") {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            if (isListStyle(xml.name()))
                readStyle(xml);
            else
                xml.skip();
        }
    }
}

void OdtLists::readStyle(XmlPart &xml)
{
    const QString name = xml.name() == u"outline-style" ? QString() : xml.attribute(u"name");
    Style style;
    while (xml.nextChild()) {
        const int level = xml.attribute(u"level").toInt() - 1;
        const bool numbers = xml.name() == u"list-level-style-number" || xml.name() == u"outline-level-style";
        if (numbers && level >= 0 && level < kLevels)
            style[level] = levelOf(xml);
        xml.skip();
    }
    if (m_styles.size() < kMostOdtLists)
        m_styles.insert(name, style);
}

OdtLists::Level OdtLists::levelOf(const XmlPart &xml)
{
    const QString kind = xml.attribute(u"num-format");
    const QString start = xml.attribute(u"start-value");
    return {.kind = kind.isEmpty() ? QChar() : kind.front(),
            .before = xml.attribute(u"num-prefix").left(kLongestSignPart),
            .behind = xml.attribute(u"num-suffix").left(kLongestSignPart),
            .start = start.isEmpty() ? 1 : qBound(0, start.toInt(), kLargestListNumber),
            .shown = qBound(1, xml.attribute(u"display-levels").toInt(), kLevels)};
}

void OdtLists::beginList(const XmlPart &xml)
{
    QString style = xml.attribute(u"style-name");
    if (style.isEmpty() && !m_open.isEmpty())
        style = m_open.constLast().style;
    if (m_open.isEmpty())
        beginOutermost(xml, style);
    m_open.append({style, false, -1});
}

void OdtLists::beginOutermost(const XmlPart &xml, const QString &style)
{
    m_id = xml.attribute(u"id");
    m_continued = xml.attribute(u"continue-list");
    if (!m_continued.isEmpty())
        m_counters = m_byId.value(m_continued, begun());
    else if (xml.attribute(u"continue-numbering") == "true"_L1)
        m_counters = m_byStyle.value(style, begun());
    else
        m_counters = begun();
}

void OdtLists::endList()
{
    if (m_open.isEmpty())
        return;
    const QString style = m_open.takeLast().style;
    if (!m_open.isEmpty() || m_byId.size() >= kMostOdtLists || m_byStyle.size() >= kMostOdtLists)
        return;
    m_byStyle.insert(style, m_counters);
    for (const QString &id : {m_id, m_continued}) {
        if (!id.isEmpty())
            m_byId.insert(id, m_counters);
    }
}

void OdtLists::beginItem(const XmlPart &xml)
{
    if (m_open.isEmpty())
        return;
    const QString start = xml.attribute(u"start-value");
    m_open.last().atItem = true;
    m_open.last().start = start.isEmpty() ? -1 : qBound(0, start.toInt(), kLargestListNumber);
}

QString OdtLists::itemSign()
{
    if (m_open.isEmpty() || !m_open.constLast().atItem)
        return {};
    m_open.last().atItem = false;
    const int level = int(std::min<qsizetype>(m_open.size(), kLevels)) - 1;
    return counted(m_open.constLast().style, level, m_open.constLast().start, &m_counters);
}

QString OdtLists::headingSign(int level)
{
    if (!m_open.isEmpty() || level < 1 || level > kLevels)
        return {};
    return counted(QString(), level - 1, -1, &m_headings);
}

QString OdtLists::counted(const QString &style, int level, int start, Counters *counters) const
{
    const Style levels = m_styles.value(style);
    const auto first = [&](int depth) { return levels[depth].start; };
    for (int upper = 0; upper < level; ++upper)
        (*counters)[upper] = (*counters)[upper] < 0 ? first(upper) : (*counters)[upper];
    int &own = (*counters)[level];
    own = start >= 0 ? start : own < 0 ? first(level) : std::min(own + 1, kLargestListNumber);
    std::fill(counters->begin() + level + 1, counters->end(), -1);
    return shown(levels, level, *counters);
}

QString OdtLists::shown(const Style &style, int level, const Counters &counters)
{
    const Level &own = style[level];
    QStringList numbers;
    for (int depth = std::max(0, level - own.shown + 1); depth <= level; ++depth) {
        if (const QChar kind = style[depth].kind; !kind.isNull())
            numbers.append(listNumber(counters[depth], kind));
    }
    if (own.kind.isNull())
        return {};
    return (own.before + numbers.join(u'.') + own.behind).trimmed();
}

} // namespace dondoc::exchange

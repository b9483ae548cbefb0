// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OdsStyles: reads the styles of numbers, then those of tables, cells and words, which refer to them.
#include "models/exchange/sheets/odsstyles.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOdsStyles = 100'000;

} // namespace

void OdsStyles::read(XmlPart &xml)
{
    while (xml.nextChild()) {
        const QString name = xml.attribute(u"name");
        if (xml.name() == u"number-style")
            readNumber(xml, name);
        else if (xml.name() == u"style")
            readStyle(xml, name);
        else
            xml.skip();
    }
}

// How many times smaller a number is shown is its factor (OpenDocument 1.3, 19.342).
void OdsStyles::readNumber(XmlPart &xml, const QString &name)
{
    QString words;
    double parts = 1;
    while (xml.nextChild()) {
        if (xml.name() == u"number")
            parts = std::max(1.0, xml.attribute(u"display-factor").toDouble());
        if (xml.name() == u"text")
            words += xml.text();
        else
            xml.skip();
    }
    const CellStyle style = styleOf(NumberLook::Plain, words, parts);
    if (!style.unit.isEmpty() && m_numbers.size() < kMostOdsStyles)
        m_numbers.insert(name, style);
}

void OdsStyles::readStyle(XmlPart &xml, const QString &name)
{
    const bool ofTables = xml.attribute(u"family") == "table"_L1;
    const QString number = xml.attribute(u"data-style-name");
    if (m_numbers.contains(number) && m_numberOf.size() < kMostOdsStyles)
        m_numberOf.insert(name, number);
    while (xml.nextChild()) {
        if (ofTables && xml.attribute(u"display") == "false"_L1 && m_hiding.size() < kMostOdsStyles)
            m_hiding.insert(name);
        const QString line = xml.attribute(u"text-line-through-style");
        if (!line.isEmpty() && line != "none"_L1 && m_struck.size() < kMostOdsStyles)
            m_struck.insert(name);
        xml.skip();
    }
}

} // namespace dondoc::exchange

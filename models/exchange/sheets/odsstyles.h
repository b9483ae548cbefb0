// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OdsStyles: which styles of an OpenDocument sheet hide a table, strike words out or show a number otherwise.
#pragma once

#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/xmlpart.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace dondoc::exchange {

class OdsStyles
{
public:
    /// xml stands on a list of styles.
    void read(XmlPart &xml);

    bool hides(const QString &table) const { return m_hiding.contains(table); }
    /// Of a cell's style, or of that of some words in it.
    bool isStruck(const QString &style) const { return m_struck.contains(style); }
    /// Of a cell's style; a percentage is told by the cell itself.
    CellStyle numberStyle(const QString &style) const { return m_numbers.value(m_numberOf.value(style)); }

private:
    void readNumber(XmlPart &xml, const QString &name);
    void readStyle(XmlPart &xml, const QString &name);

    QSet<QString> m_hiding;
    QSet<QString> m_struck;
    QHash<QString, CellStyle> m_numbers; ///< by the name of the number's own style
    QHash<QString, QString> m_numberOf;  ///< that name, by the style of a cell
};

} // namespace dondoc::exchange

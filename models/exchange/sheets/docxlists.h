// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxLists: the numbers and signs that Word writes before the paragraphs of its lists, and no file holds as
// text.
#pragma once

#include "models/exchange/sheets/docxlooks.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace dondoc::exchange {

/// What stands before a paragraph.
struct ListSign {
    QString text; ///< "4.1."; of a bullet the sign of its font as the file has it; blank: nothing
    bool bullet = false;
};

/// Counts on with each paragraph it is asked for.
class DocxLists
{
public:
    /// None where the part is missing or damaged: then no paragraph is numbered.
    static DocxLists read(const Archive &archive, const QString &part);
    /// Of the next paragraph of the document that stands there.
    ListSign next(const ListPlace &place);

private:
    static constexpr int kLevels = 9; ///< of a list in Word

    struct Level {
        QString format; ///< "decimal"; blank: no level of that depth is told
        QString text;   ///< "%1.%2."
        int start = 1;
    };
    struct List {
        QString counted;            ///< id of the abstract list, whose numbers several lists share
        QHash<int, Level> replaced; ///< by level
        QHash<int, int> starts;     ///< by level: from where this list begins anew
    };
    static Level readLevel(XmlPart &xml);
    static QHash<int, Level> readLevels(XmlPart &xml);
    static List readList(XmlPart &xml);
    static void readOverride(XmlPart &xml, List *list);
    Level levelOf(const List &list, int level) const;
    void count(const QString &id, const List &list, int level);
    QString shown(const List &list, int level) const;

    QHash<QString, QHash<int, Level>> m_levels; ///< by id of the abstract list
    QHash<QString, List> m_lists;               ///< by the id that paragraphs name
    QHash<QString, QList<int>> m_counters; ///< by id of the abstract list, a number a level; -1: not begun
    QSet<QString> m_begun;                 ///< lists of which a paragraph was met
};

} // namespace dondoc::exchange

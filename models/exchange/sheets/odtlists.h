// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OdtLists: the numbers that stand before the items of lists in an OpenDocument text, and no file holds as
// text.
#pragma once

#include "models/exchange/sheets/archive.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace dondoc::exchange {

class XmlPart;

/// Follows the lists of the document as they open and close, and counts on with each sign it is asked for.
class OdtLists
{
public:
    /// The lists that styles.xml knows; damage is left aside.
    void readStyles(const Archive &archive);
    /// Of text:list-style or text:outline-style, whose element is open; past its end.
    void readStyle(XmlPart &xml);

    /// Of text:list, whose element is open.
    void beginList(const XmlPart &xml);
    void endList();
    /// Of text:list-item.
    void beginItem(const XmlPart &xml);
    /// "4.1." before the paragraph that begins: blank but for the first of an item, and before bullets.
    QString itemSign();
    /// Of a heading that stands in no list; level from 1.
    QString headingSign(int level);

private:
    static constexpr int kLevels = 10; ///< of a list in OpenDocument
    using Counters = std::array<int, kLevels>;

    struct Level {
        QChar kind; ///< as listNumber() takes it; null where nothing is shown
        QString before;
        QString behind;
        int start = 1;
        int shown = 1; ///< how many levels, this one the last
    };
    using Style = std::array<Level, kLevels>;
    struct OpenList {
        QString style;
        bool atItem = false; ///< one has begun, and no paragraph of it
        int start = -1;      ///< that the item begins anew with; -1: none
    };
    static Counters begun();
    static Level levelOf(const XmlPart &xml);
    static QString shown(const Style &style, int level, const Counters &counters);
    QString counted(const QString &style, int level, int start, Counters *counters) const;
    void beginOutermost(const XmlPart &xml, const QString &style);

    QHash<QString, Style> m_styles; ///< by name; of headings without one
    QList<OpenList> m_open;
    Counters m_counters = begun(); ///< of the list that is open; -1: not begun
    Counters m_headings = begun();
    QString m_id;        ///< of the list that is open
    QString m_continued; ///< of the one that it goes on with
    QHash<QString, Counters> m_byId;
    QHash<QString, Counters> m_byStyle; ///< the last one of the style
};

} // namespace dondoc::exchange

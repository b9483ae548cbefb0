// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetCells: what stands in a workbook just written and which cells are open, read by hand from its XML.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace dondoc::test {

struct SheetCells {
    QString name;
    QString state;                ///< "veryHidden"; blank where it is shown
    QByteArray xml;               ///< the sheet's own part
    QHash<QString, QString> text; ///< by cell: "C12"
    QSet<QString> open;           ///< cells that a protected sheet lets one fill
    /// Cells of that column whose text is this, upward.
    QStringList where(const QString &column, const QString &text) const;
    int count(const QString &text) const; ///< cells in which it stands, perhaps among more
    bool has(const QString &text) const;  ///< a cell with this text and no more
    int rowOf(const QString &column, const QString &text) const; ///< the first of them; 0 where none
};

QList<SheetCells> sheetsOf(const QByteArray &xlsx);
QByteArray partOf(const QByteArray &archive, const QString &name);
bool isWellFormed(const QByteArray &xml);

} // namespace dondoc::test

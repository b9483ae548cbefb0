// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopiedCells: rows of a list as they go onto the clipboard: lines of text, and a table for spreadsheets.
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>

class QMimeData;

namespace dondoc::views {

struct CopiedCell {
    QString text;   ///< as shown
    QVariant value; ///< what stands behind it; a number goes out as that number
};

class CopiedCells
{
public:
    void addRow(const QList<CopiedCell> &cells) { m_rows.append(cells); }
    /// Tab-separated; cells with tabs, line breaks or quotes are quoted.
    QString text() const;
    /// "9/11" and "05/10/2025" are marked as text there: a spreadsheet would take them for days, the second
    /// one in another country's order.
    QString html() const;
    std::unique_ptr<QMimeData> mimeData() const;

private:
    QList<QList<CopiedCell>> m_rows;
};

} // namespace dondoc::views

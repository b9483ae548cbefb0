// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CsvParser: takes separated text character by character and hands over rows of fields.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace dondoc {

/// How much is kept of a row; what goes beyond is dropped.
struct CsvBounds {
    qsizetype fields = 1 << 20;
    qsizetype length = 1 << 30; ///< of one field
};

/// Quoted fields may hold separators, doubled quotes and line ends. LF, CR LF and CR end a row.
class CsvParser
{
public:
    /// A blank line is a row without fields.
    using Row = std::function<void(const QStringList &)>;
    CsvParser(QChar separator, const CsvBounds &bounds, Row row)
        : m_separator(separator), m_bounds(bounds), m_handOver(std::move(row))
    {
    }

    void take(QChar character);
    /// Hands over what stands after the last line end.
    void end();

private:
    void takeQuoted(QChar character);
    void takeBare(QChar character);
    void reopen();
    void add(QChar character);
    void endField();
    void endRow();

    QChar m_separator;
    CsvBounds m_bounds;
    Row m_handOver;
    QStringList m_row;
    QString m_field;
    bool m_quoted = false;   ///< inside quotes
    bool m_closed = false;   ///< the field's quotes were closed
    bool m_returned = false; ///< the character before was a CR outside quotes
};

} // namespace dondoc

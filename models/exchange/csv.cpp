// SPDX-License-Identifier: GPL-3.0-or-later
// Reads comma-separated text character by character, and quotes what is written.
#include "models/exchange/csv.h"

namespace dondoc::exchange {

namespace {

/// Takes one character after the other and builds rows of them.
class CsvRows
{
public:
    void take(QChar character)
    {
        if (m_quoted)
            takeQuoted(character);
        else if (character == u'"' && m_field.isEmpty() && !m_closed)
            m_quoted = true;
        else if (character == u'"' && m_closed)
            reopen();
        else
            takeBare(character);
    }

    QList<QStringList> rows()
    {
        endRow();
        return m_rows;
    }

private:
    void takeQuoted(QChar character)
    {
        if (character != u'"') {
            m_field += character;
            return;
        }
        m_quoted = false;
        m_closed = true;
    }

    // A second quote right after a closing one stands for one quote inside the field.
    void reopen()
    {
        m_field += u'"';
        m_quoted = true;
        m_closed = false;
    }

    void takeBare(QChar character)
    {
        if (character == u',')
            endField();
        else if (character == u'\n')
            endRow();
        else if (character != u'\r')
            m_field += character;
    }

    void endField()
    {
        m_row.append(m_field);
        m_field.clear();
        m_closed = false;
    }

    void endRow()
    {
        if (m_row.isEmpty() && m_field.isEmpty() && !m_closed)
            return;
        endField();
        m_rows.append(m_row);
        m_row.clear();
    }

    QList<QStringList> m_rows;
    QStringList m_row;
    QString m_field;
    bool m_quoted = false; ///< inside quotes
    bool m_closed = false; ///< the field's quotes were closed
};

bool needsQuotes(const QString &field)
{
    return field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
}

QString quoted(QString field)
{
    if (!needsQuotes(field))
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QList<QStringList> readCsv(const QString &text)
{
    CsvRows rows;
    const bool marked = text.startsWith(QChar::ByteOrderMark);
    for (const QChar character : QStringView(text).mid(marked ? 1 : 0))
        rows.take(character);
    return rows.rows();
}

QString csvLine(const QStringList &fields)
{
    QStringList cells;
    cells.reserve(fields.size());
    for (const QString &field : fields)
        cells.append(quoted(field));
    return cells.join(u',') + QStringLiteral("\r\n");
}

} // namespace dondoc::exchange

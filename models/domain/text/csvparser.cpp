// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CsvParser: the states of a field.
#include "models/domain/text/csvparser.h"

namespace dondoc {

void CsvParser::take(QChar character)
{
    const bool secondOfPair = m_returned && character == u'\n';
    m_returned = false;
    if (secondOfPair)
        return;
    if (m_quoted)
        takeQuoted(character);
    else if (character == u'"' && m_field.isEmpty() && !m_closed)
        m_quoted = true;
    else if (character == u'"' && m_closed)
        reopen();
    else
        takeBare(character);
}

void CsvParser::end()
{
    if (!m_row.isEmpty() || !m_field.isEmpty() || m_closed)
        endRow();
}

void CsvParser::takeQuoted(QChar character)
{
    if (character != u'"') {
        add(character);
        return;
    }
    m_quoted = false;
    m_closed = true;
}

// A second quote right after a closing one stands for one quote inside the field.
void CsvParser::reopen()
{
    add(u'"');
    m_quoted = true;
    m_closed = false;
}

void CsvParser::takeBare(QChar character)
{
    m_returned = character == u'\r';
    if (character == m_separator)
        endField();
    else if (character == u'\n' || character == u'\r')
        endRow();
    else
        add(character);
}

void CsvParser::add(QChar character)
{
    if (m_field.size() < m_bounds.length)
        m_field += character;
}

void CsvParser::endField()
{
    if (m_row.size() < m_bounds.fields)
        m_row.append(m_field);
    m_field.clear();
    m_closed = false;
}

void CsvParser::endRow()
{
    if (!m_row.isEmpty() || !m_field.isEmpty() || m_closed)
        endField();
    m_handOver(m_row);
    m_row.clear();
}

} // namespace dondoc

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Writes tables as JSON in the table's own order of keys (QJsonObject would sort them), and as CSV.
#include "models/exchange/opendata/opendata.h"

#include "models/domain/text/csvguard.h"
#include "models/exchange/opendata/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dondoc::exchange {

namespace {

void appendEscaped(QByteArray &out, char character)
{
    static const char kDigits[] = "0123456789abcdef";
    if (character == '"' || character == '\\')
        out.append('\\').append(character);
    else if (character == '\n')
        out.append("\\n");
    else if (static_cast<unsigned char>(character) < 0x20)
        out.append("\\u00").append(kDigits[character >> 4]).append(kDigits[character & 15]);
    else
        out.append(character);
}

void appendText(QByteArray &out, const QString &text)
{
    out.append('"');
    for (const char character : text.toUtf8())
        appendEscaped(out, character);
    out.append('"');
}

QByteArray compact(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

void appendValue(QByteArray &out, const QJsonValue &value)
{
    if (value.isString())
        appendText(out, value.toString());
    else
        out.append(compact(value));
}

QString outerOf(const QString &key)
{
    const qsizetype dot = key.indexOf(u'.');
    return dot < 0 ? QString() : key.left(dot);
}

void openNested(QByteArray &out, const QString &outer)
{
    if (outer.isEmpty())
        return;
    appendText(out, outer);
    out.append(":{");
}

/// One row; dotted keys with the same beginning become one nested object.
void appendObject(QByteArray &out, const QStringList &keys, const QList<QJsonValue> &row)
{
    QString open;
    out.append('{');
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString outer = outerOf(keys[i]);
        if (outer != open && !open.isEmpty())
            out.append('}');
        if (i > 0)
            out.append(',');
        if (outer != open)
            openNested(out, outer);
        open = outer;
        appendText(out, keys[i].mid(outer.isEmpty() ? 0 : outer.size() + 1));
        out.append(':');
        appendValue(out, row.value(i));
    }
    out.append(open.isEmpty() ? "}" : "}}");
}

QString openWords(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QString();
    if (value.isString())
        return value.toString();
    if (!value.isArray())
        return QString::fromUtf8(compact(value));
    QStringList items;
    for (const QJsonValue &item : value.toArray())
        items.append(openWords(item));
    return items.join(QStringLiteral("; "));
}

// Numbers stay as they are, below zero too.
QString cellOf(const QJsonValue &value)
{
    return value.isDouble() ? openWords(value) : csv::guarded(openWords(value));
}

} // namespace

QByteArray toJson(const OpenTable &table)
{
    QByteArray out("[");
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        out.append(i == 0 ? "\n" : ",\n");
        appendObject(out, table.keys, table.rows[i]);
    }
    return out.append("\n]\n");
}

QByteArray toJsonObject(const OpenTable &table)
{
    QByteArray out;
    appendObject(out, table.keys, table.rows.value(0));
    return out.append('\n');
}

QByteArray toCsv(const OpenTable &table)
{
    QString out(QChar::ByteOrderMark);
    QStringList heading = table.keys;
    out += csvLine(heading.replaceInStrings(QStringLiteral("."), QStringLiteral("_")));
    for (const QList<QJsonValue> &row : table.rows) {
        QStringList cells;
        for (const QJsonValue &value : row)
            cells.append(cellOf(value));
        out += csvLine(cells);
    }
    return out.toUtf8();
}

} // namespace dondoc::exchange

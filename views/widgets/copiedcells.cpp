// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopiedCells: text and table.
#include "views/widgets/copiedcells.h"

#include <QMimeData>

namespace dondoc::views {

namespace {

/// A cell as spreadsheet programs read it from lines of text.
QString clipped(QString cell)
{
    const bool quoted = cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\t'))
        || cell.contains(QLatin1Char('"'));
    if (!quoted)
        return cell;
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

bool isNumber(const CopiedCell &cell)
{
    bool shown = false; // "9/11" has a number behind it and is none
    QString bare = cell.text;
    bare.remove(u'.').replace(u',', u'.').replace(QChar(0x2212), u'-').toDouble(&shown);
    const int type = cell.value.typeId();
    return shown && (type == QMetaType::Double || type == QMetaType::Int || type == QMetaType::LongLong);
}

/// Marked for Excel by x:num and mso-number-format, for LibreOffice by sdval and sdnum.
QString tableCell(const CopiedCell &cell)
{
    const QString words = cell.text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    if (!isNumber(cell))
        return QStringLiteral("<td sdnum=\"1033;0;@\" style='mso-number-format:\"\\@\"'>%1</td>").arg(words);
    const QString value = QString::number(cell.value.toDouble(), 'g', 15);
    return QStringLiteral("<td sdval=\"%1\" x:num=\"%1\">%2</td>").arg(value, words);
}

} // namespace

QString CopiedCells::text() const
{
    QStringList lines;
    for (const QList<CopiedCell> &row : m_rows) {
        QStringList cells;
        for (const CopiedCell &cell : row)
            cells.append(clipped(cell.text));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString CopiedCells::html() const
{
    QString rows;
    for (const QList<CopiedCell> &row : m_rows) {
        rows += QLatin1String("<tr>");
        for (const CopiedCell &cell : row)
            rows += tableCell(cell);
        rows += QLatin1String("</tr>\n");
    }
    return QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                          "<meta charset=\"utf-8\"></head><body><table>\n%1</table></body></html>")
        .arg(rows);
}

std::unique_ptr<QMimeData> CopiedCells::mimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text());
    data->setHtml(html());
    return data;
}

} // namespace dondoc::views

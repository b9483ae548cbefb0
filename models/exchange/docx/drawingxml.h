// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DrawingXml: the elements of DrawingML that charts are made of: fills, strokes and letters.
#pragma once

#include "models/report/document/document.h"

#include <QByteArray>
#include <QXmlStreamWriter>

namespace dondoc::exchange {

inline constexpr char16_t kDrawingNamespace[] = u"http://schemas.openxmlformats.org/drawingml/2006/main";

class DrawingXml
{
public:
    DrawingXml() : m_xml(&m_bytes) { m_xml.writeStartDocument(QStringLiteral("1.0"), true); }
    Q_DISABLE_COPY_MOVE(DrawingXml)

    /// Ends the document; nothing may be written after it.
    QByteArray finished();

    void open(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    void leaf(const char *name) { m_xml.writeEmptyElement(QLatin1String(name)); }
    /// Of the element just opened.
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), value);
    }
    /// <name val="value"/>
    void value(const char *name, const QString &value);
    void text(const char *name, const QString &text);

    void colour(const QString &rgb);
    /// emu: 1/12700 pt.
    void stroke(int emu, const QString &rgb, bool dashed = false);
    void fill(report::Fill fill);
    /// c:spPr of an area with its outline; of one without anything.
    void filled(report::Fill fill);
    void invisible();
    /// c:txPr: upright letters of the report's font.
    void letters(int sizePt);
    /// c:tx with these words.
    void rich(const QString &words);

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace dondoc::exchange

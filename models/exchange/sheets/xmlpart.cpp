// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XmlPart: QXmlStreamReader on the stream of a member.
#include "models/exchange/sheets/xmlpart.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// Office programs nest a few dozen; the reader keeps a record of every open element.
constexpr int kDeepest = 1'000;
constexpr qsizetype kMostAttributes = 500;
constexpr qsizetype kMostNamespaces = 500; // that hold at one place: each name is looked up among them
// Of one text or tag: the longest cell in the longest characters, and more equals signs than attributes.
constexpr qint64 kLongestRun = 1 << 20;
constexpr qint64 kMostEquals = 5'000;

} // namespace

bool isTrue(const QString &value) { return value == "1"_L1 || value == "true"_L1; }

XmlPart::XmlPart(const Archive &archive, int member)
    : m_fileName(archive.fileName()), m_stream(archive.stream(member)), m_xml(m_stream.get())
{
    m_stream->setLongestRun(kLongestRun, kMostEquals);
}

QXmlStreamReader::TokenType XmlPart::next()
{
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD)
        m_xml.raiseError(u"DTD"_s);
    else if (token == QXmlStreamReader::StartElement)
        enter();
    else if (token == QXmlStreamReader::EndElement)
        leave();
    return m_xml.hasError() ? QXmlStreamReader::Invalid : token;
}

void XmlPart::enter()
{
    ++m_depth;
    m_namespaces.append(m_xml.namespaceDeclarations().size());
    m_openNamespaces += m_namespaces.constLast();
    if (m_depth > kDeepest || m_openNamespaces > kMostNamespaces
        || m_xml.attributes().size() > kMostAttributes)
        m_xml.raiseError(u"%1 × %2"_s.arg(m_depth).arg(m_xml.name().left(20)));
}

void XmlPart::leave()
{
    --m_depth;
    if (!m_namespaces.isEmpty())
        m_openNamespaces -= m_namespaces.takeLast();
}

bool XmlPart::enterRoot() { return nextChild(); }

bool XmlPart::nextChild()
{
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid)
            return false;
    }
    return false;
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != QXmlStreamReader::Invalid) { }
}

QString XmlPart::text()
{
    QString all;
    const int inside = m_depth;
    while (m_depth >= inside && next() != QXmlStreamReader::Invalid) {
        if (m_xml.isCharacters() && m_depth == inside && all.size() < kLongestText)
            all += m_xml.text();
    }
    return all;
}

QString XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &one : all) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

Result<void> XmlPart::finish()
{
    while (!m_xml.atEnd() && next() != QXmlStreamReader::Invalid) { }
    return state();
}

Result<void> XmlPart::drain()
{
    constexpr qint64 kDrainedBytes = 1 << 16;
    if (m_xml.hasError())
        return state();
    m_stream->setLongestRun(std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max());
    QByteArray piece(kDrainedBytes, Qt::Uninitialized);
    while (m_stream->read(piece.data(), kDrainedBytes) > 0) { }
    return state();
}

Result<void> XmlPart::state() const
{
    if (m_stream->fault().code != ErrorCode::None)
        return m_stream->fault();
    if (m_xml.hasError())
        return Error{ErrorCode::FileDamaged, m_fileName, m_xml.errorString()};
    return {};
}

} // namespace dondoc::exchange

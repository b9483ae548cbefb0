// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XmlPart: one XML member of an archive read forward, without what makes XML dangerous.
#pragma once

#include "models/exchange/sheets/archive.h"

#include <QXmlStreamReader>

namespace dondoc::exchange {

/// What is kept of one text; far more than a cell may hold.
constexpr qsizetype kLongestText = 1 << 20;

/// Of an attribute that is a truth value, as Office Open XML writes it.
bool isTrue(const QString &value);

/// Refuses document type declarations (and with them entities) and elements nested too
/// deeply or with too much in one tag. Elements are
/// distinguished by their names without prefix: the namespaces differ between editions of one format.
class XmlPart
{
public:
    /// Must not outlive the archive.
    XmlPart(const Archive &archive, int member);

    /// To the root element; false where there is none.
    bool enterRoot();
    /// To the next child of the present element, or past its end: then false.
    bool nextChild();
    /// Past the end of the present element.
    void skip();
    /// The text of the present element without that of its children; past its end.
    QString text();
    /// One token on, for readers that follow the document as it comes.
    QXmlStreamReader::TokenType next();

    QStringView name() const { return m_xml.name(); }
    QStringView characters() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// Of the present element, by its name without prefix; empty where it has none.
    QString attribute(QStringView name) const;
    bool isDone() const { return m_xml.atEnd(); }

    /// Reads on to the end. FileDamaged (zip or XML), FileTooLarge, FileProtected.
    Result<void> finish();
    /// Unpacks what is left without looking into it, for readers that need no more of a sound member: a zip
    /// cut short is found, XML that is none is not. FileDamaged, FileTooLarge, FileProtected.
    Result<void> drain();
    /// What went wrong up to here, for readers that need no more.
    Result<void> state() const;

private:
    void enter();
    void leave();

    QString m_fileName;
    std::unique_ptr<MemberStream> m_stream;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    QList<qsizetype> m_namespaces; ///< how many each open element declares
    qsizetype m_openNamespaces = 0;
};

} // namespace dondoc::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Markup: HTML and XML as programs write them by hand, tag by tag; what does not close closes somewhere.
#pragma once

#include <QString>
#include <QStringView>

namespace dondoc::exchange {

/// The text of a file of markup: by its byte order mark, what it declares, or as it looks.
QString decodedMarkup(QByteArrayView bytes);
/// With "&lt;", "&agrave;", "&#273;" read; what is none stays.
QString withEntitiesRead(QStringView text);

/// Takes time in proportion to the text, whatever stands there. Comments, declarations and the contents of
/// scripts and styles are passed over.
class MarkupReader
{
public:
    enum class Token { Open, Close, Text, End };

    /// text must outlive the reader.
    explicit MarkupReader(QStringView text) : m_text(text) { }

    Token next();
    /// Of a tag, in lower case and without prefix: "data" of "<ss:Data>".
    const QString &name() const { return m_name; }
    bool closesItself() const { return m_body.endsWith(u'/'); } ///< as "<br/>" does
    /// Of the tag, by its name without prefix in lower case, entities read; blank where it has none.
    QString attribute(QStringView name) const;
    bool hasAttribute(QStringView name) const;
    /// Of Token::Text, entities read, blanks as they stand.
    QString text() const;
    /// On behind the end tag of the tag that was opened.
    void skipContent();

private:
    bool takeTag();
    bool takeOther();
    void takeText();
    void skipPast(QStringView end);
    qsizetype tagEnd(qsizetype from) const;

    QStringView m_text;
    qsizetype m_at = 0;
    Token m_token = Token::End;
    QStringView m_tag; ///< its name as it stands
    QString m_name;
    QStringView m_body; ///< of a tag, what stands between its name and '>'
    QStringView m_run;  ///< of a text
    bool m_raw = false; ///< of a text in <![CDATA[…]]>
};

} // namespace dondoc::exchange

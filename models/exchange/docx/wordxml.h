// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WordXml: the elements of WordprocessingML that the writer of documents needs, one after another.
#pragma once

#include "models/report/layout/styles.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <optional>
#include <utility>

namespace dondoc::exchange {

/// Word's two units: 1/20 pt and 1/2 pt.
int twipsOfMm(double mm);
int twipsOfPt(double pt);
int halfPoints(double pt);

/// Without the characters that XML 1.0 cannot hold, not even escaped.
QString printableXml(const QString &text);

/// What of a paragraph differs from its style; in twips.
struct ParagraphShape {
    QString style;
    bool keepNext = false;
    bool ruleAbove = false;
    bool centred = false;
    int leftIndent = 0;
    int rightIndent = 0;
    std::optional<int> firstLine = {}; ///< below 0: left of the others
    std::optional<int> spaceBefore = {};
    QString mark = {}; ///< name of a bookmark around the paragraph's text; blank: none
};

class WordXml
{
public:
    using Attributes = QList<std::pair<const char *, QString>>;

    /// root: "w:document", with the namespaces of documents declared on it.
    explicit WordXml(const char *root);
    /// Ends the document; nothing may be written after it.
    QByteArray finished();

    void open(const char *name, const Attributes &attributes = {});
    void close();
    void leaf(const char *name, const Attributes &attributes = {});
    /// <name w:val="value"/>
    void value(const char *name, const QString &value);
    void value(const char *name, int number) { value(name, QString::number(number)); }
    /// An element that holds text only.
    void text(const char *name, const QString &text);

    void run(const QString &text, bool bold = false, bool italic = false);
    /// The number of the page that it stands on.
    void pageNumberRun();
    /// Opens a paragraph and its properties are written; close() ends it.
    void openParagraph(const ParagraphShape &shape);
    void paragraph(const ParagraphShape &shape, const report::Inlines &text, bool bold = false);
    void paragraph(const ParagraphShape &shape, const QString &text);

private:
    void line(const QString &text);
    void indent(const ParagraphShape &shape);
    void beginMark(const QString &name);
    void endMark();
    void runProperties(bool bold, bool italic);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    int m_marks = 0; ///< bookmarks begun so far; each has its number
};

} // namespace dondoc::exchange

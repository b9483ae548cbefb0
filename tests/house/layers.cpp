// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Layers: reads include lines against the table.
#include "tests/house/layers.h"
#include "tests/support/paths.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace house {

using namespace Qt::StringLiterals;

namespace {

const QString kOwnClock = uR"(\bcurrentDate(Time)?(Utc)?\()"_s;
const QString kTranslation = uR"((\btr|\btranslate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\()"_s;

bool isUnder(const QString &path, const QString &folder) { return path.startsWith(folder + u'/'); }

const Layer *layerOf(const QString &path)
{
    const auto at = std::find_if(layers().begin(), layers().end(),
                                 [&path](const Layer &layer) { return isUnder(path, layer.folder); });
    return at == layers().end() ? nullptr : &*at;
}

// What is generated beside the sources: moc files of a .cpp, uic's headers.
bool isGenerated(const QString &header) { return header.endsWith(".moc"_L1) || header.startsWith("ui_"_L1); }

QString faultOfProjectInclude(const Layer &layer, const QString &header)
{
    if (isGenerated(header))
        return {};
    if (!QFileInfo::exists(dondoc::test::sourcePath(header)))
        return u"includes %1, which is not a path from the root"_s.arg(header);
    const bool allowed = std::any_of(layer.layers.begin(), layer.layers.end(),
                                     [&header](const QString &folder) { return isUnder(header, folder); });
    return allowed ? QString() : u"%1 may not include %2"_s.arg(layer.folder, header);
}

QString faultOfQtInclude(const Layer &layer, const QString &header)
{
    const QString name = header.section(u'/', -1);
    const QString module = header.contains(u'/') ? header.section(u'/', 0, 0) : moduleOf(header);
    const bool allowed = layer.modules.contains(module) && !layer.never.contains(name);
    return allowed ? QString() : u"%1 may not include <%2> of %3"_s.arg(layer.folder, header, module);
}

QString faultOfLine(const Layer &layer, const QString &line)
{
    static const QRegularExpression kInclude(uR"(^\s*#\s*include\s*(?:"([^"]+)\"|<(Q[^>]*)>))"_s);
    const QRegularExpressionMatch include = kInclude.match(line);
    if (!include.captured(1).isEmpty())
        return faultOfProjectInclude(layer, include.captured(1));
    if (!include.captured(2).isEmpty())
        return faultOfQtInclude(layer, include.captured(2));
    const QString code = line.section(u"//"_s, 0, 0);
    for (const QString &word : layer.words) {
        if (code.contains(QRegularExpression(word)))
            return u"%1 may not say %2"_s.arg(layer.folder, code.trimmed());
    }
    return {};
}

QString searchedModuleOf(const QString &header)
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module :
         {u"QtCore"_s, u"QtGui"_s, u"QtSql"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtTest"_s, u"QtPdf"_s,
          u"QtPdfWidgets"_s, u"QtNetwork"_s, u"QtXml"_s, u"QtConcurrent"_s}) {
        if (QFileInfo::exists(u"%1/%2/%3"_s.arg(headers, module, header)))
            return module;
    }
    return {};
}

} // namespace

const QList<Layer> &layers()
{
    static const QList<Layer> kLayers{
        {u"models/domain"_s, {u"models/domain"_s}, {u"QtCore"_s}, {}, {kTranslation, kOwnClock}},
        {u"models/background"_s, {u"models/background"_s}, {u"QtCore"_s}, {}, {kTranslation, kOwnClock}},
        {u"models/storage"_s,
         {u"models/storage"_s, u"models/domain"_s},
         {u"QtCore"_s, u"QtSql"_s},
         {},
         {kTranslation}},
        {u"models/report"_s,
         {u"models/report"_s, u"models/domain"_s},
         {u"QtCore"_s, u"QtGui"_s},
         {u"QPainter"_s, u"QPdfWriter"_s, u"QPixmap"_s, u"QTextDocument"_s},
         {kTranslation, kOwnClock}},
        {u"models/exchange"_s,
         {u"models/exchange"_s, u"models/report"_s, u"models/domain"_s},
         {u"QtCore"_s},
         {},
         {kTranslation}},
        {u"models/print"_s,
         {u"models/print"_s, u"models/report"_s, u"models/domain"_s},
         {u"QtCore"_s, u"QtGui"_s},
         {},
         {kTranslation}},
        {u"models/services"_s,
         {u"models/services"_s, u"models/storage"_s, u"models/print"_s, u"models/report"_s,
          u"models/exchange"_s, u"models/background"_s, u"models/domain"_s},
         {u"QtCore"_s},
         {},
         {}},
        {u"models/example"_s,
         {u"models/example"_s, u"models/services"_s, u"models/domain"_s},
         {u"QtCore"_s},
         {},
         {}},
        {u"models/edits"_s,
         {u"models/edits"_s, u"models/domain"_s},
         {u"QtCore"_s},
         {u"QTimer"_s, u"QThread"_s, u"QFile"_s},
         {kTranslation, kOwnClock}},
        {u"models/tables"_s, {u"models/tables"_s, u"models/domain"_s}, {u"QtCore"_s}, {}, {}},
        {u"views"_s,
         {u"views"_s, u"models/tables"_s, u"models/edits"_s, u"models/print"_s, u"models/report"_s,
          u"models/background"_s, u"models/domain"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtPdf"_s, u"QtPdfWidgets"_s},
         {},
         {}},
        {u"app"_s,
         {u"app"_s, u"views"_s, u"models"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s},
         {},
         {}},
    };
    return kLayers;
}

QList<Finding> findings(const Source &source)
{
    QList<Finding> found;
    const Layer *layer = layerOf(source.path);
    if (!layer)
        return found;
    const QStringList lines = source.lines();
    for (int i = 0; i < lines.size(); ++i) {
        const QString fault = faultOfLine(*layer, lines.at(i));
        if (!fault.isEmpty())
            found += Finding{source.path, i + 1, fault};
    }
    return found;
}

QString listed(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines += u"%1:%2: %3"_s.arg(finding.path).arg(finding.line).arg(finding.what);
    return lines.join(u'\n');
}

QString moduleOf(const QString &header)
{
    static QHash<QString, QString> known;
    const auto at = known.constFind(header);
    return at != known.constEnd() ? *at : *known.insert(header, searchedModuleOf(header));
}

} // namespace house

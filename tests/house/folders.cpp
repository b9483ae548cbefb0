// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Folders: the table, and the graph that the includes make of them.
#include "tests/house/folders.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace house {

using namespace Qt::StringLiterals;

namespace {

using Graph = QMap<QString, QSet<QString>>;

QString folderOf(const QString &path) { return path.section(u'/', 0, -2); }

// In that folder itself, or where it ends in a star in one folder below.
bool isIn(const QString &folder, const QString &path)
{
    if (!folder.endsWith("/*"_L1)) {
        return folderOf(path) == folder;
    }
    return folderOf(folderOf(path)) == folder.chopped(2);
}

const Folder *ruleOf(const QString &path)
{
    const auto at = std::find_if(folders().begin(), folders().end(),
                                 [&path](const Folder &folder) { return isIn(folder.path, path); });
    return at == folders().end() ? nullptr : &*at;
}

QString includedBy(const QString &line)
{
    static const QRegularExpression kInclude(uR"(^\s*#\s*include\s*"([^"]+/[^"]+)\")"_s);
    return kInclude.match(line).captured(1);
}

QString layerFolderOf(const Folder &folder)
{
    const QStringList parts = folder.path.split(u'/');
    return parts.constFirst() == "models"_L1 ? parts.mid(0, 2).join(u'/') : parts.constFirst();
}

QString faultOf(const Folder &folder, const QString &path, const QString &header)
{
    if (!header.startsWith(layerFolderOf(folder) + u'/') || folderOf(header) == folderOf(path)) {
        return {};
    }
    const bool allowed = std::any_of(folder.uses.begin(), folder.uses.end(),
                                     [&header](const QString &used) { return isIn(used, header); });
    return allowed ? QString() : u"%1 may not include %2"_s.arg(folderOf(path), header);
}

// Each uses those before it.
QList<Folder> chain(const QString &layer, const QStringList &names)
{
    QList<Folder> folders;
    QStringList before;
    for (const QString &name : names) {
        const QString path = name.isEmpty() ? layer : layer + u'/' + name;
        folders += Folder{.path = path, .uses = before};
        before += path;
    }
    return folders;
}

QList<Folder> reportFolders()
{
    const QString document = u"models/report/document"_s;
    const QString layout = u"models/report/layout"_s;
    const QString context = u"models/report/drafting/context"_s;
    const QString sections = u"models/report/drafting/sections"_s;
    const QString annexes = u"models/report/drafting/annexes"_s;
    const QString letters = u"models/report/drafting/letters"_s;
    const QString editing = u"models/report/editing"_s;
    const QStringList drafting{document, context, sections, annexes, letters};
    return {{.path = document, .uses = {}},
            {.path = layout, .uses = {document}},
            {.path = context, .uses = {document}},
            {.path = sections, .uses = {document, context}},
            {.path = annexes, .uses = {document, context, sections}},
            {.path = letters, .uses = {document, context, annexes}},
            {.path = editing, .uses = {document}},
            {.path = u"models/report/checks"_s,
             .uses = drafting + QStringList{layout, editing, u"models/report"_s}},
            {.path = u"models/report"_s, .uses = drafting + QStringList{editing}}};
}

QList<Folder> exchangeFolders()
{
    const QString sheets = u"models/exchange/sheets"_s;
    const QString openData = u"models/exchange/opendata"_s;
    return {{.path = sheets, .uses = {}},
            {.path = openData, .uses = {}},
            {.path = u"models/exchange/backup"_s, .uses = {}},
            {.path = u"models/exchange/mail"_s, .uses = {sheets}},
            {.path = u"models/exchange/plans"_s, .uses = {openData}},
            {.path = u"models/exchange/docx"_s, .uses = {sheets}},
            {.path = u"models/exchange/forms"_s, .uses = {sheets}}};
}

// The window and the command line do not know each other.
QList<Folder> appFolders()
{
    const QString language = u"app/language"_s;
    const QString settings = u"app/settings"_s;
    const QString cli = u"app/cli"_s;
    const QString window = u"app/window"_s;
    return {{.path = language, .uses = {}},
            {.path = settings, .uses = {language}},
            {.path = cli, .uses = {language, settings}},
            {.path = window, .uses = {language, settings}},
            {.path = u"app"_s, .uses = {language, settings, cli, window}}};
}

Graph graphOf(const QList<Source> &sources)
{
    Graph graph;
    for (const Source &source : sources) {
        QSet<QString> &used = graph[folderOf(source.path)];
        const QStringList lines = source.lines();
        for (const QString &line : lines) {
            if (const QString header = includedBy(line); !header.isEmpty()) {
                used.insert(folderOf(header));
            }
        }
    }
    return graph;
}

QSet<QString> reachedFrom(const Graph &graph, const QString &folder)
{
    QSet<QString> reached;
    QStringList open{folder};
    while (!open.isEmpty()) {
        const QSet<QString> next = graph.value(open.takeLast());
        for (const QString &each : next) {
            if (!reached.contains(each)) {
                reached.insert(each);
                open += each;
            }
        }
    }
    return reached;
}

} // namespace

const QList<Folder> &folders()
{
    static const QList<Folder> kFolders
        = chain(u"models/domain"_s,
                {u"basics"_s, u"copies"_s, u"text"_s, u"period"_s, u"plan"_s, u"indicators"_s, u"summary"_s,
                 u"reporting"_s, u"assessment"_s, u"intake"_s})
        + reportFolders() + exchangeFolders()
        + chain(u"views"_s,
                {u"widgets"_s, u"messages"_s, u"preview"_s, u"editor"_s, u"pages/*"_s, u"shell"_s})
        + appFolders();
    return kFolders;
}

QList<Finding> folderFindings(const Source &source)
{
    const Folder *folder = ruleOf(source.path);
    if (!folder) {
        return {};
    }
    QList<Finding> found;
    const QStringList lines = source.lines();
    for (int i = 0; i < lines.size(); ++i) {
        const QString fault = faultOf(*folder, source.path, includedBy(lines.at(i)));
        if (!fault.isEmpty()) {
            found += Finding{.path = source.path, .line = i + 1, .what = fault};
        }
    }
    return found;
}

QStringList circles(const QList<Source> &sources)
{
    const Graph graph = graphOf(sources);
    QMap<QString, QSet<QString>> reached;
    for (auto at = graph.cbegin(); at != graph.cend(); ++at) {
        reached.insert(at.key(), reachedFrom(graph, at.key()));
    }
    QStringList found;
    for (auto at = reached.cbegin(); at != reached.cend(); ++at) {
        QStringList circle{at.key()};
        for (const QString &other : at.value()) {
            if (other != at.key() && reached.value(other).contains(at.key())) {
                circle += other;
            }
        }
        circle.sort();
        if (circle.size() > 1 && !found.contains(circle.join(u", "_s))) {
            found += circle.join(u", "_s);
        }
    }
    return found;
}

} // namespace house

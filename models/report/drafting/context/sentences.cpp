// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sentences: reads the embedded templates, puts the officer's own on top and fills their placeholders.
#include "models/report/drafting/context/sentences.h"

#include "models/report/drafting/context/placeholders.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> readTemplates(const QString &path)
{
    QHash<QString, QString> templates;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return templates;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && !line.startsWith(u'#'))
            templates.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return templates;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{([a-z]+)\\}"_s);
    return expression;
}

QSet<QString> allowedIn(const QString &text)
{
    const QStringList names = placeholdersOf(text) + commonPlaceholders();
    return QSet<QString>(names.begin(), names.end());
}

/// What stands between braces, whether it is a name or not.
const QRegularExpression &anyBraces()
{
    static const QRegularExpression expression(u"\\{([^{}]+)\\}"_s);
    return expression;
}

QStringList namesWritten(const QString &text)
{
    QStringList names;
    auto matches = anyBraces().globalMatch(text);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    names.removeDuplicates();
    return names;
}

bool bracesBalanced(QString text)
{
    text.remove(anyBraces());
    return !text.contains(u'{') && !text.contains(u'}');
}

/// An officer may have a sentence from a file in which somebody wrote the Vietnamese names.
QHash<QString, QString> withKeptNames(QHash<QString, QString> sentences)
{
    for (QString &text : sentences)
        text = keptPlaceholders(text);
    return sentences;
}

Issue fault(const QString &key, const QString &what)
{
    Issue issue;
    issue.kind = IssueKind::TemplateFault;
    issue.arguments = {key, shownPlaceholders(what)};
    return issue;
}

Inlines inlines(const Value &value)
{
    if (!value.parts.isEmpty())
        return value.parts;
    Inline single = plain(value.text);
    single.figure = value.figure;
    return {single};
}

/// Neighbours of one look without a figure become one, so that layout shapes whole words.
void append(Inlines &target, const Inline &next)
{
    if (next.text.isEmpty())
        return;
    const bool joins = !target.isEmpty() && !target.last().figure && !next.figure
        && target.last().bold == next.bold && target.last().italic == next.italic;
    if (joins)
        target.last().text += next.text;
    else
        target.append(next);
}

} // namespace

QString variant(int n, int total)
{
    if (n <= 0)
        return u"none"_s;
    if (n >= total)
        return u"all"_s;
    if (n == 1)
        return u"one"_s;
    return 3 * n >= 2 * total ? u"most"_s : u"some"_s;
}

QStringList placeholdersOf(const QString &text)
{
    QStringList names;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    names.removeDuplicates();
    return names;
}

const QStringList &commonPlaceholders()
{
    static const QStringList kNames{u"period"_s,    u"longer"_s,    u"next"_s,     u"before"_s,
                                    u"word"_s,      u"span"_s,      u"year"_s,     u"nextyear"_s,
                                    u"cutoff"_s,    u"until"_s,     u"deadline"_s, u"office"_s,
                                    u"plan"_s,      u"planshort"_s, u"subject"_s,  u"issuer"_s,
                                    u"addressee"_s, u"plantitle"_s, u"topic"_s,    u"ofquarter"_s};
    return kNames;
}

Sentences::Sentences(const QHash<QString, QString> &overrides)
    : m_defaults(readTemplates(u":/templates/sentences.ini"_s)), m_overrides(withKeptNames(overrides))
{
}

QString Sentences::text(const QString &key) const
{
    QString candidate = key;
    while (!candidate.isEmpty()) {
        for (const QString &name : {candidate, candidate.section(u'.', 0, -2) + u".some"_s}) {
            const QString found = m_overrides.value(name, m_defaults.value(name));
            if (!found.isEmpty())
                return found;
        }
        candidate = candidate.section(u'.', 0, -2);
    }
    return {};
}

Inlines Sentences::fill(const QString &key, const Values &values) const
{
    const QString source = text(key);
    Inlines filled;
    qsizetype position = 0;
    auto matches = placeholder().globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        append(filled, plain(source.mid(position, match.capturedStart() - position)));
        const Value value = values.value(match.captured(1), Value{match.captured(0), {}, {}});
        for (const Inline &piece : inlines(value))
            append(filled, piece);
        position = match.capturedEnd();
    }
    append(filled, plain(source.mid(position)));
    return filled;
}

QStringList Sentences::keys() const
{
    QStringList all = m_defaults.keys();
    std::sort(all.begin(), all.end());
    return all;
}

QList<Issue> Sentences::check() const
{
    QList<Issue> issues;
    QStringList overridden = m_overrides.keys();
    std::sort(overridden.begin(), overridden.end());
    for (const QString &key : overridden) {
        const QString own = m_overrides.value(key);
        if (!m_defaults.contains(key) || !bracesBalanced(own)) {
            issues.append(fault(key, own));
            continue;
        }
        const QSet<QString> allowed = allowedIn(m_defaults.value(key));
        for (const QString &name : namesWritten(own)) {
            if (!allowed.contains(name))
                issues.append(fault(key, u'{' + name + u'}'));
        }
    }
    return issues;
}

} // namespace dondoc::report

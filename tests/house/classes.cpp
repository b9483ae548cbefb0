// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Classes: follows the braces of declarations, and adds the definitions of members to them.
#include "tests/house/classes.h"

#include "tests/house/functions.h"

#include <QMap>
#include <QRegularExpression>

namespace house {

using namespace Qt::StringLiterals;

namespace {

struct OpenBrace {
    QString name; ///< blank: no class
    int line = 0; ///< of its head
    bool isPublic = false;
    int methods = 0;
};

QString classNameIn(const QString &head)
{
    static const QRegularExpression kClass(
        uR"((?:^|\s)(?:class|struct)\s+(?:\[\[\w+\]\]\s+)?(\w+(?:<[\w:, ]*>)?)\s*(?:final\s*)?(?::[^:].*)?$)"_s);
    return head.contains("enum "_L1) ? QString() : kClass.match(head).captured(1);
}

// Without what stands between angle brackets: "std::function<void(int)> done" has no parameters.
QString withoutTemplates(QString head)
{
    static const QRegularExpression kInnermost(uR"(<[^<>]*>)"_s);
    while (head.contains(kInnermost)) {
        head.remove(kInnermost);
    }
    return head;
}

bool isMethod(const QString &statement, const QString &className)
{
    static const QRegularExpression kMacros(uR"(^(?:Q_[A-Z_]+(?:\([^()]*\))?\s*)+)"_s);
    static const QRegularExpression kMethod(uR"(^[^=(]*?(operator\s*\(\)|operator[^\w(]+|[~\w]+)\s*\()"_s);
    static const QRegularExpression kLeftOut(uR"((^|\s)(friend|using|typedef|override|final|delete)\b)"_s);
    QString head = statement;
    head = withoutTemplates(head.remove(kMacros));
    if (head.contains(kLeftOut)) {
        return false;
    }
    const QString name = kMethod.match(head).captured(1);
    return !name.isEmpty() && name != className && !name.startsWith(u'~');
}

/// Follows the braces of one source.
class Declarations
{
public:
    explicit Declarations(const Source &source) : m_code(codeOnly(source.text)) { }

    QMap<QString, Class> classes()
    {
        for (const QChar c : m_code) {
            step(c);
        }
        return m_classes;
    }

private:
    void step(QChar c)
    {
        if (c == u'{') {
            open();
        } else if (c == u'}') {
            close();
        } else if (c == u';') {
            endStatement();
        } else if (c == u':' && takesAccess()) {
            m_head.clear();
        } else {
            m_head += c;
        }
        m_line += c == u'\n' ? 1 : 0;
        if (m_head.trimmed().isEmpty()) {
            m_headLine = m_line;
        }
    }

    void open()
    {
        const QString head = m_head.simplified();
        const QString name = classNameIn(head);
        if (name.isEmpty()) {
            count(head);
        }
        m_scopes += OpenBrace{.name = name, .line = m_headLine, .isPublic = head.contains("struct "_L1)};
        m_head.clear();
    }

    void close()
    {
        m_head.clear();
        if (m_scopes.isEmpty()) {
            return;
        }
        const OpenBrace scope = m_scopes.takeLast();
        if (scope.name.isEmpty()) {
            return;
        }
        Class &found = m_classes[scope.name];
        found.lines += m_line - scope.line + 1;
        found.publicMethods += scope.methods;
    }

    void endStatement()
    {
        count(m_head.simplified());
        m_head.clear();
    }

    void count(const QString &statement)
    {
        if (!m_scopes.isEmpty() && !m_scopes.last().name.isEmpty() && m_scopes.last().isPublic
            && isMethod(statement, m_scopes.last().name)) {
            ++m_scopes.last().methods;
        }
    }

    bool takesAccess()
    {
        static const QRegularExpression kAccess(
            uR"((?:^|\s|\))(public|protected|private|Q_SIGNALS)(?:\s+Q_SLOTS)?$)"_s);
        if (m_scopes.isEmpty() || m_scopes.last().name.isEmpty()) {
            return false;
        }
        const QString label = m_head.simplified();
        const QString access = kAccess.match(label).captured(1);
        if (access.isEmpty() || !classNameIn(label).isEmpty() || label.contains("class "_L1)) {
            return false;
        }
        m_scopes.last().isPublic = access == "public"_L1;
        return true;
    }

    QString m_code;
    int m_line = 1;
    QString m_head;
    int m_headLine = 1;
    QList<OpenBrace> m_scopes;
    QMap<QString, Class> m_classes;
};

QString layerOfClass(const QString &path)
{
    return path.section(u'/', 0, path.startsWith("models/"_L1) ? 1 : 0);
}

// "Result<Id> PlanRepository::save(" belongs to PlanRepository.
QString ownerOf(const Function &function)
{
    static const QRegularExpression kOwner(uR"(\b(\w+)(?:<[^<>]*>)?::(?:~?\w+|operator[^\w(]+)\s*\()"_s);
    return kOwner.match(function.head).captured(1);
}

} // namespace

QList<Class> classesOf(const QList<Source> &sources)
{
    QMap<QString, Class> all;
    for (const Source &source : sources) {
        const QMap<QString, Class> declared = Declarations(source).classes();
        for (auto at = declared.cbegin(); at != declared.cend(); ++at) {
            Class &found = all[layerOfClass(source.path) + u": "_s + at.key()];
            found.lines += at->lines;
            found.publicMethods += at->publicMethods;
        }
    }
    for (const Source &source : sources) {
        const QList<Function> functions = functionsOf(source.text);
        for (const Function &function : functions) {
            const auto at = all.find(layerOfClass(source.path) + u": "_s + ownerOf(function));
            if (at != all.end()) {
                at->lines += function.lines;
            }
        }
    }
    for (auto at = all.begin(); at != all.end(); ++at) {
        at->name = at.key();
    }
    return all.values();
}

} // namespace house

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Functions: blanks what is no code, then follows the braces.
#include "tests/house/functions.h"

#include <QRegularExpression>

namespace house {

using namespace Qt::StringLiterals;

namespace {

/// What a brace opens.
enum class Scope { Names, Body, Other };

/// Follows the braces of one source.
class Scan
{
public:
    explicit Scan(const QString &text) : m_code(codeOnly(text)) { }

    QList<Function> functions()
    {
        for (m_at = 0; m_at < m_code.size(); ++m_at)
            step(m_code.at(m_at));
        return m_functions;
    }

private:
    void step(QChar c)
    {
        if (c == u'{')
            open();
        else if (c == u'}')
            close();
        else if (c == u';')
            m_head.clear();
        else
            m_head += c;
        if (c == u'\n')
            ++m_line;
        if (m_head.trimmed().isEmpty())
            m_headLine = m_line;
    }

    void open()
    {
        const QString head = m_head.simplified();
        const Scope scope = scopeOf(head);
        if (scope == Scope::Body && !inBody())
            m_functions += Function{head, m_headLine, 0};
        m_scopes += scope;
        m_heads += head;
        m_head.clear();
    }

    void close()
    {
        if (m_scopes.isEmpty())
            return;
        const Scope scope = m_scopes.takeLast();
        const QString head = m_heads.takeLast();
        m_head.clear();
        if (scope != Scope::Body || inBody())
            return;
        Function &function = m_functions.last();
        function.lines = m_line - function.line + 1;
        if (isMemberInitializer()) {
            m_headLine = function.line;
            m_functions.removeLast();
            m_head = head + u"{}"_s;
        }
    }

    // "Name() : m_a{1} { … }": the first braces are no body.
    bool isMemberInitializer() const
    {
        qsizetype next = m_at + 1;
        while (next < m_code.size() && m_code.at(next).isSpace())
            ++next;
        return next < m_code.size() && (m_code.at(next) == u',' || m_code.at(next) == u'{');
    }

    bool inBody() const { return m_scopes.contains(Scope::Body); }

    static Scope scopeOf(const QString &head)
    {
        static const QRegularExpression kNames(
            uR"((^|\s)(namespace|class|struct|enum|union|extern)\b[^()=]*$)"_s);
        static const QRegularExpression kBody(
            uR"(\)\s*(const|noexcept|override|final|mutable|->.*|:[^:].*|[&]+)?\s*(override|final|noexcept)?$|\{\}$)"_s);
        if (head.contains(kNames))
            return Scope::Names;
        const bool value = head.contains(u'=') && !head.contains("operator"_L1) && !head.contains(u'(');
        return head.contains(kBody) && !value ? Scope::Body : Scope::Other;
    }

    QString m_code;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_head;
    int m_headLine = 1;
    QList<Scope> m_scopes;
    QStringList m_heads;
    QList<Function> m_functions;
};

} // namespace

QString codeOnly(const QString &text)
{
    // In this order: whichever begins first wins, as for the compiler.
    static const QRegularExpression kNoCode(uR"re((?s)R"([^(\s]*)\(.*?\)\1"|//[^\n]*|/\*.*?\*/)re"
                                            uR"re(|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')re"
                                            uR"re(|(?m:^[ \t]*\#(?:\\\n|[^\n])*))re"_s);
    QString code = text;
    auto matches = kNoCode.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (text.at(i) != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

QList<Function> functionsOf(const QString &text) { return Scan(text).functions(); }

} // namespace house

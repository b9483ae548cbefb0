// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UnnamedNames: follows the braces of namespaces and reads the name off the head of each declaration in them.
#include "tests/house/unnamednames.h"

#include "tests/house/functions.h"

#include <QMap>
#include <QRegularExpression>

namespace house {

using namespace Qt::StringLiterals;

namespace {

/// "using B = QList<int>", "enum class C : int", "template <class T> T d(const T &e)" without what its name
/// does not depend on.
QString bareHead(const QString &head)
{
    static const QRegularExpression kArguments(u"<[^<>;{}]*>"_s);
    static const QRegularExpression kBegin(u"^\\s*(template\\b|\\[\\[[^]]*\\]\\]|\\s)*"_s);
    QString bare = head;
    while (bare.contains(kArguments))
        bare.remove(kArguments);
    return bare.remove(kBegin).simplified();
}

QString nameOfType(const QString &bare)
{
    static const QRegularExpression kType(
        uR"(^(?:class|struct|union|enum(?: class| struct)?) (\w+)[^(=]*$)"_s);
    return kType.match(bare).captured(1);
}

/// Of a function, a variable or an alias; empty for a member that is defined outside its class, for operators
/// and for what only says where names come from.
QString nameOfValue(const QString &bare)
{
    static const QRegularExpression kNone(
        u"^(using namespace|using [^=]*$|friend|extern|static_assert|(class|struct|union|enum)[ \\w]*$)"
        "|\\boperator\\b"_s);
    static const QRegularExpression kValue(uR"(^[^(=\[]*?(?:^|[\s*&])(\w+)\s*(?:[(=\[]|$))"_s);
    return bare.contains(kNone) ? QString() : kValue.match(bare).captured(1);
}

/// Follows the namespaces of one source.
class UnnamedScan
{
public:
    explicit UnnamedScan(const QString &text) : m_code(codeOnly(text)) { }

    QStringList names()
    {
        while (m_at < m_code.size())
            step(m_code.at(m_at++));
        m_names.sort();
        m_names.removeDuplicates();
        return m_names;
    }

private:
    void step(QChar c)
    {
        if (c == u'{')
            open();
        else if (c == u'}')
            m_unnamed.takeLast();
        else if (c == u';')
            declared(bareHead(m_head));
        else
            m_head += c;
        if (c == u'}' || c == u';')
            m_head.clear();
    }

    void open()
    {
        static const QRegularExpression kNamespace(u"^(inline )?namespace( [\\w:]+)?$|^extern$"_s);
        const QString bare = bareHead(m_head);
        if (bare.contains(kNamespace)) {
            m_unnamed += bare == "namespace"_L1;
        } else {
            const QString body = skipBody();
            if (!nameOfType(bare).isEmpty())
                declaredType(bare, body);
            else
                declared(bare);
        }
        m_head.clear();
    }

    // To behind the closing brace; gives what stands between.
    QString skipBody()
    {
        const qsizetype begin = m_at;
        for (int depth = 1; m_at < m_code.size() && depth > 0; ++m_at)
            depth += m_code.at(m_at) == u'{' ? 1 : m_code.at(m_at) == u'}' ? -1 : 0;
        return m_code.mid(begin, m_at - begin - 1);
    }

    void declared(const QString &bare)
    {
        if (isOwn(bare))
            add(nameOfValue(bare));
    }

    // An enum without "class" names its values in the namespace as well.
    void declaredType(const QString &bare, const QString &body)
    {
        static const QRegularExpression kPlainEnum(u"^enum (?!class|struct)"_s);
        static const QRegularExpression kValue(uR"((?:^|,)\s*(\w+))"_s);
        if (!isOwn(bare))
            return;
        add(nameOfType(bare));
        if (!bare.contains(kPlainEnum))
            return;
        for (auto value = kValue.globalMatch(body); value.hasNext();)
            add(value.next().captured(1));
    }

    bool isOwn(const QString &bare) const
    {
        return m_unnamed.contains(true) || bare.startsWith("static "_L1) || bare.startsWith("constexpr "_L1);
    }

    void add(const QString &name)
    {
        if (!name.isEmpty())
            m_names += name;
    }

    QString m_code;
    qsizetype m_at = 0;
    QString m_head;
    QList<bool> m_unnamed; ///< for each namespace that is open
    QStringList m_names;
};

} // namespace

QStringList unnamedNames(const QString &text) { return UnnamedScan(text).names(); }

QString targetOf(const QString &path)
{
    static const QRegularExpression kTarget(u"^(?:app|views|(?:models|tests)/\\w+)(?=/)"_s);
    return kTarget.match(path).captured();
}

QStringList equalUnnamedNames(const QList<Source> &sources)
{
    QMap<QString, QStringList> places;
    for (const Source &source : sources) {
        const QStringList names = unnamedNames(source.text);
        for (const QString &name : names)
            places[targetOf(source.path) + u": "_s + name] += source.path;
    }
    QStringList equal;
    for (auto at = places.cbegin(); at != places.cend(); ++at) {
        if (at->size() > 1)
            equal += at.key() + u" in "_s + at->join(u", "_s);
    }
    return equal;
}

} // namespace house

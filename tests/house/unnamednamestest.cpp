// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests that no two sources of a target use one name in their unnamed namespaces, and that the scan finds
// names.
#include "tests/house/unnamednames.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QRegularExpression>

using namespace house;
using namespace Qt::StringLiterals;

namespace {

// Two types of one name and namespace make one program with two sizes of it, which no compiler has to tell.
QStringList typesOfOneName(const QList<Source> &headers)
{
    static const QRegularExpression kNamespace(u"^namespace ([\\w:]+) \\{"_s,
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression kType(
        u"^(?:struct|class|enum class) (\\w+)(?: final)?(?: :[^;\\n]*)?\\s*\\n?\\{"_s,
        QRegularExpression::MultilineOption);
    QHash<QString, QString> first;
    QStringList found;
    for (const Source &header : headers) {
        const QString space = kNamespace.match(header.text).captured(1);
        auto types = kType.globalMatch(header.text);
        while (types.hasNext()) {
            const QString name = space + u"::"_s + types.next().captured(1);
            if (first.contains(name))
                found.append(name + u" in "_s + first.value(name) + u", "_s + header.path);
            first.insert(name, header.path);
        }
    }
    return found;
}

} // namespace

TEST_CASE("No two sources of a target have a name in common that only one of them sees", "[unity]")
{
    const QList<Source> code = sources({u"app"_s, u"models"_s, u"views"_s, u"tests"_s}, {u".cpp"_s});
    REQUIRE(code.size() > 100);
    const QStringList equal = equalUnnamedNames(code);
    INFO(equal.join(u'\n').toStdString());
    CHECK(equal.isEmpty());
}

TEST_CASE("No two headers define a type of one name in one namespace", "[unity]")
{
    const QStringList found = typesOfOneName(sources({u"app"_s, u"models"_s, u"views"_s}, {u".h"_s}));
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    const QString text = u"namespace a::b {\nstruct Packed {\n};\n}\n"_s;
    CHECK(typesOfOneName({{u"x.h"_s, text}, {u"y.h"_s, text}}) == QStringList{u"a::b::Packed in x.h, y.h"_s});
    CHECK(typesOfOneName({{u"x.h"_s, text}, {u"y.h"_s, u"namespace a {\nstruct Packed {\n};\n}\n"_s}})
              .isEmpty());
}

TEST_CASE("An equal name is noticed within a target and let be in another", "[unity]")
{
    const QString text = u"namespace { constexpr int kMost = 3; }\n"_s;
    CHECK(
        equalUnnamedNames({{u"views/a.cpp"_s, text}, {u"views/pages/b.cpp"_s, text}, {u"app/c.cpp"_s, text}})
        == QStringList{u"views: kMost in views/a.cpp, views/pages/b.cpp"_s});
    CHECK(equalUnnamedNames({{u"models/domain/a.cpp"_s, text}, {u"models/report/a.cpp"_s, text}}).isEmpty());
}

TEST_CASE("Names are found in unnamed namespaces alone", "[unity]")
{
    const QString text = u"using namespace Qt::StringLiterals;\n"
                         "int seen() { return 1; }\n"
                         "namespace a::b {\n"
                         "namespace {\n"
                         "int hidden(const QList<QString> &list, int most = 3)\n"
                         "{\n"
                         "    const int local = 2;\n"
                         "    return most < local ? local : most;\n"
                         "}\n"
                         "template <class T> Result<T> patterned(T value) { return value; }\n"
                         "bool operator<(const A &a, const A &b) { return a.n < b.n; }\n"
                         "struct C { int d() const; };\n"
                         "int C::d() const { return 5; }\n"
                         "} // namespace\n"
                         "A::A() : m_n(1) { }\n"
                         "int A::member() const { return m_n; }\n"
                         "static int counted() { return 4; }\n"
                         "}\n"_s;
    CHECK(unnamedNames(text) == QStringList{u"C"_s, u"counted"_s, u"hidden"_s, u"patterned"_s});
}

TEST_CASE("Values, types, their aliases and the values of a plain enum are names", "[unity]")
{
    const QString text = u"namespace {\n"
                         "class Forward;\n"
                         "struct Plain { int member = 0; };\n"
                         "enum class Closed { Inside };\n"
                         "enum Open { First = 1, Second };\n"
                         "using Alias = std::optional<double>;\n"
                         "using Base::taken;\n"
                         "const QString kText = u\"{\"_s;\n"
                         "constexpr std::array<double, size_t(Closed::Count)> kSizes{7, 5.5};\n"
                         "constexpr QString Entry::*kMembers[] = {&Entry::result, &Entry::cause};\n"
                         "constexpr std::array kRows{\n    Row{1, {}},\n};\n"
                         "std::function<bool(int, int)> compare;\n"
                         "}\n"_s;
    CHECK(unnamedNames(text)
          == QStringList{u"Alias"_s, u"Closed"_s, u"First"_s, u"Open"_s, u"Plain"_s, u"Second"_s,
                         u"compare"_s, u"kMembers"_s, u"kRows"_s, u"kSizes"_s, u"kText"_s});
}

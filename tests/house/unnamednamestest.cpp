// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests that no two sources of a target use one name in their unnamed namespaces, and that the scan finds
// names.
#include "tests/house/unnamednames.h"
#include "tests/support/catch.h"

using namespace house;
using namespace Qt::StringLiterals;

TEST_CASE("No two sources of a target have a name in common that only one of them sees", "[unity]")
{
    const QList<Source> code = sources({u"app"_s, u"models"_s, u"views"_s, u"tests"_s}, {u".cpp"_s});
    REQUIRE(code.size() > 100);
    const QStringList equal = equalUnnamedNames(code);
    INFO(equal.join(u'\n').toStdString());
    CHECK(equal.isEmpty());
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

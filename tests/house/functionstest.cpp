// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests that functions and files stay short, and that the scan measures them rightly.
#include "tests/house/functions.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace house;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestFunction = 60;
constexpr int kLongestSource = 400;
constexpr int kLongestMainWindow = 300;

QList<int> lengthsOfProduct()
{
    QList<int> lengths;
    const QList<Source> code = codeOfProduct();
    for (const Source &source : code) {
        const QList<Function> functions = functionsOf(source.text);
        for (const Function &function : functions)
            lengths += function.lines;
    }
    std::sort(lengths.begin(), lengths.end());
    return lengths;
}

int limitOf(const Source &source)
{
    return source.path == "views/shell/mainwindow.cpp"_L1 ? kLongestMainWindow : kLongestSource;
}

} // namespace

TEST_CASE("No function is longer than sixty lines", "[lengths]")
{
    QStringList tooLong;
    const QList<Source> code = codeOfTree();
    for (const Source &source : code) {
        const QList<Function> functions = functionsOf(source.text);
        for (const Function &function : functions) {
            if (function.lines > kLongestFunction)
                tooLong += u"%1:%2: %3 lines: %4"_s.arg(source.path)
                               .arg(function.line)
                               .arg(function.lines)
                               .arg(function.head);
        }
    }
    INFO(tooLong.join(u'\n').toStdString());
    CHECK(tooLong.isEmpty());
}

TEST_CASE("Half of the functions have eight lines or fewer and nineteen of twenty thirty", "[lengths]")
{
    const QList<int> lengths = lengthsOfProduct();
    REQUIRE(lengths.size() > 100);
    CHECK(lengths.at(lengths.size() / 2) <= 8);
    CHECK(lengths.at(lengths.size() * 95 / 100) <= 30);
}

TEST_CASE("No source is longer than four hundred lines nor the main window than three hundred", "[lengths]")
{
    QStringList tooLong;
    const QList<Source> code = codeOfTree();
    for (const Source &source : code) {
        if (source.path.endsWith(".cpp"_L1) && source.text.count(u'\n') > limitOf(source))
            tooLong += u"%1: %2 lines"_s.arg(source.path).arg(source.text.count(u'\n'));
    }
    INFO(tooLong.join(u'\n').toStdString());
    CHECK(tooLong.isEmpty());
}

TEST_CASE("Functions are found in their namespaces and classes", "[lengths]")
{
    const QString text = u"namespace a {\n"
                         "struct B {\n"
                         "    int one() const { return 1; }\n"
                         "    QList<int> two{1, 2};\n"
                         "};\n"
                         "static const int kTable[] = {1, 2, 3};\n"
                         "template <class T>\n"
                         "Result<T> three(const QString &text,\n"
                         "                int n)\n"
                         "{\n"
                         "    if (n) {\n"
                         "        return [](int x) { return x; };\n"
                         "    }\n"
                         "}\n"
                         "} // namespace a\n"_s;
    const QList<Function> functions = functionsOf(text);
    REQUIRE(functions.size() == 2);
    CHECK(functions.at(0) == Function{u"int one() const"_s, 3, 1});
    CHECK(functions.at(1).line == 7);
    CHECK(functions.at(1).lines == 8);
}

TEST_CASE("Member initializers are no bodies", "[lengths]")
{
    const QString text = u"A::A(int x)\n"
                         "    : m_a{x}, m_b(x), m_c{1}\n"
                         "{\n"
                         "    go();\n"
                         "}\n"_s;
    const QList<Function> functions = functionsOf(text);
    REQUIRE(functions.size() == 1);
    CHECK(functions.at(0).line == 1);
    CHECK(functions.at(0).lines == 5);
}

TEST_CASE("Macros of tests are functions too", "[lengths]")
{
    const QList<Function> functions
        = functionsOf(u"TEST_CASE(\"a { b\", \"[c]\")\n{\n    CHECK(true);\n}\n"_s);
    REQUIRE(functions.size() == 1);
    CHECK(functions.at(0).lines == 4);
}

TEST_CASE("Braces in comments and literals are no code", "[lengths]")
{
    CHECK_FALSE(codeOnly(u"// {\n/* { \n { */ \"{\" '{' u\"\\\"{\""_s).contains(u'{'));
    CHECK_FALSE(codeOnly(u"R\"({ \" {)\" R\"sql( { )\" )sql\""_s).contains(u'{'));
    CHECK_FALSE(codeOnly(u"#define A {\\\n {\n"_s).contains(u'{'));
    CHECK(codeOnly(u"a /* x\n */ { \"s\" }"_s) == u"a     \n    {     }"_s);
}

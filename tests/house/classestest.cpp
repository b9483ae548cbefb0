// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests that classes and controllers stay small, and that the scan measures them rightly.
#include "tests/house/classes.h"
#include "tests/support/catch.h"

using namespace house;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestClass = 400;
constexpr int kMostPublicMethods = 20;
constexpr int kLongestController = 250;

} // namespace

TEST_CASE("No class is longer than four hundred lines over all its files", "[classes]")
{
    QStringList found;
    const QList<Class> classes = classesOf(codeOfProduct());
    REQUIRE(classes.size() > 100);
    for (const Class &each : classes) {
        if (each.lines > kLongestClass) {
            found += each.name;
        }
    }
    CHECK(found == QStringList());
}

TEST_CASE("No class has more than twenty public methods", "[classes]")
{
    QStringList found;
    const QList<Class> classes = classesOf(codeOfProduct());
    for (const Class &each : classes) {
        if (each.publicMethods > kMostPublicMethods) {
            found += each.name;
        }
    }
    CHECK(found == QStringList{});
}

TEST_CASE("No controller of the window is longer than two hundred and fifty lines", "[classes]")
{
    QStringList found;
    const QList<Source> code = sources({u"app/window"_s}, {u"controller.cpp"_s, u"controller.h"_s});
    REQUIRE(!code.isEmpty());
    for (const Source &source : code) {
        if (source.text.count(u'\n') > kLongestController) {
            found += source.path;
        }
    }
    CHECK(found == QStringList{});
}

TEST_CASE("A class is its declaration and its members wherever they stand", "[classes]")
{
    const QString header = u"namespace a {\n"
                           "class B : public QObject\n"
                           "{\n"
                           "    Q_OBJECT\n"
                           "public:\n"
                           "    explicit B(int x = f());\n"
                           "    ~B() override;\n"
                           "    int one() const { return 1; }\n"
                           "    Q_DISABLE_COPY_MOVE(B)\n"
                           "    static Result<QList<int>> two(std::function<void(int)> f);\n"
                           "    friend bool operator==(const B &, const B &) = default;\n"
                           "    bool event(QEvent *event) override;\n"
                           "public Q_SLOTS:\n"
                           "    void three();\n"
                           "Q_SIGNALS:\n"
                           "    void four();\n"
                           "private:\n"
                           "    void five();\n"
                           "    std::function<void(int)> m_done;\n"
                           "};\n"
                           "struct C {\n"
                           "    std::function<void(int)> done;\n"
                           "    int six() const;\n"
                           "};\n"
                           "}\n"_s;
    const QString source = u"B::B(int x)\n"
                           "{\n"
                           "}\n"
                           "void helper()\n"
                           "{\n"
                           "}\n"
                           "Result<QList<int>> B::two(std::function<void(int)> f) { return f; }\n"_s;
    const QList<Class> classes = classesOf(
        {{.path = u"models/x/b.h"_s, .text = header}, {.path = u"models/x/b.cpp"_s, .text = source}});
    REQUIRE(classes.size() == 2);
    CHECK(classes.at(0) == Class{.name = u"models/x: B"_s, .lines = 19 + 4, .publicMethods = 3});
    CHECK(classes.at(1) == Class{.name = u"models/x: C"_s, .lines = 4, .publicMethods = 1});
}

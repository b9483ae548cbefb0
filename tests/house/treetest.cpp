// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the tree: names in the root, first lines of files, and words that may not stand in it.
#include "tests/house/functions.h"
#include "tests/house/sources.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace house;
using namespace Qt::StringLiterals;

namespace {

const QString kLicence = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
const QString kAuthors = u"SPDX-FileCopyrightText: The Đôn Đốc authors"_s;

// One sentence that says what the file is responsible for; it may run over several lines.
bool hasSentence(const QStringList &lines, const QString &mark)
{
    if (lines.size() < 3 || !lines.at(2).startsWith(mark + u' '))
        return false;
    for (qsizetype i = 2; i < lines.size() && lines.at(i).startsWith(mark); ++i) {
        if (lines.at(i).trimmed().endsWith(u'.'))
            return true;
    }
    return false;
}

bool beginsWell(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.constFirst().startsWith("#!"_L1))
        lines.removeFirst();
    const QString mark = lines.value(0).section(u' ', 0, 0);
    const bool comment = mark == "//"_L1 || mark == "#"_L1 || mark == "--"_L1;
    return comment && lines.value(0) == mark + u' ' + kLicence && lines.value(1) == mark + u' ' + kAuthors
        && hasSentence(lines, mark);
}

/// Free functions that a header declares and the source of its name does not define.
QStringList definedElsewhere(const QString &header, const QString &source)
{
    static const QRegularExpression kDeclared(
        uR"(^(?!using|template|class|struct|friend|inline|constexpr|static|extern|return|typedef)[A-Za-z_][\w:<>,*& ]*[ *&](\w+)\([^;{}]*\)(?: noexcept)?;)"_s,
        QRegularExpression::MultilineOption);
    QStringList missing;
    for (auto declared = kDeclared.globalMatch(codeOnly(header)); declared.hasNext();) {
        const QString name = declared.next().captured(1);
        const QRegularExpression defined(uR"(^\w[^\n=({]*\b%1\()"_s.arg(name),
                                         QRegularExpression::MultilineOption);
        if (!source.contains(defined))
            missing += name;
    }
    return missing;
}

QList<Source> scripts()
{
    return sources({u"app"_s, u"tests"_s, u"packaging"_s, u".ci"_s},
                   {u"/run"_s, u"/lint"_s, u"/coverage"_s, u"/install-packages"_s});
}

} // namespace

TEST_CASE("The root holds the fixed names only", "[tree]")
{
    const QStringList fixed{
        u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s,    u"app"_s,  u"models"_s,
        u"packaging"_s,      u"resources"_s,         u"tests"_s,   u"translations"_s, u"views"_s};
    QStringList others;
    const QStringList names = namesInRoot();
    for (const QString &name : names) {
        if (!fixed.contains(name) && !name.startsWith(u'.'))
            others += name;
    }
    CHECK(others == QStringList{});
    for (const QString &name : fixed)
        CHECK((names.contains(name) ? QString() : name) == QString());
}

TEST_CASE("Every source begins with the licence and a sentence", "[tree]")
{
    QStringList faults;
    const QList<Source> code = codeOfTree() + scripts();
    REQUIRE(code.size() > 50);
    for (const Source &source : code) {
        if (!beginsWell(source.text))
            faults += source.path;
    }
    CHECK(faults == QStringList{});
}

TEST_CASE("Keys are given in the table of keys and nowhere else", "[tree]")
{
    static const QRegularExpression kKeyGiven(
        u"Qt::(CTRL|ALT|SHIFT|META)\\b|QKeySequence::(?!NativeText|PortableText|listTo)[A-Z]"_s);
    REQUIRE(kKeyGiven.match(u"setShortcut(Qt::CTRL | Qt::Key_E)"_s).hasMatch());
    REQUIRE(kKeyGiven.match(u"matches(QKeySequence::Paste)"_s).hasMatch());
    QStringList faults;
    for (const Source &source : codeOfTree()) {
        const bool ofWindow = source.path.startsWith(u"views/"_s) || source.path.startsWith(u"app/"_s);
        if (ofWindow && source.path != u"views/widgets/keytable.cpp"_s
            && kKeyGiven.match(source.text).hasMatch())
            faults += source.path;
    }
    CHECK(faults == QStringList{});
}

TEST_CASE("A wrong beginning is noticed", "[tree]")
{
    const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const QString authors = u"// SPDX-FileCopyrightText: The Đôn Đốc authors\n"_s;
    CHECK(beginsWell(licence + authors + u"// Text: the\n// form.\n#pragma once\n"_s));
    CHECK(beginsWell(u"#!/bin/bash\n"_s + QString(licence + authors).replace(u"//"_s, u"#"_s)
                     + u"# Builds.\n"_s));
    for (const QString &wrong :
         {u"// Text: the form.\n"_s, licence, licence + u"// Text: the form.\n"_s,
          u"// SPDX-License-Identifier: MIT\n"_s + authors + u"// Text.\n"_s,
          licence + authors + u"#pragma once\n// Text.\n"_s, licence + authors + u"// no end\nint a;\n"_s,
          authors + licence + u"// Text.\n"_s, QString()}) {
        CAPTURE(wrong);
        CHECK_FALSE(beginsWell(wrong));
    }
}

TEST_CASE("Every source of the models has a header of its own", "[tree]")
{
    QStringList found;
    const QList<Source> code = sources({u"models"_s}, {u".cpp"_s});
    REQUIRE(code.size() > 50);
    for (const Source &source : code) {
        const QString header = source.path.chopped(3) + u"h"_s;
        if (!QFileInfo::exists(dondoc::test::sourcePath(header))
            || !source.text.contains(u"\n#include \"%1\"\n"_s.arg(header))) {
            found += source.path;
        }
    }
    CHECK(found == QStringList{});
}

TEST_CASE("What a header declares is defined in the source of its name", "[tree]")
{
    QStringList found;
    int read = 0;
    const QList<Source> headers = sources({u"app"_s, u"models"_s, u"views"_s}, {u".h"_s});
    for (const Source &header : headers) {
        QFile source(dondoc::test::sourcePath(header.path.chopped(1) + u"cpp"_s));
        // Headers of several sources, one for each function, have no source of their name.
        if (!source.open(QIODevice::ReadOnly))
            continue;
        ++read;
        const QStringList names = definedElsewhere(header.text, QString::fromUtf8(source.readAll()));
        for (const QString &name : names)
            found += header.path + u": "_s + name;
    }
    CHECK(read > 100);
    CHECK(found == QStringList{});
}

TEST_CASE("A function that another source defines is noticed", "[tree]")
{
    const QString header
        = u"namespace a {\n/// Not gone();\nint here(int a,\n         int b);\nconst B *there();\n"
          "struct C {\n    int member();\n};\ninline int open() { return 1; }\n}\n"_s;
    CHECK(definedElsewhere(header, u"int here(int a, int b) { return there() + 1; }\n"_s)
          == QStringList{u"there"_s});
    CHECK(
        definedElsewhere(header, u"int here(int, int) { return 1; }\nconst B *there()\n{\n}\n"_s).isEmpty());
}

TEST_CASE("Source files are named in small letters", "[tree]")
{
    static const QRegularExpression kSmall(u"^[a-z0-9._/]+$"_s);
    QStringList faults;
    const QList<Source> code = codeOfTree();
    for (const Source &source : code) {
        if (!source.path.contains(kSmall))
            faults += source.path;
    }
    CHECK(faults == QStringList{});
}

TEST_CASE("Nothing in the tree refers to the machine or the folder it was written in", "[tree]")
{
    // Put together here so that this file does not find itself.
    const QStringList forbidden{u"/work"_s + u'/', u"shared/"_s + u"domain"_s, u"/tmp/"_s + u"plan"_s};
    const QStringList endings{u".h"_s,
                              u".cpp"_s,
                              u".txt"_s,
                              u".json"_s,
                              u".md"_s,
                              u".sql"_s,
                              u".ini"_s,
                              u".csv"_s,
                              u".ts"_s,
                              u".ui"_s,
                              u".svg"_s,
                              u".py"_s,
                              u"/run"_s,
                              u"/lint"_s,
                              u".yaml"_s,
                              u".sh"_s,
                              u".qrc"_s,
                              u".supp"_s,
                              u"/install-packages"_s};
    const QStringList folders{u"app"_s,          u"models"_s,    u"views"_s, u"resources"_s, u"tests"_s,
                              u"translations"_s, u"packaging"_s, u".ci"_s,   u".github"_s};
    QStringList faults;
    const QList<Source> files = sources(folders, endings);
    REQUIRE(files.size() > 60);
    for (const Source &source : files) {
        for (const QString &word : forbidden) {
            if (source.text.contains(word))
                faults += source.path + u" says "_s + word;
        }
    }
    CHECK(faults == QStringList{});
}

TEST_CASE("No comment leans on the line above it", "[tree]")
{
    // Put together here so that this file does not find itself.
    static const QRegularExpression kLeaning(u"//+<? *(The"_s + u" same|Of"_s + u" that|[Ll]ike"_s
                                             + u"wise)\\b"_s);
    QStringList faults;
    const QList<Source> code = codeOfTree();
    for (const Source &source : code) {
        const QStringList lines = source.lines();
        for (int i = 0; i < lines.size(); ++i) {
            if (lines.at(i).contains(kLeaning)) {
                faults += u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(lines.at(i).trimmed());
            }
        }
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("No name of a test holds what ctest takes for its end", "[tree]")
{
    // ctest's list of tests is one of CMake, where a semicolon parts two names: neither is ever found.
    static const QRegularExpression kName(uR"re(TEST_CASE\(\s*"([^"]*)")re"_s);
    for (const Source &source : sources({u"tests"_s}, {u".cpp"_s})) {
        CAPTURE(source.path.toStdString());
        for (auto name = kName.globalMatch(source.text); name.hasNext();)
            CHECK_FALSE(name.next().captured(1).contains(u';'));
    }
}

TEST_CASE("Every source ends with a line feed and has no carriage return", "[tree]")
{
    QStringList faults;
    const QList<Source> code = codeOfTree() + scripts();
    for (const Source &source : code) {
        if (source.text.contains(u'\r') || !source.text.endsWith(u'\n'))
            faults += source.path;
    }
    CHECK(faults == QStringList{});
}

TEST_CASE("Every test that the README names for a promise is there", "[tree]")
{
    QFile readme(dondoc::test::sourcePath(u"README.md"_s));
    REQUIRE(readme.open(QIODevice::ReadOnly));
    const QString part
        = QString::fromUtf8(readme.readAll()).section(u"\n## Promises\n"_s, 1).section(u"\n## "_s, 0, 0);
    const QStringList rows = part.split(u'\n').filter(QRegularExpression(u"^\\| (?!promise)"_s));
    CHECK(rows.size() >= 10);
    QString tests;
    for (const Source &source : sources({u"tests"_s}, {u".cpp"_s}))
        tests += source.text;
    for (const QString &row : rows) {
        const QStringList holders = row.section(u'|', 2, 2).split(u';');
        for (const QString &holder : holders) {
            const QString name = holder.trimmed();
            CAPTURE(name.toStdString());
            CHECK((tests.contains(u"TEST_CASE(\"%1\""_s.arg(name))
                   || QFileInfo(dondoc::test::sourcePath(name)).isExecutable()));
        }
    }
}

TEST_CASE("Every picture and file that a page of the documentation shows is there", "[tree]")
{
    static const QRegularExpression kLink(QStringLiteral("\\]\\((?!http)([^)#]+)(#[^)]*)?\\)"));
    QList<Source> pages = sources({u"app"_s, u"models"_s, u"packaging"_s, u".github"_s}, {u".md"_s});
    QFile readme(dondoc::test::sourcePath(u"README.md"_s));
    REQUIRE(readme.open(QIODevice::ReadOnly));
    pages += Source{.path = u"README.md"_s, .text = QString::fromUtf8(readme.readAll())};
    QStringList missing;
    int links = 0;
    for (const Source &page : std::as_const(pages)) {
        const QDir folder = QFileInfo(dondoc::test::sourcePath(page.path)).dir();
        for (auto link = kLink.globalMatch(page.text); link.hasNext(); ++links) {
            const QString path = link.next().captured(1);
            if (!QFileInfo::exists(folder.filePath(path))) {
                missing += page.path + u": "_s + path;
            }
        }
    }
    CHECK(missing == QStringList{});
    CHECK(links >= 10);
}

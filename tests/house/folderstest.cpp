// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests that the folders of a layer use each other in one direction only, and that the search finds others.
#include "tests/house/folders.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QFileInfo>

using namespace house;
using namespace Qt::StringLiterals;

TEST_CASE("No folder includes a later one of its layer", "[folders]")
{
    QList<Finding> found;
    const QList<Source> code = codeOfProduct();
    REQUIRE(code.size() > 50);
    for (const Source &source : code) {
        found += folderFindings(source);
    }
    INFO(listed(found).toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("Folders do not include each other in circles", "[folders]")
{
    CHECK(circles(codeOfProduct()) == QStringList{});
}

TEST_CASE("Every folder of a layer that has several stands in the table", "[folders]")
{
    QStringList missing;
    const QList<Source> code = codeOfProduct();
    for (const Source &source : code) {
        const QString layer = source.path.section(u'/', 0, source.path.startsWith("models/"_L1) ? 1 : 0);
        const bool cut = std::any_of(folders().begin(), folders().end(), [&layer](const Folder &folder) {
            return folder.path.startsWith(layer);
        });
        const QString probe = u"#include \"%1/elsewhere/x.h\""_s.arg(layer);
        if (cut && folderFindings({.path = source.path, .text = probe}).isEmpty()) {
            missing += source.path;
        }
    }
    CHECK(missing == QStringList{});
}

TEST_CASE("An include against the order is found", "[folders]")
{
    struct Row {
        QString path;
        QString header;
    };
    const QList<Row> rows{
        {u"models/domain/text/x.cpp"_s, u"models/domain/plan/task.h"_s},
        {u"models/domain/plan/x.h"_s, u"models/domain/indicators/indicator.h"_s},
        {u"models/report/layout/x.cpp"_s, u"models/report/editing/bodyparts.h"_s},
        {u"models/report/editing/x.cpp"_s, u"models/report/drafting/context/context.h"_s},
        {u"models/report/drafting/sections/x.cpp"_s, u"models/report/drafting/letters/letter.h"_s},
        {u"models/report/x.cpp"_s, u"models/report/checks/completeness.h"_s},
        {u"views/widgets/x.cpp"_s, u"views/messages/messages.h"_s},
        {u"views/pages/home/x.cpp"_s, u"views/pages/tasks/taskspage.h"_s},
        {u"views/pages/home/x.cpp"_s, u"views/shell/mainwindow.h"_s},
        {u"app/window/x.cpp"_s, u"app/cli/verb.h"_s},
        {u"app/cli/x.cpp"_s, u"app/program.h"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.path, row.header);
        CHECK(folderFindings({.path = row.path, .text = u"#include \"%1\""_s.arg(row.header)}).size() == 1);
    }
}

TEST_CASE("An include in the order is not found", "[folders]")
{
    struct Row {
        QString path;
        QString header;
    };
    const QList<Row> rows{
        {u"models/domain/intake/x.cpp"_s, u"models/domain/basics/result.h"_s},
        {u"models/report/checks/x.cpp"_s, u"models/report/layout/pages.h"_s},
        {u"models/report/layout/x.cpp"_s, u"models/domain/plan/task.h"_s},
        {u"views/pages/home/x.cpp"_s, u"views/pages/home/homepage.h"_s},
        {u"views/shell/x.cpp"_s, u"views/pages/home/homepage.h"_s},
        {u"models/storage/x.cpp"_s, u"models/storage/connection.h"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.path, row.header);
        CHECK(folderFindings({.path = row.path, .text = u"#include \"%1\""_s.arg(row.header)}).isEmpty());
    }
}

TEST_CASE("A circle is found over three folders", "[folders]")
{
    CHECK(circles({{.path = u"a/x.h"_s, .text = u"#include \"b/y.h\"\n"_s},
                   {.path = u"b/y.h"_s, .text = u"#include \"c/z.h\"\n"_s},
                   {.path = u"c/z.h"_s, .text = u"#include \"a/x.h\"\n"_s},
                   {.path = u"d/w.h"_s, .text = u"#include \"a/x.h\"\n"_s}})
          == QStringList{u"a, b, c"_s});
    CHECK(circles({{.path = u"a/x.h"_s, .text = u"#include \"a/y.h\"\n#include \"b/y.h\"\n"_s},
                   {.path = u"b/y.h"_s, .text = QString()}})
          == QStringList{});
}

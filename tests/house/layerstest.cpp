// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests that includes point downward only, and that the search finds those that do not.
#include "tests/house/layers.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QFileInfo>

using namespace house;
using namespace Qt::StringLiterals;

TEST_CASE("No file includes upward", "[layers]")
{
    QList<Finding> found;
    const QList<Source> code = codeOfTree();
    REQUIRE(code.size() > 50);
    for (const Source &source : code)
        found += findings(source);
    INFO(listed(found).toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("Every layer of the table is a folder", "[layers]")
{
    for (const Layer &layer : layers()) {
        CAPTURE(layer.folder);
        CHECK(QFileInfo(dondoc::test::sourcePath(layer.folder)).isDir());
    }
}

TEST_CASE("A line that its layer forbids is found", "[layers]")
{
    struct Row {
        QString path;
        QString line;
    };
    const QList<Row> rows{
        {u"models/domain/x.cpp"_s, u"#include \"models/storage/datafile.h\""_s},
        {u"models/domain/x.h"_s, u"#include \"models/report/layout/pages.h\""_s},
        {u"models/domain/x.cpp"_s, u"#include <QSqlQuery>"_s},
        {u"models/domain/x.cpp"_s, u"#include <QWidget>"_s},
        {u"models/domain/x.cpp"_s, u"#include <QColor>"_s},
        {u"models/domain/x.cpp"_s, u"    return QDate::currentDate();"_s},
        {u"models/domain/x.cpp"_s, u"    return tr(\"Done\");"_s},
        {u"models/storage/x.cpp"_s, u"#include \"models/services/planservice.h\""_s},
        {u"models/storage/x.cpp"_s, u"    return QObject::tr(\"Busy\");"_s},
        {u"models/report/x.cpp"_s, u"#include <QPainter>"_s},
        {u"models/report/x.cpp"_s, u"#include <QtGui/QPainter>"_s},
        {u"models/report/x.cpp"_s, u"#include <QLabel>"_s},
        {u"models/report/x.cpp"_s, u"#include \"models/exchange/opendata/csv.h\""_s},
        {u"models/exchange/x.cpp"_s, u"#include <QMessageBox>"_s},
        {u"models/exchange/x.cpp"_s, u"#include \"models/storage/datafile.h\""_s},
        {u"models/services/x.cpp"_s, u"#include <QSqlDatabase>"_s},
        {u"models/services/x.cpp"_s, u"#include \"views/shell/mainwindow.h\""_s},
        {u"models/tables/x.cpp"_s, u"#include \"models/services/planservice.h\""_s},
        {u"models/services/x.cpp"_s, u"#include \"models/example/addexample.h\""_s},
        {u"models/example/x.cpp"_s, u"#include \"models/storage/datafile.h\""_s},
        {u"views/x.cpp"_s, u"#include \"models/services/planservice.h\""_s},
        {u"models/edits/x.cpp"_s, u"#include \"models/report/composer.h\""_s},
        {u"models/edits/x.cpp"_s, u"#include <QTimer>"_s},
        {u"models/tables/x.cpp"_s, u"#include <QPainter>"_s},
        {u"views/x.cpp"_s, u"#include <QSqlQuery>"_s},
        {u"views/pages/tasks/x.cpp"_s, u"  #  include \"models/storage/datafile.h\""_s},
        {u"views/x.cpp"_s, u"#include \"models/exchange/opendata/csv.h\""_s},
        {u"views/x.cpp"_s, u"#include \"app/window/openfile.h\""_s},
        {u"app/x.cpp"_s, u"#include <QSqlDatabase>"_s},
        {u"models/domain/x.cpp"_s, u"#include \"task.h\""_s},
        {u"views/x.cpp"_s, u"#include <QNoSuchThing>"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.path, row.line);
        CHECK(findings({row.path, u"// first\n"_s + row.line + u"\n"_s}).size() == 1);
    }
}

TEST_CASE("A line that its layer allows is not found", "[layers]")
{
    struct Row {
        QString path;
        QString line;
    };
    const QList<Row> rows{
        {u"models/domain/x.cpp"_s, u"#include \"models/domain/plan/task.h\""_s},
        {u"models/domain/x.cpp"_s, u"#include <QRegularExpression>"_s},
        {u"models/domain/x.cpp"_s, u"#include <algorithm>"_s},
        {u"models/domain/x.cpp"_s, u"    str(number); // never currentDate() here"_s},
        {u"models/storage/x.cpp"_s, u"#include <QSqlQuery>"_s},
        {u"models/report/x.cpp"_s, u"#include <QTextLayout>"_s},
        {u"models/report/x.cpp"_s, u"#include <QtGui/QTextLayout>"_s},
        {u"models/exchange/x.cpp"_s, u"#include \"models/report/document/document.h\""_s},
        {u"models/services/x.cpp"_s, u"#include \"models/exchange/opendata/csv.h\""_s},
        {u"models/tables/x.cpp"_s, u"#include <QAbstractItemModel>"_s},
        {u"views/x.cpp"_s, u"#include <QPrinter>"_s},
        {u"views/x.cpp"_s, u"#include \"x.moc\""_s},
        {u"app/x.cpp"_s, u"#include \"models/domain/plan/task.h\""_s},
        {u"tests/x.cpp"_s, u"#include <QSqlQuery>"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.path, row.line);
        CHECK(findings({row.path, row.line}).isEmpty());
    }
}

TEST_CASE("A finding names file and line", "[layers]")
{
    const QList<Finding> found = findings({u"models/domain/x.cpp"_s, u"//\n\n#include <QWidget>\n"_s});
    CHECK(listed(found) == u"models/domain/x.cpp:3: models/domain may not include <QWidget> of QtWidgets"_s);
}

TEST_CASE("Headers belong to the lowest module that has them", "[layers]")
{
    CHECK(moduleOf(u"QString"_s) == u"QtCore"_s);
    CHECK(moduleOf(u"QPainter"_s) == u"QtGui"_s);
    CHECK(moduleOf(u"QAction"_s) == u"QtGui"_s);
    CHECK(moduleOf(u"QSqlError"_s) == u"QtSql"_s);
    CHECK(moduleOf(u"QPrinter"_s) == u"QtPrintSupport"_s);
    CHECK(moduleOf(u"QNoSuchThing"_s).isEmpty());
}

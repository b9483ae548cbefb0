// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellBlock: what Excel and Calc put on the clipboard.
#include "models/domain/text/cellblock.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("A block of cells is taken apart", "[cellblock]")
{
    using Rows = QList<QStringList>;
    CHECK(cellBlock({}) == Rows{});
    CHECK(cellBlock(u"5"_s) == Rows{{u"5"_s}});
    CHECK(cellBlock(u"1.234,5\t2\r\n3\t\r\n"_s) == Rows{{u"1.234,5"_s, u"2"_s}, {u"3"_s, QString()}});
    CHECK(cellBlock(u"1\n\n3\n"_s) == Rows{{u"1"_s}, {QString()}, {u"3"_s}});
    CHECK(cellBlock(u"\"a\tb\nc\"\t 7 \n"_s) == Rows{{u"a\tb\nc"_s, u"7"_s}});
    CHECK(cellBlock(QString(5000, u'\n')).size() == 1000);
}

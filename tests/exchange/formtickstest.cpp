// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Forms whose column of states people replaced by a column for each state, to be ticked.
#include "tests/exchange/sheettext.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kOneRow
    = u"Stt|Nhiệm vụ|Đã hoàn thành|Đang thực hiện|Chưa thực hiện|Không phát sinh|Kết quả thực hiện\n"_s;
const QString kTwoRows = u"Stt|Nhiệm vụ|Tình trạng||||Kết quả thực hiện +A1:A2 B1:B2 C1:F1 G1:G2\n"
                         "||Đã hoàn thành|Đang thực hiện|Chưa thực hiện|Không phát sinh\n"_s;

struct TickCase {
    const char *what;
    QString sheet;
    QString entries;
    QString issues;
};

void checkTicks(const QList<TickCase> &cases)
{
    for (const TickCase &each : cases) {
        INFO(each.what);
        const ReadForm form = sheettext::read(each.sheet);
        CHECK(sheettext::entries(form) == each.entries);
        CHECK(sheettext::issues(form) == each.issues);
    }
}

} // namespace

TEST_CASE("A tick says the state of its column")
{
    const QString rows = u"1|{1}||x|||A\n4.1|{4.1}|X||||B\n4.2|{4.2}||||✓\n4.3|{4.3}|||v||C"_s;
    const QString read = u"1 under_way; result: A\n4.1 done; result: B\n4.2 nothing_arose\n"
                         "4.3 not_started; result: C"_s;
    checkTicks({
        {"one row of titles", kOneRow + rows, read, {}},
        {"two rows of titles", kTwoRows + rows, read, {}},
        {"upper title of results",
         u"Stt|Nhiệm vụ|Kết quả thực hiện|||| +A1:A2 B1:B2 C1:F1\n"
         "||Hoàn thành|Đang thực hiện|Chưa triển khai|Tạm dừng\n1|{1}|||x\n4.1|{4.1}||||x"_s,
         u"1 not_started\n4.1 suspended"_s,
         {}},
        {"columns numbered", kTwoRows + u"(1)|(2)|(3)|(4)|(5)|(6)|(7)\n"_s + rows, read, {}},
        {"nothing ticked", kOneRow + u"1|{1}|||||A"_s, u"1; result: A"_s, {}},
        {"counted", kOneRow + u"1|{1}|#1|0|0|0|A"_s, u"1 done; result: A"_s, {}},
        {"boxes, ticked and blank",
         kOneRow + u"1|{1}|☐|☒|☐|□|A\n4.1|{4.1}|☐|☐|☐|☐|B"_s,
         u"1 under_way; result: A\n4.1; result: B"_s,
         {}},
        {"the state itself", kOneRow + u"1|{1}||Đang thực hiện|||A"_s, u"1 under_way; result: A"_s, {}},
        {"a heading that returns",
         kOneRow + u"1|{1}|x||||A\n"_s + kOneRow + u"4.1|{4.1}||x|||B"_s,
         u"1 done; result: A\n4.1 under_way; result: B"_s,
         {}},
        {"ticked over two tasks", kOneRow + u"4.1|{4.1}|x||||A +C2:C3\n4.2|{4.2}|||||B"_s,
         u"4.1 done; result: A\n4.2 done; result: B"_s, u"MergedOverTasks 4.1 [4.1, 4.2] Nhiệm vụ!C2"_s},
    });
}

TEST_CASE("What is no single tick is told with its place")
{
    checkTicks({
        {"two ticks", kTwoRows + u"1|{1}|x|x|||A"_s, u"1; result: A"_s,
         u"StateNotUnderstood 1 [1, Đã hoàn thành, Đang thực hiện] Nhiệm vụ!C3"_s},
        {"prose", kOneRow + u"1|{1}||Đã ban hành kế hoạch||"_s,
         u"1 under_way; result: Đã ban hành kế hoạch"_s,
         u"StateDoubtful 1 [1, Đã ban hành kế hoạch, Đang thực hiện] Nhiệm vụ!D2"_s},
        {"a tick for no task", kOneRow + u"1|{1}|x||||A\n|Việc khác của xã|x"_s, u"1 done; result: A"_s,
         u"RowNotUnderstood [Việc khác của xã] Nhiệm vụ!B3"_s},
    });
}

TEST_CASE("Other columns are not taken for ticks")
{
    checkTicks({
        {"a state alone is of something else", u"Stt|Nhiệm vụ|Đã hoàn thành|Kết quả\n1|{1}|12 ha|A"_s,
         u"1; result: A"_s, u"UnknownColumnText 1 [Đã hoàn thành, 12 ha] Nhiệm vụ!C2"_s},
        {"the last period's ticks",
         u"Stt|Nhiệm vụ|Kỳ trước||Trạng thái|Kết quả +A1:A2 B1:B2 C1:D1 E1:E2 F1:F2\n"
         "||Hoàn thành|Đang thực hiện\n1|{1}|x||ĐTH|A"_s,
         u"1 under_way; result: A"_s,
         {}},
        {"a day beside the state",
         u"Stt|Nhiệm vụ|Trạng thái|Thời gian hoàn thành|Kết quả\n1|{1}|ĐTH||A"_s,
         u"1 under_way; result: A"_s,
         {}},
    });
    const ReadForm form = sheettext::read(kTwoRows + u"1|{1}||x|||A"_s);
    CHECK(form.places.value(u"1"_s).value(FormColumn::State) == u"Nhiệm vụ!D3"_s);
}

TEST_CASE("Of states behind boxes in one cell the ticked one says the state")
{
    const QString head = u"Stt|Nhiệm vụ|Trạng thái|Kết quả thực hiện\n"_s;
    checkTicks({
        {"one ticked",
         head + u"1|{1}|☐ Chưa triển khai ☒ Đang thực hiện ☐ Hoàn thành|A"_s,
         u"1 under_way; result: A"_s,
         {}},
        {"behind the words", head + u"1|{1}|Đang thực hiện ☐\\nHoàn thành ☑|A"_s, u"1 done; result: A"_s, {}},
        {"none ticked", head + u"1|{1}|☐ Đang thực hiện ☐ Hoàn thành|A"_s, u"1; result: A"_s, {}},
        {"two ticked", head + u"1|{1}|☒ Đang thực hiện ☒ Hoàn thành|A"_s, u"1; result: A"_s,
         u"StateNotUnderstood 1 [1, Đang thực hiện, Hoàn thành] Nhiệm vụ!C2"_s},
    });
}

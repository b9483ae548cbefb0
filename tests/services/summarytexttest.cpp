// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The officer's text in the summary: kept block by block, one change at a time, refused once it is issued.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/report/composer.h"
#include "models/services/historyservice.h"
#include "models/services/summaryservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

TextOverride words(const QString &key, const QString &text)
{
    TextOverride block;
    block.key = key;
    block.runs = {{text, true, false, u"receipt.received"_s, u"4.1"_s, u"62"_s}};
    block.draft = u"Dự thảo"_s;
    return block;
}

} // namespace

TEST_CASE("Own text is kept with its looks and figures, and taken away again")
{
    const sessions::File file;
    const auto session = file.open();
    const Period period = sessions::period();
    auto stored = SummaryService(*session).saveOwnText({}, period, {words(u"I/1/receipt"_s, u"Có 62 "_s)});
    REQUIRE(stored.ok());
    const auto data = session->snapshot({}, period);
    REQUIRE(data->summary);
    REQUIRE(data->summary->own == *stored);
    CHECK(data->summary->own.constFirst().runs == words({}, u"Có 62 "_s).runs);
    CHECK(data->summary->state == SummaryState::Draft);

    TextOverride back = stored->constFirst();
    back.runs.clear();
    stored = SummaryService(*session).saveOwnText({}, period, {back});
    REQUIRE(stored.ok());
    CHECK(stored->isEmpty());
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(session->snapshot({}, period)->summary->own.size() == 1);
}

TEST_CASE("A figure left for the next period is told in its report")
{
    const sessions::File file;
    const auto session = file.open();
    const Period next = periods::next(sessions::period());
    TextOverride block = words(u"I/1/receipt"_s, u"62"_s);
    block.runs.first().seen = u"63"_s;
    block.runs.first().left = true;
    const auto stored = SummaryService(*session).saveOwnText({}, sessions::period(), {block});
    REQUIRE(stored.ok());
    CHECK(stored->constFirst().runs == block.runs);
    const auto data = session->snapshot({}, next);
    REQUIRE(data.ok());
    CHECK(data->leftBefore
          == QList<DeferredFigure>{{u"I/1/receipt"_s, u"receipt.received"_s, u"4.1"_s, u"62"_s, u"63"_s}});
    const QString text = report::allText(report::composeDraft(*data, assess(*data), {}));
    CHECK(text.contains(u"được cập nhật: số cơ quan, đơn vị đã gửi báo cáo nhiệm vụ 4.1 từ 62 thành 63."_s));
    CHECK(session->snapshot({}, periods::next(next))->leftBefore.isEmpty());
}

TEST_CASE("Of many figures left five are told, those of the whole first, and the rest is counted")
{
    const sessions::File file;
    const auto session = file.open();
    QList<TextOverride> blocks;
    for (int task = 1; task <= 7; ++task) {
        TextOverride block = words(u"II/2/a/%1"_s.arg(task), u"62"_s);
        block.runs = {{u"62"_s, false, false, u"task.reported"_s, QString::number(task), u"63"_s, true},
                      {u"8"_s, false, false, u"tasks.done"_s, {}, u"9"_s, true}};
        blocks.append(block);
    }
    REQUIRE(SummaryService(*session).saveOwnText({}, sessions::period(), blocks).ok());
    const auto data = session->snapshot({}, periods::next(sessions::period()));
    REQUIRE(data.ok());
    const QString text = report::allText(report::composeDraft(*data, assess(*data), {}));
    CHECK(text.contains(u"được cập nhật: số nhiệm vụ hoàn thành từ 8 thành 9; số cơ quan, đơn vị có báo cáo "
                        "nhiệm vụ 1 từ 62 thành 63;"_s));
    CHECK(text.contains(u"nhiệm vụ 4 từ 62 thành 63; cùng 03 số liệu khác."_s));
}

TEST_CASE("Own text of another version is a conflict and nothing is written")
{
    const sessions::File file;
    const auto session = file.open();
    const Period period = sessions::period();
    const auto stored = SummaryService(*session).saveOwnText({}, period, {words(u"a"_s, u"Một"_s)});
    REQUIRE(stored.ok());
    const auto refused
        = SummaryService(*session).saveOwnText({}, period, {words(u"b"_s, u"Hai"_s), words(u"a"_s, u"Ba"_s)});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(session->snapshot({}, period)->summary->own == *stored);
}

TEST_CASE("The choice of annexes is kept in its order")
{
    const sessions::File file;
    const auto session = file.open();
    const Period period = sessions::period();
    REQUIRE(SummaryService(*session).chooseAnnexes({}, period, {u"texts"_s, u"progress"_s}).ok());
    CHECK(session->snapshot({}, period)->summary->annexes == QStringList{u"texts"_s, u"progress"_s});
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK_FALSE(session->snapshot({}, period)->summary);
}

TEST_CASE("A text of 200,000 characters is kept whole, an issued report takes none")
{
    const sessions::File file;
    const auto session = file.open();
    const Period period = sessions::period();
    const QString longText = QStringLiteral("Dài ").repeated(50000);
    REQUIRE(SummaryService(*session).saveOwnText({}, period, {words(u"a"_s, longText)}).ok());
    CHECK(plainText(session->snapshot({}, period)->summary->own.constFirst().runs) == longText);
    SummaryIssue issue;
    issue.number = u"12"_s;
    issue.date = QDate(2025, 12, 24);
    issue.pages = 3;
    issue.pdf = "%PDF-1.4";
    REQUIRE(SummaryService(*session).issue({}, period, issue).ok());
    const auto refused = SummaryService(*session).saveOwnText({}, period, {words(u"b"_s, u"Hai"_s)});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::AlreadyIssued);
}

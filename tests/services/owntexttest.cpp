// SPDX-License-Identifier: GPL-3.0-or-later
// The officer's text in the summary: kept block by block, one change at a time, refused once it is issued.
#include "tests/services/offices.h"
#include "tests/support/catch.h"

#include "models/report/composer.h"

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
    const offices::File file;
    const auto office = file.open();
    const Period period = offices::period();
    auto stored = office->saveOwnText({}, period, {words(u"I/1/receipt"_s, u"Có 62 "_s)});
    REQUIRE(stored.ok());
    const auto data = office->data({}, period);
    REQUIRE(data->summary);
    REQUIRE(data->summary->own == *stored);
    CHECK(data->summary->own.constFirst().runs == words({}, u"Có 62 "_s).runs);
    CHECK(data->summary->state == SummaryState::Draft);

    TextOverride back = stored->constFirst();
    back.runs.clear();
    stored = office->saveOwnText({}, period, {back});
    REQUIRE(stored.ok());
    CHECK(stored->isEmpty());
    REQUIRE(office->undo().ok());
    CHECK(office->data({}, period)->summary->own.size() == 1);
}

TEST_CASE("A figure left for the next period is told in its report")
{
    const offices::File file;
    const auto office = file.open();
    const Period next = periods::next(offices::period());
    TextOverride block = words(u"I/1/receipt"_s, u"62"_s);
    block.runs.first().seen = u"63"_s;
    block.runs.first().left = true;
    const auto stored = office->saveOwnText({}, offices::period(), {block});
    REQUIRE(stored.ok());
    CHECK(stored->constFirst().runs == block.runs);
    const auto data = office->data({}, next);
    REQUIRE(data.ok());
    CHECK(data->leftBefore
          == QList<DeferredFigure>{{u"I/1/receipt"_s, u"receipt.received"_s, u"4.1"_s, u"62"_s, u"63"_s}});
    const QString text = report::allText(report::composeDraft(*data, assess(*data), {}));
    CHECK(text.contains(u"được cập nhật: số cơ quan, đơn vị đã gửi báo cáo nhiệm vụ 4.1 từ 62 thành 63."_s));
    CHECK(office->data({}, periods::next(next))->leftBefore.isEmpty());
}

TEST_CASE("Of many figures left five are told, those of the whole first, and the rest is counted")
{
    const offices::File file;
    const auto office = file.open();
    QList<TextOverride> blocks;
    for (int task = 1; task <= 7; ++task) {
        TextOverride block = words(u"II/2/a/%1"_s.arg(task), u"62"_s);
        block.runs = {{u"62"_s, false, false, u"task.reported"_s, QString::number(task), u"63"_s, true},
                      {u"8"_s, false, false, u"tasks.done"_s, {}, u"9"_s, true}};
        blocks.append(block);
    }
    REQUIRE(office->saveOwnText({}, offices::period(), blocks).ok());
    const auto data = office->data({}, periods::next(offices::period()));
    REQUIRE(data.ok());
    const QString text = report::allText(report::composeDraft(*data, assess(*data), {}));
    CHECK(text.contains(u"được cập nhật: số nhiệm vụ hoàn thành từ 8 thành 9; số cơ quan, đơn vị có báo cáo "
                        "nhiệm vụ 1 từ 62 thành 63;"_s));
    CHECK(text.contains(u"nhiệm vụ 4 từ 62 thành 63; cùng 03 số liệu khác."_s));
}

TEST_CASE("Own text of another version is a conflict and nothing is written")
{
    const offices::File file;
    const auto office = file.open();
    const Period period = offices::period();
    const auto stored = office->saveOwnText({}, period, {words(u"a"_s, u"Một"_s)});
    REQUIRE(stored.ok());
    const auto refused = office->saveOwnText({}, period, {words(u"b"_s, u"Hai"_s), words(u"a"_s, u"Ba"_s)});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(office->data({}, period)->summary->own == *stored);
}

TEST_CASE("The choice of annexes is kept in its order")
{
    const offices::File file;
    const auto office = file.open();
    const Period period = offices::period();
    REQUIRE(office->chooseAnnexes({}, period, {u"texts"_s, u"progress"_s}).ok());
    CHECK(office->data({}, period)->summary->annexes == QStringList{u"texts"_s, u"progress"_s});
    REQUIRE(office->undo().ok());
    CHECK_FALSE(office->data({}, period)->summary);
}

TEST_CASE("A text of 200,000 characters is kept whole, an issued report takes none")
{
    const offices::File file;
    const auto office = file.open();
    const Period period = offices::period();
    const QString longText = QStringLiteral("Dài ").repeated(50000);
    REQUIRE(office->saveOwnText({}, period, {words(u"a"_s, longText)}).ok());
    CHECK(plainText(office->data({}, period)->summary->own.constFirst().runs) == longText);
    SummaryIssue issue;
    issue.number = u"12"_s;
    issue.date = QDate(2025, 12, 24);
    issue.pages = 3;
    issue.pdf = "%PDF-1.4";
    REQUIRE(office->issueSummary({}, period, issue).ok());
    const auto refused = office->saveOwnText({}, period, {words(u"b"_s, u"Hai"_s)});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::AlreadyIssued);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The sentences under their sections, searched without accents.
#include "models/tables/sentencemodel.h"
#include "models/tables/filtermodel.h"
#include "tests/support/catch.h"
#include "tests/tables/fixture.h"

using namespace dondoc;
using namespace dondoc::tables;
using namespace Qt::StringLiterals;

namespace {

const QList<SentenceText> kSentences{
    {u"annex.column.note"_s, u"Ghi chú"_s, {}},
    {u"closing"_s, u"Trên đây là kết quả."_s, {}},
    {u"receipt.missing"_s, u"Còn {missing} đơn vị."_s, u"Thiếu {missing} báo cáo."_s},
    {u"unknown"_s, u"Khác."_s, {}},
};

} // namespace

TEST_CASE("Sentences stand under the sections of the report, an own wording before the model")
{
    SentenceModel model;
    model.setSentences(kSentences);
    REQUIRE(model.rowCount() == 4);
    const QModelIndex receipt = model.index(1, 0);
    CHECK(SentenceModel::isSection(receipt.data(IdRole).toString()));
    REQUIRE(model.rowCount(receipt) == 1);
    const QModelIndex missing = model.index(0, SentenceModel::Text, receipt);
    CHECK(missing.data(IdRole).toString() == u"receipt.missing"_s);
    CHECK(missing.data().toString() == u"Thiếu {missing} báo cáo."_s);
    CHECK(!missing.siblingAtColumn(SentenceModel::Own).data().toString().isEmpty());
    CHECK(model.index(0, SentenceModel::Own, model.index(0, 0)).data().toString().isEmpty());
    CHECK(model.index(0, 0, model.index(3, 0)).data(IdRole).toString() == u"unknown"_s);
}

TEST_CASE("A sentence is found by its words without accents and by its key")
{
    SentenceModel model;
    model.setSentences(kSentences);
    FilterModel filter;
    filter.setSourceModel(&model);
    for (const QString &needle : {u"thieu bao cao"_s, u"receipt"_s}) {
        filter.setNeedle(needle);
        CHECK(filter.indexOfId(u"receipt.missing"_s).isValid());
        CHECK(!filter.indexOfId(u"closing"_s).isValid());
    }
}

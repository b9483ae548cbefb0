// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The list of documents: what the file holds is shown and not edited, what is typed becomes a document.
#include "models/tables/documenttablemodel.h"
#include "models/tables/labels.h"
#include "tests/support/catch.h"

#include <QSignalSpy>

using namespace dondoc;
using namespace dondoc::tables;
using namespace Qt::StringLiterals;

namespace {

PeriodSnapshot planWithDocuments()
{
    PeriodSnapshot data;
    data.plan.number = u"215"_s;
    data.plan.symbol = u"KH-UBND"_s;
    data.plan.date = QDate(2025, 10, 2);
    data.plan.issuer = u"UBND tỉnh"_s;
    data.plan.title = u"triển khai Kết luận"_s;
    OfficialDocument document;
    document.id = 4;
    document.number = u"5121/UBND-KT"_s;
    document.issuedOn = QDate(2025, 11, 5);
    document.issuer = u"UBND tỉnh"_s;
    document.subject = u"V/v rà soát"_s;
    OfficialDocument blank;
    blank.id = 3;
    data.documents = {document, blank};
    return data;
}

struct ShownDocuments {
    DocumentTableModel model;
    QSignalSpy edited{&model, &DocumentTableModel::documentEdited};
    ShownDocuments() { model.showDocuments(planWithDocuments(), QDate(2025, 12, 20)); }
    QModelIndex cell(const QString &id, int column) const
    {
        return model.indexOfId(id).siblingAtColumn(column);
    }
    OfficialDocument sent() const { return edited.constLast().constFirst().value<OfficialDocument>(); }
};

} // namespace

TEST_CASE("The plan stands first and is not edited, the officer's follow in the order of their entry")
{
    const ShownDocuments shown;
    REQUIRE(shown.model.rowCount() == 3);
    QStringList ids;
    for (int row = 0; row < 3; ++row)
        ids.append(shown.model.index(row, 0).data(IdRole).toString());
    CHECK(ids == QStringList{u"plan"_s, u"3"_s, u"4"_s});
    for (int column = 0; column < DocumentTableModel::ColumnCount; ++column) {
        CHECK_FALSE(shown.cell(u"plan"_s, column).flags().testFlag(Qt::ItemIsEditable));
        CHECK(shown.cell(u"4"_s, column).flags().testFlag(Qt::ItemIsEditable)
              == (column != DocumentTableModel::Source));
    }
    CHECK(shown.cell(u"plan"_s, DocumentTableModel::Number).data().toString() == u"215/KH-UBND"_s);
    CHECK(shown.model.document(u"plan"_s).id == 0);
    CHECK(shown.model.document(u"4"_s).number == u"5121/UBND-KT"_s);
}

TEST_CASE("What lacks something, is there already or is too early says so in its cell")
{
    ShownDocuments shown;
    const auto hasSign
        = [&](const QString &id, int column) { return shown.cell(id, column).data(StateRole).isValid(); };
    for (const int column : {DocumentTableModel::Number, DocumentTableModel::IssuedOn,
                             DocumentTableModel::Issuer, DocumentTableModel::Subject}) {
        CHECK(hasSign(u"3"_s, column));
        CHECK_FALSE(hasSign(u"4"_s, column));
        CHECK_FALSE(hasSign(u"plan"_s, column));
        CHECK_FALSE(shown.cell(u"3"_s, column).data().toString().isEmpty());
    }
    PeriodSnapshot data = planWithDocuments();
    data.documents[0].number = u"215/KH-UBND"_s;
    data.documents[0].issuedOn = data.plan.date;
    data.documents[1].issuedOn = QDate(2025, 12, 21);
    shown.model.showDocuments(data, QDate(2025, 12, 20));
    CHECK(hasSign(u"4"_s, DocumentTableModel::Number));
    CHECK(hasSign(u"3"_s, DocumentTableModel::IssuedOn));
    CHECK(shown.cell(u"3"_s, DocumentTableModel::IssuedOn).data().toString().startsWith(u"21/12/2025"_s));
}

TEST_CASE("A cell that is typed asks for the document with that field")
{
    ShownDocuments shown;
    CHECK(shown.model.setData(shown.cell(u"3"_s, DocumentTableModel::Number), u" 12/UBND  "_s));
    CHECK(shown.sent().number == u"12/UBND"_s);
    CHECK(shown.sent().id == 3);
    const QModelIndex kind = shown.cell(u"3"_s, DocumentTableModel::Kind);
    CHECK(kind.data(ChoicesRole).toStringList().size() == qsizetype(kKeywords<DocumentKind>.size()));
    CHECK(shown.model.setData(kind, Labels::of(DocumentKind::Decision)));
    CHECK(shown.sent().kind == DocumentKind::Decision);
    const QModelIndex day = shown.cell(u"3"_s, DocumentTableModel::IssuedOn);
    CHECK(shown.model.setData(day, QDate(2025, 11, 6)));
    CHECK(shown.sent().issuedOn == QDate(2025, 11, 6));
    CHECK(shown.edited.size() == 3);
    CHECK(shown.model.setData(shown.cell(u"4"_s, DocumentTableModel::Subject), u"V/v rà soát"_s));
    CHECK(shown.edited.size() == 3);

    QSignalSpy refused(&shown.model, &DocumentTableModel::dayRefused);
    CHECK_FALSE(shown.model.setData(day, u"32/13"_s));
    CHECK(refused.size() == 1);
    CHECK(shown.edited.size() == 3);
}

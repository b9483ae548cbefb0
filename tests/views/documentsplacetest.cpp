// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The list of documents in the settings, driven with keys.
#include "models/tables/documenttablemodel.h"
#include "models/tables/labels.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "views/pages/settings/documentsform.h"
#include "views/pages/settings/settingspage.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/datefield.h"
#include "views/widgets/filteredtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;
using tables::DocumentTableModel;

namespace {

PeriodSnapshot planToList()
{
    PeriodSnapshot data;
    data.period = periods::quarter(2025, 4);
    data.plan.code = u"1678"_s;
    data.plan.number = u"215"_s;
    data.plan.symbol = u"KH-UBND"_s;
    data.plan.date = QDate(2025, 10, 2);
    data.plan.issuer = u"UBND tỉnh"_s;
    OfficialDocument document;
    document.id = 4;
    document.number = u"5121/UBND-KT"_s;
    document.issuedOn = QDate(2025, 11, 5);
    document.issuer = u"UBND tỉnh"_s;
    document.subject = u"V/v rà soát"_s;
    data.documents = {document};
    return data;
}

struct ShownList {
    SettingsPage page;
    PeriodSnapshot data = planToList();
    DocumentsForm *form = page.documents();
    FilteredTable *list = page.findChild<FilteredTable *>(u"documents"_s);
    QSignalSpy edited{form, &DocumentsForm::documentEdited};
    QSignalSpy removed{form, &DocumentsForm::documentRemoved};

    ShownList()
    {
        page.resize(1200, 600);
        page.findChild<QTabWidget *>(u"settings-pages"_s)->setCurrentIndex(2);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        show();
        list->setFocus();
    }
    void show() { page.showPeriod(makeAssessedPeriod(data)); }
    OfficialDocument sent() const { return edited.constLast().at(1).value<OfficialDocument>(); }
    QString key() const { return edited.constLast().at(0).toString(); }
    /// As the file answers, and shows it.
    void store(Id id, int version)
    {
        OfficialDocument stored = sent();
        stored.id = id;
        stored.version = version;
        data.documents.removeIf([id](const OfficialDocument &each) { return each.id == id; });
        data.documents.append(stored);
        form->documentStored(key(), stored);
        show();
    }
    template <class Field> QPointer<Field> editor() const
    {
        QPointer<Field> found;
        REQUIRE(QTest::qWaitFor(
            [&] {
                found = list->viewport()->findChild<Field *>();
                return !found.isNull();
            },
            dondoc::test::kPatienceMs));
        return found;
    }
    void open(const QString &id, int column) const
    {
        list->setCurrentId(id);
        list->setCurrentIndex(list->currentIndex().siblingAtColumn(column));
        QTest::keyClick(list, Qt::Key_F2);
    }
};

} // namespace

TEST_CASE("The department's contact is typed beside its profile, and sent with the department")
{
    PeriodSnapshot data = planToList();
    data.plan.coordinatorCode = u"SNNMT"_s;
    Agency department;
    department.id = 3;
    department.code = u"SNNMT"_s;
    department.contacts = {{u"Lò Văn A"_s, {}, {}}, {u"Hà Thị B"_s, {}, {}}};
    data.agencies = {department};
    SettingsPage page;
    QSignalSpy edited(&page, &SettingsPage::departmentEdited);
    page.resize(1200, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.showPeriod(makeAssessedPeriod(data));
    auto *phone = page.findChild<QLineEdit *>(u"contact-phone"_s);
    REQUIRE(phone);
    CHECK(page.findChild<QLineEdit *>(u"contact-name"_s)->text() == u"Lò Văn A"_s);
    phone->setFocus();
    QTest::keyClicks(phone, u"0912"_s);
    page.flush();
    REQUIRE(edited.count() == 1);
    const Agency sent = edited.constFirst().constFirst().value<Agency>();
    CHECK(sent.contacts == QList<Contact>{{u"Lò Văn A"_s, u"0912"_s, {}}, {u"Hà Thị B"_s, {}, {}}});
    page.departmentStored(sent);
    CHECK_FALSE(page.hasPendingEdits());
}

TEST_CASE("Insert adds a document of the plan's issuer, and its number is typed at once, then cell by cell")
{
    ShownList shown;
    QTest::keyClick(shown.list, Qt::Key_Insert);
    REQUIRE(shown.edited.size() == 1);
    CHECK(shown.key().isEmpty());
    CHECK(shown.sent().issuer == u"UBND tỉnh"_s);
    CHECK(shown.page.hasPendingEdits());
    QTest::keyClick(shown.list, Qt::Key_Insert);
    CHECK(shown.edited.size() == 1);
    shown.store(7, 1);

    const auto number = shown.editor<QLineEdit>();
    QTest::keyClicks(number, u"77/UBND-TH"_s);
    QTest::keyClick(number, Qt::Key_Tab);
    const auto day = shown.editor<DateField>();
    REQUIRE(QTest::qWaitFor([&] { return shown.edited.size() == 2; }, dondoc::test::kPatienceMs));
    CHECK(shown.sent().number == u"77/UBND-TH"_s);
    QTest::keyClicks(day, u"6/11"_s);
    shown.store(7, 2); // the answer comes while the day is being typed
    REQUIRE(day);
    CHECK(day->text() == u"6/11"_s);
    QTest::keyClick(day, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.edited.size() == 3; }, dondoc::test::kPatienceMs));
    CHECK(shown.sent().issuedOn == QDate(2025, 11, 6));
    CHECK(shown.sent().version == 2);
    CHECK(shown.sent().number == u"77/UBND-TH"_s);
    shown.store(7, 3);
    CHECK_FALSE(shown.page.hasPendingEdits());
}

TEST_CASE("A kind is chosen from the list by a key, and what is no day is told")
{
    ShownList shown;
    shown.open(u"4"_s, DocumentTableModel::Kind);
    const auto kind = shown.editor<ChoiceField>();
    CHECK(kind->count() == int(kKeywords<DocumentKind>.size()));
    QTest::keyClick(kind, Qt::Key_1);
    REQUIRE(QTest::qWaitFor([&] { return shown.edited.size() == 1; }, dondoc::test::kPatienceMs));
    CHECK(shown.sent().kind == DocumentKind::Decision);
    shown.store(4, 2);
    QTest::keyClick(kind, Qt::Key_Escape);

    shown.open(u"4"_s, DocumentTableModel::IssuedOn);
    const auto day = shown.editor<DateField>();
    day->selectAll();
    QTest::keyClicks(day, u"32/13"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(shown.edited.size() == 1);
    CHECK(shown.page.findChild<QLabel *>(u"documents-state"_s)->text().contains(u"32/13"_s));
}

TEST_CASE("Delete removes the officer's document, never what the file holds itself")
{
    ShownList shown;
    REQUIRE(shown.list->setCurrentId(u"plan"_s));
    QTest::keyClick(shown.list, Qt::Key_Delete);
    CHECK(shown.removed.isEmpty());
    CHECK_FALSE(shown.page.findChild<QPushButton *>(u"document-remove"_s)->isEnabled());
    REQUIRE(shown.list->setCurrentId(u"4"_s));
    QTest::keyClick(shown.list, Qt::Key_Delete);
    REQUIRE(shown.removed.size() == 1);
    CHECK(shown.removed.constFirst().constFirst().value<OfficialDocument>().id == 4);
    shown.data.documents.clear();
    shown.show();
    CHECK_FALSE(shown.list->setCurrentId(u"4"_s));
    CHECK(shown.list->currentId() == u"plan"_s);
}

TEST_CASE("What was refused of a document says why, and goes with the document")
{
    ShownList shown;
    shown.open(u"4"_s, DocumentTableModel::Number);
    const auto number = shown.editor<QLineEdit>();
    number->selectAll();
    QTest::keyClicks(number, QString(61, u'1'));
    QTest::keyClick(number, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.edited.size() == 1; }, dondoc::test::kPatienceMs));
    auto *remove = shown.page.findChild<QPushButton *>(u"document-remove"_s);
    CHECK_FALSE(remove->isEnabled());
    shown.form->documentRefused(shown.key(), {ErrorCode::InvalidValue, u"number"_s, u"111"_s});
    CHECK(shown.page.hasHeldEdits());
    CHECK(remove->isEnabled());
    QTest::keyClick(shown.list, Qt::Key_Delete);
    REQUIRE(shown.removed.size() == 1);
    CHECK_FALSE(shown.page.hasHeldEdits());
    shown.data.documents.clear();
    shown.show();
    CHECK_FALSE(shown.page.hasHeldEdits());
    CHECK_FALSE(shown.list->setCurrentId(u"4"_s));
}

TEST_CASE("A file that is only read lists its documents and takes none")
{
    ShownList shown;
    PageContext context;
    context.readOnlyReason = u"chỉ đọc"_s;
    shown.page.setContext(context);
    QTest::keyClick(shown.list, Qt::Key_Insert);
    shown.open(u"4"_s, DocumentTableModel::Number);
    CHECK(shown.list->viewport()->findChild<QLineEdit *>() == nullptr);
    CHECK(shown.edited.isEmpty());
}

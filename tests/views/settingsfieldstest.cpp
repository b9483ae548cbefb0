// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SettingsPage: a field that something is missing in is gone to, and sentences are filtered by Ctrl+F.
#include "tests/support/catch.h"
#include "views/pages/settings/settingspage.h"
#include "views/widgets/filteredtable.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

struct SettingsSeen {
    explicit SettingsSeen(const QString &planNumber = {})
    {
        PeriodSnapshot data;
        data.period = periods::quarter(2025, 4);
        data.plan.number = planNumber;
        page.resize(900, 500);
        page.show();
        page.setContext({.today = QDate(2025, 12, 18),
                         .folder = {},
                         .formsFolder = {},
                         .originalsFolder = {},
                         .readOnlyReason = {},
                         .noEntryReason = {}});
        page.showPeriod(makeAssessedPeriod(data));
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    QTabWidget *tabs() { return page.findChild<QTabWidget *>(u"settings-pages"_s); }
    SettingsPage page;
};

} // namespace

TEST_CASE("The field of the settings in which something is missing gets the focus")
{
    SettingsSeen seen;
    seen.tabs()->setCurrentIndex(1);
    for (const QString &field : {u"plan-number"_s, u"profile-signer"_s, u"profile-unit"_s,
                                 u"profile-recipients"_s, u"profile-addressee"_s}) {
        seen.page.goTo(field);
        CHECK(seen.focused().toStdString() == field.toStdString());
    }
    CHECK(seen.tabs()->currentIndex() == 0);
    SettingsSeen numbered(u"215"_s);
    numbered.page.goTo(u"plan-number"_s);
    CHECK(numbered.focused() == u"plan-date"_s);
}

TEST_CASE("A sentence at fault is gone to, and Ctrl+F is for the sentences while they are seen")
{
    SettingsSeen seen;
    CHECK(seen.page.filterField() == nullptr);
    seen.page.goTo(u"sentence/receipt.missing"_s);
    CHECK(seen.tabs()->currentIndex() == 1);
    CHECK(seen.focused() == u"sentence-text"_s);
    CHECK(seen.page.findChild<QPlainTextEdit *>(u"sentence-text"_s)
              ->toPlainText()
              .contains(u"{số chưa gửi}"_s));
    REQUIRE(seen.page.filterField() != nullptr);
    seen.page.filterField()->setFocus();
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TypedReport: an officer at the entry form of a window, by keys and clicks.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "views/pages/reports/entryform.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/reports/reportform.h"
#include "views/pages/reports/reporthead.h"
#include "views/pages/reports/reportspage.h"
#include "views/shell/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace dondoc::test {

using namespace Qt::StringLiterals;

class TypedReport
{
public:
    /// Opens the agency's report at the task.
    TypedReport(views::MainWindow &window, const QString &agency, const QString &task) : m_window(window)
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window)); // only then keys reach the menu
        window.goTo(views::PageId::Reports, agency + u'/' + task);
        page().findChild<views::ReportForm *>()->focusFirst();
    }

    /// By the key of the field in the value: of the report, else of the task's entry.
    QWidget *reportField(const QString &key) const { return fieldIn<views::ReportForm>(key); }
    QWidget *entryField(const QString &key) const { return fieldIn<views::EntryForm>(key); }
    QString shown(const QString &key) const
    {
        if (const auto *text = qobject_cast<QPlainTextEdit *>(entryField(key))) {
            return text->toPlainText();
        }
        return qobject_cast<QLineEdit *>(entryField(key))->text();
    }
    bool isMarked(const QString &key) const { return entryField(key)->property("held").toBool(); }

    /// In place of what stands in the field; the cursor stays in it.
    static void type(QWidget *field, const QString &words)
    {
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, words);
    }
    static void leave(QWidget *field) { QTest::keyClick(field, Qt::Key_Tab); }

    /// The document and its days, as of a report that came on 15 December 2025.
    void receive() const
    {
        type(reportField(u"number"_s), u"45/BC-UBND"_s);
        type(reportField(u"signed"_s), u"14/12/2025"_s);
        type(reportField(u"received"_s), u"15/12/2025"_s);
    }
    /// The task is under way, with that result; saved once this returns.
    void report(const QString &result) const
    {
        receive();
        QTest::keyClick(entryField(u"state"_s), Qt::Key_2);
        type(entryField(u"result"_s), result);
        leave(entryField(u"result"_s));
        REQUIRE(waitUntilSaved());
    }

    bool waitUntilSaved() const
    {
        return QTest::qWaitFor([this] { return !page().hasPendingEdits(); }, kPatienceMs);
    }
    QPushButton *button(const QString &name) const { return page().findChild<QPushButton *>(name); }
    views::ReportEntryPage &page() const { return *m_window.reportsPage()->entry(); }

private:
    template <class Form> QWidget *fieldIn(const QString &key) const
    {
        return page().findChild<Form *>()->template findChild<QWidget *>(key);
    }

    views::MainWindow &m_window;
};

} // namespace dondoc::test

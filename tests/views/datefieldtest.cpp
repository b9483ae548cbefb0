// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DateField: days in words, days that are none, and today by its key.
#include "views/widgets/datefield.h"
#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

TEST_CASE("A day written in words is read as the intake reads it")
{
    const QDate today(2025, 12, 20);
    const QDate day(2025, 12, 5);
    for (const QString &words : {u"ngày 05 tháng 12 năm 2025"_s, u"Ngày 5 tháng 12 năm 2025"_s,
                                 u"5 tháng 12 năm 2025"_s, u"ngày 5 tháng 12"_s, u" 5 tháng 12/2025"_s}) {
        CAPTURE(words);
        CHECK(DateField::parse(words, today).has_value() == !words.contains(u'/'));
        if (!words.contains(u'/'))
            CHECK(DateField::parse(words, today) == day);
    }
    DateField field;
    field.setReference(today);
    field.insert(u"ngày 12 tháng 12 năm 2025"_s);          // as pasted
    CHECK(field.text() == u"ngày 12 tháng 12 năm 2025"_s); // nothing is cut
    field.commit();
    CHECK(field.text() == u"12/12/2025"_s);
    CHECK(field.date() == QDate(2025, 12, 12));
}

TEST_CASE("What is no day stays and is red until it is mended, also when values are read anew")
{
    DateField field;
    field.setReference(QDate(2025, 12, 20));
    field.setDate(QDate(2025, 12, 15));
    field.setText(u"31/02/2025"_s);
    field.commit();
    CHECK_FALSE(field.isUnderstood());
    field.setDate(QDate(2025, 12, 15)); // as after a save of another field
    CHECK(field.text() == u"31/02/2025"_s);
    CHECK_FALSE(field.isUnderstood());
    field.setDate(QDate(2025, 12, 16)); // another day from elsewhere
    CHECK(field.text() == u"16/12/2025"_s);
    CHECK(field.isUnderstood());
    field.setText(u"xx"_s);
    field.commit();
    field.restart(); // another record
    CHECK(field.text().isEmpty());
}

TEST_CASE("Ctrl and semicolon is today in every date field")
{
    DateField bare;
    QTest::keyClick(&bare, Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(bare.date() == QDate::currentDate());
    DateField told;
    told.setReference(QDate(2025, 12, 20));
    const QSignalSpy edited(&told, &DateField::dateEdited);
    QTest::keyClick(&told, Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(told.date() == QDate(2025, 12, 20));
    CHECK(edited.size() == 1);
    QTest::keyClick(&told, Qt::Key_Up);
    CHECK(told.date() == QDate(2025, 12, 21));
}

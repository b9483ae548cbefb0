// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests which places the form of an entry has, by its period and the kind of its task.
#include "views/pages/reports/entryform.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

EntryContext contextOf(const std::optional<Period> &longer)
{
    EntryContext context;
    context.task.number = u"15.6"_s;
    context.task.deadline.kind = DeadlineKind::Continuous;
    context.period = periods::quarter(2025, 4);
    context.longer = longer;
    return context;
}

QPlainTextEdit *fieldOf(const EntryForm &form, const QString &text)
{
    const QList<QPlainTextEdit *> fields = form.findChildren<QPlainTextEdit *>();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&text](QPlainTextEdit *field) { return field->toPlainText() == text; });
    return found == fields.end() ? nullptr : *found;
}

bool showsLabel(const EntryForm &form, const QString &words)
{
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return !label->isHidden() && label->text().contains(words);
    });
}

} // namespace

TEST_CASE("Only a combined period asks for the result of the longer span", "[views][entryform]")
{
    EntryForm form;
    TaskEntry entry;
    entry.taskNumber = u"15.6"_s;
    entry.result = u"đăng 56 tin"_s;

    form.showEntry(contextOf(std::nullopt), entry);
    CHECK_FALSE(showsLabel(form, u"2025"_s));

    form.showEntry(contextOf(periods::wholeYear(2025)), entry);
    CHECK(showsLabel(form, u"quý IV"_s));
    CHECK(showsLabel(form, u"cả năm 2025"_s));
    CHECK(form.entry() == entry);

    entry.longerResult = u"đăng 196 tin"_s;
    form.showEntry(contextOf(periods::wholeYear(2025)), entry);
    CHECK(form.entry() == entry);
}

TEST_CASE("What can only be read can be selected and scrolled", "[views][entryform]")
{
    EntryForm form;
    TaskEntry entry;
    entry.taskNumber = u"15.6"_s;
    entry.result = u"đăng 56 tin"_s;
    form.showEntry(contextOf(std::nullopt), entry);
    form.setEditable(false);
    const QPlainTextEdit *result = fieldOf(form, entry.result);
    REQUIRE(result);
    CHECK(result->isEnabled());
    CHECK(result->isReadOnly());
    CHECK_FALSE(form.findChild<QComboBox *>()->isEnabled());
    form.setEditable(true);
    CHECK_FALSE(result->isReadOnly());
    CHECK(form.findChild<QComboBox *>()->isEnabled());
}

TEST_CASE("A place that the period has not leaves no gap", "[views][entryform]")
{
    EntryForm form;
    TaskEntry entry;
    entry.taskNumber = u"15.6"_s;
    entry.result = u"đăng 56 tin"_s;
    entry.estimate = u"60 tin"_s;
    form.resize(700, 700);
    form.showEntry(contextOf(std::nullopt), entry);
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    const QPlainTextEdit *result = fieldOf(form, entry.result);
    const QPlainTextEdit *estimate = fieldOf(form, entry.estimate);
    REQUIRE((result && estimate));
    CHECK(estimate->geometry().top() - result->geometry().bottom() < 16);
    form.showEntry(contextOf(periods::wholeYear(2025)), entry);
    QApplication::processEvents();
    CHECK(estimate->geometry().top() - result->geometry().bottom() > 40);
}

TEST_CASE("A text of the longer span is shown where the period has none", "[views][entryform]")
{
    EntryForm form;
    TaskEntry entry;
    entry.taskNumber = u"15.6"_s;
    entry.longerResult = u"đăng 196 tin"_s;
    form.showEntry(contextOf(std::nullopt), entry);
    QPlainTextEdit *field = fieldOf(form, entry.longerResult);
    REQUIRE(field);
    CHECK_FALSE(field->isHidden());
    CHECK(form.entry() == entry);
}

TEST_CASE("What is continuous is told to count as under way where it is called done", "[views][entryform]")
{
    EntryForm form;
    TaskEntry entry;
    entry.taskNumber = u"15.6"_s;
    entry.state = EntryState::UnderWay;
    form.showEntry(contextOf(std::nullopt), entry);
    CHECK_FALSE(showsLabel(form, u"under way"_s));
    entry.state = EntryState::Done;
    form.showEntry(contextOf(std::nullopt), entry);
    CHECK(showsLabel(form, u"counts as under way"_s));
    EntryContext yearly = contextOf(std::nullopt);
    yearly.task.deadline.kind = DeadlineKind::Yearly;
    form.showEntry(yearly, entry);
    CHECK_FALSE(showsLabel(form, u"counts as under way"_s));
}

TEST_CASE("The year before and the forecast are asked for where they are due, and kept", "[views][entryform]")
{
    EntryForm form;
    TaskEntry entry;
    entry.taskNumber = u"15.6"_s;
    entry.state = EntryState::UnderWay;
    EntryContext context = contextOf(std::nullopt);
    context.task.deadline.kind = DeadlineKind::Yearly;
    const auto shows = [&form](const QString &field) {
        const auto *found = form.findChild<QWidget *>(field);
        REQUIRE(found);
        return found->isVisibleTo(&form);
    };
    form.showEntry(context, entry);
    CHECK(shows(u"year_forecast"_s));
    CHECK_FALSE(shows(u"last_year_state"_s));

    context.period = periods::quarter(2026, 1);
    context.yearBefore = 2025;
    form.showEntry(context, entry);
    CHECK_FALSE(shows(u"year_forecast"_s));
    CHECK(shows(u"last_year_state"_s));
    CHECK(showsLabel(form, u"2025"_s));
    int edits = 0;
    QObject::connect(&form, &EntryForm::edited, &form, [&edits] { ++edits; });
    auto *state = form.findChild<QComboBox *>(u"last_year_state"_s);
    state->setCurrentIndex(state->findData(int(EntryState::Done)));
    Q_EMIT state->activated(state->currentIndex());
    CHECK(edits == 1);
    CHECK(form.entry().lastYearState == EntryState::Done);

    context.yearBefore.reset(); // asked no more, and still shown
    TaskEntry said = entry;
    said.lastYearState = EntryState::Done;
    said.lastYearResult = u"Đã xong"_s;
    said.yearForecast = YearForecast::NotDone;
    form.showEntry(context, said);
    CHECK(form.entry() == said);
    CHECK(shows(u"last_year_state"_s));
    CHECK(shows(u"year_forecast"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LettersPage: how its widgets are arranged and what they tell each other.
#include "views/pages/letters/letterspage_p.h"

#include "views/messages/messages.h"
#include "views/pages/letters/letteranswers.h"
#include "views/pages/letters/letterdrafts.h"
#include "views/pages/letters/letterform.h"
#include "views/pages/letters/letterlists.h"
#include "views/pages/letters/letteroutput.h"
#include "views/pages/letters/letterpages.h"
#include "views/pages/letters/lettertext.h"
#include "views/preview/daycount.h"
#include "views/preview/paperbar.h"
#include "views/preview/paperview.h"
#include "views/widgets/columns.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace dondoc::views {

namespace {

constexpr int kListsLetters = 34;
constexpr int kFormLetters = 36;
constexpr int kPagesLetters = 44;
constexpr int kMakeLetterAfterMs = 120; // the pages follow within 200 ms

} // namespace

void LettersPage::Private::createWidgets()
{
    lists = new LetterLists(q);
    form = new LetterForm(q);
    drafts = new LetterDrafts(form, q);
    answers = new LetterAnswers(q);
    count = new DayCount(q);
    preview = new DocumentPreview(
        kMakeLetterAfterMs, [this] { return request(); }, q);
    preview->paper()->setAccessibleName(LettersPage::tr("Pages of the letter"));
    output = new LetterOutput(preview, q);
    message = new QLabel(q);
    message->setObjectName(QStringLiteral("letters-message"));
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    message->hide();
}

QWidget *LettersPage::Private::createPages()
{
    auto *main = new QWidget(q);
    pages = new LetterPages(preview, q);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(message); // beside a letter that went out, too
    column->addWidget(pages, 1);
    QObject::connect(pages, &LetterPages::pdfWanted, output, &LetterOutput::keptPagesRequested);
    QObject::connect(pages, &LetterPages::told, q, &LettersPage::told);
    return main;
}

void LettersPage::Private::arrange()
{
    auto *letter = new Columns(QStringLiteral("letter-splitter"), q);
    letter->addPart(form, LettersPage::tr("What it says"), kFormLetters);
    letter->addPart(createPages(), LettersPage::tr("Its pages"), kPagesLetters, 1);
    letter->setSizes({300, 560});
    auto *split = new Columns(QStringLiteral("letters-columns"), q);
    split->addPart(lists, LettersPage::tr("Sent and awaited"), kListsLetters);
    split->addPart(letter, LettersPage::tr("The letter"), kFormLetters + kPagesLetters, 1);
    split->setSizes({340, 860});
    auto *page = new QVBoxLayout(q);
    page->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    page->addWidget(split);
}

void LettersPage::Private::connectLists()
{
    QObject::connect(lists, &LetterLists::keptFileWanted, q,
                     [this](const SentLetter &letter, const QString &sha256) {
                         output->askKept(quarter->data.period, letter, sha256);
                     });
    QObject::connect(lists, &LetterLists::stampedWanted, output, &LetterOutput::askStamped);
    QObject::connect(lists, &LetterLists::keptChosen, q,
                     [this](const SentLetter &letter) { pages->showKept(letter, *quarter); });
    QObject::connect(lists, &LetterLists::messagesWanted, q, [this](const QStringList &codes) {
        Q_EMIT q->messagesRequested(codes, q->messageOptions());
    });
    QObject::connect(lists, &LetterLists::agencyChosen, q,
                     [this](const QString &code) { Q_EMIT q->pageRequested(PageId::Reports, code); });
}

void LettersPage::Private::connectForm()
{
    QObject::connect(form, &LetterForm::edited, preview, &DocumentPreview::changeSoon);
    QObject::connect(form, &LetterForm::edited, pages, &LetterPages::showDraft);
    QObject::connect(form, &LetterForm::edited, q, [this] { count->setDay(form->date()); });
    QObject::connect(form, &LetterForm::told, q, [this](const QString &sentence) { tell(sentence); });
    QObject::connect(form, &LetterForm::sendWanted, q, [this] { send(); });
    QObject::connect(form, &LetterForm::formsWanted, q, [this] { q->askForForms(); });
    QObject::connect(form->text(), &LetterText::submitWanted, q, [this](bool on) {
        drafts->submit(form->text()->standing(), on ? QDateTime::currentDateTimeUtc() : QDateTime());
    });
}

void LettersPage::Private::connectCount()
{
    QObject::connect(count, &DayCount::counted, q, [this](const AssessedPeriodPtr &counted) {
        form->showPeriod(counted);
        preview->changeNow();
        if (std::exchange(sendsWhenCounted, false))
            send();
    });
    QObject::connect(count, &DayCount::refused, q, [this](const QString &sentence) {
        sendsWhenCounted = false;
        preview->takeTasks();
        answers->letterRefused(sentence);
    });
}

void LettersPage::Private::connectPreview()
{
    QObject::connect(preview, &DocumentPreview::pagesMade, q,
                     [this](const report::ComposedPages &made) { showMade(made); });
    QObject::connect(preview, &DocumentPreview::taskReady, q,
                     [this](const PageTask &task, const report::ComposedPages &made, const QByteArray &pdf) {
                         handOut(task, made, pdf);
                     });
    QObject::connect(preview, &DocumentPreview::failed, q,
                     [this](const Error &error) { answers->letterRefused(Messages::sentence(error)); });
    QObject::connect(preview, &DocumentPreview::foundEmpty, q,
                     [this] { answers->letterRefused(nobodyLeft()); });
    QObject::connect(preview, &DocumentPreview::stopped, q, [this] {
        answers->letterRefused(LettersPage::tr("Stopped. The pages shown may be older than the data."));
    });
    QObject::connect(preview, &DocumentPreview::told, q, &LettersPage::told);
    QObject::connect(preview, &DocumentPreview::printFailed, q,
                     [this](const QString &sentence) { tell(sentence); });
    QObject::connect(preview->bar(), &PaperBar::exportRequested, q, &LettersPage::exportPages);
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LettersPage: lists, form and pages, and the ways out to the file, PDF, DOCX, printer and clipboard.
#include "views/pages/letters/letterspage_p.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/letters/letter.h"
#include "models/tables/labels.h"
#include "views/messages/messages.h"
#include "views/pages/letters/letteranswers.h"
#include "views/pages/letters/letterdrafts.h"
#include "views/pages/letters/letterform.h"
#include "views/pages/letters/letterlists.h"
#include "views/pages/letters/letteroutput.h"
#include "views/pages/letters/letterpages.h"
#include "views/pages/letters/lettertext.h"
#include "views/preview/daycount.h"
#include "views/widgets/columns.h"

#include <QLabel>

#include <algorithm>

namespace dondoc::views {

LettersPage::LettersPage(QWidget *parent) : Page(parent), d(std::make_unique<Private>(this))
{
    d->createWidgets();
    d->arrange();
    d->connectLists();
    d->connectForm();
    d->connectCount();
    d->connectPreview();
}

/// The widgets outlive what their signals would reach.
LettersPage::~LettersPage()
{
    for (QObject *part : std::initializer_list<QObject *>{d->lists, d->form, d->count, d->preview})
        part->disconnect(this);
}

/// To those who owe something on the letter's day.
void LettersPage::Private::send()
{
    const AssessedPeriodPtr counted = count->period();
    sendsWhenCounted = !counted;
    if (!counted)
        return;
    const SendLetter letter{form->kind(), form->options()};
    const report::LetterDoubts doubts
        = report::findLetterDoubts(letter.kind, letter.options, counted->data, counted->assessment);
    if (doubts.isEmpty())
        return preview->carryOut(letter);
    question = new SendQuestion(doubts, *counted, q);
    QObject::connect(question, &SendQuestion::confirmed, q, [this, letter] { preview->carryOut(letter); });
    QObject::connect(question, &QDialog::rejected, q, [this] { form->setSending(false); });
    question->open();
}

/// A letter that is being sent is made as the form was when it was sent.
DocumentPreview::MakePages LettersPage::Private::request() const
{
    if (!count->period() || !source)
        return {};
    const SendLetter *sending = preview->waiting<SendLetter>();
    const SendLetter wanted = sending ? *sending : SendLetter{form->kind(), form->options()};
    return [source = source, quarter = count->period(), wanted](const report::GoesOn &goesOn) {
        return source->pages(quarter, wanted.kind, wanted.options, goesOn);
    };
}

void LettersPage::Private::showMade(const report::ComposedPages &made)
{
    form->text()->offer(report::bodyParagraphs(made.document));
    tell(made.pages.isEmpty() ? nobodyLeft() : letterGaps(made, form->contact()));
}

void LettersPage::Private::handOut(const PageTask &task, const report::ComposedPages &made,
                                   const QByteArray &pdf)
{
    if (const auto *file = std::get_if<ExportPages>(&task)) {
        output->handOut(*file, made, pdf);
    } else if (const auto *letter = std::get_if<SendLetter>(&task)) {
        const QStringList addressees = letter->options.addressees.value_or(QStringList());
        Q_EMIT q->sendRequested(report::sentLetter(letter->kind, letter->options, addressees, made.document),
                                pdf, made);
    }
}

/// What waits for the pages of one period is not done with those of another.
void LettersPage::Private::leavePeriod()
{
    const bool sends = std::exchange(sendsWhenCounted, false) || question;
    if (question)
        question->reject();
    if (!preview->takeTasks().isEmpty() || sends)
        answers->letterRefused(LettersPage::tr(
            "Another period was chosen before the pages were ready: nothing was written or kept."));
}

/// What was recorded as sent and is taken back is written on, with its number too, until that is done again.
void LettersPage::Private::followKept()
{
    if (justKept.id == 0)
        return;
    const QList<SentLetter> &all = quarter->data.letters;
    const bool isThere = std::any_of(all.cbegin(), all.cend(),
                                     [this](const SentLetter &each) { return each.id == justKept.id; });
    if (!isThere && keptSeen)
        form->takeBack(justKept);
    else if (isThere && !keptSeen)
        form->leaveTo(justKept);
    if (isThere && !keptSeen)
        lists->chooseKept(justKept.id);
    keptSeen = isThere;
}

QString LettersPage::Private::unkept() const
{
    const QString number = form->options().number;
    QStringList given;
    if (!number.isEmpty())
        given.append(LettersPage::tr("number %1").arg(number));
    if (form->date().isValid())
        given.append(LettersPage::tr("day %1").arg(numbers::date(form->date())));
    return given.isEmpty()
        ? QString()
        : LettersPage::tr("%1: %2. They are kept only when the letter is recorded as sent.")
              .arg(tables::Labels::of(form->kind()), given.join(QStringLiteral(", ")));
}

void LettersPage::Private::tell(const QString &sentence)
{
    message->setText(sentence);
    message->setVisible(!sentence.isEmpty());
}

void LettersPage::showPeriod(const AssessedPeriodPtr &quarter)
{
    if (!quarter)
        return;
    const bool another = !d->quarter || !isSamePeriod(*d->quarter, *quarter);
    if (another) {
        if (const QString held = heldInWords(); !held.isEmpty())
            Q_EMIT told(held);
        d->leavePeriod();
        d->justKept = {};
    }
    d->quarter = quarter;
    d->lists->showPeriod(quarter);
    d->followKept();
    d->pages->follow(*quarter);
    if (another)
        d->form->showPeriod(quarter);
    d->drafts->showPeriod(quarter);
    d->count->setPeriod(quarter, d->form->date());
}

bool LettersPage::isAtWork() const
{
    return d->preview->isBusy() || d->count->isAsking() || d->preview->hasTasks();
}

void LettersPage::discard()
{
    d->leavePeriod();
    d->drafts->discard();
}

void LettersPage::goTo(const QString &record)
{
    constexpr std::pair<const char *, LetterKind> kKinds[] = {{"request", LetterKind::Request},
                                                              {"reminder", LetterKind::Reminder},
                                                              {"supplement", LetterKind::Supplement}};
    for (const auto &[word, kind] : kKinds) {
        if (record == QLatin1String(word)) {
            Columns::reveal(d->form);
            return d->form->setKind(kind);
        }
    }
    Columns::reveal(d->lists);
    d->lists->goToAgency(record);
}

void LettersPage::writeTo(const QString &agencyCode, const QStringList &paragraphs)
{
    d->form->setKind(LetterKind::Supplement);
    d->form->showText();
    const QStringList before = d->form->text()->paragraphs();
    if (!before.isEmpty() && before != paragraphs)
        return d->tell(
            tr("A request for a supplement is being written already. Record it as sent, or take the "
               "tick of its own text away, and write this one then."));
    d->form->addressTo(agencyCode);
    d->form->text()->setParagraphs(paragraphs);
}

report::MessageOptions LettersPage::messageOptions() const
{
    return {context().today, d->form->newDeadline(), d->form->contact()};
}

QWidget *LettersPage::filterField() const { return d->lists->filterField(); }

void LettersPage::contextChanged(const PageContext &before)
{
    if (context().today != before.today)
        d->form->setToday(context().today);
    if (context().isReadOnly() != before.isReadOnly())
        d->form->setReadOnly(context().isReadOnly());
    d->lists->setReadOnly(context().isReadOnly());
    d->drafts->setReadOnly(context().isReadOnly());
}

LetterOutput *LettersPage::output() const { return d->output; }
LetterAnswers *LettersPage::answers() const { return d->answers; }
DayCount *LettersPage::count() const { return d->count; }
LetterDrafts *LettersPage::drafts() const { return d->drafts; }
void LettersPage::flush() { d->drafts->flush(); }
bool LettersPage::hasPendingEdits() const { return d->drafts->isPending(); }

QString LettersPage::heldInWords() const
{
    if (context().isReadOnly())
        return {};
    const QString text = d->drafts->isHeld()
        ? tr(
            "The text of the letter is not saved: another window wrote another one. Yours stands in the form "
            "and is saved with the next key.")
        : QString();
    return QStringList{text, d->unkept()}.join(u' ').trimmed();
}

void LettersPage::setSource(std::shared_ptr<report::LetterSource> source)
{
    d->preview->setFiles(source);
    d->source = std::move(source);
}

void LettersPage::exportPages()
{
    if (!d->quarter)
        return;
    if (const SentLetter *kept = d->pages->kept())
        d->output->askKept(d->quarter->data.period, *kept, kept->pdfSha256);
    else
        d->output->askDraft(d->quarter->data.period, d->form->kind(), d->form->options().number);
}

/// What went out is printed from its file, as it was.
void LettersPage::print()
{
    if (const SentLetter *kept = d->pages->kept())
        d->output->askKept(d->quarter->data.period, *kept, kept->pdfSha256);
    else
        d->preview->print();
}

} // namespace dondoc::views

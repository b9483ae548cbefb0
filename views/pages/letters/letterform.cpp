// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterForm: the fields beside the letter's pages.
#include "views/pages/letters/letterform.h"

#include "models/domain/plan/planspan.h"
#include "models/domain/text/documentnumber.h"
#include "models/domain/text/numbers.h"
#include "models/report/drafting/letters/letteraddressees.h"
#include "models/tables/labels.h"
#include "views/pages/letters/addresseebuttons.h"
#include "views/pages/letters/lettertext.h"
#include "views/widgets/checklist.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/datefield.h"
#include "views/widgets/linefield.h"
#include "views/widgets/numberfield.h"
#include "views/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <utility>

namespace dondoc::views {

namespace {

constexpr int kLongestNumber = 11; // Nghị định 30/2020, Phụ lục VI
constexpr int kLongestContact = 100;
constexpr int kNoHour = -1;

/// All that a letter can go to; never the coordinating department itself.
QList<CheckList::Item> everyBody(const PeriodSnapshot &data)
{
    QList<CheckList::Item> items;
    for (const Agency &agency : data.agencies) {
        if (agency.code != data.plan.coordinatorCode && isValidOn(agency, data.period.to))
            items.append({agency.code, nameAsAuthor(agency)});
    }
    return items;
}

} // namespace

LetterForm::LetterForm(QWidget *parent) : QWidget(parent)
{
    createFields();
    arrange();
    connectFields();
}

void LetterForm::createFields()
{
    m_kind = new ChoiceField(this);
    m_kind->setObjectName(QStringLiteral("letter-kind"));
    for (const LetterKind kind : {LetterKind::Request, LetterKind::Reminder, LetterKind::Supplement})
        m_kind->addItem(tables::Labels::of(kind), int(kind));
    m_number = new LineField(kLongestNumber, this);
    m_number->setObjectName(QStringLiteral("letter-number"));
    m_number->setToolTip(tr("Blank: a wide gap, for the clerk's stamp."));
    m_date = new DateField(this);
    m_date->setObjectName(QStringLiteral("letter-date"));
    m_date->setToolTip(m_number->toolTip());
    m_deadline = new DateField(this);
    m_deadline->setObjectName(QStringLiteral("letter-deadline"));
    m_hour = new NumberField(kNoHour, 23, this);
    m_hour->setObjectName(QStringLiteral("letter-hour"));
    m_hour->setSpecialValueText(tr("not said"));
    m_hour->setValue(kNoHour);
    m_hour->setToolTip(tr("Hour of the letter's day up to which reports were counted."));
    m_contact = new LineField(kLongestContact, this);
    m_contact->setObjectName(QStringLiteral("letter-contact"));
    m_contact->setPlaceholderText(tr("name, telephone"));
    m_email = new LineField(kLongestContact, this);
    m_email->setObjectName(QStringLiteral("letter-email"));
    for (LineField *field : {m_contact, m_email})
        field->setProperty(kRemembered, true);
    m_addressees = new CheckList(tr("Addressees"), tr("Nobody is ticked."), this);
    m_addressees->setObjectName(QStringLiteral("letter-addressees"));
    m_groups = new AddresseeButtons(this);
    m_forms = new QPushButton(tr("Make the &forms that go with it…"), this);
    m_forms->setObjectName(QStringLiteral("letter-forms"));
    m_forms->setToolTip(
        tr("The workbooks and the outline that go out with the request for reports, and a form for every "
           "agency."));
    m_text = new LetterText(this);
    m_send = new QPushButton(tr("&Record as sent"), this);
    m_send->setObjectName(QStringLiteral("letter-send"));
    m_send->setToolTip(
        tr("Sends nothing: keeps PDF and DOCX with number and date as they are sent; undo takes it back."));
}

void LetterForm::arrange()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    addField(grid, tr("&Letter:"), m_kind);
    addField(grid, tr("Num&ber:"), m_number);
    addField(grid, tr("&Date:"), m_date);
    addField(grid, tr("Ne&w deadline:"), m_deadline);
    addField(grid, tr("Counted at (&hour):"), m_hour);
    addField(grid, tr("Con&tact:"), m_contact);
    addField(grid, tr("E-&mail:"), m_email);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addLayout(grid);
    column->addWidget(m_forms);
    column->addWidget(createParts(), 1);
    column->addWidget(m_text->submission());
    column->addWidget(m_send);
}

/// Behind one another: both are long, and the buttons below them are to be seen and to stay where they are.
QWidget *LetterForm::createParts()
{
    m_parts = new QTabWidget(this);
    m_parts->setObjectName(QStringLiteral("letter-parts"));
    m_parts->setDocumentMode(true);
    m_parts->setUsesScrollButtons(false); // as wide as its titles
    auto *addressees = new QWidget(m_parts);
    auto *column = new QVBoxLayout(addressees);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_groups);
    column->addWidget(m_addressees, 1);
    m_text->layout()->setContentsMargins(0, theme::kGrid, 0, 0);
    m_parts->addTab(addressees, tr("Addressees"));
    m_parts->addTab(m_text, tr("Text"));
    return m_parts;
}

void LetterForm::addField(QGridLayout *grid, const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    m_labels.insert(field, caption);
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(field, row, 1);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
}

void LetterForm::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT kindChosen();
        Q_EMIT edited();
    });
    for (const LineField *field : {m_number, m_contact, m_email})
        connect(field, &QLineEdit::textEdited, this, &LetterForm::edited);
    for (const DateField *field : {m_date, m_deadline})
        connect(field, &DateField::dateEdited, this, &LetterForm::edited);
    connect(m_hour, &QSpinBox::valueChanged, this, &LetterForm::edited);
    connect(m_addressees, &CheckList::edited, this, &LetterForm::edited);
    connect(m_text, &LetterText::edited, this, [this] {
        const bool own = !m_text->paragraphs().isEmpty();
        m_parts->setTabText(m_parts->indexOf(m_text), own ? tr("Text (your own)") : tr("Text"));
        Q_EMIT edited();
    });
    connect(m_groups, &AddresseeButtons::chosen, m_addressees, &CheckList::setChecked);
    connect(m_groups, &AddresseeButtons::allChosen, m_addressees, &CheckList::checkAll);
    connect(m_send, &QPushButton::clicked, this, &LetterForm::send);
    connect(m_forms, &QPushButton::clicked, this, &LetterForm::formsWanted);
}

void LetterForm::showPeriod(const AssessedPeriodPtr &quarter)
{
    const bool another = !m_quarter
        || periods::key(m_quarter->data.period) != periods::key(quarter->data.period)
        || m_quarter->data.plan.code != quarter->data.plan.code;
    const AssessedPeriodPtr before = std::exchange(m_quarter, quarter);
    if (another)
        return startAnew();
    followContact(report::knownOptions(before->data));
    m_groups->showPeriod(*m_quarter, kind() == LetterKind::Reminder);
    followDeadline();
    if (m_addressees->checked() == m_preset)
        presetAddressees();
}

/// What the officer wrote over it stays.
void LetterForm::followContact(const report::LetterOptions &before)
{
    const report::LetterOptions known = report::knownOptions(m_quarter->data);
    if (m_contact->value() == before.contact)
        m_contact->setValue(known.contact);
    if (m_email->value() == before.email)
        m_email->setValue(known.email);
}

/// A letter without a date goes out today.
void LetterForm::followDeadline()
{
    const QDate day = date().isValid() ? date() : m_today;
    const QDate offered = report::nextDeadline(m_quarter->data, m_quarter->assessment, day);
    if (m_deadline->date() == m_offered)
        m_deadline->setDate(offered);
    m_offered = offered;
}

void LetterForm::startAnew()
{
    const report::LetterOptions known = report::knownOptions(m_quarter->data);
    clearHead();
    for (const auto &[field, value] : {std::pair(m_contact, known.contact), std::pair(m_email, known.email)})
        if (!value.isEmpty()) // what was typed before stays where the settings have none
            field->setValue(value);
    m_text->setParagraphs({});
    showKind();
}

/// Number, days and hour are one letter's alone.
void LetterForm::clearHead()
{
    m_number->clear();
    m_date->restart();
    m_deadline->restart();
    m_hour->setValue(kNoHour);
    m_offered = QDate();
    followDeadline();
}

void LetterForm::setToday(const QDate &today)
{
    m_today = today;
    for (DateField *field : {m_date, m_deadline})
        field->setReference(today);
    if (m_quarter)
        followDeadline();
}

void LetterForm::presetAddressees()
{
    m_preset = report::addresseesOf(kind(), m_quarter->data, m_quarter->assessment);
    m_addressees->setItems(everyBody(m_quarter->data), m_preset);
    m_preset = m_addressees->checked(); // in the list's order
}

/// Only what the kind of letter says is asked for.
void LetterForm::showKind()
{
    const bool request = kind() == LetterKind::Request;
    const auto show = [this](QWidget *field, bool on) {
        field->setVisible(on);
        m_labels.value(field)->setVisible(on);
    };
    show(m_deadline, !request);
    show(m_hour, kind() == LetterKind::Reminder);
    show(m_email, request);
    m_forms->setVisible(request);
    if (!m_quarter)
        return;
    m_groups->showPeriod(*m_quarter, kind() == LetterKind::Reminder);
    presetAddressees();
}

void LetterForm::setReadOnly(bool on)
{
    m_readOnly = on;
    m_text->setReadOnly(on);
    setSending(false);
}

void LetterForm::setSending(bool on)
{
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_kind, m_number, m_date, m_deadline, m_hour, m_contact, m_email,
                                          m_addressees, m_groups, m_text})
        field->setEnabled(!on);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_addressees, m_groups, m_deadline})
        field->setEnabled(!on && (!m_submitted || field == m_kind));
    m_text->submission()->setEnabled(!on);
    m_send->setEnabled(!on && !m_readOnly);
}

void LetterForm::takeBack(const SentLetter &letter)
{
    if (letter.kind != kind() || !m_number->value().isEmpty())
        return;
    m_number->setValue(letter.number);
    if (m_date->text().isEmpty())
        m_date->setDate(letter.sentOn);
    Q_EMIT edited();
}

void LetterForm::leaveTo(const SentLetter &letter)
{
    if (m_number->value() != letter.number)
        return;
    m_number->clear();
    if (m_date->date() == letter.sentOn)
        m_date->restart();
    Q_EMIT edited();
}

/// Whom it goes to is counted on its own day again, not on that of the one before.
void LetterForm::letterKept()
{
    clearHead();
    m_text->setParagraphs({});
    setSending(false);
    presetAddressees();
    Q_EMIT edited();
}

void LetterForm::setKind(LetterKind kind) { m_kind->setCurrentIndex(m_kind->findData(int(kind))); }
void LetterForm::addressTo(const QString &agencyCode) { m_addressees->setChecked({agencyCode}); }
void LetterForm::showText() { m_parts->setCurrentWidget(m_text); }

void LetterForm::showDraft(const LetterDraft &draft)
{
    m_submitted = draft.submittedAt.isValid();
    m_text->setParagraphs(draft.text);
    m_text->showSubmitted(draft.submittedAt);
    if (draft.text.isEmpty())
        presetAddressees();
    else
        m_addressees->setChecked(draft.addressees);
    if (!draft.text.isEmpty() && draft.newDeadline.isValid())
        m_deadline->setDate(draft.newDeadline);
    setSending(false);
    Q_EMIT edited();
}

LetterKind LetterForm::kind() const { return LetterKind(m_kind->currentData().toInt()); }
QDate LetterForm::date() const { return m_date->date(); }
QDate LetterForm::newDeadline() const { return m_deadline->date(); }
QString LetterForm::contact() const { return m_contact->value(); }

report::LetterOptions LetterForm::options() const
{
    report::LetterOptions options;
    if (m_quarter)
        options = report::knownOptions(m_quarter->data);
    options.number = numbers::bareNumber(m_number->value());
    options.date = m_date->date();
    options.newDeadline = m_deadline->date();
    options.countedOn = m_date->date().isValid() ? m_date->date() : m_today;
    options.countedHour = m_hour->value();
    options.contact = m_contact->value();
    options.email = m_email->value();
    options.addressees = m_addressees->checked();
    options.text = m_text->paragraphs();
    return options;
}

QString LetterForm::refusal() const
{
    const QString number = numbers::bareNumber(m_number->value());
    const QDate day = m_date->date();
    const QDate begin = m_quarter ? planBegin(m_quarter->data.plan) : QDate();
    for (const DateField *field : {m_date, m_deadline})
        if (!field->isUnderstood() && !field->isHidden())
            return field->refusal();
    if (number.isEmpty() || !day.isValid())
        return tr("Enter the number and the date of the letter first.");
    if (!numbers::isDocumentNumber(number))
        return tr("“%1” is no number of a letter: write 12 or 12a.").arg(number);
    if (begin.isValid() && day < begin)
        return tr("The plan began on %1, so the letter cannot be dated before. Correct the date.")
            .arg(numbers::date(begin));
    if (m_today.isValid() && day > m_today)
        return tr("%1 has not come yet. Correct the date of the letter.").arg(numbers::date(day));
    return m_addressees->checked().isEmpty() ? tr("Tick at least one addressee.") : QString();
}

void LetterForm::send()
{
    m_date->commit();
    m_deadline->commit();
    const QString open = refusal();
    if (!open.isEmpty()) {
        Q_EMIT told(open);
        return;
    }
    setSending(true);
    Q_EMIT sendWanted();
}

} // namespace dondoc::views

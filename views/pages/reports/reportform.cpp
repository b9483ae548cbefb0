// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportForm: the fields of a report as a whole.
#include "views/pages/reports/reportform.h"

#include "models/domain/reporting/revision.h"
#include "models/domain/text/text.h"
#include "models/tables/labels.h"
#include "views/pages/reports/supplementdialog.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/datefield.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/heldmark.h"
#include "views/widgets/historykeys.h"
#include "views/widgets/keytable.h"
#include "views/widgets/linefield.h"
#include "views/widgets/readonly.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dondoc::views {

using tables::Labels;
using namespace Qt::StringLiterals;

namespace {

constexpr Channel kChannels[] = {Channel::Unknown, Channel::DocumentSystem, Channel::Email,
                                 Channel::Paper,   Channel::Phone,          Channel::Chat};
constexpr ReportState kReportStates[] = {ReportState::Asked, ReportState::Provisional, ReportState::Received,
                                         ReportState::SupplementAsked, ReportState::Accepted};
constexpr int kReportNumberLength = 60;
constexpr int kIncomingNumberLength = 20;
constexpr int kReportReasonLength = 500; // Nghị định 30/2020, Phụ lục VI: a description

} // namespace

ReportForm::ReportForm(QWidget *parent) : QWidget(parent), m_keys(new HistoryKeys(this))
{
    createFields();
    createReceipt();
    createLocalPlan();
    arrange();
    connectFields();
    nameFields(fields());
}

void ReportForm::createFields()
{
    m_number = new LineField(kReportNumberLength, this);
    m_number->setPlaceholderText(QStringLiteral("45/BC-UBND"));
    m_number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("1234/BC-SNNMT")) + 16);
    m_signed = new DateField(this);
    m_received = new DateField(this);
    m_incoming = new LineField(kIncomingNumberLength, this);
    m_incoming->setPlaceholderText(QStringLiteral("812"));
    m_incoming->setToolTip(tr("Under which the document stands in the register of incoming documents."));
    m_incoming->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("12345/2026")) + 16);
    m_today = new QToolButton(this);
    m_today->setText(tr("today"));
    m_today->setToolTip(keytable::withKey(tr("Received today; in a date field"), Command::Today));
    m_today->setFocusPolicy(Qt::NoFocus);
    m_channel = new ChoiceField(this);
    for (const Channel channel : kChannels)
        m_channel->addItem(channel == Channel::Unknown ? tr("not known") : Labels::of(channel), int(channel));
}

void ReportForm::createReceipt()
{
    m_state = new ChoiceField(this);
    for (const ReportState state : kReportStates)
        m_state->addItem(Labels::of(state), int(state));
    m_reasonBox = new QWidget(this);
    m_reason = new QComboBox(m_reasonBox);
    m_reason->setEditable(true);
    m_reason->addItems(SupplementDialog::usualReasons());
    m_reason->setLineEdit(new LineField(kReportReasonLength, m_reason));
    m_reason->lineEdit()->setPlaceholderText(tr("Reason, chosen or typed"));
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(16);
    m_reason->setCurrentIndex(-1);
    auto *label = new QLabel(tr("Reaso&n:"), m_reasonBox);
    label->setBuddy(m_reason);
    auto *row = new QHBoxLayout(m_reasonBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
}

void ReportForm::createLocalPlan()
{
    m_planBox = new QWidget(this);
    m_planNumber = new LineField(kReportNumberLength, m_planBox);
    m_planNumber->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("120/KH-UBND")) + 16);
    m_planNumber->setPlaceholderText(QStringLiteral("12/KH-UBND"));
    m_planNumber->setToolTip(tr("The commune's own plan that carries out the province's plan."));
    m_planDate = new DateField(m_planBox);
    auto *label = new QLabel(tr("Its own p&lan:"), m_planBox);
    label->setBuddy(m_planNumber);
    auto *row = new QHBoxLayout(m_planBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_planNumber, 1);
    row->addWidget(new QLabel(tr("dated"), m_planBox));
    row->addWidget(m_planDate);
}

/// A label and its fields, which stay in one row.
void ReportForm::addFields(const QString &title, const QList<QWidget *> &fields)
{
    auto *box = new QWidget(this);
    auto *label = new QLabel(title, box);
    label->setBuddy(fields.first());
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    for (QWidget *field : fields)
        row->addWidget(field);
    layout()->addWidget(box);
}

// What comes and goes stands last, so that nothing before it moves from one agency to the next.
void ReportForm::arrange()
{
    auto *flow = new FlowLayout(this, theme::kGrid);
    addFields(tr("Report n&umber:"), {m_number});
    addFields(tr("Si&gned:"), {m_signed});
    addFields(tr("Recei&ved:"), {m_received, m_today});
    addFields(tr("Incoming n&o.:"), {m_incoming});
    addFields(tr("Sta&tus:"), {m_state});
    addFields(tr("C&hannel:"), {m_channel});
    flow->addWidget(m_planBox);
    flow->addWidget(m_reasonBox);
    flow->setStretching(m_reasonBox);
}

void ReportForm::connectFields()
{
    for (QLineEdit *field :
         std::initializer_list<QLineEdit *>{m_number, m_incoming, m_planNumber, m_reason->lineEdit()}) {
        connect(field, &QLineEdit::textEdited, this, &ReportForm::edited);
        m_keys->watch(field);
    }
    for (DateField *field : {m_signed, m_planDate}) {
        connect(field, &DateField::dateEdited, this, &ReportForm::edited);
        m_keys->watch(field);
    }
    m_keys->watch(m_received);
    connect(m_received, &DateField::dateEdited, this, &ReportForm::takeReceipt);
    connect(m_today, &QToolButton::clicked, this, [this] { m_received->enter(m_reference); });
    connect(m_state, &QComboBox::activated, this, &ReportForm::updateVisibility);
    connect(m_channel, &QComboBox::activated, this, &ReportForm::takeChannel);
    for (QComboBox *field : {static_cast<QComboBox *>(m_state), m_reason})
        connect(field, &QComboBox::activated, this, &ReportForm::edited);
}

void ReportForm::takeReceipt()
{
    const auto state = ReportState(m_state->currentData().toInt());
    if (m_received->date().isValid() && (state == ReportState::Asked || state == ReportState::Provisional))
        proposeState();
    updateVisibility();
    Q_EMIT edited();
}

void ReportForm::takeChannel()
{
    if (m_received->date().isValid() || isByWord(channel()))
        proposeState();
    updateVisibility();
    Q_EMIT edited();
}

// What a person then chooses stays.
void ReportForm::proposeState()
{
    const ReportState state = stateOnReceipt(ReportState(m_state->currentData().toInt()), channel());
    m_state->setCurrentIndex(m_state->findData(int(state)));
}

Channel ReportForm::channel() const { return Channel(m_channel->currentData().toInt()); }

void ReportForm::showReport(const AgencyReport &report, bool commune)
{
    if (report.agencyCode != m_agencyCode) // a half-typed day belongs to the agency before
        for (DateField *field : {m_signed, m_received, m_planDate})
            field->restart();
    m_agencyCode = report.agencyCode;
    m_number->setValue(report.number);
    m_incoming->setValue(report.incomingNumber);
    m_signed->setDate(report.signedOn);
    m_received->setDate(report.receivedOn);
    m_channel->setCurrentIndex(m_channel->findData(int(report.channel)));
    m_state->setCurrentIndex(m_state->findData(int(report.state)));
    if (text::simplified(m_reason->currentText()) != report.supplementReason)
        m_reason->setEditText(report.supplementReason);
    m_planNumber->setValue(report.localPlanNumber);
    m_planDate->setDate(report.localPlanDate);
    m_planBox->setVisible(commune || !report.localPlanNumber.isEmpty());
    updateVisibility();
}

AgencyReport ReportForm::applied(AgencyReport report) const
{
    report.number = m_number->value();
    report.incomingNumber = m_incoming->value();
    report.signedOn = m_signed->date();
    report.receivedOn = m_received->date();
    report.channel = channel();
    report.state = ReportState(m_state->currentData().toInt());
    report.supplementReason = text::simplified(m_reason->currentText());
    report.localPlanNumber = m_planNumber->value();
    report.localPlanDate = m_planDate->date();
    return report;
}

void ReportForm::askSupplement(const QString &reason)
{
    m_state->setCurrentIndex(m_state->findData(int(ReportState::SupplementAsked)));
    m_reason->setEditText(reason);
    updateVisibility();
    Q_EMIT edited();
}

void ReportForm::updateVisibility()
{
    const bool asked = ReportState(m_state->currentData().toInt()) == ReportState::SupplementAsked;
    m_reasonBox->setVisible(asked || !m_reason->currentText().isEmpty());
}

void ReportForm::setReference(const QDate &today)
{
    m_reference = today;
    m_today->setEnabled(today.isValid());
    for (DateField *field : {m_signed, m_received, m_planDate})
        field->setReference(today);
}

void ReportForm::setEditable(bool on)
{
    setFieldsReadOnly(this, !on);
    m_today->setEnabled(on && m_reference.isValid());
}

QHash<QString, QWidget *> ReportForm::fields() const
{
    return {{keyOf(&AgencyReport::number), m_number},
            {keyOf(&AgencyReport::incomingNumber), m_incoming},
            {keyOf(&AgencyReport::signedOn), m_signed},
            {keyOf(&AgencyReport::receivedOn), m_received},
            {keyOf(&AgencyReport::channel), m_channel},
            {keyOf(&AgencyReport::state), m_state},
            {keyOf(&AgencyReport::supplementReason), m_reason},
            {keyOf(&AgencyReport::localPlanNumber), m_planNumber},
            {keyOf(&AgencyReport::localPlanDate), m_planDate}};
}

void ReportForm::markHeld(const QStringList &keys) { views::markHeld(fields(), keys); }

void ReportForm::focusFirst()
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->end(false); // chosen as a whole, the next key would write over it
}

void ReportForm::commit()
{
    for (DateField *field : {m_signed, m_received, m_planDate})
        field->commit();
}

} // namespace dondoc::views

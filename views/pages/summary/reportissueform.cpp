// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportIssueForm: the fields above the list of gaps.
#include "views/pages/summary/reportissueform.h"

#include "models/domain/summary/annex.h"
#include "models/domain/text/documentnumber.h"
#include "models/domain/text/numbers.h"
#include "views/pages/summary/annexchoice.h"
#include "views/pages/summary/issuequestion.h"
#include "views/widgets/datefield.h"
#include "views/widgets/linefield.h"
#include "views/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace dondoc::views {

ReportIssueForm::ReportIssueForm(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    createFields();
    arrange();
    connect(m_number, &QLineEdit::textEdited, this, &ReportIssueForm::edited);
    connect(m_date, &DateField::dateEdited, this, &ReportIssueForm::edited);
    connect(m_until, &DateField::dateEdited, this, &ReportIssueForm::dataUntilEdited);
    connect(m_until, &DateField::dateEdited, m_refusal, &QWidget::hide);
    connect(this, &ReportIssueForm::edited, m_refusal, &QWidget::hide);
    connect(m_annexes, &AnnexChoice::edited, this, [this] {
        Q_EMIT edited();
        Q_EMIT annexesChosen(m_annexes->annexes());
    });
    connect(m_issue, &QPushButton::clicked, this, &ReportIssueForm::begin);
}

void ReportIssueForm::createFields()
{
    m_number = new LineField(11, this); // Nghị định 30/2020, Phụ lục VI: a number
    m_number->setObjectName(QStringLiteral("summary-number"));
    m_number->setToolTip(tr("Blank: a wide gap, for the clerk's stamp."));
    m_date = new DateField(this);
    m_date->setObjectName(QStringLiteral("summary-date"));
    m_date->setToolTip(m_number->toolTip());
    m_until = new DateField(this);
    m_until->setObjectName(QStringLiteral("summary-data-until"));
    m_until->setToolTip(tr("The last day whose reports count; states are those of the cut-off day. Blank: "
                           "all that came in. With a day, reports that came after it do not count, so that "
                           "the report can be dated before they came."));
    m_refusal = new QLabel(this);
    m_refusal->setObjectName(QStringLiteral("issue-refusal"));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    QPalette warning = m_refusal->palette();
    warning.setColor(QPalette::WindowText, theme::of(ProgressState::Overdue, palette()).colour);
    m_refusal->setPalette(warning);
    QSizePolicy kept = m_refusal->sizePolicy(); // what is clicked stays in its place
    kept.setRetainSizeWhenHidden(true);
    m_refusal->setSizePolicy(kept);
    constexpr int kLines = 3; // of the longest sentence
    m_refusal->setMinimumHeight(kLines * m_refusal->fontMetrics().lineSpacing());
    m_refusal->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_refusal->hide();
    m_annexes = new AnnexChoice(this);
    m_issue = new QPushButton(tr("&Issue…"), this);
    m_issue->setObjectName(QStringLiteral("issue"));
    m_issue->setToolTip(tr("Fixes the report with its number and date for good."));
}

void ReportIssueForm::arrange()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Num&ber:"), m_number);
    form->addRow(tr("&Date:"), m_date);
    form->addRow(tr("Reports &until:"), m_until);
    form->addRow(tr("Annexes:"), m_annexes);
    form->addRow(m_issue);
    form->addRow(m_refusal);
}

/// True where it is another report.
bool ReportIssueForm::takeQuarter(const AssessedPeriodPtr &quarter)
{
    const bool another = !m_quarter || !isSamePeriod(*m_quarter, *quarter)
        || (isIssued(m_quarter->data) && !isIssued(quarter->data)); // a correction has a number of its own
    if (another && m_question)                                      // it was about the other one
        m_question->reject();
    if (another) {
        m_number->clear();
        m_date->restart();
        m_until->restart();
        m_refusal->hide();
    }
    const std::optional<SummaryReport> &summary = quarter->data.summary;
    m_annexes->setAnnexes(summary && !summary->annexes.isEmpty()
                              ? summary->annexes
                              : annexKeywords(defaultAnnexes(quarter->data.office)));
    m_quarter = quarter;
    return another;
}

void ReportIssueForm::showPeriod(const AssessedPeriodPtr &quarter)
{
    const bool another = takeQuarter(quarter);
    const bool fixed = isIssued(quarter->data);
    m_issuing = m_issuing && !another && !fixed;
    m_issue->setVisible(!fixed);
    enableFields();
    if (fixed) {
        m_number->setValue(quarter->data.summary->number);
        m_date->setDate(quarter->data.summary->issuedOn);
        m_until->setDate(quarter->data.summary->dataUntil);
    }
}

void ReportIssueForm::enableFields()
{
    const bool open = !m_issuing && !(m_quarter && isIssued(m_quarter->data));
    for (QWidget *field : std::initializer_list<QWidget *>{m_number, m_date, m_until, m_annexes})
        field->setEnabled(open);
    m_issue->setEnabled(!m_issuing && !m_readOnly);
}

void ReportIssueForm::setReadOnly(bool on)
{
    m_readOnly = on;
    enableFields();
}

void ReportIssueForm::setToday(const QDate &today)
{
    m_today = today;
    m_date->setReference(today);
    m_until->setReference(today);
}

void ReportIssueForm::setIssuing(bool on)
{
    m_issuing = on;
    enableFields();
}

QString ReportIssueForm::number() const { return numbers::bareNumber(m_number->value()); }

report::ComposeOptions ReportIssueForm::options() const
{
    report::ComposeOptions options;
    options.number = number();
    options.date = m_date->date();
    options.annexes = m_annexes->annexes();
    return options;
}

QDate ReportIssueForm::dataUntil() const { return m_until->date(); }

void ReportIssueForm::begin()
{
    m_date->commit();
    m_until->commit();
    m_refusal->hide();
    if (!m_quarter)
        return;
    if (number().isEmpty())
        return refuse(tr("Enter the number of the report first."), m_number);
    if (!numbers::isDocumentNumber(number()))
        return refuse(tr("“%1” is no number of a report: write 12 or 12a.").arg(number()), m_number);
    if (!m_date->date().isValid())
        return refuse(tr("Enter the date of the report first."), m_date);
    if (m_today.isValid() && m_date->date() > m_today)
        return refuse(
            tr("%1 has not come yet. Correct the date of the report.").arg(numbers::date(m_date->date())),
            m_date);
    const QDate until = dataUntil().isValid() ? dataUntil() : m_quarter->assessment.dataUntil;
    if (m_date->date() < until)
        return refuse(
            tr("The report counts what came until %1, so it cannot be dated before. Correct the date, or "
               "enter under “Reports until” the last day whose reports count.")
                .arg(numbers::date(until)),
            m_date);
    setIssuing(true);
    Q_EMIT issueWanted();
}

void ReportIssueForm::refuse(const QString &sentence, QWidget *field)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    field->setFocus();
}

void ReportIssueForm::ask(const report::IssueDoubts &doubts)
{
    if (!m_quarter || m_question)
        return;
    m_question = new IssueQuestion(m_quarter->data.period, {number(), m_date->date()}, doubts, this);
    connect(m_question, &QDialog::finished, this, [this, question = m_question.get()] {
        m_question.clear();
        takeAnswer(*question);
    });
    m_question->open();
}

void ReportIssueForm::takeAnswer(const IssueQuestion &question)
{
    setIssuing(question.isConfirmed());
    if (question.isConfirmed()) {
        Q_EMIT issueConfirmed(number(), m_date->date());
    } else if (question.isReviewWanted()) {
        Q_EMIT reviewWanted();
    } else {
        m_issue->setFocus();
    }
}

} // namespace dondoc::views

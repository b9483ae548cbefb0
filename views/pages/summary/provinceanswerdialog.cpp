// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProvinceAnswerDialog: three fields, all of which a citation needs.
#include "views/pages/summary/provinceanswerdialog.h"

#include "models/domain/reporting/obstaclereview.h"
#include "models/domain/text/numbers.h"
#include "views/widgets/datefield.h"
#include "views/widgets/linefield.h"
#include "views/widgets/textfield.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace dondoc::views {

namespace {

constexpr int kDocumentLength = 120; // characters: kind, number and symbol
constexpr int kContentLines = 4;

} // namespace

ProvinceAnswerDialog::ProvinceAnswerDialog(const QString &issuer, int matters, QWidget *parent)
    : QDialog(parent), m_issuer(issuer)
{
    setWindowTitle(tr("Answer of %1").arg(issuer));
    createFields();
    arrange(matters);
    showWhole();
    resize(theme::roomFor(*this, 74, 0).width(), sizeHint().height());
}

void ProvinceAnswerDialog::createFields()
{
    m_document = new LineField(kDocumentLength, this);
    m_document->setObjectName(QStringLiteral("answer-document"));
    m_document->setPlaceholderText(QStringLiteral("Công văn số 1234/UBND-KT"));
    m_day = new DateField(this);
    m_day->setObjectName(QStringLiteral("answer-day"));
    m_content = new TextField(kContentLines, 2, this);
    m_content->setObjectName(QStringLiteral("answer-content"));
    m_content->setPlaceholderText(QStringLiteral("đồng ý bố trí kinh phí trong dự toán năm 2026"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(m_document, &QLineEdit::textChanged, this, &ProvinceAnswerDialog::showWhole);
    connect(m_day, &QLineEdit::textChanged, this, &ProvinceAnswerDialog::showWhole);
    connect(m_content, &QPlainTextEdit::textChanged, this, &ProvinceAnswerDialog::showWhole);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProvinceAnswerDialog::give);
    m_later = new QLabel(this);
    m_later->setObjectName(QStringLiteral("answer-later"));
    m_refusal = new QLabel(this);
    m_refusal->setObjectName(QStringLiteral("answer-refusal"));
    for (QLabel *label : {m_later, m_refusal}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
    }
    connect(m_day, &QLineEdit::textChanged, this, &ProvinceAnswerDialog::showLater);
    connect(m_day, &QLineEdit::textChanged, m_refusal, &QLabel::hide);
}

void ProvinceAnswerDialog::setDays(const QDate &asked, const QDate &today)
{
    m_asked = asked;
    m_today = today;
    if (today.isValid())
        m_day->setReference(today);
}

void ProvinceAnswerDialog::setReportDay(const QDate &day)
{
    m_reportDay = day;
    showLater();
}

void ProvinceAnswerDialog::showLater()
{
    const QDate day = DateField::parse(m_day->text(), m_today).value_or(QDate());
    const bool later = m_reportDay.isValid() && day > m_reportDay;
    m_later->setText(
        later ? tr("This report tells what came until %1, so it says that the answer is awaited "
                   "unless it is dated on the day of the answer or later. The next report tells it.")
                    .arg(numbers::date(m_reportDay))
              : QString());
    m_later->setVisible(later);
}

void ProvinceAnswerDialog::give()
{
    m_day->commit();
    if (!isWhole())
        return;
    const QString refused = refusal();
    m_refusal->setText(refused);
    m_refusal->setVisible(!refused.isEmpty());
    if (!refused.isEmpty()) {
        m_day->setFocus();
        m_day->selectAll();
        return;
    }
    Q_EMIT answerGiven(text(), m_day->date());
    accept();
}

QString ProvinceAnswerDialog::refusal() const
{
    const QDate day = m_day->date();
    if (m_asked.isValid() && day < m_asked)
        return tr("The report that asked is of %1; no answer to it is older. Correct the day.")
            .arg(numbers::date(m_asked));
    if (m_today.isValid() && day > m_today)
        return tr("%1 has not come yet. Correct the day.").arg(numbers::date(day));
    return {};
}

void ProvinceAnswerDialog::arrange(int matters)
{
    auto *told = new QLabel(tr("Answers the %1 selected matters.").arg(numbers::count(matters)), this);
    told->setTextFormat(Qt::PlainText);
    told->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(told);
    form->addRow(tr("D&ocument, number:"), m_document);
    form->addRow(tr("&Day:"), m_day);
    form->addRow(tr("&Content:"), m_content);
    form->addRow(m_later);
    form->addRow(m_refusal);
    form->addRow(m_buttons);
}

bool ProvinceAnswerDialog::isWhole() const
{
    return !m_document->value().isEmpty() && !m_day->text().trimmed().isEmpty() && m_day->isUnderstood()
        && !m_content->value().trimmed().isEmpty();
}

void ProvinceAnswerDialog::showWhole() { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isWhole()); }

QString ProvinceAnswerDialog::text() const
{
    return answerText({.issuer = m_issuer,
                       .document = m_document->value(),
                       .day = m_day->date(),
                       .content = m_content->value()});
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterText: a choice, and the field that it opens.
#include "views/pages/letters/lettertext.h"

#include "models/domain/basics/localday.h"
#include "models/domain/text/numbers.h"
#include "views/widgets/linesfield.h"
#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dondoc::views {

LetterText::LetterText(QWidget *parent) : QWidget(parent), m_submission(new QWidget(this))
{
    constexpr int kLines = 10;
    constexpr int kLeastLines = 5;
    m_own = new QCheckBox(tr("Own te&xt"), this);
    m_own->setObjectName(QStringLiteral("letter-own-text"));
    m_own->setToolTip(
        tr("Writes the text of this letter yourself, a paragraph a line, beginning with what the "
           "program drafted. Without the tick the program's text is printed."));
    auto *field = new LinesField(kLines, kLeastLines, this);
    m_text = field;
    m_text->setObjectName(QStringLiteral("letter-text"));
    m_text->setAccessibleName(tr("Text of the letter"));
    m_text->setVisible(false);
    createSubmission();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_own);
    column->addWidget(m_text, 1);
    column->addStretch();
    showSubmitted({});
    connect(m_own, &QCheckBox::toggled, this, &LetterText::takeChoice);
    connect(m_text, &TextField::edited, this, &LetterText::edited);
}

void LetterText::createSubmission()
{
    m_state = new QLabel(m_submission);
    m_state->setObjectName(QStringLiteral("letter-submitted"));
    m_state->setWordWrap(true);
    m_submit = new QPushButton(m_submission);
    m_submit->setObjectName(QStringLiteral("letter-submit"));
    m_submit->setToolTip(tr("Keeps text and addressees as they go to the leader; number and date follow when "
                            "the clerk gives them."));
    auto *column = new QVBoxLayout(m_submission);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_state);
    column->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, this, [this] { Q_EMIT submitWanted(!m_submitted); });
}

void LetterText::offer(const QStringList &paragraphs)
{
    if (!m_own->isChecked())
        m_offered = paragraphs;
}

QStringList LetterText::paragraphs() const
{
    QStringList own;
    if (!m_own->isChecked())
        return own;
    for (const QString &line : m_text->value().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            own.append(line.trimmed());
    }
    return own;
}

void LetterText::setParagraphs(const QStringList &paragraphs)
{
    if (m_own->isChecked() == !paragraphs.isEmpty() && this->paragraphs() == paragraphs)
        return;
    {
        const QSignalBlocker blocker(m_own);
        m_own->setChecked(!paragraphs.isEmpty());
    }
    m_text->setValue(paragraphs.join(QLatin1Char('\n')));
    m_text->setVisible(!paragraphs.isEmpty());
    Q_EMIT edited();
}

void LetterText::showSubmitted(const QDateTime &at)
{
    m_submitted = at.isValid();
    m_state->setVisible(m_submitted);
    m_state->setText(m_submitted
                         ? tr("Submitted on %1. Enter number and date when the clerk gives them, then "
                              "record it as sent.")
                               .arg(numbers::date(dayInVietnam(at)))
                         : QString());
    m_submit->setText(m_submitted ? tr("Take it back to c&hange it") : tr("Recor&d as submitted"));
    m_own->setEnabled(!m_submitted);
    m_text->setReadOnly(m_submitted);
    m_submit->setEnabled(!m_readOnly);
}

QStringList LetterText::standing() const { return m_own->isChecked() ? paragraphs() : m_offered; }

void LetterText::setReadOnly(bool on)
{
    m_readOnly = on;
    m_submit->setEnabled(!on);
}

/// What was written stays in the field, so that the tick can be given back.
void LetterText::takeChoice()
{
    if (m_own->isChecked() && m_text->value().trimmed().isEmpty())
        m_text->setValue(m_offered.join(QLatin1Char('\n')));
    m_text->setVisible(m_own->isChecked());
    if (m_own->isChecked())
        m_text->setFocus();
    Q_EMIT edited();
}

} // namespace dondoc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterText: a choice, and the field that it opens.
#include "views/pages/letters/lettertext.h"

#include "views/widgets/linesfield.h"
#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dondoc::views {

LetterText::LetterText(QWidget *parent) : QWidget(parent)
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_own);
    column->addWidget(m_text);
    connect(m_own, &QCheckBox::toggled, this, &LetterText::takeChoice);
    connect(m_text, &TextField::edited, this, &LetterText::edited);
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

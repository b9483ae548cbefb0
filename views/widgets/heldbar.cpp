// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeldBar: one sentence, two texts and two answers.
#include "views/widgets/heldbar.h"

#include "views/widgets/comparedtext.h"
#include "views/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc::views {

using namespace Qt::StringLiterals;

HeldBar::HeldBar(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_texts(new QWidget(this)),
      m_mine(new ComparedText(m_texts)), m_stored(new ComparedText(m_texts))
{
    QPalette ground = palette();
    ground.setColor(QPalette::Window, theme::warningGround(palette()));
    ground.setColor(QPalette::WindowText, theme::warningText(palette()));
    setPalette(ground);
    setAutoFillBackground(true);
    setAccessibleName(tr("Not saved"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    auto *grid = new QGridLayout(m_texts);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto addSide = [this, grid](int column, const QString &title, ComparedText *text,
                                      const QString &name, const QString &choice, bool mine) {
        auto *caption = new QLabel(title, m_texts);
        auto *button = new QPushButton(choice, m_texts);
        button->setObjectName(name);
        text->setObjectName(name + u"-text"_s);
        text->setAccessibleName(title);
        text->setPalette(parentWidget() ? parentWidget()->palette() : QPalette());
        grid->addWidget(caption, 0, column);
        grid->addWidget(text, 1, column, Qt::AlignTop);
        grid->addWidget(button, 2, column, Qt::AlignLeft);
        grid->setColumnStretch(column, 1);
        connect(button, &QPushButton::clicked, this, [this, mine] { answer(mine); });
    };
    addSide(0, tr("Typed here:"), m_mine, u"conflict-mine"_s, tr("Save what is typed here"), true);
    addSide(1, tr("Stored by somebody else:"), m_stored, u"conflict-theirs"_s, tr("Take what is stored"),
            false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGrid, theme::kGrid / 2, theme::kGrid, theme::kGrid / 2);
    column->addWidget(m_label);
    column->addWidget(m_texts);
    hide();
}

void HeldBar::showHeld(const QList<ContestedField> &contested, const QString &refusal)
{
    m_contested = contested;
    QStringList sentences;
    if (!contested.isEmpty()) {
        m_mine->showText(contested.constFirst().mine, contested.constFirst().stored);
        m_stored->showText(contested.constFirst().stored, contested.constFirst().mine);
        sentences.append(question());
    }
    if (!refusal.isEmpty()) {
        sentences.append(tr("Not saved: %1").arg(refusal));
    }
    m_label->setText(sentences.join(u'\n'));
    m_texts->setVisible(!contested.isEmpty());
    setVisible(!sentences.isEmpty());
}

QString HeldBar::question() const
{
    const ContestedField &field = m_contested.constFirst();
    QString words = m_contested.size() == 1
        ? tr("Somebody else changed this meanwhile: %1. Which text is to stay?").arg(field.name)
        : tr("Somebody else changed this meanwhile: %1 (1 of %2). Which text is to stay?")
              .arg(field.name)
              .arg(m_contested.size());
    if (m_mine->marked().isEmpty() && m_stored->marked().isEmpty()) {
        words += u' ' + tr("The words are the same; blanks, lines, looks or the place differ.");
    }
    return words;
}

/// The next one is shown by whoever is told of the answer.
void HeldBar::answer(bool mine)
{
    if (!m_contested.isEmpty()) {
        const ContestedField answered = m_contested.constFirst();
        answered.decide(mine);
    }
}

} // namespace dondoc::views

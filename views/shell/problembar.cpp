// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProblemBar: what went wrong, above the work and not in its way, until it is dismissed.
#include "views/shell/problembar.h"

#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dondoc::views {

namespace {

constexpr int kMostProblems = 3;

} // namespace

ProblemBar::ProblemBar(QWidget *parent) : QFrame(parent), m_label(new QLabel(this))
{
    QPalette ground = palette();
    ground.setColor(QPalette::Window, theme::warningGround(palette()));
    ground.setColor(QPalette::WindowText, theme::warningText(palette()));
    setPalette(ground);
    setAutoFillBackground(true);
    setAccessibleName(tr("Problems"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *dismiss = new QPushButton(tr("Dismiss"), this);
    connect(dismiss, &QPushButton::clicked, this, [this] { say({}); });
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * theme::kGrid, theme::kGrid, 2 * theme::kGrid, theme::kGrid);
    line->addWidget(m_label, 1);
    line->addWidget(dismiss, 0, Qt::AlignTop);
    hide();
}

void ProblemBar::say(const QString &sentence)
{
    m_sentences.removeAll(sentence);
    if (sentence.isEmpty())
        m_sentences.clear();
    else
        m_sentences.prepend(sentence);
    m_sentences = m_sentences.mid(0, kMostProblems);
    m_label->setText(m_sentences.join(QLatin1Char('\n')));
    setVisible(!m_sentences.isEmpty());
}

} // namespace dondoc::views
